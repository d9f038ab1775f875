package main

import (
	"archive/tar"
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"

	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/tarball"
	"github.com/google/go-containerregistry/pkg/v1/types"
)

// user is not root, and owns nothing in the image.
const user = "65532:65532"

// build returns an image that contains only the binary of the Go program in
// folder: no shell, and no certificates except those in the binary. The same
// sources produce the same image, byte for byte.
func build(ctx context.Context, folder string) (v1.Image, error) {
	binary, err := compile(ctx, folder)
	if err != nil {
		return nil, err
	}
	path := "/" + filepath.Base(folder)
	layer, err := layerOf(path, binary)
	if err != nil {
		return nil, err
	}
	image := mutate.ConfigMediaType(mutate.MediaType(empty.Image, types.OCIManifestSchema1), types.OCIConfigJSON)
	if image, err = mutate.AppendLayers(image, layer); err != nil {
		return nil, err
	}
	config, err := image.ConfigFile()
	if err != nil {
		return nil, err
	}
	config = config.DeepCopy()
	// Container Apps supports only linux/amd64.
	// Source: https://learn.microsoft.com/azure/container-apps/containers
	config.OS, config.Architecture = "linux", "amd64"
	config.Config.User, config.Config.Entrypoint = user, []string{path}
	return mutate.ConfigFile(image, config)
}

// compile builds a static binary without symbols and without paths of this
// machine.
func compile(ctx context.Context, folder string) ([]byte, error) {
	dir, err := os.MkdirTemp("", "image-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir) //nolint:errcheck // a temporary folder
	binary := filepath.Join(dir, "binary")
	command := exec.CommandContext(ctx, "go", "build", "-buildvcs=false", "-trimpath", "-ldflags=-s -w", "-o", binary, ".") //nolint:gosec // a path of this program
	command.Dir = folder
	command.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS=linux", "GOARCH=amd64")
	if output, err := command.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("go build: %w\n%s", err, output)
	}
	return os.ReadFile(binary) //nolint:gosec // a path of this program
}

// layerOf returns a layer with one read-only executable file.
func layerOf(path string, content []byte) (v1.Layer, error) {
	var archive bytes.Buffer
	writer := tar.NewWriter(&archive)
	header := &tar.Header{Name: path[1:], Typeflag: tar.TypeReg, Mode: 0o555, Size: int64(len(content))}
	if err := writer.WriteHeader(header); err != nil {
		return nil, err
	}
	if _, err := writer.Write(content); err != nil {
		return nil, err
	}
	if err := writer.Close(); err != nil {
		return nil, err
	}
	open := func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(archive.Bytes())), nil }
	return tarball.LayerFromOpener(open, tarball.WithMediaType(types.OCILayer))
}
