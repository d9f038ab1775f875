// Package containerregistry describes Container Registry: registries with their
// images, replications, tokens, cache rules and webhooks, and runs of ACR Tasks.
package containerregistry

import (
	_ "embed"
	"net/http"
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
		Types:     []arm.ResourceType{registries(), taskRuns(), replications(), webhooks(), scopeMaps(), tokens(), cacheRules(), credentialSets()},
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
		Rules: []arm.Rule[Registry]{registryFeatureFitsSKU, encryptionIsComplete, encryptionIsFixed, exportNeedsPrivateRegistry},
		Outputs: func(q registryRequest) Registry {
			return Registry{Sku: Sku{Tier: q.New.Sku.Name}, Properties: RegistryProperties{LoginServer: body.Text(server(q.Name()))}}
		},
		Actions: []arm.Action[Registry]{{
			Name: "listCredentials", Function: "listRegistryCredentials", Returns: []string{"username", "passwords"}, Respond: listCredentials,
		}},
	}
}

// listCredentials returns the credentials of the admin user.
//
// Source: https://learn.microsoft.com/azure/container-registry/container-registry-authentication#admin-account
func listCredentials(q registryRequest) (map[string]any, *arm.Error) {
	if !q.New.Properties.AdminUserEnabled.Is(true) && !q.Existing {
		return nil, arm.Refusal(http.StatusBadRequest, "UnAuthorizedForCredentialOperations",
			"Cannot perform credential operations for %s as admin user is disabled. Kindly enable admin user as per docs.", q.ID)
	}
	var passwords []any
	for number, name := range []string{"password", "password2"} {
		passwords = append(passwords, map[string]any{"name": name, "value": arm.AccessKey(q.ID, number+1)})
	}
	return map[string]any{"username": q.Name(), "passwords": passwords}, nil
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
