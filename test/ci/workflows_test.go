// Package ci_test checks the workflows and the scripts of .github.
package ci_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/needs"
	"github.com/hyf/azure-data-pipeline/internal/repo"
)

// workflow is what matters here of a GitHub workflow.
type workflow struct {
	On          yaml.Node
	Permissions map[string]string
	Concurrency any
	Jobs        map[string]struct {
		If          string
		Uses        string
		Needs       any
		Permissions map[string]string
		Environment string
		Concurrency struct {
			Group  string
			Cancel bool `yaml:"cancel-in-progress"`
		}
		Steps []struct{ Name, Uses, Run string }
	}
}

func readWorkflow(t *testing.T, name string) workflow {
	t.Helper()
	var w workflow
	require.NoError(t, yaml.Unmarshal([]byte(repo.Read(t, ".github/workflows/"+name)), &w))
	return w
}

func workflowFiles(t *testing.T) []string {
	t.Helper()
	return repo.Glob(t, ".github/workflows/*.yml")
}

// The linter knows the syntax of workflows, and what their expressions may name.
func TestWorkflowsPassActionlint(t *testing.T) {
	t.Parallel()
	args := append([]string{"run", "-modfile", "tools/actionlint/go.mod", "github.com/rhysd/actionlint/cmd/actionlint"}, workflowFiles(t)...)
	lint := exec.Command("go", args...)
	lint.Dir = repo.Root(t)
	output, err := lint.CombinedOutput()
	require.NoError(t, err, string(output))
}

// A tag of an action can be moved by whoever owns it; a commit cannot.
func TestActionsArePinned(t *testing.T) {
	t.Parallel()
	pinned := regexp.MustCompile(`^\s*(- )?uses: ([\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\./.*)$`)
	for _, file := range append(workflowFiles(t), repo.Path(t, ".github/actions/setup/action.yml")) {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		for line := range strings.Lines(string(text)) {
			if strings.Contains(line, "uses:") {
				assert.Regexp(t, pinned, strings.TrimRight(line, "\n"), file)
			}
		}
	}
}

// A token can do what its job does, and nothing else.
func TestWorkflowPermissions(t *testing.T) {
	t.Parallel()
	read, azure := map[string]string{"contents": "read"}, map[string]string{"contents": "read", "id-token": "write"}
	release := map[string]string{"attestations": "write", "contents": "write", "id-token": "write"}
	want := map[string]map[string]map[string]string{
		"checks.yml": {"checks": read},
		"preview.yml": {
			"review": read, "azure": azure,
			"comment": {"contents": "read", "pull-requests": "write"},
		},
		"comment.yml":      {"comment": {"actions": "read", "contents": "read", "pull-requests": "write"}},
		"deploy.yml":       {"checks": read, "dev": azure, "prod": azure, "release": release},
		"deploy-stack.yml": {"deploy": azure},
		"release.yml":      {"release": release},
		"drift.yml":        {"drift": {"contents": "read", "id-token": "write", "issues": "write"}},
	}
	got := map[string]map[string]map[string]string{}
	for _, file := range workflowFiles(t) {
		name := filepath.Base(file)
		w := readWorkflow(t, name)
		assert.NotNil(t, w.Permissions, "%s: what is not said is the repository's default", name)
		assert.Empty(t, w.Permissions, name)
		got[name] = map[string]map[string]string{}
		for job, j := range w.Jobs {
			got[name][job] = j.Permissions
		}
	}
	assert.Equal(t, want, got)
}

func TestWorkflowTriggers(t *testing.T) {
	t.Parallel()
	want := map[string][]string{
		"preview.yml": {"pull_request"}, "comment.yml": {"workflow_run"}, "deploy.yml": {"push", "workflow_dispatch"},
		"checks.yml": {"pull_request", "workflow_call"}, "release.yml": {"workflow_call"},
		"deploy-stack.yml": {"workflow_call"}, "drift.yml": {"schedule", "workflow_dispatch"},
	}
	for _, file := range workflowFiles(t) {
		name := filepath.Base(file)
		on := readWorkflow(t, name).On
		var triggers []string
		for i := 0; i < len(on.Content); i += 2 {
			triggers = append(triggers, on.Content[i].Value)
		}
		assert.Equal(t, want[name], triggers, name)
	}
	preview := readWorkflow(t, "preview.yml")
	const own = "github.event.pull_request.head.repo.full_name == github.repository"
	for name, job := range preview.Jobs {
		if job.Permissions["id-token"] != "" || job.Permissions["pull-requests"] != "" {
			assert.Contains(t, job.If, own, "%s: a fork has no such token", name)
		} else {
			assert.Empty(t, job.If, "%s: forks have it too", name)
		}
	}
	fromFork := readWorkflow(t, "comment.yml").Jobs["comment"]
	assert.Contains(t, fromFork.If, "head_repository.full_name != github.repository")
	for _, step := range fromFork.Steps {
		assert.NotContains(t, step.Uses, "./", "what a fork wrote is not run")
		assert.NotContains(t, step.Run, "${{", "what a fork wrote is no part of a script")
	}
}

