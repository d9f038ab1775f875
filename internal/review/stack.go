package review

import (
	"maps"
	"slices"
	"strings"

	pulumi "github.com/pulumi/pulumi/sdk/v3/go/common/resource"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure"
)

// Side is one stack at one of the two commits.
type Side struct {
	// Exists says that the stack is there: it has a stack file.
	Exists bool
	// Settings are the values of the stack file; nil when there is none, or none
	// that can be read.
	Settings Settings
	// Plan is the preview; nil when there is none.
	Plan *Plan
	// Broken is why there is no preview, or at the base, why the stack cannot be
	// deployed. Empty when there is nothing to say.
	Broken string
}

// Stack is what would change in one stack.
type Stack struct {
	// Name is the stack's name.
	Name string
	// New and Gone say that the stack is only there at the head or at the base.
	New, Gone bool
	// Left and LeftData are how many resources a stack that is gone leaves
	// behind, and how many of them hold data.
	Left, LeftData int
	// Changes are the resources to which something would happen: first what is
	// deleted or replaced, what holds data before the rest, then by operation
	// and name.
	Changes []Change
	// Settings are the values of the stack file that differ, by path.
	Settings []PropertyChange
	// Warnings are those that the base does not give.
	Warnings []string
	// Schedules are the jobs whose schedule would change.
	Schedules []ScheduleChange
	// Unprotected and Protected are the resources whose protection changes.
	Unprotected, Protected []string
	// Incomplete says that the preview ended at what is protected, so that
	// more may change than what is here.
	Incomplete bool
	// Broken is why the head cannot be previewed, BaseBroken why the base cannot
	// be deployed; empty when it can.
	Broken, BaseBroken string
}

// Change is what would happen to one resource.
type Change struct {
	// Name is the logical name, Type the type token without its API version.
	Name, Type string
	Operation  Operation
	// HoldsData says that what would be lost with the resource is data.
	HoldsData bool
	// Refused says that Pulumi would not do it, because the resource is protected.
	Refused bool
	// ForcedBy are the paths of the properties that force a replacement.
	ForcedBy []string
	// Because says which replaced resources force it by way of those properties.
	Because []string
	// Properties are what differs, by path.
	Properties []PropertyChange
}

// Destructive reports whether the resource as it is would be gone.
func (c Change) Destructive() bool { return c.Operation == Delete || c.Operation == Replace }

// Compare works out what would change in a stack. Base.Plan is a preview of the
// base on what the base deployed and Head.Plan one of the head on the same; with
// a preview of a real stack there is no base.Plan.
func Compare(name string, base, head Side) Stack {
	s := Stack{Name: name, New: !base.Exists, Gone: !head.Exists, BaseBroken: cleaned(base.Broken), Broken: cleaned(head.Broken)}
	if base.Settings != nil && head.Settings != nil {
		s.Settings = compareSettings(base.Settings, head.Settings)
	}
	if s.Gone {
		s.Left, s.LeftData = base.Plan.deployed()
		return s
	}
	if head.Plan == nil {
		return s
	}
	if len(head.Plan.errors) > 0 {
		s.Broken = strings.Join(head.Plan.errors, "\n")
		return s
	}
	changed := head.Plan.changed()
	for _, r := range changed {
		s.Changes = append(s.Changes, head.Plan.change(r, base.Plan))
	}
	for _, urn := range head.Plan.refused {
		s.Incomplete = true
		if r := head.Plan.resources[urn]; r == nil || r.operation == Same {
			s.Changes = append(s.Changes, refusal(urn))
		}
	}
	slices.SortStableFunc(s.Changes, func(a, b Change) int { return strings.Compare(a.order(), b.order()) })
	s.Warnings = without(head.Plan.warnings, base.Plan)
	s.Schedules = compareSchedules(changed, base.Settings, head.Settings)
	s.Unprotected, s.Protected = head.Plan.protection(base.Plan)
	return s
}

// order sorts changes: what a reviewer has to decide on comes first.
func (c Change) order() string {
	rank := map[Operation]string{Replace: "1", Delete: "1", Update: "2", Import: "3", Create: "4"}[c.Operation]
	if c.Destructive() && c.HoldsData {
		rank = "0"
	}
	return strings.Join([]string{rank, string(c.Operation), c.Name, c.Type}, "\x00")
}

// change is what would happen to one resource of a plan.
func (p *Plan) change(r *resource, base *Plan) Change {
	kind := unversioned(r.kind)
	c := Change{
		Name: r.name(), Type: kind, Operation: r.operation, HoldsData: azure.HoldsData(kind),
		Refused: slices.Contains(p.refused, r.urn) || p.refuses(r, base), ForcedBy: r.forcing,
	}
	if r.operation == Replace && len(c.ForcedBy) == 0 {
		c.ForcedBy, c.Because = p.inherited(r)
	}
	slices.Sort(c.ForcedBy)
	c.ForcedBy = slices.Compact(c.ForcedBy)
	if r.operation == Update || r.operation == Replace {
		c.Properties = r.properties(c.ForcedBy)
	}
	return c
}

// refuses reports whether Pulumi would refuse to delete or replace a resource.
// An offline preview does not, because nothing is protected in it, but the base
// knows. A replacement is refused only when the head protects it as well.
// Source: https://github.com/pulumi/pulumi/blob/v3.250.0/pkg/resource/deploy/step_generator.go
func (p *Plan) refuses(r *resource, base *Plan) bool {
	if !base.protects(r.urn) {
		return false
	}
	return r.operation == Delete || r.operation == Replace && r.after != nil && r.after.Protect
}

