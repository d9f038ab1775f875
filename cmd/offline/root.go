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

const description = `Rehearse the life of a stack without an Azure account.

offline runs the real Pulumi CLI on the program in this folder, or in the one that
--cwd names, with Azure replaced by a stand-in on this machine. Every command of
Pulumi works, with Pulumi's own arguments, those that are not listed here included.
State is kept in .offline; delete that folder to start afresh.`

// exitCodes are the same for all commands. The help of offline and of review lists
// them, that of the others refers to it.
const exitCodes = `
{{if or (not .HasParent) (eq .Name "review")}}Exit codes:
  0      success; of review: nothing changes
  1      the command failed or was called wrongly, the program does not compile, or
         a job failed; stderr says why
  2      of review: changes, none of which destroys data unless a label accepts it
  3      of review: something that holds data would be deleted or replaced
  4      of review: a stack cannot be previewed, because of its configuration or the
         program; the review says why
  128+N  Pulumi was ended by signal N, such as 137 for SIGKILL

  A Pulumi command that ran ends with Pulumi's own exit code, "offline test" with
  that of go test. "go run" ends with 1 instead of any but 0; to see the others:
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

// app is what the commands share.
type app struct {
	// workDir is the folder that offline was started in, args are its arguments.
	workDir string
	args    []string

	// seed and faultsFile are the values of flags.
	seed, faultsFile string
}

// newRoot is the tree of commands, for one call in workDir with args.
func newRoot(workDir string, args []string) *cobra.Command {
	a := &app{workDir: workDir, args: args}
	root := &cobra.Command{
		Use:   "offline <command of Pulumi> [arguments of Pulumi]",
		Short: "Rehearse the life of a stack without an Azure account",
		Long:  description,
		Example: `  go run ./cmd/offline preview --stack dev
  go run ./cmd/offline up --stack dev --yes
  go run ./cmd/offline --seed 7 --faults faults.yaml up --stack dev --yes
  go run ./cmd/offline run weather --stack dev`,
		// Arguments that name no command of ours are Pulumi's.
		DisableFlagParsing:    true,
		DisableFlagsInUseLine: true,
		Args:                  cobra.ArbitraryArgs,
		RunE:                  a.other,
	}
	root.SetArgs(args)
	root.PersistentFlags().StringVar(&a.seed, "seed", "0",
		"vary how long operations take, in virtual time, by this `number`; 0 is typical")
	root.PersistentFlags().StringVar(&a.faultsFile, "faults", "",
		"YAML `file` of what goes wrong; internal/rehearsal/README.md has the form")
	root.AddGroup(
		&cobra.Group{ID: groupPulumi, Title: "Rehearse with Pulumi:"},
		&cobra.Group{ID: groupAzure, Title: "Change Azure behind Pulumi's back:"},
		&cobra.Group{ID: groupJobs, Title: "Run what was deployed:"},
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

// rehearsal is a run of Pulumi with these arguments of its own, or, with none, what
// commands that are not Pulumi's work on.
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

// servicesFolder is where npm installs the local services.
func (a *app) servicesFolder() string { return filepath.Join(a.workDir, "tools", "services") }

// log writes messages of this command to w.
func log(w io.Writer) func(format string, args ...any) {
	return func(format string, args ...any) {
		fmt.Fprintf(w, "offline: "+format+"\n", args...) //nolint:errcheck // nowhere left to report it
	}
}

// stackFlags adds the flags that name a stack, as Pulumi has them.
func (a *app) stackFlags(cmd *cobra.Command, s *pulumicli.Selection) {
	flags := cmd.Flags()
	flags.StringVarP(&s.Stack, "stack", "s", "", "`name` of the stack; required")
	flags.StringVarP(&s.Cwd, "cwd", "C", "", "`folder` of the Pulumi program; default this one")
	flags.StringVar(&s.ConfigFile, "config-file", "", "stack `file`; default Pulumi.<stack>.yaml")
	complete := func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return pulumicli.Stacks(filepath.Join(a.workDir, s.Cwd)), cobra.ShellCompDirectiveNoFileComp
	}
	cmd.RegisterFlagCompletionFunc("stack", complete) //nolint:errcheck,gosec // the flag is some lines above
}
