// Code generated from github.com/pulumi/pulumi-azure-native-sdk/dbforpostgresql/v2/v20240801@v2.88.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20240801

import (
	"reflect"

	"errors"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// Represents a server.
type Server struct {
	pulumi.CustomResourceState

	// The administrator's login name of a server. Can only be specified when the server is being created (and is required for creation).
	AdministratorLogin pulumi.StringPtrOutput `pulumi:"administratorLogin"`
	// AuthConfig properties of a server.
	AuthConfig AuthConfigResponsePtrOutput `pulumi:"authConfig"`
	// availability zone information of the server.
	AvailabilityZone pulumi.StringPtrOutput `pulumi:"availabilityZone"`

	// The fully qualified domain name of a server.
	FullyQualifiedDomainName pulumi.StringOutput `pulumi:"fullyQualifiedDomainName"`
	// High availability properties of a server.
	HighAvailability HighAvailabilityResponsePtrOutput `pulumi:"highAvailability"`
	// Describes the identity of the application.
	Identity UserAssignedIdentityResponsePtrOutput `pulumi:"identity"`
	// The geo-location where the resource lives
	Location pulumi.StringOutput `pulumi:"location"`

	// The minor version of the server.
	MinorVersion pulumi.StringOutput `pulumi:"minorVersion"`
	// The name of the resource
	Name pulumi.StringOutput `pulumi:"name"`

	// Replicas allowed for a server.
	ReplicaCapacity pulumi.IntOutput `pulumi:"replicaCapacity"`
	// Replication role of the server
	ReplicationRole pulumi.StringPtrOutput `pulumi:"replicationRole"`

	// The source server resource ID to restore from. It's required when 'createMode' is 'PointInTimeRestore' or 'GeoRestore' or 'Replica' or 'ReviveDropped'. This property is returned only for Replica server
	SourceServerResourceId pulumi.StringPtrOutput `pulumi:"sourceServerResourceId"`
	// A state of a server that is visible to user.
	State pulumi.StringOutput `pulumi:"state"`

	// Resource tags.
	Tags pulumi.StringMapOutput `pulumi:"tags"`
	// The type of the resource. E.g. "Microsoft.Compute/virtualMachines" or "Microsoft.Storage/storageAccounts"
	Type pulumi.StringOutput `pulumi:"type"`
	// PostgreSQL Server version.
	Version pulumi.StringPtrOutput `pulumi:"version"`
}

// NewServer registers a new resource with the given unique name, arguments, and options.
func NewServer(ctx *pulumi.Context,
	name string, args *ServerArgs, opts ...pulumi.ResourceOption) (*Server, error) {
	if args == nil {
		return nil, errors.New("missing one or more required arguments")
	}

	if args.ResourceGroupName == nil {
		return nil, errors.New("invalid value for required argument 'ResourceGroupName'")
	}
	if args.AuthConfig != nil {
		args.AuthConfig = args.AuthConfig.ToAuthConfigPtrOutput().ApplyT(func(v *AuthConfig) *AuthConfig { return v.Defaults() }).(AuthConfigPtrOutput)
	}
	if args.AvailabilityZone == nil {
		args.AvailabilityZone = pulumi.StringPtr("")
	}
	if args.Backup != nil {
		args.Backup = args.Backup.ToBackupTypePtrOutput().ApplyT(func(v *BackupType) *BackupType { return v.Defaults() }).(BackupTypePtrOutput)
	}
	if args.HighAvailability != nil {
		args.HighAvailability = args.HighAvailability.ToHighAvailabilityPtrOutput().ApplyT(func(v *HighAvailability) *HighAvailability { return v.Defaults() }).(HighAvailabilityPtrOutput)
	}
	if args.MaintenanceWindow != nil {
		args.MaintenanceWindow = args.MaintenanceWindow.ToMaintenanceWindowPtrOutput().ApplyT(func(v *MaintenanceWindow) *MaintenanceWindow { return v.Defaults() }).(MaintenanceWindowPtrOutput)
	}
	aliases := pulumi.Aliases([]pulumi.Alias{
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20200214preview:Server"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20200214privatepreview:Server"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20210410privatepreview:Server"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20210601:Server"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20210601preview:Server"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20210615privatepreview:Server"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20220120preview:Server"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20220308preview:Server"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20221201:Server"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20230301preview:Server"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20230601preview:Server"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20231201preview:Server"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20240301preview:Server"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql/v20241101preview:Server"),
		},
		{
			Type: pulumi.String("azure-native:dbforpostgresql:Server"),
		},
	})
	opts = append(opts, aliases)
	opts = utilities.PkgResourceDefaultOpts(opts)
	var resource Server
	err := ctx.RegisterResource("azure-native:dbforpostgresql/v20240801:Server", name, args, &resource, opts...)
	if err != nil {
		return nil, err
	}
	return &resource, nil
}

