package arm

import (
	"encoding/base64"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"gopkg.in/yaml.v3"
)

const taskRunType = "Microsoft.ContainerRegistry/registries/taskRuns"

// imageID is where an image is kept: below its registry, so that it goes with it.
// Azure has no resource for it; images are behind the registry's own API.
func imageID(registry, image string) string { return registry + "/images/" + url.PathEscape(image) }

// Push does what docker push does: from then on the registry has an image, such
// as weather-pipeline:1.0.
func (c *Cloud) Push(registry, image string) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.get(registry).isA(registryType) {
		return notFound("ResourceNotFound", "The Resource '%s' was not found.", registry)
	}
	if repository, tag, _ := strings.Cut(image, ":"); repository == "" || tag == "" {
		return fmt.Errorf("got the image %q, want a repository and a tag, such as weather-pipeline:1.0", image)
	}
	return c.push(registry, image, "")
}

// push keeps an image. Its digest follows from its name and from what it was made of.
func (c *Cloud) push(registry, image, source string) error {
	return c.save(&Resource{ID: imageID(registry, image), Properties: map[string]any{
		"image": image, "digest": "sha256:" + digest(image+"\n"+source),
	}})
}

// runTask does what a run of ACR Tasks does with the images that it names.
func (c *Cloud) runTask(run *Resource) error {
	if !run.isA(taskRunType) {
		return nil
	}
	images, err := run.images()
	for _, image := range images {
		err = errors.Join(err, c.push(run.parent(), image, fmt.Sprint(run.Properties["runRequest"])))
	}
	return err
}

// images are what a run of ACR Tasks pushes.
func (r *Resource) images() ([]string, error) {
	names := texts(r.Properties, "runRequest.imageNames[]")
	if encoded := r.text("runRequest.encodedTaskContent"); encoded != "" {
		content, err := base64.StdEncoding.DecodeString(encoded)
		if err != nil {
			return nil, badRequest("InvalidTaskContent", "The task is not encoded in base64: %v.", err)
		}
		var task struct{ Steps []struct{ Push []string } }
		if err := yaml.Unmarshal(content, &task); err != nil {
			return nil, badRequest("InvalidTaskContent", "The task is no YAML: %v.", err)
		}
		for _, step := range task.Steps {
			for _, image := range step.Push {
				names = append(names, strings.TrimPrefix(image, "$Registry/"))
			}
		}
	}
	return names, nil
}

// runResult is what a run of ACR Tasks reports, the digests of its images among it.
func (c *Cloud) runResult(run *Resource) map[string]any {
	names, _ := run.images() //nolint:errcheck // refused when it was written
	var images []any
	for _, name := range names {
		repository, tag, _ := strings.Cut(name, ":")
		images = append(images, map[string]any{
			"registry": strings.ToLower(lastSegment(run.parent())) + ".azurecr.io", "repository": repository, "tag": tag,
			"digest": c.get(imageID(run.parent(), name)).text("digest"),
		})
	}
	return map[string]any{
		"id": run.parent() + "/runs/" + digest(run.ID)[:4], "name": digest(run.ID)[:4], "runId": digest(run.ID)[:4],
		"type": "Microsoft.ContainerRegistry/registries/runs", "status": "Succeeded", "provisioningState": "Succeeded",
		"runErrorMessage": "", "outputImages": images, "logArtifact": map[string]any{}, "createTime": created,
		"systemData": map[string]any{"createdAt": created, "createdBy": DeployerObjectID},
	}
}

// hasImage reports whether a registry has an image, by tag or by digest. What
// is in somebody else's registry cannot be known.
func (c *Cloud) hasImage(registry *Resource, image string) bool {
	repository, wanted, byDigest := strings.Cut(image, "@")
	if registry.Seeded || !byDigest {
		return registry.Seeded || c.get(imageID(registry.ID, image)) != nil
	}
	for _, kept := range c.inside(registry.ID) {
		if kept.text("digest") == wanted && strings.HasPrefix(kept.text("image"), repository+":") {
			return true
		}
	}
	return false
}

// taskIsReadable: a run must say what to do in a form that can be read.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/container-registry/container-registry-tasks-reference-yaml
func taskIsReadable(w write) *Error {
	_, err := w.res.images()
	var refusal *Error
	errors.As(err, &refusal)
	return refusal
}

// imageIsThere: Container Apps look for the image while they take the job.
// Source: https://github.com/microsoft/azure-container-apps/issues/863 (observed)
func imageIsThere(w write) *Error {
	images := append(texts(w.res.Properties, "template.containers[].image"), texts(w.res.Properties, "template.initContainers[].image")...)
	return first(images, func(reference string) *Error {
		host, image, _ := strings.Cut(reference, "/")
		name, ours := strings.CutSuffix(host, ".azurecr.io")
		registry := w.cloud.named(registryType, name)
		return badRequest(invalidTemplate, "The following field(s) are either invalid or missing. Field 'template.containers.image' is invalid "+
			"with details: 'Invalid value: %q: GET https:: MANIFEST_UNKNOWN: manifest tagged by %q is not found'.", reference, image).
			when(ours && registry != nil && !w.cloud.hasImage(registry, image))
	})
}
