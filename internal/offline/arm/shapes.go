package arm

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"maps"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/offline/contract"
)

// shape adds to a resource's outputs what Azure computes for its type.
type shape func(c *Cloud, r *Resource, out map[string]any)

// shapes are the types whose outputs are more than what every type has. A type
// that is missing here has just that.
var shapes = map[string]shape{
	accountType: func(_ *Cloud, r *Resource, out map[string]any) {
		endpoints := map[string]any{}
		for _, service := range []string{"blob", "dfs", "file", "queue", "table", "web"} {
			endpoints[service] = "https://" + r.name() + "." + service + ".core.windows.net/"
		}
		out["primaryEndpoints"], out["primaryLocation"], out["statusOfPrimary"] = endpoints, r.text("location"), "available"
		tier, _, _ := strings.Cut(r.text("sku.name"), "_")
		merge(out, "sku", map[string]any{"tier": tier})
	},
	containerType: func(_ *Cloud, _ *Resource, out map[string]any) {
		out["deleted"], out["hasImmutabilityPolicy"], out["hasLegalHold"] = false, false, false
		out["leaseState"], out["leaseStatus"], out["remainingRetentionDays"] = "Available", "Unlocked", 0.0
	},
	environmentType: func(_ *Cloud, r *Resource, out map[string]any) {
		out["defaultDomain"] = digest(r.ID)[:10] + "." + r.text("location") + ".azurecontainerapps.io"
		out["staticIp"] = "20.0.0.1"
		out["eventStreamEndpoint"] = "https://" + r.text("location") + ".azurecontainerapps.dev" + r.ID + "/eventstream"
	},
	groupType: func(_ *Cloud, _ *Resource, out map[string]any) {
		out["properties"] = map[string]any{"provisioningState": "Succeeded"}
	},
	identityType: func(_ *Cloud, r *Resource, out map[string]any) {
		out["principalId"], out["clientId"], out["tenantId"] = guid("principal", r.ID), guid("client", r.ID), TenantID
	},
	jobType: func(_ *Cloud, r *Resource, out map[string]any) {
		out["eventStreamEndpoint"] = "https://" + r.text("location") + ".azurecontainerapps.dev" + r.ID + "/eventstream"
	},
	metricAlertType: func(_ *Cloud, _ *Resource, out map[string]any) { out["isMigrated"] = false },
	registryType: func(_ *Cloud, r *Resource, out map[string]any) {
		out["loginServer"] = strings.ToLower(r.name()) + ".azurecr.io"
		merge(out, "sku", map[string]any{"tier": r.text("sku.name")})
	},
	roleType: func(_ *Cloud, r *Resource, out map[string]any) {
		out["scope"], out["createdBy"], out["updatedBy"] = r.parent(), DeployerObjectID, DeployerObjectID
	},
	secretType: func(_ *Cloud, r *Resource, out map[string]any) {
		uri := "https://" + lastSegment(r.parent()) + ".vault.azure.net/secrets/" + r.name()
		merge(out, "properties", map[string]any{
			"secretUri":            uri,
			"secretUriWithVersion": uri + "/" + digest(r.ID + r.text("properties.value"))[:32],
		})
	},
	serverType: func(_ *Cloud, r *Resource, out map[string]any) {
		out["fullyQualifiedDomainName"] = r.name() + ".postgres.database.azure.com"
		out["state"], out["minorVersion"] = "Ready", "4"
	},
	taskRunType: func(c *Cloud, r *Resource, out map[string]any) { out["runResult"] = c.runResult(r) },
	vaultType: func(_ *Cloud, r *Resource, out map[string]any) {
		merge(out, "properties", map[string]any{
			"vaultUri": "https://" + r.name() + ".vault.azure.net/", "provisioningState": "Succeeded",
		})
	},
	workspaceType: func(_ *Cloud, r *Resource, out map[string]any) { out["customerId"] = guid("workspace", r.ID) },
	zoneLinkType:  func(_ *Cloud, _ *Resource, out map[string]any) { out["virtualNetworkLinkState"] = "Completed" },
	zoneType: func(c *Cloud, r *Resource, out map[string]any) {
		links := 0.0
		for _, link := range c.of(zoneLinkType) {
			if same(link.parent(), r.ID) {
				links++
			}
		}
		out["numberOfRecordSets"], out["numberOfVirtualNetworkLinks"], out["numberOfVirtualNetworkLinksWithRegistration"] = 1.0, links, 0.0
		out["maxNumberOfRecordSets"], out["maxNumberOfVirtualNetworkLinks"] = 25000.0, 1000.0
	},
}

