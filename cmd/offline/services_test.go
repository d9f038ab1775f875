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
	require.NoError(t, err, "want one line of JSON; error: %v", notYet(ended))
	var f facts
	require.NoError(t, json.Unmarshal(line, &f))
	assert.Contains(t, f.Postgres.AdministratorURL, "sslmode=require")
	assert.Contains(t, f.Blob.ConnectionString, f.Blob.Endpoint)
	assert.NotEqual(t, f.Administrator.Endpoint, f.Pipeline.Endpoint, "each endpoint has one identity")
	assert.FileExists(t, f.TrustFile)

	require.NoError(t, closeStdin.Close())
	require.NoError(t, <-ended, "it ends without a time limit, because a busy machine may be slow")
	assert.NoFileExists(t, f.TrustFile)
}

// notYet returns the error of a command, if it has ended.
func notYet(ended <-chan error) error {
	select {
	case err := <-ended:
		return err
	default:
		return nil
	}
}
