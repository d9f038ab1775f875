package arm

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/robfig/cron/v3"
)

// Codes of Container Apps: for requests that their schema lets pass, and for
// what they cannot fetch. Where the first stands for want of a better known one,
// the rule has no Source that says observed.
const (
	invalidRequest  = "InvalidRequestParameterWithDetails"
	invalidTemplate = "InvalidParameterValueInContainerTemplate"
)

// scaleRules is where the rules of an event trigger are said.
const scaleRules = "configuration.eventTriggerConfig.scale.rules[]"

// appIsFree: Container Apps change one thing of a job or an environment at a time.
// Source: https://github.com/hashicorp/terraform-provider-azurerm/pull/31796 (the code of jobs, observed)
// Source: https://github.com/microsoft/azure-container-apps/issues/701 (the code of environments, observed)
func appIsFree(w write) *Error {
	code, kind := "ContainerAppsJobOperationInProgress", "a container apps job"
	if w.res.isA(environmentType) {
		code, kind = "ManagedEnvironmentOperationInProgress", "Container Apps environment"
	}
	return conflict(code, "Cannot modify %s '%s' because there is an active provisioning operation in progress.", kind, w.res.name()).
		when(w.cloud.activity(w.res.ID) != Idle)
}

// environment is the environment of a job; nil when its insides are unknown.
func (w write) environment() *Resource {
	environment := w.cloud.get(w.res.text("environmentId"))
	if environment == nil || environment.Seeded {
		return nil
	}
	return environment
}

// profile is the type of the workload profile that a job runs on, "" for one
// that is not there. Consumption is there without being listed.
func (w write) profile() string {
	name, environment := w.res.text("workloadProfileName"), w.environment()
	if name == "" || name == "Consumption" || environment == nil {
		return "Consumption"
	}
	for _, profile := range at(environment.Properties, "workloadProfiles[]") {
		if text(profile, "name") == name {
			return text(profile, "workloadProfileType")
		}
	}
	return ""
}

// workloadProfileExists: a job runs on a profile of its environment. The code was observed.
// Source: https://learn.microsoft.com/azure/container-apps/workload-profiles-overview
func workloadProfileExists(w write) *Error {
	return badRequest("WorkloadProfileNotFound", "Workload profile '%s' was not found in environment '%s'.",
		w.res.text("workloadProfileName"), lastSegment(w.res.text("environmentId"))).when(w.profile() == "")
}

// resourcesAddUp: on Consumption, all containers together have twice as many
// GiB as vCPU, in steps of 0.25 vCPU up to 4; in an environment without
// workload profiles up to 2.
// Source: https://learn.microsoft.com/azure/container-apps/containers#allocations
// Source: https://github.com/Azure/bicep-types-az/issues/1924 (observed, of an app)
func resourcesAddUp(w write) *Error {
	var cpu, memory float64
	for _, container := range at(w.res.Properties, "template.containers[]") {
		c, m := allocation(container)
		cpu, memory = cpu+c, memory+m
	}
	most := 4.0
	if environment := w.environment(); environment != nil && len(at(environment.Properties, "workloadProfiles[]")) == 0 {
		most = 2
	}
	fits := cpu > 0 && cpu <= most && math.Abs(math.Remainder(cpu, 0.25)) < 1e-9 && math.Abs(memory-2*cpu) < 1e-9
	return badRequest("ContainerAppInvalidResourceTotal", "The total requested CPU and memory resources for this application "+
		"(CPU: %v, memory: %v) is invalid. Total CPU and memory for all containers must add up to one of: [cpu: 0.25, memory: 0.5Gi]; "+
		"[cpu: 0.5, memory: 1.0Gi]; and so on to [cpu: %v, memory: %vGi].", cpu, memory, most, 2*most).
		when(w.profile() == "Consumption" && !fits)
}

