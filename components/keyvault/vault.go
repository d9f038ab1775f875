// Package keyvault makes a key vault and secrets in it, or secrets in a vault
// that exists.
package keyvault

import (
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	kv "github.com/pulumi/pulumi-azure-native-sdk/keyvault/v2/v20241101"

	"github.com/hyf/azure-data-pipeline/components/privatelink"
	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/check"
	"github.com/hyf/azure-data-pipeline/internal/diagnostics"
)

// vaultType is stored in every stack's state. Changing it replaces the whole
// subtree unless NewVault also registers the old value as an alias.
const vaultType = "data-pipeline:keyvault:Vault"

// auditEvents is the category of a vault's log that has every request in it.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/reference/supported-logs/microsoft-keyvault-vaults-logs
const auditEvents = "AuditEvent"

// secretName is Azure's rule for the name of a secret.
//
// Source: https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#object-identifiers
var secretName = regexp.MustCompile(`^[0-9a-zA-Z-]{1,127}$`)

// Vault is a key vault whose secrets are read by those whom a role assignment
// lets in (RBAC mode), with the secrets that the stack writes.
type Vault struct {
	pulumi.ResourceState

	// ID is the ARM ID of the vault.
	ID pulumi.StringOutput `pulumi:"vaultId"`
	// Name is the vault's name in Azure.
	Name pulumi.StringOutput `pulumi:"vaultName"`
	// URI is where the vault answers: https://<name>.vault.azure.net/. It is known
	// once the private endpoint, where there is one, answers there.
	URI pulumi.StringOutput `pulumi:"uri"`
	// SecretIDs maps the names in [VaultArgs].Secrets to ARM IDs, the scope of a
	// role assignment that gives one secret and not the vault.
	SecretIDs pulumi.StringMapOutput `pulumi:"secretIds"`
	// SecretURIs maps the names in [VaultArgs].Secrets to addresses without a
	// version, so that whoever refers to one gets its newest value.
	SecretURIs pulumi.StringMapOutput `pulumi:"secretUris"`

	// secrets are those that were made here, by name.
	secrets map[string]*kv.Secret
}

// VaultArgs configures a [Vault].
//
// Plain fields decide which resources exist, so they are checked before any of
// them is registered. Input fields only wire values and may be unknown in preview.
type VaultArgs struct {
	Settings
	// ResourceGroupName is the resource group to deploy into. Required, unless
	// Existing is set.
	ResourceGroupName pulumi.StringInput
	// Location is the Azure region, such as westeurope. Required, unless Existing
	// is set.
	Location string
	// Tags are set on the vault and on every secret. Optional.
	Tags pulumi.StringMapInput
	// WorkspaceID is the ARM ID of the Log Analytics workspace that gets the
	// audit log: who asked for which secret, and whether they got it.
	// Optional: without it, nothing does. Not used with Existing, whose logs are
	// its owner's.
	WorkspaceID pulumi.StringInput
	// TenantID is the Entra tenant that the vault trusts. Required, unless Existing
	// is set.
	TenantID pulumi.StringInput
	// Secrets are written to the vault, value by name, each name 1-127 of
	// [0-9a-zA-Z-]. The values are secret in the stack's state. They must not be
	// empty: Container Apps refuse to refer to an empty secret. Optional.
	Secrets map[string]pulumi.StringInput
	// Link is where the vault gets a private endpoint, which is then the only way to
	// what is in it. Secrets are written through Azure Resource Manager, which needs
	// no way, but deleted through the vault itself: one that is no longer in Secrets
	// is therefore left in a private vault, for someone inside of the network to
	// delete. Optional: without a Link, the vault is public. Not used with Existing.
	Link *privatelink.Link
}

