package main

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/hyf/azure-data-pipeline/internal/bootstrap"
	"github.com/hyf/azure-data-pipeline/internal/command"
)

// newBootstrap returns the command. tool runs az and gh.
func newBootstrap(tool bootstrap.Tool) *cobra.Command {
	r := bootstrap.Run{Tool: tool}
	var yes bool
	cmd := &cobra.Command{
		Use: "bootstrap", Short: "Prepare a subscription and a repository for deployments",
		Long: `Prepare an Azure subscription and a GitHub repository, so that the repository's
workflows can preview and deploy: storage for Pulumi's state, a key for its secrets,
identities for the workflows, and the variables and environments of the repository.

The command shows a plan, asks for confirmation, and changes only what is missing or
different, so it can be run again. It uses az and gh; their user must be an Owner of
the subscription and an administrator of the repository.`,
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
	flags.StringVar(&r.Organization, "organization", "", "first part of names, 2 to 8 of a-z and 0-9, as in the stack files; required")
	flags.StringVar(&r.Location, "location", "westeurope", "Azure `region` of Pulumi's state")
	flags.StringVar(&r.Subscription, "subscription", "", "`GUID` of the subscription; default the current subscription of az")
	flags.StringSliceVar(&r.Environments, "environments", []string{"dev", "prod"}, "`stacks` to deploy; all except the first need an approval")
	flags.BoolVar(&r.PulumiCloud, "pulumi-cloud", false, "store state and secrets in Pulumi Cloud")
	flags.BoolVar(&r.DryRun, "dry-run", false, "only show the plan")
	flags.BoolVar(&yes, "yes", false, "do not ask for confirmation")
	cmd.SetUsageTemplate(cmd.UsageTemplate() + "\nExit codes: 0 on success, or when you decline; 1 on failure, with the reason on stderr.\n")
	return cmd
}

// ask asks the user for confirmation.
func ask(cmd *cobra.Command) (bool, error) {
	fmt.Fprint(cmd.ErrOrStderr(), "Apply these changes? [y/N] ") //nolint:errcheck // the answer shows whether it was read
	answer, err := bufio.NewReader(cmd.InOrStdin()).ReadString('\n')
	if err != nil {
		return false, fmt.Errorf("got no answer (%w); to skip the question, pass --yes", err)
	}
	return strings.EqualFold(strings.TrimSpace(answer), "y"), nil
}
