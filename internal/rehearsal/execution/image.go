package execution

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli/language"
)

// placeholder is the public image of a job until the pipeline's own image is
// pushed.
//
// Source: https://learn.microsoft.com/azure/container-apps/jobs-get-started-cli
const placeholder = "mcr.microsoft.com/k8se/quickstart-jobs"

// images finds the programs that run instead of images, because nothing is
// pulled.
type images struct {
	// root is the folder of the program, with pipelines/<name>.
	root string
	// folder is Request.ImageFolder.
	folder string
	// builder builds Go programs.
	builder *language.Builder
	log     func(format string, args ...any)
}

// process is a process that runs instead of a container.
type process struct {
	container
	argv []string
	// variables are the job's variables, with the values of secrets.
	variables []variable
}

// processes returns the processes that run instead of a job's containers.
func (i images) processes(ctx context.Context, pipeline string, j *job) (initial, main []process, err error) {
	var errs []error
	for _, c := range j.initContainers() {
		argv, err := i.initContainer(c)
		initial, errs = append(initial, process{container: c, argv: argv}), append(errs, err)
	}
	for _, c := range j.containers() {
		argv, err := i.mainContainer(ctx, pipeline, c)
		main, errs = append(main, process{container: c, argv: argv}), append(errs, err)
	}
	return initial, main, errors.Join(errs...)
}

// initContainer returns the command of a container with a psql image, to run with
// this machine's shell and psql.
func (i images) initContainer(c container) ([]string, error) {
	name := repositoryName(c.image)
	if !strings.Contains(name, "postgres") && !strings.Contains(name, "psql") {
		return nil, fmt.Errorf("init container %s: got image %s, want one with psql, such as postgres, "+
			"to run its command with this machine's sh and psql", c.name, c.image)
	}
	if len(c.command) == 0 {
		return nil, fmt.Errorf("init container %s: got no command, want one, because the default command of image %s is unknown", c.name, c.image)
	}
	return slices.Concat(c.command, c.args), nil
}

// mainContainer builds the program of an image and returns its command.
func (i images) mainContainer(ctx context.Context, pipeline string, c container) ([]string, error) {
	folder, err := i.sources(pipeline, c)
	if err != nil {
		return nil, err
	}
	binary, err := i.builder.Build(ctx, folder)
	if err != nil {
		return nil, fmt.Errorf("image %s: %w", c.image, err)
	}
	if len(c.command) == 0 {
		return append([]string{binary}, c.args...), nil
	}
	// The command names the program in the image, such as /ko-app/weather.
	own := filepath.Base(folder)
	if program := filepath.Base(c.command[0]); program != own && program != own+"-pipeline" {
		return nil, fmt.Errorf("container %s: got command %q, want %q or none, because the program in %s has that name",
			c.name, c.command[0], own, folder)
	}
	return slices.Concat([]string{binary}, c.command[1:], c.args), nil
}

// sources returns the folder with the Go program of an image.
func (i images) sources(pipeline string, c container) (string, error) {
	if i.folder != "" {
		if err := isModule(i.folder); err != nil {
			return "", fmt.Errorf("--image-folder: %w", err)
		}
		i.log("running %s instead of image %s", i.folder, c.image)
		return i.folder, nil
	}
	name := strings.TrimSuffix(repositoryName(c.image), "-pipeline")
	why := "which is built from that folder"
	if strings.HasPrefix(c.image, placeholder) {
		name, why = pipeline, "the placeholder for the pipeline's own image"
	}
	folder := filepath.Join(i.root, "pipelines", name)
	if err := isModule(folder); err != nil {
		return "", fmt.Errorf("container %s: got image %s, want one that is built from a Go program in %s, or --image-folder <folder> "+
			"with the program to run instead (%w)", c.name, c.image, filepath.Join("pipelines", name), err)
	}
	i.log("running %s instead of image %s, %s", filepath.Join("pipelines", name), c.image, why)
	return folder, nil
}

// isModule returns an error unless a folder has a Go module.
func isModule(folder string) error {
	if _, err := os.Stat(filepath.Join(folder, "go.mod")); errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("no go.mod in %s", folder)
	} else if err != nil {
		return err
	}
	return nil
}

// repositoryName returns the last segment of an image's repository, without tag
// and digest.
func repositoryName(image string) string {
	image, _, _ = strings.Cut(image, "@")
	name, _, _ := strings.Cut(image[strings.LastIndex(image, "/")+1:], ":")
	return name
}
