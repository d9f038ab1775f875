package rehearsal

import (
	"maps"
	"slices"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
)

// location returns the default Azure region of the stack, or "".
func location(s pulumicli.Stack) string { return s.Text("azure-native:location") }

// subscription returns the subscription that the stack deploys to: the configured
// one, the one of the first existing resource that it refers to, or the default.
func subscription(s pulumicli.Stack) string {
	if named := s.Text("azure-native:subscriptionId"); named != "" {
		return named
	}
	for _, id := range resourceIDs(s) {
		if parsed, err := armid.Parse(id); err == nil {
			return parsed.Subscription
		}
	}
	return arm.DefaultSubscription
}

// resourceIDs returns all ARM resource IDs in the configuration, sorted.
func resourceIDs(s pulumicli.Stack) []string {
	found := map[string]bool{}
	var visit func(any)
	visit = func(v any) {
		switch v := v.(type) {
		case string:
			if _, err := armid.Parse(v); err == nil {
				found[v] = true
			}
		case []any:
			for _, element := range v {
				visit(element)
			}
		case map[string]any:
			for _, element := range v {
				visit(element)
			}
		}
	}
	visit(s.Config)
	return slices.Sorted(maps.Keys(found))
}
