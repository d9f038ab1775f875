package containerregistry

import (
	"encoding/base64"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

// imageType is that of the images in a registry. Azure Resource Manager has no
// resources for them, since they are behind the registry's own API; here they are
// kept below their registry, so that they go with it.
const imageType = "Microsoft.ContainerRegistry/registries/images"

// image is the body of an image.
type image struct {
	body.Object
	Name   body.Text `json:"image"` // such as weather-pipeline:1.0
	Digest body.Text `json:"digest"`
}

func imageID(registryID, name string) string { return registryID + "/images/" + url.PathEscape(name) }

// Push does what docker push does: from then on the registry has an image, such
// as weather-pipeline:1.0.
func Push(cloud *arm.Cloud, registryID, name string) error {
	return cloud.Edit(func(e arm.Editor) error {
		if !e.View().Get(registryID).IsA(RegistryType) {
			return arm.NotFound(registryID)
		}
		if repository, tag, _ := strings.Cut(name, ":"); repository == "" || tag == "" {
			return fmt.Errorf("got the image %q, want a repository and a tag, such as weather-pipeline:1.0", name)
		}
		return push(e, registryID, name, "")
	})
}

// push keeps an image. Its digest follows from its name and from what it was made of.
func push(e arm.Editor, registryID, name, source string) error {
	kept := image{Name: body.Text(name), Digest: body.Text("sha256:" + arm.Digest(name+"\n"+source))}
	return e.Save(&arm.Resource{ID: imageID(registryID, name), Type: imageType, Body: body.Encode(kept)})
}

// HasImage reports whether a registry has an image, by tag or by digest. What is
// in someone else's registry cannot be known.
func HasImage(azure arm.View, registry *arm.Resource, name string) bool {
	repository, digest, isByDigest := strings.Cut(name, "@")
	if registry.Existing || !isByDigest {
		return registry.Existing || azure.Get(imageID(registry.ID, name)) != nil
	}
	return slices.ContainsFunc(azure.Children(registry.ID, imageType), func(res *arm.Resource) bool {
		kept := arm.As[image](res)
		return kept.Digest.Is(body.Text(digest)) && strings.HasPrefix(string(kept.Name), repository+":")
	})
}

// request is what a run of ACR Tasks is asked to do, as far as images come of it.
type request struct {
	body.Object
	ImageNames         []body.Text `json:"imageNames"`
	EncodedTaskContent body.Text   `json:"encodedTaskContent"`
}

// pushed are the images that a run of ACR Tasks pushes.
func pushed(run *TaskRun) ([]string, error) {
	var asked request
	if object, isObject := run.Properties.RunRequest.(map[string]any); isObject {
		body.Decode(object, &asked)
	}
	var names []string
	for _, name := range asked.ImageNames {
		names = append(names, string(name))
	}
	if !asked.EncodedTaskContent.IsSet() {
		return names, nil
	}
	content, err := base64.StdEncoding.DecodeString(string(asked.EncodedTaskContent))
	if err != nil {
		return nil, fmt.Errorf("not encoded in base64: %w", err)
	}
	var task struct{ Steps []struct{ Push []string } }
	if err := yaml.Unmarshal(content, &task); err != nil {
		return nil, fmt.Errorf("no YAML: %w", err)
	}
	for _, step := range task.Steps {
		for _, name := range step.Push {
			names = append(names, strings.TrimPrefix(name, "$Registry/"))
		}
	}
	return names, nil
}

// pushImages does what a run of ACR Tasks does with the images that it names.
func pushImages(q taskRunRequest, e arm.Editor) error {
	names, err := pushed(q.New)
	for _, name := range names {
		err = errors.Join(err, push(e, q.Parent(), name, fmt.Sprint(q.New.Properties.RunRequest)))
	}
	return err
}

// runResult is what a run reports.
func runResult(q taskRunRequest) map[string]any {
	id := arm.Digest(q.ID)[:4]
	names, _ := pushed(q.New) //nolint:errcheck // refused when it was written
	images := []any{}
	for _, name := range names {
		repository, tag, _ := strings.Cut(name, ":")
		kept := arm.As[image](q.Azure.Get(imageID(q.Parent(), name)))
		images = append(images, map[string]any{
			"registry": server(armid.Last(q.Parent())), "repository": repository, "tag": tag, "digest": string(kept.Digest),
		})
	}
	return map[string]any{
		"id": q.Parent() + "/runs/" + id, "name": id, "runId": id, "type": "Microsoft.ContainerRegistry/registries/runs",
		"status": "Succeeded", "provisioningState": "Succeeded", "runErrorMessage": "", "outputImages": images,
		"logArtifact": map[string]any{}, "createTime": arm.Created,
		"systemData": map[string]any{"createdAt": arm.Created, "createdBy": arm.DeployerObjectID},
	}
}
