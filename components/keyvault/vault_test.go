package keyvault_test

import (
	"strings"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/keyvault"
	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
)

const (
	componentToken = "data-pipeline:keyvault:Vault"
	vaultToken     = "azure-native:keyvault/v20241101:Vault"
	secretToken    = "azure-native:keyvault/v20241101:Secret"

	existing = "/subscriptions/" + pulumitest.Subscription +
		"/resourceGroups/rg-shared/providers/Microsoft.KeyVault/vaults/kv-shared"
)

// m is how tests write down nested inputs.
type m = map[string]any

// vaultArgs are valid.
func vaultArgs() *keyvault.VaultArgs {
	return &keyvault.VaultArgs{
		Settings:          keyvault.Defaults(),
		ResourceGroupName: pulumi.String("rg-weather"),
		Location:          "westeurope",
		Tags:              pulumi.StringMap{"workload": pulumi.String("weather")},
		TenantID:          pulumi.String("tenant"),
		Secrets: map[string]pulumi.StringInput{
			"postgres-url":              pulumi.String("postgres://x"),
			"storage-connection-string": pulumi.String("AccountKey=x"),
		},
	}
}

// endpoint is a place for a private endpoint.
func endpoint() *components.Endpoint {
	return &components.Endpoint{Name: "pe", SubnetID: pulumi.String("subnet-id"), ZoneID: pulumi.String("zone-id")}
}

// existingArgs use a vault of someone else.
func existingArgs() *keyvault.VaultArgs {
	args := &keyvault.VaultArgs{Settings: keyvault.Defaults(), Secrets: vaultArgs().Secrets}
	args.Existing = existing
	return args
}

// register runs a program of one vault and returns its outputs too.
func register(t *testing.T, args *keyvault.VaultArgs) (*pulumitest.Recorder, m) {
	t.Helper()
	out := m{}
	rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		vault, err := keyvault.NewVault(ctx, "weather", args, pulumi.IgnoreChanges([]string{"tags"}))
		if err != nil {
			return err
		}
		ctx.Export("values", pulumi.All(
			vault.ID, vault.Name, vault.URI, vault.SecretIDs, vault.SecretURIs, vault.SecretID("by-hand"), vault.SecretURI("by-hand"),
		).ApplyT(func(all []any) bool {
			for i, name := range []string{"id", "name", "uri", "ids", "uris", "otherId", "otherUri"} {
				out[name] = all[i]
			}
			return true
		}))
		return nil
	}, pulumitest.WithOutputs(secretToken, func(args pulumi.MockResourceArgs) resource.PropertyMap {
		if name, named := args.Inputs["secretName"]; named {
			return resource.PropertyMap{"name": name}
		}
		return resource.PropertyMap{"name": resource.NewProperty(args.Name + "-x7k2m9")}
	}))
	require.NoError(t, err)
	return rec, out
}

func TestNewVaultSendsItsLogs(t *testing.T) {
	t.Parallel()
	args := vaultArgs()
	args.WorkspaceID = pulumi.String(pulumitest.Workspace)
	rec, _ := register(t, args)
	rec.AssertLogs(t, "weather-kv", "AuditEvent")
}

func TestNewVault(t *testing.T) {
	t.Parallel()
	rec, out := register(t, vaultArgs())
	vault := rec.OfType(vaultToken)["weather-kv"]
	assert.Equal(t, m{
		"resourceGroupName": "rg-weather",
		"location":          "westeurope",
		"tags":              m{"workload": "weather"},
		"properties": m{
			"tenantId":                     "tenant",
			"sku":                          m{"family": "A", "name": "standard"},
			"enableRbacAuthorization":      true,
			"enableSoftDelete":             true,
			"softDeleteRetentionInDays":    90.0,
			"enablePurgeProtection":        true,
			"publicNetworkAccess":          "Enabled",
			"networkAcls":                  m{"defaultAction": "Allow", "bypass": "AzureServices"},
			"enabledForDeployment":         false,
			"enabledForDiskEncryption":     false,
			"enabledForTemplateDeployment": false,
		},
	}, vault.InputMap())
	assert.Equal(t, []string{"location", "properties.softDeleteRetentionInDays"}, vault.RegisterRPC.GetReplaceOnChanges())

	secrets := rec.OfType(secretToken)
	require.Len(t, secrets, 2)
	secret := secrets["weather-postgres-url"]
	assert.Equal(t, m{
		"resourceGroupName": "rg-weather",
		"vaultName":         "weather-kv-name",
		"secretName":        "postgres-url",
		"tags":              m{"workload": "weather"},
		"properties":        m{"value": "postgres://x"},
	}, secret.InputMap())
	assert.True(t, secret.Inputs["properties"].ContainsSecrets(), "the value is secret")
	assert.Equal(t, string(vault.URN), secret.RegisterRPC.GetDeletedWith())

	assert.Equal(t, m{
		"id": "weather-kv-id", "name": "weather-kv-name", "uri": "https://weather-kv-name.vault.azure.net/",
		"ids": map[string]string{
			"postgres-url":              "weather-kv-id/secrets/postgres-url",
			"storage-connection-string": "weather-kv-id/secrets/storage-connection-string",
		},
		"uris": map[string]string{
			"postgres-url":              "https://weather-kv-name.vault.azure.net/secrets/postgres-url",
			"storage-connection-string": "https://weather-kv-name.vault.azure.net/secrets/storage-connection-string",
		},
		"otherId":  "weather-kv-id/secrets/by-hand",
		"otherUri": "https://weather-kv-name.vault.azure.net/secrets/by-hand",
	}, out)

	rec.AssertChildren(t, componentToken+"::weather")
}

