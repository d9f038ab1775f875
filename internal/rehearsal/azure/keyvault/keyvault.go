// Package keyvault describes Key Vault: vaults with their secrets and keys.
package keyvault

import (
	_ "embed"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
)

// The resource types of the package.
const (
	VaultType  = "Microsoft.KeyVault/vaults"
	SecretType = "Microsoft.KeyVault/vaults/secrets" //nolint:gosec // a type, not a secret
	KeyType    = "Microsoft.KeyVault/vaults/keys"

	namespace = "Microsoft.KeyVault"
)

// badRequest is Key Vault's code for an invalid request.
//
// Source: https://github.com/Azure/azure-powershell/issues/11471 (observed)
const badRequest = "BadRequest"

//go:embed contract.json
var contract []byte

// Service describes Key Vault.
func Service() arm.Service {
	return arm.Service{
		Namespace:   namespace,
		Contract:    contract,
		InvalidBody: badRequest,
		Types:       []arm.ResourceType{vaults(), secrets(), keys()},
	}
}

func vaults() arm.Type[Vault] {
	return arm.Type[Vault]{
		Facts: arm.Facts{
			Name:      VaultType,
			Takes:     clock.Span{Create: time.Minute, Update: 30 * time.Second, Delete: 20 * time.Second},
			NameTaken: "VaultAlreadyExists",
			HoldsData: true,
		},
		Existing:          Vault{Properties: VaultProperties{EnableRbacAuthorization: body.Of(true)}},
		PrivateLinkGroups: func(vaultRequest) []string { return []string{"vault"} },
		SoftDeleted:       isSoftDeleted,
		PurgeProtected:    isPurgeProtected,
		Rules: []arm.Rule[Vault]{
			vaultNameIsNotReserved, vaultCanBeRecovered, purgeProtectionStaysOn, softDeleteStaysOn, retentionIsFixed,
			accessPoliciesAreOfTenant, vaultRulesArePublic, vaultSubnetsHaveEndpoint,
		},
		Outputs: func(q vaultRequest) Vault {
			return Vault{Properties: VaultProperties{
				VaultURI: body.Textf("https://%s.vault.azure.net/", q.Name()), ProvisioningState: "Succeeded",
			}}
		},
	}
}

func secrets() arm.Type[Secret] {
	return arm.Type[Secret]{
		Facts: arm.Facts{Name: SecretType},
		SoftDeleted: func(q secretRequest) bool {
			vault := arm.As[Vault](q.Azure.Get(q.Parent()))
			return !vault.Properties.EnableSoftDelete.Is(false)
		},
		Rules:       []arm.Rule[Secret]{secretNameIsFree},
		DeleteRules: []arm.Rule[Secret]{vaultIsPublicForDeletion},
		Outputs: func(q secretRequest) Secret {
			uri := body.Textf("https://%s.vault.azure.net/secrets/%s", q.ParentName(), q.Name())
			return Secret{Properties: SecretProperties{
				SecretURI: uri, SecretUriWithVersion: uri + "/" + body.Text(arm.Digest(q.ID + string(q.New.Properties.Value))[:32]),
			}}
		},
	}
}
