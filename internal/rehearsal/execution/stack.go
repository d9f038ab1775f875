package execution

import (
	"context"
	"path/filepath"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
)

// RunJob runs a job of a stack in offline Azure, and saves the execution in the
// stack's history. tools is [Runner.Tools].
func RunJob(ctx context.Context, c rehearsal.Command, stack pulumicli.Stack, tools string, request Request) (Execution, error) {
	cloud, err := c.OpenCloud(stack)
	if err != nil {
		return Execution{}, err
	}
	return Runner{
		Cloud: cloud, History: HistoryOf(c, stack), Data: filepath.Join(c.Dir, "services", stack.Project, stack.Name),
		Tools: tools, Root: stack.ProjectDir, Builder: c.Builder(), Stdout: c.Stdout, Log: c.Log,
	}.Run(ctx, request)
}

// HistoryOf returns the history of a stack's executions.
func HistoryOf(c rehearsal.Command, stack pulumicli.Stack) History {
	return History{Dir: filepath.Join(c.Dir, "executions", stack.Project, stack.Name)}
}
