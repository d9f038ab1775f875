package contract_test

import (
	"cmp"
	"maps"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// environment returns inputs of an environment in a network.
func environment() object {
	return object{
		"resourceGroupName": "rg", "environmentName": "env", "location": "westeurope", "zoneRedundant": false,
		"vnetConfiguration": object{"infrastructureSubnetId": "/subnet", "internal": true},
		"workloadProfiles":  list{object{"name": "Consumption", "workloadProfileType": "Consumption"}},
	}
}

// endpoint returns inputs of a private endpoint, whose subnet replaces the
// endpoint as a whole.
func endpoint() object {
	return object{
		"resourceGroupName": "rg", "privateEndpointName": "pe",
		"subnet": object{"id": "/a", "delegations": list{object{"name": "d"}}},
	}
}

func TestDiff(t *testing.T) {
	t.Parallel()
	const (
		jobs, environments  = "app/v20250101:Job", "app/v20250101:ManagedEnvironment"
		servers, endpoints  = "dbforpostgresql/v20240801:Server", "network/v20210201:PrivateEndpoint"
		container, identity = "template.containers.0", "identity.userAssignedIdentities"
	)
	unknown := contract.Unknown{}
	tests := []struct {
		name, typeName string
		inputs         object
		path           string
		value          any
		want           []contract.Change
	}{
		{"nothing", jobs, job(), "jobName", "weather-job", nil},
		{"path parameter", jobs, job(), "jobName", "other-job", []contract.Change{{Path: "jobName", Kind: contract.Update, Replace: true}}},
		{"region", jobs, job(), "location", "northeurope", []contract.Change{{Path: "location", Kind: contract.Update, Replace: true}}},
		{"region in another spelling", jobs, job(), "location", "West Europe", nil},
		{"resource group in another spelling", jobs, job(), "resourceGroupName", "RG-Weather-Dev", nil},
		{"name in another spelling", jobs, job(), "jobName", "Weather-Job", []contract.Change{{Path: "jobName", Kind: contract.Update, Replace: true}}},
		{"known after apply", jobs, job(), "environmentId", "/env", []contract.Change{{Path: "environmentId", Kind: contract.Update, Replace: true}}},
		{"in place", jobs, job(), container + ".image", "weather:1.1", []contract.Change{{Path: "template.containers[0].image", Kind: contract.Update}}},
		{"unknown value", jobs, job(), container + ".image", unknown, []contract.Change{{Path: "template.containers[0].image", Kind: contract.Update}}},
		{"secret with the same value", jobs, job(), container + ".image", contract.Secret{Value: "weather:1.0"}, nil},
		{"secret changed", jobs, job(), "configuration.secrets.1.value", contract.Secret{Value: "new"}, []contract.Change{
			{Path: "configuration.secrets[1].value", Kind: contract.Update},
		}},
		{"added", jobs, job(), "workloadProfileName", "Consumption", []contract.Change{{Path: "workloadProfileName", Kind: contract.Add}}},
		{"null is nothing", jobs, job(), "workloadProfileName", nil, nil},
		{"removed", jobs, job(), "template.initContainers", nil, []contract.Change{{Path: "template.initContainers", Kind: contract.Delete}}},
		{"unordered by key", jobs, job(), container + ".env", list{object{"name": "B", "secretRef": "api-key"}, object{"name": "A", "value": "1"}}, nil},
		{"unordered and changed", jobs, job(), container + ".env", list{object{"name": "B", "secretRef": "api-key"}, object{"name": "A", "value": "2"}}, []contract.Change{
			{Path: "template.containers[0].env[1].value", Kind: contract.Update},
		}},
		{"unordered, one deleted, one added", jobs, job(), container + ".env", list{object{"name": "B", "secretRef": "api-key"}, object{"name": "C"}}, []contract.Change{
			{Path: "template.containers[0].env[0]", Kind: contract.Delete},
			{Path: "template.containers[0].env[1]", Kind: contract.Add},
		}},
		{"unordered strings", jobs, job(), identity, list{"/id/pull", "/id/run"}, nil},
		{"unordered strings, one added", jobs, job(), identity, list{"/id/pull", "/id/new", "/id/run"}, []contract.Change{
			{Path: "identity.userAssignedIdentities[1]", Kind: contract.Add},
		}},
		{"unordered strings, one duplicated", jobs, job(), identity, list{"/id/pull", "/id/pull", "/id/run"}, []contract.Change{
			{Path: "identity.userAssignedIdentities[1]", Kind: contract.Add},
		}},
		{"ordered list", jobs, job(), "template.initContainers.0.args", list{"true", "-c"}, []contract.Change{
			{Path: "template.initContainers[0].args[0]", Kind: contract.Update}, {Path: "template.initContainers[0].args[1]", Kind: contract.Update},
		}},
		{"top-level create-only", environments, environment(), "zoneRedundant", true, []contract.Change{{Path: "zoneRedundant", Kind: contract.Update, Replace: true}}},
		{"create-only removed", environments, environment(), "zoneRedundant", nil, []contract.Change{{Path: "zoneRedundant", Kind: contract.Delete, Replace: true}}},
		{"create-only added", environments, environment(), "infrastructureResourceGroup", "me", []contract.Change{
			{Path: "infrastructureResourceGroup", Kind: contract.Add, Replace: true},
		}},
		{"nested create-only", environments, environment(), "vnetConfiguration.internal", false, []contract.Change{
			{Path: "vnetConfiguration.internal", Kind: contract.Update, CreateOnly: true},
		}},
		{"nested create-only with its parent", environments, environment(), "vnetConfiguration", nil, []contract.Change{
			{Path: "vnetConfiguration", Kind: contract.Delete, CreateOnly: true},
		}},
		{"geo-redundant backup", servers, server(), "backup.geoRedundantBackup", "Enabled", []contract.Change{
			{Path: "backup.geoRedundantBackup", Kind: contract.Add, CreateOnly: true},
		}},
		{"size in place", servers, server(), "storage.storageSizeGB", 64.0, []contract.Change{{Path: "storage.storageSizeGB", Kind: contract.Update}}},
		{"administrator", servers, server(), "administratorLogin", "other", []contract.Change{{Path: "administratorLogin", Kind: contract.Update, Replace: true}}},
		{"part of an object that replaces", endpoints, endpoint(), "subnet.id", "/b", []contract.Change{{Path: "subnet.id", Kind: contract.Update, Replace: true}}},
		{"deep in an object that replaces", endpoints, endpoint(), "subnet.delegations.0.name", "e", []contract.Change{
			{Path: "subnet.delegations[0].name", Kind: contract.Update, Replace: true},
		}},
		{"added to an object that replaces", endpoints, endpoint(), "subnet.name", "s", []contract.Change{{Path: "subnet.name", Kind: contract.Add}}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			old := copied(test.inputs)
			change(test.inputs, test.path, test.value)
			assert.Equal(t, test.want, lookup(t, test.typeName).DiffInputs(old, test.inputs, nil))
		})
	}
}

