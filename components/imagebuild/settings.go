package imagebuild

import (
	"path/filepath"
	"regexp"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/check"
)

// Settings is the plain shape of a [Build]: one pipeline's configuration object
// "build".
type Settings struct {
	// Context is what the image is built from: the URL of a Git repository, such
	// as https://github.com/hyf/pipelines.git#main:weather (branch, tag or commit,
	// and folder, after the #), or a folder on the machine that deploys, relative
	// to the project. Of a private repository it must be a folder. Required.
	//
	// Source: https://learn.microsoft.com/azure/container-registry/container-registry-tasks-overview#context-locations
	Context string `pulumi:"context"`
	// Dockerfile is the path of the Dockerfile inside the context. Default Dockerfile.
	Dockerfile string `pulumi:"dockerfile"`
}

// withDefaults fills in what was left out.
func (s Settings) withDefaults() Settings {
	if s.Dockerfile == "" {
		s.Dockerfile = "Dockerfile"
	}
	return s
}

// gitURL is a Git repository as a registry takes it.
//
// Source: https://learn.microsoft.com/azure/container-registry/container-registry-tasks-overview#context-locations
var gitURL = regexp.MustCompile(`^https://[^\s#@]+\.git(#[^\s:]*(:[^\s:]+)?)?$`)

// isRemote reports whether the context is a URL, and no folder.
func (s Settings) isRemote() bool { return strings.Contains(s.Context, "://") }

// Validate returns every problem with s, each as "field: got X, want Y". Whether
// a folder is there is found out when it is read.
func (s Settings) Validate() []error {
	var p check.Problems
	const example = "such as pipelines/weather or https://github.com/hyf/pipelines.git#main:weather"
	switch {
	case s.Context == "":
		p.Addf("context", "required: a folder or the URL of a Git repository, %s", example)
	case s.isRemote() && strings.Contains(s.Context, "@"):
		// Not shown: what stands before the @ is a credential.
		p.Addf("context", "got a URL with a user or a token in it, which everyone could read in the registry; want a public repository or a folder, %s", example)
	case s.isRemote() && !gitURL.MatchString(s.Context):
		p.Addf("context", "got %q, want https, ending in .git and, if it must be, #branch:folder, %s", s.Context, example)
	}
	if file := s.withDefaults().Dockerfile; !filepath.IsLocal(file) {
		p.Addf("dockerfile", "got %q, want a path inside the context, such as Dockerfile", file)
	}
	return p
}
