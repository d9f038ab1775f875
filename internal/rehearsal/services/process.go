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

// supervise runs "$@" and ends it with signal $1 when stdin closes, which it
// does however the process at its other end comes to an end.
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

// A server takes a second or so to start and to stop, and any time on a machine
// with a busy disk. So nothing gives up on one that runs: it is looked at every
// poll, and every heartbeat a message says what is waited for.
const (
	poll      = 20 * time.Millisecond
	heartbeat = 30 * time.Second
)

// spec is a server to run.
type spec struct {
	// name is what messages call it.
	name string
	// args are the program and its arguments, with absolute paths.
	args []string
	// env is added to this process's environment.
	env []string
	// as is the user that it runs as. Default: the present user.
	as *owner
	// signal, such as TERM, ends it in good order.
	signal string
	// logFile receives what it prints.
	logFile string
	// ready reports whether it takes connections, given what it has printed.
	ready func(printed string) bool
	// log receives messages for the person who waits.
	log func(format string, args ...any)
}

// server is one that runs.
type server struct {
	spec
	stdin io.Closer
	ended chan struct{} // closed when it has ended
	err   error         // how it ended, once it has
}

// start runs a server until it is ready.
func start(ctx context.Context, s spec) (*server, error) {
	logFile, err := os.OpenFile(s.logFile, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return nil, err
	}
	defer logFile.Close()                                                                      //nolint:errcheck // the server has its own
	cmd := exec.Command("sh", append([]string{"-c", supervise, "sh", s.signal}, s.args...)...) //nolint:gosec // running servers is what this is for
	cmd.Dir = "/"                                                                              // the present folder may not be the owner's to enter
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

// await returns when the server is ready, has ended, or ctx is done.
func (s *server) await(ctx context.Context) error {
	started, beat := time.Now(), time.NewTicker(heartbeat)
	defer beat.Stop()
	for {
		if s.ready(s.printed()) {
			return nil
		}
		select {
		case <-s.ended:
			return fmt.Errorf("%s ended (%w) after it had printed:\n%s", s.name, s.err, tail(s.printed()))
		case <-ctx.Done():
			return fmt.Errorf("%s is not ready: %w; it has printed:\n%s", s.name, context.Cause(ctx), tail(s.printed()))
		case <-beat.C:
			s.log("%s is not ready after %s; it has printed:\n%s", s.name, time.Since(started).Round(time.Second), tail(s.printed()))
		case <-time.After(poll):
		}
	}
}

// stop asks the server to end, and waits until it has. If this process ends before,
// the server goes on to end.
func (s *server) stop() error {
	if err := s.stdin.Close(); err != nil && !errors.Is(err, os.ErrClosed) {
		return fmt.Errorf("%s: %w", s.name, err)
	}
	asked, beat := time.Now(), time.NewTicker(heartbeat)
	defer beat.Stop()
	for {
		select {
		case <-s.ended:
			return nil
		case <-beat.C:
			s.log("%s has not ended %s after SIG%s; it has printed:\n%s", s.name, time.Since(asked).Round(time.Second), s.signal, tail(s.printed()))
		}
	}
}

// printed is all that the server has printed.
func (s *server) printed() string {
	text, err := os.ReadFile(s.logFile)
	if err != nil {
		return err.Error()
	}
	return string(text)
}

// tail is the end of a text, which is where a server says why it ended.
func tail(text string) string {
	const lines = 15
	all := strings.Split(strings.TrimSpace(text), "\n")
	return strings.Join(all[max(0, len(all)-lines):], "\n")
}

// attributes make a process the owner's, in a group of its own: Ctrl-C reaches
// the command alone, which then ends its servers in order.
func (o *owner) attributes() *syscall.SysProcAttr {
	attributes := processgroup.New()
	if o != nil {
		o.become(attributes)
	}
	return attributes
}

// output runs a program that ends by itself, as the owner, and returns what it
// prints; the error has the rest.
func (o *owner) output(ctx context.Context, program string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, program, args...) //nolint:gosec // a program that was found
	cmd.Dir, cmd.SysProcAttr = "/", o.attributes()
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("%s: %w\n%s", program, err, tail(stderr.String()+string(out)))
	}
	return string(out), nil
}

// own gives a file or folder to the owner.
func (o *owner) own(path string) error {
	if o == nil {
		return nil
	}
	return os.Chown(path, o.uid, o.gid)
}
