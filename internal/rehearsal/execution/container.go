package execution

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"sync"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/processgroup"
)

// grace is the time between SIGTERM and SIGKILL.
//
// Source: https://learn.microsoft.com/azure/container-apps/application-lifecycle-management#shutdown
const grace = 30 * time.Second

// errTimeout is the cause of an attempt that exceeded the replica timeout.
var errTimeout = errors.New("the replica timeout was exceeded") //nolint:gochecknoglobals // a sentinel

// runContainer runs a process until it ends. When ctx is done, the process and
// all processes that it started receive SIGTERM and, after the grace period,
// SIGKILL.
func runContainer(ctx context.Context, p process, env []variable, grace time.Duration, out io.Writer) error {
	cmd := exec.CommandContext(ctx, p.argv[0], p.argv[1:]...) //nolint:gosec // the command of a container
	for _, v := range env {
		cmd.Env = append(cmd.Env, v.name+"="+v.value)
	}
	cmd.SysProcAttr = processgroup.New()
	cmd.Cancel = func() error { return processgroup.Terminate(cmd.Process.Pid) }
	cmd.WaitDelay = grace
	lines := &lineWriter{to: out}
	cmd.Stdout, cmd.Stderr = lines, lines
	if err := cmd.Start(); err != nil { // for example, ctx is already done
		return fmt.Errorf("container %s: %w", p.name, cmp.Or(context.Cause(ctx), err))
	}
	err := errors.Join(cmd.Wait(), lines.flush())
	killErr := processgroup.Kill(cmd.Process.Pid)
	switch {
	case ctx.Err() != nil:
		return fmt.Errorf("container %s: %w", p.name, context.Cause(ctx))
	case err != nil:
		return errors.Join(fmt.Errorf("container %s: %w", p.name, err), killErr)
	default:
		return killErr
	}
}

// lineWriter writes whole lines, so that the lines of concurrent processes do not
// mix.
type lineWriter struct {
	mu      sync.Mutex
	to      io.Writer
	partial bytes.Buffer
}

func (w *lineWriter) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.partial.Write(p)
	for {
		end := bytes.IndexByte(w.partial.Bytes(), '\n')
		if end < 0 {
			return len(p), nil
		}
		if _, err := w.to.Write(w.partial.Next(end + 1)); err != nil {
			return 0, err
		}
	}
}

// flush writes the last line if it is incomplete.
func (w *lineWriter) flush() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.partial.Len() == 0 {
		return nil
	}
	_, err := w.to.Write(append(w.partial.Bytes(), '\n'))
	w.partial.Reset()
	return err
}

// logs writes the lines of all containers, prefixed with the container's name,
// and keeps the last line.
type logs struct {
	mu   sync.Mutex
	to   io.Writer
	last string
}

// of returns the writer for the lines of a container.
func (l *logs) of(name string) io.Writer { return &containerLog{l, name} }

type containerLog struct {
	*logs
	name string
}

func (l *containerLog) Write(line []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.last = string(bytes.TrimSpace(line))
	_, err := fmt.Fprintf(l.to, "%s | %s", l.name, line)
	return len(line), err
}
