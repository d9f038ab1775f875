// Package postgres provides a component for a PostgreSQL flexible server, new or
// existing, with one new database.
package postgres

import (
	"errors"
	"fmt"

	"github.com/pulumi/pulumi-random/sdk/v4/go/random"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	db "github.com/pulumi/pulumi-azure-native-sdk/dbforpostgresql/v2/v20240801"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/internal/diagnostics"
	"github.com/hyf/azure-data-pipeline/components/internal/privatelink"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// serverType is stored in every stack's state. Changing it replaces the whole
// subtree unless NewServer also registers the old value as an alias.
const serverType = "data-pipeline:postgres:Server"

const (
	// adminLogin is the administrator of a server with passwords. Azure fixes it at
	// creation: changing it here replaces every such server.
	adminLogin = "pgadmin"
	// passwordLength is within Azure's 8 to 128 characters.
	//
	// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/quickstart-create-server
	passwordLength = 32
	// serverTimeout is the timeout for creating and updating a server. With a standby in
	// another zone, it takes longer than the provider's default.
	serverTimeout = "60m"
)

// serverLogs is the category of the server's log. Other categories are statistics, which
// would use up the workspace's daily cap.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/reference/supported-logs/microsoft-dbforpostgresql-flexibleservers-logs
const serverLogs = "PostgreSQLLogs"

// Server is a PostgreSQL flexible server with one database. It is reachable either from
// all of Azure or only through a private endpoint.
type Server struct {
	pulumi.ResourceState
	components.Resources

	// ID is the ARM ID of the server.
	ID pulumi.StringOutput `pulumi:"id"`
	// Name is the server's name in Azure.
	Name pulumi.StringOutput `pulumi:"name"`
	// Host is the server's host name; its port is 5432. It depends on the private
	// endpoint, if there is one.
	Host pulumi.StringOutput `pulumi:"host"`
	// DatabaseName is the name of the database.
	DatabaseName pulumi.StringOutput `pulumi:"databaseName"`
	// User is the role that pipelines connect as. This component does not create it,
	// because ARM cannot run SQL.
	User pulumi.StringOutput `pulumi:"user"`
	// URL connects as User with a password over TLS. It is a secret. Empty, and not
	// secret, for a server with an Entra administrator.
	URL pulumi.StringOutput `pulumi:"url"`
	// AdministratorURL connects as login pgadmin with a password over TLS to database
	// postgres. It is a secret. Empty, and not secret, for a server with an Entra
	// administrator and for an existing server.
	AdministratorURL pulumi.StringOutput `pulumi:"administratorUrl"`

	// administratorPassword is the password of login pgadmin, if the server has one.
	administratorPassword pulumi.StringOutput
}

// ServerArgs configures a [Server].
//
// Plain fields decide which resources exist, so they are validated before any of
// them is registered. Input fields only wire values and may be unknown in a preview.
type ServerArgs struct {
	Settings
	// ResourceGroupName is the resource group to deploy into. Required, unless
	// Existing is set.
	ResourceGroupName pulumi.StringInput `pulumi:"resourceGroupName"`
	// Location is the Azure region, such as westeurope. Required, unless Existing
	// is set.
	Location string `pulumi:"location"`
	// Tags are set on the server and its private endpoint. Optional.
	Tags pulumi.StringMapInput `pulumi:"tags"`
	// WorkspaceID is the ARM ID of the Log Analytics workspace for the server's log:
	// connections, failed logins, errors. Optional: without it, there is no log. Not used
	// with Existing.
	WorkspaceID pulumi.StringInput `pulumi:"workspaceId"`
	// Administrator is the Entra principal that administers the server, which then
	// accepts no passwords. Optional: without it, the server accepts only passwords.
	// Changing between the two replaces the server, because Azure fixes the
	// administrator's login at creation.
	//
	// With Existing, set an empty Administrator if the server accepts Entra tokens; its
	// fields are not used.
	Administrator *Administrator `pulumi:"administrator"`
	// Endpoint makes the server private. It can be added and removed in place, because it
	// does not use virtual network integration, which Azure cannot change. Optional:
	// without it, the server is reachable from all of Azure. Not used with Existing.
	//
	// Source: https://learn.microsoft.com/azure/postgresql/network/concepts-networking-private-link
	Endpoint *components.Endpoint `pulumi:"endpoint"`
}

// Administrator is a service principal of Entra, such as a managed identity.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/security-entra-concepts
type Administrator struct {
	// PrincipalID is the principal's object ID. Required.
	PrincipalID pulumi.StringInput `pulumi:"principalId"`
	// PrincipalName is its display name in Entra, which is also its role in the
	// database; for a managed identity, the identity's name. Required.
	PrincipalName pulumi.StringInput `pulumi:"principalName"`
	// TenantID is the principal's tenant. Required.
	TenantID pulumi.StringInput `pulumi:"tenantId"`
}

// NewServer registers a Server called name. Its children are called name + "-psql"
// (server), "-azure-fw" (firewall rule), "-require-tls" and "-throttle-logins"
// (configurations), "-entra-admin" (administrator), "-psqldb" (database),
// "-admin-password" and "-user-password", "-psql-diag" (diagnostic setting),
// "-psql-pe" (private endpoint) and "-psql-pe-dns" (DNS zone group) in the state.
//
// It returns an error, and registers nothing, when args are invalid; the error
// joins every problem found. opts apply to the component and reach its children
// by inheritance, never by being copied.
func NewServer(
	ctx *pulumi.Context, name string, args *ServerArgs, opts ...pulumi.ResourceOption,
) (*Server, error) {
	if err := args.validate(); err != nil {
		return nil, fmt.Errorf("postgres.NewServer %q: %w", name, err)
	}

	server := &Server{}
	inputs := pulumi.Map{"databaseName": pulumi.String(args.Name)}
	if err := ctx.RegisterComponentResourceV2(serverType, name, inputs, server, opts...); err != nil {
		return nil, err
	}
	server.User = pulumi.String(args.User).ToStringOutput()
	server.URL = pulumi.String("").ToStringOutput()
	server.AdministratorURL = pulumi.String("").ToStringOutput()

	build := server.create
	if args.Existing != "" {
		build = server.useExisting
	}
	if err := build(ctx, name, args); err != nil {
		return nil, err
	}

	outputs := pulumi.Map{
		"id":           server.ID,
		"name":         server.Name,
		"host":         server.Host,
		"databaseName": server.DatabaseName,
		"user":         server.User,
	}
	if args.Administrator == nil {
		password, err := server.newPassword(ctx, name+"-user-password")
		if err != nil {
			return nil, fmt.Errorf("password of role %q: %w", args.User, err)
		}
		server.URL = connectionURL(args.User, password, server.Host, args.Name)
		outputs["url"] = server.URL
	}
	return server, ctx.RegisterResourceOutputs(server, outputs)
}

// create registers the server and its children. Azure applies one change to a server at a
// time and refuses a second one as "busy", which the provider does not retry; so each
// child waits for the previous one.
func (s *Server) create(ctx *pulumi.Context, name string, args *ServerArgs) error {
	server, err := s.newServer(ctx, name, args)
	if err != nil {
		return fmt.Errorf("server: %w", err)
	}
	s.Add(server)
	s.setServer(server.ID().ToStringOutput(), server.Name)

	var last pulumi.Resource = server
	next := func() []pulumi.ResourceOption {
		return []pulumi.ResourceOption{
			pulumi.Parent(s),
			pulumi.DependsOn([]pulumi.Resource{last}),
			// Azure deletes the children with the server. Deleting them one by one would
			// take minutes.
			pulumi.DeletedWith(server),
		}
	}

	if args.Endpoint == nil {
		firewall, err := s.allowAzure(ctx, name, args.ResourceGroupName, server.Name, next()...)
		if err != nil {
			return err
		}
		last = firewall
	}
	for _, c := range configurations() {
		configuration, err := db.NewConfiguration(ctx, name+"-"+c.suffix, &db.ConfigurationArgs{
			ResourceGroupName: args.ResourceGroupName,
			ServerName:        server.Name,
			ConfigurationName: pulumi.String(c.name),
			Value:             pulumi.String(c.value),
			Source:            pulumi.String("user-override"),
		}, next()...)
		if err != nil {
			return fmt.Errorf("configuration %s: %w", c.name, err)
		}
		s.Add(configuration)
		last = configuration
	}

	if args.Administrator != nil {
		administrator, err := s.newAdministrator(ctx, name, args, server.Name, next()...)
		if err != nil {
			return err
		}
		last = administrator
	}

	// After the administrator, because Azure makes the current administrator the owner of
	// a new database. Without an administrator, Azure owns it, and nobody can grant rights
	// on it.
	//
	// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/27895
	database, err := s.newDatabase(ctx, name, args.ResourceGroupName, server.Name, args.Name, next()...)
	if err != nil {
		return err
	}
	// Creating the endpoint changes the server as well, but the endpoint is not deleted
	// with the server.
	s.Host, err = privatelink.Connect(ctx, name+"-psql", args.Endpoint, privatelink.Target{
		Service: components.Postgres, ID: s.ID, Address: s.Host,
		ResourceGroupName: args.ResourceGroupName, Location: args.Location, Tags: args.Tags,
	}, &s.Resources, pulumi.Parent(s), pulumi.DependsOn([]pulumi.Resource{database}))
	if err != nil {
		return err
	}
	if args.Administrator == nil {
		s.AdministratorURL = connectionURL(adminLogin, s.administratorPassword, s.Host, "postgres")
	}
	// Last, because it changes the server as well. Azure does not delete a diagnostic
	// setting with its server: a new server of the same name would get it.
	return diagnostics.Send(ctx, name+"-psql", s.ID, args.WorkspaceID, []string{serverLogs}, &s.Resources,
		pulumi.Parent(s), pulumi.DependsOn([]pulumi.Resource{database}))
}

// allowAzure registers the firewall rule of a public server. Jobs have no fixed outbound
// addresses, so the rule allows all addresses of Azure, including other tenants' ones. The
// server relies on TLS and credentials.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-networking-public
func (s *Server) allowAzure(
	ctx *pulumi.Context, name string, group, server pulumi.StringInput, opts ...pulumi.ResourceOption,
) (*db.FirewallRule, error) {
	rule, err := db.NewFirewallRule(ctx, name+"-azure-fw", &db.FirewallRuleArgs{
		ResourceGroupName: group,
		ServerName:        server,
		FirewallRuleName:  pulumi.String("AllowAllAzureServicesAndResourcesWithinAzureIps"),
		StartIpAddress:    pulumi.String("0.0.0.0"),
		EndIpAddress:      pulumi.String("0.0.0.0"),
	}, opts...)
	if err != nil {
		return nil, fmt.Errorf("firewall rule: %w", err)
	}
	s.Add(rule)
	return rule, nil
}

// newAdministrator registers the Entra principal that administers the server.
func (s *Server) newAdministrator(
	ctx *pulumi.Context, name string, args *ServerArgs, server pulumi.StringInput, opts ...pulumi.ResourceOption,
) (*db.Administrator, error) {
	administrator, err := db.NewAdministrator(ctx, name+"-entra-admin", &db.AdministratorArgs{
		ResourceGroupName: args.ResourceGroupName,
		ServerName:        server,
		ObjectId:          args.Administrator.PrincipalID.ToStringOutput(),
		PrincipalName:     args.Administrator.PrincipalName.ToStringOutput(),
		PrincipalType:     db.PrincipalTypeServicePrincipal,
		TenantId:          args.Administrator.TenantID.ToStringOutput(),
	}, opts...)
	if err != nil {
		return nil, fmt.Errorf("administrator: %w", err)
	}
	s.Add(administrator)
	return administrator, nil
}

// newServer registers the flexible server.
func (s *Server) newServer(ctx *pulumi.Context, name string, args *ServerArgs) (*db.Server, error) {
	tier, _ := Tier(args.SKU)
	in := &db.ServerArgs{
		ResourceGroupName: args.ResourceGroupName,
		Location:          pulumi.String(args.Location),
		Tags:              args.Tags,
		Version:           pulumi.String(args.Version),
		Sku:               db.SkuArgs{Name: pulumi.String(args.SKU), Tier: pulumi.String(tier)},
		Storage:           args.storage(),
		Backup: db.BackupTypeArgs{
			BackupRetentionDays: pulumi.Int(args.BackupDays),
			GeoRedundantBackup:  pulumi.String(geoRedundantBackup(args.GeoBackup)),
		},
		AvailabilityZone: pulumi.String(args.Zone),
		HighAvailability: args.highAvailability(),
		Network:          db.NetworkArgs{PublicNetworkAccess: args.publicNetworkAccess()},
	}
	if args.Server != "" {
		in.ServerName = pulumi.String(args.Server)
	}

	if args.Administrator == nil {
		password, err := s.newPassword(ctx, name+"-admin-password")
		if err != nil {
			return nil, err
		}
		s.administratorPassword = password
		in.AdministratorLogin = pulumi.String(adminLogin)
		in.AdministratorLoginPassword = password
	} else {
		in.AuthConfig = db.AuthConfigArgs{
			ActiveDirectoryAuth: db.ActiveDirectoryAuthEnumEnabled,
			PasswordAuth:        db.PasswordAuthEnumDisabled,
			TenantId:            args.Administrator.TenantID.ToStringOutput(),
		}
	}

	return db.NewServer(ctx, name+"-psql", in,
		pulumi.Parent(s),
		pulumi.Timeouts(&pulumi.CustomTimeouts{Create: serverTimeout, Update: serverTimeout}),
		pulumi.IgnoreChanges(args.ignoredChanges()),
		// Azure fixes this at creation. The provider does not know that, because the
		// property is nested: it would preview an update that Azure then refuses. With
		// this option the preview shows a replacement, and protection can refuse it.
		pulumi.ReplaceOnChanges([]string{"backup.geoRedundantBackup"}),
	)
}

// useExisting sets the outputs from the ID of an existing server, and registers only the
// database.
func (s *Server) useExisting(ctx *pulumi.Context, name string, args *ServerArgs) error {
	existing, err := args.Existing.Resolve(armType)
	if err != nil {
		return err
	}
	s.setServer(existing.ID.ToStringOutput(), existing.Name.ToStringOutput())
	_, err = s.newDatabase(ctx, name, existing.ResourceGroupName, existing.Name, args.Name, pulumi.Parent(s))
	return err
}

// setServer sets the outputs that follow from the server.
func (s *Server) setServer(id, name pulumi.StringOutput) {
	s.ID, s.Name = id, name
	s.Host = pulumi.Sprintf("%s.postgres.database.azure.com", name)
}

// connectionURL is a URL for connections over TLS. Names and passwords consist of letters,
// digits and _, so they need no URL encoding.
func connectionURL(user string, password, host pulumi.StringInput, database string) pulumi.StringOutput {
	return pulumi.Sprintf("postgres://%s:%s@%s:5432/%s?sslmode=require", user, password, host, database)
}

// newDatabase registers the database on a server, and sets the output of its name.
func (s *Server) newDatabase(
	ctx *pulumi.Context, name string, group, server pulumi.StringInput, database string, opts ...pulumi.ResourceOption,
) (*db.Database, error) {
	resource, err := db.NewDatabase(ctx, name+"-psqldb", &db.DatabaseArgs{
		ResourceGroupName: group,
		ServerName:        server,
		DatabaseName:      pulumi.String(database),
		Charset:           pulumi.String("UTF8"),
		Collation:         pulumi.String("en_US.utf8"),
	}, opts...)
	if err != nil {
		return nil, fmt.Errorf("database %q: %w", database, err)
	}
	s.Add(resource)
	s.DatabaseName = resource.Name
	return resource, nil
}

// newPassword registers a random password of letters and digits that meets Azure's rules,
// and returns it as a secret.
func (s *Server) newPassword(ctx *pulumi.Context, name string) (pulumi.StringOutput, error) {
	password, err := random.NewRandomPassword(ctx, name, &random.RandomPasswordArgs{
		Length:     pulumi.Int(passwordLength),
		Special:    pulumi.Bool(false),
		MinLower:   pulumi.Int(1),
		MinUpper:   pulumi.Int(1),
		MinNumeric: pulumi.Int(1),
	}, pulumi.Parent(s))
	if err != nil {
		return pulumi.StringOutput{}, err
	}
	s.Add(password)
	return pulumi.ToSecret(password.Result).(pulumi.StringOutput), nil
}

// configuration is a server parameter; suffix is the end of its resource's name.
type configuration struct{ suffix, name, value string }

// configurations are the server parameters that differ from Azure's defaults or must not
// depend on them. Each takes Azure about a minute.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-server-parameters
func configurations() []configuration {
	return []configuration{
		// Refuse connections without TLS, even if the default changes.
		{"require-tls", "require_secure_transport", "on"},
		// Slow down guessing of credentials, because the firewall of a public server allows all of Azure.
		{"throttle-logins", "connection_throttle.enable", "on"},
	}
}

// highAvailability is the standby in Azure's form, with a zone only if it has its own.
func (s Settings) highAvailability() db.HighAvailabilityArgs {
	ha := db.HighAvailabilityArgs{Mode: pulumi.String(s.HighAvailability)}
	if s.zoneRedundant() {
		ha.StandbyAvailabilityZone = pulumi.String(s.StandbyZone)
	}
	return ha
}

// storage is the disk in Azure's form.
func (s Settings) storage() db.StorageArgs {
	disk := db.StorageArgs{
		StorageSizeGB: pulumi.Int(s.StorageGB),
		// An automatically grown disk would be larger than storageGb; the next update
		// would try to reduce it, which Azure refuses.
		AutoGrow: pulumi.String("Disabled"),
	}
	if tier, known := StorageTier(s.StorageGB); known { // otherwise Azure chooses
		disk.Tier = pulumi.String(tier)
	}
	return disk
}

// ignoredChanges are the zones. A failover swaps them, so that they differ from the stack
// file, and changing them back would replace the server and its data.
//
// Source: https://learn.microsoft.com/azure/reliability/reliability-postgresql-flexible-server
func (s Settings) ignoredChanges() []string {
	ignored := []string{"availabilityZone"}
	if s.zoneRedundant() {
		// Only in this mode; otherwise the zone would remain after its standby is removed.
		ignored = append(ignored, "highAvailability.standbyAvailabilityZone")
	}
	return ignored
}

func (s Settings) zoneRedundant() bool {
	return s.HighAvailability == string(db.HighAvailabilityModeZoneRedundant)
}

func (a *ServerArgs) publicNetworkAccess() db.ServerPublicNetworkAccessState {
	if a.Endpoint != nil {
		return db.ServerPublicNetworkAccessStateDisabled
	}
	return db.ServerPublicNetworkAccessStateEnabled
}

func geoRedundantBackup(on bool) db.GeoRedundantBackupEnum {
	if on {
		return db.GeoRedundantBackupEnumEnabled
	}
	return db.GeoRedundantBackupEnumDisabled
}

// validate returns every problem, joined.
func (a *ServerArgs) validate() error {
	if a == nil {
		return errors.New("args: required")
	}
	p := check.Problems(a.Validate())
	if a.Existing == "" {
		p.Require("resourceGroupName", a.ResourceGroupName != nil, "")
		p.Require("location", a.Location != "", "")
		privatelink.Check(&p, a.Endpoint)
		if admin := a.Administrator; admin != nil {
			p.Require("administrator.principalId", admin.PrincipalID != nil, "")
			p.Require("administrator.principalName", admin.PrincipalName != nil, "")
			p.Require("administrator.tenantId", admin.TenantID != nil, "")
		}
	}
	return errors.Join(p...)
}
