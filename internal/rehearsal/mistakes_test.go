package rehearsal_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
)

// moment is when a mistake comes to light.
type moment string

// The moments of a mistake.
const (
	// preview: the language, the engine or the provider refuses before anything happens.
	preview moment = "preview"
	// create: preview passes, and Azure refuses to make the resource.
	create moment = "create"
	// update: what Pulumi.yaml made stays as it was, because Azure refuses then.yaml.
	update moment = "update"
	// remove: Azure refuses to delete what then.yaml leaves out.
	remove moment = "delete"
	// never: the program is right, and shows what the others of its family get wrong.
	never moment = "never"
)

// mistake is one program in testdata/mistakes. Its first line says what is
// wrong with it, and the resource that is wrong is called bad, unless it could
// be any of several. A mistake that needs something to go up before is in
// then.yaml, and what goes up in between in between.yaml. Programs that use what
// somebody else has name it in a stack.yaml of their own.
type mistake struct {
	folder string
	moment moment
	// code is Azure's error code; empty when Azure is not asked.
	code string
	// words are in what Pulumi prints as well.
	words string
}

func TestMistakes(t *testing.T) {
	t.Parallel()
	for _, m := range mistakes {
		t.Run(m.folder, func(t *testing.T) {
			t.Parallel()
			m.check(rehearse(t, m.folder))
		})
	}
}

// check makes the mistake, and makes sure that it comes to light at its moment,
// for its reason, and that nothing comes of it.
func (m mistake) check(r *offlineProgram) {
	if m.moment == never {
		r.succeed("up", "--yes")
		for _, step := range []string{"between.yaml", "then.yaml"} {
			if r.has(step) {
				r.load(step)
				r.succeed("up", "--yes")
			}
		}
		r.succeed("up", "--yes", "--skip-preview", "--expect-no-changes")
		r.succeed("destroy", "--yes", "--skip-preview")
		assert.Empty(r.t, r.azure(), "destroy leaves nothing")
		return
	}
	for _, step := range []string{"between.yaml", "then.yaml"} {
		if r.has(step) {
			r.succeed("up", "--yes", "--skip-preview")
			r.load(step)
		}
	}
	before := r.azure()
	command := []string{"up", "--yes"}
	if m.moment == preview {
		command = []string{"preview"}
	}
	output := r.fail(command...)

	assert.Contains(r.t, output, m.words)
	if m.code != "" {
		assert.Contains(r.t, output, fmt.Sprintf("Code=%q", m.code))
	}
	if m.moment != preview {
		assert.Contains(r.t, output, "Updating (test)", "the preview passes")
	}
	azure, state := r.azure(), r.state()
	assert.ElementsMatch(r.t, slices.Collect(maps.Values(state)), slices.Collect(maps.Keys(azure)), "what exists is what Pulumi knows of")
	if m.moment == update || m.moment == remove {
		require.Contains(r.t, state, "bad")
		assert.Equal(r.t, before[state["bad"]], azure[state["bad"]], "what is refused changes nothing")
	} else {
		assert.NotContains(r.t, state, "bad")
	}
}

// offlineProgram is offline Azure, a Pulumi backend and a program of a test's own.
type offlineProgram struct {
	t *testing.T
	// folder is where the program comes from, and project where it is.
	folder, project string
	// dir holds offline Azure and the backend.
	dir string
}

// rehearse copies the program of a mistake and its stack file, or that of all,
// which says where things go. A program that asks for the month is told.
func rehearse(t *testing.T, folder string) *offlineProgram {
	t.Helper()
	r := &offlineProgram{t: t, folder: filepath.Join("testdata", "mistakes", folder), project: t.TempDir(), dir: t.TempDir()}
	stack := filepath.Join("testdata", "mistakes", "stack.yaml")
	if r.has("stack.yaml") {
		stack = filepath.Join(r.folder, "stack.yaml")
	}
	config, err := os.ReadFile(stack)
	require.NoError(t, err)
	if strings.Contains(r.load("Pulumi.yaml"), "\n  month:") {
		config = fmt.Appendf(config, "  %s:month: %s\n", folder, time.Now().UTC().Format("2006-01"))
	}
	require.NoError(t, os.WriteFile(filepath.Join(r.project, "Pulumi.test.yaml"), config, 0o600))
	return r
}

// load makes a file of the mistake's folder the program, and returns its text.
func (r *offlineProgram) load(file string) string {
	r.t.Helper()
	text, err := os.ReadFile(filepath.Join(r.folder, file))
	require.NoError(r.t, err)
	require.NoError(r.t, os.WriteFile(filepath.Join(r.project, "Pulumi.yaml"), text, 0o600))
	return string(text)
}

// has reports whether the mistake's folder has a file.
func (r *offlineProgram) has(file string) bool {
	_, err := os.Stat(filepath.Join(r.folder, file))
	return err == nil
}

// pulumi runs the real CLI and returns its exit code and what it printed.
func (r *offlineProgram) pulumi(args ...string) (int, string) {
	r.t.Helper()
	root, err := filepath.Abs(filepath.Join("..", ".."))
	require.NoError(r.t, err)
	var stdout, stderr bytes.Buffer
	code, err := rehearsal.Command{Command: pulumicli.Command{
		Args: append(args, "--stack", "test", "--non-interactive"),
		Dir:  r.dir, Cache: filepath.Join(root, ".offline"), ToolsModule: filepath.Join(root, "tools", "pulumi"), WorkDir: r.project,
		Stdout: &stdout, Stderr: &stderr,
	}}.Run(r.t.Context())
	require.NoError(r.t, err, stderr.String())
	return code, stdout.String() + stderr.String()
}

