package postgres_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/postgres"
	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
)

const (
	componentToken = "data-pipeline:postgres:Server"
	apiToken       = "azure-native:dbforpostgresql/v20240801:"
	passwordToken  = "random:index/randomPassword:RandomPassword"

	existing = "/subscriptions/" + pulumitest.Subscription +
		"/resourceGroups/rg-shared/providers/Microsoft.DBforPostgreSQL/flexibleServers/psql-shared"
)

// What messages say of a value that is not what they want.
const (
	wantSQL    = `want 1 to 63 of a-z, 0-9 and _, not starting with a digit, such as `
	wantServer = `want 3 to 63 of a-z, 0-9 and -, with a letter or digit at both ends, such as psql-weather`
	wantSKU    = `want an Azure SKU such as Standard_B1ms, Standard_D2ds_v5 or Standard_E4ds_v5`
	wantSize   = `want a size that Azure offers: 32 64 128 256 512 1024 2048 4095 4096 8192 16384 32767`
	alone      = `: not allowed together with existing; remove it`
)

// m is how tests write down nested inputs.
type m = map[string]any

// settings are valid, and set what has no default.
func settings() postgres.Settings {
	s := postgres.Defaults()
	s.Name = "weather"
	return s
}

// serverArgs are valid; the server has passwords.
func serverArgs() *postgres.ServerArgs {
	return &postgres.ServerArgs{
		Settings:          settings(),
		ResourceGroupName: pulumi.String("rg-weather"),
		Location:          "westeurope",
		Tags:              pulumi.StringMap{"workload": pulumi.String("weather")},
	}
}

// endpoint is a place for a private endpoint.
func endpoint() *components.Endpoint {
	return &components.Endpoint{Name: "pe", SubnetID: pulumi.String("subnet-id"), ZoneID: pulumi.String("zone-id")}
}

func administrator() *postgres.Administrator {
	return &postgres.Administrator{
		PrincipalID:   pulumi.String("11111111-1111-1111-1111-111111111111"),
		PrincipalName: pulumi.String("id-weather-db"),
		TenantID:      pulumi.String("22222222-2222-2222-2222-222222222222"),
	}
}

// existingArgs use a server of someone else.
func existingArgs() *postgres.ServerArgs {
	args := &postgres.ServerArgs{Settings: settings()}
	args.Existing = existing
	return args
}

// values are what the outputs of a server came to.
type values struct {
	text   map[string]string
	secret map[string]bool
}

// register runs a program of one server.
func register(t *testing.T, args *postgres.ServerArgs) (*pulumitest.Recorder, values) {
	t.Helper()
	var lock sync.Mutex
	out := values{text: map[string]string{}, secret: map[string]bool{}}
	rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		server, err := postgres.NewServer(ctx, "weather", args, pulumi.IgnoreChanges([]string{"tags"}))
		if err != nil {
			return err
		}
		names := []string{"id", "name", "host", "database", "user", "url", "admin"}
		all := []pulumi.StringOutput{
			server.ID, server.Name, server.Host, server.DatabaseName, server.User, server.URL, server.AdministratorURL,
		}
		for i, output := range all {
			out.secret[names[i]] = pulumi.IsSecret(output)
			ctx.Export(names[i], output.ApplyT(func(text string) string {
				lock.Lock()
				defer lock.Unlock()
				out.text[names[i]] = text
				return text
			}))
		}
		return nil
	}, withPasswords())
	require.NoError(t, err)
	return rec, out
}

// withPasswords makes passwords as recognizable as random ones are not.
func withPasswords() pulumitest.Option {
	return pulumitest.WithOutputs(passwordToken, func(args pulumi.MockResourceArgs) resource.PropertyMap {
		return resource.PropertyMap{"result": resource.NewProperty("Made4" + args.Name)}
	})
}

// hasSecret reports whether any input of a resource is secret.
func hasSecret(res pulumitest.Resource) bool {
	return resource.NewProperty(res.Inputs).ContainsSecrets()
}

func TestNewServerSendsItsLogs(t *testing.T) {
	t.Parallel()
	args := serverArgs()
	args.WorkspaceID = pulumi.String(pulumitest.Workspace)
	rec, _ := register(t, args)
	rec.AssertLogs(t, "weather-psql", "PostgreSQLLogs")
}

