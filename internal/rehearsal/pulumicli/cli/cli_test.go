package cli_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/mod/modfile"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli/cli"
)

// printing is a program that prints one line.
func printing(line string) string { return "#!/bin/sh\necho '" + line + "'\n" }

// script writes a program and returns its path.
func script(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(content), 0o755))
	return path
}

// log collects what a finder says. It may be shared by several.
type log struct {
	mu    sync.Mutex
	lines []string
}

func (l *log) add(format string, args ...any) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lines = append(l.lines, fmt.Sprintf(format, args...))
}

func (l *log) text() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return strings.Join(l.lines, "\n")
}

// finder is one that finds nothing: no CLI on the PATH or kept, no release, no
// go command. Its pin is v3.250.0.
func finder(t *testing.T) (cli.Finder, *log) {
	t.Helper()
	tools := t.TempDir()
	mod := "module tools\n\nrequire github.com/pulumi/pulumi/pkg/v3 v3.250.0 // indirect\n"
	require.NoError(t, os.WriteFile(filepath.Join(tools, "go.mod"), []byte(mod), 0o600))
	said := &log{}
	return cli.Finder{
		Dir:         filepath.Join(t.TempDir(), ".offline", "bin"),
		ToolsModule: tools,
		Log:         said.add,
		Releases:    serving(t, http.StatusNotFound, nil),
		Go:          filepath.Join(tools, "no-go"),
		LookPath:    func(string) (string, error) { return "", exec.ErrNotFound },
	}, said
}

// serving is the address of a server that gives one answer to the request for
// the release of this machine, and fails the test on any other.
func serving(t *testing.T, status int, body []byte) string {
	t.Helper()
	processor := map[string]string{"amd64": "x64"}[runtime.GOARCH]
	if processor == "" {
		processor = runtime.GOARCH
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		assert.Equal(t, "/pulumi-v3.250.0-"+runtime.GOOS+"-"+processor+".tar.gz", r.URL.Path)
		w.WriteHeader(status)
		_, err := w.Write(body)
		assert.NoError(t, err)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// archive is a release with the given files.
func archive(t *testing.T, files ...tar.Header) []byte {
	t.Helper()
	var packed bytes.Buffer
	zip := gzip.NewWriter(&packed)
	out := tar.NewWriter(zip)
	for _, file := range files {
		content := file.Linkname
		if file.Typeflag != tar.TypeSymlink {
			file.Linkname = ""
			if file.Size == 0 {
				file.Size = int64(len(content))
			}
		}
		require.NoError(t, out.WriteHeader(&file))
		if file.Size == int64(len(content)) {
			_, err := out.Write([]byte(content))
			require.NoError(t, err)
		}
	}
	if err := out.Close(); err != nil {
		require.ErrorContains(t, err, "missed writing", "only a file that is promised too large")
	}
	require.NoError(t, zip.Close())
	return packed.Bytes()
}

// file is a file of a release.
func file(name, content string) tar.Header {
	return tar.Header{Typeflag: tar.TypeReg, Name: name, Linkname: content, Mode: 0o755}
}

// goCommand stands in for go: it records its arguments in the file it returns
// and, after commands of its own, writes a CLI that prints version.
func goCommand(t *testing.T, version, commands string) (path, recorded string) {
	t.Helper()
	recorded = filepath.Join(t.TempDir(), "arguments")
	return script(t, "go", fmt.Sprintf("#!/bin/sh\nprintf '%%s\\n' \"$@\" >> '%s'\n%s\ncat > \"$8\" <<'E'\n%sE\n",
		recorded, commands, printing(version))), recorded
}

// until is a shell command that waits for a file: some minutes at most, so that a
// test fails that never makes it.
func until(file string) string {
	return "for i in $(seq 6000); do test -e '" + file + "' && break; sleep 0.02; done"
}

func find(t *testing.T, f cli.Finder) (string, error) {
	t.Helper()
	return f.Find(t.Context())
}

// hears waits for a finder to say something, a number of times.
func (l *log) hears(t *testing.T, text string, times int) {
	t.Helper()
	require.EventuallyWithT(t, func(c *assert.CollectT) {
		said := l.text()
		assert.Equal(c, times, strings.Count(said, text), said)
	}, 2*time.Minute, 5*time.Millisecond, text)
}

// kept is where the CLI is kept, which is the only thing that stays but the lock.
func kept(t *testing.T, f cli.Finder) string {
	t.Helper()
	path := filepath.Join(f.Dir, "pulumi-v3.250.0")
	entries, err := os.ReadDir(f.Dir)
	require.NoError(t, err)
	for _, entry := range entries {
		assert.Contains(t, []string{"pulumi-v3.250.0", "pulumi-v3.250.0.lock"}, entry.Name(), "left behind")
	}
	return path
}

func TestPulumiOnThePath(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		program string
		// reject is why it is not taken; empty when it is.
		reject string
	}{
		"the pinned version":      {printing("v3.250.0"), ""},
		"a later minor":           {printing("v3.271.4"), ""},
		"an earlier patch, alpha": {printing("v3.250.0-alpha.1"), ""},
		"an older minor":          {printing("v3.249.9"), "got v3.249.9, want v3.250 or a later v3"},
		"an older major":          {printing("v2.300.0"), "got v2.300.0, want v3.250 or a later v3"},
		"the next major":          {printing("v4.0.0"), "got v4.0.0, want v3.250 or a later v3"},
		"something else":          {printing("usage: pulumi"), `pulumi version: got "usage: pulumi", want a version`},
		"a broken one":            {"#!/bin/sh\necho no such library >&2\nexit 127\n", "pulumi version: exit status 127\n    no such library"},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f, said := finder(t)
			path := script(t, "pulumi", tc.program)
			f.LookPath = func(command string) (string, error) {
				assert.Equal(t, "pulumi", command)
				return path, nil
			}
			got, err := find(t, f)
			if tc.reject == "" {
				require.NoError(t, err)
				assert.Equal(t, path, got)
				assert.Empty(t, said.text())
				assert.NoDirExists(t, f.Dir)
				return
			}
			require.ErrorContains(t, err, "on the PATH: "+path+": "+tc.reject)
			assert.Contains(t, said.text(), "pulumi on the PATH: "+path+": "+tc.reject)
		})
	}
}

