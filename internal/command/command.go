// Package command has what the commands of this repository share: errors on
// stderr with a hint to the help, checks of arguments, and exit codes.
package command

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
)

// ExitCode is an error that ends a command with an exit code other than 1. It is
// not printed, because the command has already reported the reason.
type ExitCode int

// Error returns a text for callers that print the error anyway.
func (c ExitCode) Error() string { return fmt.Sprintf("exit code %d", int(c)) }

// Exit returns the error for an exit code: nil for 0.
func Exit(code int) error {
	if code == 0 {
		return nil
	}
	return ExitCode(code)
}

// Execute runs a tree of commands and returns the exit code: 0; that of an
// [ExitCode]; or 1 for any other error, which is printed on stderr.
func Execute(ctx context.Context, root *cobra.Command) int {
	root.SilenceErrors, root.SilenceUsage = true, true
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error { return UsageError(cmd, err) })
	err := root.ExecuteContext(ctx)
	var code ExitCode
	switch {
	case err == nil:
		return 0
	case errors.As(err, &code):
		return int(code)
	}
	fmt.Fprintf(root.ErrOrStderr(), "%s: %v\n", root.Name(), err) //nolint:errcheck // there is no other place to report it
	return 1
}

// UsageError wraps an error about the arguments of a command, with a hint to its
// help.
func UsageError(cmd *cobra.Command, err error) error {
	return fmt.Errorf("%w\nsee: %s --help", err, cmd.CommandPath())
}

// Args checks the number of arguments. want describes it, such as "one
// <pipeline>".
func Args(least, most int, want string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) >= least && len(args) <= most {
			return nil
		}
		return UsageError(cmd, fmt.Errorf("got arguments %q, want %s", args, want))
	}
}

// Parent runs a command that only groups others: it shows its help or, for an
// unknown word, suggests similar commands.
func Parent(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return cmd.Help()
	}
	cmd.SuggestionsMinimumDistance = 2
	return Unknown(cmd, args[0], cmd.SuggestionsFor(args[0]))
}

// Unknown returns the error for an unknown command, with similar commands.
func Unknown(cmd *cobra.Command, word string, near []string) error {
	message := fmt.Sprintf("unknown command %q", word)
	if len(near) > 0 {
		message += "; did you mean " + strings.Join(near, " or ") + "?"
	}
	return UsageError(cmd, errors.New(message))
}

// NoArgs checks that a command has no arguments other than flags.
func NoArgs(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return UsageError(cmd, fmt.Errorf("got %q, want flags only", args[0]))
}
