// Code generated from github.com/pulumi/pulumi-azure-native-sdk/storage/v2/v20240101@v2.90.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20240101

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// The properties of a storage account’s Blob service.
type BlobServiceProperties struct {
	pulumi.CustomResourceState

	// Deprecated in favor of isVersioningEnabled property.
	AutomaticSnapshotPolicyEnabled pulumi.BoolPtrOutput `pulumi:"automaticSnapshotPolicyEnabled"`
	// The blob service properties for change feed events.
	ChangeFeed ChangeFeedResponsePtrOutput `pulumi:"changeFeed"`

	// DefaultServiceVersion indicates the default version to use for requests to the Blob service if an incoming request’s version is not specified. Possible values include version 2008-10-27 and all more recent versions.
	DefaultServiceVersion pulumi.StringPtrOutput `pulumi:"defaultServiceVersion"`

	// Versioning is enabled if set to true.
	IsVersioningEnabled pulumi.BoolPtrOutput `pulumi:"isVersioningEnabled"`

	// The name of the resource
	Name pulumi.StringOutput `pulumi:"name"`
	// The blob service properties for blob restore policy.
	RestorePolicy RestorePolicyPropertiesResponsePtrOutput `pulumi:"restorePolicy"`

	// The type of the resource. E.g. "Microsoft.Compute/virtualMachines" or "Microsoft.Storage/storageAccounts"
	Type pulumi.StringOutput `pulumi:"type"`
}

// NewBlobServiceProperties registers a new resource with the given unique name, arguments, and options.
func NewBlobServiceProperties(ctx *pulumi.Context,
	name string, args *BlobServicePropertiesArgs, opts ...pulumi.ResourceOption) (*BlobServiceProperties, error) {
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
			Type: pulumi.String("azure-native:storage/v20180701:BlobServiceProperties"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20181101:BlobServiceProperties"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20190401:BlobServiceProperties"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20190601:BlobServiceProperties"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20200801preview:BlobServiceProperties"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20210101:BlobServiceProperties"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20210201:BlobServiceProperties"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20210401:BlobServiceProperties"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20210601:BlobServiceProperties"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20210801:BlobServiceProperties"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20210901:BlobServiceProperties"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20220501:BlobServiceProperties"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20220901:BlobServiceProperties"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20230101:BlobServiceProperties"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20230401:BlobServiceProperties"),
		},
		{
			Type: pulumi.String("azure-native:storage/v20230501:BlobServiceProperties"),
		},
		{
			Type: pulumi.String("azure-native:storage:BlobServiceProperties"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource BlobServiceProperties
	err := ctx.RegisterResource("azure-native:storage/v20240101:BlobServiceProperties", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type blobServicePropertiesArgs struct {
	// The name of the storage account within the specified resource group. Storage account names must be between 3 and 24 characters in length and use numbers and lower-case letters only.
	AccountName string `pulumi:"accountName"`
	// Deprecated in favor of isVersioningEnabled property.
	AutomaticSnapshotPolicyEnabled *bool `pulumi:"automaticSnapshotPolicyEnabled"`
	// The name of the blob Service within the specified storage account. Blob Service Name must be 'default'
	BlobServicesName *string `pulumi:"blobServicesName"`
	// The blob service properties for change feed events.
	ChangeFeed *ChangeFeed `pulumi:"changeFeed"`
	// The blob service properties for container soft delete.
	ContainerDeleteRetentionPolicy *DeleteRetentionPolicy `pulumi:"containerDeleteRetentionPolicy"`
	// Specifies CORS rules for the Blob service. You can include up to five CorsRule elements in the request. If no CorsRule elements are included in the request body, all CORS rules will be deleted, and CORS will be disabled for the Blob service.
	Cors *CorsRules `pulumi:"cors"`
	// DefaultServiceVersion indicates the default version to use for requests to the Blob service if an incoming request’s version is not specified. Possible values include version 2008-10-27 and all more recent versions.
	DefaultServiceVersion *string `pulumi:"defaultServiceVersion"`
	// The blob service properties for blob soft delete.
	DeleteRetentionPolicy *DeleteRetentionPolicy `pulumi:"deleteRetentionPolicy"`
	// Versioning is enabled if set to true.
	IsVersioningEnabled *bool `pulumi:"isVersioningEnabled"`
	// The blob service property to configure last access time based tracking policy.
	LastAccessTimeTrackingPolicy *LastAccessTimeTrackingPolicy `pulumi:"lastAccessTimeTrackingPolicy"`
	// The name of the resource group within the user's subscription. The name is case insensitive.
	ResourceGroupName string `pulumi:"resourceGroupName"`
	// The blob service properties for blob restore policy.
	RestorePolicy *RestorePolicyProperties `pulumi:"restorePolicy"`
}

// The set of arguments for constructing a BlobServiceProperties resource.
type BlobServicePropertiesArgs struct {
	// The name of the storage account within the specified resource group. Storage account names must be between 3 and 24 characters in length and use numbers and lower-case letters only.
	AccountName pulumi.StringInput
	// Deprecated in favor of isVersioningEnabled property.
	AutomaticSnapshotPolicyEnabled pulumi.BoolPtrInput
	// The name of the blob Service within the specified storage account. Blob Service Name must be 'default'
	BlobServicesName pulumi.StringPtrInput
	// The blob service properties for change feed events.
	ChangeFeed ChangeFeedPtrInput
	// The blob service properties for container soft delete.
	ContainerDeleteRetentionPolicy DeleteRetentionPolicyPtrInput
	// Specifies CORS rules for the Blob service. You can include up to five CorsRule elements in the request. If no CorsRule elements are included in the request body, all CORS rules will be deleted, and CORS will be disabled for the Blob service.
	Cors CorsRulesPtrInput
	// DefaultServiceVersion indicates the default version to use for requests to the Blob service if an incoming request’s version is not specified. Possible values include version 2008-10-27 and all more recent versions.
	DefaultServiceVersion pulumi.StringPtrInput
	// The blob service properties for blob soft delete.
	DeleteRetentionPolicy DeleteRetentionPolicyPtrInput
	// Versioning is enabled if set to true.
	IsVersioningEnabled pulumi.BoolPtrInput
	// The blob service property to configure last access time based tracking policy.
	LastAccessTimeTrackingPolicy LastAccessTimeTrackingPolicyPtrInput
	// The name of the resource group within the user's subscription. The name is case insensitive.
	ResourceGroupName pulumi.StringInput
	// The blob service properties for blob restore policy.
	RestorePolicy RestorePolicyPropertiesPtrInput
}

func (BlobServicePropertiesArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*blobServicePropertiesArgs)(nil)).Elem()
}

func (*BlobServiceProperties) ElementType() reflect.Type {
	return reflect.TypeOf((**BlobServiceProperties)(nil)).Elem()
}

func init() {

}
