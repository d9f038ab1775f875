package main

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/hyf/azure-data-pipeline/internal/command"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/execution"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
)

// executionsCommand lists the executions of jobs.
func (a *app) executionsCommand() *cobra.Command {
	var selection pulumicli.Selection
	cmd := &cobra.Command{
		Use: "executions [<pipeline>]", Short: "List the executions of deployed jobs", GroupID: groupJobs,
		Long:    "List the last 100 executions of the jobs of a stack, or of one pipeline, newest first.",
		Example: "  offline executions --stack dev\n  offline executions weather --stack dev",
		Args:    command.Args(0, 1, "at most one <pipeline>"),
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := a.rehearsal(cmd)
			if err != nil {
				return err
			}
			stack, err := c.ReadStack(selection)
			if err != nil {
				return command.UsageError(cmd, err)
			}
			executions, err := execution.HistoryOf(c, stack).List(strings.Join(args, ""))
			if err != nil {
				return err
			}
			return execution.Table(c.Stdout, executions)
		},
	}
	a.stackFlags(cmd, &selection)
	return cmd
}
