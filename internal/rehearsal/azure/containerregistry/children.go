package containerregistry

import (
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

func replications() arm.Type[Replication] {
	return arm.Type[Replication]{
		Facts: arm.Facts{Name: RegistryType + "/replications"},
		Rules: []arm.Rule[Replication]{replicationNeedsPremium, replicationIsElsewhere},
	}
}

// ownRegistry returns the registry of a resource; empty if the stack does not manage
// it.
func ownRegistry(azure arm.View, res *arm.Resource) *Registry {
	registry := azure.Get(res.Parent())
	if !registry.Own() {
		return new(Registry)
	}
	return arm.As[Registry](registry)
}

// replicationNeedsPremium: Geo-replication needs the Premium SKU.
//
// Source: https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication
func replicationNeedsPremium(q arm.Request[Replication]) *arm.Error {
	if sku := ownRegistry(q.Azure, q.Resource).Sku.Name; sku.IsSet() && !sku.Is(premium) {
		return q.BadRequest("ReplicationNotSupported", "Geo-replication is not supported for the SKU %s.", sku)
	}
	return nil
}

// replicationIsElsewhere: A replication is in another region than its registry and the
// other replications.
//
// Source: https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/containers/container_registry_resource.go
func replicationIsElsewhere(q arm.Request[Replication]) *arm.Error {
	taken := []string{q.Azure.Get(q.Parent()).Region()}
	for _, other := range q.Azure.Siblings(q.Resource) {
		taken = append(taken, other.Region())
	}
	if slices.Contains(taken, q.Region()) {
		return q.Conflict("ReplicationAlreadyExists", "The registry '%s' has already a replication in '%s'.", q.ParentName(), q.Region())
	}
	return nil
}

func webhooks() arm.Type[Webhook] {
	return arm.Type[Webhook]{
		Facts: arm.Facts{Name: RegistryType + "/webhooks"},
		Rules: []arm.Rule[Webhook]{webhookHasActions},
		Actions: []arm.Action[Webhook]{
			{
				Name: "getCallbackConfig", Function: "getWebhookCallbackConfig", Returns: []string{"serviceUri", "customHeaders"},
				Respond: callbackConfig,
			},
			{
				Name: "listEvents", Function: "listWebhookEvents", Returns: []string{"value", "nextLink"},
				Respond: func(arm.Request[Webhook]) (map[string]any, *arm.Error) { return map[string]any{"value": []any{}}, nil },
			},
		},
	}
}

// callbackConfig returns where a webhook sends its notifications.
func callbackConfig(q arm.Request[Webhook]) (map[string]any, *arm.Error) {
	headers := map[string]any{}
	for name, value := range q.New.Properties.CustomHeaders {
		headers[name] = string(value)
	}
	return map[string]any{"serviceUri": string(q.New.Properties.ServiceURI), "customHeaders": headers}, nil
}

// webhookHasActions: A webhook has at least one action.
//
// Source: https://learn.microsoft.com/azure/container-registry/container-registry-webhook
func webhookHasActions(q arm.Request[Webhook]) *arm.Error {
	if len(q.New.Properties.Actions) == 0 {
		return q.BadRequest("InvalidWebhookActions", "The webhook '%s' needs at least one action.", q.Name())
	}
	return nil
}

func scopeMaps() arm.Type[ScopeMap] {
	return arm.Type[ScopeMap]{
		Facts: arm.Facts{Name: RegistryType + "/scopeMaps"},
		Rules: []arm.Rule[ScopeMap]{scopeMapHasActions},
	}
}

// scopeMapHasActions: A scope map has at least one permission.
//
// Source: https://learn.microsoft.com/azure/container-registry/container-registry-token-based-repository-permissions
func scopeMapHasActions(q arm.Request[ScopeMap]) *arm.Error {
	if len(q.New.Properties.Actions) == 0 {
		return q.BadRequest("InvalidScopeMapActions", "The scope map '%s' needs at least one action.", q.Name())
	}
	return nil
}

func tokens() arm.Type[Token] {
	return arm.Type[Token]{
		Facts: arm.Facts{Name: RegistryType + "/tokens"},
		Rules: []arm.Rule[Token]{tokenHasScope},
	}
}

// systemScopes are scope maps that every registry has.
//
// Source: https://learn.microsoft.com/azure/container-registry/container-registry-token-based-repository-permissions
var systemScopes = []body.Text{ // a constant
	"_repositories_admin", "_repositories_pull", "_repositories_pull_metadata_read", "_repositories_push", "_repositories_push_metadata_write",
}

// tokenHasScope: A token needs a scope map of its registry.
//
// Source: https://learn.microsoft.com/azure/container-registry/container-registry-token-based-repository-permissions
func tokenHasScope(q arm.Request[Token]) *arm.Error {
	id := string(q.New.Properties.ScopeMapID)
	isOfRegistry := strings.HasPrefix(armid.Key(id), armid.Key(q.Parent()+"/scopeMaps/"))
	isKnown := q.Azure.Exists(id) || body.Text(armid.Last(id)).Is(systemScopes...)
	if !isOfRegistry || !isKnown {
		return q.BadRequest("InvalidTokenScopeMap", "The token '%s' needs a scope map of the registry '%s'.", q.Name(), q.ParentName())
	}
	return nil
}

func cacheRules() arm.Type[CacheRule] {
	return arm.Type[CacheRule]{
		Facts: arm.Facts{Name: RegistryType + "/cacheRules"},
		Rules: []arm.Rule[CacheRule]{cacheRuleIsComplete, cacheTargetIsFree},
	}
}

// cacheRuleIsComplete: A cache rule needs a source repository with its registry, and a
// target repository.
//
// Source: https://learn.microsoft.com/azure/container-registry/artifact-cache-overview
func cacheRuleIsComplete(q arm.Request[CacheRule]) *arm.Error {
	p := q.New.Properties
	if !strings.Contains(string(p.SourceRepository), "/") || !p.TargetRepository.IsSet() {
		return q.BadRequest("InvalidCacheRule", "The cache rule '%s' needs a source such as docker.io/library/alpine, and a target.", q.Name())
	}
	return nil
}

// cacheTargetIsFree: Each target repository belongs to one cache rule.
//
// Source: https://learn.microsoft.com/azure/container-registry/artifact-cache-overview#limitations
func cacheTargetIsFree(q arm.Request[CacheRule]) *arm.Error {
	for _, other := range q.Azure.Siblings(q.Resource) {
		if arm.As[CacheRule](other).Properties.TargetRepository.Is(q.New.Properties.TargetRepository) {
			return q.Conflict("CacheRuleAlreadyExists", "The cache rule '%s' has the target '%s' already.", other.Name(),
				q.New.Properties.TargetRepository)
		}
	}
	return nil
}

func credentialSets() arm.Type[CredentialSet] {
	return arm.Type[CredentialSet]{
		Facts: arm.Facts{Name: RegistryType + "/credentialSets"},
		Rules: []arm.Rule[CredentialSet]{credentialsAreComplete},
	}
}

// credentialsAreComplete: A credential set needs the server that it is for, and secrets
// with the user name and the password.
//
// Source: https://learn.microsoft.com/azure/container-registry/artifact-cache-overview#credentials
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/containers/container_registry_credential_set_resource.go
func credentialsAreComplete(q arm.Request[CredentialSet]) *arm.Error {
	p := q.New.Properties
	isIncomplete := func(c AuthCredential) bool {
		return !c.UsernameSecretIdentifier.IsSet() || !c.PasswordSecretIdentifier.IsSet()
	}
	if !p.LoginServer.IsSet() || len(p.AuthCredentials) == 0 || slices.ContainsFunc(p.AuthCredentials, isIncomplete) {
		return q.BadRequest("InvalidCredentialSet", "The credential set '%s' needs a login server and the secrets of a user name and a password.",
			q.Name())
	}
	return nil
}
