// Package command is what the commands of this repository have in common at the
// terminal: errors on stderr with a hint at the help, the same checks of
// arguments, and exit codes.
package command

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
)

// ExitCode is an error that ends a command with an exit code other than 1. The
// command has said why already, so that nothing is printed.
type ExitCode int

// Error is for whoever prints it all the same.
func (c ExitCode) Error() string { return fmt.Sprintf("exit code %d", int(c)) }

// Exit is the error for an exit code: nil for 0.
func Exit(code int) error {
	if code == 0 {
		return nil
	}
	return ExitCode(code)
}

// Execute runs a tree of commands and returns the exit code: 0; that of an
// [ExitCode]; or 1 after any other error, which is printed on stderr.
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
	fmt.Fprintf(root.ErrOrStderr(), "%s: %v\n", root.Name(), err) //nolint:errcheck // nowhere left to report it
	return 1
}

// UsageError is an error about how a command was called, with a hint at its help.
func UsageError(cmd *cobra.Command, err error) error {
	return fmt.Errorf("%w\nsee: %s --help", err, cmd.CommandPath())
}

// Args checks that a command gets a number of arguments, which want describes, such
// as "one <pipeline>".
func Args(least, most int, want string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) >= least && len(args) <= most {
			return nil
		}
		return UsageError(cmd, fmt.Errorf("got arguments %q, want %s", args, want))
	}
}

// Parent runs a command that only groups others: it shows its help, or says which of
// them an unknown word may mean.
func Parent(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return cmd.Help()
	}
	cmd.SuggestionsMinimumDistance = 2
	return Unknown(cmd, args[0], cmd.SuggestionsFor(args[0]))
}

// Unknown is the error about a word that is no command, with those that are near.
func Unknown(cmd *cobra.Command, word string, near []string) error {
	message := fmt.Sprintf("unknown command %q", word)
	if len(near) > 0 {
		message += "; did you mean " + strings.Join(near, " or ") + "?"
	}
	return UsageError(cmd, errors.New(message))
}

// NoArgs checks that a command gets flags only.
func NoArgs(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return UsageError(cmd, fmt.Errorf("got %q, want flags only", args[0]))
}
