// Command offline runs the Pulumi CLI with Azure replaced by local providers, and
// everything else that belongs to a rehearsal:
//
//	go run ./cmd/offline preview --stack dev
//	go run ./cmd/offline --help
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/hyf/azure-data-pipeline/internal/command"
)

func main() {
	workDir, err := os.Getwd()
	if err != nil {
		fmt.Fprintln(os.Stderr, "offline:", err)
		os.Exit(1)
	}
	os.Exit(command.Execute(context.Background(), newRoot(workDir, os.Args[1:])))
}