// NewVault registers a Vault called name.
//
// It returns an error, and registers nothing, when args are invalid; the error
// joins every problem found. opts apply to the component and reach its children
// by inheritance, never by being copied.
func NewVault(
	ctx *pulumi.Context, name string, args *VaultArgs, opts ...pulumi.ResourceOption,
) (*Vault, error) {
	if err := args.validate(); err != nil {
		return nil, fmt.Errorf("keyvault.NewVault %q: %w", name, err)
	}

	vault := &Vault{secrets: map[string]*kv.Secret{}}
	inputs := pulumi.Map{"secretNames": pulumi.ToStringArray(args.secretNames())}
	if err := ctx.RegisterComponentResourceV2(vaultType, name, inputs, vault, opts...); err != nil {
		return nil, err
	}

	build := vault.create
	if args.Existing != "" {
		build = vault.useExisting
	}
	if err := build(ctx, name, args); err != nil {
		return nil, err
	}

	ids, uris := pulumi.StringMap{}, pulumi.StringMap{}
	for secret := range args.Secrets {
		ids[secret], uris[secret] = vault.SecretID(secret), vault.SecretURI(secret)
	}
	vault.SecretIDs, vault.SecretURIs = ids.ToStringMapOutput(), uris.ToStringMapOutput()
	return vault, ctx.RegisterResourceOutputs(vault, pulumi.Map{
		"vaultId":    vault.ID,
		"vaultName":  vault.Name,
		"uri":        vault.URI,
		"secretIds":  vault.SecretIDs,
		"secretUris": vault.SecretURIs,
	})
}

// SecretID is the ARM ID of any secret of the vault, whether it is made here or
// not. For one that is made here, it is known once the secret exists.
func (v *Vault) SecretID(name string) pulumi.StringOutput { return v.secretPath(v.ID, name) }

// SecretURI is the address without a version of any secret of the vault, whether
// it is made here or not. For one that is made here, it is known once the secret exists.
func (v *Vault) SecretURI(name string) pulumi.StringOutput { return v.secretPath(v.URI, name) }

// Secret is the resource of a secret that was made here, to depend on; nil for
// any other name.
func (v *Vault) Secret(name string) pulumi.Resource {
	if secret, made := v.secrets[name]; made {
		return secret
	}
	return nil
}

// SecretName is what a secret is called in the vault: its name, but for one that
// was made here in a vault that others write to.
func (v *Vault) SecretName(name string) pulumi.StringOutput {
	if secret, made := v.secrets[name]; made {
		return secret.Name
	}
	return pulumi.String(name).ToStringOutput()
}

// secretPath is base/secrets/name. It depends on the secret, so that who refers
// to one by its address cannot come before it.
func (v *Vault) secretPath(base pulumi.StringOutput, name string) pulumi.StringOutput {
	return pulumi.All(base, v.SecretName(name)).ApplyT(func(parts []any) string {
		return strings.TrimSuffix(parts[0].(string), "/") + "/secrets/" + parts[1].(string)
	}).(pulumi.StringOutput)
}

// create makes the vault, and the secrets in it.
func (v *Vault) create(ctx *pulumi.Context, name string, args *VaultArgs) error {
	vault, err := v.newVault(ctx, name, args)
	if err != nil {
		return fmt.Errorf("vault: %w", err)
	}
	v.setVault(vault.ID().ToStringOutput(), vault.Name)
	if err := diagnostics.Send(ctx, name+"-kv", v.ID, args.WorkspaceID, []string{auditEvents}, pulumi.Parent(v)); err != nil {
		return err
	}
	v.URI, err = args.Link.Connect(ctx, name+"-kv", v.ID, v.URI, pulumi.Parent(v))
	if err != nil {
		return err
	}
	// Deleting the vault takes its secrets along. One by one they would be deleted
	// through the vault itself, not through ARM, for which whoever destroys the
	// stack needs a role in the vault and a network path to it.
	return v.newSecrets(ctx, name, args, args.ResourceGroupName,
		pulumi.DeletedWith(vault), pulumi.RetainOnDelete(args.Link != nil))
}

// useExisting derives the outputs from the ID of a vault that exists, and makes
// nothing but the secrets, in that vault's own resource group.
func (v *Vault) useExisting(ctx *pulumi.Context, name string, args *VaultArgs) error {
	id, err := armid.ParseType(args.Existing, vaultArmType)
	if err != nil {
		return fmt.Errorf("existing: %w", err)
	}
	v.setVault(pulumi.String(id.String()).ToStringOutput(), pulumi.String(id.Name()).ToStringOutput())
	return v.newSecrets(ctx, name, args, pulumi.String(id.ResourceGroup))
}

// setVault sets the outputs that follow from the vault.
func (v *Vault) setVault(id, name pulumi.StringOutput) {
	v.ID, v.Name = id, name
	// Source: https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#vault-name-and-object-name
	v.URI = pulumi.Sprintf("https://%s.vault.azure.net/", name)
}

