package arm

import (
	"bytes"
	"cmp"
	_ "embed"
	"net/http"
	"slices"
	"sync"

	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/property"
)

//go:embed rules.yaml
var rulesFile []byte

// rule is something that Azure refuses; rules.yaml explains its fields.
type rule struct {
	Name    string `yaml:"rule"`
	Says    string
	Sources []string
	On      string
	Each    []string
	refusal `yaml:",inline"`
	Cases   []refusal
}

// refusal is what Azure answers, and when.
type refusal struct {
	When    property.Conditions
	Words   object
	Status  int
	Code    string
	Message string
}

// request is a PUT, or what a DELETE takes along.
type request struct {
	cloud *Cloud
	// res is the resource as it would be, or that would go; old is the one that
	// is there before a PUT, or nil.
	res, old *Resource
	// root is what a DELETE is about, and doomed all that goes.
	root   *Resource
	doomed []*Resource
	// found is what was looked up, by the lookup's name.
	found object
}

// rulesByType are all rules. The file is compiled in and proven by tests.
var rulesByType = sync.OnceValues(func() (map[string][]rule, error) {
	var all map[string][]rule
	return all, decode(rulesFile, &all)
})

// decode reads YAML that is compiled in, and takes no key that is not known.
func decode(text []byte, into any) error {
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	return decoder.Decode(into)
}

// check returns the answer of the first rule that refuses a write: of all rules,
// or of those of some names.
func (q request) check(names ...string) error {
	all, _ := rulesByType() //nolint:errcheck // Open has returned it
	rules := slices.DeleteFunc(slices.Concat(all["*"], all[q.res.kind().ARMType]), func(r rule) bool {
		return len(names) > 0 && !slices.Contains(names, r.Name)
	})
	if err := q.refusedBy("", rules); err != nil {
		return err
	}
	return nil
}

// checkRemoval returns the answer of the first rule that refuses to delete what
// has an ID, and all that goes along.
func (c *Cloud) checkRemoval(id string, doomed []*Resource) error {
	root := c.get(id)
	if root == nil {
		return nil
	}
	all, _ := rulesByType() //nolint:errcheck // as above
	q := request{cloud: c, res: root, root: root, doomed: doomed}
	if err := q.refusedBy("delete", all["*"]); err != nil {
		return err
	}
	for _, res := range doomed {
		q.res = res
		if err := q.refusedBy("delete", all[res.kind().ARMType]); err != nil {
			return blocked(root, res, err)
		}
	}
	return nil
}

// blocked words why a resource group stays: something in it has to.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/delete-resource-group
// Source: https://github.com/Azure/bicep-registry-modules/pull/1607 (observed)
func blocked(root, res *Resource, err *Error) *Error {
	if !root.isA(groupType) {
		return err
	}
	return Refusal(http.StatusConflict, "ResourceGroupDeletionBlocked",
		"Deletion of resource group '%s' failed as resources with identifiers '%s' could not be deleted. %s: %s",
		root.name(), res.ID, err.Code, err.Message)
}

// refusedBy is the answer of the first of some rules, about one kind of
// request, that refuses; nil for none.
func (q request) refusedBy(on string, rules []rule) *Error {
	q.found = object{}
	for _, r := range rules {
		if r.On != on {
			continue
		}
		for _, s := range r.subjects(q) {
			if err := r.refuse(s); err != nil {
				return err
			}
		}
	}
	return nil
}

// subjects are what the rule looks at: the resource, or each of something.
func (r rule) subjects(q request) []subject {
	if len(r.Each) == 0 {
		return []subject{{q, nil}}
	}
	var all []subject
	for _, path := range r.Each {
		for _, it := range (subject{q, nil}).values(path) {
			all = append(all, subject{q, object{"$it": it, "$at": path}})
		}
	}
	return all
}

// refuse is the answer when the rule refuses the subject, else nil.
func (r rule) refuse(s subject) *Error {
	if !r.When.Hold(s.values) {
		return nil
	}
	cases := r.Cases
	if len(cases) == 0 {
		cases = []refusal{{}}
	}
	i := slices.IndexFunc(cases, func(c refusal) bool { return c.When.Hold(s.values) })
	if i < 0 {
		return nil
	}
	found := cases[i]
	s.named = property.Merged(s.named, found.Words)
	return &Error{
		Status:  cmp.Or(found.Status, r.Status, http.StatusBadRequest),
		Code:    s.fill(cmp.Or(found.Code, r.Code)),
		Message: s.fill(cmp.Or(found.Message, r.Message)),
	}
}
