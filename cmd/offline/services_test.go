package main

import (
	"bufio"
	"encoding/json"
	"io"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/needs"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
)

func TestServicesPrintsItsFactsAndEndsWithStdin(t *testing.T) {
	t.Parallel()
	tools := filepath.Join("..", "..", "tools", "services")
	needs.RequireServices(t, tools)
	stdin, closeStdin := io.Pipe()
	stdout, write := io.Pipe()
	ended := make(chan error, 1)
	go func() {
		ended <- serveServices(t.Context(), rehearsal.Command{Command: pulumicli.Command{Stdin: stdin, Stdout: write}}, tools, nil)
		ended <- write.Close()
	}()
	line, err := bufio.NewReader(stdout).ReadBytes('\n')
	require.NoError(t, err, "one line of JSON; what went wrong: %v", notYet(ended))
	var f facts
	require.NoError(t, json.Unmarshal(line, &f))
	assert.Contains(t, f.Postgres.AdministratorURL, "sslmode=require")
	assert.Contains(t, f.Blob.ConnectionString, f.Blob.Endpoint)
	assert.NotEqual(t, f.Administrator.Endpoint, f.Pipeline.Endpoint, "each knows one identity")
	assert.FileExists(t, f.TrustFile)

	require.NoError(t, closeStdin.Close())
	select {
	case err := <-ended:
		require.NoError(t, err)
	case <-time.After(3 * time.Minute): // longer than each of the two servers gets
		t.Fatal("the services still run")
	}
	assert.NoFileExists(t, f.TrustFile)
}

// notYet is what a command ended with, if it has.
func notYet(ended <-chan error) error {
	select {
	case err := <-ended:
		return err
	default:
		return nil
	}
}
