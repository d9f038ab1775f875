package insights

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

// monitored is what Azure Monitor collects of a resource type. A nil list is not
// known.
type monitored struct {
	// Logs and Metrics are the categories of diagnostic settings. Names are the names
	// of metrics.
	Logs, Metrics, Names []string
}

//go:embed monitored.yaml
var monitoredTable []byte

// monitoredTypes is monitored.yaml, by ARM type in lower case.
var monitoredTypes = sync.OnceValue(func() map[string]monitored {
	var table map[string]monitored
	if err := yaml.Unmarshal(monitoredTable, &table); err != nil {
		panic("insights: monitored.yaml: " + err.Error())
	}
	byKey := map[string]monitored{}
	for armType, m := range table {
		byKey[strings.ToLower(armType)] = m
	}
	return byKey
})

// monitoredAt returns what Azure Monitor collects of the resource with an ID.
func monitoredAt(id string) monitored { return monitoredTypes()[strings.ToLower(typeOf(id))] }

// typeOf returns the ARM type of an ID, or "" if the text is no ID.
func typeOf(id string) string {
	parsed, err := armid.Parse(id)
	if err != nil {
		return ""
	}
	return parsed.Type
}

// offers reports whether a list that is known contains a name.
func offers(known []string, name body.Text) bool {
	return known == nil || slices.ContainsFunc(known, func(one string) bool { return name.Is(body.Text(one)) })
}