func TestNewServerWithPasswords(t *testing.T) {
	t.Parallel()
	rec, out := register(t, serverArgs())

	server := rec.OfType(apiToken + "Server")["weather-psql"]
	assert.Equal(t, m{
		"resourceGroupName":          "rg-weather",
		"location":                   "westeurope",
		"tags":                       m{"workload": "weather"},
		"version":                    "16",
		"sku":                        m{"name": "Standard_D2ds_v5", "tier": "GeneralPurpose"},
		"storage":                    m{"storageSizeGB": 128.0, "tier": "P10", "autoGrow": "Disabled"},
		"backup":                     m{"backupRetentionDays": 35.0, "geoRedundantBackup": "Enabled"},
		"availabilityZone":           "1",
		"highAvailability":           m{"mode": "ZoneRedundant", "standbyAvailabilityZone": "2"},
		"network":                    m{"publicNetworkAccess": "Enabled"},
		"administratorLogin":         "pgadmin",
		"administratorLoginPassword": "Made4weather-admin-password",
	}, server.InputMap())
	assert.True(t, server.Inputs["administratorLoginPassword"].ContainsSecrets(), "the password is secret")

	passwords := rec.OfType(passwordToken)
	require.Len(t, passwords, 2)
	for name := range passwords {
		assert.Equal(t, m{"length": 32.0, "special": false, "minLower": 1.0, "minUpper": 1.0, "minNumeric": 1.0},
			passwords[name].InputMap(), name)
	}

	const host = "weather-psql-name.postgres.database.azure.com"
	assert.Equal(t, map[string]string{
		"id": "weather-psql-id", "name": "weather-psql-name", "host": host, "database": "weather-psqldb-name",
		"user": "pipeline_user", "admin": "postgres://pgadmin:Made4weather-admin-password@" + host + ":5432/postgres?sslmode=require",
		"url": "postgres://pipeline_user:Made4weather-user-password@" + host + ":5432/weather?sslmode=require",
	}, out.text)
	assert.True(t, out.secret["url"])
	assert.True(t, out.secret["admin"])
	assert.False(t, out.secret["host"])
}

func TestNewServerWithoutPasswords(t *testing.T) {
	t.Parallel()
	args := serverArgs()
	args.Administrator = administrator()
	rec, out := register(t, args)

	server := rec.OfType(apiToken + "Server")["weather-psql"].InputMap()
	assert.Equal(t, m{
		"activeDirectoryAuth": "Enabled",
		"passwordAuth":        "Disabled",
		"tenantId":            "22222222-2222-2222-2222-222222222222",
	}, server["authConfig"])
	assert.NotContains(t, server, "administratorLogin")
	assert.NotContains(t, server, "administratorLoginPassword")
	assert.Equal(t, m{
		"resourceGroupName": "rg-weather",
		"serverName":        "weather-psql-name",
		"objectId":          "11111111-1111-1111-1111-111111111111",
		"principalName":     "id-weather-db",
		"principalType":     "ServicePrincipal",
		"tenantId":          "22222222-2222-2222-2222-222222222222",
	}, rec.OfType(apiToken + "Administrator")["weather-entra-admin"].InputMap())

	assert.Empty(t, rec.OfType(passwordToken))
	for _, res := range rec.Resources() {
		assert.False(t, hasSecret(res), res.Name)
	}
	for name, text := range out.text {
		assert.False(t, out.secret[name], name)
		assert.Equal(t, name == "url" || name == "admin", text == "", "%s: %q", name, text)
	}
}

