// Package keyvault provides a component for a key vault, new or existing, and secrets in
// it.
package keyvault

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	kv "github.com/pulumi/pulumi-azure-native-sdk/keyvault/v2/v20241101"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/internal/diagnostics"
	"github.com/hyf/azure-data-pipeline/components/internal/privatelink"
	"github.com/hyf/azure-data-pipeline/internal/azname"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// vaultType is stored in every stack's state. Changing it replaces the whole
// subtree unless NewVault also registers the old value as an alias.
const vaultType = "data-pipeline:keyvault:Vault"

// auditEvents is the log category with all requests to a vault.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/reference/supported-logs/microsoft-keyvault-vaults-logs
const auditEvents = "AuditEvent"

// Vault is a key vault with the secrets that the stack writes. Role assignments grant
// access to its secrets (RBAC mode).
type Vault struct {
	pulumi.ResourceState
	components.Resources

	// ID is the ARM ID of the vault.
	ID pulumi.StringOutput `pulumi:"id"`
	// Name is the vault's name in Azure.
	Name pulumi.StringOutput `pulumi:"name"`
	// URI is the vault's address: https://<name>.vault.azure.net/. It depends on the
	// private endpoint, if there is one.
	URI pulumi.StringOutput `pulumi:"uri"`
	// SecretIDs maps the names in [VaultArgs].Secrets to ARM IDs, as scopes of role
	// assignments for single secrets.
	SecretIDs pulumi.StringMapOutput `pulumi:"secretIds"`
	// SecretURIs maps the names in [VaultArgs].Secrets to URIs without a version, which
	// refer to the newest value.
	SecretURIs pulumi.StringMapOutput `pulumi:"secretUris"`

	// secrets are the registered secrets, by name.
	secrets map[string]*kv.Secret
}

// VaultArgs configures a [Vault].
//
// Plain fields decide which resources exist, so they are validated before any of them is
// registered. Input fields only wire values and may be unknown in a preview.
type VaultArgs struct {
	Settings
	// ResourceGroupName is the resource group to deploy into. Required, unless
	// Existing is set.
	ResourceGroupName pulumi.StringInput `pulumi:"resourceGroupName"`
	// Location is the Azure region, such as westeurope. Required, unless Existing
	// is set.
	Location string `pulumi:"location"`
	// Tags are set on the vault and on every secret. Optional.
	Tags pulumi.StringMapInput `pulumi:"tags"`
	// WorkspaceID is the ARM ID of the Log Analytics workspace for the audit log, which
	// records access to secrets. Optional: without it, there is no audit log. Not used
	// with Existing.
	WorkspaceID pulumi.StringInput `pulumi:"workspaceId"`
	// TenantID is the Entra tenant that the vault trusts. Required, unless Existing
	// is set.
	TenantID pulumi.StringInput `pulumi:"tenantId"`
	// Secrets are the values to write to the vault, by name, 1-127 of [0-9a-zA-Z-]. The
	// values are secrets in the stack's state. They must not be empty, because Container
	// Apps refuses references to empty secrets. Optional.
	Secrets map[string]pulumi.StringInput `pulumi:"secrets"`
	// Endpoint makes the vault private. Secrets can still be written from anywhere, through
	// Azure Resource Manager, but are deleted through the vault itself: a secret that is
	// removed from Secrets stays in a private vault until it is deleted from within the
	// network. Optional: without it, the vault is public. Not used with Existing.
	Endpoint *components.Endpoint `pulumi:"endpoint"`
}

// NewVault registers a Vault called name. Its children are called name + "-kv" (vault),
// "-kv-diag" (diagnostic setting), "-<secret>", "-kv-pe" (private endpoint) and
// "-kv-pe-dns" (DNS zone group) in the state.
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
		"id":         vault.ID,
		"name":       vault.Name,
		"uri":        vault.URI,
		"secretIds":  vault.SecretIDs,
		"secretUris": vault.SecretURIs,
	})
}

// SecretID is the ARM ID of a secret of the vault. If this component creates the secret,
// the ID depends on it.
func (v *Vault) SecretID(name string) pulumi.StringOutput { return v.secretPath(v.ID, name) }

// SecretURI is the URI, without a version, of a secret of the vault. If this component
// creates the secret, the URI depends on it.
func (v *Vault) SecretURI(name string) pulumi.StringOutput { return v.secretPath(v.URI, name) }

// SecretName is the name of a secret in the vault. It differs from name for a secret that
// this component creates in an existing vault.
func (v *Vault) SecretName(name string) pulumi.StringOutput {
	if secret, made := v.secrets[name]; made {
		return secret.Name
	}
	return pulumi.String(name).ToStringOutput()
}

