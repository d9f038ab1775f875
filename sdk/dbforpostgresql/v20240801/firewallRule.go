// Code generated from github.com/pulumi/pulumi-azure-native-sdk/dbforpostgresql/v2/v20240801@v2.88.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20240801

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// Represents a server firewall rule.
type FirewallRule struct {
	pulumi.CustomResourceState

	// The end IP address of the server firewall rule. Must be IPv4 format.
	EndIpAddress pulumi.StringOutput `pulumi:"endIpAddress"`
	// The name of the resource
	Name pulumi.StringOutput `pulumi:"name"`
	// The start IP address of the server firewall rule. Must be IPv4 format.
	StartIpAddress pulumi.StringOutput `pulumi:"startIpAddress"`

	// The type of the resource. E.g. "Microsoft.Compute/virtualMachines" or "Microsoft.Storage/storageAccounts"
	Type pulumi.StringOutput `pulumi:"type"`
}

// NewFirewallRule registers a new resource with the given unique name, arguments, and options.
func NewFirewallRule(ctx *pulumi.Context,
	name string, args *FirewallRuleArgs, opts ...pulumi.ResourceOption) (*FirewallRule, error) {
	if args == nil {
		return nil, errors.New("missing one or more required arguments")
	}

	if args.EndIpAddress == nil {
		return nil, errors.New("invalid value for required argument 'EndIpAddress'")
	}
	if args.ResourceGroupName == nil {
		return nil, errors.New("invalid value for required argument 'ResourceGroupName'")
	}
	if args.ServerName == nil {
		return nil, errors.New("invalid value for required argument 'ServerName'")
	}
	if args.StartIpAddress == nil {
		return nil, errors.New("invalid value for required argument 'StartIpAddress'")
	}
	aliases := pulumi.Aliases([]pulumi.Alias{
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20200214preview:FirewallRule"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20200214privatepreview:FirewallRule"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20210410privatepreview:FirewallRule"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20210601:FirewallRule"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20210601preview:FirewallRule"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20210615privatepreview:FirewallRule"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20220120preview:FirewallRule"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20220308preview:FirewallRule"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20221201:FirewallRule"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20230301preview:FirewallRule"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20230601preview:FirewallRule"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20231201preview:FirewallRule"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20240301preview:FirewallRule"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20241101preview:FirewallRule"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql:FirewallRule"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource FirewallRule
	err := ctx.RegisterResource("azure-native:dbforpostgresql/v20240801:FirewallRule", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type firewallRuleArgs struct {
	// The end IP address of the server firewall rule. Must be IPv4 format.
	EndIpAddress string `pulumi:"endIpAddress"`
	// The name of the server firewall rule.
	FirewallRuleName *string `pulumi:"firewallRuleName"`
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName string `pulumi:"resourceGroupName"`
	// The name of the server.
	ServerName string `pulumi:"serverName"`
	// The start IP address of the server firewall rule. Must be IPv4 format.
	StartIpAddress string `pulumi:"startIpAddress"`
}

// The set of arguments for constructing a FirewallRule resource.
type FirewallRuleArgs struct {
	// The end IP address of the server firewall rule. Must be IPv4 format.
	EndIpAddress pulumi.StringInput
	// The name of the server firewall rule.
	FirewallRuleName pulumi.StringPtrInput
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName pulumi.StringInput
	// The name of the server.
	ServerName pulumi.StringInput
	// The start IP address of the server firewall rule. Must be IPv4 format.
	StartIpAddress pulumi.StringInput
}

func (FirewallRuleArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*firewallRuleArgs)(nil)).Elem()
}

func (*FirewallRule) ElementType() reflect.Type {
	return reflect.TypeOf((**FirewallRule)(nil)).Elem()
}

func init() {

}
