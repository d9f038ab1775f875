package main

import (
	"github.com/spf13/cobra"

	"github.com/hyf/azure-data-pipeline/internal/command"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
)

// azureCommand changes offline Azure as a person in Azure's portal would.
func (a *app) azureCommand() *cobra.Command {
	azure := &cobra.Command{
		Use: "azure", Short: "List or change the resources of a stack, as a person in Azure's portal would", GroupID: groupAzure,
		Long: `List or change the resources of a stack in offline Azure, as a person in Azure's
portal would, while Pulumi does not know of it. Azure's rules hold for people too.
"offline refresh" then shows the drift, and "offline up" corrects it.

The end of a resource ID is enough, such as jobs/weather-job, as long as no other
ID ends so.`,
		RunE: command.Parent,
	}
	for _, verb := range []struct {
		use, short, long, example, want string
		words                           int
	}{
		{
			use: "list", short: "List the IDs of all resources", want: "flags only",
			long:    "List the IDs of all resources that exist, those that the stack uses but does not manage included.",
			example: "offline azure list --stack dev",
		},
		{
			use: "set <id> <property>=<value>", short: "Change a property of a resource", words: 2, want: "<id> <property>=<value>",
			long:    "Change a property of a resource. A value is JSON, or else text.",
			example: "offline azure set --stack dev jobs/weather-job configuration.replicaTimeout=60",
		},
		{
			use: "delete <id>", short: "Delete a resource", words: 1, want: "one <id>",
			long:    "Delete a resource, and what is in it. What Azure soft-deletes keeps its name until it is purged.",
			example: "offline azure delete --stack dev containers/raw",
		},
		{
			use: "push <image>", short: "Push an image to the stack's registry", words: 1, want: "one <image>",
			long:    "Push an image to the registry of the stack, as docker push would. Only its name is looked at.",
			example: "offline azure push --stack dev weather-pipeline:1.0",
		},
		{
			use: "purge <id>", short: "Purge a soft-deleted resource", words: 1, want: "one <id>",
			long:    "Purge a soft-deleted resource, so that its name can be used again.",
			example: "offline azure purge --stack dev vaults/kv-hyf-data",
		},
	} {
		var selection pulumicli.Selection
		cmd := &cobra.Command{
			Use: verb.use, Short: verb.short, Long: verb.long, Example: "  " + verb.example,
			Args: command.Args(verb.words, verb.words, verb.want),
			RunE: func(cmd *cobra.Command, args []string) error { return a.portal(cmd, selection, args) },
		}
		a.stackFlags(cmd, &selection)
		azure.AddCommand(cmd)
	}
	return azure
}

// portal runs one of the portal's verbs on a stack.
func (a *app) portal(cmd *cobra.Command, s pulumicli.Selection, args []string) error {
	c, err := a.rehearsal(cmd)
	if err != nil {
		return err
	}
	if _, err := c.ReadStack(s); err != nil {
		return command.UsageError(cmd, err)
	}
	c.Args = append([]string{"azure", cmd.Name(), "--stack=" + s.Stack, "--cwd=" + s.Cwd, "--config-file=" + s.ConfigFile}, args...)
	return c.Portal()
}
