package pulumicli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"sync"
	"syscall"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"
	pulumirpc "github.com/pulumi/pulumi/sdk/v3/proto/go"
	"google.golang.org/grpc"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/processgroup"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli/language"
)

// Session is one run of a command.
type Session struct {
	// Stack is the selected stack; it has no configuration for commands that do not
	// read it.
	Stack Stack
	// SkipCheckpoints makes Pulumi save the state only at the end, unless the caller's
	// environment says otherwise. If Pulumi is killed before, the state stays as it was.
	SkipCheckpoints bool
	// BeforePulumi is called before Pulumi starts, when the stack exists. Optional.
	BeforePulumi func() error

	command Command
	call    call
	project project
	pulumi  string // the path of the CLI
	// yamlHost is the folder of the language host for YAML; empty if it is on the
	// PATH or not needed.
	yamlHost  string
	processes processes
}

// Open parses the arguments and reads the stack. It runs nothing yet.
func (c Command) Open() (*Session, error) {
	call, err := parse(c.Args)
	if err != nil {
		return nil, err
	}
	s := &Session{command: c, call: call, Stack: Stack{Name: call.Stack}}
	if !call.readsStack() {
		return s, nil
	}
	if err := c.requireStack(call.Selection); err != nil {
		return nil, fmt.Errorf("pulumi %s: %w", call.command(), err)
	}
	if s.project, s.Stack, err = c.read(call.Selection); err != nil {
		return nil, &ProgramError{err}
	}
	return s, nil
}

// Run runs the command with providers instead of the plugins with those names,
// and returns the exit code: Pulumi's, or 128 plus the number of the signal that
// ended Pulumi. The error reports why Pulumi could not be started.
//
// Pulumi also receives Ctrl-C, and shuts down by itself. A SIGTERM to this
// process interrupts Pulumi, so that the stack does not stay locked.
func (s *Session) Run(ctx context.Context, providers map[string]plugin.Provider) (code int, err error) {
	ctx, stop := signal.NotifyContext(ctx, syscall.SIGTERM)
	defer stop()
	lock := &sync.Mutex{} // shared, because both may be the same writer
	s.command.Stdout, s.command.Stderr = shared(s.command.Stdout, lock), shared(s.command.Stderr, lock)
	if s.pulumi, err = s.command.finder(s.command.ToolsModule).Find(ctx); err != nil {
		return 1, err
	}
	if err := disableLogs(s.home()); err != nil {
		return 1, err
	}
	config := ""
	if s.call.readsStack() {
		if config, err = s.prepare(ctx); err != nil {
			return 1, err
		}
	}
	if s.BeforePulumi != nil {
		if err := s.BeforePulumi(); err != nil {
			return 1, err
		}
	}
	return s.exec(ctx, s.call.pulumiArgs(config), providers)
}

// SavesState reports whether the command is one operation at whose end Pulumi saves
// the state of the stack.
func (s *Session) SavesState() bool { return s.call.savesState() }

// prepare makes sure that the stack exists and its program can run. It returns
// the stack file for Pulumi.
func (s *Session) prepare(ctx context.Context) (config string, err error) {
	if err := s.initStack(ctx); err != nil {
		return "", err
	}
	if config, err = s.writeConfig(); err != nil {
		return "", err
	}
	switch s.project.language() {
	case "go":
		_, err = s.command.Builder().Build(ctx, filepath.Join(s.Stack.ProjectDir, s.project.Main))
		var compile *language.BuildError
		if errors.As(err, &compile) {
			err = &ProgramError{err}
		}
	case "yaml":
		tools := filepath.Join(filepath.Dir(s.command.ToolsModule), "pulumi-language-yaml")
		s.yamlHost, err = s.command.finder(tools).FindYAML(ctx)
	}
	return config, err
}

// exec serves the providers and runs Pulumi until it ends.
func (s *Session) exec(ctx context.Context, args []string, providers map[string]plugin.Provider) (int, error) {
	stop := make(chan bool)
	defer close(stop)
	var ports []string
	for name, provider := range providers {
		port, err := serve(stop, serveProvider(provider))
		if err != nil {
			return 1, err
		}
		ports = append(ports, fmt.Sprintf("%s:%d", name, port))
	}
	host := &language.Host{
		Builder: s.command.Builder(), Environ: s.environment(),
		Stdout: s.command.Stdout, Stderr: s.command.Stderr, Started: s.processes.add,
	}
	golang, err := serve(stop, func(srv *grpc.Server) { pulumirpc.RegisterLanguageRuntimeServer(srv, host) })
	if err != nil {
		return 1, err
	}

	interrupts := make(chan os.Signal, 1) // ignored: Pulumi receives its own
	signal.Notify(interrupts, os.Interrupt)
	defer signal.Stop(interrupts)
	cmd := s.pulumiCommand(ctx, args...)
	cmd.Dir, cmd.Stdin, cmd.Stdout, cmd.Stderr = s.command.WorkDir, s.command.Stdin, s.command.Stdout, s.command.Stderr
	cmd.Env = append(cmd.Env,
		"PULUMI_DEBUG_PROVIDERS="+strings.Join(ports, ","), fmt.Sprintf("PULUMI_DEBUG_LANGUAGES=go:%d", golang))
	if err := cmd.Start(); err != nil {
		return 1, err
	}
	s.processes.add(cmd.Process.Pid)
	code, err := processgroup.ExitCode(cmd.Wait())
	if code > processgroup.Signalled {
		s.command.Log("Pulumi was ended by %s", cmd.ProcessState)
	}
	return code, err
}

// pulumiCommand returns a run of the CLI, which is interrupted when ctx is done.
func (s *Session) pulumiCommand(ctx context.Context, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, s.pulumi, args...) //nolint:gosec // the CLI that the finder returned
	cmd.Env = s.environment()
	cmd.Cancel = func() error {
		if cmd.Process.Signal(os.Interrupt) != nil { // not supported on Windows
			return cmd.Process.Kill()
		}
		return nil
	}
	return cmd
}

// Idle reports whether both Pulumi and the program are waiting.
func (s *Session) Idle() bool { return s.processes.idle() }

// Kill kills Pulumi, like the loss of the machine would.
func (s *Session) Kill() {
	if err := s.processes.killFirst(); err != nil {
		s.command.Log("killing Pulumi: %v", err)
	}
}

// home is the folder of Pulumi's settings and plugins.
func (s *Session) home() string { return filepath.Join(s.command.Dir, "home") }
