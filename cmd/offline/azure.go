package main

import (
	"github.com/spf13/cobra"

	"github.com/hyf/azure-data-pipeline/internal/command"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
)

// azureCommand lists and changes resources, as a person in the Azure portal does.
func (a *app) azureCommand() *cobra.Command {
	azure := &cobra.Command{
		Use: "azure", Short: "List or change the resources of a stack, as in the Azure portal", GroupID: groupAzure,
		Long: `List or change the resources of a stack in offline Azure without Pulumi, as a person
does in the Azure portal. Azure's rules apply. Then "offline refresh --preview-only"
shows the drift, and "offline up --refresh" corrects it.

A resource ID can be shortened to its end, such as jobs/weather-job, if no other ID
has the same end.`,
		RunE: command.Parent,
	}
	for _, verb := range []struct {
		use, short, long, example, want string
		words                           int
	}{
		{
			use: "list", short: "List the IDs of all resources", want: "flags only",
			long:    "List the IDs of all resources, including existing resources that the stack does not manage.",
			example: "offline azure list --stack dev",
		},
		{
			use: "set <id> <property>=<value>", short: "Change a property of a resource", words: 2, want: "<id> <property>=<value>",
			long:    "Change a property of a resource. The value is JSON; anything else is a string.",
			example: "offline azure set --stack dev jobs/weather-job configuration.replicaTimeout=60",
		},
		{
			use: "delete <id>", short: "Delete a resource", words: 1, want: "one <id>",
			long:    "Delete a resource and its contents. The name of a soft-deleted resource stays reserved until the resource is purged.",
			example: "offline azure delete --stack dev containers/raw",
		},
		{
			use: "push <image>", short: "Push an image to the stack's registry", words: 1, want: "one <image>",
			long:    "Push an image to the stack's registry, as docker push does. Only the name of the image is used.",
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

// portal runs one of the commands on a stack.
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