// initContainersFit: what runs before the others may not ask for more than they
// have together. A container that does not say asks for the default all the same.
// Source: https://github.com/microsoft/azure-container-apps/issues/1189 (observed)
func initContainersFit(w write) *Error {
	var total float64
	for _, container := range at(w.res.Properties, "template.containers[]") {
		cpu, _ := allocation(container)
		total += cpu
	}
	return first(at(w.res.Properties, "template.initContainers[]"), func(container any) *Error {
		cpu, _ := allocation(container)
		return badRequest("ContainerAppInitContainersInvalidCpu", "Invalid CPU value %v for init container %s ,an init container can not be "+
			"allocated more CPU than the total CPU %v allocated for all app containers.", cpu, text(container, "name"), total).
			when(cpu > total)
	})
}

// allocation is what a container asks for in vCPU and GiB; by default 0.5 and 1.
// A size in another unit than Gi counts as nothing, and so never adds up.
func allocation(container any) (cpu, memory float64) {
	cpu, memory = 0.5, 1
	if len(at(container, "resources.cpu")) > 0 {
		cpu = number(container, "resources.cpu")
	}
	if size := text(container, "resources.memory"); size != "" {
		digits, gibibytes := strings.CutSuffix(size, "Gi")
		if n, err := strconv.ParseFloat(digits, 64); err == nil && gibibytes {
			return cpu, n
		}
		return cpu, 0
	}
	return cpu, memory
}

// triggerIsConfigured: a job has the block of its trigger type and no other;
// an event has a rule. Manual needs nothing said.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/container-apps/jobs#job-trigger-types
func triggerIsConfigured(w write) *Error {
	return first([]string{"Event", "Manual", "Schedule"}, func(trigger string) *Error {
		block := strings.ToLower(trigger) + "TriggerConfig"
		set, wanted := len(at(w.res.Properties, "configuration."+block)) > 0, w.res.is("configuration.triggerType", trigger)
		if trigger == "Event" && wanted {
			set = len(at(w.res.Properties, scaleRules)) > 0
		}
		return badRequest(invalidRequest, "%s, with rules for an event, must be set for a job with trigger type '%s', and for no other.",
			block, trigger).when(set && !wanted || !set && wanted && trigger != "Manual")
	})
}

// cronIsValid: five fields of standard cron, in UTC, without descriptors.
// Source: https://learn.microsoft.com/azure/container-apps/jobs#scheduled-jobs
// Source: https://github.com/microsoft/azure-container-apps/issues/886 (the code, observed)
func cronIsValid(w write) *Error {
	expr := w.res.text("configuration.scheduleTriggerConfig.cronExpression")
	_, err := cron.ParseStandard(expr)
	return badRequest("InvalidCronExpression", "Given CRON expression - '%s' is not valid.", expr).
		when(w.res.is("configuration.triggerType", "Schedule") && (err != nil || len(strings.Fields(expr)) != 5 || strings.Contains(expr, "=")))
}

// secretsAreComplete: a secret has a value, or a vault reference with an identity.
// Source: https://learn.microsoft.com/azure/container-apps/manage-secrets
// Source: https://github.com/microsoft/azure-container-apps/issues/902 (the code, observed)
func secretsAreComplete(w write) *Error {
	return first(at(w.res.Properties, "configuration.secrets[]"), func(secret any) *Error {
		return badRequest("ContainerAppSecretInvalid", "Invalid Request: Container app secret(s) with name(s) '%s' are invalid: "+
			"value or keyVaultUrl and identity should be provided.", text(secret, "name")).
			when(text(secret, "value") == "" && (text(secret, "keyVaultUrl") == "" || text(secret, "identity") == ""))
	})
}

