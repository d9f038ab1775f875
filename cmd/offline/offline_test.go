package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/command"
)

// result is the result of a call of offline.
type result struct {
	code           int
	stdout, stderr string
}

// offline calls the command in a folder.
func offline(t *testing.T, dir string, args ...string) result {
	t.Helper()
	var stdout, stderr bytes.Buffer
	root := newRoot(dir, args)
	root.SetIn(strings.NewReader(""))
	root.SetOut(&stdout)
	root.SetErr(&stderr)
	code := command.Execute(t.Context(), root)
	return result{code, stdout.String(), stderr.String()}
}

// project returns a folder with a Pulumi program, its stacks dev and prod, and a
// fake Pulumi CLI, which records its PULUMI_ variables in the file environment,
// prints its arguments and runs script.
func project(t *testing.T, script string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	for name, text := range map[string]string{
		"Pulumi.yaml": "name: p\nruntime: go\n", "Pulumi.dev.yaml": "config: {p:size: 3}\n", "Pulumi.prod.yaml": "config: {}\n",
		"go.mod": "module p\n\ngo 1.26\n", "main.go": "package main\n\nfunc main() {}\n",
		"tools/pulumi/go.mod": "module tools\n\nrequire github.com/pulumi/pulumi/pkg/v3 v3.250.0\n",
	} {
		require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o750))
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
	}
	cli := fmt.Sprintf(`#!/bin/sh
env | grep ^PULUMI_ | sort >'%[1]s/environment'
if [ "$1 $2" = "stack init" ]; then
	echo 'encryptionsalt: v1:MTIzNDU2Nzg=:check' >"$6/Pulumi.$3.yaml"
	exit
fi
echo "pulumi $*"
%[2]s
`, dir, script)
	bin := filepath.Join(dir, ".offline", "bin")
	require.NoError(t, os.MkdirAll(bin, 0o750))
	require.NoError(t, os.WriteFile(filepath.Join(bin, "pulumi-v3.250.0"), []byte(cli), 0o700))
	return dir
}

func TestMain(m *testing.M) {
	// Do not use a CLI that the developer has installed.
	var path []string
	for _, folder := range filepath.SplitList(os.Getenv("PATH")) {
		if _, err := os.Stat(filepath.Join(folder, "pulumi")); err != nil {
			path = append(path, folder)
		}
	}
	if err := os.Setenv("PATH", strings.Join(path, string(os.PathListSeparator))); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}

// Pulumi receives every argument unchanged, except the flags of offline and the
// stack file.
func TestPulumiArguments(t *testing.T) {
	t.Parallel()
	dir := project(t, "")
	config := filepath.Join(dir, ".offline", "stacks", "p", "config.dev.yaml")
	faults := filepath.Join(dir, "faults.yaml")
	require.NoError(t, os.WriteFile(faults, []byte("[{kind: throttled}]"), 0o600))
	for name, tc := range map[string]struct{ args, want string }{
		"listed":                {"stack output --json", "stack output --json"},
		"not listed":            {"whoami -v=3", "whoami -v=3"},
		"unknown":               {"frobnicate --now x", "frobnicate --now x"},
		"no command":            {"--version", "--version"},
		"flags first":           {"--non-interactive --color never stack ls", "--non-interactive --color never stack ls"},
		"another folder":        {"-C sub stack ls --cwd=other", "-C sub stack ls --cwd=other"},
		"on a stack":            {"preview --stack dev --diff", "preview --stack dev --diff --config-file " + config},
		"an alias":              {"pre -ds dev", "pre -ds dev --config-file " + config},
		"for the program":       {"up -s dev -- --seed 7 --stack prod", "up -s dev --config-file " + config + " -- --seed 7 --stack prod"},
		"our flags first":       {"--seed 7 --faults=" + faults + " up --stack dev", "up --stack dev --config-file " + config},
		"our flags among them":  {"up --seed=7 --stack dev --faults " + faults + " --yes", "up --stack dev --yes --config-file " + config},
		"our flag, not listed":  {"--seed 7 whoami", "whoami"},
		"after flags of Pulumi": {"--non-interactive up --stack dev", "--non-interactive up --stack dev --config-file " + config},
	} {
		got := offline(t, dir, strings.Fields(tc.args)...)
		assert.Zero(t, got.code, "%s: %s", name, got.stderr)
		assert.Equal(t, "pulumi "+tc.want+"\n", got.stdout, name)
	}
	committed, err := os.ReadFile(filepath.Join(dir, "Pulumi.dev.yaml"))
	require.NoError(t, err)
	assert.Equal(t, "config: {p:size: 3}\n", string(committed))
}