func TestNewServerChildren(t *testing.T) {
	t.Parallel()
	rec, _ := register(t, serverArgs())
	in := func(kind, name string) m { return rec.OfType(apiToken + kind)[name].InputMap() }
	assert.Equal(t, m{
		"resourceGroupName": "rg-weather", "serverName": "weather-psql-name",
		"databaseName": "weather", "charset": "UTF8", "collation": "en_US.utf8",
	}, in("Database", "weather-psqldb"))
	assert.Equal(t, m{
		"resourceGroupName": "rg-weather", "serverName": "weather-psql-name",
		"firewallRuleName": "AllowAllAzureServicesAndResourcesWithinAzureIps",
		"startIpAddress":   "0.0.0.0", "endIpAddress": "0.0.0.0",
	}, in("FirewallRule", "weather-azure-fw"))
	assert.Equal(t, m{
		"resourceGroupName": "rg-weather", "serverName": "weather-psql-name",
		"configurationName": "require_secure_transport", "value": "on", "source": "user-override",
	}, in("Configuration", "weather-require-tls"))
	assert.Equal(t, m{
		"resourceGroupName": "rg-weather", "serverName": "weather-psql-name",
		"configurationName": "connection_throttle.enable", "value": "on", "source": "user-override",
	}, in("Configuration", "weather-throttle-logins"))
}

// Azure works on one change of a server at a time, so no two may overlap.
func TestNewServerMakesChildrenOneAfterTheOther(t *testing.T) {
	t.Parallel()
	args := serverArgs()
	args.Administrator = administrator()
	rec, _ := register(t, args)
	chain := []string{
		"weather-psql", "weather-azure-fw", "weather-require-tls", "weather-throttle-logins", "weather-entra-admin", "weather-psqldb",
	}
	require.Len(t, rec.Custom(), len(chain))
	byName := map[string]pulumitest.Resource{}
	for _, res := range rec.Custom() {
		byName[res.Name] = res
	}
	for i, name := range chain[1:] {
		before := byName[chain[i]]
		assert.Contains(t, byName[name].RegisterRPC.GetDependencies(), string(before.URN), "%s waits for %s", name, before.Name)
		assert.Equal(t, string(byName["weather-psql"].URN), byName[name].RegisterRPC.GetDeletedWith(), name)
	}
}

// A private server is reached through its endpoint, which comes after everything
// else that changes the server, and is not deleted by deleting the server.
func TestNewServerPrivate(t *testing.T) {
	t.Parallel()
	args := serverArgs()
	args.Administrator, args.Endpoint = administrator(), endpoint()
	rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		server, err := postgres.NewServer(ctx, "weather", args)
		if err != nil {
			return err
		}
		return pulumitest.Capture(ctx, pulumi.Map{"host": server.Host})
	})
	require.NoError(t, err)
	network := rec.OfType(apiToken + "Server")["weather-psql"].InputMap()["network"]
	assert.Equal(t, m{"publicNetworkAccess": "Disabled"}, network, "and no subnet of its own, which Azure would never undo")
	assert.Empty(t, rec.OfType(apiToken+"FirewallRule"), "Azure as a whole is not let in")
	rec.AssertEndpoint(t, "weather-psql", "host")
	endpoint := rec.OfType("azure-native:network/v20210201:PrivateEndpoint")["weather-psql-pe"].RegisterRPC
	assert.Contains(t, strings.Join(endpoint.GetDependencies(), " "), "::weather-psqldb", "which is the last of what changes the server")
	assert.Empty(t, endpoint.GetDeletedWith())

	args = serverArgs()
	public, _ := register(t, args)
	assert.Equal(t, m{"publicNetworkAccess": "Enabled"}, public.OfType(apiToken + "Server")["weather-psql"].InputMap()["network"])
	assert.Len(t, public.OfType(apiToken+"FirewallRule"), 1)
}

func TestNewServerOptions(t *testing.T) {
	t.Parallel()
	rec, _ := register(t, serverArgs())
	options := rec.OfType(apiToken + "Server")["weather-psql"].RegisterRPC
	assert.Equal(t, []string{"availabilityZone", "highAvailability.standbyAvailabilityZone"}, options.GetIgnoreChanges())
	assert.Equal(t, []string{"backup.geoRedundantBackup"}, options.GetReplaceOnChanges())
	assert.Equal(t, "60m", options.GetCustomTimeouts().GetCreate())
	assert.Equal(t, "60m", options.GetCustomTimeouts().GetUpdate())

	for _, res := range rec.Custom() {
		assert.Contains(t, res.Parent(), componentToken+"::weather", res.Name)
		assert.NotContains(t, res.RegisterRPC.GetIgnoreChanges(), "tags", "%s: caller's opts were copied", res.Name)
	}
}

