// Package offline runs the Pulumi CLI on a program with Azure replaced by a
// stand-in on loopback: no account, no credentials, no plugin downloads.
package offline

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	pulumirpc "github.com/pulumi/pulumi/sdk/v3/proto/go"
	"google.golang.org/grpc"

	"github.com/hyf/azure-data-pipeline/internal/offline/arm"
	"github.com/hyf/azure-data-pipeline/internal/offline/cli"
	"github.com/hyf/azure-data-pipeline/internal/offline/clock"
	"github.com/hyf/azure-data-pipeline/internal/offline/faults"
	"github.com/hyf/azure-data-pipeline/internal/offline/group"
	"github.com/hyf/azure-data-pipeline/internal/offline/language"
	"github.com/hyf/azure-data-pipeline/internal/offline/provider"
	"github.com/hyf/azure-data-pipeline/internal/offline/random"
)

// Passphrase encrypts the secrets of offline stacks. It protects nothing: what
// is secret offline is made up.
const Passphrase = "offline"

// Command is one run of the Pulumi CLI against offline Azure.
type Command struct {
	// Args are Pulumi's own arguments, such as preview --stack dev.
	Args []string
	// Dir keeps state between commands: Pulumi's backend and what exists in
	// offline Azure. Required.
	Dir string
	// Cache keeps what is slow to make: the CLI and built programs. Required.
	Cache string
	// ToolsModule is the folder of the module that pins the Pulumi CLI. Required.
	ToolsModule string
	// WorkDir is where Pulumi starts, before any --cwd. Required.
	WorkDir string
	// Seed varies how long operations take in virtual time. Default 0: exactly
	// as long as they typically do.
	Seed uint64
	// Faults is what goes wrong. Default: nothing.
	Faults *faults.Plan
	// Stdin, Stdout and Stderr are the command's own.
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	// Progress is told of what takes long, such as a build. Default Stderr.
	Progress io.Writer
}

// Run runs the command and returns Pulumi's exit code. The error tells what
// kept Pulumi from running at all.
func (c Command) Run(ctx context.Context) (int, error) {
	lock := &sync.Mutex{} // one for both, which may be the same writer
	c.Stdout, c.Stderr = shared(c.Stdout, lock), shared(c.Stderr, lock)
	pulumi, err := c.finder().Find(ctx)
	if err != nil {
		return 1, err
	}
	call, err := parse(c.Args, c.WorkDir)
	if err != nil {
		return 1, err
	}
	run := runner{Command: c, call: call, pulumi: pulumi}
	if err := run.prepare(ctx); err != nil {
		return 1, err
	}
	return run.exec(ctx)
}

// ProgramError is what keeps Pulumi from running and lies in the program or the
// stack file, rather than in this machine.
type ProgramError struct{ Err error }

func (e *ProgramError) Error() string { return e.Err.Error() }

// Unwrap is what is wrong.
func (e *ProgramError) Unwrap() error { return e.Err }

// shared is a writer that Pulumi and the program may write to at the same time.
// A file is one already, and has to stay one for Pulumi to see a terminal.
func shared(w io.Writer, lock *sync.Mutex) io.Writer {
	if file, ok := w.(*os.File); ok {
		return file
	}
	return &lockedWriter{lock, w}
}

type lockedWriter struct {
	mu *sync.Mutex
	w  io.Writer
}

func (l *lockedWriter) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.w.Write(p)
}

// SetUp does what is slow the first time and what every command needs: it finds
// or makes the Pulumi CLI, and builds the program in WorkDir.
func (c Command) SetUp(ctx context.Context) error {
	if _, err := c.finder().Find(ctx); err != nil {
		return err
	}
	_, err := c.builder().Build(ctx, c.WorkDir)
	return err
}

func (c Command) finder() cli.Finder {
	return cli.Finder{Dir: filepath.Join(c.Cache, "bin"), ToolsModule: c.ToolsModule, Log: c.log}
}

func (c Command) builder() *language.Builder {
	return &language.Builder{Dir: filepath.Join(c.Cache, "programs"), Log: c.log}
}

func (c Command) log(format string, args ...any) {
	fmt.Fprintf(cmp.Or(c.Progress, c.Stderr), "offline: "+format+"\n", args...) //nolint:errcheck,gosec // nowhere left to report it
}

// runner carries one command through its steps.
type runner struct {
	Command
	call
	pulumi string
	// stack is what the stack file says; empty for commands on no stack.
	stack stackFile
	// yamlHost is the folder of the language host for YAML; empty when Pulumi
	// finds one by itself or needs none.
	yamlHost string
}

