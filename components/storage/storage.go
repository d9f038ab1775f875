// Package storage provides a component for the storage account of pipelines.
package storage

import (
	"errors"
	"fmt"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	storage "github.com/pulumi/pulumi-azure-native-sdk/storage/v2/v20240101"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/internal/diagnostics"
	"github.com/hyf/azure-data-pipeline/components/internal/privatelink"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// accountType is stored in every stack's state. Changing it replaces the
// account and its data, unless the old value becomes an alias.
const accountType = "data-pipeline:storage:Account"

// The required names of the blob service and the lifecycle rules of an account.
const (
	blobService = "default"
	lifecycle   = "default"
)

// The log categories of the blob service, without StorageRead: a client that reads in a
// loop could fill the workspace up to its daily cap and so silence log alerts.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/reference/supported-logs/microsoft-storage-storageaccounts-blobservices-logs
const (
	writes    = "StorageWrite"
	deletions = "StorageDelete"
)

// Account is a new or an existing storage account, with new blob containers.
type Account struct {
	pulumi.ResourceState
	components.Resources

	// ID is the ARM ID of the account.
	ID pulumi.StringOutput `pulumi:"id"`
	// Name is the name of the account.
	Name pulumi.StringOutput `pulumi:"name"`
	// BlobEndpoint is the URL of the blob service, such as
	// https://hyfstoragedev.blob.core.windows.net/. For an existing account it is the
	// default URL in the public cloud. It depends on the private endpoint, if there is
	// one.
	BlobEndpoint pulumi.StringOutput `pulumi:"blobEndpoint"`
	// ContainerIDs maps each of Settings.Containers to its ARM ID.
	ContainerIDs pulumi.StringMapOutput `pulumi:"containerIds"`
	// ConnectionString gives full access to the account with its first key. It is a
	// secret. Empty unless AccountArgs.SharedKeyAccess is set.
	ConnectionString pulumi.StringOutput `pulumi:"connectionString"`
}

// AccountArgs configures an [Account].
type AccountArgs struct {
	Settings
	// ResourceGroupName is the group to deploy into. Required unless Existing is set.
	ResourceGroupName pulumi.StringInput `pulumi:"resourceGroupName"`
	// Location is the Azure region, such as westeurope. Required unless Existing
	// is set. Changing it replaces the account, and its data is lost.
	Location string `pulumi:"location"`
	// Tags are set on the account; containers have none. Optional.
	Tags pulumi.StringMapInput `pulumi:"tags"`
	// WorkspaceID is the ARM ID of the Log Analytics workspace for logs of written and
	// deleted blobs. Optional: without it, there are no logs. Not used with Existing.
	WorkspaceID pulumi.StringInput `pulumi:"workspaceId"`
	// SharedKeyAccess allows access with the account's keys and sets ConnectionString.
	// Default false: access with Entra identities only.
	// Source: https://learn.microsoft.com/azure/storage/common/shared-key-authorization-prevent
	SharedKeyAccess bool `pulumi:"sharedKeyAccess"`
	// Endpoint makes the account private, with an endpoint for the blob service only.
	// Containers can still be created from anywhere, through Azure Resource Manager.
	// Optional: without it, the account is public. Not used with Existing.
	Endpoint *components.Endpoint `pulumi:"endpoint"`
}

// NewAccount registers an Account called name. Its children are called
// name + "-st" (account), "-st-blob" (blob service), "-st-blob-diag" (diagnostic
// setting), "-st-lifecycle" (lifecycle rules), "-<container>-container", "-st-pe"
// (private endpoint) and "-st-pe-dns" (DNS zone group) in the state.
//
// It returns an error, and registers nothing, when args are invalid; the error
// joins every problem found. opts apply to the component and reach its children
// by inheritance. An existing account must be in the provider's subscription, because
// containers are created in it.
func NewAccount(
	ctx *pulumi.Context, name string, args *AccountArgs, opts ...pulumi.ResourceOption,
) (*Account, error) {
	if err := args.validate(); err != nil {
		return nil, fmt.Errorf("storage.NewAccount %q: %w", name, err)
	}

	account := &Account{}
	if err := ctx.RegisterComponentResourceV2(accountType, name, args.inputs(), account, opts...); err != nil {
		return nil, err
	}

	build := account.create
	if args.Existing != "" {
		build = account.useExisting
	}
	to, err := build(ctx, name, args)
	if err != nil {
		return nil, fmt.Errorf("storage account: %w", err)
	}
	if account.ContainerIDs, err = account.newContainers(ctx, name, args.Containers, to); err != nil {
		return nil, err
	}

	outputs := pulumi.Map{
		"id":           account.ID,
		"name":         account.Name,
		"blobEndpoint": account.BlobEndpoint,
		"containerIds": account.ContainerIDs,
	}
	account.ConnectionString = pulumi.String("").ToStringOutput()
	if args.SharedKeyAccess {
		account.ConnectionString = account.connectionString(ctx, to)
		outputs["connectionString"] = account.ConnectionString
	}
	return account, ctx.RegisterResourceOutputs(account, outputs)
}

// place is the account in which to create containers.
type place struct {
	resourceGroup, account pulumi.StringInput
	// ready are the resources that have to be created before a container.
	ready []pulumi.Resource
}

// create registers a storage account and its blob service.
func (a *Account) create(ctx *pulumi.Context, name string, args *AccountArgs) (place, error) {
	account, err := a.newStorageAccount(ctx, name, args)
	if err != nil {
		return place{}, err
	}
	service, err := a.newBlobService(ctx, name, args, account)
	if err != nil {
		return place{}, fmt.Errorf("blob service: %w", err)
	}
	err = diagnostics.Send(ctx, name+"-st-blob", service.ID().ToStringOutput(), args.WorkspaceID,
		[]string{writes, deletions}, &a.Resources, pulumi.Parent(a))
	if err != nil {
		return place{}, err
	}
	a.ID, a.Name = account.ID().ToStringOutput(), account.Name
	a.BlobEndpoint, err = privatelink.Connect(ctx, name+"-st", args.Endpoint, privatelink.Target{
		Service: components.Blob, ID: a.ID, Address: account.PrimaryEndpoints.Blob(),
		ResourceGroupName: args.ResourceGroupName, Location: args.Location, Tags: args.Tags,
	}, &a.Resources, pulumi.Parent(a))
	if err != nil {
		return place{}, err
	}
	// Without soft delete, a deleted container cannot be restored, so containers are
	// created after the blob service.
	return place{args.ResourceGroupName, account.Name, []pulumi.Resource{service}}, nil
}

// useExisting sets the outputs from the ID of an existing account.
func (a *Account) useExisting(_ *pulumi.Context, _ string, args *AccountArgs) (place, error) {
	existing, err := args.Existing.Resolve(armType)
	if err != nil {
		return place{}, err
	}
	a.ID, a.Name = existing.ID.ToStringOutput(), existing.Name.ToStringOutput()
	a.BlobEndpoint = pulumi.Sprintf("https://%s.blob.core.windows.net/", existing.Name)
	return place{resourceGroup: existing.ResourceGroupName, account: existing.Name}, nil
}

func (a *Account) newStorageAccount(
	ctx *pulumi.Context, name string, args *AccountArgs,
) (*storage.StorageAccount, error) {
	inputs := &storage.StorageAccountArgs{
		ResourceGroupName: args.ResourceGroupName,
		Location:          pulumi.String(args.Location),
		Kind:              storage.KindStorageV2,
		Sku:               storage.SkuArgs{Name: storage.SkuName("Standard_" + args.Redundancy)},

		EnableHttpsTrafficOnly:      pulumi.Bool(true),
		MinimumTlsVersion:           storage.MinimumTlsVersion_TLS1_2,
		AllowBlobPublicAccess:       pulumi.Bool(false),
		AllowCrossTenantReplication: pulumi.Bool(false),
		AllowSharedKeyAccess:        pulumi.Bool(args.SharedKeyAccess),
		// Without keys, the portal has to use the identity of its user.
		DefaultToOAuthAuthentication: pulumi.Bool(!args.SharedKeyAccess),
		PublicNetworkAccess:          storage.PublicNetworkAccessEnabled,
		// Stated explicitly, because the provider sends these rules as a default.
		NetworkRuleSet: networkRules(storage.DefaultActionAllow),
		Tags:           args.Tags,
	}
	if args.Endpoint != nil {
		inputs.PublicNetworkAccess = storage.PublicNetworkAccessDisabled
		inputs.NetworkRuleSet = networkRules(storage.DefaultActionDeny)
	}
	if args.Name != "" {
		inputs.AccountName = pulumi.String(args.Name)
	}
	account, err := storage.NewStorageAccount(ctx, name+"-st", inputs, pulumi.Parent(a))
	if err != nil {
		return nil, err
	}
	a.Add(account)
	return account, nil
}

// newBlobService registers the settings that keep deleted and overwritten data.
func (a *Account) newBlobService(
	ctx *pulumi.Context, name string, args *AccountArgs, account *storage.StorageAccount,
) (*storage.BlobServiceProperties, error) {
	days := args.SoftDeleteDays
	deleted := storage.DeleteRetentionPolicyArgs{Enabled: pulumi.Bool(true), Days: pulumi.Int(days)}
	// All stated explicitly: Azure does not change settings that a request omits.
	inputs := &storage.BlobServicePropertiesArgs{
		ResourceGroupName:              args.ResourceGroupName,
		AccountName:                    account.Name,
		BlobServicesName:               pulumi.String(blobService),
		DeleteRetentionPolicy:          deleted,
		ContainerDeleteRetentionPolicy: deleted,
		IsVersioningEnabled:            pulumi.Bool(args.Versioning),
		ChangeFeed:                     storage.ChangeFeedArgs{Enabled: pulumi.Bool(args.Versioning)},
		RestorePolicy:                  storage.RestorePolicyPropertiesArgs{Enabled: pulumi.Bool(args.Versioning)},
	}
	if args.Versioning {
		inputs.ChangeFeed = storage.ChangeFeedArgs{Enabled: pulumi.Bool(true), RetentionInDays: pulumi.Int(days)}
		inputs.RestorePolicy = storage.RestorePolicyPropertiesArgs{Enabled: pulumi.Bool(true), Days: pulumi.Int(days - 1)}
	}
	service, err := storage.NewBlobServiceProperties(ctx, name+"-st-blob", inputs, pulumi.Parent(a))
	if err != nil {
		return nil, err
	}
	a.Add(service)
	if !args.Versioning {
		return service, nil
	}
	return service, a.expireVersions(ctx, name, args, account, service)
}

// expireVersions soft-deletes versions that are too old to be restored to. Every
// overwrite creates a version, and Azure would keep it forever.
//
// Source: https://learn.microsoft.com/azure/storage/blobs/lifecycle-management-overview
func (a *Account) expireVersions(
	ctx *pulumi.Context, name string, args *AccountArgs, account *storage.StorageAccount, after pulumi.Resource,
) error {
	policy, err := storage.NewManagementPolicy(ctx, name+"-st-lifecycle", &storage.ManagementPolicyArgs{
		ResourceGroupName:    args.ResourceGroupName,
		AccountName:          account.Name,
		ManagementPolicyName: pulumi.String(lifecycle),
		Policy: storage.ManagementPolicySchemaArgs{Rules: storage.ManagementPolicyRuleArray{
			storage.ManagementPolicyRuleArgs{
				Name: pulumi.String("expire-versions"), Type: storage.RuleTypeLifecycle, Enabled: pulumi.Bool(true),
				Definition: storage.ManagementPolicyDefinitionArgs{
					Filters: storage.ManagementPolicyFilterArgs{BlobTypes: pulumi.StringArray{pulumi.String("blockBlob")}},
					Actions: storage.ManagementPolicyActionArgs{Version: storage.ManagementPolicyVersionArgs{
						Delete: storage.DateAfterCreationArgs{DaysAfterCreationGreaterThan: pulumi.Float64(args.SoftDeleteDays)},
					}},
				},
			},
		}},
	}, pulumi.Parent(a), pulumi.DependsOn([]pulumi.Resource{after}))
	if err != nil {
		return fmt.Errorf("lifecycle rules: %w", err)
	}
	a.Add(policy)
	return nil
}

// networkRules allow or deny traffic from the internet. Trusted Azure services, such as
// the ones that write metrics and logs, are always allowed.
//
// Source: https://learn.microsoft.com/azure/storage/common/storage-network-security-trusted-azure-services
func networkRules(otherwise storage.DefaultAction) storage.NetworkRuleSetArgs {
	return storage.NetworkRuleSetArgs{DefaultAction: otherwise, Bypass: storage.BypassAzureServices}
}

// newContainers registers the containers and returns their IDs by name.
func (a *Account) newContainers(
	ctx *pulumi.Context, name string, containers []string, in place,
) (pulumi.StringMapOutput, error) {
	ids := pulumi.StringMap{}
	for _, container := range containers {
		made, err := storage.NewBlobContainer(ctx, name+"-"+container+"-container", &storage.BlobContainerArgs{
			ResourceGroupName: in.resourceGroup,
			AccountName:       in.account,
			ContainerName:     pulumi.String(container),
			PublicAccess:      storage.PublicAccessNone,
		}, pulumi.Parent(a), pulumi.DependsOn(in.ready))
		if err != nil {
			return pulumi.StringMapOutput{}, fmt.Errorf("blob container %q: %w", container, err)
		}
		a.Add(made)
		ids[container] = made.ID().ToStringOutput()
	}
	return ids.ToStringMapOutput(), nil
}

// connectionString reads the account's first key. The result is unknown in the preview
// that creates the account.
func (a *Account) connectionString(ctx *pulumi.Context, of place) pulumi.StringOutput {
	// The provider does not mark keys as secret.
	keys := pulumi.ToSecret(storage.ListStorageAccountKeysOutput(ctx, storage.ListStorageAccountKeysOutputArgs{
		ResourceGroupName: of.resourceGroup,
		AccountName:       of.account,
	}, pulumi.Parent(a))).(storage.ListStorageAccountKeysResultOutput)
	return pulumi.Sprintf("DefaultEndpointsProtocol=https;AccountName=%s;AccountKey=%s;EndpointSuffix=core.windows.net",
		of.account, keys.Keys().Index(pulumi.Int(0)).Value())
}

// inputs are the registered inputs of the component.
func (a *AccountArgs) inputs() pulumi.Map {
	return pulumi.Map{
		"existing":        pulumi.String(string(a.Existing)),
		"name":            pulumi.String(a.Name),
		"redundancy":      pulumi.String(a.Redundancy),
		"containers":      pulumi.ToStringArray(a.Containers),
		"softDeleteDays":  pulumi.Int(a.SoftDeleteDays),
		"versioning":      pulumi.Bool(a.Versioning),
		"sharedKeyAccess": pulumi.Bool(a.SharedKeyAccess),
	}
}

// validate returns every problem, joined.
func (a *AccountArgs) validate() error {
	if a == nil {
		return errors.New("args: required")
	}
	p := check.Problems(a.Validate())
	if a.Existing == "" {
		p.Require("resourceGroupName", a.ResourceGroupName != nil, "")
		p.Require("location", a.Location != "", "")
		privatelink.Check(&p, a.Endpoint)
	}
	return errors.Join(p...)
}
