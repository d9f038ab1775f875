//go:build e2e && linux

package e2e_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/test/rehearse"
)

// files counts the files of resources in a folder whose paths have a part. A command
// may write to the folder.
func files(dir, part string) (count int) {
	filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error { //nolint:errcheck // it returns none
		if err == nil && filepath.Ext(path) == ".json" && strings.Contains(path, part) {
			count++
		}
		return nil
	})
	return count
}

// waitFor waits until a condition holds.
func waitFor(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for end := time.Now().Add(5 * time.Minute); !holds(); time.Sleep(5 * time.Millisecond) {
		require.True(t, time.Now().Before(end), "waiting for %s", what)
	}
}

// pulumiOf returns the process of the Pulumi CLI that has its settings in dir.
func pulumiOf(t *testing.T, dir string) *os.Process {
	t.Helper()
	processes, err := filepath.Glob("/proc/[0-9]*")
	require.NoError(t, err)
	for _, process := range processes {
		environ, _ := os.ReadFile(filepath.Join(process, "environ")) //nolint:errcheck // it may have ended
		program, _ := os.Readlink(filepath.Join(process, "exe"))     //nolint:errcheck // as above
		name := filepath.Base(program)
		if strings.Contains(string(environ), "PULUMI_HOME="+dir+"/") && strings.HasPrefix(name, "pulumi") && !strings.Contains(name, "language") {
			pid, err := strconv.Atoi(filepath.Base(process))
			require.NoError(t, err)
			found, err := os.FindProcess(pid)
			require.NoError(t, err)
			return found
		}
	}
	t.Fatal("Pulumi is not running")
	return nil
}

// interrupt starts an up, sends a signal to Pulumi when a few resources exist, and
// returns the exit code and the output.
func interrupt(t *testing.T, r *rehearse.Stack, signal os.Signal) (int, string) {
	t.Helper()
	type result struct {
		code   int
		output string
	}
	done := make(chan result, 1)
	go func() {
		code, output := r.Pulumi("up", "--yes", "--skip-preview")
		done <- result{code, output}
	}()
	waitFor(t, "resources", func() bool { return files(filepath.Join(r.Dir, "azure"), "/providers/") > 5 })
	require.NoError(t, pulumiOf(t, r.Dir).Signal(signal))
	ended := <-done
	return ended.code, ended.output
}

// Pulumi interrupted by Ctrl-C saves what it has done: what exists is what it knows.
func TestInterrupted(t *testing.T) {
	t.Parallel()
	r := rehearse.New(t, "dev")
	code, output := interrupt(t, r, os.Interrupt)
	assert.NotZero(t, code, output)
	assert.ElementsMatch(t, r.Left(), r.State().AzureIDs())
	r.Up()
	r.UpChangesNothing()
	r.Destroy()
}

// Pulumi killed for a reason that is not rehearsed has saved nothing, so nothing that
// it created exists, and what it changed or deleted is as before.
func TestKilledForReal(t *testing.T) {
	t.Parallel()
	r := rehearse.New(t, "dev")
	code, output := interrupt(t, r, syscall.SIGKILL)
	assert.Equal(t, 128+int(syscall.SIGKILL), code)
	assert.Contains(t, output, "offline Azure is again as it was before")
	assert.Empty(t, r.Left())
	r.Succeed("cancel", "--yes")
	r.Up()
	r.UpChangesNothing()
	before := r.Made()

	go func() { // while it deletes
		for files(filepath.Join(r.Dir, "azure"), "") >= len(before)-3 {
			time.Sleep(time.Millisecond)
		}
		assert.NoError(t, pulumiOf(t, r.Dir).Kill())
	}()
	code, _ = r.Pulumi("destroy", "--yes", "--skip-preview")
	assert.NotZero(t, code)
	assert.Equal(t, before, r.Made())
	r.Succeed("cancel", "--yes")
	r.UpChangesNothing()
	r.Destroy()
}

// What a person deletes while a deployment runs is gone for the deployment too.
func TestPortalDuringUp(t *testing.T) {
	t.Parallel()
	var program strings.Builder
	program.WriteString(`resources:
  group: {type: "azure-native:resources/v20241101:ResourceGroup", properties: {resourceGroupName: rg}}
  account:
    type: azure-native:storage/v20240101:StorageAccount
    properties: {resourceGroupName: "${group.name}", accountName: stduringup, kind: StorageV2, sku: {name: Standard_LRS}}
`)
	for i, after := 0, "account"; i <= 40; i, after = i+1, fmt.Sprintf("queue%d", i) {
		fmt.Fprintf(&program, `  queue%d:
    type: azure-native:storage/v20240101:Queue
    properties: {resourceGroupName: "${group.name}", accountName: "${account.name}"}
    options: {dependsOn: ["${%s}"]}
`, i, after) //nolint:errcheck // to memory
	}
	p := newYAML(t, t.TempDir())
	p.write("during", program.String())
	queues := func() int { return files(filepath.Join(p.dir, "azure"), "/queues/") }
	type result struct {
		code   int
		output string
	}
	done := make(chan result, 1)
	go func() {
		code, output := p.run("up", "--yes", "--skip-preview")
		done <- result{code, output}
	}()
	waitFor(t, "queues", func() bool { return queues() >= 5 || len(done) > 0 })
	require.NoError(t, p.portal().Delete("storageAccounts/stduringup"))
	up := <-done
	code, output := up.code, up.output
	assert.NotZero(t, code)
	assert.Contains(t, output, `Code="ParentResourceNotFound"`)
	assert.Zero(t, queues(), "no queue exists without its account")

	p.succeed("refresh", "--yes", "--skip-preview")
	p.succeed("up", "--yes", "--skip-preview")
	assert.Equal(t, 41, queues())
	p.succeed("destroy", "--yes", "--skip-preview")
}
