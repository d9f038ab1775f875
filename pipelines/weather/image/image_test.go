package main_test

import (
	"archive/tar"
	"bytes"
	"debug/buildinfo"
	"debug/elf"
	"encoding/json"
	"errors"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/google/go-containerregistry/pkg/authn"
	"github.com/google/go-containerregistry/pkg/name"
	"github.com/google/go-containerregistry/pkg/registry"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/remote"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const megabyte = 1 << 20

// acrToken is the token that the registry of these tests accepts, as Azure's
// registries do.
const (
	acrUser  = "00000000-0000-0000-0000-000000000000"
	acrToken = "a-token-of-az-acr-login"
)

func TestPushWithToken(t *testing.T) {
	t.Parallel()
	host := startRegistry(t)
	reference := host + "/weather-pipeline:1.0"

	first := push(t, t.TempDir(), reference, "REGISTRY_TOKEN="+acrToken)
	image := pull(t, first)

	config, err := image.ConfigFile()
	require.NoError(t, err)
	assert.Equal(t, "linux/amd64", config.Platform().String())
	assert.Equal(t, "65532:65532", config.Config.User, "no root")
	assert.Equal(t, []string{"/weather"}, config.Config.Entrypoint)
	assert.Empty(t, config.Config.Cmd)
	assert.Empty(t, config.Config.Env)

	assert.Equal(t, int64(0o555), files(t, image)["weather"].Mode, "executable by all, writable by none")
	assert.Len(t, files(t, image), 1, "only the binary")
	binary := content(t, image, "weather")
	assert.Less(t, len(binary), 25*megabyte)
	t.Logf("%.1f MB unpacked, %.1f MB to pull", megabytes(len(binary)), megabytes(int(compressed(t, image))))

	program, err := elf.NewFile(bytes.NewReader(binary))
	require.NoError(t, err)
	libraries, err := program.ImportedLibraries()
	require.NoError(t, err)
	assert.Empty(t, libraries, "static")
	assert.Nil(t, program.Section(".symtab"), "stripped")

	info, err := buildinfo.Read(bytes.NewReader(binary))
	require.NoError(t, err)
	var modules []string
	for _, module := range info.Deps {
		modules = append(modules, module.Path)
	}
	assert.Contains(t, modules, "golang.org/x/crypto/x509roots/fallback", "the binary contains certificates")
	assert.NotContains(t, string(binary), filepath.Dir(workingDirectory(t)), "no path of the build machine")

	second := push(t, t.TempDir(), reference, "REGISTRY_TOKEN="+acrToken)
	assert.Equal(t, first, second, "the same sources must produce the same image")
}

func TestPushWithStoredLogin(t *testing.T) {
	t.Parallel()
	host := startRegistry(t)
	docker := t.TempDir()
	login, err := json.Marshal(map[string]any{"auths": map[string]any{host: map[string]string{"username": acrUser, "password": acrToken}}})
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(docker, "config.json"), login, 0o600))

	pull(t, push(t, docker, host+"/weather-pipeline:1.0"))
}

func TestPulledImageRuns(t *testing.T) {
	t.Parallel()
	host := startRegistry(t)
	image := pull(t, push(t, t.TempDir(), host+"/weather-pipeline:1.0", "REGISTRY_TOKEN="+acrToken))
	root := t.TempDir()
	require.NoError(t, os.Chmod(root, 0o755))
	require.NoError(t, os.Chmod(filepath.Dir(root), 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(root, "weather"), content(t, image, "weather"), 0o555))

	help, err := inContainer(t, root, "/weather", "-h").CombinedOutput()
	require.NoError(t, err, "%s", help)
	assert.Contains(t, string(help), "Exit codes:")

	output, err := inContainer(t, root, "/weather").CombinedOutput()
	var exit *exec.ExitError
	require.ErrorAs(t, err, &exit)
	assert.Equal(t, 2, exit.ExitCode(), "%s", output)
	assert.Contains(t, string(output), "POSTGRES_URL: missing")
}

func TestMistakes(t *testing.T) {
	t.Parallel()
	host := startRegistry(t)
	tests := map[string]struct {
		args []string
		env  string
		want string
	}{
		"no reference":    {nil, "", "got 0 arguments, want one: <registry>.azurecr.io/<repository>:<tag>"},
		"no registry":     {[]string{"weather-pipeline:1.0"}, "", `got "weather-pipeline:1.0", want <registry>.azurecr.io/<repository>:<tag>`},
		"no tag":          {[]string{host + "/weather-pipeline"}, "", "want <registry>.azurecr.io/<repository>:<tag>"},
		"not logged in":   {[]string{host + "/weather-pipeline:1.0"}, "", "push " + host + "/weather-pipeline:1.0: "},
		"token has ended": {[]string{host + "/weather-pipeline:1.0"}, "REGISTRY_TOKEN=an-old-token", "401"},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			output, err := command(t, t.TempDir(), tc.args, tc.env).CombinedOutput()
			require.Error(t, err)
			assert.Contains(t, string(output), tc.want)
			assert.NotContains(t, string(output), "an-old-token")
		})
	}
}