// succeed is pulumi for a command that has to succeed.
func (r *offlineProgram) succeed(args ...string) {
	r.t.Helper()
	code, output := r.pulumi(args...)
	require.Zero(r.t, code, "pulumi %v\n%s", args, output)
}

// fail is pulumi for a command that has to fail; it returns what was printed.
func (r *offlineProgram) fail(args ...string) string {
	r.t.Helper()
	code, output := r.pulumi(args...)
	require.NotZero(r.t, code, "pulumi %v\n%s", args, output)
	r.t.Log(output)
	return output
}

// azure is what exists in offline Azure, less what belongs to someone else: the
// text of each resource's file, by ID.
func (r *offlineProgram) azure() map[string]string {
	r.t.Helper()
	found := map[string]string{}
	err := filepath.WalkDir(filepath.Join(r.dir, "azure"), func(path string, entry fs.DirEntry, err error) error {
		switch {
		case os.IsNotExist(err):
			return nil
		case err == nil && entry.IsDir() && entry.Name() == "deleted":
			return fs.SkipDir // what Azure keeps for a while, in case it was a mistake
		case err != nil || entry.IsDir():
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		var res struct {
			ID     string
			Seeded bool
		}
		if err := json.Unmarshal(text, &res); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		if !res.Seeded {
			found[res.ID] = string(text)
		}
		return nil
	})
	require.NoError(r.t, err)
	return found
}

// state is what Pulumi knows to exist in Azure: IDs by logical name.
func (r *offlineProgram) state() map[string]string {
	r.t.Helper()
	known := map[string]string{}
	text, err := os.ReadFile(filepath.Join(r.dir, "backend", ".pulumi", "stacks", filepath.Base(r.folder), "test.json"))
	require.NoError(r.t, err)
	var stack struct {
		Checkpoint struct {
			Latest struct {
				Resources []struct {
					URN, ID            string
					PendingReplacement bool // gone, to make room for another
				}
			}
		}
	}
	require.NoError(r.t, json.Unmarshal(text, &stack))
	for _, res := range stack.Checkpoint.Latest.Resources {
		if strings.HasPrefix(res.ID, "/") && !res.PendingReplacement {
			known[res.URN[strings.LastIndex(res.URN, "::")+2:]] = res.ID
		}
	}
	return known
}

// Every program is in the table, and the table has only those.
func TestMistakesAreComplete(t *testing.T) {
	t.Parallel()
	folders, err := filepath.Glob(filepath.Join("testdata", "mistakes", "*", "Pulumi.yaml"))
	require.NoError(t, err)
	var want, got []string
	wrong := 0
	for _, folder := range folders {
		want = append(want, filepath.Base(filepath.Dir(folder)))
	}
	for _, m := range mistakes {
		got = append(got, m.folder)
		if m.moment != never {
			wrong++
		}
	}
	slices.Sort(got)
	assert.Equal(t, want, got)
	assert.GreaterOrEqual(t, wrong, 60)
}

var updateDocuments = flag.Bool("update", false, "write MISTAKES.md")

// MISTAKES.md is the table for people to read.
func TestMistakesAreDocumented(t *testing.T) {
	t.Parallel()
	want := document(t)
	if *updateDocuments {
		require.NoError(t, os.WriteFile("MISTAKES.md", []byte(want), 0o644))
	}
	got, err := os.ReadFile("MISTAKES.md")
	require.NoError(t, err)
	assert.Equal(t, want, string(got), "run: go test ./internal/rehearsal -run TestMistakesAreDocumented -update")
}

const introduction = `# Mistakes that offline Azure refuses

Each is a small program in Pulumi YAML, in a folder of its own, that makes one mistake; a test runs them all.
The moment is when the mistake comes to light: at preview, before anything happens; at create, update or delete,
when Azure refuses; or never, for the programs that are right. To see one:

    go run ./cmd/offline up --stack test --cwd internal/rehearsal/testdata/mistakes/storage-tier-unknown --config-file ../stack.yaml

What somebody else has is named in a stack file beside the program; there, it is --config-file stack.yaml.

This page is generated from the programs and from [the table](mistakes_table_test.go):

    go test ./internal/rehearsal -run TestMistakesAreDocumented -update
`

// document renders the table: a section per family, a line per program.
func document(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	b.WriteString(introduction)
	family := ""
	for _, m := range mistakes {
		if name, _, _ := strings.Cut(m.folder, "-"); name != family {
			family = name
			fmt.Fprintf(&b, "\n## %s\n\n| Mistake | Moment | What Pulumi shows |\n|---|---|---|\n", strings.ToUpper(family[:1])+family[1:])
		}
		shows := m.words
		if m.code != "" {
			shows = strings.TrimSuffix("`"+m.code+"`: "+m.words, ": ")
		}
		fmt.Fprintf(&b, "| [%s](testdata/mistakes/%s) | %s | %s |\n", m.sentence(t), m.folder, m.moment, shows)
	}
	return b.String()
}

// sentence is the first line of a program, which says what is wrong with it.
func (m mistake) sentence(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", "mistakes", m.folder, "Pulumi.yaml"))
	require.NoError(t, err)
	line, _, _ := strings.Cut(string(text), "\n")
	sentence, found := strings.CutPrefix(line, "# ")
	require.True(t, found, "%s: the first line says what is wrong", m.folder)
	return strings.TrimSuffix(sentence, ".")
}
