// Code generated from github.com/pulumi/pulumi-azure-native-sdk/storage/v2/v20240101@v2.90.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20240101

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// Properties of the blob container, including Id, resource name, resource type, Etag.
type BlobContainer struct {
	pulumi.CustomResourceState

	// Default the container to use specified encryption scope for all writes.
	DefaultEncryptionScope pulumi.StringPtrOutput `pulumi:"defaultEncryptionScope"`
	// Indicates whether the blob container was deleted.
	Deleted pulumi.BoolOutput `pulumi:"deleted"`
	// Blob container deletion time.
	DeletedTime pulumi.StringOutput `pulumi:"deletedTime"`
	// Block override of encryption scope from the container default.
	DenyEncryptionScopeOverride pulumi.BoolPtrOutput `pulumi:"denyEncryptionScopeOverride"`
	// Enable NFSv3 all squash on blob container.
	EnableNfsV3AllSquash pulumi.BoolPtrOutput `pulumi:"enableNfsV3AllSquash"`
	// Enable NFSv3 root squash on blob container.
	EnableNfsV3RootSquash pulumi.BoolPtrOutput `pulumi:"enableNfsV3RootSquash"`
	// Resource Etag.
	Etag pulumi.StringOutput `pulumi:"etag"`
	// The hasImmutabilityPolicy public property is set to true by SRP if ImmutabilityPolicy has been created for this container. The hasImmutabilityPolicy public property is set to false by SRP if ImmutabilityPolicy has not been created for this container.
	HasImmutabilityPolicy pulumi.BoolOutput `pulumi:"hasImmutabilityPolicy"`
	// The hasLegalHold public property is set to true by SRP if there are at least one existing tag. The hasLegalHold public property is set to false by SRP if all existing legal hold tags are cleared out. There can be a maximum of 1000 blob containers with hasLegalHold=true for a given account.
	HasLegalHold pulumi.BoolOutput `pulumi:"hasLegalHold"`

	// Returns the date and time the container was last modified.
	LastModifiedTime pulumi.StringOutput `pulumi:"lastModifiedTime"`
	// Specifies whether the lease on a container is of infinite or fixed duration, only when the container is leased.
	LeaseDuration pulumi.StringOutput `pulumi:"leaseDuration"`
	// Lease state of the container.
	LeaseState pulumi.StringOutput `pulumi:"leaseState"`
	// The lease status of the container.
	LeaseStatus pulumi.StringOutput `pulumi:"leaseStatus"`

	// A name-value pair to associate with the container as metadata.
	Metadata pulumi.StringMapOutput `pulumi:"metadata"`
	// The name of the resource
	Name pulumi.StringOutput `pulumi:"name"`
	// Specifies whether data in the container may be accessed publicly and the level of access.
	PublicAccess pulumi.StringPtrOutput `pulumi:"publicAccess"`
	// Remaining retention days for soft deleted blob container.
	RemainingRetentionDays pulumi.IntOutput `pulumi:"remainingRetentionDays"`
	// The type of the resource. E.g. "Microsoft.Compute/virtualMachines" or "Microsoft.Storage/storageAccounts"
	Type pulumi.StringOutput `pulumi:"type"`
	// The version of the deleted blob container.
	Version pulumi.StringOutput `pulumi:"version"`
}