// TestDockerfileMatchesTheBuild compares the Dockerfile, which cannot be built
// here without a Docker daemon, with the build of this program.
func TestDockerfileMatchesTheBuild(t *testing.T) {
	t.Parallel()
	dockerfile, err := os.ReadFile("../Dockerfile")
	require.NoError(t, err)
	source, err := os.ReadFile("build.go")
	require.NoError(t, err)
	for _, want := range []string{"65532:65532", "CGO_ENABLED=0", "GOOS=linux", "GOARCH=amd64", "-trimpath"} {
		assert.Contains(t, string(dockerfile), want)
		assert.Contains(t, string(source), want)
	}
	assert.NotContains(t, string(dockerfile), "BUILDPLATFORM", "only BuildKit supports it, and registry tasks do not use BuildKit")
	assert.Contains(t, string(dockerfile), "\nFROM scratch\nCOPY --from=build /weather /weather\nUSER 65532:65532\nENTRYPOINT [\"/weather\"]\n")
}

// startRegistry starts a registry on loopback and returns its host. It requires a
// login like Azure's registries: basic credentials for a bearer token.
func startRegistry(t *testing.T) string {
	t.Helper()
	const bearer = "issued-by-the-registry"
	images := registry.New(registry.Logger(log.New(io.Discard, "", 0)))
	server := httptest.NewUnstartedServer(nil)
	server.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user, password, _ := r.BasicAuth()
		switch {
		case r.URL.Path == "/oauth2/token" && user == acrUser && password == acrToken:
			_, err := io.WriteString(w, `{"access_token":"`+bearer+`"}`)
			assert.NoError(t, err)
		case r.Header.Get("Authorization") == "Bearer "+bearer:
			images.ServeHTTP(w, r)
		default:
			w.Header().Set("WWW-Authenticate", `Bearer realm="http://`+r.Host+`/oauth2/token",service="`+r.Host+`"`)
			w.WriteHeader(http.StatusUnauthorized)
		}
	})
	server.Start()
	t.Cleanup(server.Close)
	return server.Listener.Addr().String()
}

// command runs the program as a user does who is logged in to the registries of
// the folder docker, with additional environment variables.
func command(t *testing.T, docker string, args []string, env ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "go", append([]string{"run", "."}, args...)...)
	cmd.Env = append(os.Environ(), append(env, "DOCKER_CONFIG="+docker, "REGISTRY_AUTH_FILE="+filepath.Join(docker, "none"))...)
	return cmd
}

// push builds and pushes, and returns the printed reference.
func push(t *testing.T, docker, reference string, env ...string) string {
	t.Helper()
	cmd := command(t, docker, []string{reference}, env...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	stdout, err := cmd.Output()
	require.NoError(t, err, stderr.String())
	printed := strings.TrimSpace(string(stdout))
	require.True(t, strings.HasPrefix(printed, reference+"@sha256:"), printed)
	return printed
}

// pull gets an image by digest, with its own login.
func pull(t *testing.T, reference string) v1.Image {
	t.Helper()
	repository, digest, _ := strings.Cut(reference, ":1.0@")
	parsed, err := name.NewDigest(repository + "@" + digest)
	require.NoError(t, err)
	image, err := remote.Image(parsed, remote.WithAuth(&authn.Basic{Username: acrUser, Password: acrToken}))
	require.NoError(t, err)
	return image
}

// files returns the files of an image, by path.
func files(t *testing.T, image v1.Image) map[string]tar.Header {
	t.Helper()
	found := map[string]tar.Header{}
	each(t, image, func(header tar.Header, _ io.Reader) { found[header.Name] = header })
	return found
}

// content returns the content of one file.
func content(t *testing.T, image v1.Image, path string) []byte {
	t.Helper()
	var found []byte
	each(t, image, func(header tar.Header, body io.Reader) {
		if header.Name == path {
			var err error
			found, err = io.ReadAll(body)
			require.NoError(t, err)
		}
	})
	require.NotEmpty(t, found)
	return found
}

// each calls a function for every file of an image.
func each(t *testing.T, image v1.Image, visit func(tar.Header, io.Reader)) {
	t.Helper()
	archive := mutate.Extract(image)
	defer archive.Close() //nolint:errcheck // opened for reading only
	for reader := tar.NewReader(archive); ; {
		header, err := reader.Next()
		if errors.Is(err, io.EOF) {
			return
		}
		require.NoError(t, err)
		visit(*header, reader)
	}
}

// compressed returns the number of bytes that a pull transfers.
func compressed(t *testing.T, image v1.Image) (total int64) {
	t.Helper()
	layers, err := image.Layers()
	require.NoError(t, err)
	for _, layer := range layers {
		size, err := layer.Size()
		require.NoError(t, err)
		total += size
	}
	return total
}

func megabytes(bytes int) float64 { return float64(bytes) / megabyte }

func workingDirectory(t *testing.T) string {
	t.Helper()
	dir, err := os.Getwd()
	require.NoError(t, err)
	return dir
}

// inContainer runs a program without environment and, if the tests have the
// permission, with root as its file system and as the user of the image.
func inContainer(t *testing.T, root, program string, args ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), filepath.Join(root, program), args...)
	cmd.Env = []string{"NOTHING=here"}
	if os.Geteuid() == 0 {
		cmd.Path, cmd.Dir = program, "/"
		cmd.SysProcAttr = &syscall.SysProcAttr{Chroot: root, Credential: &syscall.Credential{Uid: 65532, Gid: 65532}}
	}
	return cmd
}
