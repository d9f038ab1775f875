package main

import (
	"bufio"
	"encoding/json"
	"io"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/needs"
)

func TestServicesPrintsItsFactsAndEndsWithStdin(t *testing.T) {
	t.Parallel()
	needs.RequireServices(t, filepath.Join("..", "..", "tools", "services"))
	stdin, closeStdin := io.Pipe()
	stdout, write := io.Pipe()
	ended := make(chan error, 1)
	go func() {
		root := newRoot(filepath.Join("..", ".."), []string{"services"})
		root.SetIn(stdin)
		root.SetOut(write)
		root.SetErr(io.Discard)
		ended <- root.ExecuteContext(t.Context())
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
	require.NoError(t, <-ended, "it ends, however long that takes on a busy machine")
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
