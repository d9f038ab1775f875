package main

import (
	"os/exec"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/hyf/azure-data-pipeline/internal/command"
	"github.com/hyf/azure-data-pipeline/internal/needs"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/processgroup"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/services"
)

// testCommand runs the tests.
func (a *app) testCommand() *cobra.Command {
	return &cobra.Command{
		Use: "test [arguments of go test]", Short: "Run go test ./... and list the tests that are skipped", GroupID: groupDevelop,
		Long: `Run go test ./... with additional arguments, after installing the servers that some
tests need (npm ci --prefix tools/services). Tests that need a program that this
machine does not have are skipped, and listed with the reason before and after the
run. If the variable CI is set, they fail instead.`,
		Example:            "  offline test\n  offline test -run TestPostgres -v\n  offline test -tags e2e -timeout 60m",
		DisableFlagParsing: true, DisableFlagsInUseLine: true,
		RunE: func(cmd *cobra.Command, args []string) error {
			if slices.Contains(args, "--help") || slices.Contains(args, "-h") {
				return cmd.Help()
			}
			return a.test(cmd, args)
		},
	}
}

func (a *app) test(cmd *cobra.Command, args []string) error {
	log := log(cmd.ErrOrStderr())
	skipped, err := needs.Skipped()
	if err != nil {
		return err
	}
	logSkipped := func() {
		for _, line := range skipped {
			log("%s", line)
		}
	}
	logSkipped()
	defer logSkipped() // the output of go test is long
	if needs.Services.Missing() == "" {
		log("installing PostgreSQL and Azurite, unless they are installed")
		if err := services.Install(cmd.Context(), a.servicesFolder(), cmd.ErrOrStderr()); err != nil {
			return err
		}
	}
	if slices.ContainsFunc(args, func(arg string) bool { return strings.Contains(arg, "e2e") }) {
		c, err := a.rehearsal(cmd)
		if err != nil {
			return err
		}
		if err := c.SetUp(cmd.Context()); err != nil { // slow, and the tests would not show the progress
			return err
		}
	}
	log("running the tests (the first compilation takes some minutes)")
	run := exec.CommandContext(cmd.Context(), "go", append([]string{"test", "-timeout", "50m", "./..."}, args...)...) //nolint:gosec // the user's own arguments
	run.Dir, run.Stdout, run.Stderr = a.workDir, cmd.OutOrStdout(), cmd.ErrOrStderr()
	code, err := processgroup.ExitCode(run.Run())
	if err != nil {
		return err
	}
	return command.Exit(code)
}
