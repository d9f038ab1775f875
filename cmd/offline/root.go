package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/faults"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
)

const description = `Rehearse deployments without an Azure account.

offline runs the real Pulumi CLI on the program in this folder or in the one that
--cwd names, with Azure replaced by a simulation on this machine. All commands and
arguments of Pulumi work, including those that are not listed here. The state is in
.offline; to start from scratch, delete that folder.`

// exitCodes is part of the help of all commands. The help of offline and review
// lists the codes, and that of the others refers to it.
const exitCodes = `
{{if or (not .HasParent) (eq .Name "review")}}Exit codes:
  0      success; for review: no changes
  1      the command failed or has invalid arguments, the program does not compile,
         or a job failed; stderr has the reason
  2      for review: there are changes, and data is kept or a label allows the loss
  3      for review: a resource with data would be deleted or replaced
  4      for review: a stack cannot be previewed because of its configuration or the
         program; the review has the reason
  128+N  signal N ended Pulumi, such as 137 for SIGKILL

  Pulumi commands return Pulumi's exit code, and "offline test" returns that of
  go test. "go run" replaces every exit code except 0 by 1; to get the real code:
  go build -o .offline/offline ./cmd/offline
{{else}}Exit codes: 0 on success, 1 on failure; "{{.Root.Name}} --help" lists all.
{{end}}`

// The groups of commands in the help.
const (
	groupPulumi  = "pulumi"
	groupAzure   = "azure"
	groupJobs    = "jobs"
	groupReview  = "review"
	groupDevelop = "develop"
)

// app has what the commands share.
type app struct {
	// workDir is the folder in which offline was started, and args are its
	// arguments.
	workDir string
	args    []string

	// seed and faultsFile are the values of flags.
	seed, faultsFile string
}

// newRoot returns the tree of commands for one call in workDir with args.
func newRoot(workDir string, args []string) *cobra.Command {
	a := &app{workDir: workDir, args: args}
	root := &cobra.Command{
		Use:   "offline <command of Pulumi> [arguments of Pulumi]",
		Short: "Rehearse deployments without an Azure account",
		Long:  description,
		Example: `  go run ./cmd/offline preview --stack dev
  go run ./cmd/offline up --stack dev --yes
  go run ./cmd/offline --seed 7 --faults faults.yaml up --stack dev --yes
  go run ./cmd/offline run weather --stack dev`,
		// Arguments without a command of this tree are Pulumi's.
		DisableFlagParsing:    true,
		DisableFlagsInUseLine: true,
		Args:                  cobra.ArbitraryArgs,
		RunE:                  a.other,
	}
	root.SetArgs(args)
	root.PersistentFlags().StringVar(&a.seed, "seed", "0",
		"vary the virtual duration of operations with this `number`; 0 uses typical durations")
	root.PersistentFlags().StringVar(&a.faultsFile, "faults", "",
		"YAML `file` with faults to simulate; see docs/rehearsal.md")
	root.AddGroup(
		&cobra.Group{ID: groupPulumi, Title: "Rehearse with Pulumi:"},
		&cobra.Group{ID: groupAzure, Title: "Change resources outside Pulumi:"},
		&cobra.Group{ID: groupJobs, Title: "Run deployed jobs:"},
		&cobra.Group{ID: groupReview, Title: "Review:"},
		&cobra.Group{ID: groupDevelop, Title: "Develop:"},
	)
	root.AddCommand(a.pulumiCommands()...)
	root.AddCommand(a.azureCommand(), a.runCommand(), a.executionsCommand(), a.reviewCommand(), a.servicesCommand(), a.testCommand())
	root.SetHelpCommandGroupID(groupDevelop)
	root.SetCompletionCommandGroupID(groupDevelop)
	root.SetUsageTemplate(root.UsageTemplate() + exitCodes)
	return root
}

// rehearsal returns a run of Pulumi with arguments. Commands that do not run
// Pulumi pass none.
func (a *app) rehearsal(cmd *cobra.Command, pulumiArgs ...string) (rehearsal.Command, error) {
	dir := filepath.Join(a.workDir, ".offline")
	c := rehearsal.Command{Command: pulumicli.Command{
		Args: pulumiArgs, Dir: dir, Cache: dir, ToolsModule: filepath.Join(a.workDir, "tools", "pulumi"), WorkDir: a.workDir,
		Stdin: cmd.InOrStdin(), Stdout: cmd.OutOrStdout(), Stderr: cmd.ErrOrStderr(),
	}}
	var err error
	if c.Seed, err = strconv.ParseUint(a.seed, 10, 64); err != nil {
		return c, fmt.Errorf("--seed: got %q, want a whole number, 0 or more", a.seed)
	}
	if a.faultsFile == "" {
		return c, nil
	}
	text, err := os.ReadFile(a.faultsFile)
	if err != nil {
		return c, fmt.Errorf("--faults: %w", err)
	}
	if c.Faults, err = faults.Parse(text); err != nil {
		return c, fmt.Errorf("--faults %s: %w", a.faultsFile, err)
	}
	return c, nil
}

// servicesFolder is the folder in which npm installs the local services.
func (a *app) servicesFolder() string { return filepath.Join(a.workDir, "tools", "services") }

// log returns a function that writes messages of this command to w.
func log(w io.Writer) func(format string, args ...any) {
	return func(format string, args ...any) {
		fmt.Fprintf(w, "offline: "+format+"\n", args...) //nolint:errcheck // there is no other place to report it
	}
}

// stackFlags adds the flags that select a stack, as Pulumi has them.
func (a *app) stackFlags(cmd *cobra.Command, s *pulumicli.Selection) {
	flags := cmd.Flags()
	flags.StringVarP(&s.Stack, "stack", "s", "", "`name` of the stack; required")
	flags.StringVarP(&s.Cwd, "cwd", "C", "", "`folder` of the Pulumi program; default the current folder")
	flags.StringVar(&s.ConfigFile, "config-file", "", "stack `file`; default Pulumi.<stack>.yaml")
	complete := func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return pulumicli.Stacks(filepath.Join(a.workDir, s.Cwd)), cobra.ShellCompDirectiveNoFileComp
	}
	cmd.RegisterFlagCompletionFunc("stack", complete) //nolint:errcheck,gosec // the flag exists
}
