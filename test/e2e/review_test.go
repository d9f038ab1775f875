//go:build e2e

package e2e_test

import (
	"bytes"
	"errors"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/golden"
	"github.com/hyf/azure-data-pipeline/internal/needs"
	"github.com/hyf/azure-data-pipeline/internal/repo"
	"github.com/hyf/azure-data-pipeline/internal/review"
	"github.com/hyf/azure-data-pipeline/test/rehearse"
)

// reviewCases are pull requests and what a review of them comes to. The comment
// of each is testdata/review/<name>.md.
var reviewCases = []struct {
	name string
	// before changes the base, to have something there that the head takes away.
	before, change func(c *clone)
	stacks, labels string
	verdict        review.Verdict
}{
	{name: "nothing-changed", change: edit("README.md", "# data-pipeline", "# Data pipeline"), verdict: review.Nothing},
	{name: "image-changed", change: edit("Pulumi.dev.yaml", "quickstart-jobs:latest", "quickstart-jobs:2.0"), verdict: review.Changes},
	{name: "schedule-changed", change: edit("Pulumi.prod.yaml", `"0 6 * * *"`, `"30 */6 * * 1-5"`), stacks: "prod", verdict: review.Changes},
	{name: "database-sku-changed", change: edit("Pulumi.dev.yaml", "sku: Standard_B1ms", "sku: Standard_D2ds_v5"), stacks: "dev", verdict: review.Changes},
	{name: "storage-redundancy-changed", change: edit("Pulumi.prod.yaml", "redundancy: ZRS", "redundancy: GZRS"), stacks: "prod", verdict: review.Changes},
	{name: "pipeline-added", change: addPipeline, stacks: "dev", verdict: review.Changes},
	{name: "pipeline-removed", before: addPipeline, change: restore("Pulumi.dev.yaml"), stacks: "dev", verdict: review.Changes},
	{name: "vault-renamed", change: renameVault, stacks: "prod", verdict: review.Destroys},
	{name: "vault-renamed-on-purpose", change: renameVault, stacks: "dev", labels: "urgent," + review.Label, verdict: review.Changes},
	{name: "container-removed", change: edit("Pulumi.prod.yaml", "containers: [raw]", "containers: [landing]"), stacks: "prod", verdict: review.Destroys},
	{name: "protection-lifted", change: edit("Pulumi.prod.yaml", "protect: true", "protect: false"), stacks: "prod", verdict: review.Changes},
	{name: "secret-changed", before: addSecret("Zmlyc3Q="), change: edit("Pulumi.dev.yaml", "Zmlyc3Q=", "c2Vjb25k"), stacks: "dev", verdict: review.Changes},
	{name: "configuration-broken", change: edit("Pulumi.dev.yaml", "redundancy: LRS", "redundancy: LSR"), stacks: "dev", verdict: review.Broken},
	{name: "stack-file-broken", change: edit("Pulumi.dev.yaml", "containers: [raw]", "containers: [raw"), stacks: "dev", verdict: review.Broken},
	{name: "program-broken", change: edit("main.go", "func main()", "fun main()"), stacks: "dev", verdict: review.Broken},
	{name: "base-broken", before: edit("Pulumi.dev.yaml", "redundancy: LRS", "redundancy: LSR"), change: edit("Pulumi.dev.yaml", "redundancy: LSR", "redundancy: LRS"), stacks: "dev", verdict: review.Changes},
	{name: "stack-added-and-removed", change: renameStack, stacks: "student,pupil", verdict: review.Changes},
}

// The steps of the workflow make the comment of every case, on a repository with
// a base and a head commit, and close the gate where they should.
func TestReview(t *testing.T) {
	t.Parallel()
	needs.Require(t, needs.Bash)
	tool, base := buildOffline(t), newClone(t)
	steps := reviewSteps(t)
	for _, tc := range reviewCases {
		head := base.branch(t, tc.name, tc.before, tc.change)
		checkout := base.worktree(t, head)
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			command := string(tool) + " review"
			if tc.stacks != "" {
				command += " --stack " + tc.stacks // the others say what they say in other cases
			}
			summary, output := filepath.Join(t.TempDir(), "summary"), filepath.Join(t.TempDir(), "output")
			code, log := runStep(t, checkout, strings.ReplaceAll(steps["Review every stack"], ".offline/offline review", command),
				"BASE="+base.git("rev-parse", head+"~"), "LABELS="+tc.labels, "GITHUB_STEP_SUMMARY="+summary, "GITHUB_OUTPUT="+output)
			require.Zero(t, code, log)

			comment := readFile(t, filepath.Join(checkout, "review.md"))
			assert.Equal(t, comment, readFile(t, summary))
			comment = base.anonymous(t, comment, head)
			golden.AssertFile(t, filepath.Join("testdata", "review", tc.name+".md"), comment)

			verdict := strings.TrimSpace(strings.TrimPrefix(readFile(t, output), "code="))
			assert.Equal(t, strconv.Itoa(tc.verdict.ExitCode()), verdict, log)
			code, log = runStep(t, checkout, steps["Gate"], "CODE="+verdict)
			open := tc.verdict == review.Nothing || tc.verdict == review.Changes
			assert.Equal(t, open, code == 0, log)
			assert.Equal(t, open, !strings.Contains(log, "::error::"), log)
			assert.Equal(t, tc.verdict == review.Destroys, strings.Contains(log, review.Label), log)
		})
	}
}

