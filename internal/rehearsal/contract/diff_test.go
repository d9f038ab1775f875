package contract_test

import (
	"maps"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/stretchr/testify/assert"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// environment are inputs of an environment in a network.
func environment() object {
	return object{
		"resourceGroupName": "rg", "environmentName": "env", "location": "westeurope", "zoneRedundant": false,
		"vnetConfiguration": object{"infrastructureSubnetId": "/subnet", "internal": true},
		"workloadProfiles":  list{object{"name": "Consumption", "workloadProfileType": "Consumption"}},
	}
}

// endpoint are inputs of a private endpoint, whose subnet replaces as a whole.
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
	unknown := resource.MakeComputed(resource.NewProperty(""))
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
		{"region spelled otherwise", jobs, job(), "location", "West Europe", nil},
		{"resource group spelled otherwise", jobs, job(), "resourceGroupName", "RG-Weather-Dev", nil},
		{"name spelled otherwise", jobs, job(), "jobName", "Weather-Job", []contract.Change{{Path: "jobName", Kind: contract.Update, Replace: true}}},
		{"known after apply", jobs, job(), "environmentId", "/env", []contract.Change{{Path: "environmentId", Kind: contract.Update, Replace: true}}},
		{"in place", jobs, job(), container + ".image", "weather:1.1", []contract.Change{{Path: "template.containers[0].image", Kind: contract.Update}}},
		{"unknown value", jobs, job(), container + ".image", unknown, []contract.Change{{Path: "template.containers[0].image", Kind: contract.Update}}},
		{"secret with the same value", jobs, job(), container + ".image", resource.MakeSecret(resource.NewProperty("weather:1.0")), nil},
		{"secret changed", jobs, job(), "configuration.secrets.1.value", resource.MakeSecret(resource.NewProperty("new")), []contract.Change{
			{Path: "configuration.secrets[1].value", Kind: contract.Update},
		}},
		{"added", jobs, job(), "workloadProfileName", "Consumption", []contract.Change{{Path: "workloadProfileName", Kind: contract.Add}}},
		{"null is nothing", jobs, job(), "workloadProfileName", resource.NewNullProperty(), nil},
		{"removed", jobs, job(), "template.initContainers", nil, []contract.Change{{Path: "template.initContainers", Kind: contract.Delete}}},
		{"unordered by key", jobs, job(), container + ".env", list{object{"name": "B", "secretRef": "api-key"}, object{"name": "A", "value": "1"}}, nil},
		{"unordered and changed", jobs, job(), container + ".env", list{object{"name": "B", "secretRef": "api-key"}, object{"name": "A", "value": "2"}}, []contract.Change{
			{Path: "template.containers[0].env[1].value", Kind: contract.Update},
		}},
		{"unordered, one less, one more", jobs, job(), container + ".env", list{object{"name": "B", "secretRef": "api-key"}, object{"name": "C"}}, []contract.Change{
			{Path: "template.containers[0].env[0]", Kind: contract.Delete},
			{Path: "template.containers[0].env[1]", Kind: contract.Add},
		}},
		{"unordered strings", jobs, job(), identity, list{"/id/pull", "/id/run"}, nil},
		{"unordered strings, one more", jobs, job(), identity, list{"/id/pull", "/id/new", "/id/run"}, []contract.Change{
			{Path: "identity.userAssignedIdentities[1]", Kind: contract.Add},
		}},
		{"unordered strings, one twice", jobs, job(), identity, list{"/id/pull", "/id/pull", "/id/run"}, []contract.Change{
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
			{Path: "vnetConfiguration.internal", Kind: contract.Update, NestedCreateOnly: true},
		}},
		{"nested create-only with its parent", environments, environment(), "vnetConfiguration", nil, []contract.Change{
			{Path: "vnetConfiguration", Kind: contract.Delete, NestedCreateOnly: true},
		}},
		{"geo-redundant backup", servers, server(), "backup.geoRedundantBackup", "Enabled", []contract.Change{
			{Path: "backup.geoRedundantBackup", Kind: contract.Add, NestedCreateOnly: true},
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
			old := inputs(test.inputs)
			change(test.inputs, test.path, test.value)
			assert.Equal(t, test.want, lookup(t, test.typeName).Diff(old, inputs(test.inputs), nil))
		})
	}
}

func TestDiffAddsDefaultsAndOutputsInPlace(t *testing.T) {
	t.Parallel()
	found, old := lookup(t, "dbforpostgresql/v20240801:Server"), server()
	delete(old, "availabilityZone")
	for zone, want := range map[string][]contract.Change{
		"":  nil, // the default spelled out
		"2": {{Path: "availabilityZone", Kind: contract.Add}},
		"3": {{Path: "availabilityZone", Kind: contract.Add, Replace: true}},
	} {
		changed := server()
		changed["availabilityZone"] = zone
		got := found.Diff(inputs(old), inputs(changed), inputs(object{"availabilityZone": "2"}))
		assert.Equal(t, want, got, "zone %q of a server in zone 2", zone)
	}
}

