package arm

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"maps"
	"strings"
	"text/template"

	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/property"
)

// Outputs are what Azure returns for a resource: what was written, less what it
// never gives back, and what it computes.
func (c *Cloud) Outputs(r *Resource) (map[string]any, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	t := r.kind()
	common, err := c.compute(r, factsOf("*").Computed)
	computed, ownErr := c.compute(r, factsOf(t.ARMType).Computed)
	if err := errors.Join(err, ownErr); err != nil {
		return nil, err
	}
	maps.DeleteFunc(common, func(name string, _ any) bool { return t.Outputs[name] == nil })
	out := property.Merged(property.Merged(r.Visible(), common), computed)
	out["id"], out["name"] = r.ID, r.name()
	if identity, ok := out["identity"].(map[string]any); ok {
		out["identity"] = identityOutput(r, identity)
	}
	return out, nil
}

// created stands in for every time stamp, so that a rehearsal is repeatable.
const created = "2026-01-01T00:00:00Z"

// Visible is what was written, less what Azure never gives back.
func (r *Resource) Visible() map[string]any {
	visible := any(r.Properties)
	for _, path := range factsOf(r.kind().ARMType).Hidden {
		visible = property.Without(visible, path)
	}
	return visible.(map[string]any)
}

// compute makes outputs of a template.
func (c *Cloud) compute(r *Resource, source string) (computed map[string]any, err error) {
	parsed, err := template.New("computed").Funcs(template.FuncMap{
		"text": property.Text, "guid": guid, "lower": strings.ToLower,
		"digest":   func(length int, of ...string) string { return digest(strings.Join(of, ""))[:length] },
		"before":   func(separator, s string) string { first, _, _ := strings.Cut(s, separator); return first },
		"images":   func() []object { return c.outputImages(r) },
		"children": func(id string) int { return len(c.inside(id)) - 1 },
	}).Parse(source)
	if err != nil {
		return nil, err
	}
	var result bytes.Buffer
	err = parsed.Execute(&result, map[string]any{
		"ID": r.ID, "Name": r.name(), "Parent": r.parent(), "ParentName": armid.Last(r.parent()), "ARMType": r.kind().ARMType,
		"Properties": r.Properties, "Deployer": DeployerObjectID, "Tenant": TenantID, "Created": created,
	})
	return computed, errors.Join(err, yaml.Unmarshal(result.Bytes(), &computed))
}

// identityOutput is an identity as Azure returns it: what was a list of IDs is
// a map, with the object IDs that were looked up.
func identityOutput(r *Resource, written map[string]any) map[string]any {
	out := maps.Clone(written)
	if r.hasSystemIdentity() {
		out["principalId"], out["tenantId"] = guid("principal", r.ID), TenantID
	}
	if ids, ok := written["userAssignedIdentities"].([]any); ok {
		byID := map[string]any{}
		for _, id := range ids {
			id := fmt.Sprint(id)
			byID[id] = map[string]any{"principalId": guid("principal", id), "clientId": guid("client", id)}
		}
		out["userAssignedIdentities"] = byID
	}
	return out
}

// StorageKey is access key 1 or 2 of a storage account. It opens nothing.
func StorageKey(accountID string, number int) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "key%d %s", number, armid.Key(accountID)))
	return base64.StdEncoding.EncodeToString(append(sum[:], sum[:]...))
}

// WorkspaceKey is shared key 1 or 2 of a Log Analytics workspace. It opens nothing.
func WorkspaceKey(workspaceID string, number int) string { return StorageKey(workspaceID, number) }

// digest is a stable stand-in for a value that Azure draws at random.
func digest(s string) string { return fmt.Sprintf("%x", sha256.Sum256([]byte(armid.Key(s)))) }

// guid is a stable stand-in for a GUID that Azure draws at random.
func guid(purpose, id string) string {
	d := digest(purpose + " " + id)
	return d[:8] + "-" + d[8:12] + "-4" + d[13:16] + "-8" + d[17:20] + "-" + d[20:32]
}
