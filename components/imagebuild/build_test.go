package imagebuild_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/components/imagebuild"
	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
)

const (
	runType = "azure-native:containerregistry/v20190601preview:TaskRun"
	gitURL  = "https://github.com/hyf/pipelines.git#0123abc:weather"
)

// validArgs are valid, for tests to change one thing of.
func validArgs(buildContext string) *imagebuild.BuildArgs {
	return &imagebuild.BuildArgs{
		Settings:          imagebuild.Settings{Context: buildContext},
		Image:             "weather-pipeline:1.0",
		ResourceGroupName: pulumi.String("rg-weather-dev"),
		RegistryName:      pulumi.String("crweather"),
		LoginServer:       pulumi.String("crweather.azurecr.io"),
		Location:          "westeurope",
	}
}

// run registers a Build called weather, for which the registry reports images.
func run(args *imagebuild.BuildArgs, images ...any) (*pulumitest.Recorder, error) {
	return pulumitest.Run(func(ctx *pulumi.Context) error {
		build, err := imagebuild.NewBuild(ctx, "weather", args, pulumi.IgnoreChanges([]string{"tags"}))
		if err != nil {
			return err
		}
		return pulumitest.Capture(ctx, pulumi.Map{"image": build.Image})
	}, pulumitest.WithOutputs(runType, func(pulumi.MockResourceArgs) resource.PropertyMap {
		return resource.NewPropertyMapFromMap(map[string]any{"runResult": map[string]any{"outputImages": images}})
	}))
}

func built(repository string) map[string]any {
	return map[string]any{"repository": repository, "tag": "1.0", "digest": "sha256:abc"}
}

func TestNewBuildFromGit(t *testing.T) {
	t.Parallel()
	args := validArgs(gitURL)
	args.Dockerfile = "build/Dockerfile"
	rec, err := run(args, built("other"), built("weather-pipeline"))
	require.NoError(t, err)

	rec.AssertChildren(t, "data-pipeline:imagebuild:Build::weather")
	require.Contains(t, rec.OfType(runType), "weather-run")
	made := rec.OfType(runType)["weather-run"]
	assert.Equal(t, "rg-weather-dev", made.Input("resourceGroupName").StringValue())
	assert.Equal(t, "crweather", made.Input("registryName").StringValue())
	assert.Equal(t, "westeurope", made.Input("location").StringValue())
	assert.Regexp(t, `^weather-[0-9a-f]{12}$`, made.Input("taskRunName").StringValue())
	assert.Equal(t, map[string]any{
		"type": "DockerBuildRequest", "sourceLocation": gitURL, "dockerFilePath": "build/Dockerfile",
		"imageNames": []any{"weather-pipeline:1.0"}, "isPushEnabled": true, "timeout": 3600.0,
		"platform": map[string]any{"os": "Linux", "architecture": "amd64"},
	}, without(made.InputMap()["runRequest"], "isArchiveEnabled", "noCache"))
	assert.Equal(t, "crweather.azurecr.io/weather-pipeline@sha256:abc", rec.Captured()["image"].StringValue())
}

// without leaves out what the SDK fills in.
func without(object any, keys ...string) any {
	for _, key := range keys {
		delete(object.(map[string]any), key)
	}
	return object
}

func TestNewBuildFromFolder(t *testing.T) {
	t.Parallel()
	dir := folder(t, map[string]string{
		"Dockerfile": "FROM scratch", "main.go": "package main", "testdata/big.json": "{}", ".dockerignore": "testdata\nDockerfile\n",
	})
	require.NoError(t, os.Symlink("/etc/passwd", filepath.Join(dir, "link")))
	require.NoError(t, os.Chmod(filepath.Join(dir, "main.go"), 0o755)) //nolint:gosec // executable on purpose
	rec, err := run(validArgs(dir), built("weather-pipeline"))
	require.NoError(t, err)
	request := rec.OfType(runType)["weather-run"].Input("runRequest").ObjectValue()
	assert.Equal(t, "EncodedTaskRunRequest", request["type"].StringValue())

	var task struct {
		Version string
		Volumes []struct {
			Name   string
			Secret map[string]string
		}
		Steps []struct {
			Cmd, Build   string
			Push         []string
			VolumeMounts []struct {
				Name      string
				MountPath string `yaml:"mountPath"`
			} `yaml:"volumeMounts"`
		}
	}
	require.NoError(t, yaml.Unmarshal(decode(t, request["encodedTaskContent"].StringValue()), &task))
	require.Len(t, task.Steps, 3)
	assert.Equal(t, "v1.1.0", task.Version)
	assert.Equal(t, task.Volumes[0].Name, task.Steps[0].VolumeMounts[0].Name)
	assert.Contains(t, task.Steps[0].Cmd, task.Steps[0].VolumeMounts[0].MountPath+"/context.tgz")
	assert.Equal(t, "-t $Registry/weather-pipeline:1.0 -f Dockerfile .", task.Steps[1].Build)
	assert.Equal(t, []string{"$Registry/weather-pipeline:1.0"}, task.Steps[2].Push)
	assert.Equal(t, map[string]int64{".dockerignore": 0o644, "Dockerfile": 0o644, "main.go": 0o755},
		unpack(t, decode(t, task.Volumes[0].Secret["context.tgz"])), "less what .dockerignore names, but for the Dockerfile")
}

