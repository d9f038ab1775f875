package pulumicli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"
	pulumirpc "github.com/pulumi/pulumi/sdk/v3/proto/go"
	"google.golang.org/grpc"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/group"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli/cli"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli/language"
)

// Session carries one command through its steps.
type Session struct {
	// Stack is the stack that the command is about; without configuration for
	// commands that read none.
	Stack Stack

	command Command
	call    call
	project project
	pulumi  string // the CLI
	// yamlHost is the folder of the language host for YAML; empty when Pulumi
	// finds one by itself or needs none.
	yamlHost  string
	processes processes
}

// Open reads what the command is about. Nothing runs yet.
func (c Command) Open() (*Session, error) {
	call, err := parse(c.Args, c.WorkDir)
	if err != nil {
		return nil, err
	}
	s := &Session{command: c, call: call, Stack: Stack{Name: call.stackName}}
	if !call.readsStack() {
		return s, nil
	}
	if s.project, err = readProject(call.projectDir); err != nil {
		return nil, &ProgramError{err}
	}
	if s.Stack, err = readStack(s.project.Name, call); err != nil {
		return nil, &ProgramError{err}
	}
	return s, nil
}

// OpenStack reads the stack that Args name, for a command that is not Pulumi's.
// words are the arguments after the command that are neither flags nor their
// values, of which there are least to most; the error says usage otherwise.
func (c Command) OpenStack(usage string, least, most int) (stack Stack, words []string, err error) {
	call, err := parse(c.Args, c.WorkDir)
	if err != nil {
		return Stack{}, nil, err
	}
	words = call.words()
	if call.stackName == "" || len(words) <= least || len(words) > most+1 {
		return Stack{}, nil, errors.New(usage)
	}
	project, err := readProject(call.projectDir)
	if err != nil {
		return Stack{}, nil, err
	}
	stack, err = readStack(project.Name, call)
	return stack, words[1:], err
}

// Run runs the command with providers in place of the plugins of those names,
// and returns Pulumi's exit code. The error tells what kept Pulumi from running
// at all.
func (s *Session) Run(ctx context.Context, providers map[string]plugin.Provider) (code int, err error) {
	lock := &sync.Mutex{} // one for both, which may be the same writer
	s.command.Stdout, s.command.Stderr = shared(s.command.Stdout, lock), shared(s.command.Stderr, lock)
	if s.pulumi, err = s.command.finder().Find(ctx); err != nil {
		return 1, err
	}
	if err := keepNoLogs(s.home()); err != nil {
		return 1, err
	}
	if err := s.prepare(ctx); err != nil {
		return 1, err
	}
	return s.exec(ctx, providers)
}

// prepare makes sure that the stack is there and that the program is built.
func (s *Session) prepare(ctx context.Context) error {
	if !s.call.readsStack() {
		return nil
	}
	if err := s.initStack(ctx); err != nil {
		return err
	}
	config, err := s.writeConfig()
	if err != nil {
		return err
	}
	s.call.args = slices.Insert(s.call.args, 1+slices.Index(s.call.args, s.call.command), "--config-file", config)
	switch s.project.language() {
	case "go":
		_, err = s.command.Builder().Build(ctx, filepath.Join(s.call.projectDir, s.project.Main))
		var compile *language.BuildError
		if errors.As(err, &compile) {
			return &ProgramError{err}
		}
	case "yaml":
		tools := filepath.Join(filepath.Dir(s.command.ToolsModule), "pulumi-language-yaml")
		s.yamlHost, err = cli.Finder{Dir: filepath.Join(s.command.Cache, "bin"), ToolsModule: tools, Log: s.command.Log}.FindYAML(ctx)
	}
	return err
}

// exec serves the providers and runs Pulumi until it ends.
func (s *Session) exec(ctx context.Context, providers map[string]plugin.Provider) (int, error) {
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
		Builder: s.command.Builder(), Stdout: s.command.Stdout, Stderr: s.command.Stderr, Started: s.processes.add,
	}
	golang, err := serve(stop, func(srv *grpc.Server) { pulumirpc.RegisterLanguageRuntimeServer(srv, host) })
	if err != nil {
		return 1, err
	}

	// Pulumi hears of an interrupt itself and ends in its own time.
	signal.Ignore(os.Interrupt)
	defer signal.Reset(os.Interrupt)
	cmd := exec.CommandContext(ctx, s.pulumi, s.call.args...) //nolint:gosec // running Pulumi is what this is for
	cmd.Dir, cmd.Stdin, cmd.Stdout, cmd.Stderr = s.command.WorkDir, s.command.Stdin, s.command.Stdout, s.command.Stderr
	cmd.Env = append(s.environment(),
		"PULUMI_DEBUG_PROVIDERS="+strings.Join(ports, ","), fmt.Sprintf("PULUMI_DEBUG_LANGUAGES=go:%d", golang))
	if err := cmd.Start(); err != nil {
		return 1, err
	}
	s.processes.add(cmd.Process.Pid)
	code, err := group.ExitCode(cmd.Wait())
	if code < 0 {
		s.command.Log("Pulumi was ended: %s", cmd.ProcessState)
		code = 1
	}
	return code, err
}

// Idle reports whether Pulumi and the program that it runs are both waiting.
func (s *Session) Idle() bool { return s.processes.idle() }

// Kill ends Pulumi as a machine that goes away would.
func (s *Session) Kill() {
	if err := s.processes.killFirst(); err != nil {
		s.command.Log("killing Pulumi: %v", err)
	}
}

// home is where Pulumi keeps its settings and plugins.
func (s *Session) home() string { return filepath.Join(s.command.Dir, "home") }

// environment is the caller's, less every credential, with Pulumi's state,
// settings and plugins kept in a place of their own.
func (s *Session) environment() []string {
	var env []string
	for _, variable := range os.Environ() {
		name, _, _ := strings.Cut(variable, "=")
		if strings.HasPrefix(name, "ARM_") || strings.HasPrefix(name, "AZURE_") || strings.HasPrefix(name, "PULUMI_") {
			continue
		}
		env = append(env, variable)
	}
	if s.yamlHost != "" {
		env = append(env, "PATH="+s.yamlHost+string(os.PathListSeparator)+os.Getenv("PATH"))
	}
	return append(env,
		"PULUMI_HOME="+s.home(),
		"PULUMI_BACKEND_URL=file://"+filepath.ToSlash(filepath.Join(s.command.Dir, "backend")),
		"PULUMI_CONFIG_PASSPHRASE="+Passphrase,
		"PULUMI_SKIP_UPDATE_CHECK=true",
		"PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION=true",
		"PULUMI_DIY_BACKEND_DISABLE_CHECKPOINT_BACKUPS=true",
	)
}
