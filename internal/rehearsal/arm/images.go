package arm

import (
	"encoding/base64"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/property"
)

// imageID is where an image is kept: below its registry, so that it goes with it.
// Azure has no resource for it; images are behind the registry's own API.
func imageID(registry, image string) string { return registry + "/images/" + url.PathEscape(image) }

// Push does what docker push does: from then on the registry has an image, such
// as weather-pipeline:1.0.
func (c *Cloud) Push(registry, image string) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.get(registry).isA(registryType) {
		return NotFound(registry)
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
	names := property.Texts(r.Properties, "runRequest.imageNames[]")
	if encoded := r.text("runRequest.encodedTaskContent"); encoded != "" {
		content, err := base64.StdEncoding.DecodeString(encoded)
		if err != nil {
			return nil, fmt.Errorf("not encoded in base64: %w", err)
		}
		var task struct{ Steps []struct{ Push []string } }
		if err := yaml.Unmarshal(content, &task); err != nil {
			return nil, fmt.Errorf("no YAML: %w", err)
		}
		for _, step := range task.Steps {
			for _, image := range step.Push {
				names = append(names, strings.TrimPrefix(image, "$Registry/"))
			}
		}
	}
	return names, nil
}

// outputImages are what a run of ACR Tasks reports of the images that it pushed.
func (c *Cloud) outputImages(run *Resource) []object {
	names, _ := run.images() //nolint:errcheck // refused when it was written
	var images []object
	for _, name := range names {
		repository, tag, _ := strings.Cut(name, ":")
		images = append(images, object{
			"registry": strings.ToLower(armid.Last(run.parent())) + ".azurecr.io", "repository": repository, "tag": tag,
			"digest": c.get(imageID(run.parent(), name)).text("digest"),
		})
	}
	return images
}

// hasImage reports whether a registry has an image, by tag or by digest. What
// is in somebody else's registry cannot be known.
func (c *Cloud) hasImage(registry *Resource, image string) bool {
	repository, wanted, byDigest := strings.Cut(image, "@")
	if registry.Seeded || !byDigest {
		return registry.Seeded || c.get(imageID(registry.ID, image)) != nil
	}
	return slices.ContainsFunc(c.inside(registry.ID), func(kept *Resource) bool {
		return kept.text("digest") == wanted && strings.HasPrefix(kept.text("image"), repository+":")
	})
}

// taskProblem is what is wrong with a run of ACR Tasks.
func (q request) taskProblem() any {
	if _, err := q.res.images(); err != nil {
		return err.Error()
	}
	return nil
}