// secretPath is base/secrets/name. It depends on the secret, so that resources which use
// the path are created after the secret.
func (v *Vault) secretPath(base pulumi.StringOutput, name string) pulumi.StringOutput {
	return pulumi.All(base, v.SecretName(name)).ApplyT(func(parts []any) string {
		return strings.TrimSuffix(parts[0].(string), "/") + "/secrets/" + parts[1].(string)
	}).(pulumi.StringOutput)
}

// create registers the vault and its secrets.
func (v *Vault) create(ctx *pulumi.Context, name string, args *VaultArgs) error {
	vault, err := v.newVault(ctx, name, args)
	if err != nil {
		return fmt.Errorf("vault: %w", err)
	}
	v.Add(vault)
	v.setVault(vault.ID().ToStringOutput(), vault.Name)
	err = diagnostics.Send(ctx, name+"-kv", v.ID, args.WorkspaceID, []string{auditEvents}, &v.Resources, pulumi.Parent(v))
	if err != nil {
		return err
	}
	v.URI, err = privatelink.Connect(ctx, name+"-kv", args.Endpoint, privatelink.Target{
		Service: components.Vault, ID: v.ID, Address: v.URI,
		ResourceGroupName: args.ResourceGroupName, Location: args.Location, Tags: args.Tags,
	}, &v.Resources, pulumi.Parent(v))
	if err != nil {
		return err
	}
	// Azure deletes the secrets with the vault. Pulumi would delete each of them through
	// the vault itself rather than through ARM, which needs a role in the vault and a
	// network path to it.
	return v.newSecrets(ctx, name, args, args.ResourceGroupName,
		pulumi.DeletedWith(vault), pulumi.RetainOnDelete(args.Endpoint != nil))
}

// useExisting sets the outputs from the ID of an existing vault, and registers only the
// secrets, in the vault's resource group.
func (v *Vault) useExisting(ctx *pulumi.Context, name string, args *VaultArgs) error {
	existing, err := args.Existing.Resolve(armType)
	if err != nil {
		return err
	}
	v.setVault(existing.ID.ToStringOutput(), existing.Name.ToStringOutput())
	return v.newSecrets(ctx, name, args, existing.ResourceGroupName)
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
	if args.Endpoint != nil {
		properties.PublicNetworkAccess = kv.PublicNetworkAccessDisabled
		properties.NetworkAcls = networkRules(kv.NetworkRuleActionDeny)
	}
	if args.PurgeProtection {
		// Never set to false, which Azure refuses.
		properties.EnablePurgeProtection = pulumi.Bool(true)
	}
	in.Properties = properties

	return kv.NewVault(ctx, name+"-kv", in,
		pulumi.Parent(v),
		// Azure fixes both at creation, but the provider does not know that: it would
		// preview an update that Azure then refuses. Ignoring the change would hide that
		// the deployment differs from the stack file. With this option the preview shows
		// a replacement, and protection can refuse it.
		pulumi.ReplaceOnChanges([]string{"location", "properties.softDeleteRetentionInDays"}),
	)
}

// networkRules allow or deny traffic from the internet. Trusted Azure services, including
// Azure Resource Manager, are always allowed.
//
// Source: https://learn.microsoft.com/azure/key-vault/general/overview-vnet-service-endpoints#trusted-services
func networkRules(otherwise kv.NetworkRuleAction) kv.NetworkRuleSetArgs {
	return kv.NetworkRuleSetArgs{DefaultAction: otherwise, Bypass: kv.NetworkRuleBypassOptionsAzureServices}
}

// newSecrets registers the secrets, sorted by name.
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
		// In an existing vault, Pulumi names the secret. The name is then unique, and does
		// not clash with the stack's own soft-deleted secret when a destroyed stack is
		// deployed again.
		if args.Existing == "" {
			in.SecretName = pulumi.String(secret)
		}
		resource, err := kv.NewSecret(ctx, name+"-"+secret, in, opts...)
		if err != nil {
			return fmt.Errorf("secret %q: %w", secret, err)
		}
		v.Add(resource)
		v.secrets[secret] = resource
	}
	return nil
}

func (a *VaultArgs) secretNames() []string { return slices.Sorted(maps.Keys(a.Secrets)) }

// validate returns every problem, joined.
func (a *VaultArgs) validate() error {
	if a == nil {
		return errors.New("args: required")
	}
	p := check.Problems(a.Validate())
	if a.Existing == "" {
		p.Require("resourceGroupName", a.ResourceGroupName != nil, "")
		p.Require("location", a.Location != "", "")
		p.Require("tenantId", a.TenantID != nil, "")
		privatelink.Check(&p, a.Endpoint)
	}
	for _, secret := range a.secretNames() {
		path := "secrets." + secret
		azname.CheckSecret(&p, path, secret, "postgres-url")
		p.Require(path, a.Secrets[secret] != nil, "")
	}
	return errors.Join(p...)
}