// NewBlobContainer registers a new resource with the given unique name, arguments, and options.
func NewBlobContainer(ctx *pulumi.Context,
	name string, args *BlobContainerArgs, opts ...pulumi.ResourceOption) (*BlobContainer, error) {
	if args == nil {
		return nil, errors.New("missing one or more required arguments")
	}

	if args.AccountName == nil {
		return nil, errors.New("invalid value for required argument 'AccountName'")
	}
	if args.ResourceGroupName == nil {
		return nil, errors.New("invalid value for required argument 'ResourceGroupName'")
	}
	aliases := pulumi.Aliases([]pulumi.Alias{
		{
			Type: pulumi.String("azure-native:storage/v20180201:BlobContainer"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20180301preview:BlobContainer"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20180701:BlobContainer"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20181101:BlobContainer"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20190401:BlobContainer"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20190601:BlobContainer"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20200801preview:BlobContainer"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20210101:BlobContainer"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20210201:BlobContainer"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20210401:BlobContainer"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20210601:BlobContainer"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20210801:BlobContainer"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20210901:BlobContainer"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20220501:BlobContainer"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20220901:BlobContainer"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20230101:BlobContainer"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20230401:BlobContainer"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20230501:BlobContainer"),
		},
		{
			Type: pulumi.String("azure-native:storage:BlobContainer"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource BlobContainer
	err := ctx.RegisterResource("azure-native:storage/v20240101:BlobContainer", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type blobContainerArgs struct {
	// The name of the storage account within the specified resource group. Storage account names must be between 3 and 24 characters in length and use numbers and lower-case letters only.
	AccountName string `pulumi:"accountName"`
	// The name of the blob container within the specified storage account. Blob container names must be between 3 and 63 characters in length and use numbers, lower-case letters and dash (-) only. Every dash (-) character must be immediately preceded and followed by a letter or number.
	ContainerName *string `pulumi:"containerName"`
	// Default the container to use specified encryption scope for all writes.
	DefaultEncryptionScope *string `pulumi:"defaultEncryptionScope"`
	// Block override of encryption scope from the container default.
	DenyEncryptionScopeOverride *bool `pulumi:"denyEncryptionScopeOverride"`
	// Enable NFSv3 all squash on blob container.
	EnableNfsV3AllSquash *bool `pulumi:"enableNfsV3AllSquash"`
	// Enable NFSv3 root squash on blob container.
	EnableNfsV3RootSquash *bool `pulumi:"enableNfsV3RootSquash"`
	// The object level immutability property of the container. The property is immutable and can only be set to true at the container creation time. Existing containers must undergo a migration process.
	ImmutableStorageWithVersioning *ImmutableStorageWithVersioning `pulumi:"immutableStorageWithVersioning"`
	// A name-value pair to associate with the container as metadata.
	Metadata map[string]string `pulumi:"metadata"`
	// Specifies whether data in the container may be accessed publicly and the level of access.
	PublicAccess *PublicAccess `pulumi:"publicAccess"`
	// The name of the resource group within the user's subscription. The name is case insensitive.
	ResourceGroupName string `pulumi:"resourceGroupName"`
}

// The set of arguments for constructing a BlobContainer resource.
type BlobContainerArgs struct {
	// The name of the storage account within the specified resource group. Storage account names must be between 3 and 24 characters in length and use numbers and lower-case letters only.
	AccountName pulumi.StringInput
	// The name of the blob container within the specified storage account. Blob container names must be between 3 and 63 characters in length and use numbers, lower-case letters and dash (-) only. Every dash (-) character must be immediately preceded and followed by a letter or number.
	ContainerName pulumi.StringPtrInput
	// Default the container to use specified encryption scope for all writes.
	DefaultEncryptionScope pulumi.StringPtrInput
	// Block override of encryption scope from the container default.
	DenyEncryptionScopeOverride pulumi.BoolPtrInput
	// Enable NFSv3 all squash on blob container.
	EnableNfsV3AllSquash pulumi.BoolPtrInput
	// Enable NFSv3 root squash on blob container.
	EnableNfsV3RootSquash pulumi.BoolPtrInput
	// The object level immutability property of the container. The property is immutable and can only be set to true at the container creation time. Existing containers must undergo a migration process.
	ImmutableStorageWithVersioning ImmutableStorageWithVersioningPtrInput
	// A name-value pair to associate with the container as metadata.
	Metadata pulumi.StringMapInput
	// Specifies whether data in the container may be accessed publicly and the level of access.
	PublicAccess PublicAccessPtrInput
	// The name of the resource group within the user's subscription. The name is case insensitive.
	ResourceGroupName pulumi.StringInput
}

func (BlobContainerArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*blobContainerArgs)(nil)).Elem()
}

func (*BlobContainer) ElementType() reflect.Type {
	return reflect.TypeOf((**BlobContainer)(nil)).Elem()
}

func init() {

}
