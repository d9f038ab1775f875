package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/hyf/azure-data-pipeline/internal/command"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
)

// otherCommands are the commands of Pulumi 3.250 that the help does not list.
var otherCommands = []string{
	"about", "api", "completion", "console", "convert", "convert-trace", "deployment", "do", "env", "events", "gen-completion",
	"gen-markdown", "generate-cli-spec", "insights", "install", "login", "logout", "logs", "neo", "new", "org", "package", "plugin", "policy", "project",
	"replay-events", "schema", "template", "version", "view-trace", "watch", "whoami",
}

// pulumiCommands returns the most important commands of Pulumi.
func (a *app) pulumiCommands() []*cobra.Command {
	var all []*cobra.Command
	for _, c := range []struct {
		name, short, note string
		aliases           []string
	}{
		{name: "preview", short: "Show what a deployment would change", aliases: []string{"pre"}},
		{name: "up", short: "Deploy the stack", aliases: []string{"update"}},
		{name: "refresh", short: "Update the state to what offline Azure has"},
		{name: "destroy", short: "Delete everything that the stack manages", aliases: []string{"down", "dn"}},
		{name: "import", short: "Import an existing resource into the stack"},
		{name: "stack", short: "Show the outputs, the state and the history of the stack"},
		{name: "state", short: "Edit the state of the stack"},
		{name: "config", short: "Show or change the stack file", note: "Unlike the others, this command writes the stack file. Do not set secrets with it: they would be\n" +
			"encrypted with a public passphrase."},
		{name: "cancel", short: "Unlock a stack after an interrupted deployment"},
	} {
		all = append(all, &cobra.Command{
			Use: c.name + " [arguments of pulumi " + c.name + "]", Short: c.short, Aliases: c.aliases, GroupID: groupPulumi,
			Long: strings.TrimSpace(fmt.Sprintf("%s.\n\nRuns \"pulumi %s\" against offline Azure. All arguments are Pulumi's, except the flags below;\n"+
				"\"offline %s --help\" also shows Pulumi's help.\n\n%s", c.short, c.name, c.name, c.note)),
			Example:            "  offline " + c.name + " --stack dev",
			DisableFlagParsing: true, DisableFlagsInUseLine: true,
			RunE: func(cmd *cobra.Command, _ []string) error { return a.pulumi(cmd) }, ValidArgsFunction: a.completeStack,
		})
	}
	return all
}

// other runs commands that are not in the tree: the help, or a command of Pulumi
// that the help does not list.
func (a *app) other(cmd *cobra.Command, _ []string) error {
	args, err := a.takeFlags()
	if err != nil {
		return command.UsageError(cmd, err)
	}
	word, help := pulumicli.Inspect(args)
	if word == "" && (len(args) == 0 || help) {
		return cmd.Help()
	}
	if own, _, err := cmd.Find([]string{word}); err == nil && own.HasParent() && !own.DisableFlagParsing {
		return command.UsageError(own, fmt.Errorf("got %q before %s, want flags after the command", args[0], word))
	}
	if near := suggestions(cmd, word); len(near) > 0 {
		return command.Unknown(cmd, word, near)
	}
	return a.pulumi(cmd)
}

// suggestions returns the commands of this tree and of Pulumi that are similar to
// an unknown word. A word without suggestions may be a command of a newer Pulumi.
func suggestions(root *cobra.Command, word string) []string {
	if word == "" || slices.Contains(otherCommands, word) {
		return nil
	}
	catalog := &cobra.Command{SuggestionsMinimumDistance: 2}
	for _, cmd := range root.Commands() {
		if cmd.Name() == word || cmd.HasAlias(word) {
			return nil
		}
		catalog.AddCommand(&cobra.Command{Use: cmd.Name(), Run: func(*cobra.Command, []string) {}})
	}
	for _, name := range otherCommands {
		catalog.AddCommand(&cobra.Command{Use: name, Run: func(*cobra.Command, []string) {}})
	}
	near := catalog.SuggestionsFor(word)
	slices.Sort(near)
	return slices.Compact(near)
}

// pulumi runs the Pulumi CLI with the arguments of this call.
func (a *app) pulumi(cmd *cobra.Command) error {
	args, err := a.takeFlags()
	if err != nil {
		return command.UsageError(cmd, err)
	}
	if _, help := pulumicli.Inspect(args); help && cmd.HasParent() {
		if err := cmd.Help(); err != nil {
			return err
		}
		fmt.Fprintln(cmd.OutOrStdout(), "\nPulumi's help:") //nolint:errcheck // Pulumi writes there next
		fmt.Fprintln(cmd.OutOrStdout())                     //nolint:errcheck // as above
	}
	c, err := a.rehearsal(cmd, args...)
	if err != nil {
		return err
	}
	code, err := c.Run(cmd.Context())
	if err != nil {
		return err
	}
	return command.Exit(code)
}

// takeFlags removes the flags of offline from the arguments before a --, and
// returns the arguments of Pulumi.
func (a *app) takeFlags() (rest []string, err error) {
	targets := map[string]*string{"--seed": &a.seed, "--faults": &a.faultsFile}
	for i := 0; i < len(a.args); i++ {
		if a.args[i] == "--" {
			return append(rest, a.args[i:]...), nil
		}
		name, value, joined := strings.Cut(a.args[i], "=")
		target := targets[name]
		if target == nil {
			rest = append(rest, a.args[i])
			continue
		}
		if !joined {
			if i++; i == len(a.args) {
				return nil, fmt.Errorf("flag needs an argument: %s", name)
			}
			value = a.args[i]
		}
		*target = value
	}
	return rest, nil
}

// completeStack completes the value of --stack among Pulumi's arguments.
func (a *app) completeStack(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	if len(args) == 0 || !slices.Contains([]string{"--stack", "-s"}, args[len(args)-1]) {
		return nil, cobra.ShellCompDirectiveDefault
	}
	dir := a.workDir
	for i, arg := range args[:len(args)-1] {
		if arg == "--cwd" || arg == "-C" {
			dir = filepath.Join(a.workDir, args[i+1])
		}
	}
	return pulumicli.Stacks(dir), cobra.ShellCompDirectiveNoFileComp
}