func TestDiffAddsDefaultsAndOutputsInPlace(t *testing.T) {
	t.Parallel()
	found, old := lookup(t, "dbforpostgresql/v20240801:Server"), server()
	delete(old, "availabilityZone")
	for zone, want := range map[string][]contract.Change{
		"":  nil, // an explicit default
		"2": {{Path: "availabilityZone", Kind: contract.Add}},
		"3": {{Path: "availabilityZone", Kind: contract.Add, Replace: true}},
	} {
		changed := server()
		changed["availabilityZone"] = zone
		got := found.DiffInputs(old, changed, object{"availabilityZone": "2"})
		assert.Equal(t, want, got, "zone %q of a server in zone 2", zone)
	}
}

func TestDiffOfNestedDefaultIsAChange(t *testing.T) {
	t.Parallel()
	old, changed := server(), server()
	old["authConfig"], changed["authConfig"] = object{}, object{"tenantId": ""}
	assert.Equal(t, []contract.Change{{Path: "authConfig.tenantId", Kind: contract.Add}},
		lookup(t, "dbforpostgresql/v20240801:Server").DiffInputs(old, changed, nil))
}

// Shapes that no type of the table currently has.
func TestDiffOfLists(t *testing.T) {
	t.Parallel()
	made, err := contract.Read([]byte(`{
		"definitions": {"x/v1": {"Port": {"number": {"type": "number"}}, "Disk": {"size": {"type": "number", "createOnly": true}}}},
		"types": [{"token": "azure-native:x/v1:Thing", "armType": "Microsoft.X/things", "path": "/{thingName}", "body": {
			"zones": {"type": "array", "items": {"type": "string"}, "replace": true},
			"disks": {"type": "array", "items": {"type": "object", "ref": "Disk"}},
			"ports": {"type": "array", "items": {"type": "object", "ref": "Port"}, "unordered": true}
		}}]
	}`))
	require.NoError(t, err)
	found, _ := made.Lookup("azure-native:x/v1:Thing")
	one, two := object{"number": 1.0}, object{"number": 2.0}
	assert.Empty(t, found.DiffInputs(object{"ports": list{one, two}}, object{"ports": list{two, one}}, nil))
	assert.Len(t, found.DiffInputs(object{"ports": list{one}}, object{"ports": list{two}}, nil), 2, "one added, one deleted")
	assert.Equal(t, []contract.Change{{Path: "zones[0]", Kind: contract.Update}},
		found.DiffInputs(object{"zones": list{"1"}}, object{"zones": list{"2"}}, nil), "only properties of items replace")
	assert.Equal(t, []contract.Change{{Path: "disks", Kind: contract.Add, CreateOnly: true}},
		found.DiffInputs(nil, object{"disks": list{object{"size": 1.0}}}, nil))
}