// created stands in for every time stamp, so that a rehearsal is repeatable.
const created = "2026-01-01T00:00:00Z"

// common are outputs that many types have, by name.
func common(r *Resource, t *contract.Type) map[string]any {
	out := map[string]any{
		"type": t.ARMType, "provisioningState": "Succeeded", "etag": digest(r.ID)[:16], "outboundIpAddresses": []any{},
		"privateEndpointConnections": []any{}, "systemData": map[string]any{"createdAt": created, "createdBy": DeployerObjectID},
	}
	for _, stamp := range []string{
		"createdDate", "createdOn", "creationDate", "creationTime", "lastModifiedTime", "lastUpdatedTime", "modifiedDate", "updatedOn",
	} {
		out[stamp] = created
	}
	maps.DeleteFunc(out, func(name string, _ any) bool { return t.Outputs[name] == nil })
	return out
}

// Outputs are what Azure returns for a resource: what was written, less what it
// never gives back, and what it computes.
func (c *Cloud) Outputs(r *Resource) map[string]any {
	c.mu.Lock()
	defer c.mu.Unlock()
	t := r.kind()
	out := maps.Clone(r.Properties)
	maps.Copy(out, common(r, t))
	out["id"], out["name"] = r.ID, r.name()
	for _, path := range writeOnly[t.ARMType] {
		out = without(out, path).(map[string]any)
	}
	if identity, ok := out["identity"].(map[string]any); ok {
		out["identity"] = identityOutput(r, identity)
	}
	if add, ok := shapes[t.ARMType]; ok {
		add(c, r, out)
	}
	return out
}

// writeOnly are the properties that Azure takes and never gives back.
var writeOnly = map[string][]string{
	environmentType: {logAnalytics + ".sharedKey"},
	jobType:         {"configuration.secrets[].value"},
	secretType:      {"properties.value"},
	serverType:      {"administratorLoginPassword"},
}

// without is a copy of a value less what is at a path.
func without(v any, path string) any {
	name, rest, nested := strings.Cut(path, ".")
	object, ok := v.(map[string]any)
	if !ok {
		return v
	}
	object = maps.Clone(object)
	name, every := strings.CutSuffix(name, "[]")
	switch child, there := object[name]; {
	case !there:
	case !nested:
		delete(object, name)
	case every:
		var all []any
		for _, element := range elements(child) {
			all = append(all, without(element, rest))
		}
		object[name] = all
	default:
		object[name] = without(child, rest)
	}
	return object
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

// merge sets keys of the object out[name] without changing the one it came from.
func merge(out map[string]any, name string, more map[string]any) {
	object, _ := out[name].(map[string]any)
	object = maps.Clone(object)
	if object == nil {
		object = map[string]any{}
	}
	maps.Copy(object, more)
	out[name] = object
}

// StorageKey is access key 1 or 2 of a storage account. It opens nothing.
func StorageKey(accountID string, number int) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "key%d %s", number, key(accountID)))
	return base64.StdEncoding.EncodeToString(append(sum[:], sum[:]...))
}

// WorkspaceKey is shared key 1 or 2 of a Log Analytics workspace. It opens nothing.
func WorkspaceKey(workspaceID string, number int) string { return StorageKey(workspaceID, number) }

// digest is a stable stand-in for a value that Azure draws at random.
func digest(s string) string { return fmt.Sprintf("%x", sha256.Sum256([]byte(key(s)))) }

// guid is a stable stand-in for a GUID that Azure draws at random.
func guid(purpose, id string) string {
	d := digest(purpose + " " + id)
	return d[:8] + "-" + d[8:12] + "-4" + d[13:16] + "-8" + d[17:20] + "-" + d[20:32]
}