// Independent of the caller's PULUMI_ variables, Pulumi uses the offline backend.
func TestCallersEnvironment(t *testing.T) {
	dir := project(t, "")
	for _, name := range []string{
		"PULUMI_BACKEND_URL", "PULUMI_HOME", "PULUMI_CONFIG_PASSPHRASE", "PULUMI_STACK", "PULUMI_CONFIG", "PULUMI_DEBUG_PROVIDERS",
		"PULUMI_EXPERIMENTAL", "PULUMI_NODEJS_PROJECT", "PULUMI_OPTION_STACK", "PULUMI_OPTION_PARALLEL",
	} {
		t.Setenv(name, "the-callers")
	}
	t.Setenv("PULUMI_SKIP_CHECKPOINTS", "true")
	t.Setenv("PULUMI_OPTION_COLOR", "never")
	got := offline(t, dir, "preview", "--stack", "dev")
	require.Zero(t, got.code, got.stderr)
	environment, err := os.ReadFile(filepath.Join(dir, "environment"))
	require.NoError(t, err)
	assert.NotContains(t, string(environment), "the-callers")
	assert.Regexp(t, `(?m)^PULUMI_DEBUG_PROVIDERS=(azure-native|random):\d+,(azure-native|random):\d+$`, string(environment))
	for _, want := range []string{
		"PULUMI_BACKEND_URL=file://" + dir + "/.offline/backend\n", "PULUMI_HOME=" + dir + "/.offline/home\n",
		"PULUMI_SKIP_CHECKPOINTS=true\n", "PULUMI_OPTION_COLOR=never\n",
	} {
		assert.Contains(t, string(environment), want)
	}
}

// The exit codes are those that the help documents.
func TestExitCodes(t *testing.T) {
	t.Parallel()
	dir := project(t, `case $* in *whoami*) exit 7;; *logs*) kill -9 $$;; esac`)
	broken := project(t, "")
	require.NoError(t, os.WriteFile(filepath.Join(broken, "main.go"), []byte("package main\n\nfunc main() { undefined() }\n"), 0o600))
	for name, tc := range map[string]struct {
		dir, args string
		code      int
		stderr    string
	}{
		"Pulumi's own":             {dir, "whoami", 7, ""},
		"Pulumi was killed":        {dir, "logs", 137, "offline: Pulumi was ended by signal: killed\n"},
		"a flag of ours":           {dir, "--seed x preview --stack dev", 1, "offline: --seed: got \"x\", want a whole number, 0 or more\n"},
		"a flag without a value":   {dir, "preview --stack dev --faults", 1, "offline: flag needs an argument: --faults\nsee: offline preview --help\n"},
		"faults that are not":      {dir, "--faults go.mod up --stack dev", 1, "offline: --faults: open go.mod: no such file or directory\n"},
		"no stack":                 {dir, "preview", 1, "offline: pulumi preview: --stack <name> is required; stack files here: dev, prod\n"},
		"does not compile":         {broken, "up --stack dev", 1, "undefined: undefined"},
		"no project":               {t.TempDir(), "up --stack dev", 1, "run the command in the folder of a Pulumi program, or pass the folder with --cwd"},
		"a typing error":           {dir, "previw --stack dev", 1, "offline: unknown command \"previw\"; did you mean preview or review?\nsee: offline --help\n"},
		"a typing error of ours":   {dir, "execution", 1, "did you mean executions?"},
		"a flag of Pulumi first":   {dir, "--non-interactive review", 1, "got \"--non-interactive\" before review, want flags after the command\nsee: offline review --help\n"},
		"azure what":               {dir, "azure lst --stack dev", 1, "unknown flag: --stack\nsee: offline azure --help\n"},
		"azure lst":                {dir, "azure lst", 1, "unknown command \"lst\"; did you mean list or set?\nsee: offline azure --help\n"},
		"azure without a stack":    {dir, "azure list", 1, "--stack <name> is required; stack files here: dev, prod\nsee: offline azure list --help\n"},
		"azure without an ID":      {dir, "azure delete --stack dev", 1, "got arguments [], want one <id>\nsee: offline azure delete --help\n"},
		"azure, no such ID":        {dir, "azure delete --stack dev vaults/x", 1, "to list them, run: offline azure list"},
		"run without a pipeline":   {dir, "run --stack dev", 1, "got arguments [], want one <pipeline>\nsee: offline run --help\n"},
		"run of two":               {dir, "run a b --stack dev", 1, "got arguments [\"a\" \"b\"], want one <pipeline>"},
		"run without a stack":      {dir, "run weather", 1, "--stack <name> is required"},
		"run without a value":      {dir, "run weather --stack dev --env NAME", 1, "--env: got \"NAME\", want <name>=<value>\nsee: offline run --help\n"},
		"run, a flag at the end":   {dir, "run weather --stack dev --env", 1, "flag needs an argument: --env\nsee: offline run --help\n"},
		"run, nothing is deployed": {dir, "run --env=A=b=c --image-folder=x -s dev weather", 1, "pipeline weather: the stack has no job; run: offline up"},
		"executions of two":        {dir, "executions a b --stack dev", 1, "want at most one <pipeline>"},
		"executions of no stack":   {dir, "executions", 1, "--stack <name> is required"},
		"services with a word":     {dir, "services x", 1, "got \"x\", want flags only"},
		"review without its stack": {dir, "review --preview plan.json", 1, "--preview: needs exactly one --stack\nsee: offline review --help\n"},
		"review without a preview": {dir, "review --drift", 1, "--drift: got no --preview"},
		"review of no flag":        {dir, "review --shedule", 1, "unknown flag: --shedule\nsee: offline review --help\n"},
	} {
		got := offline(t, tc.dir, strings.Fields(tc.args)...)
		assert.Equal(t, tc.code, got.code, "%s: %s", name, got.stderr)
		assert.Contains(t, got.stderr, tc.stderr, name)
		if tc.code == 1 {
			assert.Empty(t, got.stdout, name)
		}
	}
}