// A change of the mode must be able to take the standby's zone away.
func TestNewServerWithoutZoneRedundancy(t *testing.T) {
	t.Parallel()
	for _, mode := range []string{"Disabled", "SameZone"} {
		args := serverArgs()
		args.HighAvailability, args.GeoBackup, args.Server = mode, false, "psql-weather"
		rec, _ := register(t, args)
		server := rec.OfType(apiToken + "Server")["weather-psql"]
		in := server.InputMap()
		assert.Equal(t, m{"mode": mode, "standbyAvailabilityZone": ""}, in["highAvailability"])
		assert.Equal(t, []string{"availabilityZone"}, server.RegisterRPC.GetIgnoreChanges())
		assert.Equal(t, "Disabled", in["backup"].(m)["geoRedundantBackup"])
		assert.Equal(t, "psql-weather", in["serverName"])
	}
}

func TestNewServerOnAnExistingOne(t *testing.T) {
	t.Parallel()
	rec, out := register(t, existingArgs())
	require.Len(t, rec.Custom(), 2, "the database, and the role's password")
	database := rec.OfType(apiToken + "Database")["weather-psqldb"]
	assert.Equal(t, m{
		"resourceGroupName": "rg-shared", "serverName": "psql-shared",
		"databaseName": "weather", "charset": "UTF8", "collation": "en_US.utf8",
	}, database.InputMap())
	assert.Contains(t, database.Parent(), componentToken+"::weather")
	assert.Empty(t, database.RegisterRPC.GetDeletedWith())
	assert.Equal(t, map[string]string{
		"id": existing, "name": "psql-shared", "host": "psql-shared.postgres.database.azure.com",
		"database": "weather-psqldb-name", "user": "pipeline_user", "admin": "",
		"url": "postgres://pipeline_user:Made4weather-user-password@psql-shared.postgres.database.azure.com:5432/weather?sslmode=require",
	}, out.text)
	assert.True(t, out.secret["url"])

	args := existingArgs()
	args.Administrator = &postgres.Administrator{}
	rec, out = register(t, args)
	assert.Len(t, rec.Custom(), 1, "the database alone")
	assert.Empty(t, out.text["url"])
}

func TestNewServerTwiceInPreview(t *testing.T) {
	t.Parallel()
	rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		first, err := postgres.NewServer(ctx, "weather", serverArgs())
		if err != nil {
			return err
		}
		args := serverArgs()
		args.ResourceGroupName = first.Name // unknown
		_, err = postgres.NewServer(ctx, "traffic", args)
		return err
	}, pulumitest.WithPreview(), withPasswords())
	require.NoError(t, err)
	assert.Len(t, rec.OfType(componentToken), 2)
	assert.Len(t, rec.OfType(apiToken+"Configuration"), 4)
}

func TestNewServerRefusesInvalidArgs(t *testing.T) {
	t.Parallel()
	pulumitest.AssertRefuses(t, "postgres.NewServer", postgres.NewServer, serverArgs, pulumitest.Refusals[postgres.ServerArgs]{
		"no args":     {nil, "args: required"},
		"settings":    {func(a *postgres.ServerArgs) { a.BackupDays = 40 }, "backupDays: got 40, want 7 to 35 days"},
		"no group":    {func(a *postgres.ServerArgs) { a.ResourceGroupName = nil }, "resourceGroupName: required"},
		"no location": {func(a *postgres.ServerArgs) { a.Location = "" }, "location: required"},
		"no principal": {func(a *postgres.ServerArgs) {
			a.Administrator = administrator()
			a.Administrator.PrincipalID = nil
		}, "administrator.principalId: required"},
		"no principal name": {func(a *postgres.ServerArgs) {
			a.Administrator = administrator()
			a.Administrator.PrincipalName = nil
		}, "administrator.principalName: required"},
		"no tenant": {func(a *postgres.ServerArgs) {
			a.Administrator = administrator()
			a.Administrator.TenantID = nil
		}, "administrator.tenantId: required"},
		"all of it": {func(a *postgres.ServerArgs) { *a = postgres.ServerArgs{} }, strings.Join([]string{
			`name: got "", ` + wantSQL + `weather`, `user: got "", ` + wantSQL + `pipeline_user`, `version: got "", want a major version of PostgreSQL, such as "16"`,
			`sku: got "", ` + wantSKU, `storageGb: got 0, ` + wantSize, `backupDays: got 0, want 7 to 35 days`,
			`highAvailability: got "", want one of Disabled, SameZone, ZoneRedundant`, `zone: got "", want one of 1, 2, 3; did you mean "1"?`,
			`resourceGroupName: required`, `location: required`,
		}, "\n")},
	})
}

