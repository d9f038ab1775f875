package main

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/policy"
)

// roleTable has every role that a stack may give, and the only kind of scope that
// it may give it at. Anything else is wider.
var roleTable = map[string]struct {
	role  string
	scope *regexp.Regexp
}{
	"7f951dda-4ed3-4680-a7ca-43fe172d538d": {"AcrPull", regexp.MustCompile(`/registries/[^/]+$|-cr-id$`)},
	"4633458b-17de-408a-b874-0445c86b69e6": {"Key Vault Secrets User", regexp.MustCompile(`/secrets/[^/]+$`)},
	"ba92f5b4-2d11-453d-a403-e96b0029c9fe": {"Storage Blob Data Contributor", regexp.MustCompile(`/containers/[^/]+$|-container-id$`)},
}

// wideRoles are the role assignments that are wider than the table says.
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
		// With another type of principal Azure looks it up first, and a person could
		// be given the right of a pipeline.
		if kind := res.Inputs["principalType"]; kind != "ServicePrincipal" {
			wide = append(wide, fmt.Sprintf("%s: principalType %v, want ServicePrincipal", res.Name, kind))
		}
	}
	return wide
}

// Every right that a stack gives is the least role at the narrowest scope.
func TestRoleAssignmentsAreNarrow(t *testing.T) {
	t.Parallel()
	for stack := range stackFiles(t) {
		resources := recorded(deployStack(t, stack))
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
				mutant := clone(t, resources)
				mutant[i].Inputs[property] = wider
				require.Len(t, wideRoles(mutant), 1, "%s: %s with another %s", stack, res.Name, property)
			}
		}
	}
}
