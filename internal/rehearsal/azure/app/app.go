// Package app is the room of Container Apps: environments and jobs.
package app

import (
	_ "embed"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
)

// The types of the room.
const (
	JobType         = "Microsoft.App/jobs"
	EnvironmentType = "Microsoft.App/managedEnvironments"
)

//go:embed contract.json
var contract []byte

// Service is what offline Azure knows of Container Apps.
func Service() arm.Service {
	return arm.Service{
		Namespace: "Microsoft.App",
		Contract:  contract,
		Types:     []arm.ResourceType{jobs(), managedEnvironments()},
	}
}

// The codes that Container Apps answer with more than once.
const (
	invalidRequest  = "InvalidRequestParameterWithDetails"
	invalidNetwork  = "ManagedEnvironmentInvalidNetworkConfiguration"
	invalidTemplate = "InvalidParameterValueInContainerTemplate"
)