// protects reports whether a resource is protected as it is deployed.
func (p *Plan) protects(urn string) bool {
	if p == nil {
		return false
	}
	r := p.resources[urn]
	return r != nil && r.before != nil && r.before.Protect
}

// deployed counts the resources that are there already, and those of them that hold data.
func (p *Plan) deployed() (all, data int) {
	if p == nil {
		return 0, 0
	}
	for _, r := range p.resources {
		if r.before != nil && r.custom() && !strings.HasPrefix(r.kind, "pulumi:") {
			all++
			if azure.HoldsData(r.kind) {
				data++
			}
		}
	}
	return all, data
}

// inherited are the properties that force a replacement because they come from
// resources that are replaced, and those resources.
func (p *Plan) inherited(r *resource) (properties, because []string) {
	if r.after == nil {
		return nil, nil
	}
	for property, sources := range r.after.PropertyDependencies {
		for _, urn := range sources {
			if source := p.resources[urn]; source != nil && source.operation == Replace {
				properties = append(properties, property)
				because = append(because, source.name())
			}
		}
	}
	slices.Sort(because)
	return properties, slices.Compact(because)
}

// refusal is a change of which only is known that Pulumi would refuse it.
func refusal(urn string) Change {
	kind := ""
	if parsed := pulumi.URN(urn); parsed.IsValid() {
		kind = unversioned(string(parsed.Type()))
	}
	return Change{Name: logicalName(urn), Type: kind, Operation: Delete, HoldsData: azure.HoldsData(kind), Refused: true}
}

// properties are what differs about a resource, with what forces a replacement first.
func (r *resource) properties(forcing []string) []PropertyChange {
	if r.before == nil || r.after == nil {
		return nil
	}
	paths := r.paths
	if len(paths) == 0 { // nobody says, so the inputs do
		paths = map[string]propertyDiff{"": {InputDiff: true}}
	}
	var changes []PropertyChange
	for _, path := range slices.Sorted(maps.Keys(paths)) {
		if _, known := r.before.Inputs[path]; !known && strings.HasPrefix(path, "__") {
			continue
		}
		changes = append(changes, r.propertiesAt(path, paths[path].InputDiff)...)
	}
	forces := func(c PropertyChange) bool {
		return slices.ContainsFunc(forcing, func(path string) bool {
			return c.Path == path || strings.HasPrefix(c.Path, path+".") || strings.HasPrefix(c.Path, path+"[")
		})
	}
	slices.SortStableFunc(changes, func(a, b PropertyChange) int {
		switch {
		case forces(a) == forces(b):
			return 0
		case forces(a):
			return -1
		default:
			return 1
		}
	})
	return changes
}

// propertiesAt are the differences at a path and below it.
func (r *resource) propertiesAt(path string, inputs bool) []PropertyChange {
	parsed, err := pulumi.ParsePropertyPath(path)
	if err != nil || len(parsed) == 0 && path != "" {
		parsed = pulumi.PropertyPath{path} // a key with brackets or quotes in it
	}
	before, found := lookUp(r.before.Inputs, parsed)
	if !inputs {
		if output, ok := lookUp(r.before.Outputs, parsed); ok {
			before, found = output, ok
		}
	}
	after, foundAfter := lookUp(r.after.Inputs, parsed)
	changes := compare(parsed, before, after)
	if valueOfCredential(r.before.Inputs, parsed) || valueOfCredential(r.after.Inputs, parsed) {
		hide(changes)
	}
	if len(changes) == 0 && path != "" {
		// It differs in what may not be shown, or not where it can be seen.
		kind := Secret
		if !found && !foundAfter {
			kind = Unknown
		}
		changes = []PropertyChange{{Path: path, Before: Value{Kind: kind}, After: Value{Kind: kind}}}
	}
	return changes
}

// lookUp is the value at a path. A secret on the way is what is there.
func lookUp(v any, path pulumi.PropertyPath) (any, bool) {
	if inputs, ok := v.(map[string]any); ok && inputs == nil {
		return nil, false
	}
	for _, part := range path {
		switch container := v.(type) {
		case map[string]any:
			if isSecret(container) {
				return v, true
			}
			key, _ := part.(string)
			element, found := container[key]
			if !found {
				return nil, false
			}
			v = element
		case []any:
			i, ok := part.(int)
			if !ok || i < 0 || i >= len(container) {
				return nil, false
			}
			v = container[i]
		case string:
			return v, container == secretText || unknowns[container]
		default:
			return nil, false
		}
	}
	return v, true
}

// without are the warnings that a base does not give.
func without(warnings []string, base *Plan) []string {
	var found []string
	for _, warning := range warnings {
		if base == nil || !slices.Contains(base.warnings, warning) {
			found = append(found, warning)
		}
	}
	return found
}

// protection are the resources that stay and lose or gain their protection.
func (p *Plan) protection(base *Plan) (lost, gained []string) {
	for urn, r := range p.resources {
		if !r.custom() || r.before == nil || r.after == nil {
			continue
		}
		switch was := r.before.Protect || base.protects(urn); {
		case was && !r.after.Protect:
			lost = append(lost, r.name())
		case !was && r.after.Protect:
			gained = append(gained, r.name())
		}
	}
	slices.Sort(lost)
	slices.Sort(gained)
	return lost, gained
}