// reviewSteps are the scripts of the steps of the workflow's job review, by name.
func reviewSteps(t *testing.T) map[string]string {
	t.Helper()
	var workflow struct {
		Jobs map[string]struct {
			Steps []struct{ Name, Run string }
		}
	}
	require.NoError(t, yaml.Unmarshal([]byte(repo.Read(t, ".github/workflows/preview.yml")), &workflow))
	scripts := map[string]string{}
	for _, step := range workflow.Jobs["review"].Steps {
		scripts[step.Name] = step.Run
	}
	return scripts
}

// runStep runs a step's script as GitHub does.
func runStep(t *testing.T, dir, script string, env ...string) (code int, log string) {
	t.Helper()
	require.NotEmpty(t, script, "the workflow has no such step")
	cmd := exec.Command("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), env...)
	output, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		require.NoError(t, err)
	}
	return cmd.ProcessState.ExitCode(), string(output)
}

func readFile(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	return string(text)
}

// A person reviews what is not committed yet, before the pull request.
func TestReviewWorkingTree(t *testing.T) {
	t.Parallel()
	tool, c := buildOffline(t), newClone(t)
	c.branch(t, "topic", edit("Pulumi.prod.yaml", "cpu: 0.25", "cpu: 0.5"))
	c.git("checkout", "--quiet", "topic")
	edit("Pulumi.prod.yaml", "timeout: 5m", "timeout: 10m")(c)

	code, stdout, stderr := tool.run(t, c.dir, "review", "--stack", "prod", "--output", "comment.md")
	assert.Equal(t, review.Changes.ExitCode(), code, stderr)
	assert.Empty(t, stdout)
	comment := c.read("comment.md")
	assert.Contains(t, comment, "→ `the working tree`, previewed offline.")
	assert.Contains(t, comment, "| `data-pipeline:pipelines.weather.cpu` | `0.25` | `0.5` |", "what is committed since main")
	assert.Contains(t, comment, "| `data-pipeline:pipelines.weather.timeout` | `5m` | `10m` |", "and what is not")
	assert.Equal(t, "M Pulumi.prod.yaml\n?? comment.md", c.git("status", "--porcelain"), "nothing else is touched")

	for message, args := range map[string][]string{
		`--stack: got "nope", want one that has a file at either commit: dev, prod, student`: {"--stack", "nope"},
		`--base: got revision "nope", want a commit`:                                         {"--base", "nope"},
		`--now: got "soon", want a time such as 2026-12-01T06:00:00Z`:                        {"--now", "soon"},
		`--preview: needs exactly one --stack`:                                               {"--preview", "plan.json"},
		`--preview: open plan.json: no such file`:                                            {"--preview", "plan.json", "--stack", "dev"},
		`--drift: got no --preview, want the output of pulumi refresh`:                       {"--drift"},
		`got "extra", want flags only`:                                                       {"extra"},
		`unknown flag: --shedule`:                                                            {"--shedule"},
	} {
		code, stdout, stderr := tool.run(t, c.dir, append([]string{"review"}, args...)...)
		assert.Equal(t, 1, code, "%s", args)
		assert.Empty(t, stdout)
		assert.Contains(t, stderr, message)
	}
	code, stdout, _ = tool.run(t, c.dir, "review", "--help")
	assert.Zero(t, code)
	assert.Contains(t, stdout, "Exit codes:")
}

