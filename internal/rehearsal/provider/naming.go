package provider

import (
	"encoding/hex"
	"slices"

	"github.com/google/uuid"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/protocol"
)

// nameResource sets the name of a resource whose program gives none: the current
// name, the name that the stack's autonaming proposes, or azure-native's default.
func (a *Azure) nameResource(t *contract.Type, inputs resource.PropertyMap, req plugin.CheckRequest) {
	name := resource.PropertyKey(t.NameParameter)
	if name == "" || t.Singleton || inputs.HasValue(name) {
		return
	}
	var chosen resource.PropertyValue
	switch old, ok := req.Olds[name]; {
	case ok:
		chosen = old
	case req.Autonaming != nil && req.Autonaming.Mode == plugin.AutonamingModeDisabled:
		return
	case req.Autonaming != nil && req.Autonaming.ProposedName != "":
		chosen = resource.NewProperty(req.Autonaming.ProposedName)
	default:
		chosen = resource.NewProperty(a.defaultName(t, req))
	}
	inputs[name] = chosen
	inputs[protocol.DefaultsKey] = resource.NewProperty([]resource.PropertyValue{resource.NewProperty(t.NameParameter)})
}

// defaultName returns azure-native's default name: the logical name and eight
// random hexadecimal digits, or a GUID for types that need one.
func (a *Azure) defaultName(t *contract.Type, req plugin.CheckRequest) string {
	random := uuid.NewSHA1(uuid.NameSpaceURL, append([]byte(req.URN), req.RandomSeed...))
	if a.cloud.Catalog().Facts(t.ARMType).NamedByGUID {
		return random.String()
	}
	return req.Name + hex.EncodeToString(random[:4])
}

// isAutonamed reports whether the provider set the resource's name.
func isAutonamed(t *contract.Type, inputs resource.PropertyMap) bool {
	defaults := inputs[protocol.DefaultsKey]
	return defaults.IsArray() && slices.ContainsFunc(defaults.ArrayValue(), func(v resource.PropertyValue) bool {
		return v.IsString() && v.StringValue() == t.NameParameter
	})
}
