package contract

import (
	"cmp"
	"errors"
	"maps"
	"slices"
	"strings"
)

// Object describes the properties of an object in Azure's and in Pulumi's form.
// Pulumi renames some properties and moves the properties of some objects one
// level up.
type Object struct {
	// Body are the properties by their names in Azure.
	Body Properties
	// Inputs are the properties that a program can set, and Outputs the read-only
	// ones, by their names in Pulumi.
	Inputs, Outputs Properties
	// paths maps a name in Pulumi to the path of the property in Azure.
	paths map[string][]string
}

// Inputs returns the properties that a program can set in Pulumi.
func (t *Type) Inputs() Properties { return t.inputs }

// Outputs returns the read-only properties in Pulumi.
func (t *Type) Outputs() Properties { return t.object.Outputs }

// Object returns the properties of an object; nil if the property is not an
// object.
func (p *Property) Object() *Object { return p.object }

// Variant returns the properties of a union for a value of its discriminator.
func (p *Property) Variant(value string) *Object { return p.objects[value] }

// link resolves references to definitions, compiles patterns, and derives
// Pulumi's form of each object.
func (t *Table) link() error {
	var problems []error
	objects := map[string]map[string]*Object{}
	for pkg, definitions := range t.Definitions {
		objects[pkg] = map[string]*Object{}
		for name, properties := range definitions {
			objects[pkg][name] = &Object{Body: properties}
		}
	}
	for pkg, inPackage := range objects {
		for _, object := range inPackage {
			problems = append(problems, object.Body.link(objects[pkg]))
		}
	}
	for _, inPackage := range objects {
		for _, object := range inPackage {
			object.translate()
		}
	}
	for _, one := range t.Types {
		problems = append(problems, one.Parameters.link(nil), one.Body.link(objects[one.Package()]))
		one.object = &Object{Body: one.Body}
		one.object.translate()
		one.inputs = maps.Clone(one.object.Inputs)
		maps.Copy(one.inputs, one.Parameters)
		var err error
		one.idPattern, err = patternOf(one.Path)
		problems = append(problems, err)
	}
	return errors.Join(problems...)
}

func (ps Properties) link(objects map[string]*Object) error {
	var problems []error
	for _, p := range ps {
		for ; p != nil; p = p.Items {
			p.object, p.objects = objects[p.Ref], map[string]*Object{}
			for value, ref := range p.Variants {
				p.objects[value] = objects[ref]
			}
			problems = append(problems, p.compile(), p.Azure.compile())
		}
	}
	return errors.Join(problems...)
}

// translate derives Inputs, Outputs and paths. A property of the object itself
// takes precedence over a lifted one with the same name.
func (o *Object) translate() {
	o.Inputs, o.Outputs, o.paths = Properties{}, Properties{}, map[string][]string{}
	for _, lifted := range []bool{true, false} {
		for name, p := range o.Body {
			if p.Lifted == lifted {
				o.add([]string{name}, p)
			}
		}
	}
}

func (o *Object) add(path []string, p *Property) {
	if p.Lifted {
		for name, inner := range p.object.Body {
			o.add(append(slices.Clone(path), name), inner)
		}
		return
	}
	name := cmp.Or(p.Pulumi, path[len(path)-1])
	o.paths[name] = path
	if p.ReadOnly {
		o.Outputs[name] = p
	} else {
		o.Inputs[name] = p.asInput()
	}
}

// asInput returns Pulumi's form of a property: a map of empty objects is a list.
func (p *Property) asInput() *Property {
	if !p.KeySet {
		return p
	}
	return &Property{
		Type: kindArray, Items: &Property{Type: kindString, RefersTo: p.RefersTo}, Required: p.Required, Unordered: true, KeySet: true,
	}
}

// ToBody converts inputs in Pulumi's form to the body of a request.
func (t *Type) ToBody(inputs map[string]any) map[string]any {
	inBody := maps.Clone(inputs)
	maps.DeleteFunc(inBody, func(name string, _ any) bool { return t.Parameters[name] != nil && t.object.Inputs[name] == nil })
	return t.object.toBody(inBody)
}