// Changes that Azure refuses for an existing resource: only of properties that
// the request contains.
func TestFixedChanges(t *testing.T) {
	t.Parallel()
	found := lookup(t, "app/v20250101:ManagedEnvironment")
	before := object{"properties": object{"zoneRedundant": true, "vnetConfiguration": object{"internal": true}}}
	for name, test := range map[string]struct {
		after object
		want  []contract.Change
	}{
		"nothing":             {before, nil},
		"omitted":             {object{"properties": object{}}, nil},
		"an explicit default": {object{"properties": object{"zoneRedundant": true, "vnetConfiguration": object{"internal": true, "infrastructureSubnetId": nil}}}, nil},
		"changed": {object{"properties": object{"vnetConfiguration": object{"internal": false}}}, []contract.Change{
			{Path: "properties.vnetConfiguration.internal", Kind: contract.Update, CreateOnly: true},
		}},
	} {
		assert.ElementsMatch(t, test.want, found.FixedChanges(before, test.after), name)
	}
}

// copied returns a deep copy of a value.
func copied[T any](v T) T { return deepCopy(v).(T) } //nolint:forcetypeassert // a copy has the same type

func deepCopy(v any) any {
	switch v := v.(type) {
	case object:
		all := object{}
		for key, element := range v {
			all[key] = deepCopy(element)
		}
		return all
	case list:
		all := make(list, len(v))
		for i, element := range v {
			all[i] = deepCopy(element)
		}
		return all
	default:
		return v
	}
}

// random generates values that mostly have the right type.
type random struct{ *rand.Rand }

func (r random) object(properties contract.Properties, depth int) object {
	made := object{"unknown": 1.0}
	for _, name := range slices.Sorted(maps.Keys(properties)) {
		if r.IntN(2) == 0 {
			made[name] = r.value(properties[name], depth)
		}
	}
	return made
}

func (r random) value(p *contract.Property, depth int) any {
	switch r.IntN(20) {
	case 0:
		return contract.Secret{Value: r.value(p, depth)}
	case 1:
		return contract.Unknown{}
	case 3:
		return nil
	case 4:
		return float64(r.IntN(3))
	case 5:
		return list{"a"}
	}
	switch {
	case p.Type == "array" && depth > 0:
		items := make(list, r.IntN(3))
		for i := range items {
			items[i] = r.value(p.Items, depth-1)
		}
		return items
	case p.Type == "object" && p.Object() != nil && depth > 0:
		return r.object(p.Object().Inputs, depth-1)
	case p.Type == "union":
		choices := slices.Sorted(maps.Keys(p.Variants))
		chosen := choices[r.IntN(len(choices))]
		variant := p.Variant(chosen)
		made := r.object(variant.Inputs, depth-1)
		made[cmp.Or(variant.Body[p.Discriminator].Pulumi, p.Discriminator)] = chosen
		return made
	case p.Type == "boolean":
		return true
	}
	return strconv.Itoa(r.IntN(3))
}

func FuzzCheckAndDiff(f *testing.F) {
	for seed := range uint64(20) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		r := random{rand.New(rand.NewPCG(seed, seed))}
		for _, token := range table().Tokens() {
			found, _ := table().Lookup(token)
			before, after := r.object(found.Inputs(), 6), r.object(found.Inputs(), 6)
			kept := copied(before)
			for _, problem := range found.CheckInputs(before) {
				assert.NotEmpty(t, problem.Path)
				assert.NotEmpty(t, problem.Reason)
			}
			for _, change := range found.DiffInputs(before, after, nil) {
				assert.NotEmpty(t, change.Path)
			}
			marked := found.MarkSecrets(before)
			assert.Empty(t, found.DiffInputs(before, before, nil), token)
			assert.Empty(t, found.DiffInputs(before, marked, nil), "marking a secret changes nothing")
			assert.Len(t, found.CheckInputs(marked), len(found.CheckInputs(before)))

			body := found.ToBody(before)
			found.CheckBody("name", body)
			found.References(body)
			assert.Empty(t, found.FixedChanges(body, body), token)
			assert.Equal(t, body, found.ToBody(found.InputsOf(body)), "converting a body to Pulumi's form and back changes nothing")
			found.OutputsOf(found.Shown(found.Written(body)))
			assert.Equal(t, kept, before, "the argument is not changed")
		}
	})
}
