package arm_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// world is a cloud with one of everything in it, all in resource group rg, in
// which tests make one step right and one wrong.
type world struct {
	t     *testing.T
	dir   string
	cloud *arm.Cloud
	busy  map[string]arm.Activity
}

// standing is what every world begins with, in this order.
var standing = []string{
	"ResourceGroup rg", "ResourceGroup other",
	"Workspace log", "UserAssignedIdentity run", "UserAssignedIdentity pull",
	"NetworkSecurityGroup nsg", "VirtualNetwork net", "Subnet net/apps", "Subnet net/ends", "Subnet net/data", "Subnet net/spare",
	"Vault kv", "Secret kv/url", "Registry registry", "TaskRun registry/build", "StorageAccount account", "BlobContainer account/raw",
	"RoleAssignment ${Secret kv/url}|00000000-0000-4000-8000-000000000001",
	"RoleAssignment ${Registry registry}|00000000-0000-4000-8000-000000000002",
	"Server psql", "Administrator psql/admin", "ManagedEnvironment env", "Job etl",
	"PrivateZone privatelink.vaultcore.azure.net", "VirtualNetworkLink privatelink.vaultcore.azure.net/link",
	"PrivateEndpoint pe", "PrivateDnsZoneGroup pe/default",
	"DiagnosticSetting ${ManagedEnvironment env}|diag", "ActionGroup oncall", "MetricAlert failed",
	"ScheduledQueryRule missed", "Budget ${ResourceGroup rg}|budget",
}

