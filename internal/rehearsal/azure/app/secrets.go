package app

import (
	"cmp"
	"regexp"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/keyvault"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

// SecretValues returns the values of a job's secrets, by name, as Container Apps
// fetches them for an execution: with the identity of each secret. The rules that
// keep a job from being written also keep an execution from starting, so the
// error is theirs.
//
// The value of a secret in a vault that the stack does not manage is not known;
// the result has no entry for it.
func SecretValues(cloud *arm.Cloud, jobID string) (map[string]string, error) {
	return arm.Ask(cloud, jobID, func(q jobRequest) (map[string]string, error) {
		for _, rule := range []arm.Rule[Job]{
			secretsAreComplete[Job], secretRefsAreDeclared[Job], identitiesAreAttached[Job],
			vaultSecretExists[Job], vaultSecretHasValue[Job], identityCanReadSecret[Job], vaultIsReachable[Job],
		} {
			if err := rule(q); err != nil {
				return nil, err
			}
		}
		values := map[string]string{}
		for _, secret := range q.New.Properties.Configuration.Secrets {
			if secret.Value.IsSet() {
				values[string(secret.Name)] = string(secret.Value)
			}
		}
		for _, reference := range vaultReferences(q) {
			secret := arm.As[keyvault.Secret](q.Azure.Get(reference.id))
			if value := cmp.Or(reference.Value, secret.Properties.Value); value.IsSet() {
				values[string(reference.Name)] = string(value)
			}
		}
		return values, nil
	})
}

// secretsAreComplete: A secret needs a value, or a vault reference with an
// identity.
//
// Source: https://learn.microsoft.com/azure/container-apps/manage-secrets
// Source: https://github.com/microsoft/azure-container-apps/issues/902 (the code, observed)
func secretsAreComplete[B workloadBody](q arm.Request[B]) *arm.Error {
	for _, secret := range workloadOf(q).secrets {
		if !secret.Value.IsSet() && (!secret.KeyVaultURL.IsSet() || !secret.Identity.IsSet()) {
			return q.BadRequest("ContainerAppSecretInvalid", "Invalid Request: Container app secret(s) with name(s) '%s' are invalid: "+
				"value or keyVaultUrl and identity should be provided.", secret.Name)
		}
	}
	return nil
}

// vaultSecretURL is the URL of a secret in a vault, with or without its version, in
// any cloud.
var vaultSecretURL = regexp.MustCompile(`(?i)^https://[a-z0-9-]+\.vault(\.[a-z0-9-]+)+(:443)?/secrets/[a-z0-9-]+(/[a-z0-9]*)?$`)

// vaultURLsNameSecrets: The vault reference of a secret is the URL of a secret in a
// vault.
//
// Source: https://learn.microsoft.com/azure/container-apps/manage-secrets#reference-secret-from-key-vault
// Source: https://github.com/microsoft/azure-container-apps/issues/733 (the code, observed)
func vaultURLsNameSecrets[B workloadBody](q arm.Request[B]) *arm.Error {
	for _, secret := range workloadOf(q).secrets {
		if secret.KeyVaultURL.IsSet() && !vaultSecretURL.MatchString(string(secret.KeyVaultURL)) {
			return q.BadRequest("ContainerAppSecretKeyVaultUrlInvalid", "The key vault URL '%s' of secret '%s' is invalid, want a URL such as "+
				"https://<vault>.vault.azure.net/secrets/<secret>.", secret.KeyVaultURL, secret.Name)
		}
	}
	return nil
}

// secretRefsAreDeclared: A secret reference must name a secret that the job or app
// declares.
//
// Source: https://learn.microsoft.com/azure/container-apps/manage-secrets (the code, observed)
// Source: https://github.com/pulumi/pulumi-azure-native/issues/1715 (the wording, observed)
func secretRefsAreDeclared[B workloadBody](q arm.Request[B]) *arm.Error {
	w := workloadOf(q)
	declared := map[body.Text]bool{"": true}
	for _, secret := range w.secrets {
		declared[secret.Name] = true
	}
	for _, ref := range w.secretRefs() {
		if !declared[ref.name] {
			return q.BadRequest("ContainerAppSecretRefNotFound", "SecretRef '%s' defined for %s not found.", ref.name, ref.at)
		}
	}
	return nil
}

// system stands for the system-assigned identity in the body of a job or app.
const system = "system"

// identitiesAreAttached: An identity that a job or app uses must be assigned to it.
//
// Source: https://learn.microsoft.com/azure/container-apps/managed-identity
// Source: https://github.com/hashicorp/terraform-provider-azurerm/pull/25347 (the error says that the identity does not exist, observed)
func identitiesAreAttached[B workloadBody](q arm.Request[B]) *arm.Error {
	w := workloadOf(q)
	attached := []body.Text{""}
	if strings.Contains(string(w.identity.Type), "UserAssigned") {
		for id := range w.identity.UserAssignedIdentities {
			attached = append(attached, body.Text(id))
		}
	}
	if q.HasSystemIdentity() {
		attached = append(attached, system)
	}
	for _, identity := range w.identities() {
		if !identity.name.Is(attached...) {
			return q.BadRequest(invalidRequest, "The managed identity '%s' at '%s' does not exist: it is not assigned to '%s'.",
				identity.name, identity.at, q.Name())
		}
	}
	return nil
}

// registriesAreComplete: A registry is used with an identity, or with a user name
// and a secret that has the password.
//
// Source: https://learn.microsoft.com/azure/container-apps/containers#container-registries
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/containerapps/helpers/container_apps.go
func registriesAreComplete[B workloadBody](q arm.Request[B]) *arm.Error {
	for _, registry := range workloadOf(q).registries {
		byPassword := registry.Username.IsSet() && registry.PasswordSecretRef.IsSet()
		half := registry.Username.IsSet() != registry.PasswordSecretRef.IsSet()
		if half || byPassword == registry.Identity.IsSet() {
			return q.BadRequest(invalidRequest, "Registry '%s' needs either an identity, or a username and a passwordSecretRef.", registry.Server)
		}
	}
	return nil
}

// scalerSupportsIdentity: Only scalers of Azure services can use an identity, and
// then no secrets. Only azure-pipelines needs a secret as well, the address of the
// organization.
//
// Source: https://learn.microsoft.com/azure/container-apps/managed-identity#scale-rules
// Source: https://github.com/microsoft/azure-container-apps/issues/1505
func scalerSupportsIdentity[B workloadBody](q arm.Request[B]) *arm.Error {
	for _, rule := range workloadOf(q).scalers {
		isAzure := strings.HasPrefix(string(rule.kind), "azure-")
		if rule.identity.IsSet() && (!isAzure || len(rule.auth) > 0 && !rule.kind.Is("azure-pipelines")) {
			return q.BadRequest(invalidRequest, "Scale rule '%s' of type '%s' cannot use a managed identity, or not together with auth.",
				rule.name, rule.kind)
		}
	}
	return nil
}
