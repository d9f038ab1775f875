// Code generated from github.com/pulumi/pulumi-azure-native-sdk/insights/v2/v20180301@v2.90.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20180301

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// The metric alert resource.
type MetricAlert struct {
	pulumi.CustomResourceState

	// the flag that indicates whether the alert should be auto resolved or not. The default is true.
	AutoMitigate pulumi.BoolPtrOutput `pulumi:"autoMitigate"`
	// defines the specific alert criteria information.
	Criteria pulumi.AnyOutput `pulumi:"criteria"`
	// the description of the metric alert that will be included in the alert email.
	Description pulumi.StringPtrOutput `pulumi:"description"`
	// the flag that indicates whether the metric alert is enabled.
	Enabled pulumi.BoolOutput `pulumi:"enabled"`
	// how often the metric alert is evaluated represented in ISO 8601 duration format.
	EvaluationFrequency pulumi.StringOutput `pulumi:"evaluationFrequency"`
	// the value indicating whether this alert rule is migrated.
	IsMigrated pulumi.BoolOutput `pulumi:"isMigrated"`
	// Last time the rule was updated in ISO8601 format.
	LastUpdatedTime pulumi.StringOutput `pulumi:"lastUpdatedTime"`
	// Resource location
	Location pulumi.StringOutput `pulumi:"location"`
	// Azure resource name
	Name pulumi.StringOutput `pulumi:"name"`
	// the list of resource id's that this metric alert is scoped to. You cannot change the scope of a metric rule based on logs.
	Scopes pulumi.StringArrayOutput `pulumi:"scopes"`
	// Alert severity {0, 1, 2, 3, 4}
	Severity pulumi.IntOutput `pulumi:"severity"`
	// Resource tags
	Tags pulumi.StringMapOutput `pulumi:"tags"`
	// the region of the target resource(s) on which the alert is created/updated. Mandatory if the scope contains a subscription, resource group, or more than one resource.
	TargetResourceRegion pulumi.StringPtrOutput `pulumi:"targetResourceRegion"`
	// the resource type of the target resource(s) on which the alert is created/updated. Mandatory if the scope contains a subscription, resource group, or more than one resource.
	TargetResourceType pulumi.StringPtrOutput `pulumi:"targetResourceType"`
	// Azure resource type
	Type pulumi.StringOutput `pulumi:"type"`
	// the period of time (in ISO 8601 duration format) that is used to monitor alert activity based on the threshold.
	WindowSize pulumi.StringOutput `pulumi:"windowSize"`
}

// NewMetricAlert registers a new resource with the given unique name, arguments, and options.
func NewMetricAlert(ctx *pulumi.Context,
	name string, args *MetricAlertArgs, opts ...pulumi.ResourceOption) (*MetricAlert, error) {
	if args == nil {
		return nil, errors.New("missing one or more required arguments")
	}

	if args.Criteria == nil {
		return nil, errors.New("invalid value for required argument 'Criteria'")
	}
	if args.Enabled == nil {
		return nil, errors.New("invalid value for required argument 'Enabled'")
	}
	if args.EvaluationFrequency == nil {
		return nil, errors.New("invalid value for required argument 'EvaluationFrequency'")
	}
	if args.ResourceGroupName == nil {
		return nil, errors.New("invalid value for required argument 'ResourceGroupName'")
	}
	if args.Scopes == nil {
		return nil, errors.New("invalid value for required argument 'Scopes'")
	}
	if args.Severity == nil {
		return nil, errors.New("invalid value for required argument 'Severity'")
	}
	if args.WindowSize == nil {
		return nil, errors.New("invalid value for required argument 'WindowSize'")
	}
	aliases := pulumi.Aliases([]pulumi.Alias{
		{
			Type: pulumi.String("azure-native:insights:MetricAlert"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource MetricAlert
	err := ctx.RegisterResource("azure-native:insights/v20180301:MetricAlert", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type metricAlertArgs struct {
	// the array of actions that are performed when the alert rule becomes active, and when an alert condition is resolved.
	Actions []MetricAlertAction `pulumi:"actions"`
	// the flag that indicates whether the alert should be auto resolved or not. The default is true.
	AutoMitigate *bool `pulumi:"autoMitigate"`
	// defines the specific alert criteria information.
	Criteria interface{} `pulumi:"criteria"`
	// the description of the metric alert that will be included in the alert email.
	Description *string `pulumi:"description"`
	// the flag that indicates whether the metric alert is enabled.
	Enabled bool `pulumi:"enabled"`
	// how often the metric alert is evaluated represented in ISO 8601 duration format.
	EvaluationFrequency string `pulumi:"evaluationFrequency"`
	// Resource location
	Location *string `pulumi:"location"`
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName string `pulumi:"resourceGroupName"`
	// The name of the rule.
	RuleName *string `pulumi:"ruleName"`
	// the list of resource id's that this metric alert is scoped to. You cannot change the scope of a metric rule based on logs.
	Scopes []string `pulumi:"scopes"`
	// Alert severity {0, 1, 2, 3, 4}
	Severity int `pulumi:"severity"`
	// Resource tags
	Tags map[string]string `pulumi:"tags"`
	// the region of the target resource(s) on which the alert is created/updated. Mandatory if the scope contains a subscription, resource group, or more than one resource.
	TargetResourceRegion *string `pulumi:"targetResourceRegion"`
	// the resource type of the target resource(s) on which the alert is created/updated. Mandatory if the scope contains a subscription, resource group, or more than one resource.
	TargetResourceType *string `pulumi:"targetResourceType"`
	// the period of time (in ISO 8601 duration format) that is used to monitor alert activity based on the threshold.
	WindowSize string `pulumi:"windowSize"`
}

// The set of arguments for constructing a MetricAlert resource.
type MetricAlertArgs struct {
	// the array of actions that are performed when the alert rule becomes active, and when an alert condition is resolved.
	Actions MetricAlertActionArrayInput
	// the flag that indicates whether the alert should be auto resolved or not. The default is true.
	AutoMitigate pulumi.BoolPtrInput
	// defines the specific alert criteria information.
	Criteria pulumi.Input
	// the description of the metric alert that will be included in the alert email.
	Description pulumi.StringPtrInput
	// the flag that indicates whether the metric alert is enabled.
	Enabled pulumi.BoolInput
	// how often the metric alert is evaluated represented in ISO 8601 duration format.
	EvaluationFrequency pulumi.StringInput
	// Resource location
	Location pulumi.StringPtrInput
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName pulumi.StringInput
	// The name of the rule.
	RuleName pulumi.StringPtrInput
	// the list of resource id's that this metric alert is scoped to. You cannot change the scope of a metric rule based on logs.
	Scopes pulumi.StringArrayInput
	// Alert severity {0, 1, 2, 3, 4}
	Severity pulumi.IntInput
	// Resource tags
	Tags pulumi.StringMapInput
	// the region of the target resource(s) on which the alert is created/updated. Mandatory if the scope contains a subscription, resource group, or more than one resource.
	TargetResourceRegion pulumi.StringPtrInput
	// the resource type of the target resource(s) on which the alert is created/updated. Mandatory if the scope contains a subscription, resource group, or more than one resource.
	TargetResourceType pulumi.StringPtrInput
	// the period of time (in ISO 8601 duration format) that is used to monitor alert activity based on the threshold.
	WindowSize pulumi.StringInput
}

func (MetricAlertArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*metricAlertArgs)(nil)).Elem()
}

func (*MetricAlert) ElementType() reflect.Type {
	return reflect.TypeOf((**MetricAlert)(nil)).Elem()
}

func init() {

}
