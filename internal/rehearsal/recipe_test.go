//go:build e2e

package rehearsal_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The steps of docs/add-a-resource-type.md add a type and change only one service
// package and the pages that are generated from it.
func TestAddAResourceType(t *testing.T) {
	t.Parallel()
	root, err := filepath.Abs(filepath.Join("..", ".."))
	require.NoError(t, err)
	scratch := copyRepository(t, root)
	page, err := os.ReadFile(filepath.Join(root, "docs", "add-a-resource-type.md"))
	require.NoError(t, err)
	for _, block := range blocks(string(page)) {
		block.follow(t, scratch)
	}
	var changed []string
	for _, line := range strings.Split(strings.TrimRight(run(t, scratch, "git", "status", "--porcelain", "--untracked-files=all"), "\n"), "\n") {
		changed = append(changed, line[len("XY "):])
	}
	const service = "internal/rehearsal/azure/operationalinsights/"
	assert.ElementsMatch(t, []string{
		"docs/offline-azure.md", "internal/rehearsal/MISTAKES.md",
		service + "bodies.gen.go", service + "checks.yaml", service + "contract.json", service + "facts.yaml",
		service + "data_export.go", service + "operationalinsights.go",
		service + "testdata/examples.yaml", service + "testdata/rules.yaml",
		service + "testdata/mistakes/mistakes.yaml", service + "testdata/mistakes/logs-export-region/Pulumi.yaml",
	}, changed)
}

// copyRepository copies the files that Git tracks or would track into a new
// repository, which shares the Pulumi CLI with this one.
func copyRepository(t *testing.T, root string) string {
	t.Helper()
	scratch := t.TempDir()
	files := strings.Split(strings.TrimRight(run(t, root, "git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"), "\x00"), "\x00")
	for _, file := range files {
		content, err := os.ReadFile(filepath.Join(root, file))
		if os.IsNotExist(err) {
			continue // the deletion is not committed yet
		}
		require.NoError(t, err)
		target := filepath.Join(scratch, file)
		require.NoError(t, os.MkdirAll(filepath.Dir(target), 0o700))
		require.NoError(t, os.WriteFile(target, content, 0o600))
	}
	require.NoError(t, os.Mkdir(filepath.Join(scratch, ".offline"), 0o700))
	require.NoError(t, os.Symlink(filepath.Join(root, ".offline", "bin"), filepath.Join(scratch, ".offline", "bin")))
	run(t, scratch, "git", "init", "--quiet")
	run(t, scratch, "git", "add", ".")
	run(t, scratch, "git", "-c", "user.name=test", "-c", "user.email=test@example.org", "commit", "--quiet", "--message", "base")
	return scratch
}

// run runs a program in a folder and returns what it printed.
func run(t *testing.T, dir, program string, args ...string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), program, args...)
	cmd.Dir = dir
	output, err := cmd.CombinedOutput()
	require.NoError(t, err, "%s %v\n%s", program, args, output)
	return string(output)
}

// block is a fenced block of a page with an instruction.
type block struct{ verb, path, text string }

// blocks returns the fenced blocks whose first line has, after the language, an
// instruction: append, create or apply with a path, or run.
func blocks(page string) []block {
	var all []block
	for i, part := range strings.Split(page, "\n```") {
		head, text, _ := strings.Cut(part, "\n")
		if words := strings.Fields(head); i%2 == 1 && len(words) > 1 {
			all = append(all, block{verb: words[1], path: words[len(words)-1], text: text + "\n"})
		}
	}
	return all
}

// follow executes the instruction in a folder.
func (b block) follow(t *testing.T, dir string) {
	t.Helper()
	path := filepath.Join(dir, filepath.FromSlash(b.path))
	switch b.verb {
	case "run":
		for line := range strings.Lines(b.text) {
			t.Log(run(t, dir, "sh", "-c", strings.TrimSpace(line)))
		}
	case "create":
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
		require.NoError(t, os.WriteFile(path, []byte(b.text), 0o600))
	case "append", "apply":
		content, err := os.ReadFile(path)
		require.NoError(t, err)
		changed := string(content) + b.text
		if b.verb == "apply" {
			lines := strings.Split(b.text, "\n")
			before, after := lines[0][1:], lines[1][1:]
			require.Contains(t, string(content), before)
			changed = strings.Replace(string(content), before, after, 1)
		}
		require.NoError(t, os.WriteFile(path, []byte(changed), 0o600))
	default:
		t.Fatalf("got the instruction %q, want append, create, apply or run", b.verb)
	}
}
