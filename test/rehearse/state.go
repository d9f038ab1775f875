package rehearse

import (
	"encoding/json"
	"strings"

	"github.com/stretchr/testify/require"
)

// State is the part of a stack's state that tests read.
type State struct {
	Resources []Resource
	// Pending are the operations whose result Pulumi does not know.
	Pending []struct {
		Type     string
		Resource Resource
	} `json:"pending_operations"`
}

// Resource is the part of a resource in Pulumi's state that tests read.
type Resource struct {
	URN, Type, ID, Parent, Provider, DeletedWith string

	// Custom is false for a component.
	Custom       bool
	Inputs       map[string]any
	Dependencies []string
}

// IsAzure reports whether the resource is in Azure, rather than a component or a random
// value.
func (r Resource) IsAzure() bool { return strings.HasPrefix(r.ID, "/") }

// State exports the stack's state; args are additional arguments of pulumi stack export.
func (s *Stack) State(args ...string) State {
	s.t.Helper()
	var exported struct{ Deployment State }
	output := s.Succeed(append([]string{"stack", "export"}, args...)...)
	require.NoError(s.t, json.NewDecoder(strings.NewReader(output)).Decode(&exported), output)
	return exported.Deployment
}

// AzureIDs are the ARM IDs in the state.
func (s State) AzureIDs() []string {
	var ids []string
	for _, res := range s.Resources {
		if res.IsAzure() {
			ids = append(ids, res.ID)
		}
	}
	return ids
}
