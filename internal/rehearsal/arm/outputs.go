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

// Created stands in for every time stamp, so that a rehearsal is repeatable.
const Created = "2026-01-01T00:00:00Z"

// Outputs are the body of a resource as Azure returns it: what was written, less
// what it never gives back, and what it sets itself.
func (c *Cloud) Outputs(res *Resource) map[string]any {
	c.mu.Lock()
	defer c.mu.Unlock()
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

// common are the values of outputs that many types have, by their names.
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

// commonOutputs are the common ones that a type has, on the level on which it
// has them.
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

// merged is an object with another laid over it, object by object.
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

// HasSystemIdentity reports whether Azure made an identity for the resource alone.
func (r *Resource) HasSystemIdentity() bool {
	return strings.Contains(strings.ToLower(string(As[Envelope](r).Identity.Type)), "systemassigned")
}

// PrincipalID is the object ID of the identity with an ARM ID: a user-assigned
// one, or a resource that has one of its own.
func PrincipalID(id string) string { return GUID("principal", id) }

// ClientID is the client ID of a user-assigned identity.
func ClientID(id string) string { return GUID("client", id) }

// identityOutput is an identity as Azure returns it, with the object IDs that
// were looked up.
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

// AccessKey is key number 1 or 2 of what can be opened with one, such as a
// storage account. It opens nothing.
func AccessKey(id string, number int) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "key%d %s", number, armid.Key(id)))
	return base64.StdEncoding.EncodeToString(append(sum[:], sum[:]...))
}

// Digest is a stable stand-in for a value that Azure draws at random.
func Digest(s string) string { return fmt.Sprintf("%x", sha256.Sum256([]byte(armid.Key(s)))) }

// GUID is a stable stand-in for a GUID that Azure draws at random.
func GUID(purpose, id string) string {
	d := Digest(purpose + " " + id)
	return d[:8] + "-" + d[8:12] + "-4" + d[13:16] + "-8" + d[17:20] + "-" + d[20:32]
}
