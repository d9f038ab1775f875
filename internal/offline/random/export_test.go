package random

import "github.com/pulumi/pulumi/sdk/v3/go/common/tokens"

// Inputs are the names of a type's inputs, and whether each is required.
func Inputs(token string) map[string]bool {
	names := map[string]bool{}
	for key, rule := range resourceTypes()[tokens.Type(token)].inputs {
		names[string(key)] = rule.required
	}
	return names
}

// Types is how many resource types are served.
func Types() int { return len(resourceTypes()) }
