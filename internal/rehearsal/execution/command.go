package execution

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
)

// jobsUsage is how the commands about jobs are used.
const jobsUsage = `usage:
  run <pipeline> --stack <stack>          run a deployed job on this machine, once
      --env <name>=<value>                a variable for this run; may be repeated
      --image-folder <folder>             a Go program to run in place of the job's image
  executions [<pipeline>] --stack <stack> list the runs, the newest first`

// RunJob runs a job of a stack as offline Azure has it, against servers that
// folder tools installs. The exit code is 0 when the execution succeeded.
func RunJob(ctx context.Context, c rehearsal.Command, tools string) (int, error) {
	own, rest, err := pulumicli.Take(c.Args, "--env", "--image-folder")
	if err != nil {
		return 1, err
	}
	c.Args = rest
	stack, words, err := c.OpenStack(jobsUsage, 1, 1)
	if err != nil {
		return 1, err
	}
	request := Request{Pipeline: words[0], Env: map[string]string{}}
	for _, assignment := range own["--env"] {
		name, value, ok := strings.Cut(assignment, "=")
		if !ok || name == "" {
			return 1, fmt.Errorf("--env: got %q, want <name>=<value>", assignment)
		}
		request.Env[name] = value
	}
	for _, folder := range own["--image-folder"] {
		if request.ImageFolder, err = filepath.Abs(folder); err != nil {
			return 1, err
		}
	}
	cloud, err := c.OpenCloud(stack)
	if err != nil {
		return 1, err
	}
	ctx, cancel := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer cancel()
	ended, err := Runner{
		Cloud: cloud, History: history(c, stack), Data: filepath.Join(c.Dir, "services", stack.Project, stack.Name),
		Tools: tools, Root: stack.ProjectDir, Builder: c.Builder(), Stdout: c.Stdout, Log: c.Log,
	}.Run(ctx, request)
	if err != nil || ended.Status != Succeeded {
		return 1, err
	}
	return 0, nil
}

// Executions lists what RunJob has run.
func Executions(c rehearsal.Command) error {
	stack, words, err := c.OpenStack(jobsUsage, 0, 1)
	if err != nil {
		return err
	}
	all, err := history(c, stack).List(strings.Join(words, ""))
	if err != nil {
		return err
	}
	return Table(c.Stdout, all)
}

// history is where the executions of a stack are kept.
func history(c rehearsal.Command, s pulumicli.Stack) History {
	return History{Dir: filepath.Join(c.Dir, "executions", s.Project, s.Name)}
}
