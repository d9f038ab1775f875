package contract

import "maps"

// Reference is a resource ID in a body.
type Reference struct {
	// ID is the value of the property, which may not be a resource ID.
	ID string
	// Path is the property, such as properties.environmentId.
	Path string
	// Wanted is the ARM type that the property expects; "*" for any.
	Wanted string
	// SameRegion is the error code for a resource in another region; empty if the
	// region does not matter.
	SameRegion string
}

// References returns the resource IDs in a body, in the order of their paths.
func (t *Type) References(body map[string]any) []Reference {
	var found []Reference
	t.object.walk("", body, func(path string, p *Property, v any) {
		text, isText := v.(string)
		object, isObject := v.(map[string]any)
		switch {
		case p.RefersTo == "":
		case isText && text != "":
			found = append(found, Reference{text, path, p.RefersTo, p.SameRegion})
		case isObject && p.KeySet:
			for _, id := range keys(object) {
				found = append(found, Reference{id, path, p.RefersTo, p.SameRegion})
			}
		}
	})
	return found
}

// walk calls visit for every property of an object that has a value, and for
// every element of an array or map.
func (o *Object) walk(path string, object map[string]any, visit func(path string, p *Property, v any)) {
	for _, name := range keys(object) {
		if p := o.Body[name]; p != nil {
			p.walk(join(path, name), object[name], visit)
		}
	}
}

func (p *Property) walk(path string, v any, visit func(path string, p *Property, v any)) {
	visit(path, p, v)
	switch v := v.(type) {
	case []any:
		for _, element := range v {
			if p.Items != nil && element != nil {
				p.Items.walk(path+"[]", element, visit)
			}
		}
	case map[string]any:
		if p.Type == kindMap && p.Items != nil {
			for _, key := range keys(v) {
				p.Items.walk(path+"[]", v[key], visit)
			}
		} else if object := p.chosen(v, inAzure); object != nil {
			object.walk(path, v, visit)
		}
	}
}

// Written returns what Azure stores of a body: everything except read-only
// properties.
func (t *Type) Written(body map[string]any) map[string]any {
	return t.object.without(body, func(p *Property) bool { return p.ReadOnly })
}

// Shown returns what Azure returns of a body: everything except write-only
// properties.
func (t *Type) Shown(body map[string]any) map[string]any {
	return t.object.without(body, func(p *Property) bool { return p.WriteOnly })
}

func (o *Object) without(object map[string]any, isOmitted func(*Property) bool) map[string]any {
	kept := maps.Clone(object)
	for name, v := range kept {
		if p := o.Body[name]; p == nil {
			continue
		} else if isOmitted(p) {
			delete(kept, name)
		} else {
			kept[name] = p.without(v, isOmitted)
		}
	}
	return kept
}

func (p *Property) without(v any, isOmitted func(*Property) bool) any {
	less := func(p *Property, v any) any { return p.without(v, isOmitted) }
	switch v := v.(type) {
	case []any:
		return mapList(v, p.Items, less)
	case map[string]any:
		if p.Type == kindMap {
			return mapMap(v, p.Items, less)
		}
		if object := p.chosen(v, inAzure); object != nil {
			return object.without(v, isOmitted)
		}
	}
	return v
}
