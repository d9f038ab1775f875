// Code generated from github.com/pulumi/pulumi-azure-native-sdk/app/v2/v20250101@v2.90.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20250101

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// Container App Job
type Job struct {
	pulumi.CustomResourceState

	// Resource ID of environment.
	EnvironmentId pulumi.StringPtrOutput `pulumi:"environmentId"`
	// The endpoint of the eventstream of the container apps job.
	EventStreamEndpoint pulumi.StringOutput `pulumi:"eventStreamEndpoint"`
	// Managed identities needed by a container app job to interact with other Azure services to not maintain any secrets or credentials in code.
	Identity ManagedServiceIdentityResponsePtrOutput `pulumi:"identity"`
	// The geo-location where the resource lives
	Location pulumi.StringOutput `pulumi:"location"`
	// The name of the resource
	Name pulumi.StringOutput `pulumi:"name"`
	// Outbound IP Addresses of a container apps job.
	OutboundIpAddresses pulumi.StringArrayOutput `pulumi:"outboundIpAddresses"`
	// Provisioning state of the Container Apps Job.
	ProvisioningState pulumi.StringOutput `pulumi:"provisioningState"`

	// Resource tags.
	Tags pulumi.StringMapOutput `pulumi:"tags"`

	// The type of the resource. E.g. "Microsoft.Compute/virtualMachines" or "Microsoft.Storage/storageAccounts"
	Type pulumi.StringOutput `pulumi:"type"`
	// Workload profile name to pin for container apps job execution.
	WorkloadProfileName pulumi.StringPtrOutput `pulumi:"workloadProfileName"`
}

// NewJob registers a new resource with the given unique name, arguments, and options.
func NewJob(ctx *pulumi.Context,
	name string, args *JobArgs, opts ...pulumi.ResourceOption) (*Job, error) {
	if args == nil {
		return nil, errors.New("missing one or more required arguments")
	}

	if args.ResourceGroupName == nil {
		return nil, errors.New("invalid value for required argument 'ResourceGroupName'")
	}
	if args.Configuration != nil {
		args.Configuration = args.Configuration.ToJobConfigurationPtrOutput().ApplyT(func(v *JobConfiguration) *JobConfiguration { return v.Defaults() }).(JobConfigurationPtrOutput)
	}
	aliases := pulumi.Aliases([]pulumi.Alias{
		{
			Type: pulumi.String("azure-native:app/v20221101preview:Job"),
		},
		{
			Type: pulumi.String("azure-native:app/v20230401preview:Job"),
		},
		{
			Type: pulumi.String("azure-native:app/v20230501:Job"),
		},
		{
			Type: pulumi.String("azure-native:app/v20230502preview:Job"),
		},
		{
			Type: pulumi.String("azure-native:app/v20230801preview:Job"),
		},
		{
			Type: pulumi.String("azure-native:app/v20231102preview:Job"),
		},
		{
			Type: pulumi.String("azure-native:app/v20240202preview:Job"),
		},
		{
			Type: pulumi.String("azure-native:app/v20240301:Job"),
		},
		{
			Type: pulumi.String("azure-native:app/v20240802preview:Job"),
		},
		{
			Type: pulumi.String("azure-native:app/v20241002preview:Job"),
		},
		{
			Type: pulumi.String("azure-native:app:Job"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource Job
	err := ctx.RegisterResource("azure-native:app/v20250101:Job", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type jobArgs struct {
	// Container Apps Job configuration properties.
	Configuration *JobConfiguration `pulumi:"configuration"`
	// Resource ID of environment.
	EnvironmentId *string `pulumi:"environmentId"`
	// Managed identities needed by a container app job to interact with other Azure services to not maintain any secrets or credentials in code.
	Identity *ManagedServiceIdentity `pulumi:"identity"`
	// Job Name
	JobName *string `pulumi:"jobName"`
	// The geo-location where the resource lives
	Location *string `pulumi:"location"`
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName string `pulumi:"resourceGroupName"`
	// Resource tags.
	Tags map[string]string `pulumi:"tags"`
	// Container Apps job definition.
	Template *JobTemplate `pulumi:"template"`
	// Workload profile name to pin for container apps job execution.
	WorkloadProfileName *string `pulumi:"workloadProfileName"`
}

// The set of arguments for constructing a Job resource.
type JobArgs struct {
	// Container Apps Job configuration properties.
	Configuration JobConfigurationPtrInput
	// Resource ID of environment.
	EnvironmentId pulumi.StringPtrInput
	// Managed identities needed by a container app job to interact with other Azure services to not maintain any secrets or credentials in code.
	Identity ManagedServiceIdentityPtrInput
	// Job Name
	JobName pulumi.StringPtrInput
	// The geo-location where the resource lives
	Location pulumi.StringPtrInput
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName pulumi.StringInput
	// Resource tags.
	Tags pulumi.StringMapInput
	// Container Apps job definition.
	Template JobTemplatePtrInput
	// Workload profile name to pin for container apps job execution.
	WorkloadProfileName pulumi.StringPtrInput
}

func (JobArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*jobArgs)(nil)).Elem()
}

func (*Job) ElementType() reflect.Type {
	return reflect.TypeOf((**Job)(nil)).Elem()
}

func init() {

}