// A run is another one exactly when something that goes into the image is.
func TestRunNameFollowsContent(t *testing.T) {
	t.Parallel()
	files := map[string]string{"Dockerfile": "FROM scratch", "main.go": "package main"}
	runName := func(files map[string]string, change func(*imagebuild.BuildArgs)) string {
		args := validArgs(folder(t, files))
		change(args)
		rec, err := run(args, built("weather-pipeline"))
		require.NoError(t, err)
		return rec.OfType(runType)["weather-run"].Input("taskRunName").StringValue()
	}
	same := func(*imagebuild.BuildArgs) {}
	first := runName(files, same)
	assert.Equal(t, first, runName(files, same), "another folder, at another time, with the same files")
	for name, other := range map[string]string{
		"content": runName(map[string]string{"Dockerfile": "FROM scratch", "main.go": "package other"}, same),
		"name":    runName(map[string]string{"Dockerfile": "FROM scratch", "maim.go": "package main"}, same),
		"tag":     runName(files, func(a *imagebuild.BuildArgs) { a.Image = "weather-pipeline:1.1" }),
		"git":     runName(files, func(a *imagebuild.BuildArgs) { a.Context = gitURL }),
	} {
		assert.NotEqual(t, first, other, name)
	}
}

func TestNewBuildWithoutDigest(t *testing.T) {
	t.Parallel()
	_, err := run(validArgs(gitURL), built("other"))
	require.ErrorContains(t, err, "build of weather-pipeline:1.0: got no digest from the registry; its log: az acr taskrun logs --registry crweather --name weather-")
}

func TestNewBuildRefuses(t *testing.T) {
	t.Parallel()
	valid := func() *imagebuild.BuildArgs { return validArgs(gitURL) }
	pulumitest.AssertRefuses(t, "imagebuild.NewBuild", imagebuild.NewBuild, valid, pulumitest.Refusals[imagebuild.BuildArgs]{
		"no args":    {nil, "args: required"},
		"no context": {func(a *imagebuild.BuildArgs) { a.Context = "" }, "context: required: a folder or the URL of a Git repository, such as pipelines/weather or https://github.com/hyf/pipelines.git#main:weather"},
		"not https":  {func(a *imagebuild.BuildArgs) { a.Context = "git://x/y.git" }, `context: got "git://x/y.git", want an https URL that ends in .git or .git#branch:folder, such as pipelines/weather or https://github.com/hyf/pipelines.git#main:weather`},
		"token":      {func(a *imagebuild.BuildArgs) { a.Context = "https://hunter2@github.com/x/y.git" }, "context: got a URL with a user or a token, which would be readable in the registry; want a public repository or a folder, such as pipelines/weather or https://github.com/hyf/pipelines.git#main:weather"},
		"Dockerfile": {func(a *imagebuild.BuildArgs) { a.Dockerfile = "../Dockerfile" }, `dockerfile: got "../Dockerfile", want a path inside the context, such as Dockerfile`},
		"no tag":     {func(a *imagebuild.BuildArgs) { a.Image = "weather" }, `image: got "weather", want a repository and a tag, such as weather-pipeline:1.0, without a host or digest`},
		"digest":     {func(a *imagebuild.BuildArgs) { a.Image = "weather@sha256:abc" }, `image: got "weather@sha256:abc", want a repository and a tag, such as weather-pipeline:1.0, without a host or digest`},
		"wiring":     {func(a *imagebuild.BuildArgs) { *a = imagebuild.BuildArgs{Settings: a.Settings, Image: a.Image} }, "resourceGroupName: required\nregistryName: required\nloginServer: required\nlocation: required"},
	})
}

func TestNewBuildRefusesFolders(t *testing.T) {
	t.Parallel()
	noise := make([]byte, 3<<20)
	random := rand.NewChaCha8([32]byte{})
	_, err := random.Read(noise)
	require.NoError(t, err)
	for want, files := range map[string]map[string]string{
		"want a folder that contains Dockerfile":          {"x": ""},
		"KiB packed, want at most 2048; exclude files in": {"Dockerfile": string(noise)},
	} {
		rec, err := run(validArgs(folder(t, files)))
		require.ErrorContains(t, err, `imagebuild.NewBuild "weather": context: got `)
		require.ErrorContains(t, err, want)
		assert.Empty(t, rec.Resources(), "nothing is registered")
	}
}

// folder is a folder with files in it.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		path := filepath.Join(dir, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o750))
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
	}
	return dir
}

func decode(t *testing.T, text string) []byte {
	t.Helper()
	data, err := base64.StdEncoding.DecodeString(text)
	require.NoError(t, err)
	return data
}

// unpack is what is in a tar.gz, with modes.
func unpack(t *testing.T, packed []byte) map[string]int64 {
	t.Helper()
	unzipped, err := gzip.NewReader(bytes.NewReader(packed))
	require.NoError(t, err)
	files := map[string]int64{}
	for archive := tar.NewReader(unzipped); ; {
		header, err := archive.Next()
		if errors.Is(err, io.EOF) {
			return files
		}
		require.NoError(t, err)
		files[header.Name] = header.Mode
	}
}

func TestNewBuildMade(t *testing.T) {
	t.Parallel()
	pulumitest.AssertMade(t, imagebuild.NewBuild, func() *imagebuild.BuildArgs { return validArgs(gitURL) },
		pulumitest.WithOutputs(runType, func(pulumi.MockResourceArgs) resource.PropertyMap {
			return resource.NewPropertyMapFromMap(map[string]any{"runResult": map[string]any{"outputImages": []any{built("weather-pipeline")}}})
		}))
}
