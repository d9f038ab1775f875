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

// Catalog is what is known of all resource types: their form, and what Azure
// does with them.
type Catalog struct {
	// Contract is the form of the resources of all types.
	Contract *contract.Table

	services                     []Service
	kinds                        map[string]kind // by the type in lower case
	everywhere, everywhereDelete []Rule[Envelope]
}

// NewCatalog joins services. It reports a type without a form, and two that have
// the same name.
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
				problems = append(problems, fmt.Errorf("%s: no type of that name is in contract.json of %s", k.Name, service.Namespace))
			}
			if _, twice := c.kinds[key]; twice {
				problems = append(problems, fmt.Errorf("%s: two types have that name", k.Name))
			}
			c.kinds[key] = k
		}
	}
	return c, errors.Join(problems...)
}

// kind is what Azure does with the resources of an ARM type. With those of a type
// that no room says anything of, it does nothing but to keep them.
func (c *Catalog) kind(armType string) kind {
	if k, known := c.kinds[strings.ToLower(armType)]; known {
		return k
	}
	return kind{Facts: Facts{Name: armType, Takes: clock.Quick}}
}

// Facts are what is known of an ARM type without looking at a resource.
func (c *Catalog) Facts(armType string) Facts { return c.kind(armType).Facts }

// Rules are the names of the rules about an ARM type. Those of every type are
// those of an empty one.
func (c *Catalog) Rules(armType string) RuleNames {
	if armType != "" {
		return c.kind(armType).names
	}
	var names RuleNames
	for _, rules := range [][]Rule[Envelope]{c.everywhere, general(), form()} {
		_, more := untypedAll(rules)
		names.Write = append(names.Write, more...)
	}
	for _, rules := range [][]Rule[Envelope]{c.everywhereDelete, generalDelete()} {
		_, more := untypedAll(rules)
		names.Delete = append(names.Delete, more...)
	}
	return names
}

// service is the one of an ARM type.
func (c *Catalog) service(armType string) Service {
	namespace, _, _ := strings.Cut(armType, "/")
	for _, service := range c.services {
		if strings.EqualFold(service.Namespace, namespace) {
			return service
		}
	}
	return Service{}
}

// Serves reports whether there is a room for an ARM type.
func (c *Catalog) Serves(armType string) bool { return len(c.Contract.Versions(armType)) > 0 }

// Types are the names of all ARM types, sorted.
func (c *Catalog) Types() []string {
	names := map[string]bool{}
	for _, t := range c.Contract.Types {
		names[t.ARMType] = true
	}
	return slices.Sorted(maps.Keys(names))
}

// Functions are the actions that Pulumi has a function for, by ARM type and then
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

// Function is a function of Pulumi's that asks for an action.
type Function struct {
	// Action is the action's name, and Returns the properties of its answer.
	Action  string
	Returns []string
}

// missingCode is what Azure answers to a reference from one type to a resource of
// another that is not there; "" is the usual answer.
func (c *Catalog) missingCode(from, to string) string {
	return cmp.Or(c.Facts(to).NotFound, c.service(from).MissingReference)
}