// What goes into a script goes through its environment: an expression would be
// replaced before the shell sees it, quotes or not.
// Nothing is deployed or released before the checks of the commit have passed, and
// prod waits for dev.
func TestDeploymentWaitsForChecks(t *testing.T) {
	t.Parallel()
	jobs := readWorkflow(t, "deploy.yml").Jobs
	assert.Equal(t, "./.github/workflows/checks.yml", jobs["checks"].Uses)
	for job, needs := range map[string]string{"dev": "checks", "prod": "dev", "release": "checks"} {
		assert.Equal(t, needs, jobs[job].Needs, job)
	}
	assert.Contains(t, readWorkflow(t, "checks.yml").Jobs["checks"].Steps[2].Run, ".ci/run")
}

// The newest version of the changelog is what is released.
func TestReleaseScript(t *testing.T) {
	t.Parallel()
	needs.Require(t, needs.GitHub)
	dir := t.TempDir()
	require.NoError(t, os.MkdirAll(filepath.Join(dir, ".github"), 0o700))
	script, err := os.ReadFile(repo.Path(t, ".github/release"))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, ".github", "release"), script, 0o700)) //nolint:gosec // it is run
	for changelog, want := range map[string][2]string{
		"# Changelog\n\n## Unreleased\n\n- a\n\n## 1.2.3 (2026-12-01)\n\n- b\n\n### More\n\n- c\n\n## 1.2.2 (2026-11-01)\n\n- d\n": {"1.2.3\n", "\n- b\n\n### More\n\n- c\n\n"},
		"# Changelog\n\n## Unreleased\n\n- a\n": {"", ""},
	} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, "CHANGELOG.md"), []byte(changelog), 0o600))
		for i, command := range []string{"version", "notes"} {
			output, err := exec.Command(filepath.Join(dir, ".github", "release"), command).CombinedOutput()
			require.NoError(t, err, string(output))
			assert.Equal(t, want[i], string(output), command)
		}
	}
}

func TestScriptsHaveNoExpressions(t *testing.T) {
	t.Parallel()
	for _, file := range workflowFiles(t) {
		for job, j := range readWorkflow(t, filepath.Base(file)).Jobs {
			for _, step := range j.Steps {
				assert.NotContains(t, step.Run, "${{", "%s, job %s, step %s", file, job, step.Name)
			}
		}
	}
}

func TestStacksAreDeployedOneAtATime(t *testing.T) {
	t.Parallel()
	deploy, drift := readWorkflow(t, "deploy-stack.yml").Jobs["deploy"], readWorkflow(t, "drift.yml").Jobs["drift"]
	assert.Equal(t, "stack-${{ inputs.stack }}", deploy.Concurrency.Group)
	assert.False(t, deploy.Concurrency.Cancel, "a deployment that is cut short leaves things half done")
	assert.Equal(t, "${{ inputs.stack }}", deploy.Environment)
	assert.Equal(t, "stack-${{ matrix.stack }}", drift.Concurrency.Group)
}

// fakeTool is a folder with a command in it that a script finds first. What it
// is called with goes to the file calls.
func fakeTool(t *testing.T, name, script string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	text := "#!/usr/bin/env bash\necho \"$*\" >>'" + dir + "/calls'\n" + script
	require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o700)) //nolint:gosec // to be run
	return dir
}

