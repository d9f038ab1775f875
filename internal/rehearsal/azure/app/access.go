package app

import (
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/azrole"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/authorization"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/containerregistry"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/keyvault"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/network"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

// hasRole reports whether an identity of the workload has one of the wanted roles on a
// resource. The roles of an existing identity that the stack does not manage are
// not known, so it passes.
func hasRole[B workloadBody](q arm.Request[B], identity body.Text, resourceID string, wanted ...string) bool {
	if known := q.Azure.Get(string(identity)); known != nil && known.Existing {
		return true
	}
	roles := authorization.Roles(q.Azure, principalOf(q, identity), resourceID)
	return slices.ContainsFunc(roles, func(role string) bool { return slices.Contains(wanted, role) })
}

// principalOf returns the object ID of an identity of the workload.
func principalOf[B workloadBody](q arm.Request[B], identity body.Text) string {
	if identity.Is(system) {
		return arm.PrincipalID(q.ID)
	}
	return arm.PrincipalID(string(identity))
}

// isReachable reports whether the environment resolves the target to a
// private endpoint. For a target or environment that the stack does not manage
// this is not known, so it passes.
func isReachable[B workloadBody](q arm.Request[B], target *arm.Resource) bool {
	environment := environmentOf(q)
	if environment == nil || target.Existing {
		return true
	}
	subnet := arm.As[ManagedEnvironment](environment).Properties.VnetConfiguration.InfrastructureSubnetID
	virtualNetwork, _ := armid.Parent(string(subnet))
	return network.Resolves(q.Azure, target.ID, virtualNetwork)
}

// vaultReference is a secret of a workload that Container Apps fetches from a vault.
// It does so when the workload is written.
type vaultReference struct {
	Secret
	vault *arm.Resource // nil if it does not exist
	id    string        // the ARM ID of the secret in the vault
}

func vaultReferences[B workloadBody](q arm.Request[B]) []vaultReference {
	var all []vaultReference
	for _, secret := range workloadOf(q).secrets {
		address, isReference := strings.CutPrefix(string(secret.KeyVaultURL), "https://")
		if !isReference {
			continue
		}
		host, path, _ := strings.Cut(address, "/")
		vaultName, _, _ := strings.Cut(host, ".")
		name, _, _ := strings.Cut(strings.TrimPrefix(path, "secrets/"), "/")
		reference := vaultReference{Secret: secret, vault: q.Azure.Named(keyvault.VaultType, vaultName)}
		if reference.vault != nil {
			reference.id = reference.vault.ID + "/secrets/" + name
		}
		all = append(all, reference)
	}
	return all
}

// unresolved returns the arguments of cannotResolve.
func unresolved(reference vaultReference, why string) []any {
	return []any{reference.Name, reference.Identity, reference.Name, why}
}

const cannotResolve = "The following field(s) are either invalid or missing. Field 'configuration.secrets' is invalid with details: 'Invalid value: " +
	"\"%s\": Unable to get value using Managed identity %s for secret %s. Error: unable to fetch secret: %s'."

// vaultSecretExists: A secret that a job or app refers to must exist in its vault before
// the resource is written.
//
// Source: https://learn.microsoft.com/azure/container-apps/manage-secrets#reference-secret-from-key-vault
// Source: https://github.com/microsoft/azure-container-apps/issues/1174 (observed)
func vaultSecretExists[B workloadBody](q arm.Request[B]) *arm.Error {
	for _, reference := range vaultReferences(q) {
		if reference.vault == nil || !q.Azure.Exists(reference.id) {
			return q.BadRequest(invalidTemplate, cannotResolve, unresolved(reference, "no such secret")...)
		}
	}
	return nil
}

// vaultSecretHasValue: A secret that a job or app refers to must not be empty.
//
// Source: https://github.com/microsoft/azure-container-apps/issues/1174 (observed)
func vaultSecretHasValue[B workloadBody](q arm.Request[B]) *arm.Error {
	for _, reference := range vaultReferences(q) {
		if secret := q.Azure.Get(reference.id); secret.Own() && !arm.As[keyvault.Secret](secret).Properties.Value.IsSet() {
			return q.BadRequest(invalidTemplate, cannotResolve, unresolved(reference, "its value is empty")...)
		}
	}
	return nil
}

// identityCanReadSecret: The identity must be allowed to read the secret, by role
// or, in a vault without role-based access, by access policy.
//
// Source: https://learn.microsoft.com/azure/container-apps/manage-secrets#reference-secret-from-key-vault
// Source: https://github.com/microsoft/azure-container-apps/issues/1159 (observed)
func identityCanReadSecret[B workloadBody](q arm.Request[B]) *arm.Error {
	for _, reference := range vaultReferences(q) {
		if reference.vault != nil && !mayRead(q, reference) {
			return q.BadRequest(invalidTemplate, cannotResolve, unresolved(reference, "the identity may not read it")...)
		}
	}
	return nil
}

func mayRead[B workloadBody](q arm.Request[B], reference vaultReference) bool {
	vault := arm.As[keyvault.Vault](reference.vault)
	if vault.Properties.EnableRbacAuthorization.Is(true) {
		return hasRole(q, reference.Identity, reference.id,
			azrole.KeyVaultSecretsUser, azrole.KeyVaultSecretsOfficer, azrole.KeyVaultAdministrator)
	}
	principal := body.Text(principalOf(q, reference.Identity))
	return slices.ContainsFunc(vault.Properties.AccessPolicies, func(policy keyvault.AccessPolicyEntry) bool {
		return policy.ObjectID.Is(principal) &&
			slices.ContainsFunc(policy.Permissions.Secrets, func(permission body.Text) bool { return permission.Is("get", "all") })
	})
}

// vaultIsReachable: A vault without public access needs a private endpoint and a
// DNS zone that is linked to the environment's network.
//
// Source: https://learn.microsoft.com/azure/key-vault/general/private-link-service
func vaultIsReachable[B workloadBody](q arm.Request[B]) *arm.Error {
	for _, reference := range vaultReferences(q) {
		if reference.vault == nil {
			continue
		}
		isClosed := arm.As[keyvault.Vault](reference.vault).Properties.PublicNetworkAccess.Is("Disabled")
		if isClosed && !isReachable(q, reference.vault) {
			return q.BadRequest(invalidTemplate, cannotResolve,
				unresolved(reference, "the vault has no public access, and no private endpoint that the environment can resolve")...)
		}
	}
	return nil
}

// pull is an image that a workload pulls from a registry that offline Azure has.
type pull struct {
	RegistryCredentials
	image    body.Text
	registry *arm.Resource
}

func pulls[B workloadBody](q arm.Request[B]) []pull {
	var all []pull
	w := workloadOf(q)
	for _, credentials := range w.registries {
		server := string(credentials.Server)
		registry := containerregistry.AtServer(q.Azure, server)
		for _, container := range w.containers {
			if registry != nil && strings.HasPrefix(string(container.Image), server+"/") {
				all = append(all, pull{credentials, container.Image, registry})
			}
		}
	}
	return all
}

const cannotPull = "The following field(s) are either invalid or missing. Field 'template.containers.image' is invalid with details: 'Invalid value: " +
	"\"%s\": unable to pull image using Managed identity %s for registry %s'."

// identityCanPullImage: The identity that pulls an image needs AcrPull or a
// stronger role on the registry or a scope that contains it.
//
// Source: https://learn.microsoft.com/azure/container-apps/managed-identity-image-pull
// Source: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
// Source: https://github.com/Azure/container-apps-deploy-action/issues/85 (the code, observed)
func identityCanPullImage[B workloadBody](q arm.Request[B]) *arm.Error {
	for _, p := range pulls(q) {
		if p.Identity.IsSet() && !hasRole(q, p.Identity, p.registry.ID, azrole.AcrPull, azrole.AcrPush,
			azrole.Reader, azrole.Contributor, azrole.Owner) {
			return q.BadRequest(invalidTemplate, cannotPull, p.image, p.Identity, p.Server)
		}
	}
	return nil
}

// registryIsReachable: A registry without public access needs a private endpoint
// and a DNS zone that is linked to the environment's network.
//
// Source: https://learn.microsoft.com/azure/container-registry/container-registry-private-link
func registryIsReachable[B workloadBody](q arm.Request[B]) *arm.Error {
	for _, p := range pulls(q) {
		isClosed := arm.As[containerregistry.Registry](p.registry).Properties.PublicNetworkAccess.Is("Disabled")
		if isClosed && !isReachable(q, p.registry) {
			return q.BadRequest(invalidTemplate, cannotPull, p.image, p.Identity, p.Server)
		}
	}
	return nil
}

// imageExists: The image must exist in its registry when the workload is written.
//
// Source: https://github.com/microsoft/azure-container-apps/issues/863 (observed)
func imageExists[B workloadBody](q arm.Request[B]) *arm.Error {
	for _, container := range workloadOf(q).containers {
		host, image, _ := strings.Cut(string(container.Image), "/")
		if registry := containerregistry.AtServer(q.Azure, host); registry != nil && !containerregistry.HasImage(q.Azure, registry, image) {
			return q.BadRequest(invalidTemplate, "The following field(s) are either invalid or missing. Field 'template.containers.image' is "+
				"invalid with details: 'Invalid value: \"%s\": GET https:: MANIFEST_UNKNOWN: manifest tagged by \"%s\" is not found'.", container.Image, image)
		}
	}
	return nil
}
