package cli_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/mod/modfile"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli/cli"
)

// printing returns a program that prints one line.
func printing(line string) string { return "#!/bin/sh\necho '" + line + "'\n" }

// script writes a program and returns its path.
func script(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(content), 0o755))
	return path
}

// log collects messages. Several finders can share it.
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

// finder returns a finder that finds nothing: no CLI on the PATH or in Dir, no
// pinned checksum, no go command. It pins v3.250.0.
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
		Releases:    notAsked(t),
		Go:          filepath.Join(tools, "no-go"),
		LookPath:    func(string) (string, error) { return "", exec.ErrNotFound },
	}, said
}

// release is the name of the release archive for this machine.
var release = "pulumi-v3.250.0-" + runtime.GOOS + "-" + strings.ReplaceAll(runtime.GOARCH, "amd64", "x64") + ".tar.gz"

// notAsked returns the address of a server that fails the test at any request.
func notAsked(t *testing.T) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		t.Errorf("unexpected request for %s", r.URL)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// serve starts a server that answers the finder's requests for the release.
func serve(t *testing.T, f *cli.Finder, answer http.HandlerFunc) {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		assert.Equal(t, "/"+release, r.URL.Path)
		answer(w, r)
	}))
	t.Cleanup(server.Close)
	f.Releases = server.URL
}

// sends returns a handler that answers with a status and a body.
func sends(t *testing.T, status int, body []byte) http.HandlerFunc {
	t.Helper()
	return func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(status)
		_, err := w.Write(body)
		assert.NoError(t, err)
	}
}

// pin pins the digest of a release archive, among others.
func pin(t *testing.T, f cli.Finder, archive []byte) (digest string) {
	t.Helper()
	digest = fmt.Sprintf("%x", sha256.Sum256(archive))
	other := strings.Repeat("0", 64)
	text := "# a comment\n\n" + other + "  pulumi-v3.249.0-linux-x64.tar.gz\n" + digest + "  " + release + "\n" + other + "  " + release + ".sig\n"
	require.NoError(t, os.WriteFile(filepath.Join(f.ToolsModule, "checksums.txt"), []byte(text), 0o600))
	return digest
}

// archive returns a release archive with the given files.
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
		require.ErrorContains(t, err, "missed writing", "only the size of a file may be wrong")
	}
	require.NoError(t, zip.Close())
	return packed.Bytes()
}

// file returns a file of a release.
func file(name, content string) tar.Header {
	return tar.Header{Typeflag: tar.TypeReg, Name: name, Linkname: content, Mode: 0o755}
}

// goCommand returns a replacement of go: it records its arguments in a file and,
// after the given commands, writes a CLI that prints version.
func goCommand(t *testing.T, version, commands string) (path, recorded string) {
	t.Helper()
	recorded = filepath.Join(t.TempDir(), "arguments")
	return script(t, "go", fmt.Sprintf("#!/bin/sh\nprintf '%%s\\n' \"$@\" >> '%s'\n%s\ncat > \"$9\" <<'E'\n%sE\nchmod 755 \"$9\"\n",
		recorded, commands, printing(version))), recorded
}

// until returns a shell command that waits for a file, or for the end of the
// test.
func until(file string) string {
	return "while test ! -e '" + file + "' && test -e '" + filepath.Dir(file) + "'; do sleep 0.02; done"
}

func find(t *testing.T, f cli.Finder) (string, error) {
	t.Helper()
	return f.Find(t.Context())
}

// hears waits until a message was logged a number of times. Only the timeout of
// go test limits it, because a busy machine may be slow.
func (l *log) hears(text string, times int) {
	for strings.Count(l.text(), text) < times {
		time.Sleep(time.Millisecond)
	}
}

// kept returns the path of the CLI in Dir, which contains nothing else but the
// lock.
func kept(t *testing.T, f cli.Finder) string {
	t.Helper()
	path := filepath.Join(f.Dir, "pulumi-v3.250.0")
	entries, err := os.ReadDir(f.Dir)
	require.NoError(t, err)
	for _, entry := range entries {
		assert.Contains(t, []string{"pulumi-v3.250.0", "pulumi-v3.250.0.lock"}, entry.Name(), "must be deleted")
	}
	return path
}

