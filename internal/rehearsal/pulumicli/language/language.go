// Package language is a Pulumi language host for Go programs: it builds a program
// when its sources changed, and runs it. It replaces Pulumi's host, so that a
// machine needs only Go and an unchanged program is not linked again.
package language

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"slices"
	"strconv"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	pulumirpc "github.com/pulumi/pulumi/sdk/v3/proto/go"
	"google.golang.org/protobuf/types/known/emptypb"
)

// Host is the language host.
type Host struct {
	pulumirpc.UnimplementedLanguageRuntimeServer
	// Builder builds the programs. Required.
	Builder *Builder
	// Environ is the environment of the programs; the engine's settings are added.
	// Required.
	Environ []string
	// Stdout and Stderr receive the output of the programs.
	Stdout, Stderr io.Writer
	// Started is called with the process ID of each started program. Optional.
	Started func(pid int)

	engine string
}

// Handshake receives the engine's address.
func (h *Host) Handshake(_ context.Context, req *pulumirpc.LanguageHandshakeRequest) (*pulumirpc.LanguageHandshakeResponse, error) {
	h.engine = req.GetEngineAddress()
	return &pulumirpc.LanguageHandshakeResponse{}, nil
}

// GetPluginInfo reports no version.
func (*Host) GetPluginInfo(context.Context, *emptypb.Empty) (*pulumirpc.PluginInfo, error) {
	return &pulumirpc.PluginInfo{}, nil
}

// GetRequiredPackages returns nothing, because all providers are attached.
func (*Host) GetRequiredPackages(context.Context, *pulumirpc.GetRequiredPackagesRequest) (*pulumirpc.GetRequiredPackagesResponse, error) {
	return &pulumirpc.GetRequiredPackagesResponse{}, nil
}

// Run builds the program if necessary, and runs it.
func (h *Host) Run(ctx context.Context, req *pulumirpc.RunRequest) (*pulumirpc.RunResponse, error) {
	binary, err := h.Builder.Build(ctx, req.GetInfo().GetProgramDirectory())
	if err != nil {
		return &pulumirpc.RunResponse{Error: err.Error()}, nil //nolint:nilerr // the engine displays the error
	}
	env, err := h.environment(req)
	if err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, binary, req.GetArgs()...) //nolint:gosec // the user's program
	cmd.Dir, cmd.Env, cmd.Stdout, cmd.Stderr = req.GetPwd(), env, h.Stdout, h.Stderr

	var exit *exec.ExitError
	if err := cmd.Start(); err != nil {
		return &pulumirpc.RunResponse{Error: fmt.Sprintf("running the program: %v", err)}, nil //nolint:nilerr // the engine displays the error
	}
	if h.Started != nil {
		h.Started(cmd.Process.Pid)
	}
	switch err := cmd.Wait(); {
	case err == nil:
		return &pulumirpc.RunResponse{}, nil
	case errors.As(err, &exit) && exit.ExitCode() > 0:
		// The SDK already sent the program's error to the engine.
		return &pulumirpc.RunResponse{Bail: true}, nil
	default:
		return &pulumirpc.RunResponse{Error: fmt.Sprintf("running the program: %v", err)}, nil
	}
}

// environment returns the environment of a program, with the engine's settings.
func (h *Host) environment(req *pulumirpc.RunRequest) ([]string, error) {
	config, err := json.Marshal(req.GetConfig())
	if err != nil {
		return nil, err
	}
	secretKeys, err := json.Marshal(req.GetConfigSecretKeys())
	if err != nil {
		return nil, err
	}
	return append(slices.Clone(h.Environ),
		pulumi.EnvOrganization+"="+req.GetOrganization(),
		pulumi.EnvProject+"="+req.GetProject(),
		pulumi.EnvStack+"="+req.GetStack(),
		pulumi.EnvConfig+"="+string(config),
		pulumi.EnvConfigSecretKeys+"="+string(secretKeys),
		pulumi.EnvDryRun+"="+strconv.FormatBool(req.GetDryRun()),
		pulumi.EnvParallel+"="+strconv.Itoa(int(req.GetParallel())),
		pulumi.EnvMonitor+"="+req.GetMonitorAddress(),
		pulumi.EnvEngine+"="+h.engine,
		pulumi.EnvPulumiRootDirectory+"="+req.GetInfo().GetRootDirectory(),
	), nil
}
