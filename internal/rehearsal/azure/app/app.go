// Package app describes Container Apps: environments and what is in them, jobs and
// apps.
package app

import (
	_ "embed"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
)

// The resource types of the package.
const (
	AppType         = "Microsoft.App/containerApps"
	JobType         = "Microsoft.App/jobs"
	EnvironmentType = "Microsoft.App/managedEnvironments"
	CertificateType = EnvironmentType + "/certificates"
	DaprType        = EnvironmentType + "/daprComponents"
	StorageType     = EnvironmentType + "/storages"
)

//go:embed contract.json
var contract []byte

// Service describes Container Apps.
func Service() arm.Service {
	return arm.Service{
		Namespace:   "Microsoft.App",
		Contract:    contract,
		InvalidBody: invalidRequest,
		Types:       []arm.ResourceType{jobs(), containerApps(), managedEnvironments(), storages(), certificates(), daprComponents()},
	}
}

// Error codes that several rules use.
const (
	invalidRequest  = "InvalidRequestParameterWithDetails"
	invalidNetwork  = "ManagedEnvironmentInvalidNetworkConfiguration"
	invalidTemplate = "InvalidParameterValueInContainerTemplate"
)