func TestPulumiOnThePath(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		program string
		// reject is why the CLI is not used; empty if it is.
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

// A CLI of an earlier run is used without a message or a command.
func TestCLIOfAnEarlierRun(t *testing.T) {
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

// For example, a file that was copied there incompletely.
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
	assert.True(t, filepath.IsAbs(got), "go build -C and pulumi --cwd run in other folders")
	assert.FileExists(t, got)
}

func TestDownload(t *testing.T) {
	t.Parallel()
	f, said := finder(t)
	body := archive(t,
		tar.Header{Typeflag: tar.TypeDir, Name: "pulumi/", Mode: 0o755},
		file("../../pulumi/pulumi", "climbs out"),
		file("/pulumi/pulumi", "from the root"),
		tar.Header{Typeflag: tar.TypeSymlink, Name: "pulumi/pulumi", Linkname: "/bin/sh"},
		file("pulumi/pulumi-language-go", "not asked for"),
		file("./pulumi/pulumi", printing("v3.250.0")),
		file("pulumi/pulumi", "comes too late"),
	)
	pin(t, f, body)
	serve(t, &f, sends(t, http.StatusOK, body))
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
	assert.Contains(t, said.text(), "the Pulumi CLI is ready: "+got)
}

// An archive with another digest is not unpacked, and nothing of it runs.
func TestDownloadWithAnotherDigest(t *testing.T) {
	t.Parallel()
	ran := filepath.Join(t.TempDir(), "ran")
	good := archive(t, file("pulumi/pulumi", printing("v3.250.0")))
	forged := archive(t, file("pulumi/pulumi", "#!/bin/sh\ntouch '"+ran+"'\necho v3.250.0\n"))
	tests := map[string]struct {
		answer http.HandlerFunc
		// got is the digest of the received file; empty if the transfer breaks off.
		got string
	}{
		"forged":    {sends(t, http.StatusOK, forged), fmt.Sprintf("%x", sha256.Sum256(forged))},
		"truncated": {sends(t, http.StatusOK, good[:len(good)-4]), fmt.Sprintf("%x", sha256.Sum256(good[:len(good)-4]))},
		"longer":    {sends(t, http.StatusOK, append(bytes.Clone(good), 0)), fmt.Sprintf("%x", sha256.Sum256(append(bytes.Clone(good), 0)))},
		"a page":    {sends(t, http.StatusOK, []byte("<html>log in</html>")), fmt.Sprintf("%x", sha256.Sum256([]byte("<html>log in</html>")))},
		"cut off": {func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Length", strconv.Itoa(len(good)))
			sends(t, http.StatusOK, good[:len(good)/2])(w, r)
		}, ""},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f, said := finder(t)
			want := pin(t, f, good)
			serve(t, &f, tc.answer)
			message := "got SHA-256 digest " + tc.got + ", want " + want + " of " + filepath.Join(f.ToolsModule, "checksums.txt") + "; the archive was not used"
			if tc.got == "" {
				message = "unexpected EOF"
			}
			_, err := find(t, f)
			require.ErrorContains(t, err, "official release: "+f.Releases+"/"+release+": "+message)
			assert.Contains(t, said.text(), message)
			assert.NoFileExists(t, kept(t, f))
			assert.NoFileExists(t, ran)

			f.Go, _ = goCommand(t, "v3.250.0", "")
			_, err = find(t, f)
			require.NoError(t, err, "it must be built instead")
		})
	}
}

