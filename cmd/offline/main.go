// Command offline runs the Pulumi CLI with Azure replaced by a stand-in on this
// machine, and everything else that a rehearsal needs:
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
