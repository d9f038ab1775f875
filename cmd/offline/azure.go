package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/hyf/azure-data-pipeline/internal/command"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal"
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
		do                              func(out io.Writer, p rehearsal.Portal, args []string) error
	}{
		{
			use: "list", short: "List the IDs of all resources", want: "flags only",
			long:    "List the IDs of all resources, including existing resources that the stack does not manage.",
			example: "offline azure list --stack dev",
			do:      list,
		},
		{
			use: "set <id> <property>=<value>", short: "Change a property of a resource", words: 2, want: "<id> <property>=<value>",
			long:    "Change a property of a resource. The value is JSON; anything else is a string.",
			example: "offline azure set --stack dev jobs/weather-job configuration.replicaTimeout=60",
			do:      set,
		},
		{
			use: "delete <id>", short: "Delete a resource", words: 1, want: "one <id>",
			long:    "Delete a resource and its contents. The name of a soft-deleted resource stays reserved until the resource is purged.",
			example: "offline azure delete --stack dev containers/raw",
			do:      func(_ io.Writer, p rehearsal.Portal, args []string) error { return p.Delete(args[0]) },
		},
		{
			use: "push <image>", short: "Push an image to the stack's registry", words: 1, want: "one <image>",
			long:    "Push an image to the stack's registry, as docker push does. Only the name of the image is used.",
			example: "offline azure push --stack dev weather-pipeline:1.0",
			do:      func(_ io.Writer, p rehearsal.Portal, args []string) error { return p.Push(args[0]) },
		},
		{
			use: "purge <id>", short: "Purge a soft-deleted resource", words: 1, want: "one <id>",
			long:    "Purge a soft-deleted resource, so that its name can be used again.",
			example: "offline azure purge --stack dev vaults/kv-hyf-data",
			do:      func(_ io.Writer, p rehearsal.Portal, args []string) error { return p.Purge(args[0]) },
		},
	} {
		var selection pulumicli.Selection
		cmd := &cobra.Command{
			Use: verb.use, Short: verb.short, Long: verb.long, Example: "  " + verb.example,
			Args: command.Args(verb.words, verb.words, verb.want),
			RunE: func(cmd *cobra.Command, args []string) error {
				portal, err := a.portal(cmd, selection)
				if err != nil {
					return err
				}
				return verb.do(cmd.OutOrStdout(), portal, args)
			},
		}
		a.stackFlags(cmd, &selection)
		azure.AddCommand(cmd)
	}
	return azure
}

// portal opens the portal for the selected stack.
func (a *app) portal(cmd *cobra.Command, s pulumicli.Selection) (rehearsal.Portal, error) {
	c, err := a.rehearsal(cmd)
	if err != nil {
		return rehearsal.Portal{}, err
	}
	if _, err := c.ReadStack(s); err != nil {
		return rehearsal.Portal{}, command.UsageError(cmd, err)
	}
	return c.OpenPortal(s)
}

func list(out io.Writer, p rehearsal.Portal, _ []string) error {
	for _, id := range p.List() {
		if _, err := fmt.Fprintln(out, id); err != nil {
			return err
		}
	}
	return nil
}

func set(_ io.Writer, p rehearsal.Portal, args []string) error {
	property, text, ok := strings.Cut(args[1], "=")
	if !ok || property == "" {
		return fmt.Errorf("got %q, want <property>=<value>, such as sku.name=Standard", args[1])
	}
	var value any
	if json.Unmarshal([]byte(text), &value) != nil {
		value = text
	}
	return p.Set(args[0], property, value)
}