func TestDownloadFailures(t *testing.T) {
	t.Parallel()
	good := archive(t, file("pulumi/pulumi", printing("v3.250.0")))
	tests := map[string]struct {
		status int
		body   []byte
		want   string
	}{
		"not found":         {http.StatusNotFound, nil, "got 404 Not Found, want 200 OK"},
		"no archive":        {http.StatusOK, []byte("<html>log in</html>"), "archive: gzip: invalid header"},
		"nothing":           {http.StatusOK, nil, "archive: EOF"},
		"truncated":         {http.StatusOK, good[:len(good)/2], "unexpected EOF"},
		"without a CLI":     {http.StatusOK, archive(t, file("pulumi/README", "")), "archive: got no pulumi/pulumi, want one"},
		"of another":        {http.StatusOK, archive(t, file("pulumi/pulumi", printing("v3.251.0"))), "got v3.251.0, want v3.250.0"},
		"that does not run": {http.StatusOK, archive(t, file("pulumi/pulumi", "#!/bin/sh\nexit 9\n")), "pulumi version: exit status 9"},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f, said := finder(t)
			pin(t, f, tc.body)
			serve(t, &f, sends(t, tc.status, tc.body))
			_, err := find(t, f)
			require.ErrorContains(t, err, tc.want)
			assert.Contains(t, said.text(), "official release: ")
			assert.NoFileExists(t, kept(t, f))

			f.Go, _ = goCommand(t, "v3.250.0", `test ! -e "$9" || exit 4 # go does not overwrite files that it did not build`)
			got, err := find(t, f)
			require.NoError(t, err, "it must be built instead")
			assert.Equal(t, kept(t, f), got)
		})
	}
}

// Without a pinned checksum, nothing is downloaded: [notAsked] would fail.
func TestNoDownloadWithoutChecksum(t *testing.T) {
	t.Parallel()
	digest := strings.Repeat("a", 64)
	for name, tc := range map[string]struct{ checksums, want string }{
		"no file":          {"", "checksums.txt pins no checksum of " + release},
		"comments only":    {"# to be filled\n\n", "checksums.txt pins no checksum of " + release},
		"another release":  {digest + "  pulumi-v3.249.0-linux-x64.tar.gz\n", "checksums.txt pins no checksum of " + release},
		"no digest":        {"abc  " + release + "\n", `checksums.txt:1: got "abc  ` + release + `", want a SHA-256 digest in hex and a file name`},
		"another checksum": {"#\n" + digest + digest + "  " + release + "\n", "checksums.txt:2: got"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f, _ := finder(t)
			if tc.checksums != "" {
				require.NoError(t, os.WriteFile(filepath.Join(f.ToolsModule, "checksums.txt"), []byte(tc.checksums), 0o600))
			}
			_, err := find(t, f)
			require.ErrorContains(t, err, "official release: "+f.ToolsModule)
			require.ErrorContains(t, err, tc.want)
		})
	}
}

func TestEveryAttemptIsInTheError(t *testing.T) {
	t.Parallel()
	f, said := finder(t)
	pin(t, f, nil)
	f.Releases = "http://127.0.0.1:1" // no server listens
	_, err := find(t, f)
	require.Error(t, err)
	lines := strings.Split(err.Error(), "\n")
	require.Len(t, lines, 5)
	assert.Equal(t, "no Pulumi CLI, want v3.250 or a later v3; install it from https://www.pulumi.com/docs/install/. Tried:", lines[0])
	assert.Equal(t, "  on the PATH: executable file not found in $PATH", lines[1])
	assert.Equal(t, "  from an earlier run: no "+kept(t, f), lines[2])
	assert.Regexp(t, `^  official release: http://127\.0\.0\.1:1/pulumi-v3\.250\.0-\S+: dial tcp 127\.0\.0\.1:1: .*connection refused$`, lines[3])
	assert.Regexp(t, `^  build from source: no-go build: .*no such file or directory$`, lines[4])
	for _, line := range lines[3:] {
		assert.Contains(t, said.text(), strings.TrimSpace(line), "must be logged immediately")
	}
}

