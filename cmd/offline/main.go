// Command offline runs the Pulumi CLI on this program, or on the one that
// --cwd names, with Azure replaced by a stand-in on this machine:
//
//	go run ./cmd/offline preview --stack dev
//
// Every argument is Pulumi's own, but for one command of this program's:
//
//	go run ./cmd/offline test [arguments of go test]
//
// gets everything that the tests need, says so, and runs them. State is kept in
// .offline; delete the folder to start afresh.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/hyf/azure-data-pipeline/internal/offline"
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
	command := offline.Command{
		Args: args, Dir: dir, Cache: dir, ToolsModule: filepath.Join(here, "tools", "pulumi"), WorkDir: here,
		Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr,
	}
	if len(args) > 0 && args[0] == "test" {
		return test(ctx, command, args[1:])
	}
	return command.Run(ctx)
}

// test runs the tests after the slow steps, which would otherwise happen
// silently inside them.
func test(ctx context.Context, command offline.Command, args []string) (int, error) {
	if err := command.SetUp(ctx); err != nil {
		return 1, err
	}
	fmt.Fprintln(os.Stderr, "offline: running the tests (compiling them the first time takes some minutes)")
	cmd := exec.CommandContext(ctx, "go", append([]string{"test", "-timeout", "30m", "./..."}, args...)...) //nolint:gosec // the user's own arguments
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	var exit *exec.ExitError
	if err := cmd.Run(); errors.As(err, &exit) {
		return exit.ExitCode(), nil
	} else if err != nil {
		return 1, err
	}
	return 0, nil
}
