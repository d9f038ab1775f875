package rehearsal

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/containerregistry"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/property"
)

// portalUsage is the usage of the commands that change resources outside Pulumi.
const portalUsage = `usage:
  azure list   --stack <stack>                          list resources by ID
  azure set    --stack <stack> <id> <property>=<value>  change a property, such as sku.name=Standard
  azure delete --stack <stack> <id>                     delete a resource
  azure push   --stack <stack> <image>                  push an image to the stack's registry, such as weather-pipeline:1.0
  azure purge  --stack <stack> <id>                     purge a soft-deleted resource
An ID may be shortened to its end, such as jobs/weather-job. A value is JSON; anything else is a string`

// Portal lists, changes or deletes resources of a stack outside Pulumi, as a
// person does in the Azure portal. Azure's rules apply.
func (c Command) Portal() error {
	stack, words, err := c.OpenStack(portalUsage, 1, 3)
	if err != nil {
		return err
	}
	cloud, err := c.OpenCloud(stack)
	if err != nil {
		return err
	}
	switch verb, rest := words[0], words[1:]; {
	case verb == "list" && len(rest) == 0:
		for _, res := range cloud.List() {
			if _, err := fmt.Fprintln(c.Stdout, res.ID); err != nil {
				return err
			}
		}
		return nil
	case verb == "set" && len(rest) == 2:
		return portalSet(cloud, rest[0], rest[1])
	case verb == "push" && len(rest) == 1:
		return portalPush(cloud, rest[0])
	case verb == "delete" && len(rest) == 1:
		return onFound(cloud.List(), rest[0], cloud.Delete)
	case verb == "purge" && len(rest) == 1:
		return onFound(cloud.Deleted(), rest[0], cloud.Purge)
	default:
		return errors.New(portalUsage)
	}
}

// onFound calls do with the ID of the only resource in a list whose ID ends in
// end.
func onFound(list []*arm.Resource, end string, do func(id string) error) error {
	res, err := find(list, end)
	if err != nil {
		return err
	}
	return do(res.ID)
}

// portalSet changes one property of a resource.
func portalSet(cloud *arm.Cloud, id, assignment string) error {
	path, text, ok := strings.Cut(assignment, "=")
	if !ok || path == "" {
		return fmt.Errorf("got %q, want <property>=<value>, such as sku.name=Standard", assignment)
	}
	res, err := find(cloud.List(), id)
	if err != nil {
		return err
	}
	kind, known := cloud.Catalog().Contract.Version(res.Type, res.APIVersion)
	if !known {
		return fmt.Errorf("%s: offline Azure no longer knows API version %s of %s", res.ID, res.APIVersion, res.Type)
	}
	var value any
	if json.Unmarshal([]byte(text), &value) != nil {
		value = text
	}
	inputs, err := property.With(kind.InputsOf(res.Body), path, value)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	_, err = cloud.Put(kind, res.ID, kind.ToBody(inputs))
	return err
}

// portalPush pushes an image to the registry that the stack manages.
func portalPush(cloud *arm.Cloud, image string) error {
	for _, res := range cloud.List() {
		if res.IsA(containerregistry.RegistryType) && res.Own() {
			return containerregistry.Push(cloud, res.ID, image)
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
