// Command bootstrap sets up, once, what a repository needs before its workflows
// can preview and deploy to Azure:
//
//	go run ./cmd/bootstrap --repository hyf/pipelines --organization hyf --dry-run
//	go run ./cmd/bootstrap --help
package main

import (
	"context"
	"os"

	"github.com/hyf/azure-data-pipeline/internal/command"
)

func main() {
	os.Exit(command.Execute(context.Background(), newBootstrap(runTool)))
}
