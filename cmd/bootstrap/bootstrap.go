package main

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/hyf/azure-data-pipeline/internal/bootstrap"
	"github.com/hyf/azure-data-pipeline/internal/command"
)

// newBootstrap is the command, which works through tool.
func newBootstrap(tool bootstrap.Tool) *cobra.Command {
	r := bootstrap.Run{Tool: tool}
	var yes bool
	cmd := &cobra.Command{
		Use: "bootstrap", Short: "Set up what the workflows of a repository need to deploy to Azure",
		Long: `Set up, once, what a repository needs before its workflows can preview and deploy to
Azure: a place for Pulumi's state and a key for its secrets, identities that the
workflows act as, and the variables and environments of the repository.

It shows what it will do, asks, and does only what is missing, so that it can be run
again. It works through az and gh, as whoever is signed in to them: an Owner of the
subscription, and an administrator of the repository.`,
		Example: `  go run ./cmd/bootstrap --repository hyf/pipelines --organization hyf --dry-run
  go run ./cmd/bootstrap --repository hyf/pipelines --organization hyf --environments dev,test,prod`,
		Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			r.Out = cmd.OutOrStdout()
			r.Confirm = func(int) (bool, error) { return ask(cmd) }
			if yes {
				r.Confirm = func(int) (bool, error) { return true, nil }
			}
			return r.Do(cmd.Context())
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&r.Repository, "repository", "", "GitHub `owner/name` that deploys; required")
	flags.StringVar(&r.Organization, "organization", "", "start of the names, 2 to 8 of a-z, 0-9, as in the stack files; required")
	flags.StringVar(&r.Location, "location", "westeurope", "Azure `region` of Pulumi's state")
	flags.StringVar(&r.Subscription, "subscription", "", "`GUID` of the subscription; default the one that az is signed in to")
	flags.StringSliceVar(&r.Environments, "environments", []string{"dev", "prod"}, "`stacks` that are deployed; all but the first wait for an approval")
	flags.BoolVar(&r.PulumiCloud, "pulumi-cloud", false, "leave state and secrets to Pulumi Cloud")
	flags.BoolVar(&r.DryRun, "dry-run", false, "show what would be done, and do nothing")
	flags.BoolVar(&yes, "yes", false, "do not ask")
	cmd.SetUsageTemplate(cmd.UsageTemplate() + "\nExit codes: 0 on success, or when you decline; 1 on failure, with the reason on stderr.\n")
	return cmd
}

// ask asks whoever runs the command whether to go on.
func ask(cmd *cobra.Command) (bool, error) {
	fmt.Fprint(cmd.ErrOrStderr(), "Do it? [y/N] ") //nolint:errcheck // the answer shows whether it was read
	answer, err := bufio.NewReader(cmd.InOrStdin()).ReadString('\n')
	if err != nil {
		return false, fmt.Errorf("got no answer (%w); --yes answers it", err)
	}
	return strings.EqualFold(strings.TrimSpace(answer), "y"), nil
}
