// Command bootstrap prepares an Azure subscription and a GitHub repository, so that
// the repository's workflows can preview and deploy:
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
