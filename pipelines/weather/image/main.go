// Command image builds a container image of the pipeline in the parent folder and
// pushes it to a registry, without Docker:
//
//	go run -C pipelines/weather/image . <registry>.azurecr.io/weather-pipeline:1.0
//
// It logs in with REGISTRY_TOKEN, a token of az acr login --expose-token, or with the
// stored login of Docker or Podman. It prints the image's reference by digest.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"

	"github.com/google/go-containerregistry/pkg/authn"
	"github.com/google/go-containerregistry/pkg/name"
	"github.com/google/go-containerregistry/pkg/v1/remote"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "image:", err)
		os.Exit(1)
	}
}

// run builds and pushes. It reports progress on stderr and prints the reference
// on stdout.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	if len(args) != 1 {
		return fmt.Errorf("got %d arguments, want one: <registry>.azurecr.io/<repository>:<tag>", len(args))
	}
	reference, err := name.NewTag(args[0], name.StrictValidation)
	if err != nil {
		return fmt.Errorf("got %q, want <registry>.azurecr.io/<repository>:<tag>: %w", args[0], err)
	}
	folder, err := filepath.Abs("..")
	if err != nil {
		return err
	}
	fmt.Fprintln(stderr, "image: building", folder) //nolint:errcheck // there is no other place to report it
	image, err := build(ctx, folder)
	if err != nil {
		return fmt.Errorf("build %s: %w", folder, err)
	}
	fmt.Fprintln(stderr, "image: pushing", reference) //nolint:errcheck // there is no other place to report it
	if err := remote.Write(reference, image, remote.WithContext(ctx), credentials()); err != nil {
		return fmt.Errorf("push %s: %w", reference, err)
	}
	digest, err := image.Digest()
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(stdout, "%s@%s\n", reference, digest)
	return err
}

// tokenUser is the user name for tokens in Azure's registries.
// Source: https://learn.microsoft.com/azure/container-registry/container-registry-authentication
const tokenUser = "00000000-0000-0000-0000-000000000000"

// credentials returns a token from the environment, which process lists do not
// show, or the stored login of Docker or Podman.
func credentials() remote.Option {
	if token := os.Getenv("REGISTRY_TOKEN"); token != "" {
		return remote.WithAuth(&authn.Basic{Username: tokenUser, Password: token})
	}
	return remote.WithAuthFromKeychain(authn.DefaultKeychain)
}
