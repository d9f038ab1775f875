package services

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/processgroup"
)

// supervise runs "$@" and sends it signal $1 when stdin closes, which happens
// whenever the process at its other end stops.
const supervise = `signal=$1
shift
exec 3<&0
"$@" 3<&- </dev/null &
server=$!
{ read -r _ <&3; kill -s "$signal" "$server"; } 2>/dev/null &
watcher=$!
wait "$server"
code=$?
kill "$watcher" 2>/dev/null
exit "$code"`

// A server usually starts and stops within a second, but may take much longer on
// a busy machine. So there is no time limit: the server is checked every poll,
// and a message every heartbeat says what is waited for.
const (
	poll      = 20 * time.Millisecond
	heartbeat = 30 * time.Second
)

// spec describes a server to run.
type spec struct {
	// name is the name in messages.
	name string
	// args are the program, as an absolute path, and its arguments.
	args []string
	// env is added to the environment of this process.
	env []string
	// as is the user that the server runs as. Default: the current user.
	as *owner
	// signal, such as TERM, stops the server in an orderly way.
	signal string
	// logFile receives the server's output.
	logFile string
	// ready reports whether the server accepts connections, given its output so far.
	ready func(printed string) bool
	// log receives progress messages.
	log func(format string, args ...any)
}

// server is a running server.
type server struct {
	spec
	stdin io.Closer
	ended chan struct{} // closed when the server has ended
	err   error         // the result of the process, once ended is closed
}

// start starts a server and waits until it is ready.
func start(ctx context.Context, s spec) (*server, error) {
	logFile, err := os.OpenFile(s.logFile, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return nil, err
	}
	defer logFile.Close()                                                                      //nolint:errcheck // the server has its own descriptor
	cmd := exec.Command("sh", append([]string{"-c", supervise, "sh", s.signal}, s.args...)...) //nolint:gosec // the command of a server
	cmd.Dir = "/"                                                                              // the owner may not be allowed to enter the current folder
	cmd.Stdout, cmd.Stderr = logFile, logFile
	cmd.Env = append(os.Environ(), s.env...)
	cmd.SysProcAttr = s.as.attributes()
	stdin, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("%s: %w", s.name, err)
	}
	running := &server{spec: s, stdin: stdin, ended: make(chan struct{})}
	go func() {
		running.err = cmd.Wait()
		close(running.ended)
	}()
	if err := running.await(ctx); err != nil {
		return nil, errors.Join(err, running.stop())
	}
	return running, nil
}

// await waits until the server is ready, has ended, or ctx is done.
func (s *server) await(ctx context.Context) error {
	started, beat := time.Now(), time.NewTicker(heartbeat)
	defer beat.Stop()
	for {
		if s.ready(s.printed()) {
			return nil
		}
		select {
		case <-s.ended:
			return fmt.Errorf("%s ended: %w; its output:\n%s", s.name, s.err, tail(s.printed()))
		case <-ctx.Done():
			return fmt.Errorf("%s is not ready: %w; its output:\n%s", s.name, context.Cause(ctx), tail(s.printed()))
		case <-beat.C:
			s.log("%s is not ready after %s; its output:\n%s", s.name, time.Since(started).Round(time.Second), tail(s.printed()))
		case <-time.After(poll):
		}
	}
}

// stop stops the server and waits until it has ended. If this process ends first,
// the server still stops.
func (s *server) stop() error {
	if err := s.stdin.Close(); err != nil && !errors.Is(err, os.ErrClosed) {
		return fmt.Errorf("%s: %w", s.name, err)
	}
	signalled, beat := time.Now(), time.NewTicker(heartbeat)
	defer beat.Stop()
	for {
		select {
		case <-s.ended:
			return nil
		case <-beat.C:
			s.log("%s has not ended %s after SIG%s; its output:\n%s", s.name, time.Since(signalled).Round(time.Second), s.signal, tail(s.printed()))
		}
	}
}

// printed returns the server's output so far.
func (s *server) printed() string {
	text, err := os.ReadFile(s.logFile)
	if err != nil {
		return err.Error()
	}
	return string(text)
}

// tail returns the last lines of a text, where a server reports why it ended.
func tail(text string) string {
	const lines = 15
	all := strings.Split(strings.TrimSpace(text), "\n")
	return strings.Join(all[max(0, len(all)-lines):], "\n")
}

// attributes returns the attributes of a process that runs as the owner in its
// own process group: Ctrl-C only reaches this command, which then stops its
// servers in order.
func (o *owner) attributes() *syscall.SysProcAttr {
	attributes := processgroup.New()
	if o != nil {
		o.become(attributes)
	}
	return attributes
}

// output runs a program as the owner until it ends and returns its output; the
// error contains stderr.
func (o *owner) output(ctx context.Context, program string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, program, args...) //nolint:gosec // a program that find returned
	cmd.Dir, cmd.SysProcAttr = "/", o.attributes()
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("%s: %w\n%s", program, err, tail(stderr.String()+string(out)))
	}
	return string(out), nil
}

// own makes the owner the owner of a file or folder.
func (o *owner) own(path string) error {
	if o == nil {
		return nil
	}
	return os.Chown(path, o.uid, o.gid)
}
