package bootstrap

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"github.com/hyf/azure-data-pipeline/internal/azrole"
)

// object is a JSON object.
type object = map[string]any

// resource is a required Azure resource, described as a PUT request: its ID and
// the properties that matter. Other properties are not changed.
type resource struct {
	// about describes the resource and its purpose.
	about string
	// id is its ARM resource ID.
	id string
	// api is the API version of body.
	api string
	// body is nil while it depends on an unknown value: the object ID of an identity
	// that does not exist yet.
	body object
	// createOnly resources are created and never changed.
	createOnly bool
}

// assignable are the only roles that the deployer can assign: those of
// components/identity.
var assignable = []string{
	azrole.AcrPull, azrole.KeyVaultSecretsUser, azrole.StorageBlobDataContributor,
}

// softDeleteDays is the number of days for which deleted state can be restored.
const softDeleteDays = 90

// Names of the resources in Azure and in the repository.
func (s Settings) group() string     { return "rg-" + s.Organization + "-pulumi" }
func (s Settings) account() string   { return "st" + s.Organization + "pulumi" + s.suffix(8) }
func (s Settings) vault() string     { return "kv-" + s.Organization + "-pul-" + s.suffix(6) }
func (s Settings) previewer() string { return "id-" + s.Organization + "-preview" }
func (s Settings) deployer(environment string) string {
	return "id-" + s.Organization + "-deploy-" + environment
}

func (s Settings) groupID() string {
	return "/subscriptions/" + s.Subscription + "/resourceGroups/" + s.group()
}

func (s Settings) identityID(name string) string {
	return s.groupID() + identities + name
}

const identities = "/providers/Microsoft.ManagedIdentity/userAssignedIdentities/"

// account has the IDs of an identity in Microsoft Entra ID.
type account struct{ PrincipalID, ClientID string }

// suffix makes a name unique in all of Azure. It is the same in every run.
func (s Settings) suffix(length int) string {
	sum := sha256.Sum256([]byte(strings.ToLower(s.Subscription)))
	return hex.EncodeToString(sum[:])[:length]
}

// BackendURL is the argument of pulumi login.
func (s Settings) BackendURL() string {
	return "azblob://" + stateContainer + "?storage_account=" + s.account()
}

// SecretsProvider is the secrets provider of stacks, for pulumi stack init.
func (s Settings) SecretsProvider() string {
	return "azurekeyvault://" + s.vault() + ".vault.azure.net/keys/" + secretsKey
}

const (
	stateContainer = "state"
	secretsKey     = "pulumi"
)

// resources returns all Azure resources, in the order of their creation. known
// are the existing identities, by ID.
func (s Settings) resources(known map[string]account) []resource {
	subscription := "/subscriptions/" + s.Subscription
	group := s.groupID()
	account := group + "/providers/Microsoft.Storage/storageAccounts/" + s.account()
	container := account + "/blobServices/default/containers/" + stateContainer
	vault := group + "/providers/Microsoft.KeyVault/vaults/" + s.vault()
	key := vault + "/keys/" + secretsKey

	all := []resource{{
		about: "resource group for Pulumi's state and secrets",
		id:    group, api: "2024-11-01", body: object{"location": s.Location},
	}}
	if !s.PulumiCloud {
		all = append(all, s.state(account, container)...)
		all = append(all, s.secrets(vault, key)...)
	}

	previewer := s.identity(s.previewer(), "previews pull requests and detects drift; read-only", map[string]string{
		"pull-request": "repo:" + s.Repository + ":pull_request",
		"main":         "repo:" + s.Repository + ":ref:refs/heads/main",
	})
	all = append(all, previewer...)
	grants := []grant{{azrole.Reader, subscription, "read what is deployed", ""}}
	if !s.PulumiCloud {
		grants = append(grants,
			grant{azrole.StorageBlobDataReader, container, "read the state", ""}, grant{azrole.KeyVaultCryptoUser, key, "decrypt the secrets in it", ""})
	}
	all = append(all, s.roles(previewer[0].id, known, grants)...)

	for _, environment := range s.Environments {
		deployer := s.identity(s.deployer(environment), "deploys "+environment, map[string]string{
			"environment": "repo:" + s.Repository + ":environment:" + environment,
		})
		all = append(all, deployer...)
		grants := []grant{
			{azrole.Contributor, subscription, "deploy", ""},
			{azrole.RBACAdministrator, subscription, "assign the roles that pipelines need, and no others", onlyAssignable()},
			{azrole.LocksContributor, subscription, "lock protected resources", ""},
		}
		if !s.PulumiCloud {
			grants = append(grants,
				grant{azrole.StorageBlobDataContributor, container, "write the state", ""}, grant{azrole.KeyVaultCryptoUser, key, "encrypt the secrets in it", ""})
		}
		all = append(all, s.roles(deployer[0].id, known, grants)...)
	}
	return append(all, resource{
		about: "lock against accidental deletion of the state",
		id:    group + "/providers/Microsoft.Authorization/locks/state", api: "2020-05-01",
		body: object{"properties": object{"level": "CanNotDelete"}},
	})
}