func TestDiffOfNestedDefaultIsAChange(t *testing.T) {
	t.Parallel()
	old, changed := server(), server()
	old["authConfig"], changed["authConfig"] = object{}, object{"tenantId": ""}
	assert.Equal(t, []contract.Change{{Path: "authConfig.tenantId", Kind: contract.Add}},
		lookup(t, "dbforpostgresql/v20240801:Server").Diff(inputs(old), inputs(changed), nil))
}

// Shapes that no type of the table has today.
func TestDiffOfLists(t *testing.T) {
	t.Parallel()
	port := &contract.Property{Type: "object", Ref: "Port", Properties: contract.Properties{"number": {Type: "number"}}}
	size := contract.Properties{"size": {Type: "number", CreateOnly: true}}
	found := &contract.Type{Inputs: contract.Properties{
		"zones": {Type: "array", Items: &contract.Property{Type: "string"}, Replace: true},
		"disks": {Type: "array", Items: &contract.Property{Type: "object", Ref: "Disk", Properties: size}},
		"ports": {Type: "array", Items: port, Unordered: true},
	}}
	one, two := object{"number": 1.0}, object{"number": 2.0}
	assert.Empty(t, found.Diff(inputs(object{"ports": list{one, two}}), inputs(object{"ports": list{two, one}}), nil))
	assert.Len(t, found.Diff(inputs(object{"ports": list{one}}), inputs(object{"ports": list{two}}), nil), 2, "one came, one went")
	assert.Equal(t, []contract.Change{{Path: "zones[0]", Kind: contract.Update}},
		found.Diff(inputs(object{"zones": list{"1"}}), inputs(object{"zones": list{"2"}}), nil), "only properties of items replace")
	assert.Equal(t, []contract.Change{{Path: "disks", Kind: contract.Add, NestedCreateOnly: true}},
		found.Diff(nil, inputs(object{"disks": list{object{"size": 1.0}}}), nil))
}

// random makes values that mostly, but not always, are of the right type.
type random struct{ *rand.Rand }

func (r random) object(properties contract.Properties, depth int) resource.PropertyMap {
	made := resource.PropertyMap{"unknown": resource.NewProperty(1.0)}
	for _, name := range slices.Sorted(maps.Keys(properties)) {
		if r.IntN(2) == 0 {
			made[resource.PropertyKey(name)] = r.value(properties[name], depth)
		}
	}
	return made
}

func (r random) value(p *contract.Property, depth int) resource.PropertyValue {
	switch r.IntN(20) {
	case 0:
		return resource.MakeSecret(r.value(p, depth))
	case 1:
		return resource.MakeComputed(resource.NewProperty(""))
	case 3:
		return resource.NewNullProperty()
	case 4:
		return resource.NewProperty(float64(r.IntN(3)))
	case 5:
		return resource.NewProperty([]resource.PropertyValue{resource.NewProperty("a")})
	}
	switch {
	case p.Type == "array" && depth > 0:
		items := make([]resource.PropertyValue, r.IntN(3))
		for i := range items {
			items[i] = r.value(p.Items, depth-1)
		}
		return resource.NewProperty(items)
	case p.Type == "object" && depth > 0:
		return resource.NewProperty(r.object(p.Properties, depth-1))
	case p.Type == "union":
		chosen := slices.Sorted(maps.Keys(p.Objects))[r.IntN(len(p.Objects))]
		made := r.object(p.Objects[chosen], depth-1)
		made[resource.PropertyKey(p.Discriminator)] = resource.NewProperty(chosen)
		return resource.NewProperty(made)
	case p.Type == "boolean":
		return resource.NewProperty(true)
	}
	return resource.NewProperty(strconv.Itoa(r.IntN(3)))
}

func FuzzCheckAndDiff(f *testing.F) {
	for seed := range uint64(20) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		r := random{rand.New(rand.NewPCG(seed, seed))}
		for _, token := range contract.Azure().Tokens() {
			found, _ := contract.Azure().Lookup(token)
			old, changed := r.object(found.Inputs, 6), r.object(found.Inputs, 6)
			for _, problem := range found.Check(old) {
				assert.NotEmpty(t, problem.Path)
				assert.NotEmpty(t, problem.Reason)
			}
			for _, change := range found.Diff(old, changed, nil) {
				assert.NotEmpty(t, change.Path)
			}
			marked := found.MarkSecrets(old)
			assert.Empty(t, found.Diff(old, old, nil), token)
			assert.Empty(t, found.Diff(old, marked, nil), "marking a secret changes nothing")
			assert.Len(t, found.Check(marked), len(found.Check(old)))
		}
	})
}