// newVault registers the vault itself.
func (v *Vault) newVault(ctx *pulumi.Context, name string, args *VaultArgs) (*kv.Vault, error) {
	in := &kv.VaultArgs{
		ResourceGroupName: args.ResourceGroupName,
		Location:          pulumi.String(args.Location),
		Tags:              args.Tags,
	}
	if args.Name != "" {
		in.VaultName = pulumi.String(args.Name)
	}
	properties := kv.VaultPropertiesArgs{
		TenantId:                  args.TenantID,
		Sku:                       kv.SkuArgs{Family: kv.SkuFamilyA, Name: kv.SkuNameStandard},
		EnableRbacAuthorization:   pulumi.Bool(true),
		EnableSoftDelete:          pulumi.Bool(true),
		SoftDeleteRetentionInDays: pulumi.Int(args.SoftDeleteDays),
		PublicNetworkAccess:       kv.PublicNetworkAccessEnabled,
		NetworkAcls:               networkRules(kv.NetworkRuleActionAllow),
	}
	if args.Link != nil {
		properties.PublicNetworkAccess = kv.PublicNetworkAccessDisabled
		properties.NetworkAcls = networkRules(kv.NetworkRuleActionDeny)
	}
	if args.PurgeProtection {
		// Never false: Azure refuses the word, because there is no way back.
		properties.EnablePurgeProtection = pulumi.Bool(true)
	}
	in.Properties = properties

	return kv.NewVault(ctx, name+"-kv", in,
		pulumi.Parent(v),
		// Azure fixes both at creation, but the provider does not know: it would
		// preview an update that Azure then refuses, and ignoring the change would
		// hide that the stack file is not what is deployed. This way the preview
		// tells that the vault is at stake, and protection can refuse it.
		pulumi.ReplaceOnChanges([]string{"location", "properties.softDeleteRetentionInDays"}),
	)
}

// networkRules are what becomes of traffic that no other rule is about. Azure's own
// services, Azure Resource Manager among them, always pass.
//
// Source: https://learn.microsoft.com/azure/key-vault/general/overview-vnet-service-endpoints#trusted-services
func networkRules(otherwise kv.NetworkRuleAction) kv.NetworkRuleSetArgs {
	return kv.NetworkRuleSetArgs{DefaultAction: otherwise, Bypass: kv.NetworkRuleBypassOptionsAzureServices}
}

// newSecrets registers the secrets, by name in order.
func (v *Vault) newSecrets(
	ctx *pulumi.Context, name string, args *VaultArgs, group pulumi.StringInput, opts ...pulumi.ResourceOption,
) error {
	opts = append([]pulumi.ResourceOption{pulumi.Parent(v)}, opts...)
	for _, secret := range args.secretNames() {
		in := &kv.SecretArgs{
			ResourceGroupName: group,
			VaultName:         v.Name,
			Tags:              args.Tags,
			Properties: kv.SecretPropertiesArgs{
				Value: pulumi.ToSecret(args.Secrets[secret].ToStringOutput()).(pulumi.StringOutput),
			},
		}
		// In a vault that others write to, the engine names the secret: so it is
		// nobody else's, and a stack that is destroyed and deployed again does not
		// meet its own soft-deleted secret, whose name Azure still holds.
		if args.Existing == "" {
			in.SecretName = pulumi.String(secret)
		}
		resource, err := kv.NewSecret(ctx, name+"-"+secret, in, opts...)
		if err != nil {
			return fmt.Errorf("secret %q: %w", secret, err)
		}
		v.secrets[secret] = resource
	}
	return nil
}

func (a *VaultArgs) secretNames() []string { return slices.Sorted(maps.Keys(a.Secrets)) }

// validate reports every problem at once.
func (a *VaultArgs) validate() error {
	if a == nil {
		return errors.New("args: required")
	}
	p := check.Problems(a.Validate())
	if a.Existing == "" {
		if a.ResourceGroupName == nil {
			p.Addf("resourceGroupName", "required")
		}
		if a.Location == "" {
			p.Addf("location", "required")
		}
		if a.TenantID == nil {
			p.Addf("tenantId", "required")
		}
	}
	for _, secret := range a.secretNames() {
		path := "secrets." + secret
		p.Match(path, secret, secretName, "1 to 127 letters, digits and hyphens, such as postgres-url")
		if a.Secrets[secret] == nil {
			p.Addf(path, "required")
		}
	}
	return errors.Join(p...)
}