// state returns the resources of Pulumi's state: versioned, so that an earlier
// state can be restored, and accessible only with an identity.
func (s Settings) state(account, container string) []resource {
	kept := object{"enabled": true, "days": softDeleteDays}
	return []resource{
		{
			about: "storage account for Pulumi's state",
			id:    account, api: "2024-01-01",
			body: object{
				"location": s.Location, "kind": "StorageV2", "sku": object{"name": "Standard_ZRS"},
				"properties": object{
					"allowBlobPublicAccess": false, "allowSharedKeyAccess": false, "minimumTlsVersion": "TLS1_2",
					"supportsHttpsTrafficOnly": true,
				},
			},
		},
		{
			about: fmt.Sprintf("versioning of the state, and soft delete for %d days", softDeleteDays),
			id:    account + "/blobServices/default", api: "2024-01-01",
			body: object{"properties": object{
				"isVersioningEnabled": true, "deleteRetentionPolicy": kept, "containerDeleteRetentionPolicy": kept,
			}},
		},
		{
			about: "container for Pulumi's state",
			id:    container, api: "2024-01-01", body: object{"properties": object{"publicAccess": "None"}},
		},
	}
}

// secrets returns the key that encrypts the secrets in every stack's state, and
// its vault. Without the key the secrets are lost, so it has purge protection.
func (s Settings) secrets(vault, key string) []resource {
	return []resource{
		{
			about: "vault for the key of Pulumi's secrets",
			id:    vault, api: "2024-11-01",
			body: object{
				"location": s.Location,
				"properties": object{
					"tenantId": s.Tenant, "sku": object{"family": "A", "name": "standard"}, "enableRbacAuthorization": true,
					"enableSoftDelete": true, "softDeleteRetentionInDays": softDeleteDays, "enablePurgeProtection": true,
				},
			},
		},
		{
			about: "key that encrypts Pulumi's secrets",
			id:    key, api: "2024-11-01", createOnly: true,
			// Pulumi encrypts with RSA-OAEP-256.
			body: object{"properties": object{"kty": "RSA", "keySize": 3072, "keyOps": []any{"encrypt", "decrypt"}}},
		},
	}
}

// identity returns an identity and the GitHub workflows that can use it. Azure
// accepts one change of an identity's federated credentials at a time.
func (s Settings) identity(name, purpose string, subjects map[string]string) []resource {
	id := s.identityID(name)
	all := []resource{{about: "identity that " + purpose, id: id, api: "2023-01-31", body: object{"location": s.Location}}}
	for _, name := range sorted(subjects) {
		all = append(all, resource{
			about: "trust in GitHub's token for " + subjects[name],
			id:    id + "/federatedIdentityCredentials/" + name, api: "2023-01-31",
			body: object{"properties": object{
				"issuer": "https://token.actions.githubusercontent.com", "subject": subjects[name],
				"audiences": []any{"api://AzureADTokenExchange"},
			}},
		})
	}
	return all
}

// grant is a role at a scope, and its purpose.
type grant struct{ role, scope, purpose, condition string }

// roles returns the role assignments of an identity.
func (s Settings) roles(identity string, known map[string]account, grants []grant) []resource {
	var all []resource
	for _, g := range grants {
		name := uuid.NewSHA1(uuid.NameSpaceURL, []byte(strings.ToLower(g.scope+" "+g.role+" "+identity)))
		assignment := resource{
			about: identity[strings.LastIndex(identity, "/")+1:] + " may " + g.purpose,
			id:    g.scope + "/providers/Microsoft.Authorization/roleAssignments/" + name.String(), api: "2022-04-01",
		}
		if principal := known[identity]; principal.PrincipalID != "" {
			properties := object{
				"principalId": principal.PrincipalID, "principalType": "ServicePrincipal",
				"roleDefinitionId": "/subscriptions/" + s.Subscription + "/providers/Microsoft.Authorization/roleDefinitions/" + g.role,
			}
			if g.condition != "" {
				properties["condition"], properties["conditionVersion"] = g.condition, "2.0"
			}
			assignment.body = object{"properties": properties}
		}
		all = append(all, assignment)
	}
	return all
}

// onlyAssignable returns the condition that limits role assignments to the roles
// that a stack needs, and to identities.
//
// Source: https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-examples
func onlyAssignable() string {
	roles := strings.Join(assignable, ", ")
	clause := func(action, source string) string {
		attribute := "@" + source + "[Microsoft.Authorization/roleAssignments:"
		return "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/" + action + "'})) OR (" +
			attribute + "RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {" + roles + "} AND " +
			attribute + "PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {'ServicePrincipal'}))"
	}
	return clause("write", "Request") + " AND " + clause("delete", "Resource")
}
