// Package image has the rules for references to container images. An image without
// a host name, such as weather-pipeline:1.0, is in the stack's own registry.
package image

import (
	"fmt"
	"strings"

	"github.com/distribution/reference"
)

// InRegistry reports whether an image is in the stack's own registry, which means that
// its reference has no host name: weather-pipeline:1.0 or team/weather:1.0. Docker would
// look for those on Docker Hub; here, an image on Docker Hub needs a full reference, such
// as docker.io/library/alpine:3.22.
func InRegistry(image string) bool {
	host, _, found := strings.Cut(image, "/")
	return !found || !strings.ContainsAny(host, ".:") && host != "localhost"
}

// Qualify returns the full reference of an image: it prefixes an image in the stack's
// registry with the registry's login server, such as crweather.azurecr.io.
func Qualify(image, loginServer string) string {
	if !InRegistry(image) {
		return image
	}
	return loginServer + "/" + image
}

// IsBuildable reports whether the stack's registry can build an image with this
// reference, which needs a repository and a tag. A digest does not exist before the
// build.
func IsBuildable(image string) bool {
	_, tag, _ := strings.Cut(image, ":")
	return InRegistry(image) && tag != "" && !strings.Contains(image, "@")
}

// Check returns the problem of an image reference, in the form "got …, want …". Its
// rules are those of container registries.
//
// Source: https://pkg.go.dev/github.com/distribution/reference
func Check(image string) error {
	const want = "an image with a tag or a digest, such as weather-pipeline:1.0 or mcr.microsoft.com/k8se/quickstart-jobs:latest"
	if image == "" {
		return fmt.Errorf("required: %s", want)
	}
	// Without a host, the first part of the path could be parsed as one, which has
	// looser rules.
	named, err := reference.ParseNormalizedNamed(Qualify(image, "registry.azurecr.io"))
	if err != nil {
		return fmt.Errorf("got %q, want %s: %w", image, want, err)
	}
	if reference.IsNameOnly(named) {
		return fmt.Errorf("got %q, want %s", image, want)
	}
	return nil
}