// secretRefsAreDeclared: who refers to a secret refers to one of the job's own.
// The code was observed.
// Source: https://learn.microsoft.com/azure/container-apps/manage-secrets
// Source: https://github.com/pulumi/pulumi-azure-native/issues/1715 (the wording, observed)
func secretRefsAreDeclared(w write) *Error {
	return first([]string{
		"template.containers[].env[].secretRef", "template.initContainers[].env[].secretRef", "template.volumes[].secrets[].secretRef",
		"configuration.registries[].passwordSecretRef", scaleRules + ".auth[].secretRef",
	}, func(path string) *Error {
		return first(texts(w.res.Properties, path), func(ref string) *Error {
			return badRequest("ContainerAppSecretRefNotFound", "SecretRef '%s' defined for container '%s' not found.", ref, w.res.name()).
				when(!has(w.res.Properties, ref, "configuration.secrets[].name"))
		})
	})
}

// identitiesAreAttached: what the job does, it does as one of its own identities.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/container-apps/managed-identity
// Source: https://github.com/hashicorp/terraform-provider-azurerm/pull/25347 (that the identity is said not to exist, observed)
func identitiesAreAttached(w write) *Error {
	return first([]string{
		"configuration.registries[].identity", "configuration.secrets[].identity", "configuration.identitySettings[].identity",
		scaleRules + ".identity",
	}, func(path string) *Error {
		return first(texts(w.res.Properties, path), func(ref string) *Error {
			_, attached := w.res.actsAs(ref)
			return badRequest(invalidRequest, "The managed identity '%s' at '%s' does not exist: it is not assigned to '%s'.", ref, path, w.res.name()).
				when(!attached)
		})
	})
}

// scalerTakesIdentity: only scalers for Azure's own services sign in with an
// identity, and then without secrets.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/container-apps/managed-identity#scale-rules
func scalerTakesIdentity(w write) *Error {
	return first(at(w.res.Properties, scaleRules), func(rule any) *Error {
		return badRequest(invalidRequest, "Scale rule '%s' of type '%s' cannot use a managed identity, or not together with auth.",
			text(rule, "name"), text(rule, "type")).
			when(text(rule, "identity") != "" && (!strings.HasPrefix(text(rule, "type"), "azure-") || len(at(rule, "auth[]")) > 0))
	})
}

// eachVaultReference looks at every secret of a job that is in a vault.
func (w write) eachVaultReference(look func(vaultReference) *Error) *Error {
	return first(at(w.res.Properties, "configuration.secrets[]"), func(secret any) *Error {
		address, ok := strings.CutPrefix(text(secret, "keyVaultUrl"), "https://")
		if !ok {
			return nil
		}
		host, path, _ := strings.Cut(address, "/")
		vaultName, _, _ := strings.Cut(host, ".")
		secretName, _, _ := strings.Cut(strings.TrimPrefix(path, "secrets/"), "/")
		ref := vaultReference{name: text(secret, "name"), identity: text(secret, "identity"), vault: w.cloud.named(vaultType, vaultName)}
		if ref.vault != nil {
			ref.secretID = ref.vault.ID + "/secrets/" + secretName
		}
		return look(ref)
	})
}

// vaultSecretExists: the secret that a job refers to must be in its vault by now.
// Source: https://learn.microsoft.com/azure/container-apps/manage-secrets#reference-secret-from-key-vault
// Source: https://github.com/microsoft/azure-container-apps/issues/1174 (observed)
func vaultSecretExists(w write) *Error {
	return w.eachVaultReference(func(ref vaultReference) *Error {
		return ref.unresolved("no such secret").when(ref.vault == nil || !w.cloud.exists(ref.secretID))
	})
}

// vaultSecretHasValue: an empty secret counts as none.
// Source: https://github.com/microsoft/azure-container-apps/issues/1174 (observed)
func vaultSecretHasValue(w write) *Error {
	return w.eachVaultReference(func(ref vaultReference) *Error {
		secret := w.cloud.get(ref.secretID)
		return ref.unresolved("its value is empty").when(secret != nil && !secret.Seeded && secret.text("properties.value") == "")
	})
}

