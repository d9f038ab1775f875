package review

import (
	"maps"
	"slices"
	"strings"

	pulumi "github.com/pulumi/pulumi/sdk/v3/go/common/resource"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure"
)

// Side is a stack at one of the two commits.
type Side struct {
	// Exists: the stack has a stack file.
	Exists bool
	// Settings are the values of the stack file; nil if it is missing or invalid.
	Settings Settings
	// Plan is the preview; nil if there is none.
	Plan *Plan
	// Broken is why there is no preview or, at the base, why the stack cannot be
	// deployed. Empty if there is no problem.
	Broken string
}

// Stack is the change of one stack.
type Stack struct {
	// Name is the stack's name.
	Name string
	// New and Gone: the stack exists only at the head or only at the base.
	New, Gone bool
	// Left and LeftData are the number of resources of a deleted stack file, and the
	// number of those with data.
	Left, LeftData int
	// Changes are the changed resources: first those that are deleted or replaced,
	// with data before others, then by operation and name.
	Changes []Change
	// Settings are the changed values of the stack file, by path.
	Settings []PropertyChange
	// Warnings are the warnings that the base does not have.
	Warnings []string
	// Schedules are the changed schedules.
	Schedules []ScheduleChange
	// Unprotected and Protected are the resources that lose or get protection.
	Unprotected, Protected []string
	// Incomplete: the preview ended at a protected resource, so there may be more
	// changes.
	Incomplete bool
	// Broken is why the head cannot be previewed, and BaseBroken why the base cannot
	// be deployed; empty if it can.
	Broken, BaseBroken string
}

// Change is the change of one resource.
type Change struct {
	// Name is the logical name, and Type the type token without its API version.
	Name, Type string
	Operation  Operation
	// HoldsData: deleting the resource loses data.
	HoldsData bool
	// Refused: Pulumi would refuse the operation because the resource is protected.
	Refused bool
	// ForcedBy are the paths of the properties that force a replacement.
	ForcedBy []string
	// Because are the replaced resources that force the replacement through those
	// properties.
	Because []string
	// Properties are the changed properties, by path.
	Properties []PropertyChange
}

// Destructive reports whether the current resource would be deleted.
func (c Change) Destructive() bool { return c.Operation == Delete || c.Operation == Replace }

// Compare returns the changes of a stack. base.Plan is a preview of the base on
// its own deployment, and head.Plan a preview of the head on the same deployment.
// For a preview of a real stack there is no base.Plan.
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

// order is the sort key of a change: decisions of the reviewer come first.
func (c Change) order() string {
	rank := map[Operation]string{Replace: "1", Delete: "1", Update: "2", Import: "3", Create: "4"}[c.Operation]
	if c.Destructive() && c.HoldsData {
		rank = "0"
	}
	return strings.Join([]string{rank, string(c.Operation), c.Name, c.Type}, "\x00")
}

// change returns the change of one resource of a plan.
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

// refuses reports whether Pulumi would refuse to delete or replace a resource. An
// offline preview does not refuse, because it ignores protection, but the base
// knows it. A replacement is refused only if the head also protects the resource.
// Source: https://github.com/pulumi/pulumi/blob/v3.250.0/pkg/resource/deploy/step_generator.go
func (p *Plan) refuses(r *resource, base *Plan) bool {
	if !base.protects(r.urn) {
		return false
	}
	return r.operation == Delete || r.operation == Replace && r.after != nil && r.after.Protect
}

// protects reports whether a deployed resource is protected.
func (p *Plan) protects(urn string) bool {
	if p == nil {
		return false
	}
	r := p.resources[urn]
	return r != nil && r.before != nil && r.before.Protect
}

// deployed counts the existing resources, and those with data.
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

// inherited returns the properties that force a replacement because they come
// from replaced resources, and those resources.
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

// refusal returns a change of which only the refusal is known.
func refusal(urn string) Change {
	kind := ""
	if parsed := pulumi.URN(urn); parsed.IsValid() {
		kind = unversioned(string(parsed.Type()))
	}
	return Change{Name: logicalName(urn), Type: kind, Operation: Delete, HoldsData: azure.HoldsData(kind), Refused: true}
}

// properties returns the differences of a resource. Properties that force a
// replacement come first.
func (r *resource) properties(forcing []string) []PropertyChange {
	if r.before == nil || r.after == nil {
		return nil
	}
	paths := r.paths
	if len(paths) == 0 { // the provider does not report paths; compare all inputs
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

// propertiesAt returns the differences at a path and below it.
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
	if isValueOfCredential(r.before.Inputs, parsed) || isValueOfCredential(r.after.Inputs, parsed) {
		hide(changes)
	}
	if len(changes) == 0 && path != "" {
		// The difference cannot be displayed, or is not visible here.
		kind := Secret
		if !found && !foundAfter {
			kind = Unknown
		}
		changes = []PropertyChange{{Path: path, Before: Value{Kind: kind}, After: Value{Kind: kind}}}
	}
	return changes
}

// lookUp returns the value at a path. If there is a secret on the way, it returns
// the secret.
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

// without returns the warnings that a base does not have.
func without(warnings []string, base *Plan) []string {
	var found []string
	for _, warning := range warnings {
		if base == nil || !slices.Contains(base.warnings, warning) {
			found = append(found, warning)
		}
	}
	return found
}

// protection returns the resources that are kept and lose or get protection.
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
