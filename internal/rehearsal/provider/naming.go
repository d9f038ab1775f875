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

// nameResource gives a resource without a name the one it has already, else
// the one that the stack's autonaming proposes, else azure-native's own: the
// logical name and eight random hexadecimal digits, or a GUID where Azure wants one.
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

// defaultName is the name that azure-native gives where nothing else is asked for.
func (a *Azure) defaultName(t *contract.Type, req plugin.CheckRequest) string {
	drawn := uuid.NewSHA1(uuid.NameSpaceURL, append([]byte(req.URN), req.RandomSeed...))
	if a.cloud.Catalog().Facts(t.ARMType).NamedByGUID {
		return drawn.String()
	}
	return req.Name + hex.EncodeToString(drawn[:4])
}

// isAutonamed reports whether the provider chose the resource's name.
func isAutonamed(t *contract.Type, inputs resource.PropertyMap) bool {
	defaults := inputs[protocol.DefaultsKey]
	return defaults.IsArray() && slices.ContainsFunc(defaults.ArrayValue(), func(v resource.PropertyValue) bool {
		return v.IsString() && v.StringValue() == t.NameParameter
	})
}
