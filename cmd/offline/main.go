// Command offline runs the Pulumi CLI on this program, or on the one that
// --cwd names, with Azure replaced by a stand-in on this machine:
//
//	go run ./cmd/offline preview --stack dev
//
// Every argument is Pulumi's own, but for these commands of this program's:
//
//	go run ./cmd/offline test [arguments of go test]
//	go run ./cmd/offline azure list|set|push|delete|purge --stack dev …
//	go run ./cmd/offline review [--base <revision>] [--head <revision>] …
//	go run ./cmd/offline run <pipeline> --stack dev [--env NAME=VALUE] [--image-folder FOLDER]
//	go run ./cmd/offline executions [<pipeline>] --stack dev
//	go run ./cmd/offline services [--dir FOLDER]
//
// test gets what the tests need, says so, and runs them; those that need a
// program which this machine does not have are left out. azure
// changes a resource behind Pulumi's back. review writes what a change would do
// to every stack; review --help has its flags and exit codes. run runs a
// deployed job once, on this machine, and executions lists what was run.
// services runs what run runs jobs against (PostgreSQL, a Blob service, and
// what gives tokens to identities), prints one line of JSON that says where they
// are, and ends when stdin closes. `npm ci --prefix tools/services` installs them.
//
// Before a Pulumi command there may be
//
//	--seed N         how long operations take, in virtual time; 0 is typical
//	--faults FILE    what goes wrong; internal/rehearsal/README.md has the form
//
// State is kept in .offline; delete the folder to start afresh.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/needs"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/execution"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/faults"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/group"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/services"
)

func main() {
	code, err := run(context.Background(), os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "offline:", err)
	}
	os.Exit(code)
}

func run(ctx context.Context, args []string) (int, error) {
	here, err := os.Getwd()
	if err != nil {
		return 1, err
	}
	dir := filepath.Join(here, ".offline")
	command := rehearsal.Command{Command: pulumicli.Command{
		Args: args, Dir: dir, Cache: dir, ToolsModule: filepath.Join(here, "tools", "pulumi"), WorkDir: here,
		Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr,
	}}
	if err := ownFlags(&command); err != nil {
		return 1, err
	}
	tools := filepath.Join(here, "tools", "services")
	name, rest := "", command.Args
	if len(rest) > 0 {
		name, rest = rest[0], rest[1:]
	}
	switch name {
	case "test":
		return test(ctx, command, tools, rest)
	case "azure":
		return done(command.Portal())
	case "review":
		return reviewChange(ctx, command, rest)
	case "services":
		return done(serveServices(ctx, command, tools, rest))
	case "run":
		return execution.RunJob(ctx, command, tools)
	case "executions":
		return done(execution.Executions(command))
	default:
		return command.Run(ctx)
	}
}

// done is the exit code of a command that either works or says why not.
func done(err error) (int, error) {
	if err != nil {
		return 1, err
	}
	return 0, nil
}

// say tells the person at the terminal what this program does.
func say(format string, args ...any) {
	fmt.Fprintf(os.Stderr, "offline: "+format+"\n", args...) //nolint:errcheck,gosec // nowhere left to report it
}

func sayAll(lines []string) {
	for _, line := range lines {
		say("%s", line)
	}
}

// ownFlags takes this program's flags from the front of the arguments.
func ownFlags(command *rehearsal.Command) (err error) {
	for len(command.Args) > 0 {
		name, value, joined := strings.Cut(command.Args[0], "=")
		if name != "--seed" && name != "--faults" {
			return nil
		}
		command.Args = command.Args[1:]
		if !joined {
			if len(command.Args) == 0 {
				return fmt.Errorf("%s: needs a value", name)
			}
			value, command.Args = command.Args[0], command.Args[1:]
		}
		switch name {
		case "--seed":
			if command.Seed, err = strconv.ParseUint(value, 10, 64); err != nil {
				return fmt.Errorf("--seed: got %q, want a whole number, 0 or more", value)
			}
		case "--faults":
			text, err := os.ReadFile(value) //nolint:gosec // the file that the user named
			if err != nil {
				return fmt.Errorf("--faults: %w", err)
			}
			if command.Faults, err = faults.Parse(text); err != nil {
				return fmt.Errorf("--faults %s: %w", value, err)
			}
		}
	}
	return nil
}

// test runs the tests after the slow steps, which would otherwise happen
// silently inside them. What is left out is said first and last, for the tests
// print too much in between.
func test(ctx context.Context, command rehearsal.Command, tools string, args []string) (int, error) {
	leftOut, err := needs.LeftOut()
	if err != nil {
		return 1, err
	}
	sayAll(leftOut)
	defer sayAll(leftOut)
	if needs.Services.Missing() == "" {
		say("installing PostgreSQL and Azurite, unless they are there")
		err = services.Install(ctx, tools, os.Stderr)
	}
	if err := errors.Join(err, command.SetUp(ctx)); err != nil {
		return 1, err
	}
	say("running the tests (compiling them the first time takes some minutes)")
	cmd := exec.CommandContext(ctx, "go", append([]string{"test", "-timeout", "50m", "./..."}, args...)...) //nolint:gosec // the user's own arguments
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	return group.ExitCode(cmd.Run())
}
