package arm

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// Catalog describes all resource types: their schemas and their behaviour.
type Catalog struct {
	// Contract has the schemas of all resource types.
	Contract *contract.Table

	services                     []Service
	kinds                        map[string]kind // by ARM type in lower case
	everywhere, everywhereDelete []Rule[Envelope]
}

// NewCatalog combines services. The error joins every problem: types that have no
// schema, and types that are declared twice.
func NewCatalog(services ...Service) (*Catalog, error) {
	c := &Catalog{services: services, kinds: map[string]kind{}}
	var texts [][]byte
	for _, service := range services {
		texts = append(texts, service.Contract)
	}
	var err error
	if c.Contract, err = contract.Read(texts...); err != nil {
		return nil, err
	}
	var problems []error
	for _, service := range services {
		c.everywhere = append(c.everywhere, service.Everywhere...)
		c.everywhereDelete = append(c.everywhereDelete, service.EverywhereDelete...)
		for _, one := range service.Types {
			k := one.kind()
			key := strings.ToLower(k.Name)
			if len(c.Contract.Versions(k.Name)) == 0 {
				problems = append(problems, fmt.Errorf("%s: not found in contract.json of %s; add the type to its facts.yaml and run: go generate ./internal/rehearsal/azure", k.Name, service.Namespace))
			}
			if _, twice := c.kinds[key]; twice {
				problems = append(problems, fmt.Errorf("%s: declared twice", k.Name))
			}
			c.kinds[key] = k
		}
	}
	return c, errors.Join(problems...)
}

// kind is the behaviour of an ARM type. A type that no service package declares is
// only stored.
func (c *Catalog) kind(armType string) kind {
	if k, known := c.kinds[strings.ToLower(armType)]; known {
		return k
	}
	return kind{Facts: Facts{Name: armType, Takes: clock.Quick}}
}

// Facts returns what is known of an ARM type without looking at a resource.
func (c *Catalog) Facts(armType string) Facts { return c.kind(armType).Facts }

// Rules returns the names of the rules of an ARM type. With an empty type, it
// returns the rules that apply to every type.
func (c *Catalog) Rules(armType string) RuleNames {
	if armType != "" {
		return c.kind(armType).names
	}
	var names RuleNames
	for _, rules := range [][]Rule[Envelope]{c.everywhere, generalRules(), schemaRules()} {
		_, more := untypedAll(rules)
		names.Write = append(names.Write, more...)
	}
	for _, rules := range [][]Rule[Envelope]{c.everywhereDelete, generalDelete()} {
		_, more := untypedAll(rules)
		names.Delete = append(names.Delete, more...)
	}
	return names
}

// service returns the service that an ARM type belongs to.
func (c *Catalog) service(armType string) Service {
	namespace, _, _ := strings.Cut(armType, "/")
	for _, service := range c.services {
		if strings.EqualFold(service.Namespace, namespace) {
			return service
		}
	}
	return Service{}
}

// Serves reports whether offline Azure knows an ARM type.
func (c *Catalog) Serves(armType string) bool { return len(c.Contract.Versions(armType)) > 0 }

// Types returns all ARM types, sorted.
func (c *Catalog) Types() []string {
	names := map[string]bool{}
	for _, t := range c.Contract.Types {
		names[t.ARMType] = true
	}
	return slices.Sorted(maps.Keys(names))
}

// Functions returns the actions of an ARM type that Pulumi exposes as functions,
// by the function's name.
func (c *Catalog) Functions(armType string) map[string]Function {
	functions := map[string]Function{}
	for name, a := range c.kind(armType).actions {
		if a.function != "" {
			functions[a.function] = Function{Action: name, Returns: a.returns}
		}
	}
	return functions
}

// Function is a Pulumi function that invokes an action of a resource.
type Function struct {
	// Action is the name of the action, and Returns the properties of its result.
	Action  string
	Returns []string
}

// missingCode is the error code for a reference from one type to a missing resource
// of another type; "" stands for the general code.
func (c *Catalog) missingCode(from, to string) string {
	return cmp.Or(c.Facts(to).NotFound, c.service(from).MissingReference)
}
