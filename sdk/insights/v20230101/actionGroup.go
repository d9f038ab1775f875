// Code generated from github.com/pulumi/pulumi-azure-native-sdk/insights/v2/v20230101@v2.90.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20230101

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// An action group resource.
type ActionGroup struct {
	pulumi.CustomResourceState

	// Indicates whether this action group is enabled. If an action group is not enabled, then none of its receivers will receive communications.
	Enabled pulumi.BoolOutput `pulumi:"enabled"`

	// The short name of the action group. This will be used in SMS messages.
	GroupShortName pulumi.StringOutput `pulumi:"groupShortName"`

	// Resource location
	Location pulumi.StringOutput `pulumi:"location"`

	// Azure resource name
	Name pulumi.StringOutput `pulumi:"name"`

	// Resource tags
	Tags pulumi.StringMapOutput `pulumi:"tags"`
	// Azure resource type
	Type pulumi.StringOutput `pulumi:"type"`
}

// NewActionGroup registers a new resource with the given unique name, arguments, and options.
func NewActionGroup(ctx *pulumi.Context,
	name string, args *ActionGroupArgs, opts ...pulumi.ResourceOption) (*ActionGroup, error) {
	if args == nil {
		return nil, errors.New("missing one or more required arguments")
	}

	if args.GroupShortName == nil {
		return nil, errors.New("invalid value for required argument 'GroupShortName'")
	}
	if args.ResourceGroupName == nil {
		return nil, errors.New("invalid value for required argument 'ResourceGroupName'")
	}
	if args.Enabled == nil {
		args.Enabled = pulumi.Bool(true)
	}
	aliases := pulumi.Aliases([]pulumi.Alias{
		{
			Type: pulumi.String("azure-native:insights/v20170401:ActionGroup"),
		},
		{
			Type: pulumi.String("azure-native:insights/v20180301:ActionGroup"),
		},
		{
			Type: pulumi.String("azure-native:insights/v20180901:ActionGroup"),
		},
		{
			Type: pulumi.String("azure-native:insights/v20190301:ActionGroup"),
		},
		{
			Type: pulumi.String("azure-native:insights/v20190601:ActionGroup"),
		},
		{
			Type: pulumi.String("azure-native:insights/v20210901:ActionGroup"),
		},
		{
			Type: pulumi.String("azure-native:insights/v20220401:ActionGroup"),
		},
		{
			Type: pulumi.String("azure-native:insights/v20220601:ActionGroup"),
		},
		{
			Type: pulumi.String("azure-native:insights/v20230901preview:ActionGroup"),
		},
		{
			Type: pulumi.String("azure-native:insights/v20241001preview:ActionGroup"),
		},
		{
			Type: pulumi.String("azure-native:insights:ActionGroup"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource ActionGroup
	err := ctx.RegisterResource("azure-native:insights/v20230101:ActionGroup", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type actionGroupArgs struct {
	// The name of the action group.
	ActionGroupName *string `pulumi:"actionGroupName"`
	// The list of ARM role receivers that are part of this action group. Roles are Azure RBAC roles and only built-in roles are supported.
	ArmRoleReceivers []ArmRoleReceiver `pulumi:"armRoleReceivers"`
	// The list of AutomationRunbook receivers that are part of this action group.
	AutomationRunbookReceivers []AutomationRunbookReceiver `pulumi:"automationRunbookReceivers"`
	// The list of AzureAppPush receivers that are part of this action group.
	AzureAppPushReceivers []AzureAppPushReceiver `pulumi:"azureAppPushReceivers"`
	// The list of azure function receivers that are part of this action group.
	AzureFunctionReceivers []AzureFunctionReceiver `pulumi:"azureFunctionReceivers"`
	// The list of email receivers that are part of this action group.
	EmailReceivers []EmailReceiver `pulumi:"emailReceivers"`
	// Indicates whether this action group is enabled. If an action group is not enabled, then none of its receivers will receive communications.
	Enabled bool `pulumi:"enabled"`
	// The list of event hub receivers that are part of this action group.
	EventHubReceivers []EventHubReceiver `pulumi:"eventHubReceivers"`
	// The short name of the action group. This will be used in SMS messages.
	GroupShortName string `pulumi:"groupShortName"`
	// The list of ITSM receivers that are part of this action group.
	ItsmReceivers []ItsmReceiver `pulumi:"itsmReceivers"`
	// Resource location
	Location *string `pulumi:"location"`
	// The list of logic app receivers that are part of this action group.
	LogicAppReceivers []LogicAppReceiver `pulumi:"logicAppReceivers"`
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName string `pulumi:"resourceGroupName"`
	// The list of SMS receivers that are part of this action group.
	SmsReceivers []SmsReceiver `pulumi:"smsReceivers"`
	// Resource tags
	Tags map[string]string `pulumi:"tags"`
	// The list of voice receivers that are part of this action group.
	VoiceReceivers []VoiceReceiver `pulumi:"voiceReceivers"`
	// The list of webhook receivers that are part of this action group.
	WebhookReceivers []WebhookReceiver `pulumi:"webhookReceivers"`
}

// The set of arguments for constructing a ActionGroup resource.
type ActionGroupArgs struct {
	// The name of the action group.
	ActionGroupName pulumi.StringPtrInput
	// The list of ARM role receivers that are part of this action group. Roles are Azure RBAC roles and only built-in roles are supported.
	ArmRoleReceivers ArmRoleReceiverArrayInput
	// The list of AutomationRunbook receivers that are part of this action group.
	AutomationRunbookReceivers AutomationRunbookReceiverArrayInput
	// The list of AzureAppPush receivers that are part of this action group.
	AzureAppPushReceivers AzureAppPushReceiverArrayInput
	// The list of azure function receivers that are part of this action group.
	AzureFunctionReceivers AzureFunctionReceiverArrayInput
	// The list of email receivers that are part of this action group.
	EmailReceivers EmailReceiverArrayInput
	// Indicates whether this action group is enabled. If an action group is not enabled, then none of its receivers will receive communications.
	Enabled pulumi.BoolInput
	// The list of event hub receivers that are part of this action group.
	EventHubReceivers EventHubReceiverArrayInput
	// The short name of the action group. This will be used in SMS messages.
	GroupShortName pulumi.StringInput
	// The list of ITSM receivers that are part of this action group.
	ItsmReceivers ItsmReceiverArrayInput
	// Resource location
	Location pulumi.StringPtrInput
	// The list of logic app receivers that are part of this action group.
	LogicAppReceivers LogicAppReceiverArrayInput
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName pulumi.StringInput
	// The list of SMS receivers that are part of this action group.
	SmsReceivers SmsReceiverArrayInput
	// Resource tags
	Tags pulumi.StringMapInput
	// The list of voice receivers that are part of this action group.
	VoiceReceivers VoiceReceiverArrayInput
	// The list of webhook receivers that are part of this action group.
	WebhookReceivers WebhookReceiverArrayInput
}

func (ActionGroupArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*actionGroupArgs)(nil)).Elem()
}

func (*ActionGroup) ElementType() reflect.Type {
	return reflect.TypeOf((**ActionGroup)(nil)).Elem()
}

func init() {

}
