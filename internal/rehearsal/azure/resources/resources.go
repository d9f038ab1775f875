// Package resources describes resource groups.
package resources

import (
	_ "embed"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
)

//go:embed contract.json
var contract []byte

// Service describes resource groups.
func Service() arm.Service {
	return arm.Service{
		Namespace:        "Microsoft.Resources",
		AlwaysRegistered: true,
		Contract:         contract,
		Types:            []arm.ResourceType{resourceGroups()},
	}
}

func resourceGroups() arm.Type[ResourceGroup] {
	return arm.Type[ResourceGroup]{
		Facts: arm.Facts{
			Name: armid.ResourceGroupType, Takes: clock.Span{Create: 2 * time.Second, Update: 2 * time.Second, Delete: time.Minute},
			HoldsData: true,
		},
		Outputs: func(arm.Request[ResourceGroup]) ResourceGroup {
			return ResourceGroup{Properties: map[string]any{"provisioningState": "Succeeded"}}
		},
	}
}