// A command that is stopped interrupts Pulumi, which unlocks the stack, and waits
// for it.
func TestPulumiIsInterrupted(t *testing.T) {
	t.Parallel()
	dir := project(t, `trap 'echo unlocked; exit 8' INT
echo deploying
while :; do sleep 0.05; done`)
	ctx, cancel := context.WithCancel(t.Context())
	var stdout bytes.Buffer
	root := newRoot(dir, []string{"up", "--stack", "dev"})
	root.SetOut(writerFunc(func(text []byte) (int, error) {
		if bytes.Contains(text, []byte("deploying\n")) {
			cancel()
		}
		return stdout.Write(text)
	}))
	assert.Equal(t, 8, command.Execute(ctx, root))
	assert.Contains(t, stdout.String(), "\nunlocked\n")
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(text []byte) (int, error) { return f(text) }

// Every command has its own help, with the exit codes.
func TestHelp(t *testing.T) {
	t.Parallel()
	dir := project(t, "")
	whole := offline(t, dir)
	require.Zero(t, whole.code)
	for _, group := range []string{
		"Rehearse with Pulumi:", "Change resources outside Pulumi:", "Run deployed jobs:", "Review:", "Develop:", "Exit codes:", "128+N",
	} {
		assert.Contains(t, whole.stdout, group)
	}
	for _, args := range []string{"--help", "-h", "help", "--seed 7 --help"} {
		assert.Equal(t, whole, offline(t, dir, strings.Fields(args)...), args)
	}

	var visit func(cmd *cobra.Command)
	visit = func(cmd *cobra.Command) {
		path := strings.Fields(cmd.CommandPath())[1:]
		help, flag := offline(t, dir, append([]string{"help"}, path...)...), offline(t, dir, append(path, "--help")...)
		assert.Zero(t, help.code, path)
		assert.Contains(t, help.stdout, "Usage:\n  "+cmd.CommandPath(), path)
		assert.Contains(t, help.stdout, "\nExit codes:", path)
		assert.NotContains(t, help.stdout, "pulumi "+strings.Join(path, " ")+" --help\n", "Pulumi must not run")
		if cmd.GroupID == groupPulumi {
			help.stdout += "\nPulumi's help:\n\npulumi " + strings.Join(path, " ") + " --help\n"
		}
		assert.Equal(t, help, flag, path)
		for _, sub := range cmd.Commands() {
			visit(sub)
		}
	}
	root := newRoot(dir, nil)
	root.InitDefaultCompletionCmd()
	for _, cmd := range root.Commands() {
		visit(cmd)
	}
	assert.NoDirExists(t, filepath.Join(dir, ".offline", "stacks"), "help creates no stack")
}

func TestCompletion(t *testing.T) {
	t.Parallel()
	dir := project(t, "")
	sub := filepath.Join(dir, "sub")
	require.NoError(t, os.Mkdir(sub, 0o750))
	require.NoError(t, os.WriteFile(filepath.Join(sub, "Pulumi.other.yaml"), nil, 0o600))
	for args, want := range map[string][]string{
		"azure ":                 {"delete", "list", "purge", "push", "set"},
		"azure list --stack ":    {"dev", "prod"},
		"run weather -C sub -s ": {"other"},
		"review --stack ":        {"dev", "prod"},
		"up --yes --stack ":      {"dev", "prod"},
		"preview --cwd sub -s ":  {"other"},
		"executions --stack ":    {"dev", "prod"},
		"rev":                    {"review"},
		"completion ":            {"bash", "fish", "powershell", "zsh"},
		"stack output -s dev ":   nil,
	} {
		got := offline(t, dir, append([]string{"__completeNoDesc"}, strings.Split(args, " ")...)...)
		require.Zero(t, got.code, args)
		words := strings.Fields(got.stdout)
		assert.ElementsMatch(t, want, words[:len(words)-1], args) // the last word is a directive for the shell
	}
}

func TestAzure(t *testing.T) {
	t.Parallel()
	dir := project(t, "")
	const group = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-class"
	const vault = group + "/providers/Microsoft.KeyVault/vaults/kv-class"
	file := filepath.Join(t.TempDir(), "stack.yaml")
	require.NoError(t, os.WriteFile(file, []byte("config: {azure-native:location: westeurope, p:vault: "+vault+"}\n"), 0o600))
	azure := func(args ...string) result {
		return offline(t, dir, append([]string{"azure"}, append(args, "--stack", "dev", "--config-file", file)...)...)
	}
	assert.Equal(t, result{0, group + "\n" + vault + "\n", ""}, azure("list"))
	assert.Equal(t, result{0, "", ""}, azure("set", "vaults/kv-class", `tags={"team":"data"}`))
	assert.Equal(t, result{0, "", ""}, azure("delete", vault))
	assert.Equal(t, result{0, "", ""}, azure("purge", "vaults/kv-class"))
	assert.Contains(t, azure("push", "weather-pipeline:1.0").stderr, "the stack has no registry")
}

func TestExecutions(t *testing.T) {
	t.Parallel()
	dir := project(t, "")
	history := filepath.Join(dir, ".offline", "executions", "p", "dev")
	require.NoError(t, os.MkdirAll(history, 0o700))
	for _, job := range []string{"weather-job", "other-job"} {
		text := `{"name": "` + job + `-x", "job": "` + job + `", "status": "Succeeded", "start": "2026-12-01T06:00:00Z", "end": "2026-12-01T06:00:00Z", "attempts": 1}`
		require.NoError(t, os.WriteFile(filepath.Join(history, job+"-x.json"), []byte(text), 0o600))
	}
	assert.Equal(t, result{0, "NAME           STATUS     START                 END                   ATTEMPTS  REASON\n" +
		"weather-job-x  Succeeded  2026-12-01T06:00:00Z  2026-12-01T06:00:00Z  1         \n", ""}, offline(t, dir, "executions", "weather", "-s", "dev"))
	assert.Len(t, strings.Split(offline(t, dir, "executions", "-s", "dev").stdout, "\n"), 4)
	assert.Equal(t, "NAME  STATUS  START  END  ATTEMPTS  REASON\n", offline(t, dir, "executions", "-s", "prod").stdout, "there are no executions")
}

func TestTestsDoNotStartWithoutTheirProgramsInCI(t *testing.T) {
	t.Setenv("CI", "true")
	t.Setenv("PATH", t.TempDir())
	got := offline(t, t.TempDir(), "test")
	assert.Equal(t, 1, got.code)
	assert.Contains(t, got.stderr, "no psql (install the PostgreSQL client")
}

// Skipped tests are listed before and after the run, and the exit code is that of
// go test.
func TestTest(t *testing.T) {
	bin, dir := t.TempDir(), t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(bin, "go"), []byte("#!/bin/sh\necho \"go $*\"\nexit 2\n"), 0o700))
	t.Setenv("CI", "")
	t.Setenv("PATH", bin)
	require.NoError(t, os.Symlink("/bin/sh", filepath.Join(bin, "sh")))
	got := offline(t, dir, "test", "-run", "TestX")
	assert.Equal(t, 2, got.code)
	assert.Equal(t, "go test -timeout 50m ./... -run TestX\n", got.stdout)
	assert.Equal(t, 2, strings.Count(got.stderr, "offline: skipped: the tests that run PostgreSQL and Azurite, because this machine has no psql"), got.stderr)
	assert.NotContains(t, got.stderr, "installing")
}
