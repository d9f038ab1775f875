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

// How long a server gets to take connections, and to end after it was asked to:
// each takes a second or so, and many times that on a machine with a busy disk.
const (
	startTimeout = 2 * time.Minute
	stopTimeout  = time.Minute
	poll         = 20 * time.Millisecond
)

// spec is a server to run.
type spec struct {
	// name is what messages call it.
	name string
	// args are the program and its arguments.
	args []string
	// env is added to this process's environment.
	env []string
	// as is whose process it is. Default: the present user.
	as *owner
	// signal, such as TERM, ends it in good order.
	signal string
	// log is the file that takes what it prints.
	log string
	// ready reports whether it takes connections, given what it has printed.
	ready func(printed string) bool
}

// server is one that runs.
type server struct {
	spec
	stdin io.Closer
	ended chan struct{} // closed when it has ended
	err   error         // how it ended, once it has
	pid   int
}

// start runs a server until it is ready.
func start(ctx context.Context, s spec) (*server, error) {
	log, err := os.OpenFile(s.log, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return nil, err
	}
	defer log.Close()                                                                          //nolint:errcheck // the server has its own
	cmd := exec.Command("sh", append([]string{"-c", supervise, "sh", s.signal}, s.args...)...) //nolint:gosec // running servers is what this is for
	cmd.Stdout, cmd.Stderr = log, log
	cmd.Env = append(os.Environ(), s.env...)
	cmd.SysProcAttr = s.as.attributes()
	stdin, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("%s: %w", s.name, err)
	}
	running := &server{spec: s, stdin: stdin, ended: make(chan struct{}), pid: cmd.Process.Pid}
	go func() {
		running.err = cmd.Wait()
		close(running.ended)
	}()
	if err := running.await(ctx); err != nil {
		return nil, errors.Join(err, running.stop())
	}
	return running, nil
}

// await returns when the server is ready, or will not be.
func (s *server) await(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	for {
		if s.ready(s.printed()) {
			return nil
		}
		select {
		case <-s.ended:
			return fmt.Errorf("%s ended (%w) after it had printed:\n%s", s.name, s.err, tail(s.printed()))
		case <-ctx.Done():
			return fmt.Errorf("%s is not ready: %w; it has printed:\n%s", s.name, ctx.Err(), tail(s.printed()))
		case <-time.After(poll):
		}
	}
}

// stop asks the server to end, and waits until it has.
func (s *server) stop() error {
	if err := s.stdin.Close(); err != nil && !errors.Is(err, os.ErrClosed) {
		return fmt.Errorf("%s: %w", s.name, err)
	}
	select {
	case <-s.ended:
		return nil
	case <-time.After(stopTimeout):
		return errors.Join(fmt.Errorf("%s did not end within %s of SIG%s", s.name, stopTimeout, s.signal), processgroup.Kill(s.pid))
	}
}

// printed is all that the server has printed.
func (s *server) printed() string {
	text, err := os.ReadFile(s.log)
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

// owner is the user that a server runs as.
type owner struct{ uid, gid int }

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
	cmd.SysProcAttr = o.attributes()
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