type serverArgs struct {
	// The administrator's login name of a server. Can only be specified when the server is being created (and is required for creation).
	AdministratorLogin *string `pulumi:"administratorLogin"`
	// The administrator login password (required for server creation).
	AdministratorLoginPassword *string `pulumi:"administratorLoginPassword"`
	// AuthConfig properties of a server.
	AuthConfig *AuthConfig `pulumi:"authConfig"`
	// availability zone information of the server.
	AvailabilityZone *string `pulumi:"availabilityZone"`
	// Backup properties of a server.
	Backup *BackupType `pulumi:"backup"`
	// The mode to create a new PostgreSQL server.
	CreateMode *string `pulumi:"createMode"`
	// Data encryption properties of a server.
	DataEncryption *DataEncryption `pulumi:"dataEncryption"`
	// High availability properties of a server.
	HighAvailability *HighAvailability `pulumi:"highAvailability"`
	// Describes the identity of the application.
	Identity *UserAssignedIdentity `pulumi:"identity"`
	// The geo-location where the resource lives
	Location *string `pulumi:"location"`
	// Maintenance window properties of a server.
	MaintenanceWindow *MaintenanceWindow `pulumi:"maintenanceWindow"`
	// Network properties of a server. This Network property is required to be passed only in case you want the server to be Private access server.
	Network *Network `pulumi:"network"`
	// Restore point creation time (ISO8601 format), specifying the time to restore from. It's required when 'createMode' is 'PointInTimeRestore' or 'GeoRestore' or 'ReviveDropped'.
	PointInTimeUTC *string `pulumi:"pointInTimeUTC"`
	// Replica properties of a server. These Replica properties are required to be passed only in case you want to Promote a server.
	Replica *Replica `pulumi:"replica"`
	// Replication role of the server
	ReplicationRole *string `pulumi:"replicationRole"`
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName string `pulumi:"resourceGroupName"`
	// The name of the server.
	ServerName *string `pulumi:"serverName"`
	// The SKU (pricing tier) of the server.
	Sku *Sku `pulumi:"sku"`
	// The source server resource ID to restore from. It's required when 'createMode' is 'PointInTimeRestore' or 'GeoRestore' or 'Replica' or 'ReviveDropped'. This property is returned only for Replica server
	SourceServerResourceId *string `pulumi:"sourceServerResourceId"`
	// Storage properties of a server.
	Storage *Storage `pulumi:"storage"`
	// Resource tags.
	Tags map[string]string `pulumi:"tags"`
	// PostgreSQL Server version.
	Version *string `pulumi:"version"`
}

// The set of arguments for constructing a Server resource.
type ServerArgs struct {
	// The administrator's login name of a server. Can only be specified when the server is being created (and is required for creation).
	AdministratorLogin pulumi.StringPtrInput
	// The administrator login password (required for server creation).
	AdministratorLoginPassword pulumi.StringPtrInput
	// AuthConfig properties of a server.
	AuthConfig AuthConfigPtrInput
	// availability zone information of the server.
	AvailabilityZone pulumi.StringPtrInput
	// Backup properties of a server.
	Backup BackupTypePtrInput
	// The mode to create a new PostgreSQL server.
	CreateMode pulumi.StringPtrInput
	// Data encryption properties of a server.
	DataEncryption DataEncryptionPtrInput
	// High availability properties of a server.
	HighAvailability HighAvailabilityPtrInput
	// Describes the identity of the application.
	Identity UserAssignedIdentityPtrInput
	// The geo-location where the resource lives
	Location pulumi.StringPtrInput
	// Maintenance window properties of a server.
	MaintenanceWindow MaintenanceWindowPtrInput
	// Network properties of a server. This Network property is required to be passed only in case you want the server to be Private access server.
	Network NetworkPtrInput
	// Restore point creation time (ISO8601 format), specifying the time to restore from. It's required when 'createMode' is 'PointInTimeRestore' or 'GeoRestore' or 'ReviveDropped'.
	PointInTimeUTC pulumi.StringPtrInput
	// Replica properties of a server. These Replica properties are required to be passed only in case you want to Promote a server.
	Replica ReplicaPtrInput
	// Replication role of the server
	ReplicationRole pulumi.StringPtrInput
	// The name of the resource group. The name is case insensitive.
	ResourceGroupName pulumi.StringInput
	// The name of the server.
	ServerName pulumi.StringPtrInput
	// The SKU (pricing tier) of the server.
	Sku SkuPtrInput
	// The source server resource ID to restore from. It's required when 'createMode' is 'PointInTimeRestore' or 'GeoRestore' or 'Replica' or 'ReviveDropped'. This property is returned only for Replica server
	SourceServerResourceId pulumi.StringPtrInput
	// Storage properties of a server.
	Storage StoragePtrInput
	// Resource tags.
	Tags pulumi.StringMapInput
	// PostgreSQL Server version.
	Version pulumi.StringPtrInput
}

func (ServerArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*serverArgs)(nil)).Elem()
}

func (*Server) ElementType() reflect.Type {
	return reflect.TypeOf((**Server)(nil)).Elem()
}

func init() {

}
