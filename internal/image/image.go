// Package image has the rules for references to container images. An image without
// a host name, such as weather-pipeline:1.0, is in the stack's own registry.
package image

import (
	"fmt"
	"strings"

	"github.com/distribution/reference"
)

// InRegistry reports whether an image is in the stack's own registry: its
// reference does not start with a host name, as weather-pipeline:1.0 and
// team/weather:1.0 do not. Docker would look for those on Docker Hub; here that
// takes a full reference, such as docker.io/library/alpine:3.22.
func InRegistry(image string) bool {
	host, _, found := strings.Cut(image, "/")
	return !found || !strings.ContainsAny(host, ".:") && host != "localhost"
}

// Qualify returns the full reference of an image: one in the stack's registry gets
// the registry's login server, such as crweather.azurecr.io.
func Qualify(image, loginServer string) string {
	if !InRegistry(image) {
		return image
	}
	return loginServer + "/" + image
}

// IsBuildable reports whether the stack's registry can build an image under this
// reference: repository and tag. There is no digest before the build.
func IsBuildable(image string) bool {
	_, tag, _ := strings.Cut(image, ":")
	return InRegistry(image) && tag != "" && !strings.Contains(image, "@")
}

// Check says what is wrong with an image reference, as "got …, want …". Its rules
// are those of the container registries themselves.
//
// Source: https://pkg.go.dev/github.com/distribution/reference
func Check(image string) error {
	const want = "an image with a tag or a digest, such as weather-pipeline:1.0 or mcr.microsoft.com/k8se/quickstart-jobs:latest"
	if image == "" {
		return fmt.Errorf("required: %s", want)
	}
	// Checked with a host, because without one the first part of the path may be
	// taken for a host, which has looser rules.
	named, err := reference.ParseNormalizedNamed(Qualify(image, "registry.azurecr.io"))
	if err != nil {
		return fmt.Errorf("got %q, want %s: %w", image, want, err)
	}
	if reference.IsNameOnly(named) {
		return fmt.Errorf("got %q, want %s", image, want)
	}
	return nil
}
