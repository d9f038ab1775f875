// Code generated from github.com/pulumi/pulumi-azure-native-sdk/app/v2/v20250101@v2.90.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20250101

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// An environment for hosting container apps
type ManagedEnvironment struct {
	pulumi.CustomResourceState

	// Application Insights connection string used by Dapr to export Service to Service communication telemetry
	DaprAIConnectionString pulumi.StringPtrOutput `pulumi:"daprAIConnectionString"`
	// Azure Monitor instrumentation key used by Dapr to export Service to Service communication telemetry
	DaprAIInstrumentationKey pulumi.StringPtrOutput `pulumi:"daprAIInstrumentationKey"`

	// Default Domain Name for the cluster
	DefaultDomain pulumi.StringOutput `pulumi:"defaultDomain"`
	// Any errors that occurred during deployment or deployment validation
	DeploymentErrors pulumi.StringOutput `pulumi:"deploymentErrors"`
	// The endpoint of the eventstream of the Environment.
	EventStreamEndpoint pulumi.StringOutput `pulumi:"eventStreamEndpoint"`
	// Managed identities for the Managed Environment to interact with other Azure services without maintaining any secrets or credentials in code.
	Identity ManagedServiceIdentityResponsePtrOutput `pulumi:"identity"`
	// Name of the platform-managed resource group created for the Managed Environment to host infrastructure resources. If a subnet ID is provided, this resource group will be created in the same subscription as the subnet.
	InfrastructureResourceGroup pulumi.StringPtrOutput `pulumi:"infrastructureResourceGroup"`

	// Kind of the Environment.
	Kind pulumi.StringPtrOutput `pulumi:"kind"`
	// The geo-location where the resource lives
	Location pulumi.StringOutput `pulumi:"location"`
	// The name of the resource
	Name pulumi.StringOutput `pulumi:"name"`

	// Provisioning state of the Environment.
	ProvisioningState pulumi.StringOutput `pulumi:"provisioningState"`
	// Static IP of the Environment
	StaticIp pulumi.StringOutput `pulumi:"staticIp"`

	// Resource tags.
	Tags pulumi.StringMapOutput `pulumi:"tags"`
	// The type of the resource. E.g. "Microsoft.Compute/virtualMachines" or "Microsoft.Storage/storageAccounts"
	Type pulumi.StringOutput `pulumi:"type"`
	// Vnet configuration for the environment
	VnetConfiguration VnetConfigurationResponsePtrOutput `pulumi:"vnetConfiguration"`

	// Whether or not this Managed Environment is zone-redundant.
	ZoneRedundant pulumi.BoolPtrOutput `pulumi:"zoneRedundant"`
}

