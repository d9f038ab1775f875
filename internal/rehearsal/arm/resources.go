package arm

import (
	"cmp"
	_ "embed"
	"errors"
	"strings"
	"sync"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/property"
)

//go:embed resources.yaml
var resourcesFile []byte

// facts are what resources.yaml says of an ARM type, where each is explained.
type facts struct {
	Takes      clock.Span
	References map[string]string
	Missing    string
	Taken      string
	Foreign    map[string]any
	Hidden     []string
	Computed   string
	Groups     []any
}

// factsByType are all facts. The file is compiled in and proven by tests.
var factsByType = sync.OnceValues(func() (map[string]facts, error) {
	var all map[string]facts
	return all, decode(resourcesFile, &all)
})

// factsOf are the facts about an ARM type.
func factsOf(armType string) facts {
	all, _ := factsByType() //nolint:errcheck // Open has returned it
	return all[armType]
}

// Takes is how long the operations on a resource of an ARM type typically take.
func Takes(armType string) clock.Span {
	return cmp.Or(factsOf(armType).Takes, clock.Quick)
}

// Seed makes sure that a resource of somebody else's is there, with its
// resource group. IDs of types that offline Azure does not know are ignored:
// nothing could refer to them.
func (c *Cloud) Seed(id, location string) error {
	parsed, err := armid.Parse(id)
	if err != nil {
		return err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	return errors.Join(c.seed(armid.Group(id), armid.ResourceGroupType, location), c.seed(id, parsed.Type, location))
}

func (c *Cloud) seed(id, armType, location string) error {
	t, known := typeOf(armType)
	if c.get(id) != nil || !known {
		return nil
	}
	properties := property.Merged(object{"location": location}, factsOf(t.ARMType).Foreign)
	return c.save(&Resource{ID: id, Token: t.Token, Properties: properties, Seeded: true})
}

// typeOf is the contract of an ARM type, in whatever case it is written.
func typeOf(armType string) (*contract.Type, bool) {
	for _, t := range contract.Azure().Types {
		if strings.EqualFold(t.ARMType, armType) {
			return t, true
		}
	}
	return nil, false
}