func TestNewVaultForDevelopment(t *testing.T) {
	t.Parallel()
	args := vaultArgs()
	args.Name, args.SoftDeleteDays, args.PurgeProtection = "kv-weather", 7, false
	rec, _ := register(t, args)
	in := rec.OfType(vaultToken)["weather-kv"].InputMap()
	assert.Equal(t, "kv-weather", in["vaultName"])
	assert.InDelta(t, 7, in["properties"].(m)["softDeleteRetentionInDays"], 0)
	assert.NotContains(t, in["properties"], "enablePurgeProtection", "Azure refuses false")
}

// A private vault is reached through its endpoint, and only Azure itself passes it
// by. Secrets are deleted through the vault, so from outside they are not.
func TestNewVaultPrivate(t *testing.T) {
	t.Parallel()
	args := vaultArgs()
	args.Endpoint = endpoint()
	rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		vault, err := keyvault.NewVault(ctx, "weather", args)
		if err != nil {
			return err
		}
		return pulumitest.Capture(ctx, pulumi.Map{"uri": vault.URI, "secretUri": vault.SecretURI("postgres-url"), "secretId": vault.SecretID("postgres-url")})
	})
	require.NoError(t, err)
	properties := rec.OfType(vaultToken)["weather-kv"].InputMap()["properties"].(m)
	assert.Equal(t, "Disabled", properties["publicNetworkAccess"])
	assert.Equal(t, m{"defaultAction": "Deny", "bypass": "AzureServices"}, properties["networkAcls"])
	rec.AssertEndpoint(t, "weather-kv", "uri")
	rec.AssertEndpoint(t, "weather-kv", "secretUri")
	for name, secret := range rec.OfType(secretToken) {
		assert.True(t, secret.RegisterRPC.GetRetainOnDelete(), name)
	}

	public, _ := register(t, vaultArgs())
	assert.Equal(t, "Enabled", public.OfType(vaultToken)["weather-kv"].InputMap()["properties"].(m)["publicNetworkAccess"])
	for name, secret := range public.OfType(secretToken) {
		assert.False(t, secret.RegisterRPC.GetRetainOnDelete(), "%s: its name has to be free again", name)
	}
}

func TestNewVaultOnAnExistingOne(t *testing.T) {
	t.Parallel()
	rec, out := register(t, existingArgs())
	require.Len(t, rec.Custom(), 2, "the secrets alone")
	secret := rec.OfType(secretToken)["weather-postgres-url"]
	assert.Equal(t, m{
		"resourceGroupName": "rg-shared",
		"vaultName":         "kv-shared",
		"properties":        m{"value": "postgres://x"},
	}, secret.InputMap(), "and no name: others write to that vault")
	assert.Empty(t, secret.RegisterRPC.GetDeletedWith())
	assert.Contains(t, secret.Parent(), componentToken+"::weather")
	assert.Equal(t, existing, out["id"])
	assert.Equal(t, "kv-shared", out["name"])
	assert.Equal(t, "https://kv-shared.vault.azure.net/", out["uri"])
	assert.Equal(t, existing+"/secrets/weather-postgres-url-x7k2m9", out["ids"].(map[string]string)["postgres-url"],
		"the engine's name, which no other stack has")
	assert.Equal(t, "https://kv-shared.vault.azure.net/secrets/by-hand", out["otherUri"])
}

// Whoever refers to a secret by its address must come after it, and whoever
// refers to one that is not made here must not wait for any.
func TestSecretAddressesDependOnTheSecret(t *testing.T) {
	t.Parallel()
	rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		vault, err := keyvault.NewVault(ctx, "weather", vaultArgs())
		if err != nil {
			return err
		}
		user := vaultArgs()
		user.Secrets = map[string]pulumi.StringInput{"made": vault.SecretURI("postgres-url"), "other": vault.SecretID("by-hand")}
		_, err = keyvault.NewVault(ctx, "user", user)
		return err
	})
	require.NoError(t, err)
	made := rec.OfType(secretToken)["weather-postgres-url"].URN
	assert.Contains(t, rec.OfType(secretToken)["user-made"].RegisterRPC.GetDependencies(), string(made))
	assert.NotContains(t, rec.OfType(secretToken)["user-other"].RegisterRPC.GetDependencies(), string(made))
	assert.Len(t, rec.OfType(componentToken), 2)
}

