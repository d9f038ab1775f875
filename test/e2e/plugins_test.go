//go:build e2e

package e2e_test

import (
	"bytes"
	"context"
	"encoding/json"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	pulumirpc "github.com/pulumi/pulumi/sdk/v3/proto/go"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/protobuf/types/known/emptypb"

	"github.com/hyf/azure-data-pipeline/internal/repo"
	"github.com/hyf/azure-data-pipeline/test/rehearse"
)

// The first `pulumi up` on real Azure downloads two provider plugins and no more.
func TestFirstUpDownloadsTwoPlugins(t *testing.T) {
	t.Parallel()
	r := rehearse.New(t, "dev")
	r.Succeed("preview") // creates the stack

	var mu sync.Mutex
	var asked []string
	downloads := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		asked = append(asked, filepath.Base(req.URL.Path))
		http.NotFound(w, req)
	}))
	defer downloads.Close()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	server := grpc.NewServer()
	pulumirpc.RegisterLanguageRuntimeServer(server, &goHost{packages: packagesOf(t)})
	go func() { assert.NoError(t, server.Serve(listener)) }()
	defer server.Stop()

	pulumi, err := filepath.Glob(repo.Path(t, ".offline/bin/pulumi-v*"))
	require.NoError(t, err)
	if onPath, err := exec.LookPath("pulumi"); err == nil {
		pulumi = append(pulumi, onPath)
	}
	require.NotEmpty(t, pulumi)
	cmd := exec.Command(pulumi[0], "preview", "--stack", "dev", "--config-file", r.File, "--non-interactive")
	_, port, err := net.SplitHostPort(listener.Addr().String())
	require.NoError(t, err)
	cmd.Dir = repo.Root(t)
	cmd.Env = append(os.Environ(),
		"PULUMI_HOME="+filepath.Join(r.Dir, "fresh"), "PULUMI_BACKEND_URL=file://"+filepath.Join(r.Dir, "backend"),
		"PULUMI_CONFIG_PASSPHRASE=offline", "PULUMI_SKIP_UPDATE_CHECK=true",
		"PULUMI_DEBUG_LANGUAGES=go:"+port, "PULUMI_PLUGIN_DOWNLOAD_URL_OVERRIDES=.*="+downloads.URL)
	output, err := cmd.CombinedOutput()
	require.NoError(t, err, string(output))

	mu.Lock()
	defer mu.Unlock()
	var plugins []string
	for _, file := range asked {
		name, _, _ := strings.Cut(file, "-linux-")
		name, _, _ = strings.Cut(name, "-darwin-")
		plugins = append(plugins, name)
	}
	slices.Sort(plugins)
	assert.Equal(t, []string{"pulumi-resource-azure-native-v2.90.0", "pulumi-resource-random-v4.18.0"}, slices.Compact(plugins))
}

// goHost is a language host that asks for the packages that Pulumi's own asks
// for, and runs nothing.
type goHost struct {
	pulumirpc.UnimplementedLanguageRuntimeServer
	packages []*pulumirpc.PackageDependency
}

func (*goHost) Handshake(context.Context, *pulumirpc.LanguageHandshakeRequest) (*pulumirpc.LanguageHandshakeResponse, error) {
	return &pulumirpc.LanguageHandshakeResponse{}, nil
}

func (*goHost) GetPluginInfo(context.Context, *emptypb.Empty) (*pulumirpc.PluginInfo, error) {
	return &pulumirpc.PluginInfo{}, nil
}

func (h *goHost) GetRequiredPackages(context.Context, *pulumirpc.GetRequiredPackagesRequest) (*pulumirpc.GetRequiredPackagesResponse, error) {
	return &pulumirpc.GetRequiredPackagesResponse{Packages: h.packages}, nil
}

func (*goHost) Run(context.Context, *pulumirpc.RunRequest) (*pulumirpc.RunResponse, error) {
	return &pulumirpc.RunResponse{}, nil
}

// packagesOf are the packages of the program's go.mod, found as Pulumi's Go
// language host finds them: every required module with a pulumi-plugin.json.
func packagesOf(t *testing.T) []*pulumirpc.PackageDependency {
	t.Helper()
	list := exec.Command("go", "list", "-m", "-json", "all")
	list.Dir = repo.Root(t)
	output, err := list.Output()
	require.NoError(t, err)
	var packages []*pulumirpc.PackageDependency
	for modules := json.NewDecoder(bytes.NewReader(output)); modules.More(); {
		var module struct{ Dir string }
		require.NoError(t, modules.Decode(&module))
		for _, pattern := range []string{"pulumi-plugin.json", "go/*/pulumi-plugin.json", "*/pulumi-plugin.json"} {
			files, err := filepath.Glob(filepath.Join(module.Dir, filepath.FromSlash(pattern)))
			require.NoError(t, err)
			if module.Dir == "" || len(files) == 0 {
				continue
			}
			text, err := os.ReadFile(files[0])
			require.NoError(t, err)
			var plugin struct {
				Resource      bool
				Name, Version string
			}
			require.NoError(t, json.Unmarshal(text, &plugin), files[0])
			if plugin.Resource {
				packages = append(packages, &pulumirpc.PackageDependency{Kind: "resource", Name: plugin.Name, Version: plugin.Version})
			}
			break
		}
	}
	require.NotEmpty(t, packages)
	return packages
}