func TestSettingsThatAreFine(t *testing.T) {
	t.Parallel()
	tests := map[string]func(*postgres.Settings){
		"defaults":       func(*postgres.Settings) {},
		"development":    func(s *postgres.Settings) { s.SKU, s.StorageGB, s.HighAvailability = "Standard_B1ms", 32, "Disabled" },
		"older version":  func(s *postgres.Settings) { s.Version = "15" },
		"standby beside": func(s *postgres.Settings) { s.HighAvailability, s.StandbyZone = "SameZone", s.Zone },
		"named":          func(s *postgres.Settings) { s.Server = "psql-" + strings.Repeat("a", 58) },
		"least backup":   func(s *postgres.Settings) { s.BackupDays, s.GeoBackup = 7, false },
		"to come":        func(s *postgres.Settings) { s.Version, s.SKU, s.StorageGB = "21", "Standard_E6ads_v9", 65536 },
		"identifiers":    func(s *postgres.Settings) { s.Name, s.User = strings.Repeat("_", 63), "u2" },
		"existing":       func(s *postgres.Settings) { s.Existing, s.User = existing, "traffic_user" },
	}
	for name, mutate := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := settings()
			mutate(&s)
			assert.Empty(t, s.Validate())
		})
	}
}

func TestSettingsThatAreNot(t *testing.T) {
	t.Parallel()
	borrowed := func(change func(*postgres.Settings)) func(*postgres.Settings) {
		return func(s *postgres.Settings) {
			s.Existing = existing
			change(s)
		}
	}
	single := strings.Replace(existing, "flexibleServers", "servers", 1)
	pulumitest.AssertInvalid(t, settings, pulumitest.Refusals[postgres.Settings]{
		"no database":                {func(s *postgres.Settings) { s.Name = "" }, `name: got "", ` + wantSQL + `weather`},
		"database with -":            {func(s *postgres.Settings) { s.Name = "my-db" }, `name: got "my-db", ` + wantSQL + `weather`},
		"long database":              {func(s *postgres.Settings) { s.Name = strings.Repeat("a", 64) }, `name: got "` + strings.Repeat("a", 64) + `", ` + wantSQL + `weather`},
		"system database":            {func(s *postgres.Settings) { s.Name = "postgres" }, `name: got "postgres", which is a system database; want a different name`},
		"role with a digit":          {func(s *postgres.Settings) { s.User = "1st" }, `user: got "1st", ` + wantSQL + `pipeline_user`},
		"administrator":              {func(s *postgres.Settings) { s.User = "pgadmin" }, `user: got "pgadmin", which is a reserved role; want a different name`},
		"reserved role":              {func(s *postgres.Settings) { s.User = "azure_pg_admin" }, `user: got "azure_pg_admin", which is a reserved role; want a different name`},
		"role with pg_":              {func(s *postgres.Settings) { s.User = "pg_monitor" }, `user: got "pg_monitor", which is a reserved role; want a different name`},
		"server name":                {func(s *postgres.Settings) { s.Server = "Psql" }, `server: got "Psql", ` + wantServer},
		"server ends in -":           {func(s *postgres.Settings) { s.Server = "psql-" }, `server: got "psql-", ` + wantServer},
		"not a version":              {func(s *postgres.Settings) { s.Version = "16.4" }, `version: got "16.4", want a major version of PostgreSQL, such as "16"`},
		"sku in small":               {func(s *postgres.Settings) { s.SKU = "standard_d2ds_v5" }, `sku: got "standard_d2ds_v5", ` + wantSKU + `; did you mean "Standard_D2ds_v5"?`},
		"sku of machines":            {func(s *postgres.Settings) { s.SKU = "Standard_F2s_v2" }, `sku: got "Standard_F2s_v2", ` + wantSKU + `; did you mean "Standard_D2s_v3"?`},
		"not a sku":                  {func(s *postgres.Settings) { s.SKU = "small" }, `sku: got "small", ` + wantSKU},
		"burstable standby, unknown": {func(s *postgres.Settings) { s.SKU = "Standard_B2ats_v2" }, `highAvailability: got "ZoneRedundant" on Standard_B2ats_v2, want Disabled or a SKU that is not Burstable, such as Standard_D2ds_v5`},
		"size between":               {func(s *postgres.Settings) { s.StorageGB = 100 }, `storageGb: got 100, ` + wantSize},
		"too long a backup":          {func(s *postgres.Settings) { s.BackupDays = 40 }, `backupDays: got 40, want 7 to 35 days`},
		"too short a backup":         {func(s *postgres.Settings) { s.BackupDays = 6 }, `backupDays: got 6, want 7 to 35 days`},
		"mode":                       {func(s *postgres.Settings) { s.HighAvailability = "zoneRedundant" }, `highAvailability: got "zoneRedundant", want one of Disabled, SameZone, ZoneRedundant; did you mean "ZoneRedundant"?`},
		"burstable standby":          {func(s *postgres.Settings) { s.SKU = "Standard_B2s" }, `highAvailability: got "ZoneRedundant" on Standard_B2s, want Disabled or a SKU that is not Burstable, such as Standard_D2ds_v5`},
		"zone":                       {func(s *postgres.Settings) { s.Zone = "4" }, `zone: got "4", want one of 1, 2, 3; did you mean "1"?`},
		"standby zone":               {func(s *postgres.Settings) { s.StandbyZone = "" }, `standbyZone: got "", want one of 1, 2, 3; did you mean "1"?`},
		"same zone":                  {func(s *postgres.Settings) { s.StandbyZone = "1" }, `standbyZone: got "1", which is the server's zone; want a different one`},

		"existing of other type":   {func(s *postgres.Settings) { s.Existing = components.Reference(single) }, `existing: got the ID of a Microsoft.DBforPostgreSQL/servers, want one of a Microsoft.DBforPostgreSQL/flexibleServers: "` + single + `"`},
		"existing and server":      {borrowed(func(s *postgres.Settings) { s.Server = "psql-weather" }), `server` + alone},
		"existing and version":     {borrowed(func(s *postgres.Settings) { s.Version = "15" }), `version` + alone},
		"existing and sku":         {borrowed(func(s *postgres.Settings) { s.SKU = "Standard_B1ms" }), `sku` + alone},
		"existing and size":        {borrowed(func(s *postgres.Settings) { s.StorageGB = 32 }), `storageGb` + alone},
		"existing and backup":      {borrowed(func(s *postgres.Settings) { s.BackupDays = 7 }), `backupDays` + alone},
		"existing and geo backup":  {borrowed(func(s *postgres.Settings) { s.GeoBackup = false }), `geoBackup` + alone},
		"existing and standby":     {borrowed(func(s *postgres.Settings) { s.HighAvailability = "Disabled" }), `highAvailability` + alone},
		"existing and zone":        {borrowed(func(s *postgres.Settings) { s.Zone = "3" }), `zone` + alone},
		"existing, standby's zone": {borrowed(func(s *postgres.Settings) { s.StandbyZone = "3" }), `standbyZone` + alone},
		"existing, no database":    {borrowed(func(s *postgres.Settings) { s.Name = "" }), `name: got "", ` + wantSQL + `weather`},
	})
}

