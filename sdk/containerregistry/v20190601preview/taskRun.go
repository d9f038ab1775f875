// Code generated from github.com/pulumi/pulumi-azure-native-sdk/containerregistry/v2/v20190601preview@v2.90.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20190601preview

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// The task run that has the ARM resource and properties.
// The task run will have the information of request and result of a run.
type TaskRun struct {
	pulumi.CustomResourceState

	// How the run should be forced to rerun even if the run request configuration has not changed
	ForceUpdateTag pulumi.StringPtrOutput `pulumi:"forceUpdateTag"`
	// Identity for the resource.
	Identity IdentityPropertiesResponsePtrOutput `pulumi:"identity"`
	// The location of the resource
	Location pulumi.StringPtrOutput `pulumi:"location"`
	// The name of the resource.
	Name pulumi.StringOutput `pulumi:"name"`
	// The provisioning state of this task run
	ProvisioningState pulumi.StringOutput `pulumi:"provisioningState"`
	// The request (parameters) for the run
	RunRequest pulumi.AnyOutput `pulumi:"runRequest"`
	// The result of this task run
	RunResult RunResponseOutput `pulumi:"runResult"`

	// The type of the resource.
	Type pulumi.StringOutput `pulumi:"type"`
}

// NewTaskRun registers a new resource with the given unique name, arguments, and options.
func NewTaskRun(ctx *pulumi.Context,
	name string, args *TaskRunArgs, opts ...pulumi.ResourceOption) (*TaskRun, error) {
	if args == nil {
		return nil, errors.New("missing one or more required arguments")
	}

	if args.RegistryName == nil {
		return nil, errors.New("invalid value for required argument 'RegistryName'")
	}
	if args.ResourceGroupName == nil {
		return nil, errors.New("invalid value for required argument 'ResourceGroupName'")
	}
	aliases := pulumi.Aliases([]pulumi.Alias{
		{
			Type: pulumi.String("azure-native:containerregistry:TaskRun"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource TaskRun
	err := ctx.RegisterResource("azure-native:containerregistry/v20190601preview:TaskRun", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type taskRunArgs struct {
	// How the run should be forced to rerun even if the run request configuration has not changed
	ForceUpdateTag *string `pulumi:"forceUpdateTag"`
	// Identity for the resource.
	Identity *IdentityProperties `pulumi:"identity"`
	// The location of the resource
	Location *string `pulumi:"location"`
	// The name of the container registry.
	RegistryName string `pulumi:"registryName"`
	// The name of the resource group to which the container registry belongs.
	ResourceGroupName string `pulumi:"resourceGroupName"`
	// The request (parameters) for the run
	RunRequest interface{} `pulumi:"runRequest"`
	// The name of the task run.
	TaskRunName *string `pulumi:"taskRunName"`
}

// The set of arguments for constructing a TaskRun resource.
type TaskRunArgs struct {
	// How the run should be forced to rerun even if the run request configuration has not changed
	ForceUpdateTag pulumi.StringPtrInput
	// Identity for the resource.
	Identity IdentityPropertiesPtrInput
	// The location of the resource
	Location pulumi.StringPtrInput
	// The name of the container registry.
	RegistryName pulumi.StringInput
	// The name of the resource group to which the container registry belongs.
	ResourceGroupName pulumi.StringInput
	// The request (parameters) for the run
	RunRequest pulumi.Input
	// The name of the task run.
	TaskRunName pulumi.StringPtrInput
}

func (TaskRunArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*taskRunArgs)(nil)).Elem()
}

func (*TaskRun) ElementType() reflect.Type {
	return reflect.TypeOf((**TaskRun)(nil)).Elem()
}

func init() {

}
