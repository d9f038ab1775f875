package arm

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"maps"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// Created is the value of every time stamp, so that a rehearsal is repeatable.
const Created = "2026-01-01T00:00:00Z"

// Outputs returns the body of a resource as Azure returns it: the written
// properties without those that are write-only, and the ones that Azure sets.
func (c *Cloud) Outputs(res *Resource) map[string]any {
	leave, _ := c.enter() // see Sync
	defer leave()
	t, known := c.catalog.Contract.Version(res.Type, res.APIVersion)
	if !known {
		return map[string]any{"id": res.ID, "name": res.Name()}
	}
	out := t.Shown(res.Body)
	out = merged(out, commonOutputs(t, res))
	if own := c.catalog.kind(res.Type).outputs; own != nil {
		out = merged(out, own(c.about(res)))
	}
	out["id"], out["name"], out["type"] = res.ID, res.Name(), t.ARMType
	if identity, ok := out["identity"].(map[string]any); ok {
		out["identity"] = identityOutput(res, identity)
	}
	return out
}

// common returns the values of output properties that many types have, by name.
func common(res *Resource) map[string]any {
	return map[string]any{
		"provisioningState":          "Succeeded",
		"etag":                       Digest(res.ID)[:16],
		"outboundIpAddresses":        []any{},
		"privateEndpointConnections": []any{},
		"systemData":                 map[string]any{"createdAt": Created, "createdBy": DeployerObjectID},
		"createdDate":                Created,
		"createdOn":                  Created,
		"creationDate":               Created,
		"creationTime":               Created,
		"lastModifiedTime":           Created,
		"lastUpdatedTime":            Created,
		"modifiedDate":               Created,
		"updatedOn":                  Created,
	}
}

// commonOutputs returns those common outputs that a type has, at the top level or
// in its properties.
func commonOutputs(t *contract.Type, res *Resource) map[string]any {
	values, out := common(res), map[string]any{}
	inside := map[string]any{}
	for name, value := range values {
		if p := t.Body[name]; p != nil && p.ReadOnly {
			out[name] = value
		}
		if properties := t.Body["properties"]; properties != nil && properties.Object() != nil {
			if p := properties.Object().Body[name]; p != nil && p.ReadOnly {
				inside[name] = value
			}
		}
	}
	if len(inside) > 0 {
		out["properties"] = inside
	}
	return out
}

// merged returns object with another object merged into it, recursively.
func merged(object, over map[string]any) map[string]any {
	out := maps.Clone(object)
	if out == nil {
		out = map[string]any{}
	}
	for name, value := range over {
		below, was := out[name].(map[string]any)
		if above, is := value.(map[string]any); was && is {
			value = merged(below, above)
		}
		out[name] = value
	}
	return out
}

// HasSystemIdentity reports whether the resource has a system-assigned identity.
func (r *Resource) HasSystemIdentity() bool {
	return strings.Contains(strings.ToLower(string(As[Envelope](r).Identity.Type)), "systemassigned")
}

// PrincipalID returns the object ID of an identity: user-assigned, or the
// system-assigned one of the resource with that ID.
func PrincipalID(id string) string { return GUID("principal", id) }

// ClientID returns the client ID of a user-assigned identity.
func ClientID(id string) string { return GUID("client", id) }

// identityOutput returns an identity as Azure returns it, with object and client
// IDs.
func identityOutput(res *Resource, written map[string]any) map[string]any {
	out := maps.Clone(written)
	if res.HasSystemIdentity() {
		out["principalId"], out["tenantId"] = PrincipalID(res.ID), TenantID
	}
	if ids, ok := written["userAssignedIdentities"].(map[string]any); ok {
		byID := map[string]any{}
		for id := range ids {
			byID[id] = map[string]any{"principalId": PrincipalID(id), "clientId": ClientID(id)}
		}
		out["userAssignedIdentities"] = byID
	}
	return out
}

// AccessKey returns access key number 1 or 2 of a resource such as a storage
// account. It is not a real credential.
func AccessKey(id string, number int) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "key%d %s", number, armid.Key(id)))
	return base64.StdEncoding.EncodeToString(append(sum[:], sum[:]...))
}

// Digest returns a stable value in place of one that Azure generates at random.
func Digest(s string) string { return fmt.Sprintf("%x", sha256.Sum256([]byte(armid.Key(s)))) }

// GUID returns a stable GUID in place of one that Azure generates at random.
func GUID(purpose, id string) string {
	d := Digest(purpose + " " + id)
	return d[:8] + "-" + d[8:12] + "-4" + d[13:16] + "-8" + d[17:20] + "-" + d[20:32]
}
