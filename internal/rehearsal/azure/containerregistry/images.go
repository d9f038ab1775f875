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

// imageType is the type of the images in a registry. Azure has no such resources,
// because images are managed through the registry's own API. Offline Azure stores
// them as children of the registry, so that they are deleted with it.
const imageType = "Microsoft.ContainerRegistry/registries/images"

// image is the body of an image.
type image struct {
	body.Object
	Name   body.Text `json:"image"` // such as weather-pipeline:1.0
	Digest body.Text `json:"digest"`
}

func imageID(registryID, name string) string { return registryID + "/images/" + url.PathEscape(name) }

// Push adds an image, such as weather-pipeline:1.0, to a registry, as docker push
// does.
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

// push stores an image. Its digest is derived from its name and its source.
func push(e arm.Editor, registryID, name, source string) error {
	kept := image{Name: body.Text(name), Digest: body.Text("sha256:" + arm.Digest(name+"\n"+source))}
	return e.Save(&arm.Resource{ID: imageID(registryID, name), Type: imageType, Body: body.Encode(kept)})
}

// HasImage reports whether a registry has an image, by tag or by digest. The
// images of a registry that the stack does not manage are not known, so it has
// every image.
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

// request is the part of an ACR Tasks run that determines its images.
type request struct {
	body.Object
	ImageNames         []body.Text `json:"imageNames"`
	EncodedTaskContent body.Text   `json:"encodedTaskContent"`
}

// pushed returns the images that a run of ACR Tasks pushes.
func pushed(run *TaskRun) ([]string, error) {
	var sent request
	if object, isObject := run.Properties.RunRequest.(map[string]any); isObject {
		body.Decode(object, &sent)
	}
	var names []string
	for _, name := range sent.ImageNames {
		names = append(names, string(name))
	}
	if !sent.EncodedTaskContent.IsSet() {
		return names, nil
	}
	content, err := base64.StdEncoding.DecodeString(string(sent.EncodedTaskContent))
	if err != nil {
		return nil, fmt.Errorf("not base64: %w", err)
	}
	var task struct{ Steps []struct{ Push []string } }
	if err := yaml.Unmarshal(content, &task); err != nil {
		return nil, fmt.Errorf("not YAML: %w", err)
	}
	for _, step := range task.Steps {
		for _, name := range step.Push {
			names = append(names, strings.TrimPrefix(name, "$Registry/"))
		}
	}
	return names, nil
}

// pushImages adds the images of a run of ACR Tasks to its registry.
func pushImages(q taskRunRequest, e arm.Editor) error {
	names, err := pushed(q.New)
	for _, name := range names {
		err = errors.Join(err, push(e, q.Parent(), name, fmt.Sprint(q.New.Properties.RunRequest)))
	}
	return err
}

// runResult returns the result that a run reports.
func runResult(q taskRunRequest) map[string]any {
	id := arm.Digest(q.ID)[:4]
	names, _ := pushed(q.New) //nolint:errcheck // taskIsReadable refused it on write
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
