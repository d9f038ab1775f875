package storage

import (
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

type shareRequest = arm.Request[FileShare]

func fileServices() arm.Type[FileServiceProperties] {
	return arm.Type[FileServiceProperties]{
		Facts: arm.Facts{Name: AccountType + "/fileServices"},
		Rules: []arm.Rule[FileServiceProperties]{
			accountOffersService[FileServiceProperties], corsRulesAreValid[FileServiceProperties], smbSettingsAreValid, multichannelFitsAccount,
		},
	}
}

func fileShares() arm.Type[FileShare] {
	return arm.Type[FileShare]{
		Facts: arm.Facts{Name: AccountType + "/fileServices/shares", HoldsData: true},
		Rules: []arm.Rule[FileShare]{
			accountOffersService[FileShare], metadataNamesAreIdentifiers[FileShare], shareTierFitsKind, shareProtocolFitsAccount,
			provisioningFitsAccount,
			shareQuotaFitsAccount,
		},
		Outputs: func(shareRequest) FileShare {
			return FileShare{Properties: FileShareProperties{
				Deleted: body.Of(false), LeaseState: "available", LeaseStatus: "unlocked", RemainingRetentionDays: body.Of(0),
			}}
		},
	}
}

// smbValues are the values of each setting of SMB.
//
// Source: https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/fileservices
var smbValues = map[string][]body.Text{ // a constant
	"versions":                 {"SMB2.1", "SMB3.0", "SMB3.1.1"},
	"authenticationMethods":    {"NTLMv2", "Kerberos"},
	"kerberosTicketEncryption": {"RC4-HMAC", "AES-256"},
	"channelEncryption":        {"AES-128-CCM", "AES-128-GCM", "AES-256-GCM"},
}

// smbSettingsAreValid: The settings of SMB are lists of known values, separated by
// semicolons.
//
// Source: https://learn.microsoft.com/azure/storage/files/files-smb-protocol#smb-security-settings
func smbSettingsAreValid(q arm.Request[FileServiceProperties]) *arm.Error {
	smb := q.New.Properties.ProtocolSettings.Smb
	for setting, list := range map[string]body.Text{
		"versions": smb.Versions, "authenticationMethods": smb.AuthenticationMethods,
		"kerberosTicketEncryption": smb.KerberosTicketEncryption, "channelEncryption": smb.ChannelEncryption,
	} {
		for _, value := range strings.Split(strings.TrimSuffix(string(list), ";"), ";") {
			if value != "" && !body.Text(value).Is(smbValues[setting]...) {
				return q.BadRequest(invalidValues, "Values for request parameters are invalid: protocolSettings.smb.%s. Got '%s'.", setting, value)
			}
		}
	}
	return nil
}

// multichannelFitsAccount: SMB Multichannel needs a premium account.
//
// Source: https://learn.microsoft.com/azure/storage/files/smb-performance#smb-multichannel
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/storage/storage_account_resource.go
func multichannelFitsAccount(q arm.Request[FileServiceProperties]) *arm.Error {
	account := accountOf(q.Azure, q.Resource)
	if q.New.Properties.ProtocolSettings.Smb.Multichannel.Enabled.Is(true) && account.IsSet() && !account.Sku.isPremium() {
		return q.BadRequest(notOffered, "SMB Multichannel is not supported for the account.")
	}
	return nil
}

// shareTierFitsKind: Shares of a FileStorage account have the access tier Premium,
// and other shares one of the other tiers.
//
// Source: https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/fileservices/shares
func shareTierFitsKind(q shareRequest) *arm.Error {
	account, tier := accountOf(q.Azure, q.Resource), q.New.Properties.AccessTier
	if tier.IsSet() && account.IsSet() && tier.Is("Premium") != account.Kind.Is(files) {
		return q.BadRequest("InvalidHeaderValue", "The access tier '%s' is not valid for a share in an account of kind '%s'.", tier, account.Kind)
	}
	return nil
}

// shareProtocolFitsAccount: NFS needs a premium account of kind FileStorage, and
// squashing of users needs NFS.
//
// Source: https://learn.microsoft.com/azure/storage/files/files-nfs-protocol
func shareProtocolFitsAccount(q shareRequest) *arm.Error {
	account, p := accountOf(q.Azure, q.Resource), q.New.Properties
	offersNFS := !account.IsSet() || account.Kind.Is(files) && account.Sku.isPremium()
	switch isNFS := p.EnabledProtocols.Is("NFS"); {
	case isNFS && !offersNFS:
		return q.BadRequest("InvalidHeaderValue", "NFS shares are not supported for an account of kind '%s' and SKU '%s'.",
			account.Kind, account.Sku.Name)
	case p.RootSquash.IsSet() && !isNFS:
		return q.BadRequest("InvalidHeaderValue", "rootSquash applies only to NFS shares.")
	}
	return nil
}

// isProvisionedV2 reports whether the account has provisioned shares of version 2.
func (s Sku) isProvisionedV2() bool { return s.tier().Is("StandardV2", "PremiumV2") }

// provisioningFitsAccount: IOPS and bandwidth can be set in accounts with provisioned
// shares of version 2, and paid bursting in those of version 1.
//
// Source: https://learn.microsoft.com/azure/storage/files/understanding-billing
// Source: https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/fileservices/shares
func provisioningFitsAccount(q shareRequest) *arm.Error {
	account, p := accountOf(q.Azure, q.Resource), q.New.Properties
	switch isV2 := account.Sku.isProvisionedV2(); {
	case !account.IsSet():
	case (p.ProvisionedIops.IsSet() || p.ProvisionedBandwidthMibps.IsSet()) && !isV2:
		return q.BadRequest(notOffered, "Provisioned IOPS and bandwidth are not supported for the account.")
	case p.FileSharePaidBursting.PaidBurstingEnabled.Is(true) && (isV2 || !account.Sku.isPremium()):
		return q.BadRequest(notOffered, "Paid bursting is not supported for the account.")
	}
	return nil
}

// shareQuotaFitsAccount: A provisioned share has at least 100 GiB, of version 2 at
// least 32 GiB. Other shares have at most 100 TiB.
//
// Source: https://learn.microsoft.com/azure/storage/files/storage-files-scale-targets#azure-file-share-scale-targets
func shareQuotaFitsAccount(q shareRequest) *arm.Error {
	const largest = 102400
	sku, quota := accountOf(q.Azure, q.Resource).Sku, q.New.Properties.ShareQuota
	least, most := 1, largest
	switch {
	case sku.isProvisionedV2():
		least, most = 32, 262144
	case sku.isPremium():
		least = 100
	}
	if sku.Name.IsSet() && quota.IsSet() && (quota.Or(0) < least || quota.Or(0) > most) {
		return q.BadRequest("InvalidHeaderValue", "The quota of a share in this account must be %d to %d GiB, not %d.", least, most, quota.Or(0))
	}
	return nil
}
