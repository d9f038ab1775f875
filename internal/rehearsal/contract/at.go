package contract

import "strings"

// At returns the properties at a path in Azure's form, such as
// properties.template.containers[].name, or the path parameter of that name. There are
// several if a union has variants with the property.
func (t *Type) At(path string) []*Property {
	found := t.object.at(strings.Split(path, "."))
	if parameter := t.Parameters[path]; parameter != nil {
		found = append(found, parameter)
	}
	return found
}

func (o *Object) at(path []string) []*Property {
	name, items := strings.CutSuffix(path[0], "[]")
	var found []*Property
	for key, p := range o.Body {
		if key != name && name != "*" {
			continue
		}
		if items && !p.KeySet {
			p = p.Items
		}
		switch {
		case p == nil:
		case len(path) == 1:
			found = append(found, p)
		default:
			for _, object := range p.alternatives() {
				found = append(found, object.at(path[1:])...)
			}
		}
	}
	return found
}

// alternatives returns the objects that a value can be: one, or the variants of a
// union.
func (p *Property) alternatives() []*Object {
	var all []*Object
	if p.object != nil {
		all = append(all, p.object)
	}
	for _, variant := range p.objects {
		all = append(all, variant)
	}
	return all
}