// valid are properties that are right for each kind; a step is a change of them.
var valid = map[string]string{
	"ActionGroup":    `{"location": "global", "groupShortName": "oncall"}`,
	"Administrator":  `{"principalName": "admin", "principalType": "ServicePrincipal", "tenantId": "t"}`,
	"BlobContainer":  `{"publicAccess": "None"}`,
	"Budget":         `{"amount": 25, "timeGrain": "Monthly", "timePeriod": {"startDate": "2026-12-01"}, "notifications": {"half": {"contactEmails": ["a@b.c"]}}}`,
	"Configuration":  `{"value": "on"}`,
	"Database":       `{}`,
	"FirewallRule":   `{"startIpAddress": "0.0.0.0", "endIpAddress": "0.0.0.0"}`,
	"MetricAlert":    `{"location": "global", "scopes": ["${Job etl}"], "actions": [{"actionGroupId": "${ActionGroup oncall}"}]}`,
	"PrivateZone":    `{"location": "global"}`,
	"Queue":          `{}`,
	"Registry":       `{"location": "westeurope", "sku": {"name": "Premium"}}`,
	"ResourceGroup":  `{"location": "westeurope"}`,
	"SavedSearch":    `{}`,
	"StorageAccount": `{"location": "westeurope", "sku": {"name": "Standard_LRS"}, "kind": "StorageV2"}`,
	"Secret":         `{"properties": {"value": "s3cret"}}`,
	"Vault":          `{"location": "westeurope", "properties": {"enableRbacAuthorization": true, "softDeleteRetentionInDays": 7}}`,
	"Workspace":      `{"location": "westeurope", "sku": {"name": "PerGB2018"}}`,

	"DiagnosticSetting":     `{"workspaceId": "${Workspace log}", "logs": [{"category": "Console", "enabled": true}]}`,
	"ManagementLockByScope": `{"level": "CanNotDelete"}`,
	"NetworkSecurityGroup":  `{"location": "westeurope"}`,
	"PrivateDnsZoneGroup":   `{"privateDnsZoneConfigs": [{"name": "vault", "privateDnsZoneId": "${PrivateZone privatelink.vaultcore.azure.net}"}]}`,
	"PrivateEndpoint":       `{"location": "westeurope", "subnet": {"id": "${Subnet net/ends}"}, "privateLinkServiceConnections": [{"privateLinkServiceId": "${Vault kv}", "groupIds": ["vault"]}]}`,
	"RoleAssignment":        `{"principalId": "${principal UserAssignedIdentity run}", "principalType": "ServicePrincipal", "roleDefinitionId": "/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6"}`,
	"ScheduledQueryRule":    `{"location": "westeurope", "scopes": ["${Workspace log}"], "autoMitigate": false}`,
	"UserAssignedIdentity":  `{"location": "westeurope"}`,
	"VirtualNetwork":        `{"location": "westeurope", "addressSpace": {"addressPrefixes": ["10.0.0.0/16", "172.31.0.0/16"]}}`,
	"VirtualNetworkLink":    `{"location": "global", "virtualNetwork": {"id": "${VirtualNetwork net}"}}`,

	"Subnet net/apps":  `{"addressPrefix": "10.0.0.0/27", "delegations": [{"name": "d", "serviceName": "Microsoft.App/environments"}]}`,
	"Subnet net/spare": `{"addressPrefix": "10.0.4.0/23", "delegations": [{"name": "d", "serviceName": "Microsoft.App/environments"}]}`,
	"Subnet net/data":  `{"addressPrefix": "10.0.1.0/28", "delegations": [{"name": "d", "serviceName": "Microsoft.DBforPostgreSQL/flexibleServers"}], "networkSecurityGroup": {"id": "${NetworkSecurityGroup nsg}"}}`,
	"Subnet":           `{"addressPrefix": "10.0.2.0/24"}`,

	"TaskRun": `{"runRequest": {"type": "DockerBuildRequest", "imageNames": ["etl:1"]}}`,
	"RoleAssignment ${Registry registry}|00000000-0000-4000-8000-000000000002": `{"principalId": "${principal UserAssignedIdentity pull}", "principalType": "ServicePrincipal", "roleDefinitionId": "/providers/Microsoft.Authorization/roleDefinitions/7f951dda-4ed3-4680-a7ca-43fe172d538d"}`,

	"ManagedEnvironment": `{"location": "westeurope", "workloadProfiles": [{"name": "Consumption", "workloadProfileType": "Consumption"}, {"name": "large", "workloadProfileType": "D4"}],
		"vnetConfiguration": {"infrastructureSubnetId": "${Subnet net/apps}"}}`,
	"Server": `{"location": "westeurope", "version": "16", "sku": {"name": "Standard_D2ds_v5", "tier": "GeneralPurpose"}, "storage": {"storageSizeGB": 64},
		"availabilityZone": "1", "authConfig": {"activeDirectoryAuth": "Enabled", "passwordAuth": "Enabled"},
		"administratorLogin": "pgadmin", "administratorLoginPassword": "Abcdefg1", "highAvailability": {"mode": "Disabled"}}`,
	"Job": `{"location": "westeurope", "environmentId": "${ManagedEnvironment env}", "workloadProfileName": "Consumption",
		"identity": {"type": "UserAssigned", "userAssignedIdentities": ["${UserAssignedIdentity run}", "${UserAssignedIdentity pull}"]},
		"configuration": {"triggerType": "Schedule", "replicaTimeout": 60, "scheduleTriggerConfig": {"cronExpression": "0 6 * * *"},
			"registries": [{"server": "registry.azurecr.io", "identity": "${UserAssignedIdentity pull}"}],
			"secrets": [{"name": "url", "keyVaultUrl": "https://kv.vault.azure.net/secrets/url", "identity": "${UserAssignedIdentity run}"}]},
		"template": {"containers": [{"name": "etl", "image": "registry.azurecr.io/etl:1", "resources": {"cpu": 0.5, "memory": "1Gi"},
			"env": [{"name": "URL", "secretRef": "url"}]}]}}`,
}

const subscription = "11111111-2222-3333-4444-555555555555"

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, dir: t.TempDir(), busy: map[string]arm.Activity{}}
	w.open()
	for _, resource := range standing {
		require.NoError(t, w.do("create "+resource), resource)
	}
	return w
}

// open reads the world from its files, as the next command does.
func (w *world) open() {
	w.t.Helper()
	cloud, err := arm.Open(w.dir, subscription)
	require.NoError(w.t, err)
	cloud.Now = func() time.Time { return time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC) }
	cloud.Busy = func(id string) arm.Activity { return w.busy[strings.ToLower(id)] }
	w.cloud = cloud
}

