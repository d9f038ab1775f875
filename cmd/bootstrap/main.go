// Command bootstrap sets up, once, what a repository needs before its workflows
// can preview and deploy to Azure. It shows what it will do, asks, and does
// nothing that is done already:
//
//	go run ./cmd/bootstrap --repository hyf/pipelines --organization hyf --location westeurope --dry-run
//
// It works through az and gh, as whoever is signed in to them: an Owner of the
// subscription, and an administrator of the repository.
package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/bootstrap"
)

func main() {
	err := run(context.Background())
	switch {
	case errors.Is(err, flag.ErrHelp):
	case err != nil:
		fmt.Fprintln(os.Stderr, "bootstrap:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	r := bootstrap.Run{Tool: tool, Out: os.Stdout, Confirm: confirm}
	flags := flag.NewFlagSet("bootstrap", flag.ContinueOnError)
	flags.StringVar(&r.Repository, "repository", "", "GitHub `owner/name` that deploys; required")
	flags.StringVar(&r.Organization, "organization", "", "starts the names, 2 to 8 of a-z, 0-9, as in the stack files; required")
	flags.StringVar(&r.Location, "location", "westeurope", "Azure `region` of Pulumi's state")
	flags.StringVar(&r.Subscription, "subscription", "", "`GUID` of the subscription; default the one that az is signed in to")
	environments := flags.String("environments", "dev,prod", "`stacks` that are deployed; all but the first wait for an approval")
	flags.BoolVar(&r.PulumiCloud, "pulumi-cloud", false, "leave state and secrets to Pulumi Cloud")
	flags.BoolVar(&r.DryRun, "dry-run", false, "show what would be done, and do nothing")
	yes := flags.Bool("yes", false, "do not ask")
	if err := flags.Parse(os.Args[1:]); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("got the argument %q, want flags only; --help lists them", flags.Arg(0))
	}
	r.Environments = strings.Split(*environments, ",")
	if *yes {
		r.Confirm = func(int) (bool, error) { return true, nil }
	}
	return r.Do(ctx)
}

// confirm asks whoever sits there.
func confirm(int) (bool, error) {
	fmt.Fprint(os.Stderr, "Do it? [y/N] ")
	answer, err := bufio.NewReader(os.Stdin).ReadString('\n')
	if err != nil {
		return false, fmt.Errorf("got no answer (%w); --yes answers it", err)
	}
	return strings.EqualFold(strings.TrimSpace(answer), "y"), nil
}

// tool runs az and gh as they are installed here.
func tool(ctx context.Context, input, name string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, name, args...) //nolint:gosec // az and gh, with arguments of ours
	cmd.Stdin = strings.NewReader(input)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	var exit *exec.ExitError
	switch {
	case errors.As(err, &exit):
		return "", &bootstrap.ToolError{
			Command: name + " " + strings.Join(args, " "), Output: strings.TrimSpace(stderr.String()),
		}
	case errors.Is(err, exec.ErrNotFound):
		return "", fmt.Errorf("got no %s, want it installed: %s", name, map[string]string{
			"az": "https://learn.microsoft.com/cli/azure/install-azure-cli", "gh": "https://cli.github.com",
		}[name])
	}
	return stdout.String(), err
}