func TestBuild(t *testing.T) {
	t.Parallel()
	f, said := finder(t)
	heard := filepath.Join(t.TempDir(), "heard")
	var recorded string
	f.Go, recorded = goCommand(t, "v3.250.0", `test "$GOWORK" = off || exit 3; echo partial > "$9"; `+until(heard))
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
		"build", "-C", f.ToolsModule, "-mod=readonly", "-trimpath",
		"-ldflags", "-s -w -X github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=v3.250.0",
		"-o", got + ".partial/pulumi", "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi",
	}, strings.Split(strings.TrimSpace(string(arguments)), "\n"))
	assert.Contains(t, said.text(), "building the Pulumi CLI v3.250.0 from source (only once, about four minutes on two cores)")
	assert.Regexp(t, `still building the Pulumi CLI, \d+s so far`, said.text())
}

func TestBuildFailures(t *testing.T) {
	t.Parallel()
	tests := map[string]struct{ version, commands, want string }{
		"the end of stderr":     {"v3.250.0", "seq -f 'line %g' 40 >&2; exit 1", "build from source: go build: exit status 1\n    line 26\n    line 27\n"},
		"a development version": {"v3.250.0-dev", "", "build from source: got v3.250.0-dev, want v3.250.0"},
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

func TestConcurrentFindersBuildOnce(t *testing.T) {
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
	said.hears("waiting for another process that is creating the Pulumi CLI", several-1)
	require.NoError(t, os.WriteFile(gate, nil, 0o600))
	for range several {
		assert.Equal(t, filepath.Join(f.Dir, "pulumi-v3.250.0"), <-found)
	}
	kept(t, f)
	arguments, err := os.ReadFile(recorded)
	require.NoError(t, err)
	assert.Equal(t, 1, strings.Count(string(arguments), "-trimpath"))
}

func TestFilesOfAKilledProcess(t *testing.T) {
	t.Parallel()
	f, _ := finder(t)
	f.Go, _ = goCommand(t, "v3.250.0", "")
	left := filepath.Join(f.Dir, "pulumi-v3.250.0.partial")
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
	said.hears("building the Pulumi CLI", 1)

	second, cancelSecond := context.WithCancelCause(t.Context())
	waited := make(chan error, 1)
	go func() {
		_, err := f.Find(second)
		waited <- err
	}()
	said.hears("waiting for another process", 1)
	cancelSecond(stop)
	err := <-waited
	require.ErrorIs(t, err, stop)
	require.ErrorContains(t, err, "waiting for another process to create the Pulumi CLI: stop now")

	cancelFirst(stop)
	err = <-built
	require.ErrorIs(t, err, stop)
	require.EqualError(t, err, "creating the Pulumi CLI: stop now")
	assert.NoFileExists(t, kept(t, f))
}

func TestPin(t *testing.T) {
	t.Parallel()
	f, _ := finder(t)
	f.ToolsModule = t.TempDir()
	_, err := find(t, f)
	require.ErrorIs(t, err, os.ErrNotExist)
	require.ErrorContains(t, err, "version of the Pulumi CLI: ")

	mod := filepath.Join(f.ToolsModule, "go.mod")
	require.NoError(t, os.WriteFile(mod, []byte("module tools\n"), 0o600))
	_, err = find(t, f)
	require.EqualError(t, err, "version of the Pulumi CLI: "+mod+": got no requirement of github.com/pulumi/pulumi/pkg/v3, want one")
}

// The CLI and the SDK must have the same version.
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

// The committed checksums must be those of the pinned version, if there are any.
func TestChecksumsAreOfThePinnedVersion(t *testing.T) {
	t.Parallel()
	tools := filepath.Join("..", "..", "..", "..", "tools", "pulumi")
	checksums, err := os.ReadFile(filepath.Join(tools, "checksums.txt"))
	require.NoError(t, err)
	mod, err := os.ReadFile(filepath.Join(tools, "go.mod"))
	require.NoError(t, err)
	for line := range strings.Lines(string(checksums)) {
		if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		found := regexp.MustCompile(`^[0-9a-f]{64} [ *]pulumi-(v\d+\.\d+\.\d+)-\w+-\w+\.tar\.gz$`).FindStringSubmatch(line)
		require.NotNil(t, found, line)
		assert.Contains(t, string(mod), "require github.com/pulumi/pulumi/pkg/v3 "+found[1]+" ")
	}
}
