// Code generated from github.com/pulumi/pulumi-azure-native-sdk/operationalinsights/v2/v20230901@v2.90.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20230901

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// The top level Workspace resource container.
type Workspace struct {
	pulumi.CustomResourceState

	// Workspace creation date.
	CreatedDate pulumi.StringOutput `pulumi:"createdDate"`
	// This is a read-only property. Represents the ID associated with the workspace.
	CustomerId pulumi.StringOutput `pulumi:"customerId"`
	// The resource ID of the default Data Collection Rule to use for this workspace. Expected format is - /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Insights/dataCollectionRules/{dcrName}.
	DefaultDataCollectionRuleResourceId pulumi.StringPtrOutput `pulumi:"defaultDataCollectionRuleResourceId"`
	// The etag of the workspace.
	Etag pulumi.StringPtrOutput `pulumi:"etag"`

	// Indicates whether customer managed storage is mandatory for query management.
	ForceCmkForQuery pulumi.BoolPtrOutput `pulumi:"forceCmkForQuery"`
	// The identity of the resource.
	Identity IdentityResponsePtrOutput `pulumi:"identity"`
	// The geo-location where the resource lives
	Location pulumi.StringOutput `pulumi:"location"`
	// Workspace modification date.
	ModifiedDate pulumi.StringOutput `pulumi:"modifiedDate"`
	// The name of the resource
	Name pulumi.StringOutput `pulumi:"name"`

	// The provisioning state of the workspace.
	ProvisioningState pulumi.StringOutput `pulumi:"provisioningState"`
	// The network access type for accessing Log Analytics ingestion.
	PublicNetworkAccessForIngestion pulumi.StringPtrOutput `pulumi:"publicNetworkAccessForIngestion"`
	// The network access type for accessing Log Analytics query.
	PublicNetworkAccessForQuery pulumi.StringPtrOutput `pulumi:"publicNetworkAccessForQuery"`
	// The workspace data retention in days. Allowed values are per pricing plan. See pricing tiers documentation for details.
	RetentionInDays pulumi.IntPtrOutput `pulumi:"retentionInDays"`

	// Resource tags.
	Tags pulumi.StringMapOutput `pulumi:"tags"`
	// The type of the resource. E.g. "Microsoft.Compute/virtualMachines" or "Microsoft.Storage/storageAccounts"
	Type pulumi.StringOutput `pulumi:"type"`
}

// NewWorkspace registers a new resource with the given unique name, arguments, and options.
func NewWorkspace(ctx *pulumi.Context,
	name string, args *WorkspaceArgs, opts ...pulumi.ResourceOption) (*Workspace, error) {
	if args == nil {
		return nil, errors.New("missing one or more required arguments")
	}

	if args.ResourceGroupName == nil {
		return nil, errors.New("invalid value for required argument 'ResourceGroupName'")
	}
	aliases := pulumi.Aliases([]pulumi.Alias{
		{
			Type: pulumi.String("azure-native:operationalinsights/v20151101preview:Workspace"),
		},
		{
			Type: pulumi.String("azure-native:operationalinsights/v20200301preview:Workspace"),
		},
		{
			Type: pulumi.String("azure-native:operationalinsights/v20200801:Workspace"),
		},
		{
			Type: pulumi.String("azure-native:operationalinsights/v20201001:Workspace"),
		},
		{
			Type: pulumi.String("azure-native:operationalinsights/v20210601:Workspace"),
		},
		{
			Type: pulumi.String("azure-native:operationalinsights/v20211201preview:Workspace"),
		},
		{
			Type: pulumi.String("azure-native:operationalinsights/v20221001:Workspace"),
		},
		{
			Type: pulumi.String("azure-native:operationalinsights/v20250201:Workspace"),
		},
		{
			Type: pulumi.String("azure-native:operationalinsights:Workspace"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource Workspace
	err := ctx.RegisterResource("azure-native:operationalinsights/v20230901:Workspace", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type workspaceArgs struct {
	// The resource ID of the default Data Collection Rule to use for this workspace. Expected format is - /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Insights/dataCollectionRules/{dcrName}.
	DefaultDataCollectionRuleResourceId *string `pulumi:"defaultDataCollectionRuleResourceId"`
	// Workspace features.
	Features *WorkspaceFeatures `pulumi:"features"`
	// Indicates whether customer managed storage is mandatory for query management.
	ForceCmkForQuery *bool `pulumi:"forceCmkForQuery"`
	// The identity of the resource.
	Identity *Identity `pulumi:"identity"`
	// The geo-location where the resource lives
	Location *string `pulumi:"location"`
	// The network access type for accessing Log Analytics ingestion.
	PublicNetworkAccessForIngestion *string `pulumi:"publicNetworkAccessForIngestion"`
	// The network access type for accessing Log Analytics query.
	PublicNetworkAccessForQuery *string `pulumi:"publicNetworkAccessForQuery"`
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName string `pulumi:"resourceGroupName"`
	// The workspace data retention in days. Allowed values are per pricing plan. See pricing tiers documentation for details.
	RetentionInDays *int `pulumi:"retentionInDays"`
	// The SKU of the workspace.
	Sku *WorkspaceSku `pulumi:"sku"`
	// Resource tags.
	Tags map[string]string `pulumi:"tags"`
	// The daily volume cap for ingestion.
	WorkspaceCapping *WorkspaceCapping `pulumi:"workspaceCapping"`
	// The name of the workspace.
	WorkspaceName *string `pulumi:"workspaceName"`
}

// The set of arguments for constructing a Workspace resource.
type WorkspaceArgs struct {
	// The resource ID of the default Data Collection Rule to use for this workspace. Expected format is - /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Insights/dataCollectionRules/{dcrName}.
	DefaultDataCollectionRuleResourceId pulumi.StringPtrInput
	// Workspace features.
	Features WorkspaceFeaturesPtrInput
	// Indicates whether customer managed storage is mandatory for query management.
	ForceCmkForQuery pulumi.BoolPtrInput
	// The identity of the resource.
	Identity IdentityPtrInput
	// The geo-location where the resource lives
	Location pulumi.StringPtrInput
	// The network access type for accessing Log Analytics ingestion.
	PublicNetworkAccessForIngestion pulumi.StringPtrInput
	// The network access type for accessing Log Analytics query.
	PublicNetworkAccessForQuery pulumi.StringPtrInput
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName pulumi.StringInput
	// The workspace data retention in days. Allowed values are per pricing plan. See pricing tiers documentation for details.
	RetentionInDays pulumi.IntPtrInput
	// The SKU of the workspace.
	Sku WorkspaceSkuPtrInput
	// Resource tags.
	Tags pulumi.StringMapInput
	// The daily volume cap for ingestion.
	WorkspaceCapping WorkspaceCappingPtrInput
	// The name of the workspace.
	WorkspaceName pulumi.StringPtrInput
}

func (WorkspaceArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*workspaceArgs)(nil)).Elem()
}

func (*Workspace) ElementType() reflect.Type {
	return reflect.TypeOf((**Workspace)(nil)).Elem()
}

func init() {

}
