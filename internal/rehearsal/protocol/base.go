// Package protocol implements the part of Pulumi's provider protocol that follows
// from a contract table: the schema, the check of inputs, and the diff. Creating,
// reading, updating and deleting resources is left to the provider that embeds
// [Base].
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

// Base is a provider that cannot create resources.
type Base struct {
	plugin.UnimplementedProvider
	// Name and Version are those of the replaced package. Required.
	Name, Version string
	// Types are the supported resource types. Required.
	Types *contract.Table
	// Unversioned are the types that stand for tokens without a version, by token.
	// Optional.
	Unversioned map[string]*contract.Type
	// Settings and Functions are the config variables and the functions of the
	// package's schema. Optional.
	Settings, Functions map[string]any
}

var _ plugin.GrpcProvider = (*Base)(nil)

// Attach accepts an engine that connects to the provider's port.
func (*Base) Attach(string) error { return nil }

// Close does nothing: resources outlive the provider.
func (*Base) Close() error { return nil }

// SignalCancellation does nothing: every operation is short.
func (*Base) SignalCancellation(context.Context) error { return nil }

// Handshake returns the supported protocol features.
func (*Base) Handshake(context.Context, plugin.ProviderHandshakeRequest) (*plugin.ProviderHandshakeResponse, error) {
	return &plugin.ProviderHandshakeResponse{AcceptSecrets: true, SupportsAutonamingConfiguration: true}, nil
}

// GetPluginInfo returns the version of the replaced provider.
func (b *Base) GetPluginInfo(context.Context) (plugin.PluginInfo, error) {
	parsed, err := semver.Parse(b.Version)
	return plugin.PluginInfo{Version: &parsed}, err
}

// GetMappings returns no mappings.
func (*Base) GetMappings(context.Context, plugin.GetMappingsRequest) (plugin.GetMappingsResponse, error) {
	return plugin.GetMappingsResponse{}, nil
}

// CheckConfig accepts any configuration: there is no account to sign in to.
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

// Configure does nothing.
func (*Base) Configure(context.Context, plugin.ConfigureRequest) (plugin.ConfigureResponse, error) {
	return plugin.ConfigureResponse{}, nil
}

// Invoke returns an error for every function.
func (b *Base) Invoke(_ context.Context, req plugin.InvokeRequest) (plugin.InvokeResponse, error) {
	return plugin.InvokeResponse{}, b.unknown("function", string(req.Tok))
}

// Type returns a resource type, or an error if it is not supported.
func (b *Base) Type(token tokens.Type) (*contract.Type, error) {
	if t, ok := b.Types.Lookup(string(token)); ok {
		return t, nil
	}
	return nil, b.unknown("resource type", string(token))
}

func (b *Base) unknown(what, token string) error {
	hint := ""
	if nearest, ok := check.Nearest(token, b.Types.Tokens()); ok {
		hint = fmt.Sprintf(" (did you mean %s?)", nearest)
	}
	return fmt.Errorf("the offline stand-in for %s %s does not know the %s %s%s; to add one, see docs/add-a-resource-type.md",
		b.Name, b.Version, what, token, hint)
}

// Failures returns the problems that the provider finds in inputs, without those
// that only Azure finds.
func Failures(t *contract.Type, inputs resource.PropertyMap) []plugin.CheckFailure {
	var failures []plugin.CheckFailure
	for _, problem := range t.CheckInputs(Values(inputs)) {
		if !problem.Azure {
			failures = append(failures, plugin.CheckFailure{Property: resource.PropertyKey(problem.Path), Reason: problem.Reason})
		}
	}
	return failures
}

// Plan converts changes to the engine's form: no change, an update, or a
// replacement.
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

// TopLevel returns the first name of a property path.
func TopLevel(path string) resource.PropertyKey {
	return resource.PropertyKey(strings.FieldsFunc(path, func(r rune) bool { return r == '.' || r == '[' })[0])
}
