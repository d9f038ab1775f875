// Package storage holds the storage account that pipelines write their blobs to.
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

// The only names that the blob service and the lifecycle rules of an account can
// have.
const (
	blobService = "default"
	lifecycle   = "default"
)

// The categories of logs that the blob service has, but one: reading. Whoever
// may read could read without end, fill the workspace up to its daily cap, and
// so silence the alarms that look at it.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/reference/supported-logs/microsoft-storage-storageaccounts-blobservices-logs
const (
	writes    = "StorageWrite"
	deletions = "StorageDelete"
)

// Account is a storage account, one that it makes or one that exists, and the
// blob containers that it makes there.
type Account struct {
	pulumi.ResourceState
	components.Resources

	// ID is the ARM ID of the account.
	ID pulumi.StringOutput `pulumi:"id"`
	// Name is the name of the account, for `az storage blob list --account-name`.
	Name pulumi.StringOutput `pulumi:"name"`
	// BlobEndpoint is the URL of the blob service, such as
	// https://hyfstoragedev.blob.core.windows.net/. For an existing account it
	// is the URL that goes with its name in the public cloud. It is known once the
	// private endpoint, where there is one, answers there.
	BlobEndpoint pulumi.StringOutput `pulumi:"blobEndpoint"`
	// ContainerIDs maps each of Settings.Containers to its ARM ID, the scope to
	// grant StorageBlobDataContributor on.
	ContainerIDs pulumi.StringMapOutput `pulumi:"containerIds"`
	// ConnectionString gives full access to the account by its first key. It is
	// a secret. Empty unless AccountArgs.SharedKeyAccess is set.
	ConnectionString pulumi.StringOutput `pulumi:"connectionString"`
}

// AccountArgs configures an [Account].
type AccountArgs struct {
	// Settings says which account it is, and what it contains.
	Settings
	// ResourceGroupName is the group to deploy into. Required unless Existing is set.
	ResourceGroupName pulumi.StringInput `pulumi:"resourceGroupName"`
	// Location is the Azure region, such as westeurope. Required unless Existing
	// is set. Changing it replaces the account, and its data is lost.
	Location string `pulumi:"location"`
	// Tags are set on the account; containers have none. Optional.
	Tags pulumi.StringMapInput `pulumi:"tags"`
	// WorkspaceID is the ARM ID of the Log Analytics workspace that gets the log
	// of blobs that were written and deleted. Optional: without it, nothing does.
	// Not used with Existing, whose logs are its owner's.
	WorkspaceID pulumi.StringInput `pulumi:"workspaceId"`
	// SharedKeyAccess allows access by the account's keys and gives a
	// ConnectionString. Default false: by Entra identity only.
	// Source: https://learn.microsoft.com/azure/storage/common/shared-key-authorization-prevent
	SharedKeyAccess bool `pulumi:"sharedKeyAccess"`
	// Endpoint is where the blob service gets a private endpoint, which is then the
	// only way to the account's data; its other services have none. Containers are
	// made through Azure Resource Manager, which works from anywhere. Optional:
	// without one, the account is public. Not used with Existing.
	Endpoint *components.Endpoint `pulumi:"endpoint"`
}

// NewAccount registers an Account called name. Its children are called
// name + "-st" (account), "-st-blob" (blob service), "-st-blob-diag" (diagnostic
// setting), "-st-lifecycle" (lifecycle rules), "-<container>-container", "-st-pe"
// (private endpoint) and "-st-pe-dns" (its names) in the state.
//
// It returns an error, and registers nothing, when args are invalid; the error
// joins every problem found. opts apply to the component and reach its children
// by inheritance. The account of Settings.Existing must be in the subscription
// of the provider, because that is where its containers are made.
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

// place is an account that containers can be made in.
type place struct {
	resourceGroup, account pulumi.StringInput
	// ready is what must exist before a container does.
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
	// A container that is deleted before soft delete is on is gone for good, so
	// containers come after the service.
	return place{args.ResourceGroupName, account.Name, []pulumi.Resource{service}}, nil
}

// useExisting takes the outputs from the ID of an existing account.
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
		// Without keys the portal has to use the visitor's own identity.
		DefaultToOAuthAuthentication: pulumi.Bool(!args.SharedKeyAccess),
		PublicNetworkAccess:          storage.PublicNetworkAccessEnabled,
		// Said out loud, because the provider sends these very rules when they
		// are left out.
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

// newBlobService registers what keeps blobs and containers that are deleted or
// written over.
func (a *Account) newBlobService(
	ctx *pulumi.Context, name string, args *AccountArgs, account *storage.StorageAccount,
) (*storage.BlobServiceProperties, error) {
	days := args.SoftDeleteDays
	deleted := storage.DeleteRetentionPolicyArgs{Enabled: pulumi.Bool(true), Days: pulumi.Int(days)}
	// All said out loud: Azure leaves as it is what a request leaves out.
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

// expireVersions deletes versions softly once they are older than what can be
// restored: each write over a blob makes one, and Azure keeps it for ever.
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

// networkRules are what becomes of traffic that no other rule is about. Azure's own
// services, such as those that write an account's metrics and logs, always pass.
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

// connectionString reads the account's first key, which is known once the
// account exists: in the preview that creates it, the result is unknown.
func (a *Account) connectionString(ctx *pulumi.Context, of place) pulumi.StringOutput {
	// The provider does not mark keys as secret. It is done here before anything
	// else can read them.
	keys := pulumi.ToSecret(storage.ListStorageAccountKeysOutput(ctx, storage.ListStorageAccountKeysOutputArgs{
		ResourceGroupName: of.resourceGroup,
		AccountName:       of.account,
	}, pulumi.Parent(a))).(storage.ListStorageAccountKeysResultOutput)
	return pulumi.Sprintf("DefaultEndpointsProtocol=https;AccountName=%s;AccountKey=%s;EndpointSuffix=core.windows.net",
		of.account, keys.Keys().Index(pulumi.Int(0)).Value())
}

// inputs are the plain settings, for the state and the preview.
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
