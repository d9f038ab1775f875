// Package protocol answers what the Pulumi engine asks of any provider whose
// resource types are in a contract table: what it is, what it serves, and what
// is wrong with inputs or different in them. What becomes of resources is left
// to the provider that embeds [Base].
package protocol

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/blang/semver"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"
	"github.com/pulumi/pulumi/sdk/v3/go/common/tokens"

	"github.com/hyf/azure-data-pipeline/internal/check"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// Base is a provider without resources of its own.
type Base struct {
	plugin.UnimplementedProvider
	// Name and Version are those of the package that is stood in for. Required.
	Name, Version string
	// Types are the resource types that are served. Required.
	Types *contract.Table
	// Settings and Functions are the parts of the package's schema of these
	// names: what a program may say of the provider, and ask it. Optional.
	Settings, Functions map[string]any
}

var _ plugin.GrpcProvider = (*Base)(nil)

// Attach accepts the engine that was told of this provider by its port.
func (*Base) Attach(string) error { return nil }

// Close has nothing to close: what exists outlives the provider.
func (*Base) Close() error { return nil }

// SignalCancellation has nothing to cancel: every operation is short.
func (*Base) SignalCancellation(context.Context) error { return nil }

// Handshake says what this provider understands.
func (*Base) Handshake(context.Context, plugin.ProviderHandshakeRequest) (*plugin.ProviderHandshakeResponse, error) {
	return &plugin.ProviderHandshakeResponse{AcceptSecrets: true, SupportsAutonamingConfiguration: true}, nil
}

// GetPluginInfo names the provider version that this one stands in for.
func (b *Base) GetPluginInfo(context.Context) (plugin.PluginInfo, error) {
	parsed, err := semver.Parse(b.Version)
	return plugin.PluginInfo{Version: &parsed}, err
}

// GetMappings has none to offer.
func (*Base) GetMappings(context.Context, plugin.GetMappingsRequest) (plugin.GetMappingsResponse, error) {
	return plugin.GetMappingsResponse{}, nil
}

// CheckConfig takes any configuration: there is no account to sign in to.
func (*Base) CheckConfig(_ context.Context, req plugin.CheckConfigRequest) (plugin.CheckConfigResponse, error) {
	return plugin.CheckConfigResponse{Properties: req.News}, nil
}

// DiffConfig never replaces the provider.
func (*Base) DiffConfig(_ context.Context, req plugin.DiffConfigRequest) (plugin.DiffConfigResponse, error) {
	changes := plugin.DiffNone
	if !req.OldInputs.DeepEquals(req.NewInputs) {
		changes = plugin.DiffSome
	}
	return plugin.DiffConfigResponse{Changes: changes}, nil
}

// Configure needs nothing.
func (*Base) Configure(context.Context, plugin.ConfigureRequest) (plugin.ConfigureResponse, error) {
	return plugin.ConfigureResponse{}, nil
}

// Invoke knows no function.
func (b *Base) Invoke(_ context.Context, req plugin.InvokeRequest) (plugin.InvokeResponse, error) {
	return plugin.InvokeResponse{}, b.unknown("function", string(req.Tok))
}

// Type finds a resource type, or says that it is not served.
func (b *Base) Type(token tokens.Type) (*contract.Type, error) {
	if t, ok := b.Types.Lookup(string(token)); ok {
		return t, nil
	}
	return nil, b.unknown("resource type", string(token))
}

func (b *Base) unknown(what, token string) error {
	hint := ""
	if nearest, ok := check.Nearest(token, b.Types.Tokens()); ok {
		hint = fmt.Sprintf(" (the nearest it knows is %s)", nearest)
	}
	return fmt.Errorf("the offline stand-in for %s %s does not know the %s %s%s; how to add one is in internal/rehearsal/README.md",
		b.Name, b.Version, what, token, hint)
}

// Failures are the problems with inputs that a provider's own check finds,
// without those that only Azure knows.
func Failures(t *contract.Type, inputs resource.PropertyMap) []plugin.CheckFailure {
	var failures []plugin.CheckFailure
	for _, problem := range t.CheckInputs(Values(inputs)) {
		if !problem.Azure {
			failures = append(failures, plugin.CheckFailure{Property: resource.PropertyKey(problem.Path), Reason: problem.Reason})
		}
	}
	return failures
}

// Plan is the engine's form of some changes: nothing, an update, or a replacement.
func Plan(changes []contract.Change) plugin.DiffResponse {
	plan := plugin.DiffResponse{Changes: plugin.DiffNone, DetailedDiff: map[string]plugin.PropertyDiff{}}
	for _, change := range changes {
		kind := map[contract.Kind]plugin.DiffKind{
			contract.Add: plugin.DiffAdd, contract.Delete: plugin.DiffDelete, contract.Update: plugin.DiffUpdate,
		}[change.Kind]
		if change.Replace {
			kind = kind.AsReplace()
			plan.ReplaceKeys = append(plan.ReplaceKeys, TopLevel(change.Path))
		}
		plan.Changes = plugin.DiffSome
		plan.ChangedKeys = append(plan.ChangedKeys, TopLevel(change.Path))
		plan.DetailedDiff[change.Path] = plugin.PropertyDiff{Kind: kind, InputDiff: true}
	}
	plan.ReplaceKeys, plan.ChangedKeys = slices.Compact(plan.ReplaceKeys), slices.Compact(plan.ChangedKeys)
	return plan
}

// TopLevel is the first name of a property path.
func TopLevel(path string) resource.PropertyKey {
	return resource.PropertyKey(strings.FieldsFunc(path, func(r rune) bool { return r == '.' || r == '[' })[0])
}
