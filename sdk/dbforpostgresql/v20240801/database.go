// Code generated from github.com/pulumi/pulumi-azure-native-sdk/dbforpostgresql/v2/v20240801@v2.88.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20240801

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// Represents a Database.
type Database struct {
	pulumi.CustomResourceState

	// The charset of the database.
	Charset pulumi.StringPtrOutput `pulumi:"charset"`
	// The collation of the database.
	Collation pulumi.StringPtrOutput `pulumi:"collation"`
	// The name of the resource
	Name pulumi.StringOutput `pulumi:"name"`

	// The type of the resource. E.g. "Microsoft.Compute/virtualMachines" or "Microsoft.Storage/storageAccounts"
	Type pulumi.StringOutput `pulumi:"type"`
}

// NewDatabase registers a new resource with the given unique name, arguments, and options.
func NewDatabase(ctx *pulumi.Context,
	name string, args *DatabaseArgs, opts ...pulumi.ResourceOption) (*Database, error) {
	if args == nil {
		return nil, errors.New("missing one or more required arguments")
	}

	if args.ResourceGroupName == nil {
		return nil, errors.New("invalid value for required argument 'ResourceGroupName'")
	}
	if args.ServerName == nil {
		return nil, errors.New("invalid value for required argument 'ServerName'")
	}
	aliases := pulumi.Aliases([]pulumi.Alias{
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20201105preview:Database"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20210601:Database"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20210601preview:Database"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20220120preview:Database"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20220308preview:Database"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20221201:Database"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20230301preview:Database"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20230601preview:Database"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20231201preview:Database"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20240301preview:Database"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20241101preview:Database"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql:Database"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource Database
	err := ctx.RegisterResource("azure-native:dbforpostgresql/v20240801:Database", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type databaseArgs struct {
	// The charset of the database.
	Charset *string `pulumi:"charset"`
	// The collation of the database.
	Collation *string `pulumi:"collation"`
	// The name of the database.
	DatabaseName *string `pulumi:"databaseName"`
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName string `pulumi:"resourceGroupName"`
	// The name of the server.
	ServerName string `pulumi:"serverName"`
}

// The set of arguments for constructing a Database resource.
type DatabaseArgs struct {
	// The charset of the database.
	Charset pulumi.StringPtrInput
	// The collation of the database.
	Collation pulumi.StringPtrInput
	// The name of the database.
	DatabaseName pulumi.StringPtrInput
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName pulumi.StringInput
	// The name of the server.
	ServerName pulumi.StringInput
}

func (DatabaseArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*databaseArgs)(nil)).Elem()
}

func (*Database) ElementType() reflect.Type {
	return reflect.TypeOf((**Database)(nil)).Elem()
}

func init() {

}
