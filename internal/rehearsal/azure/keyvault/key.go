package keyvault

import (
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

type keyRequest = arm.Request[Key]

func keys() arm.Type[Key] {
	return arm.Type[Key]{
		Facts:       arm.Facts{Name: KeyType},
		SoftDeleted: keyIsRecoverable,
		Rules:       []arm.Rule[Key]{keyHasItsType, keyFitsType, hardwareKeyNeedsPremium, rotationFitsExpiry},
		Outputs: func(q keyRequest) Key {
			uri := body.Textf("https://%s.vault.azure.net/keys/%s", q.ParentName(), q.Name())
			p := q.New.Properties
			return Key{
				KeyURI: uri, KeyUriWithVersion: uri + "/" + body.Text(arm.Digest(q.ID)[:32]),
				Kty: p.Kty, KeySize: p.KeySize, CurveName: p.CurveName, KeyOps: p.KeyOps, Location: vaultOf(q).Location,
			}
		},
	}
}

func vaultOf(q keyRequest) *Vault { return arm.As[Vault](q.Azure.Get(q.Parent())) }

// keyIsRecoverable: A key of a vault that is deleted can be recovered with the vault.
//
// Source: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
func keyIsRecoverable(q keyRequest) bool {
	return !vaultOf(q).Properties.EnableSoftDelete.Is(false)
}

// keyHasItsType: A new key needs a type.
//
// Source: https://learn.microsoft.com/azure/key-vault/keys/about-keys
func keyHasItsType(q keyRequest) *arm.Error {
	if !q.New.Properties.Kty.IsSet() {
		return q.BadRequest("BadParameter", "Property kty is not specified.")
	}
	return nil
}

// keyFitsType: RSA keys have 2048, 3072 or 4096 bits, and only elliptic keys have a
// curve.
//
// Source: https://learn.microsoft.com/azure/key-vault/keys/about-keys
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/keyvault/key_vault_key_resource.go
func keyFitsType(q keyRequest) *arm.Error {
	p := q.New.Properties
	isRSA, size := p.Kty.Is("RSA", "RSA-HSM"), p.KeySize.Or(2048)
	isOfSize := slices.Contains([]int{2048, 3072, 4096}, size)
	if isRSA && (!isOfSize || p.CurveName.IsSet()) || !isRSA && p.KeySize.IsSet() {
		return q.BadRequest("BadParameter", "The size %d or the curve '%s' does not fit a key of type %s.", size, p.CurveName, p.Kty)
	}
	return nil
}

// hardwareKeyNeedsPremium: Keys in hardware need a premium vault.
//
// Source: https://learn.microsoft.com/azure/key-vault/keys/about-keys
func hardwareKeyNeedsPremium(q keyRequest) *arm.Error {
	vault := q.Azure.Get(q.Parent())
	isHardware := strings.HasSuffix(strings.ToUpper(string(q.New.Properties.Kty)), "-HSM")
	if isHardware && vault.Own() && !vaultOf(q).Properties.Sku.Name.Is("premium") {
		return q.BadRequest("HsmKeysNotSupported", "Keys of type %s need a vault with the SKU premium.", q.New.Properties.Kty)
	}
	return nil
}

// rotationFitsExpiry: A lifetime action has one trigger. Before expiry, keys can also
// only be renewed if the policy has an expiry time.
//
// Source: https://learn.microsoft.com/azure/key-vault/keys/how-to-configure-key-rotation#key-rotation-policy
func rotationFitsExpiry(q keyRequest) *arm.Error {
	policy := q.New.Properties.RotationPolicy
	for _, action := range policy.LifetimeActions {
		after, before := action.Trigger.TimeAfterCreate.IsSet(), action.Trigger.TimeBeforeExpiry.IsSet()
		isNotified := action.Action.Type.Is("notify")
		if after == before || isNotified && after || before && !policy.Attributes.ExpiryTime.IsSet() {
			return q.BadRequest("BadParameter", "The trigger of the lifetime action '%s' is not valid.", action.Action.Type)
		}
	}
	return nil
}
