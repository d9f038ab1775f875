package execution

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/gofrs/flock"

	"github.com/hyf/azure-data-pipeline/internal/atomicfile"
)

// Status is the status of an execution, as Azure names it.
type Status string

// The statuses of executions.
const (
	Running   Status = "Running"
	Succeeded Status = "Succeeded"
	Failed    Status = "Failed"
	// Stopped is an execution that the caller stopped.
	Stopped Status = "Stopped"
	// Unknown is an execution whose command was killed.
	Unknown Status = "Unknown"
)

// Execution is one run of a job.
type Execution struct {
	// Name is the job's name with a random suffix.
	Name string `json:"name"`
	// Job is the job's name.
	Job    string    `json:"job"`
	Status Status    `json:"status"`
	Start  time.Time `json:"start"`
	// End is zero while the execution runs.
	End time.Time `json:"end,omitzero"`
	// Attempts is the number of started replicas, including retries.
	Attempts int `json:"attempts"`
	// Reason says why the execution did not succeed.
	Reason string `json:"reason,omitempty"`
}

// kept is the number of executions that a history keeps.
//
// Source: https://learn.microsoft.com/azure/container-apps/jobs#get-job-execution-history
const kept = 100

// History is the history of a stack's executions. Each execution is a file in
// Dir.
type History struct {
	// Dir is the folder; it need not exist.
	Dir string
}

// save writes an execution and deletes the oldest ones.
func (h History) save(e Execution) error {
	text, err := json.MarshalIndent(e, "", "  ")
	if err != nil {
		return err
	}
	if err := atomicfile.Write(h.file(e), text); err != nil {
		return err
	}
	all, err := h.read()
	if err != nil || len(all) <= kept {
		return err
	}
	var errs []error
	for _, old := range all[kept:] {
		errs = append(errs, os.Remove(h.file(old)))
	}
	return errors.Join(errs...)
}

func (h History) file(e Execution) string { return filepath.Join(h.Dir, e.Name+".json") }

// begin locks the history until done is called, so that a stack has one execution
// at a time. Executions of a command that was killed become unknown.
func (h History) begin() (done func() error, err error) {
	if err := os.MkdirAll(h.Dir, 0o700); err != nil {
		return nil, err
	}
	lock := h.lock()
	if locked, err := lock.TryLock(); err != nil {
		return nil, err
	} else if !locked {
		return nil, errors.New("another execution of this stack is running; wait until it ends")
	}
	all, err := h.read()
	for _, e := range all {
		if e.Status == Running {
			err = errors.Join(err, h.save(lost(e)))
		}
	}
	if err != nil {
		return nil, errors.Join(err, lock.Unlock())
	}
	return lock.Unlock, nil
}

// lock is held during an execution. The operating system releases it when the
// process ends.
func (h History) lock() *flock.Flock { return flock.New(filepath.Join(h.Dir, "lock")) }

// lost returns an execution whose command was killed.
func lost(e Execution) Execution {
	e.Status, e.Reason = Unknown, "the command that ran it was killed"
	return e
}

// List returns the executions of one job, or of all jobs if job is empty, newest
// first.
func (h History) List(job string) ([]Execution, error) {
	all, err := h.read()
	if err != nil {
		return nil, err
	}
	lock := h.lock()
	idle, err := lock.TryLock()
	if err != nil && !errors.Is(err, fs.ErrNotExist) { // without a folder there are no executions
		return nil, err
	}
	defer lock.Unlock() //nolint:errcheck // the lock protects nothing that was written
	var wanted []Execution
	for _, e := range all {
		if e.Status == Running && idle {
			e = lost(e)
		}
		if job == "" || e.Job == job || e.Job == job+"-job" {
			wanted = append(wanted, e)
		}
	}
	return wanted, nil
}

// read returns all executions, newest first.
func (h History) read() ([]Execution, error) {
	files, err := filepath.Glob(filepath.Join(h.Dir, "*.json"))
	if err != nil {
		return nil, err
	}
	var all []Execution
	for _, path := range files {
		text, err := os.ReadFile(path) //nolint:gosec // a file in the history's folder
		if err != nil {
			return nil, err
		}
		var e Execution
		if err := json.Unmarshal(text, &e); err != nil {
			return nil, fmt.Errorf("execution in %s: %w; delete the file", path, err)
		}
		all = append(all, e)
	}
	slices.SortFunc(all, func(a, b Execution) int { return b.Start.Compare(a.Start) })
	return all, nil
}

// Table writes executions as a table.
func Table(w io.Writer, executions []Execution) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "NAME\tSTATUS\tSTART\tEND\tATTEMPTS\tREASON") //nolint:errcheck // Flush returns the error
	for _, e := range executions {
		end := ""
		if !e.End.IsZero() {
			end = e.End.UTC().Format(time.RFC3339)
		}
		reason, _, _ := strings.Cut(e.Reason, "\n")
		//nolint:errcheck // Flush returns the error
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%d\t%s\n", e.Name, e.Status, e.Start.UTC().Format(time.RFC3339), end, e.Attempts, reason)
	}
	return table.Flush()
}