// The warm path: nothing to say, nothing to run.
func TestKeptFromBefore(t *testing.T) {
	t.Parallel()
	f, said := finder(t)
	require.NoError(t, os.MkdirAll(f.Dir, 0o750))
	keep := filepath.Join(f.Dir, "pulumi-v3.250.0")
	require.NoError(t, os.WriteFile(keep, []byte("#!/bin/sh\nexit 1\n"), 0o755))
	got, err := find(t, f)
	require.NoError(t, err)
	assert.Equal(t, keep, got)
	assert.Empty(t, said.text())
	assert.NoFileExists(t, keep+".lock")
}

// Such as one that was copied there by hand, and half of it.
func TestKeptButNotAProgram(t *testing.T) {
	t.Parallel()
	f, _ := finder(t)
	f.Go, _ = goCommand(t, "v3.250.0", "")
	require.NoError(t, os.MkdirAll(f.Dir, 0o750))
	keep := filepath.Join(f.Dir, "pulumi-v3.250.0")
	require.NoError(t, os.WriteFile(keep, []byte("ELF"), 0o600))
	_, err := find(t, f)
	require.NoError(t, err)
	content, err := os.ReadFile(keep)
	require.NoError(t, err)
	assert.Equal(t, printing("v3.250.0"), string(content))
}

func TestKeptUnderARelativeFolder(t *testing.T) {
	t.Parallel()
	f, _ := finder(t)
	here, err := os.Getwd()
	require.NoError(t, err)
	f.Dir, err = filepath.Rel(here, f.Dir)
	require.NoError(t, err)
	f.Go, _ = goCommand(t, "v3.250.0", "")
	got, err := find(t, f)
	require.NoError(t, err)
	assert.True(t, filepath.IsAbs(got), "go build -C and pulumi --cwd run elsewhere")
	assert.FileExists(t, got)
}

func TestDownload(t *testing.T) {
	t.Parallel()
	f, said := finder(t)
	f.Releases = serving(t, http.StatusOK, archive(t,
		tar.Header{Typeflag: tar.TypeDir, Name: "pulumi/", Mode: 0o755},
		file("../../pulumi/pulumi", "climbs out"),
		file("/pulumi/pulumi", "from the root"),
		tar.Header{Typeflag: tar.TypeSymlink, Name: "pulumi/pulumi", Linkname: "/bin/sh"},
		file("pulumi/pulumi-language-go", "not asked for"),
		file("./pulumi/pulumi", printing("v3.250.0")),
		file("pulumi/pulumi", "comes too late"),
	))
	got, err := find(t, f)
	require.NoError(t, err)
	assert.Equal(t, kept(t, f), got)
	content, err := os.ReadFile(got)
	require.NoError(t, err)
	assert.Equal(t, printing("v3.250.0"), string(content))
	info, err := os.Stat(got)
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o755), info.Mode())
	assert.Contains(t, said.text(), "downloading the Pulumi CLI from "+f.Releases)
	assert.Contains(t, said.text(), "the Pulumi CLI v3.250.0 is ready: "+got)
}