// What pulumi preview --json says of a real stack is reviewed as well. Here the
// real engine says it of an offline one, with protection and secrets as they are.
func TestReviewOfGivenPreview(t *testing.T) {
	t.Parallel()
	tool, c := buildOffline(t), newClone(t)
	reviewed := func(r *rehearse.Stack, args ...string) (int, string) {
		_, plan := r.Pulumi("preview", "--json")
		path := filepath.Join(r.Dir, "plan.json")
		require.NoError(t, os.WriteFile(path, []byte(plan), 0o600))
		code, comment, stderr := tool.run(t, c.dir, append([]string{"review", "--preview", path, "--stack", r.Name}, args...)...)
		assert.NotEmpty(t, comment, stderr)
		return code, comment
	}

	prod := rehearse.New(t, "prod")
	prod.Up()
	code, comment := reviewed(prod)
	assert.Equal(t, review.Nothing.ExitCode(), code, comment)
	assert.Contains(t, comment, "previewed against Azure")
	prod.Configure(func(config map[string]any) {
		config["data-pipeline:keyVault"] = map[string]any{"name": "kv-hyf-other"}
	})
	code, comment = reviewed(prod)
	assert.Equal(t, review.Destroys.ExitCode(), code)
	assert.Contains(t, comment, "`weather-kv` (`azure-native:keyvault:Vault`), forced by `vaultName`; it is protected")
	assert.Contains(t, comment, "The preview ends at what is protected")
	code, _ = reviewed(prod, "--label", review.Label)
	assert.Equal(t, review.Changes.ExitCode(), code)

	dev := rehearse.New(t, "dev")
	dev.Up()
	state := dev.Succeed("stack", "export", "--show-secrets")
	dev.Configure(func(config map[string]any) {
		database := maps.Clone(config["data-pipeline:database"].(map[string]any))
		database["user"] = "other"
		config["data-pipeline:database"] = database
	})
	_, comment = reviewed(dev)
	assert.Contains(t, comment, "`properties.value`: secret → another secret", "the URL with the user in it")
	secrets := regexp.MustCompile(`"plaintext": "\\"([^"\\]+)\\""`).FindAllStringSubmatch(state, -1)
	require.NotEmpty(t, secrets)
	for _, secret := range secrets {
		assert.NotContains(t, comment, secret[1])
	}
}

// Drift is told by the same tables.
func TestReviewOfDrift(t *testing.T) {
	t.Parallel()
	tool, c, r := buildOffline(t), newClone(t), rehearse.New(t, "dev")
	r.Up()
	reviewed := func() (int, string) {
		_, plan := r.Pulumi("refresh", "--preview-only", "--json")
		path := filepath.Join(r.Dir, "drift.json")
		require.NoError(t, os.WriteFile(path, []byte(plan), 0o600))
		code, comment, stderr := tool.run(t, c.dir, "review", "--base", "HEAD", "--stack", "dev", "--preview", path, "--drift")
		assert.NotEmpty(t, comment, stderr)
		return code, comment
	}
	code, comment := reviewed()
	assert.Zero(t, code, comment)

	require.NoError(t, r.Portal().Set("jobs/weather-job", "configuration.replicaTimeout", 60.0))
	require.NoError(t, r.Portal().Delete("blobServices/default/containers/raw"))
	code, comment = reviewed()
	assert.Equal(t, review.Changes.ExitCode(), code)
	assert.Contains(t, comment, "`configuration.replicaTimeout`: `300` → `60`")
	assert.Contains(t, comment, "`weather-raw-container`<br>`azure-native:storage:BlobContainer` | no longer there |")
}

func edit(file, before, after string) func(*clone) {
	return func(c *clone) {
		text := c.read(file)
		require.Equal(c.t, 1, strings.Count(text, before), "%s: %s", file, before)
		c.write(file, strings.Replace(text, before, after, 1))
	}
}

// restore takes a file back to what it was on the main branch.
func restore(file string) func(*clone) {
	return func(c *clone) { c.git("checkout", "main", "--", file) }
}

func addPipeline(c *clone) {
	edit("Pulumi.dev.yaml", "  data-pipeline:pipelines:\n", `  data-pipeline:pipelines:
    nightly:
      image: weather-pipeline:1.0
      schedule: "30 2 * * *"
      timeout: 1h
`)(c)
}

func renameVault(c *clone) {
	for _, stack := range []string{"dev", "prod"} {
		edit("Pulumi."+stack+".yaml", "  data-pipeline:keyVault:\n", "  data-pipeline:keyVault:\n    name: kv-hyf-other-"+stack+"\n")(c)
	}
}

func addSecret(ciphertext string) func(*clone) {
	return edit("Pulumi.dev.yaml", "  data-pipeline:protect:", "  data-pipeline:secret.weather-api-key: {secure: "+ciphertext+"}\n  data-pipeline:protect:")
}

func renameStack(c *clone) {
	c.git("mv", "Pulumi.student.yaml", "Pulumi.pupil.yaml")
}