// prepare makes sure that the stack is there and that the program is built.
func (r *runner) prepare(ctx context.Context) error {
	if !r.readsStack() {
		return nil
	}
	project, err := readProject(r.projectDir)
	if err != nil {
		return &ProgramError{err}
	}
	if r.stack, err = readStackFile(project.Name, r.configFile); err != nil {
		return &ProgramError{err}
	}
	if err := r.initStack(ctx, project); err != nil {
		return err
	}
	config, err := r.writeConfig(project)
	if err != nil {
		return err
	}
	r.args = slices.Insert(r.args, 1+slices.Index(r.args, r.command), "--config-file", config)
	switch project.language() {
	case "go":
		_, err = r.builder().Build(ctx, filepath.Join(r.projectDir, project.Main))
		var compile *language.BuildError
		if errors.As(err, &compile) {
			return &ProgramError{err}
		}
	case "yaml":
		tools := filepath.Join(filepath.Dir(r.ToolsModule), "pulumi-language-yaml")
		r.yamlHost, err = cli.Finder{Dir: filepath.Join(r.Cache, "bin"), ToolsModule: tools, Log: r.log}.FindYAML(ctx)
	}
	return err
}

// exec serves the stand-ins and runs Pulumi until it ends.
func (r *runner) exec(ctx context.Context) (code int, err error) {
	cloud, err := r.openCloud()
	if err != nil {
		return 1, &ProgramError{err}
	}
	stop := make(chan bool)
	defer close(stop)
	simulation := &provider.Simulation{
		Clock: clock.New(0, 10*time.Millisecond), Timeline: &clock.Timeline{}, Faults: r.Faults, Seed: r.Seed,
	}
	askers := &processes{}
	simulation.Clock.Idle = askers.idle
	host := &language.Host{Builder: r.builder(), Stdout: r.Stdout, Stderr: r.Stderr, Started: askers.add}
	ports := map[string]int{}
	for name, register := range map[string]func(*grpc.Server){
		"azure-native": serveProvider(provider.New(cloud, simulation, r.stack.location())),
		"random":       serveProvider(random.New()),
		"go":           func(srv *grpc.Server) { pulumirpc.RegisterLanguageRuntimeServer(srv, host) },
	} {
		if ports[name], err = serve(stop, register); err != nil {
			return 1, err
		}
	}

	// Pulumi hears of an interrupt itself and ends in its own time.
	signal.Ignore(os.Interrupt)
	defer signal.Reset(os.Interrupt)
	cmd := exec.CommandContext(ctx, r.pulumi, r.args...) //nolint:gosec // running Pulumi is what this is for
	cmd.Dir, cmd.Stdin, cmd.Stdout, cmd.Stderr = r.WorkDir, r.Stdin, r.Stdout, r.Stderr
	cmd.Env = append(r.environment(),
		fmt.Sprintf("PULUMI_DEBUG_PROVIDERS=azure-native:%d,random:%d", ports["azure-native"], ports["random"]),
		fmt.Sprintf("PULUMI_DEBUG_LANGUAGES=go:%d", ports["go"]))
	simulation.Kill = func() { r.kill(cmd) }
	if err := cmd.Start(); err != nil {
		return 1, err
	}
	askers.add(cmd.Process.Pid)
	code, err = group.ExitCode(cmd.Wait())
	if code < 0 {
		r.log("Pulumi was ended: %s", cmd.ProcessState)
		code = 1
	}
	if report := simulation.Timeline.String(); report != "" {
		fmt.Fprintf(r.Stderr, "offline: %s\n", report) //nolint:errcheck,gosec // as in log
	}
	return code, err
}

// kill ends Pulumi as a machine that goes away would.
func (r *runner) kill(cmd *exec.Cmd) {
	if err := cmd.Process.Kill(); err != nil {
		r.log("killing Pulumi: %v", err)
	}
}

// openCloud opens offline Azure as this stack knows it. What the stack's
// configuration names by ARM ID belongs to someone else and is there already.
func (r *runner) openCloud() (*arm.Cloud, error) {
	cloud, err := arm.Open(filepath.Join(r.Dir, "azure", r.stack.project, r.stackName), r.stack.subscription())
	if err != nil {
		return nil, err
	}
	var errs []error
	for _, id := range r.stack.resourceIDs() {
		errs = append(errs, cloud.Seed(id, r.stack.location()))
	}
	return cloud, errors.Join(errs...)
}

// environment is the caller's, less every credential, with Pulumi's state,
// settings and plugins kept in a place of their own.
func (r *runner) environment() []string {
	var env []string
	for _, variable := range os.Environ() {
		name, _, _ := strings.Cut(variable, "=")
		if strings.HasPrefix(name, "ARM_") || strings.HasPrefix(name, "AZURE_") || strings.HasPrefix(name, "PULUMI_") {
			continue
		}
		env = append(env, variable)
	}
	if r.yamlHost != "" {
		env = append(env, "PATH="+r.yamlHost+string(os.PathListSeparator)+os.Getenv("PATH"))
	}
	return append(env,
		"PULUMI_HOME="+filepath.Join(r.Dir, "home"),
		"PULUMI_BACKEND_URL=file://"+filepath.ToSlash(filepath.Join(r.Dir, "backend")),
		"PULUMI_CONFIG_PASSPHRASE="+Passphrase,
		"PULUMI_SKIP_UPDATE_CHECK=true",
		"PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION=true",
		"PULUMI_DIY_BACKEND_DISABLE_CHECKPOINT_BACKUPS=true",
	)
}
