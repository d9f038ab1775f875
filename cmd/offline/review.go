package main

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"

	"github.com/hyf/azure-data-pipeline/internal/command"
	"github.com/hyf/azure-data-pipeline/internal/gittree"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
	"github.com/hyf/azure-data-pipeline/internal/review"
)

// reviewCommand reviews a change.
func (a *app) reviewCommand() *cobra.Command {
	var r reviewer
	cmd := &cobra.Command{
		Use: "review", Short: "Write what a change of the program would do to every stack, as Markdown", GroupID: groupReview,
		Long: `Write, as Markdown, what a change of the program or of its stack files would do to
every stack. Both commits are previewed offline, on what the base deploys. The base
is the commit at which the head parted from --base. The programs of both commits run
on this machine.

The exit code is a gate: it is 3 when something that holds data would be destroyed
and no label accepts that.`,
		Example: `  offline review
  offline review --base origin/main --head HEAD --stack prod --output review.md
  pulumi preview --json --stack prod | offline review --stack prod --preview -`,
		Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if r.preview != "" && len(r.stacks) != 1 {
				return command.UsageError(cmd, errors.New("--preview: needs exactly one --stack"))
			}
			if r.drift && r.preview == "" {
				return command.UsageError(cmd, errors.New("--drift: got no --preview, want the output of pulumi refresh --preview-only --json"))
			}
			var err error
			if r.command, err = a.rehearsal(cmd); err != nil {
				return err
			}
			r.repo = gittree.Repository{Dir: a.workDir}
			code, err := r.run(cmd.Context())
			if err != nil {
				return err
			}
			return command.Exit(code)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&r.base, "base", "", "`revision` that is changed; default origin/main, else main")
	flags.StringVar(&r.head, "head", worktree, "`revision` that changes it; worktree is the files as they are here")
	flags.Var(&r.stacks, "stack", "`name` of a stack to review; may be repeated; default all that have a file")
	flags.StringVar(&r.preview, "preview", "", "`file` with the output of pulumi preview --json for a real stack,\nin place of an offline run; - is stdin")
	flags.BoolVar(&r.drift, "drift", false, "the preview is of pulumi refresh --preview-only --json")
	flags.Var(&r.labels, "label", "`labels` of the pull request, separated by commas; may be repeated.\n"+
		"With "+review.Label+" among them, data may be destroyed")
	flags.StringVar(&r.now, "now", "", "`time` from which next runs are counted, such as 2026-12-01T06:00:00Z;\ndefault the time of the head commit")
	flags.StringVar(&r.output, "output", "", "`file` to write; default stdout")
	complete := func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return pulumicli.Stacks(a.workDir), cobra.ShellCompDirectiveNoFileComp
	}
	cmd.RegisterFlagCompletionFunc("stack", complete) //nolint:errcheck,gosec // the flag is some lines above
	return cmd
}

// words are the values of a flag that may be repeated, or hold several. Labels may
// contain quotation marks, which the string slices of pflag refuse.
type words []string

func (w *words) String() string { return strings.Join(*w, ",") }

// Type is what the help calls the value.
func (*words) Type() string { return "words" }

// Set adds the values.
func (w *words) Set(value string) error {
	for word := range strings.SplitSeq(value, ",") {
		if word = strings.TrimSpace(word); word != "" {
			*w = append(*w, word)
		}
	}
	return nil
}