// clone is a repository with the files of this one, as they are now.
type clone struct {
	t   testing.TB
	dir string
}

func newClone(t testing.TB) *clone {
	t.Helper()
	c := &clone{t, t.TempDir()}
	list := exec.Command("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	list.Dir = repo.Root(t)
	files, err := list.Output()
	require.NoError(t, err)
	for file := range strings.SplitSeq(strings.Trim(string(files), "\x00"), "\x00") {
		text, err := os.ReadFile(filepath.Join(list.Dir, file))
		if errors.Is(err, os.ErrNotExist) {
			continue // deleted, and not committed yet
		}
		require.NoError(t, err)
		c.write(file, string(text))
	}
	// What is slow to make is there already.
	require.NoError(t, os.Symlink(repo.Path(t, ".offline"), filepath.Join(c.dir, ".offline")))
	c.git("init", "--quiet", "--initial-branch", "main")
	c.write(".git/info/exclude", ".offline\n")
	c.commit()
	return c
}

// branch commits changes on a branch of its own and returns its name.
func (c *clone) branch(t *testing.T, name string, changes ...func(*clone)) string {
	t.Helper()
	c.git("checkout", "--quiet", "-B", name, "main")
	for _, change := range changes {
		if change != nil {
			change(c)
			c.commit()
		}
	}
	c.git("checkout", "--quiet", "main")
	return name
}

// worktree checks a branch out into a folder of its own.
func (c *clone) worktree(t *testing.T, branch string) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), branch)
	c.git("worktree", "add", "--quiet", dir, branch)
	require.NoError(t, os.Symlink(filepath.Join(c.dir, ".offline"), filepath.Join(dir, ".offline")))
	return dir
}

func (c *clone) commit() {
	c.t.Helper()
	c.git("add", "--all")
	c.git("commit", "--quiet", "--message", "A change")
}

// git runs git as a person who commits at a set time, so that reviews say the
// same next runs every time.
func (c *clone) git(args ...string) string {
	c.t.Helper()
	cmd := exec.Command("git", append([]string{
		"-c", "user.name=Someone", "-c", "user.email=someone@example.com", "-c", "commit.gpgsign=false", "-c", "core.autocrlf=false",
	}, args...)...)
	cmd.Dir = c.dir
	cmd.Env = append(os.Environ(), "GIT_AUTHOR_DATE=2026-12-01T09:30:00Z", "GIT_COMMITTER_DATE=2026-12-01T09:30:00Z")
	output, err := cmd.CombinedOutput()
	require.NoError(c.t, err, "git %v\n%s", args, output)
	return strings.TrimSpace(string(output))
}

func (c *clone) read(file string) string {
	c.t.Helper()
	text, err := os.ReadFile(filepath.Join(c.dir, file))
	require.NoError(c.t, err)
	return string(text)
}

func (c *clone) write(file, text string) {
	c.t.Helper()
	path := filepath.Join(c.dir, file)
	require.NoError(c.t, os.MkdirAll(filepath.Dir(path), 0o750))
	require.NoError(c.t, os.WriteFile(path, []byte(text), 0o600))
}

// anonymous is a comment without the hashes of the two commits, which depend on
// every file of this repository.
func (c *clone) anonymous(t *testing.T, comment, head string) string {
	t.Helper()
	for revision, name := range map[string]string{head + "~": "base-commit", head: "head-commit"} {
		cmd := exec.Command("git", "rev-parse", revision)
		cmd.Dir = c.dir
		hash, err := cmd.Output()
		require.NoError(t, err)
		short := string(hash[:10])
		require.Contains(t, comment, short, "which commit was reviewed")
		comment = strings.ReplaceAll(comment, short, name)
	}
	return comment
}

// offlineTool is the built cmd/offline, whose exit codes go run would hide.
type offlineTool string

func buildOffline(t *testing.T) offlineTool {
	t.Helper()
	// The program of a clone is the same, and takes longer to build there.
	require.NoError(t, rehearse.Command(t, repo.Root(t), repo.Path(t, ".offline"), io.Discard, io.Discard).SetUp(t.Context()))
	tool := filepath.Join(t.TempDir(), "offline")
	build := exec.Command("go", "build", "-o", tool, "./cmd/offline")
	build.Dir = repo.Root(t)
	output, err := build.CombinedOutput()
	require.NoError(t, err, string(output))
	return offlineTool(tool)
}

func (o offlineTool) run(t *testing.T, dir string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, complaints bytes.Buffer
	cmd := exec.Command(string(o), args...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, &out, &complaints
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		require.NoError(t, err)
	}
	return cmd.ProcessState.ExitCode(), out.String(), complaints.String()
}
