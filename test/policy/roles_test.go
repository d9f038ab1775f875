package policy_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/golden"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
	"github.com/hyf/azure-data-pipeline/internal/repo"
	"github.com/hyf/azure-data-pipeline/internal/stack/stacktest"
	"github.com/hyf/azure-data-pipeline/test/policy"
)

// roleTable contains every role that a stack may assign, and the type of scope at which it
// may assign it.
var roleTable = map[string]struct {
	role  string
	scope *regexp.Regexp
}{
	"7f951dda-4ed3-4680-a7ca-43fe172d538d": {"AcrPull", regexp.MustCompile(`/registries/[^/]+$|-cr-id$`)},
	"4633458b-17de-408a-b874-0445c86b69e6": {"Key Vault Secrets User", regexp.MustCompile(`/secrets/[^/]+$`)},
	"ba92f5b4-2d11-453d-a403-e96b0029c9fe": {"Storage Blob Data Contributor", regexp.MustCompile(`/containers/[^/]+$|-container-id$`)},
}

// wideRoles are the role assignments that the table does not allow.
func wideRoles(resources []policy.Resource) []string {
	var wide []string
	for _, res := range resources {
		if res.Type != "authorization:RoleAssignment" {
			continue
		}
		role, scope := fmt.Sprint(res.Inputs["roleDefinitionId"]), fmt.Sprint(res.Inputs["scope"])
		row, known := roleTable[role[strings.LastIndex(role, "/")+1:]]
		switch {
		case !known:
			wide = append(wide, fmt.Sprintf("%s: role %s is not in the table", res.Name, role))
		case !row.scope.MatchString(scope):
			wide = append(wide, fmt.Sprintf("%s: %s at %s, want %s", res.Name, row.role, scope, row.scope))
		}
		// With another type of principal, a user could get the rights of a pipeline.
		if kind := res.Inputs["principalType"]; kind != "ServicePrincipal" {
			wide = append(wide, fmt.Sprintf("%s: principalType %v, want ServicePrincipal", res.Name, kind))
		}
	}
	return wide
}

// Every role assignment of a stack is the least role at the narrowest scope.
func TestRoleAssignmentsAreNarrow(t *testing.T) {
	t.Parallel()
	for _, stack := range stacktest.Names(t) {
		resources := recorded(t, stacktest.Deploy(t, stack))
		assert.Empty(t, wideRoles(resources), stack)

		for i, res := range resources {
			if res.Type != "authorization:RoleAssignment" {
				continue
			}
			for property, wider := range map[string]string{
				"scope":            "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-weather-prod",
				"roleDefinitionId": "/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c",
				"principalType":    "User",
			} {
				mutant := copyOf(t, resources)
				mutant[i].Inputs[property] = wider
				require.Len(t, wideRoles(mutant), 1, "%s: %s with another %s", stack, res.Name, property)
			}
		}
	}
}

// joins are the actions that deploying a resource requires in addition to writing it, by
// its ARM type: for example, on other resources that it is joined to.
//
// Source: https://learn.microsoft.com/azure/role-based-access-control/resource-provider-operations
var joins = map[string][]string{
	"Microsoft.App/jobs":                                    {"Microsoft.App/managedEnvironments/join/action", "Microsoft.ManagedIdentity/userAssignedIdentities/assign/action"},
	"Microsoft.App/managedEnvironments":                     {"Microsoft.Network/virtualNetworks/subnets/join/action"},
	"Microsoft.Insights/diagnosticSettings":                 {"Microsoft.OperationalInsights/workspaces/sharedKeys/action"},
	"Microsoft.Insights/scheduledQueryRules":                {"Microsoft.OperationalInsights/workspaces/query/read"},
	"Microsoft.Network/privateDnsZones":                     {"Microsoft.Network/privateDnsZones/join/action"},
	"Microsoft.Network/privateDnsZones/virtualNetworkLinks": {"Microsoft.Network/virtualNetworks/join/action"},
	"Microsoft.Network/privateEndpoints": {
		"Microsoft.Network/virtualNetworks/subnets/join/action",
		"Microsoft.ContainerRegistry/registries/privateEndpointConnectionsApproval/action",
		"Microsoft.DBforPostgreSQL/flexibleServers/privateEndpointConnectionsApproval/action",
		"Microsoft.KeyVault/vaults/privateEndpointConnectionsApproval/action",
		"Microsoft.Storage/storageAccounts/privateEndpointConnectionsApproval/action",
	},
	"Microsoft.Network/virtualNetworks/subnets": {"Microsoft.Network/networkSecurityGroups/join/action"},
	// The connection string of access connectionStrings has the account's key.
	"Microsoft.Storage/storageAccounts": {"Microsoft.Storage/storageAccounts/listKeys/action"},
}

// deployerRole is the definition of a role that allows deploying and destroying any stack,
// except for role assignments, which need a condition.
func deployerRole(t *testing.T) string {
	t.Helper()
	actions := map[string]bool{"*/read": true}
	for _, stack := range stacktest.Names(t) {
		for _, res := range stacktest.Deploy(t, stack).Custom() {
			kind, known := stacktest.AzureTypes(t).Lookup(res.TypeToken)
			if !known || strings.HasSuffix(kind.ARMType, "/roleAssignments") {
				continue
			}
			name := strings.Replace(kind.ARMType, "Microsoft.Resources/resourceGroups", "Microsoft.Resources/subscriptions/resourceGroups", 1)
			actions[name+"/write"] = true
			if deletedByARM(kind) {
				actions[name+"/delete"] = true
			}
			for _, action := range joins[kind.ARMType] {
				actions[action] = true
			}
		}
	}
	text, err := json.MarshalIndent(map[string]any{
		"Name":             "Data pipeline deployer",
		"Description":      "Deploys and destroys stacks of the data pipeline program, without the role assignments in them.",
		"Actions":          slices.Sorted(maps.Keys(actions)),
		"NotActions":       []string{},
		"AssignableScopes": []string{"/subscriptions/00000000-0000-0000-0000-000000000000"},
	}, "", "  ")
	require.NoError(t, err)
	return string(text) + "\n"
}

// deletedByARM reports whether Pulumi deletes a resource through Azure Resource Manager. A
// singleton is reset by a write instead, and a vault's secret is deleted through the vault
// or with it.
func deletedByARM(kind *contract.Type) bool {
	return !kind.Singleton && kind.ARMType != "Microsoft.KeyVault/vaults/secrets"
}

// The documented role of a deployer allows exactly what the resources of the stacks need.
func TestRolesAreExact(t *testing.T) {
	t.Parallel()
	golden.AssertFile(t, repo.Path(t, "docs/roles/deployer.json"), deployerRole(t))
}