// vaultLetsIdentityRead: the identity may read the secret, by role or, in a
// vault without roles, by access policy.
// Source: https://learn.microsoft.com/azure/container-apps/manage-secrets#reference-secret-from-key-vault
// Source: https://github.com/microsoft/azure-container-apps/issues/1159 (observed)
func vaultLetsIdentityRead(w write) *Error {
	return w.eachVaultReference(func(ref vaultReference) *Error {
		objectID, _ := w.res.actsAs(ref.identity)
		allowed := w.isGranted(ref.identity, ref.secretID, mayReadSecrets)
		if !ref.vault.isTrue("properties.enableRbacAuthorization") {
			allowed = ref.mayGet(objectID)
		}
		return ref.unresolved("the identity may not read it").when(!allowed)
	})
}

// vaultIsReachable: a vault without public access needs a private endpoint and
// a DNS zone that is linked to the environment's network.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/key-vault/general/private-link-service
func vaultIsReachable(w write) *Error {
	return w.eachVaultReference(func(ref vaultReference) *Error {
		return ref.unresolved("the vault has no public access, and no private endpoint that the environment can resolve").
			when(ref.vault.is("properties.publicNetworkAccess", "Disabled") && !w.reachesPrivately(ref.vault))
	})
}

// reachesPrivately reports whether the job's environment can resolve a private
// endpoint of the target. Of somebody else's, that cannot be known.
func (w write) reachesPrivately(target *Resource) bool {
	environment := w.environment()
	if environment == nil || target.Seeded {
		return true
	}
	network, _ := parentOf(environment.text("vnetConfiguration.infrastructureSubnetId"))
	return slices.ContainsFunc(w.cloud.of(zoneGroupType), func(group *Resource) bool {
		leads := slices.ContainsFunc(w.cloud.get(group.parent()).connections(), func(c any) bool {
			return same(text(c, "privateLinkServiceId"), target.ID)
		})
		return leads && slices.ContainsFunc(texts(group.Properties, "privateDnsZoneConfigs[].privateDnsZoneId"), func(zone string) bool {
			return w.cloud.isLinked(zone, network)
		})
	})
}

// eachPull looks at every image that a job gets from a registry that is here.
func (w write) eachPull(look func(registry *Resource, identity string, refusal *Error) *Error) *Error {
	images := append(texts(w.res.Properties, "template.containers[].image"), texts(w.res.Properties, "template.initContainers[].image")...)
	return first(at(w.res.Properties, "configuration.registries[]"), func(credentials any) *Error {
		server, identity := text(credentials, "server"), text(credentials, "identity")
		registry := w.cloud.named(registryType, strings.TrimSuffix(server, ".azurecr.io"))
		return first(images, func(image string) *Error {
			if registry == nil || !strings.HasPrefix(image, server+"/") {
				return nil
			}
			return look(registry, identity, badRequest(invalidTemplate, "The following field(s) are either invalid or missing. "+
				"Field 'template.containers.image' is invalid with details: 'Invalid value: %q: "+
				"unable to pull image using Managed identity %s for registry %s'.", image, identity, server))
		})
	})
}

// registryLetsIdentityPull: the identity that pulls needs AcrPull, or more, on
// that registry or on what holds it.
// Source: https://learn.microsoft.com/azure/container-apps/managed-identity-image-pull
// Source: https://github.com/Azure/container-apps-deploy-action/issues/85 (the code, observed)
func registryLetsIdentityPull(w write) *Error {
	return w.eachPull(func(registry *Resource, identity string, refusal *Error) *Error {
		return refusal.when(identity != "" && !w.isGranted(identity, registry.ID, mayPull))
	})
}

// registryIsReachable: a registry without public access needs a private
// endpoint and a DNS zone that is linked to the environment's network.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/container-registry/container-registry-private-link
func registryIsReachable(w write) *Error {
	return w.eachPull(func(registry *Resource, _ string, refusal *Error) *Error {
		return refusal.when(registry.is("publicNetworkAccess", "Disabled") && !w.reachesPrivately(registry))
	})
}