func TestTier(t *testing.T) {
	t.Parallel()
	tests := map[string]string{
		"Standard_B1ms":     "Burstable",
		"Standard_B2s":      "Burstable",
		"Standard_B20ms":    "Burstable",
		"Standard_D2s_v3":   "GeneralPurpose",
		"Standard_D64ds_v4": "GeneralPurpose",
		"Standard_D96ds_v5": "GeneralPurpose",
		"Standard_D2ads_v5": "GeneralPurpose",
		"Standard_E20ds_v5": "MemoryOptimized",
		"Standard_B1s":      "Burstable",
		"Standard_B2ats_v2": "Burstable",
		"Standard_D96s_v9":  "GeneralPurpose",
		"Standard_EC2as_v5": "MemoryOptimized",
		"standard_b1ms":     "",
		"Standard_F2s_v2":   "",
		"Standard_B":        "",
		"":                  "",
	}
	for sku, want := range tests {
		tier, known := postgres.Tier(sku)
		assert.Equal(t, want, tier, sku)
		assert.Equal(t, want != "", known, sku)
	}
	for _, sku := range postgres.SKUs() {
		_, known := postgres.Tier(sku)
		assert.True(t, known, sku)
	}
}

func TestStorageTier(t *testing.T) {
	t.Parallel()
	for gib, want := range map[int]string{32: "P4", 128: "P10", 4095: "P50", 4096: "P50", 32767: "P80", 0: "", 100: ""} {
		tier, sold := postgres.StorageTier(gib)
		assert.Equal(t, want, tier, gib)
		assert.Equal(t, want != "", sold, gib)
	}
	assert.IsIncreasing(t, postgres.StorageSizes())
}

