// Package azure assembles offline Azure from one package per Azure service. Each
// service package contains the schemas of its resource types (facts.yaml, and
// contract.json and bodies.gen.go, which are generated from it), the outputs that
// Azure computes, the rules by which Azure refuses requests, and their tests.
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

//go:generate go run ../contract/generate -services .

// Services returns all service packages. To add a service, add a line here.
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

// Catalog returns all resource types of all services. An error can only come from
// what is compiled in, so tests rule it out.
var Catalog = sync.OnceValues(func() (*arm.Catalog, error) { return arm.NewCatalog(Services()...) })

// Namespaces returns the resource providers that a subscription must have
// registered, sorted.
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

// HoldsData reports whether deleting a resource of a Pulumi type loses data. The
// token may have any API version or none.
func HoldsData(token string) bool {
	catalog, err := Catalog()
	if err != nil {
		return false
	}
	t, known := catalog.Contract.Unversioned(token)
	return known && catalog.Facts(t.ARMType).HoldsData
}

// Open reads the cloud that is stored in dir. The folder need not exist. With an
// empty dir, the cloud is kept in memory only.
func Open(dir, subscription string) (*arm.Cloud, error) {
	return OpenAt(arm.Place{Root: dir}, subscription)
}

// OpenAt reads the cloud at a place.
func OpenAt(at arm.Place, subscription string) (*arm.Cloud, error) {
	catalog, err := Catalog()
	if err != nil {
		return nil, err
	}
	return arm.Open(at, subscription, catalog)
}