func TestDownloadFailures(t *testing.T) {
	t.Parallel()
	good := archive(t, file("pulumi/pulumi", printing("v3.250.0")))
	altered := bytes.Clone(good)
	altered[len(altered)-8]++ // the checksum
	tests := map[string]struct {
		status int
		body   []byte
		want   string
	}{
		"not found":         {http.StatusNotFound, nil, "got 404 Not Found, want 200 OK"},
		"a page":            {http.StatusOK, []byte("<html>log in</html>"), "archive: gzip: invalid header"},
		"nothing":           {http.StatusOK, nil, "archive: EOF"},
		"truncated":         {http.StatusOK, good[:len(good)/2], "archive: unexpected EOF"},
		"without its end":   {http.StatusOK, good[:len(good)-4], "archive: unexpected EOF"},
		"altered":           {http.StatusOK, altered, "archive: gzip: invalid checksum"},
		"without a CLI":     {http.StatusOK, archive(t, file("pulumi/README", "")), "archive: got no pulumi/pulumi, want one"},
		"too large":         {http.StatusOK, archive(t, tar.Header{Typeflag: tar.TypeReg, Name: "pulumi/pulumi", Size: 1<<30 + 1}), "archive: pulumi/pulumi: got 1073741825 bytes, want 1073741824 or fewer"},
		"of another":        {http.StatusOK, archive(t, file("pulumi/pulumi", printing("v3.251.0"))), "got v3.251.0, want v3.250.0"},
		"that does not run": {http.StatusOK, archive(t, file("pulumi/pulumi", "#!/bin/sh\nexit 9\n")), "pulumi version: exit status 9"},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f, said := finder(t)
			f.Releases = serving(t, tc.status, tc.body)
			_, err := find(t, f)
			require.ErrorContains(t, err, tc.want)
			assert.Contains(t, said.text(), "official release: ")
			assert.NoFileExists(t, kept(t, f))

			f.Go, _ = goCommand(t, "v3.250.0", `test ! -e "$8" || exit 4 # go does not write over what it did not build`)
			got, err := find(t, f)
			require.NoError(t, err, "the build makes up for it")
			assert.Equal(t, kept(t, f), got)
		})
	}
}

func TestEveryAttemptIsInTheError(t *testing.T) {
	t.Parallel()
	f, said := finder(t)
	f.Releases = "http://127.0.0.1:1" // nobody listens
	_, err := find(t, f)
	require.Error(t, err)
	lines := strings.Split(err.Error(), "\n")
	require.Len(t, lines, 5)
	assert.Equal(t, "no Pulumi CLI, want v3.250 or a later v3; install it from https://www.pulumi.com/docs/install/. Tried:", lines[0])
	assert.Equal(t, "  on the PATH: executable file not found in $PATH", lines[1])
	assert.Equal(t, "  kept from before: no "+kept(t, f), lines[2])
	assert.Regexp(t, `^  official release: http://127\.0\.0\.1:1/pulumi-v3\.250\.0-\S+: dial tcp 127\.0\.0\.1:1: .*connection refused$`, lines[3])
	assert.Regexp(t, `^  build from source: no-go build: .*no such file or directory$`, lines[4])
	for _, line := range lines[3:] {
		assert.Contains(t, said.text(), strings.TrimSpace(line), "said when it happened")
	}
}

func TestBuild(t *testing.T) {
	t.Parallel()
	f, said := finder(t)
	heard := filepath.Join(t.TempDir(), "heard")
	var recorded string
	f.Go, recorded = goCommand(t, "v3.250.0", `test "$GOWORK" = off || exit 3; echo partial > "$8"; `+until(heard))
	f.Heartbeat = 50 * time.Millisecond
	f.Log = func(format string, args ...any) {
		said.add(format, args...)
		if strings.Contains(said.text(), "still building") {
			assert.NoError(t, os.WriteFile(heard, nil, 0o600))
		}
	}
	got, err := find(t, f)
	require.NoError(t, err)
	assert.Equal(t, kept(t, f), got)

	arguments, err := os.ReadFile(recorded)
	require.NoError(t, err)
	assert.Equal(t, []string{
		"build", "-C", f.ToolsModule, "-trimpath",
		"-ldflags", "-s -w -X github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=v3.250.0",
		"-o", got + ".making/pulumi", "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi",
	}, strings.Split(strings.TrimSpace(string(arguments)), "\n"))
	assert.Contains(t, said.text(), "building the Pulumi CLI v3.250.0 from source: once, about four minutes of two cores")
	assert.Regexp(t, `still building the Pulumi CLI, \d+s so far`, said.text())
}

