// Package azure is offline Azure: one room for each Azure service, in the folder of
// that name. A room holds what is known of the service's resource types: their
// form (facts.yaml, and contract.json and bodies.gen.go, which are made from it),
// what Azure sets of them, and what it refuses, with its tests.
package azure

import (
	"slices"
	"sync"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/app"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/authorization"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/consumption"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/containerregistry"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/dbforpostgresql"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/insights"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/keyvault"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/managedidentity"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/network"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/operationalinsights"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/resources"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/storage"
)

//go:generate go run ../contract/generate -rooms .

// Services are the rooms.
func Services() []arm.Service {
	return []arm.Service{
		app.Service(),
		authorization.Service(),
		consumption.Service(),
		containerregistry.Service(),
		dbforpostgresql.Service(),
		insights.Service(),
		keyvault.Service(),
		managedidentity.Service(),
		network.Service(),
		operationalinsights.Service(),
		resources.Service(),
		storage.Service(),
	}
}

// Catalog is what all rooms know. What is compiled in is proven by tests.
var Catalog = sync.OnceValues(func() (*arm.Catalog, error) { return arm.NewCatalog(Services()...) })

// Namespaces are the resource providers that a subscription has to have registered
// before it can have resources of all rooms, sorted.
func Namespaces() []string {
	var all []string
	for _, service := range Services() {
		if !service.AlwaysRegistered {
			all = append(all, service.Namespace)
		}
	}
	slices.Sort(all)
	return all
}

// HoldsData reports whether what goes with a resource of a Pulumi type, in whatever
// API version or none, does not come back.
func HoldsData(token string) bool {
	catalog, err := Catalog()
	if err != nil {
		return false
	}
	t, known := catalog.Contract.Unversioned(token)
	return known && catalog.Facts(t.ARMType).HoldsData
}

// Open reads the cloud kept in dir, which need not exist yet. With dir "" it is in
// memory alone.
func Open(dir, subscription string) (*arm.Cloud, error) {
	catalog, err := Catalog()
	if err != nil {
		return nil, err
	}
	return arm.Open(dir, subscription, catalog)
}