// do takes one step: a verb, a kind, a name, and how the properties differ from
// the valid ones, as a JSON merge patch. Verbs are create, update, delete,
// purge, seed, reopen, and write and deleting for what another request does.
func (w *world) do(step string) error {
	verb, rest, _ := strings.Cut(step, " ")
	kind, rest, _ := strings.Cut(rest, " ")
	name, patch, _ := strings.Cut(rest, " {")
	if strings.HasPrefix(name, "${") { // the name has a space of its own
		scope, own, _ := strings.Cut(rest, "|")
		own, patch, _ = strings.Cut(own, " {")
		name = scope + "|" + own
	}
	if verb == "reopen" {
		w.open()
		return nil
	}
	id := w.id(kind, name)
	switch verb {
	case "delete":
		return w.cloud.Delete(id)
	case "purge":
		return w.cloud.Purge(id)
	case "seed":
		return w.cloud.Seed(id, "westeurope")
	case string(arm.Writing):
		w.busy[strings.ToLower(id)] = arm.Writing
		return nil
	case "deleting":
		w.busy[strings.ToLower(id)] = arm.Deleting
		return nil
	}
	base := valid[kind+" "+name]
	if base == "" {
		base = valid[kind]
	}
	properties := w.parse(base)
	if patch != "" {
		merge(properties, w.parse("{"+patch))
	}
	can := w.cloud.CanCreate(w.kind(kind), id)
	if verb == "update" {
		can = w.cloud.CanUpdate(id)
	}
	if can != nil {
		return can
	}
	_, err := w.cloud.Put(w.kind(kind), id, properties)
	return err
}

// kind finds a type by the last word of its token.
func (w *world) kind(name string) *contract.Type {
	for _, token := range contract.Azure().Tokens() {
		if strings.HasSuffix(token, ":"+name) {
			t, _ := contract.Azure().Lookup(token)
			return t
		}
	}
	require.Fail(w.t, "no kind "+name)
	return nil
}

// id is the ARM ID of a resource called by its names, separated by slashes, or
// by its scope and name, separated by a bar. other:name is in the group other.
func (w *world) id(kind, name string) string {
	group, own, elsewhere := strings.Cut(name, ":")
	if !elsewhere {
		group, own = "rg", name
	}
	parts := strings.Split(own, "/")
	if kind == "ResourceGroup" {
		group, parts = own, nil
	}
	if scope, own, scoped := strings.Cut(name, "|"); scoped {
		parts = []string{w.expand(scope)[1:], own}
	}
	path := strings.NewReplacer("{subscriptionId}", subscription, "{resourceGroupName}", group).Replace(w.kind(kind).Path)
	for _, part := range parts {
		path = strings.Replace(path, parameter.FindString(path), part, 1)
	}
	return path
}

var (
	parameter   = regexp.MustCompile(`\{\w+\}`)
	placeholder = regexp.MustCompile(`\$\{(principal |customer |key )?(\w+) ([^}]+)\}`)
)

// expand replaces ${Kind name} by its ARM ID, ${principal Kind name} by the
// object ID of its identity, and so on.
func (w *world) expand(s string) string {
	return placeholder.ReplaceAllStringFunc(s, func(found string) string {
		parts := placeholder.FindStringSubmatch(found)
		id := w.id(parts[2], parts[3])
		switch parts[1] {
		case "principal ":
			return arm.PrincipalID(id)
		case "customer ":
			return arm.CustomerID(id)
		case "key ":
			return arm.WorkspaceKey(id, 2)
		}
		return id
	})
}

func (w *world) parse(text string) map[string]any {
	w.t.Helper()
	var properties map[string]any
	require.NoError(w.t, json.Unmarshal([]byte(w.expand(text)), &properties), text)
	return properties
}

// merge lays a patch over properties: null removes, lists are replaced.
func merge(properties, patch map[string]any) {
	for name, value := range patch {
		inner, isObject := value.(map[string]any)
		old, wasObject := properties[name].(map[string]any)
		switch {
		case value == nil:
			delete(properties, name)
		case isObject && wasObject:
			old = maps.Clone(old)
			merge(old, inner)
			properties[name] = old
		default:
			properties[name] = value
		}
	}
}

// run takes all steps but the last without fail and returns the error of the last.
func (w *world) run(steps ...string) error {
	w.t.Helper()
	for _, step := range steps[:len(steps)-1] {
		require.NoError(w.t, w.do(step), step)
	}
	err := w.do(steps[len(steps)-1])
	if err != nil {
		return fmt.Errorf("%s: %w", steps[len(steps)-1], err)
	}
	return nil
}
