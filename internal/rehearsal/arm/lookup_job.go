package arm

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/robfig/cron/v3"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/property"
)

// environment is the environment of a job; nil when its insides are unknown.
func (q request) environment() *Resource {
	environment := q.cloud.get(q.res.text("environmentId"))
	if environment == nil || environment.Seeded {
		return nil
	}
	return environment
}

// profile is the type of the workload profile that a job runs on, "" for one
// that is not there. Consumption is there without being listed.
func (q request) profile() string {
	name, environment := q.res.text("workloadProfileName"), q.environment()
	if name == "" || name == "Consumption" || environment == nil {
		return "Consumption"
	}
	for _, profile := range property.Values(environment.Properties, "workloadProfiles[]") {
		if property.Text(profile, "name") == name {
			return property.Text(profile, "workloadProfileType")
		}
	}
	return ""
}

// workload is where a job runs and what it asks for: of all containers together,
// and whether Consumption has such an amount; and of each init container.
func (q request) workload() any {
	var cpu, memory float64
	for _, container := range property.Values(q.res.Properties, "template.containers[]") {
		c, m := allocation(container)
		cpu, memory = cpu+c, memory+m
	}
	var initContainers []any
	for _, container := range property.Values(q.res.Properties, "template.initContainers[]") {
		c, _ := allocation(container)
		initContainers = append(initContainers, object{"name": property.Text(container, "name"), "cpu": c})
	}
	most := 4.0
	if environment := q.environment(); environment != nil && len(property.Values(environment.Properties, "workloadProfiles[]")) == 0 {
		most = 2
	}
	return object{
		"environment": armid.Last(q.res.text("environmentId")), "profile": q.profile(),
		"cpu": cpu, "memory": memory, "most": most, "mostMemory": 2 * most, "initContainers": initContainers,
		"addsUp": cpu > 0 && cpu <= most && math.Abs(math.Remainder(cpu, 0.25)) < 1e-9 && math.Abs(memory-2*cpu) < 1e-9,
	}
}

// allocation is what a container asks for in vCPU and GiB; by default 0.5 and 1.
// A size in another unit than Gi counts as nothing, and so never adds up.
func allocation(container any) (cpu, memory float64) {
	cpu, memory = 0.5, 1
	if len(property.Values(container, "resources.cpu")) > 0 {
		cpu = property.Number(container, "resources.cpu")
	}
	for _, size := range property.Texts(container, "resources.memory") {
		digits, gibibytes := strings.CutSuffix(size, "Gi")
		if n, err := strconv.ParseFloat(digits, 64); err != nil || !gibibytes {
			memory = 0
		} else {
			memory = n
		}
	}
	return cpu, memory
}

// isCron tells whether a schedule is one that Container Apps read.
func (q request) isCron() any {
	expr := q.res.text("configuration.scheduleTriggerConfig.cronExpression")
	_, err := cron.ParseStandard(expr)
	return err == nil && len(strings.Fields(expr)) == 5 && !strings.Contains(expr, "=")
}

// vaultReferences are the secrets of a job that Container Apps fetch from a
// vault, which they do at once, with what may keep them from it.
func (q request) vaultReferences() any {
	var all []any
	for _, secret := range property.Values(q.res.Properties, "configuration.secrets[]") {
		address, ok := strings.CutPrefix(property.Text(secret, "keyVaultUrl"), "https://")
		if !ok {
			continue
		}
		host, path, _ := strings.Cut(address, "/")
		vaultName, _, _ := strings.Cut(host, ".")
		secretName, _, _ := strings.Cut(strings.TrimPrefix(path, "secrets/"), "/")
		identity := property.Text(secret, "identity")
		reference := object{"name": property.Text(secret, "name"), "identity": identity, "exists": false}
		if vault := q.cloud.named(vaultType, vaultName); vault != nil {
			id := vault.ID + "/secrets/" + secretName
			reference["vault"], reference["secret"] = describe(vault), describe(q.cloud.get(id))
			reference["exists"], reference["isReachable"] = q.cloud.exists(id), q.reachesPrivately(vault)
			reference["roles"], reference["permissions"] = q.roles(identity, id), vault.permissions(q.res.objectID(identity))
		}
		all = append(all, reference)
	}
	return all
}

// permissions are what a vault's access policies let somebody do with its secrets.
func (r *Resource) permissions(objectID string) []any {
	var all []any
	for _, policy := range property.Values(r.Properties, "properties.accessPolicies[]") {
		if property.Text(policy, "objectId") == objectID {
			all = append(all, property.Values(policy, "permissions.secrets[]")...)
		}
	}
	return all
}

// reachesPrivately reports whether the job's environment can resolve a private
// endpoint of the target. Of somebody else's, that cannot be known.
func (q request) reachesPrivately(target *Resource) bool {
	environment := q.environment()
	if environment == nil || target.Seeded {
		return true
	}
	network, _ := armid.Parent(environment.text("vnetConfiguration.infrastructureSubnetId"))
	return slices.ContainsFunc(q.cloud.of(zoneGroupType), func(group *Resource) bool {
		leads := slices.ContainsFunc(q.cloud.get(group.parent()).connections(), func(c any) bool {
			return armid.Same(property.Text(c, "privateLinkServiceId"), target.ID)
		})
		return leads && slices.ContainsFunc(property.Texts(group.Properties, "privateDnsZoneConfigs[].privateDnsZoneId"), func(zone string) bool {
			return q.cloud.isLinked(zone, network)
		})
	})
}

// jobImages are the images of a job's containers.
func (r *Resource) jobImages() []string {
	return append(property.Texts(r.Properties, "template.containers[].image"), property.Texts(r.Properties, "template.initContainers[].image")...)
}

// pulls are the images that a job gets from registries that are here.
func (q request) pulls() any {
	var all []any
	for _, credentials := range property.Values(q.res.Properties, "configuration.registries[]") {
		server, identity := property.Text(credentials, "server"), property.Text(credentials, "identity")
		registry := q.cloud.named(registryType, strings.TrimSuffix(server, ".azurecr.io"))
		for _, image := range q.res.jobImages() {
			if registry != nil && strings.HasPrefix(image, server+"/") {
				all = append(all, object{
					"image": image, "server": server, "identity": identity, "registry": describe(registry),
					"roles": q.roles(identity, registry.ID), "isReachable": q.reachesPrivately(registry),
				})
			}
		}
	}
	return all
}

// missingImages are the images of a job that their registry, if it is here, does not have.
func (q request) missingImages() any {
	var all []any
	for _, reference := range q.res.jobImages() {
		host, image, _ := strings.Cut(reference, "/")
		name, ours := strings.CutSuffix(host, ".azurecr.io")
		if registry := q.cloud.named(registryType, name); ours && registry != nil && !q.cloud.hasImage(registry, image) {
			all = append(all, object{"reference": reference, "image": image})
		}
	}
	return all
}