func TestBuildFailures(t *testing.T) {
	t.Parallel()
	tests := map[string]struct{ version, commands, want string }{
		"the end of the complaint": {"v3.250.0", "seq -f 'line %g' 40 >&2; exit 1", "build from source: go build: exit status 1\n    line 26\n    line 27\n"},
		"a development version":    {"v3.250.0-dev", "", "build from source: got v3.250.0-dev, want v3.250.0"},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f, _ := finder(t)
			f.Go, _ = goCommand(t, tc.version, tc.commands)
			_, err := find(t, f)
			require.ErrorContains(t, err, tc.want)
			assert.NoFileExists(t, kept(t, f))
		})
	}
}

func TestSeveralAtOnceBuildOnce(t *testing.T) {
	t.Parallel()
	f, said := finder(t)
	gate := filepath.Join(t.TempDir(), "gate")
	var recorded string
	f.Go, recorded = goCommand(t, "v3.250.0", until(gate))
	const several = 4
	found := make(chan string, several)
	for range several {
		go func() {
			got, err := find(t, f)
			assert.NoError(t, err)
			found <- got
		}()
	}
	said.hears(t, "waiting for another process, which is making the Pulumi CLI", several-1)
	require.NoError(t, os.WriteFile(gate, nil, 0o600))
	for range several {
		assert.Equal(t, filepath.Join(f.Dir, "pulumi-v3.250.0"), <-found)
	}
	kept(t, f)
	arguments, err := os.ReadFile(recorded)
	require.NoError(t, err)
	assert.Equal(t, 1, strings.Count(string(arguments), "-trimpath"))
}

func TestWhatAKilledProcessLeft(t *testing.T) {
	t.Parallel()
	f, _ := finder(t)
	f.Go, _ = goCommand(t, "v3.250.0", "")
	left := filepath.Join(f.Dir, "pulumi-v3.250.0.making")
	require.NoError(t, os.MkdirAll(left, 0o750))
	require.NoError(t, os.WriteFile(filepath.Join(left, "pulumi"), []byte("half"), 0o400))
	require.NoError(t, os.WriteFile(filepath.Join(f.Dir, "pulumi-v3.250.0.lock"), nil, 0o600))
	got, err := find(t, f)
	require.NoError(t, err)
	assert.Equal(t, kept(t, f), got)
}

func TestCancelled(t *testing.T) {
	t.Parallel()
	f, said := finder(t)
	f.Go, _ = goCommand(t, "v3.250.0", "exec sleep 600")
	stop := errors.New("stop now")
	first, cancelFirst := context.WithCancelCause(t.Context())
	built := make(chan error, 1)
	go func() {
		_, err := f.Find(first)
		built <- err
	}()
	said.hears(t, "building the Pulumi CLI", 1)

	second, cancelSecond := context.WithCancelCause(t.Context())
	waited := make(chan error, 1)
	go func() {
		_, err := f.Find(second)
		waited <- err
	}()
	said.hears(t, "waiting for another process", 1)
	cancelSecond(stop)
	err := <-waited
	require.ErrorIs(t, err, stop)
	require.ErrorContains(t, err, "waiting for another process to make the Pulumi CLI: stop now")

	cancelFirst(stop)
	err = <-built
	require.ErrorIs(t, err, stop)
	require.EqualError(t, err, "making the Pulumi CLI: stop now")
	assert.NoFileExists(t, kept(t, f))
}

func TestPin(t *testing.T) {
	t.Parallel()
	f, _ := finder(t)
	f.ToolsModule = t.TempDir()
	_, err := find(t, f)
	require.ErrorIs(t, err, os.ErrNotExist)
	require.ErrorContains(t, err, "pinned Pulumi CLI: ")

	mod := filepath.Join(f.ToolsModule, "go.mod")
	require.NoError(t, os.WriteFile(mod, []byte("module tools\n"), 0o600))
	_, err = find(t, f)
	require.EqualError(t, err, "pinned Pulumi CLI: "+mod+": got no requirement of github.com/pulumi/pulumi/pkg/v3, want one")
}

// The CLI and the SDK are upgraded together.
func TestPinIsTheVersionOfTheSDK(t *testing.T) {
	t.Parallel()
	required := func(folder, module string) string {
		file := filepath.Join("..", "..", "..", "..", folder, "go.mod")
		content, err := os.ReadFile(file)
		require.NoError(t, err)
		parsed, err := modfile.ParseLax(file, content, nil)
		require.NoError(t, err)
		for _, require := range parsed.Require {
			if require.Mod.Path == module {
				return require.Mod.Version
			}
		}
		return "none"
	}
	assert.Equal(t, required(".", "github.com/pulumi/pulumi/sdk/v3"), required("tools/pulumi", "github.com/pulumi/pulumi/pkg/v3"))
}
