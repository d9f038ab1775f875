package rehearsal

import (
	"errors"
	"fmt"
	"maps"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/containerregistry"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
)

// Portal lists and changes the resources of a stack outside Pulumi, as a person does
// in the Azure portal. Azure's rules apply. IDs can be shortened to their end, such as
// jobs/weather-job.
type Portal struct{ cloud *arm.Cloud }

// OpenPortal opens the portal for the stack in the selection.
func (c Command) OpenPortal(s pulumicli.Selection) (Portal, error) {
	stack, err := c.ReadStack(s)
	if err != nil {
		return Portal{}, err
	}
	cloud, err := c.OpenCloud(stack)
	return Portal{cloud}, err
}

// List returns the IDs of all resources, sorted.
func (p Portal) List() []string {
	var ids []string
	for _, res := range p.cloud.List() {
		ids = append(ids, res.ID)
	}
	return ids
}

// Set changes one property of a resource, such as sku.name. The value has one of the
// types that encoding/json decodes into: a number is a float64.
func (p Portal) Set(id, property string, value any) error {
	res, err := find(p.cloud.List(), id)
	if err != nil {
		return err
	}
	kind, known := p.cloud.Catalog().Contract.Version(res.Type, res.APIVersion)
	if !known {
		return fmt.Errorf("%s: offline Azure no longer knows API version %s of %s", res.ID, res.APIVersion, res.Type)
	}
	inputs, err := with(kind.InputsOf(res.Body), property, value)
	if err != nil {
		return fmt.Errorf("%s: %w", property, err)
	}
	_, err = p.cloud.Put(kind, res.ID, kind.ToBody(inputs))
	return err
}

// Delete deletes a resource and its contents.
func (p Portal) Delete(id string) error {
	res, err := find(p.cloud.List(), id)
	if err != nil {
		return err
	}
	return p.cloud.Delete(res.ID)
}

// Purge purges a soft-deleted resource, so that its name can be used again.
func (p Portal) Purge(id string) error {
	res, err := find(p.cloud.Deleted(), id)
	if err != nil {
		return err
	}
	return p.cloud.Purge(res.ID)
}

// Push pushes an image to the registry that the stack manages. It uses only the name
// of the image, such as weather-pipeline:1.0.
func (p Portal) Push(image string) error {
	for _, res := range p.cloud.List() {
		if res.IsA(containerregistry.RegistryType) && res.Own() {
			return containerregistry.Push(p.cloud, res.ID, image)
		}
	}
	return errors.New("the stack has no registry; run: offline up")
}

// find returns the only resource in a list whose ID ends in end.
func find(list []*arm.Resource, end string) (*arm.Resource, error) {
	var found []*arm.Resource
	for _, res := range list {
		id, end := strings.ToLower(res.ID), strings.ToLower(end)
		if id == end || strings.HasSuffix(id, "/"+strings.TrimPrefix(end, "/")) {
			found = append(found, res)
		}
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return nil, fmt.Errorf("got %q, want the end of an existing ID; to list them, run: offline azure list", end)
	default:
		return nil, fmt.Errorf("got %q, want the end of a single ID; it matches %s and %s", end, found[0].ID, found[1].ID)
	}
}

// with returns a copy of an object with the value at a path replaced. The path must
// lead through objects only.
func with(object map[string]any, path string, value any) (map[string]any, error) {
	copied := map[string]any{}
	maps.Copy(copied, object)
	name, rest, nested := strings.Cut(path, ".")
	if !nested {
		copied[name] = value
		return copied, nil
	}
	inner, isObject := copied[name].(map[string]any)
	if !isObject && copied[name] != nil {
		return nil, fmt.Errorf("got a path through %s, which is not an object", name)
	}
	changed, err := with(inner, rest, value)
	copied[name] = changed
	return copied, err
}