// NewManagedEnvironment registers a new resource with the given unique name, arguments, and options.
func NewManagedEnvironment(ctx *pulumi.Context,
	name string, args *ManagedEnvironmentArgs, opts ...pulumi.ResourceOption) (*ManagedEnvironment, error) {
	if args == nil {
		return nil, errors.New("missing one or more required arguments")
	}

	if args.ResourceGroupName == nil {
		return nil, errors.New("invalid value for required argument 'ResourceGroupName'")
	}
	aliases := pulumi.Aliases([]pulumi.Alias{
		{
			Type: pulumi.String("azure-native:app/v20220101preview:ManagedEnvironment"),
		},
		{
			Type: pulumi.String("azure-native:app/v20220301:ManagedEnvironment"),
		},
		{
			Type: pulumi.String("azure-native:app/v20220601preview:ManagedEnvironment"),
		},
		{
			Type: pulumi.String("azure-native:app/v20221001:ManagedEnvironment"),
		},
		{
			Type: pulumi.String("azure-native:app/v20221101preview:ManagedEnvironment"),
		},
		{
			Type: pulumi.String("azure-native:app/v20230401preview:ManagedEnvironment"),
		},
		{
			Type: pulumi.String("azure-native:app/v20230501:ManagedEnvironment"),
		},
		{
			Type: pulumi.String("azure-native:app/v20230502preview:ManagedEnvironment"),
		},
		{
			Type: pulumi.String("azure-native:app/v20230801preview:ManagedEnvironment"),
		},
		{
			Type: pulumi.String("azure-native:app/v20231102preview:ManagedEnvironment"),
		},
		{
			Type: pulumi.String("azure-native:app/v20240202preview:ManagedEnvironment"),
		},
		{
			Type: pulumi.String("azure-native:app/v20240301:ManagedEnvironment"),
		},
		{
			Type: pulumi.String("azure-native:app/v20240802preview:ManagedEnvironment"),
		},
		{
			Type: pulumi.String("azure-native:app/v20241002preview:ManagedEnvironment"),
		},
		{
			Type: pulumi.String("azure-native:app:ManagedEnvironment"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource ManagedEnvironment
	err := ctx.RegisterResource("azure-native:app/v20250101:ManagedEnvironment", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type managedEnvironmentArgs struct {
	// Cluster configuration which enables the log daemon to export app logs to configured destination.
	AppLogsConfiguration *AppLogsConfiguration `pulumi:"appLogsConfiguration"`
	// Custom domain configuration for the environment
	CustomDomainConfiguration *CustomDomainConfiguration `pulumi:"customDomainConfiguration"`
	// Application Insights connection string used by Dapr to export Service to Service communication telemetry
	DaprAIConnectionString *string `pulumi:"daprAIConnectionString"`
	// Azure Monitor instrumentation key used by Dapr to export Service to Service communication telemetry
	DaprAIInstrumentationKey *string `pulumi:"daprAIInstrumentationKey"`
	// Name of the Environment.
	EnvironmentName *string `pulumi:"environmentName"`
	// Managed identities for the Managed Environment to interact with other Azure services without maintaining any secrets or credentials in code.
	Identity *ManagedServiceIdentity `pulumi:"identity"`
	// Name of the platform-managed resource group created for the Managed Environment to host infrastructure resources. If a subnet ID is provided, this resource group will be created in the same subscription as the subnet.
	InfrastructureResourceGroup *string `pulumi:"infrastructureResourceGroup"`
	// Kind of the Environment.
	Kind *string `pulumi:"kind"`
	// The geo-location where the resource lives
	Location *string `pulumi:"location"`
	// Peer authentication settings for the Managed Environment
	PeerAuthentication *ManagedEnvironmentPeerAuthentication `pulumi:"peerAuthentication"`
	// Peer traffic settings for the Managed Environment
	PeerTrafficConfiguration *ManagedEnvironmentPeerTrafficConfiguration `pulumi:"peerTrafficConfiguration"`
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName string `pulumi:"resourceGroupName"`
	// Resource tags.
	Tags map[string]string `pulumi:"tags"`
	// Vnet configuration for the environment
	VnetConfiguration *VnetConfiguration `pulumi:"vnetConfiguration"`
	// Workload profiles configured for the Managed Environment.
	WorkloadProfiles []WorkloadProfile `pulumi:"workloadProfiles"`
	// Whether or not this Managed Environment is zone-redundant.
	ZoneRedundant *bool `pulumi:"zoneRedundant"`
}

// The set of arguments for constructing a ManagedEnvironment resource.
type ManagedEnvironmentArgs struct {
	// Cluster configuration which enables the log daemon to export app logs to configured destination.
	AppLogsConfiguration AppLogsConfigurationPtrInput
	// Custom domain configuration for the environment
	CustomDomainConfiguration CustomDomainConfigurationPtrInput
	// Application Insights connection string used by Dapr to export Service to Service communication telemetry
	DaprAIConnectionString pulumi.StringPtrInput
	// Azure Monitor instrumentation key used by Dapr to export Service to Service communication telemetry
	DaprAIInstrumentationKey pulumi.StringPtrInput
	// Name of the Environment.
	EnvironmentName pulumi.StringPtrInput
	// Managed identities for the Managed Environment to interact with other Azure services without maintaining any secrets or credentials in code.
	Identity ManagedServiceIdentityPtrInput
	// Name of the platform-managed resource group created for the Managed Environment to host infrastructure resources. If a subnet ID is provided, this resource group will be created in the same subscription as the subnet.
	InfrastructureResourceGroup pulumi.StringPtrInput
	// Kind of the Environment.
	Kind pulumi.StringPtrInput
	// The geo-location where the resource lives
	Location pulumi.StringPtrInput
	// Peer authentication settings for the Managed Environment
	PeerAuthentication ManagedEnvironmentPeerAuthenticationPtrInput
	// Peer traffic settings for the Managed Environment
	PeerTrafficConfiguration ManagedEnvironmentPeerTrafficConfigurationPtrInput
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName pulumi.StringInput
	// Resource tags.
	Tags pulumi.StringMapInput
	// Vnet configuration for the environment
	VnetConfiguration VnetConfigurationPtrInput
	// Workload profiles configured for the Managed Environment.
	WorkloadProfiles WorkloadProfileArrayInput
	// Whether or not this Managed Environment is zone-redundant.
	ZoneRedundant pulumi.BoolPtrInput
}

func (ManagedEnvironmentArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*managedEnvironmentArgs)(nil)).Elem()
}

func (*ManagedEnvironment) ElementType() reflect.Type {
	return reflect.TypeOf((**ManagedEnvironment)(nil)).Elem()
}

func init() {

}
