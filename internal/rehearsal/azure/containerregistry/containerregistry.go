// Package containerregistry describes Container Registry: registries, their
// images, and runs of ACR Tasks.
package containerregistry

import (
	_ "embed"
	"strings"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
)

// The resource types of the package.
const (
	RegistryType = "Microsoft.ContainerRegistry/registries"
	TaskRunType  = "Microsoft.ContainerRegistry/registries/taskRuns"
)

//go:embed contract.json
var contract []byte

// Service describes Container Registry.
func Service() arm.Service {
	return arm.Service{
		Namespace: "Microsoft.ContainerRegistry",
		Contract:  contract,
		Types:     []arm.ResourceType{registries(), taskRuns()},
	}
}

type (
	registryRequest = arm.Request[Registry]
	taskRunRequest  = arm.Request[TaskRun]
)

func registries() arm.Type[Registry] {
	return arm.Type[Registry]{
		Facts: arm.Facts{
			Name:      RegistryType,
			Takes:     clock.Span{Create: 20 * time.Second, Update: 15 * time.Second, Delete: 20 * time.Second},
			NameTaken: "AlreadyInUse",
			HoldsData: true,
		},
		Existing: Registry{Sku: Sku{Name: premium}},
		PrivateLinkGroups: func(q registryRequest) []string {
			if !q.New.Sku.Name.Is(premium) {
				return nil
			}
			return []string{"registry"}
		},
		Rules: []arm.Rule[Registry]{registryFeatureFitsSKU},
		Outputs: func(q registryRequest) Registry {
			return Registry{Sku: Sku{Tier: q.New.Sku.Name}, Properties: RegistryProperties{LoginServer: body.Text(server(q.Name()))}}
		},
	}
}

func taskRuns() arm.Type[TaskRun] {
	return arm.Type[TaskRun]{
		Facts:      arm.Facts{Name: TaskRunType, Takes: clock.Span{Create: 2 * time.Minute, Update: 2 * time.Minute, Delete: 5 * time.Second}},
		Rules:      []arm.Rule[TaskRun]{taskIsReadable},
		AfterWrite: pushImages,
		Outputs:    func(q taskRunRequest) TaskRun { return TaskRun{Properties: TaskRunProperties{RunResult: runResult(q)}} },
	}
}

const domain = ".azurecr.io"

// server returns the login server of a registry.
func server(name string) string { return strings.ToLower(name) + domain }

// AtServer returns the registry with a login server, or nil.
func AtServer(azure arm.View, server string) *arm.Resource {
	if name, isOurs := strings.CutSuffix(server, domain); isOurs {
		return azure.Named(RegistryType, name)
	}
	return nil
}
