// Package app describes Container Apps: environments and jobs.
package app

import (
	_ "embed"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
)

// The resource types of the package.
const (
	JobType         = "Microsoft.App/jobs"
	EnvironmentType = "Microsoft.App/managedEnvironments"
)

//go:embed contract.json
var contract []byte

// Service describes Container Apps.
func Service() arm.Service {
	return arm.Service{
		Namespace: "Microsoft.App",
		Contract:  contract,
		Types:     []arm.ResourceType{jobs(), managedEnvironments()},
	}
}

// Error codes that several rules use.
const (
	invalidRequest  = "InvalidRequestParameterWithDetails"
	invalidNetwork  = "ManagedEnvironmentInvalidNetworkConfiguration"
	invalidTemplate = "InvalidParameterValueInContainerTemplate"
)