func TestSettingsKeys(t *testing.T) {
	t.Parallel()
	pulumitest.AssertSettings(t, `{
		"existing": "", "server": "", "version": "16", "sku": "Standard_D2ds_v5", "storageGb": 128, "name": "", "user": "pipeline_user",
		"backupDays": 35, "geoBackup": true, "highAvailability": "ZoneRedundant", "zone": "1", "standbyZone": "2"
	}`, postgres.Defaults())
}

// warningsOf are the fields that settings are warned of in a region.
func warningsOf(s postgres.Settings, region string) []string {
	var fields []string
	for _, warning := range s.Warnings(region) {
		field, _, _ := strings.Cut(warning, ":")
		fields = append(fields, field)
	}
	return fields
}

func TestWarningsByRegion(t *testing.T) {
	t.Parallel()
	for region, want := range map[string][]string{
		"swedencentral":   nil,
		"westeurope":      {"highAvailability"},
		"westus":          {"highAvailability"},
		"westus3":         {"geoBackup"},
		"brazilsouth":     {"highAvailability", "geoBackup"},
		"brazilsoutheast": {"highAvailability", "geoBackup"},
	} {
		assert.Equal(t, want, warningsOf(settings(), region), region)
		for name, change := range map[string]func(*postgres.Settings){
			"modest":   func(s *postgres.Settings) { s.HighAvailability, s.GeoBackup = "SameZone", false },
			"existing": func(s *postgres.Settings) { s.Existing = existing },
		} {
			s := settings()
			change(&s)
			assert.Empty(t, s.Warnings(region), "%s: %s", region, name)
		}
	}
}

func TestWarningsOfWhatIsUnknown(t *testing.T) {
	t.Parallel()
	for version, want := range map[string][]string{"15": nil, "16": nil, "11": {"version"}, "14": {"version"}, "21": {"version"}} {
		s := settings()
		s.Version = version
		assert.Equal(t, want, warningsOf(s, "swedencentral"), version)
	}
	s := settings()
	s.SKU, s.StorageGB = "Standard_D2ds_v9", 65536
	assert.Equal(t, []string{"sku", "storageGb"}, warningsOf(s, "swedencentral"))
	for _, sku := range postgres.SKUs() {
		s := settings()
		s.SKU = sku
		assert.Empty(t, s.Warnings("swedencentral"), sku)
	}
}

// Of a disk whose performance tier is unknown, Azure chooses it.
func TestNewServerWithADiskToCome(t *testing.T) {
	t.Parallel()
	args := serverArgs()
	args.StorageGB = 65536
	rec, _ := register(t, args)
	assert.Equal(t, m{"storageSizeGB": 65536.0, "autoGrow": "Disabled"}, rec.OfType(apiToken + "Server")["weather-psql"].InputMap()["storage"])
}

func TestNewServerMade(t *testing.T) {
	t.Parallel()
	pulumitest.AssertMade(t, postgres.NewServer, serverArgs)
	pulumitest.AssertMade(t, postgres.NewServer, func() *postgres.ServerArgs {
		args := serverArgs()
		args.WorkspaceID, args.Endpoint = pulumi.String(pulumitest.Workspace), endpoint()
		return args
	})
}
