// Code generated from github.com/pulumi/pulumi-azure-native-sdk/app/v2/v20250101@v2.90.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20250101

import (
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// Container App Job
func LookupJob(ctx *pulumi.Context, args *LookupJobArgs, opts ...pulumi.InvokeOption) (*LookupJobResult, error) {
	opts = utilities.PkgInvokeDefaultOpts(opts)
	var rv LookupJobResult
	err := ctx.Invoke("azure-native:app/v20250101:getJob", args, &rv, opts...)
	if err != nil {
		return nil, err
	}
	return rv.Defaults(), nil
}

type LookupJobArgs struct {
	// Job Name
	JobName string `pulumi:"jobName"`
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName string `pulumi:"resourceGroupName"`
}

// Container App Job
type LookupJobResult struct {
	// Container Apps Job configuration properties.
	Configuration *JobConfigurationResponse `pulumi:"configuration"`
	// Resource ID of environment.
	EnvironmentId *string `pulumi:"environmentId"`
	// The endpoint of the eventstream of the container apps job.
	EventStreamEndpoint string `pulumi:"eventStreamEndpoint"`
	// Fully qualified resource ID for the resource. E.g. "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{resourceType}/{resourceName}"
	Id string `pulumi:"id"`
	// Managed identities needed by a container app job to interact with other Azure services to not maintain any secrets or credentials in code.
	Identity *ManagedServiceIdentityResponse `pulumi:"identity"`
	// The geo-location where the resource lives
	Location string `pulumi:"location"`
	// The name of the resource
	Name string `pulumi:"name"`
	// Outbound IP Addresses of a container apps job.
	OutboundIpAddresses []string `pulumi:"outboundIpAddresses"`
	// Provisioning state of the Container Apps Job.
	ProvisioningState string `pulumi:"provisioningState"`

	// Resource tags.
	Tags map[string]string `pulumi:"tags"`

	// The type of the resource. E.g. "Microsoft.Compute/virtualMachines" or "Microsoft.Storage/storageAccounts"
	Type string `pulumi:"type"`
	// Workload profile name to pin for container apps job execution.
	WorkloadProfileName *string `pulumi:"workloadProfileName"`
}

// Defaults sets the appropriate defaults for LookupJobResult
func (val *LookupJobResult) Defaults() *LookupJobResult {
	if val == nil {
		return nil
	}
	tmp := *val
	tmp.Configuration = tmp.Configuration.Defaults()

	return &tmp
}

func init() {

}