// runScript runs a script of .github with a fake gh, and returns the calls of
// it and the body that it was given.
func runScript(t *testing.T, gh string, env []string, command ...string) (calls, body string) {
	t.Helper()
	needs.Require(t, needs.GitHub)
	dir := fakeTool(t, "gh", gh+`
for argument; do
	case $argument in
	body=@*) cp "${argument#body=@}" "$(dirname "$0")/body" ;;
	esac
done
`)
	cmd := exec.Command(repo.Path(t, command[0]), command[1:]...)
	cmd.Env = append(append(os.Environ(), "PATH="+dir+":"+os.Getenv("PATH"), "GITHUB_REPOSITORY=hyf/pipelines"), env...)
	output, err := cmd.CombinedOutput()
	require.NoError(t, err, string(output))
	made, err := os.ReadFile(filepath.Join(dir, "calls"))
	if !os.IsNotExist(err) {
		require.NoError(t, err)
	}
	text, err := os.ReadFile(filepath.Join(dir, "body"))
	if !os.IsNotExist(err) {
		require.NoError(t, err)
	}
	return string(made), string(text)
}

// comments is a gh whose pull request has two pages of comments, ours late on
// the second one.
const comments = `
case "$*" in
*--paginate*)
	jq -n '[range(100) | {id: ., user: {login: "someone"}, body: "<!-- review of the stacks --> not ours"}]'
	jq -n '[range(100; 140) | {id: ., user: {login: "github-actions[bot]"}, body: "another comment"},
		{id: 4711, user: {login: "github-actions[bot]"}, body: "<!-- review of the stacks -->\nold"}]'
	;;
esac
`

func TestCommentIsEditedInPlace(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	review := filepath.Join(dir, "review.md")
	require.NoError(t, os.WriteFile(review, []byte("## dev\n@someone `x`"), 0o600))

	calls, body := runScript(t, comments, nil, ".github/comment", "7", review, filepath.Join(dir, "azure-*.md"))
	assert.Contains(t, calls, "--method PATCH repos/hyf/pipelines/issues/comments/4711 ")
	assert.NotContains(t, calls, "--method POST")
	assert.Equal(t, "<!-- review of the stacks -->\n## dev\n@someone `x`\n", body)

	calls, _ = runScript(t, `echo '[]'`, nil, ".github/comment", "7", review)
	assert.Contains(t, calls, "--method POST repos/hyf/pipelines/issues/7/comments ")
}

func TestCommentOfAFork(t *testing.T) {
	t.Parallel()
	review := filepath.Join(t.TempDir(), "review.md")
	require.NoError(t, os.WriteFile(review, []byte("@hyf/admins $(touch x) <!-- review of the stacks -->"+strings.Repeat("é", 70000)), 0o600))
	_, body := runScript(t, comments, []string{"UNTRUSTED=1"}, ".github/comment", "7", review)
	assert.NotContains(t, body, "@hyf", "nobody is called")
	assert.Contains(t, body, "From a fork")
	assert.Equal(t, 1, strings.Count(body, "<!-- review"))
	assert.Less(t, len([]rune(body)), 65536)
	assert.Contains(t, body, "cut off here")
	assert.NotContains(t, body, "\uFFFD", "cut between characters")
}

func TestCommentStaysWithoutAReview(t *testing.T) {
	t.Parallel()
	calls, _ := runScript(t, comments, nil, ".github/comment", "7", "none.md")
	assert.Empty(t, calls)
}

func TestDriftIssue(t *testing.T) {
	t.Parallel()
	const none = `[ "$2" = list ] && echo '[{"number": 3, "title": "Drift of stack dev-old"}]'; true`
	const open = `[ "$2" = list ] && echo '[{"number": 9, "title": "Drift of stack dev"}]'; true`
	for name, tc := range map[string]struct{ gh, drifted, want string }{
		"drift begins": {none, "1", "issue create --repo hyf/pipelines --title Drift of stack dev --body-file drift.md"},
		"drift lasts":  {open, "1", "issue edit 9 --repo hyf/pipelines --body-file drift.md"},
		"drift ends":   {open, "0", "issue close 9 --repo hyf/pipelines"},
		"no drift":     {none, "0", "issue list"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			calls, _ := runScript(t, tc.gh, nil, ".github/drift-issue", "dev", tc.drifted, "drift.md")
			lines := strings.Split(strings.TrimSpace(calls), "\n")
			assert.Contains(t, lines[len(lines)-1], tc.want)
		})
	}
}