func TestNewVaultRefusesInvalidArgs(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("a", 128)
	pulumitest.AssertRefuses(t, "keyvault.NewVault", keyvault.NewVault, vaultArgs, pulumitest.Refusals[keyvault.VaultArgs]{
		"no args":     {nil, "args: required"},
		"settings":    {func(a *keyvault.VaultArgs) { a.SoftDeleteDays = 6 }, "softDeleteDays: got 6, want 7 to 90 days"},
		"no group":    {func(a *keyvault.VaultArgs) { a.ResourceGroupName = nil }, "resourceGroupName: required"},
		"no location": {func(a *keyvault.VaultArgs) { a.Location = "" }, "location: required"},
		"no tenant":   {func(a *keyvault.VaultArgs) { a.TenantID = nil }, "tenantId: required"},
		"secret name": {
			func(a *keyvault.VaultArgs) { a.Secrets["postgres_url"] = pulumi.String("x") },
			`secrets.postgres_url: got the name "postgres_url", want 1 to 127 letters, digits and hyphens, such as postgres-url`,
		},
		"long secret name": {
			func(a *keyvault.VaultArgs) { a.Secrets[long] = pulumi.String("x") },
			`secrets.` + long + `: got the name "` + long + `", want 1 to 127 letters, digits and hyphens, such as postgres-url`,
		},
		"no value": {func(a *keyvault.VaultArgs) { a.Secrets["x"] = nil }, "secrets.x: required"},
	})
}

func TestSettingsThatAreFine(t *testing.T) {
	t.Parallel()
	tests := map[string]keyvault.Settings{
		"defaults":  keyvault.Defaults(),
		"relaxed":   {SoftDeleteDays: 7},
		"long name": {Name: "k" + strings.Repeat("1", 23), SoftDeleteDays: 90, PurgeProtection: true},
		"existing":  existingArgs().Settings,
	}
	for name, s := range tests {
		assert.Empty(t, s.Validate(), name)
	}
}

func TestSettingsThatAreNot(t *testing.T) {
	t.Parallel()
	const (
		wantName = `want 3 to 24 letters, digits and single hyphens, starting with a letter and not ending with a hyphen, such as kv-weather`
		alone    = `: not allowed together with existing; remove it`
	)
	hsm := strings.Replace(existing, "vaults", "managedHSMs", 1)
	pulumitest.AssertInvalid(t, keyvault.Defaults, pulumitest.Refusals[keyvault.Settings]{
		"name with a digit":   {func(s *keyvault.Settings) { s.Name = "1kv" }, `name: got "1kv", ` + wantName},
		"name ends in -":      {func(s *keyvault.Settings) { s.Name = "kv-weather-" }, `name: got "kv-weather-", ` + wantName},
		"name with --":        {func(s *keyvault.Settings) { s.Name = "kv--weather" }, `name: got "kv--weather", ` + wantName},
		"long name":           {func(s *keyvault.Settings) { s.Name = "k" + strings.Repeat("1", 24) }, `name: got "k` + strings.Repeat("1", 24) + `", ` + wantName},
		"short soft delete":   {func(s *keyvault.Settings) { s.SoftDeleteDays = 6 }, `softDeleteDays: got 6, want 7 to 90 days`},
		"long soft delete":    {func(s *keyvault.Settings) { s.SoftDeleteDays = 91 }, `softDeleteDays: got 91, want 7 to 90 days`},
		"not an ID":           {func(s *keyvault.Settings) { s.Existing = "kv-shared" }, `existing: got "kv-shared", want an ARM resource ID /subscriptions/<guid>/resourceGroups/<name>[/providers/<Namespace>/<type>/<name>…]: it starts with a slash`},
		"ID of other type":    {func(s *keyvault.Settings) { s.Existing = components.Reference(hsm) }, `existing: got the ID of a Microsoft.KeyVault/managedHSMs, want one of a Microsoft.KeyVault/vaults: "` + hsm + `"`},
		"existing and name":   {func(s *keyvault.Settings) { s.Existing, s.Name = existing, "kv-weather" }, `name` + alone},
		"existing and days":   {func(s *keyvault.Settings) { s.Existing, s.SoftDeleteDays = existing, 7 }, `softDeleteDays` + alone},
		"existing, not safer": {func(s *keyvault.Settings) { s.Existing, s.PurgeProtection = existing, false }, `purgeProtection` + alone},
	})
}

func TestSettingsKeys(t *testing.T) {
	t.Parallel()
	pulumitest.AssertSettings(t, `{"existing": "", "name": "", "softDeleteDays": 90, "purgeProtection": true}`, keyvault.Defaults())
}

func TestNewVaultMade(t *testing.T) {
	t.Parallel()
	pulumitest.AssertMade(t, keyvault.NewVault, vaultArgs)
	pulumitest.AssertMade(t, keyvault.NewVault, func() *keyvault.VaultArgs {
		args := vaultArgs()
		args.WorkspaceID, args.Endpoint = pulumi.String(pulumitest.Workspace), endpoint()
		return args
	})
}
