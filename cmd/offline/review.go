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
		Use: "review", Short: "Report the effect of a change on every stack, as Markdown", GroupID: groupReview,
		Long: `Report, as Markdown, the effect of a change of the program or of its stack files on
every stack. Both commits are previewed offline, based on a deployment of the base,
which is the merge base of --base and --head. The programs of both commits run on
this machine.

The exit code is a gate: it is 3 if a resource with data would be deleted or
replaced and no label allows that.`,
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
	flags.StringVar(&r.base, "base", "", "`revision` to compare with; default origin/main, otherwise main")
	flags.StringVar(&r.head, "head", worktree, "`revision` with the change; worktree stands for the files in this folder")
	flags.Var(&r.stacks, "stack", "`name` of a stack to review; can be repeated; default all stacks with a file")
	flags.StringVar(&r.preview, "preview", "", "`file` with the output of pulumi preview --json for a real stack,\ninstead of an offline run; - is stdin")
	flags.BoolVar(&r.drift, "drift", false, "the preview is the output of pulumi refresh --preview-only --json")
	flags.Var(&r.labels, "label", "`labels` of the pull request, separated by commas; can be repeated.\n"+
		"The label "+review.Label+" allows the loss of data")
	flags.StringVar(&r.now, "now", "", "`time` from which the next runs are computed, such as 2026-12-01T06:00:00Z;\ndefault the time of the head commit")
	flags.StringVar(&r.output, "output", "", "`file` to write; default stdout")
	complete := func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return pulumicli.Stacks(a.workDir), cobra.ShellCompDirectiveNoFileComp
	}
	cmd.RegisterFlagCompletionFunc("stack", complete) //nolint:errcheck,gosec // the flag exists
	return cmd
}

// words are the values of a flag that can be repeated or have several values. Labels
// may contain quotation marks, which the string slices of pflag do not accept.
type words []string

func (w *words) String() string { return strings.Join(*w, ",") }

// Type is the name of the type in the help.
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
