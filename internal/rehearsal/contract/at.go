package contract

import "strings"

// At returns the properties at a path in Azure's form, such as
// properties.template.containers[].name, or the path parameter of that name. There are
// several if a union has variants with the property.
func (t *Type) At(path string) []*Property {
	found := t.Body.Find(path, (*Property).alternatives)
	if parameter := t.Parameters[path]; parameter != nil {
		found = append(found, parameter)
	}
	return found
}

// Find returns the properties at a path. objects returns the properties of each object
// that a value can be.
func (ps Properties) Find(path string, objects func(*Property) []Properties) []*Property {
	first, rest, isNested := strings.Cut(path, ".")
	name, items := strings.CutSuffix(first, "[]")
	var found []*Property
	for key, p := range ps {
		if key != name && name != "*" {
			continue
		}
		if items && !p.KeySet {
			p = p.Items
		}
		switch {
		case p == nil:
		case !isNested:
			found = append(found, p)
		default:
			for _, object := range objects(p) {
				found = append(found, object.Find(rest, objects)...)
			}
		}
	}
	return found
}

// alternatives returns the properties of the objects that a value can be: one, or the
// variants of a union.
func (p *Property) alternatives() []Properties {
	var all []Properties
	if p.object != nil {
		all = append(all, p.object.Body)
	}
	for _, variant := range p.objects {
		all = append(all, variant.Body)
	}
	return all
}
