package config

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// LoadMap is load of a map of full keys; values that are not text are encoded,
// as the engine does. secrets are the keys that are encrypted in the stack file.
func LoadMap(stack string, values map[string]any, secrets ...string) (*Config, error) {
	texts := map[string]string{}
	for key, value := range values {
		text, ok := value.(string)
		if !ok {
			encoded, err := json.Marshal(value)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", key, err)
			}
			text = string(encoded)
		}
		texts[key] = text
	}
	return load(source{
		get:     func(key string) (string, bool) { text, ok := texts[key]; return text, ok },
		secret:  func(key string) bool { return slices.Contains(secrets, key) },
		keys:    slices.Sorted(maps.Keys(texts)),
		project: "data-pipeline",
		stack:   stack,
	})
}

// The two parts of Explain.
var (
	ExplainRuns   = explainRuns
	ExplainAlarms = explainAlerts
)

// KnownKeys are the keys that load reads, found in the types that it decodes.
func KnownKeys() []string { return slices.Sorted(maps.Keys(knownValues())) }

// TopLevelKeys are the keys that load does not refuse.
func TopLevelKeys() []string { return append(newConfig().keys(), webhookKey) }

// UntaggedFields are the fields of configuration objects that have no key.
func UntaggedFields() []string {
	var bad []string
	for _, key := range KnownKeys() {
		if strings.HasSuffix(key, ".") || strings.HasSuffix(key, ".-") {
			bad = append(bad, key)
		}
	}
	return bad
}