func (o *Object) toBody(value map[string]any) map[string]any {
	body := map[string]any{}
	for name, v := range value {
		path, known := o.paths[name]
		if !known {
			body[name] = v // keep unknown properties
			continue
		}
		at := body
		for _, outer := range path[:len(path)-1] {
			inside, _ := at[outer].(map[string]any)
			if inside == nil {
				inside = map[string]any{}
				at[outer] = inside
			}
			at = inside
		}
		at[path[len(path)-1]] = cmp.Or(o.Inputs[name], o.Outputs[name]).toBody(v)
	}
	return body
}

func (p *Property) toBody(v any) any {
	switch v := v.(type) {
	case Secret:
		return Secret{p.toBody(v.Value)}
	case []any:
		if p.KeySet {
			set := map[string]any{}
			for _, key := range v {
				if text, isText := Reveal(key).(string); isText {
					set[text] = map[string]any{}
				}
			}
			return set
		}
		return mapList(v, p.Items, (*Property).toBody)
	case map[string]any:
		if p.Type == kindMap {
			return mapMap(v, p.Items, (*Property).toBody)
		}
		if object := p.chosen(v, inPulumi); object != nil {
			return object.toBody(v)
		}
	}
	return v
}

// InputsOf converts a body to inputs in Pulumi's form.
func (t *Type) InputsOf(body map[string]any) map[string]any { return t.object.fromBody(body, true) }

// OutputsOf converts a body to outputs in Pulumi's form.
func (t *Type) OutputsOf(body map[string]any) map[string]any { return t.object.fromBody(body, false) }

func (o *Object) fromBody(body map[string]any, inputs bool) map[string]any {
	value, own := map[string]any{}, map[string]any{}
	for name, v := range body {
		p := o.Body[name]
		inside, isObject := v.(map[string]any)
		switch {
		case p == nil && name == "properties" && isObject && !inputs:
			maps.Copy(value, inside) // properties that Azure adds
		case p == nil:
			own[name] = v
		case p.ReadOnly && inputs:
		case p.Lifted && isObject:
			maps.Copy(value, p.object.fromBody(inside, inputs))
		default:
			own[cmp.Or(p.Pulumi, name)] = p.fromBody(v, inputs)
		}
	}
	maps.Copy(value, own)
	return value
}

func (p *Property) fromBody(v any, inputs bool) any {
	translate := func(p *Property, v any) any { return p.fromBody(v, inputs) }
	switch v := v.(type) {
	case Secret:
		return Secret{p.fromBody(v.Value, inputs)}
	case []any:
		return mapList(v, p.Items, translate)
	case map[string]any:
		if p.KeySet && inputs {
			list := []any{}
			for _, key := range slices.Sorted(maps.Keys(v)) {
				list = append(list, key)
			}
			return list
		}
		if p.Type == kindMap {
			return mapMap(v, p.Items, translate)
		}
		if object := p.chosen(v, inAzure); object != nil {
			return object.fromBody(v, inputs)
		}
	}
	return v
}

func mapList(list []any, p *Property, translate func(*Property, any) any) []any {
	if p == nil {
		return list
	}
	translated := make([]any, len(list))
	for i, element := range list {
		translated[i] = translate(p, element)
	}
	return translated
}

func mapMap(object map[string]any, p *Property, translate func(*Property, any) any) map[string]any {
	if p == nil {
		return object
	}
	translated := make(map[string]any, len(object))
	for key, element := range object {
		translated[key] = translate(p, element)
	}
	return translated
}

// naming selects the names in Azure or in Pulumi.
type naming bool

const (
	inAzure  naming = false
	inPulumi naming = true
)

// of returns the properties of an object by the selected names.
func (n naming) of(o *Object) Properties {
	switch {
	case o == nil:
		return nil
	case n == inPulumi:
		return o.Inputs
	default:
		return o.Body
	}
}

// chosen returns the properties of an object value: those of its definition or,
// for a union, of the variant that the discriminator selects. It returns nil for
// an object that may have any properties.
func (p *Property) chosen(value map[string]any, names naming) *Object {
	if p.Type != kindUnion {
		return p.object
	}
	text, _ := Reveal(value[p.discriminator(names)]).(string)
	for choice, object := range p.objects {
		if strings.EqualFold(choice, text) {
			return object
		}
	}
	return nil
}

// discriminator returns the name of the property that selects the variant of a
// union.
func (p *Property) discriminator(names naming) string {
	if names == inPulumi {
		for _, object := range p.objects {
			return cmp.Or(object.Body[p.Discriminator].Pulumi, p.Discriminator)
		}
	}
	return p.Discriminator
}
