package imagebuild

import (
	"path/filepath"
	"regexp"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/check"
)

// Settings are the settings of a [Build], and a pipeline's configuration object "build".
type Settings struct {
	// Context is the source of the image: the URL of a public Git repository, such as
	// https://github.com/hyf/pipelines.git#main:weather (after the #: a branch, tag or
	// commit, and a folder), or a local folder, relative to the project. Required.
	//
	// Source: https://learn.microsoft.com/azure/container-registry/container-registry-tasks-overview#context-locations
	Context string `pulumi:"context"`
	// Dockerfile is the path of the Dockerfile inside the context. Default Dockerfile.
	Dockerfile string `pulumi:"dockerfile"`
}

// withDefaults sets missing values.
func (s Settings) withDefaults() Settings {
	if s.Dockerfile == "" {
		s.Dockerfile = "Dockerfile"
	}
	return s
}

// gitURL is the form of Git URLs that a registry accepts.
//
// Source: https://learn.microsoft.com/azure/container-registry/container-registry-tasks-overview#context-locations
var gitURL = regexp.MustCompile(`^https://[^\s#@]+\.git(#[^\s:]*(:[^\s:]+)?)?$`)

// isRemote reports whether the context is a URL rather than a folder.
func (s Settings) isRemote() bool { return strings.Contains(s.Context, "://") }

// Validate returns every problem, each as "field: got …, want …". It does not check
// whether a folder exists.
func (s Settings) Validate() []error {
	var p check.Problems
	const example = "such as pipelines/weather or https://github.com/hyf/pipelines.git#main:weather"
	switch {
	case s.Context == "":
		p.Addf("context", "required: a folder or the URL of a Git repository, %s", example)
	case s.isRemote() && strings.Contains(s.Context, "@"):
		// The message does not contain the URL, because the part before the @ is a credential.
		p.Addf("context", "got a URL with a user or a token, which would be readable in the registry; want a public repository or a folder, %s", example)
	case s.isRemote() && !gitURL.MatchString(s.Context):
		p.Addf("context", "got %q, want an https URL that ends in .git or .git#branch:folder, %s", s.Context, example)
	}
	if file := s.withDefaults().Dockerfile; !filepath.IsLocal(file) {
		p.Addf("dockerfile", "got %q, want a path inside the context, such as Dockerfile", file)
	}
	return p
}
