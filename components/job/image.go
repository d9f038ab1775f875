package job

import (
	"fmt"
	"strings"

	"github.com/distribution/reference"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// InRegistry reports whether an image lives in the stack's own registry: its
// reference does not start with a host name, as weather-pipeline:1.0 and
// team/weather:1.0 do not. Note that docker would look for those on Docker Hub;
// here that takes a full reference, such as docker.io/library/alpine:3.22.
func InRegistry(image string) bool {
	host, _, found := strings.Cut(image, "/")
	return !found || !strings.ContainsAny(host, ".:") && host != "localhost"
}

// QualifiedImage is the full reference of an image: one that lives in the
// stack's registry gets the registry's login server, such as
// crweather.azurecr.io, and any other is left alone.
func QualifiedImage(image, loginServer string) string {
	if !InRegistry(image) {
		return image
	}
	return loginServer + "/" + image
}

// ResolveImage is [QualifiedImage] for a login server that another resource
// produces. loginServer may be nil when the image is not [InRegistry].
func ResolveImage(image string, loginServer pulumi.StringInput) pulumi.StringOutput {
	if !InRegistry(image) {
		return pulumi.String(image).ToStringOutput()
	}
	return pulumi.Sprintf("%s/%s", loginServer, image)
}

// CheckImage says what is wrong with an image reference, as "got …, want …". Its
// rules are those of the container registries themselves.
//
// Source: https://pkg.go.dev/github.com/distribution/reference
func CheckImage(image string) error {
	const want = "want an image with a tag or a digest, such as weather-pipeline:1.0 or mcr.microsoft.com/k8se/quickstart-jobs:latest"
	if image == "" {
		return fmt.Errorf("required; %s", want)
	}
	// Checked with a host, because without one the first part of the path may be
	// taken for a host, which has looser rules.
	named, err := reference.ParseNormalizedNamed(QualifiedImage(image, "registry.azurecr.io"))
	if err != nil {
		return fmt.Errorf("got %q, %s: %w", image, want, err)
	}
	if reference.IsNameOnly(named) {
		return fmt.Errorf("got %q, %s", image, want)
	}
	return nil
}
