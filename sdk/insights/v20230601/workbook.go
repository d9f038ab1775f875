// Code generated from github.com/pulumi/pulumi-azure-native-sdk/insights/v2/v20230601@v2.90.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20230601

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// A workbook definition.
type Workbook struct {
	pulumi.CustomResourceState

	// Workbook category, as defined by the user at creation time.
	Category pulumi.StringOutput `pulumi:"category"`
	// The description of the workbook.
	Description pulumi.StringPtrOutput `pulumi:"description"`
	// The user-defined name (display name) of the workbook.
	DisplayName pulumi.StringOutput `pulumi:"displayName"`
	// Resource etag
	Etag pulumi.StringPtrOutput `pulumi:"etag"`
	// Identity used for BYOS
	Identity WorkbookResourceResponseIdentityPtrOutput `pulumi:"identity"`
	// The kind of workbook. Only valid value is shared.
	Kind pulumi.StringPtrOutput `pulumi:"kind"`
	// The geo-location where the resource lives
	Location pulumi.StringOutput `pulumi:"location"`
	// The name of the resource
	Name pulumi.StringOutput `pulumi:"name"`
	// The unique revision id for this workbook definition
	Revision pulumi.StringOutput `pulumi:"revision"`
	// Configuration of this particular workbook. Configuration data is a string containing valid JSON
	SerializedData pulumi.StringOutput `pulumi:"serializedData"`
	// ResourceId for a source resource.
	SourceId pulumi.StringPtrOutput `pulumi:"sourceId"`
	// The resourceId to the storage account when bring your own storage is used
	StorageUri pulumi.StringPtrOutput `pulumi:"storageUri"`

	// Resource tags.
	Tags pulumi.StringMapOutput `pulumi:"tags"`
	// Date and time in UTC of the last modification that was made to this workbook definition.
	TimeModified pulumi.StringOutput `pulumi:"timeModified"`
	// The type of the resource. E.g. "Microsoft.Compute/virtualMachines" or "Microsoft.Storage/storageAccounts"
	Type pulumi.StringOutput `pulumi:"type"`
	// Unique user id of the specific user that owns this workbook.
	UserId pulumi.StringOutput `pulumi:"userId"`
	// Workbook schema version format, like 'Notebook/1.0', which should match the workbook in serializedData
	Version pulumi.StringPtrOutput `pulumi:"version"`
}

// NewWorkbook registers a new resource with the given unique name, arguments, and options.
func NewWorkbook(ctx *pulumi.Context,
	name string, args *WorkbookArgs, opts ...pulumi.ResourceOption) (*Workbook, error) {
	if args == nil {
		return nil, errors.New("missing one or more required arguments")
	}

	if args.Category == nil {
		return nil, errors.New("invalid value for required argument 'Category'")
	}
	if args.DisplayName == nil {
		return nil, errors.New("invalid value for required argument 'DisplayName'")
	}
	if args.ResourceGroupName == nil {
		return nil, errors.New("invalid value for required argument 'ResourceGroupName'")
	}
	if args.SerializedData == nil {
		return nil, errors.New("invalid value for required argument 'SerializedData'")
	}
	aliases := pulumi.Aliases([]pulumi.Alias{
		{
			Type: pulumi.String("azure-native:insights/v20150501:Workbook"),
		},
		{
			Type: pulumi.String("azure-native:insights/v20180617preview:Workbook"),
		},
		{
			Type: pulumi.String("azure-native:insights/v20201020:Workbook"),
		},
		{
			Type: pulumi.String("azure-native:insights/v20210308:Workbook"),
		},
		{
			Type: pulumi.String("azure-native:insights/v20210801:Workbook"),
		},
		{
			Type: pulumi.String("azure-native:insights/v20220401:Workbook"),
		},
		{
			Type: pulumi.String("azure-native:insights:Workbook"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource Workbook
	err := ctx.RegisterResource("azure-native:insights/v20230601:Workbook", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type workbookArgs struct {
	// Workbook category, as defined by the user at creation time.
	Category string `pulumi:"category"`
	// The description of the workbook.
	Description *string `pulumi:"description"`
	// The user-defined name (display name) of the workbook.
	DisplayName string `pulumi:"displayName"`
	// Identity used for BYOS
	Identity *WorkbookResourceIdentity `pulumi:"identity"`
	// The kind of workbook. Only valid value is shared.
	Kind *string `pulumi:"kind"`
	// The geo-location where the resource lives
	Location *string `pulumi:"location"`
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName string `pulumi:"resourceGroupName"`
	// The name of the workbook resource. The value must be an UUID.
	ResourceName *string `pulumi:"resourceName"`
	// Configuration of this particular workbook. Configuration data is a string containing valid JSON
	SerializedData string `pulumi:"serializedData"`
	// ResourceId for a source resource.
	SourceId *string `pulumi:"sourceId"`
	// The resourceId to the storage account when bring your own storage is used
	StorageUri *string `pulumi:"storageUri"`
	// Resource tags.
	Tags map[string]string `pulumi:"tags"`
	// Workbook schema version format, like 'Notebook/1.0', which should match the workbook in serializedData
	Version *string `pulumi:"version"`
}

// The set of arguments for constructing a Workbook resource.
type WorkbookArgs struct {
	// Workbook category, as defined by the user at creation time.
	Category pulumi.StringInput
	// The description of the workbook.
	Description pulumi.StringPtrInput
	// The user-defined name (display name) of the workbook.
	DisplayName pulumi.StringInput
	// Identity used for BYOS
	Identity WorkbookResourceIdentityPtrInput
	// The kind of workbook. Only valid value is shared.
	Kind pulumi.StringPtrInput
	// The geo-location where the resource lives
	Location pulumi.StringPtrInput
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName pulumi.StringInput
	// The name of the workbook resource. The value must be an UUID.
	ResourceName pulumi.StringPtrInput
	// Configuration of this particular workbook. Configuration data is a string containing valid JSON
	SerializedData pulumi.StringInput
	// ResourceId for a source resource.
	SourceId pulumi.StringPtrInput
	// The resourceId to the storage account when bring your own storage is used
	StorageUri pulumi.StringPtrInput
	// Resource tags.
	Tags pulumi.StringMapInput
	// Workbook schema version format, like 'Notebook/1.0', which should match the workbook in serializedData
	Version pulumi.StringPtrInput
}

func (WorkbookArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*workbookArgs)(nil)).Elem()
}

func (*Workbook) ElementType() reflect.Type {
	return reflect.TypeOf((**Workbook)(nil)).Elem()
}

func init() {

}
