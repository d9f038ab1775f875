package storage_test

import (
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	azurenative "github.com/pulumi/pulumi-azure-native-sdk/v2"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/storage"
	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
)

const (
	accountType    = "azure-native:storage/v20240101:StorageAccount"
	serviceType    = "azure-native:storage/v20240101:BlobServiceProperties"
	containerType  = "azure-native:storage/v20240101:BlobContainer"
	lifecycleType  = "azure-native:storage/v20240101:ManagementPolicy"
	diagnosticType = "azure-native:insights/v20210501preview:DiagnosticSetting"
	listKeys       = "azure-native:storage/v20240101:listStorageAccountKeys"

	group    = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-class"
	existing = group + "/providers/Microsoft.Storage/storageAccounts/hyfstorageclass"
)

// validArgs are valid, for tests to change one thing of.
func validArgs() *storage.AccountArgs {
	return &storage.AccountArgs{
		Settings:          storage.Defaults(),
		ResourceGroupName: pulumi.String("rg-weather-dev"),
		Location:          "westeurope",
		Tags:              pulumi.StringMap{"workload": pulumi.String("weather")},
	}
}

// endpoint is a place for a private endpoint.
func endpoint() *components.Endpoint {
	return &components.Endpoint{Name: "pe", SubnetID: pulumi.String("subnet-id"), ZoneID: pulumi.String("zone-id")}
}

// run registers an account called app and captures its outputs.
func run(args *storage.AccountArgs, options ...pulumitest.Option) (*pulumitest.Recorder, error) {
	endpoints := func(pulumi.MockResourceArgs) resource.PropertyMap {
		return resource.NewPropertyMapFromMap(map[string]any{
			"primaryEndpoints": map[string]any{"blob": "https://made.blob.core.windows.net/"},
		})
	}
	options = append(options, pulumitest.WithOutputs(accountType, endpoints))
	return pulumitest.Run(func(ctx *pulumi.Context) error {
		account, err := storage.NewAccount(ctx, "app", args, pulumi.IgnoreChanges([]string{"tags"}))
		if err != nil {
			return err
		}
		return pulumitest.Capture(ctx, pulumi.Map{
			"id":               account.ID,
			"name":             account.Name,
			"blobEndpoint":     account.BlobEndpoint,
			"containerIds":     account.ContainerIDs,
			"connectionString": account.ConnectionString,
		})
	}, options...)
}

// keys answers listStorageAccountKeys for any account with two keys.
func keys(args pulumi.MockCallArgs) (resource.PropertyMap, error) {
	of := args.Args["resourceGroupName"].StringValue() + "/" + args.Args["accountName"].StringValue()
	return resource.NewPropertyMapFromMap(map[string]any{"keys": []any{
		map[string]any{"keyName": "key1", "value": "first of " + of},
		map[string]any{"keyName": "key2", "value": "second of " + of},
	}}), nil
}

// A private account is reached through its endpoint, and only Azure itself passes it by.
func TestNewAccountPrivate(t *testing.T) {
	t.Parallel()
	args := validArgs()
	args.Endpoint = endpoint()
	rec, err := run(args)
	require.NoError(t, err)
	rec.AssertChildren(t, "data-pipeline:storage:Account::app")
	made := rec.OfType(accountType)["app-st"].InputMap()
	assert.Equal(t, "Disabled", made["publicNetworkAccess"])
	assert.Equal(t, map[string]any{"defaultAction": "Deny", "bypass": "AzureServices"}, made["networkRuleSet"])
	rec.AssertEndpoint(t, "app-st", "blobEndpoint")
	assert.Equal(t, "https://made.blob.core.windows.net/", rec.Captured()["blobEndpoint"].StringValue())
}

func TestNewAccount(t *testing.T) {
	t.Parallel()
	args := validArgs()
	args.Containers, args.WorkspaceID = []string{"raw", "clean"}, pulumi.String(pulumitest.Workspace)
	rec, err := run(args)
	require.NoError(t, err)

	rec.AssertChildren(t, "data-pipeline:storage:Account::app")
	require.Len(t, rec.Custom(), 6)
	assert.Equal(t, map[string]any{
		"resourceGroupName":            "rg-weather-dev",
		"location":                     "westeurope",
		"kind":                         "StorageV2",
		"sku":                          map[string]any{"name": "Standard_ZRS"},
		"enableHttpsTrafficOnly":       true,
		"minimumTlsVersion":            "TLS1_2",
		"allowBlobPublicAccess":        false,
		"allowCrossTenantReplication":  false,
		"allowSharedKeyAccess":         false,
		"defaultToOAuthAuthentication": true,
		"publicNetworkAccess":          "Enabled",
		"networkRuleSet":               map[string]any{"defaultAction": "Allow", "bypass": "AzureServices"},
		"tags":                         map[string]any{"workload": "weather"},
	}, rec.OfType(accountType)["app-st"].InputMap())

	keep := map[string]any{"enabled": true, "days": 30.0}
	assert.Equal(t, map[string]any{
		"resourceGroupName":              "rg-weather-dev",
		"accountName":                    "app-st-name",
		"blobServicesName":               "default",
		"deleteRetentionPolicy":          keep,
		"containerDeleteRetentionPolicy": keep,
		"isVersioningEnabled":            true,
		"changeFeed":                     map[string]any{"enabled": true, "retentionInDays": 30.0},
		"restorePolicy":                  map[string]any{"enabled": true, "days": 29.0},
	}, rec.OfType(serviceType)["app-st-blob"].InputMap())
	lifecycle := rec.OfType(lifecycleType)["app-st-lifecycle"]
	assert.Equal(t, "default", lifecycle.Input("managementPolicyName").StringValue())
	assert.Equal(t, map[string]any{"rules": []any{map[string]any{
		"name": "expire-versions", "type": "Lifecycle", "enabled": true,
		"definition": map[string]any{
			"filters": map[string]any{"blobTypes": []any{"blockBlob"}},
			"actions": map[string]any{"version": map[string]any{"delete": map[string]any{"daysAfterCreationGreaterThan": 30.0}}},
		},
	}}}, lifecycle.InputMap()["policy"])
	rec.AssertLogs(t, "app-st-blob", "StorageWrite", "StorageDelete")

	containers := rec.OfType(containerType)
	require.Len(t, containers, 2)
	for _, name := range args.Containers {
		container := containers["app-"+name+"-container"]
		assert.Equal(t, map[string]any{
			"resourceGroupName": "rg-weather-dev",
			"accountName":       "app-st-name",
			"containerName":     name,
			"publicAccess":      "None",
		}, container.InputMap())
		assert.True(t, slices.ContainsFunc(container.RegisterRPC.GetDependencies(), func(urn string) bool {
			return strings.HasSuffix(urn, "::app-st-blob")
		}), "%s: soft delete must be on before there is a container to delete", name)
	}

	assert.Equal(t, map[string]any{
		"id":               "app-st-id",
		"name":             "app-st-name",
		"blobEndpoint":     "https://made.blob.core.windows.net/",
		"containerIds":     map[string]any{"raw": "app-raw-container-id", "clean": "app-clean-container-id"},
		"connectionString": "",
	}, rec.Captured().Mappable())
}

func TestNewAccountWithoutVersioning(t *testing.T) {
	t.Parallel()
	args := validArgs()
	args.Versioning, args.SoftDeleteDays = false, 1
	rec, err := run(args)
	require.NoError(t, err)
	service := rec.OfType(serviceType)["app-st-blob"].InputMap()
	off := map[string]any{"enabled": false}
	assert.Equal(t, false, service["isVersioningEnabled"], "said out loud, so that it is switched off where it was on")
	assert.Equal(t, off, service["changeFeed"])
	assert.Equal(t, off, service["restorePolicy"])
	assert.Empty(t, rec.OfType(lifecycleType), "there are no versions to expire")
	assert.Empty(t, rec.OfType(diagnosticType), "there is no workspace to send to")
}

func TestNewAccountNamed(t *testing.T) {
	t.Parallel()
	args := validArgs()
	args.Name, args.Redundancy, args.SoftDeleteDays = "hyfstoragedev", "LRS", 7
	rec, err := run(args)
	require.NoError(t, err)
	account := rec.OfType(accountType)["app-st"]
	assert.Equal(t, "hyfstoragedev", account.Input("accountName").StringValue())
	assert.Equal(t, "Standard_LRS", account.Input("sku").ObjectValue()["name"].StringValue())
	policy := rec.OfType(serviceType)["app-st-blob"].Input("deleteRetentionPolicy").ObjectValue()
	assert.InDelta(t, 7, policy["days"].NumberValue(), 0)
}

func TestNewAccountWithSharedKey(t *testing.T) {
	t.Parallel()
	args := validArgs()
	args.SharedKeyAccess = true
	rec, err := run(args, pulumitest.WithCall(listKeys, keys))
	require.NoError(t, err)

	account := rec.OfType(accountType)["app-st"]
	assert.True(t, account.Input("allowSharedKeyAccess").BoolValue())
	assert.False(t, account.Input("defaultToOAuthAuthentication").BoolValue())

	got := rec.Captured()["connectionString"]
	require.True(t, got.IsSecret(), "whoever has the key has the account")
	assert.Equal(t, "DefaultEndpointsProtocol=https;AccountName=app-st-name;"+
		"AccountKey=first of rg-weather-dev/app-st-name;EndpointSuffix=core.windows.net",
		got.SecretValue().Element.StringValue())
	for key, value := range rec.Captured() {
		if key != "connectionString" {
			assert.False(t, value.ContainsSecrets(), "%s is no secret, and would hide what it names", key)
		}
	}
}

// The keys are asked of the provider that the component was given, as its
// resources are: there may be no default one.
func TestNewAccountAsksTheInheritedProvider(t *testing.T) {
	t.Parallel()
	var asked atomic.Value
	_, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		azure, err := azurenative.NewProvider(ctx, "azure", &azurenative.ProviderArgs{})
		if err != nil {
			return err
		}
		args := validArgs()
		args.SharedKeyAccess = true
		account, err := storage.NewAccount(ctx, "app", args, pulumi.Providers(azure))
		if err != nil {
			return err
		}
		return pulumitest.Capture(ctx, pulumi.Map{"connectionString": account.ConnectionString})
	}, pulumitest.WithCall(listKeys, func(args pulumi.MockCallArgs) (resource.PropertyMap, error) {
		asked.Store(args.Provider)
		return keys(args)
	}))
	require.NoError(t, err)
	assert.Contains(t, asked.Load(), "::pulumi:providers:azure-native::azure::")
}

func TestNewAccountTwice(t *testing.T) {
	t.Parallel()
	pulumitest.AssertTwice(t, storage.NewAccount, validArgs)
}

func TestNewAccountExisting(t *testing.T) {
	t.Parallel()
	settings := storage.Defaults()
	settings.Existing = existing
	for name, settings := range map[string]storage.Settings{
		"over the defaults": settings,
		"with a container":  {Existing: existing, Containers: []string{"raw"}, Versioning: true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			rec, err := run(&storage.AccountArgs{Settings: settings})
			require.NoError(t, err)
			rec.AssertChildren(t, "data-pipeline:storage:Account::app")
			require.Len(t, rec.Custom(), 1, "only the container is made")
			assert.Equal(t, map[string]any{
				"resourceGroupName": "rg-class",
				"accountName":       "hyfstorageclass",
				"containerName":     "raw",
				"publicAccess":      "None",
			}, rec.OfType(containerType)["app-raw-container"].InputMap())
			assert.Equal(t, map[string]any{
				"id":               existing,
				"name":             "hyfstorageclass",
				"blobEndpoint":     "https://hyfstorageclass.blob.core.windows.net/",
				"containerIds":     map[string]any{"raw": "app-raw-container-id"},
				"connectionString": "",
			}, rec.Captured().Mappable())
		})
	}
}

func TestNewAccountExistingWithSharedKey(t *testing.T) {
	t.Parallel()
	args := &storage.AccountArgs{
		Settings:        storage.Settings{Existing: existing, Containers: []string{"raw"}, Versioning: true},
		SharedKeyAccess: true,
	}
	rec, err := run(args, pulumitest.WithCall(listKeys, keys))
	require.NoError(t, err)
	got := rec.Captured()["connectionString"]
	require.True(t, got.IsSecret())
	assert.Equal(t, "DefaultEndpointsProtocol=https;AccountName=hyfstorageclass;"+
		"AccountKey=first of rg-class/hyfstorageclass;EndpointSuffix=core.windows.net",
		got.SecretValue().Element.StringValue())
}

func TestNewAccountRefuses(t *testing.T) {
	t.Parallel()
	const containerName = "want 3 to 63 lower-case letters, digits and single hyphens, such as raw-data"
	containers := func(names ...string) func(*storage.AccountArgs) {
		return func(a *storage.AccountArgs) { a.Containers = names }
	}
	pulumitest.AssertRefuses(t, "storage.NewAccount", storage.NewAccount, validArgs, pulumitest.Refusals[storage.AccountArgs]{
		"no args": {nil, "args: required"},
		"hyphen in the name": {
			func(a *storage.AccountArgs) { a.Name = "hyf-storage" },
			`name: got "hyf-storage", want 3 to 24 lower-case letters and digits, such as hyfstoragedev`,
		},
		"name too long": {
			func(a *storage.AccountArgs) { a.Name = strings.Repeat("a", 25) },
			`name: got "` + strings.Repeat("a", 25) + `", want 3 to 24 lower-case letters and digits, such as hyfstoragedev`,
		},
		"unknown redundancy": {
			func(a *storage.AccountArgs) { a.Redundancy = "RSZ" },
			`redundancy: got "RSZ", want one of LRS, ZRS, GRS, GZRS, RAGRS, RAGZRS`,
		},
		"deleted at once": {
			func(a *storage.AccountArgs) { a.SoftDeleteDays = 0 },
			"softDeleteDays: got 0, want 1 to 365 days",
		},
		"kept too long": {
			func(a *storage.AccountArgs) { a.SoftDeleteDays = 400 },
			"softDeleteDays: got 400, want 1 to 365 days",
		},
		"no day to go back to": {
			func(a *storage.AccountArgs) { a.SoftDeleteDays = 1 },
			"softDeleteDays: got 1 with versioning, want at least 2 days, or versioning: false",
		},
		"no container":            {containers(), "containers: got none, want at least one, such as [raw]"},
		"capitals in a container": {containers("raw", "Raw"), `containers[1]: got "Raw", ` + containerName},
		"double hyphen":           {containers("raw--data"), `containers[0]: got "raw--data", ` + containerName},
		"leading hyphen":          {containers("-raw"), `containers[0]: got "-raw", ` + containerName},
		"trailing hyphen":         {containers("raw-"), `containers[0]: got "raw-", ` + containerName},
		"container too short":     {containers("ra"), `containers[0]: got "ra", ` + containerName},
		"container too long":      {containers(strings.Repeat("a", 64)), `containers[0]: got "` + strings.Repeat("a", 64) + `", ` + containerName},
		"container twice": {
			containers("raw", "clean", "raw"),
			`containers[2]: got "raw", which is also containers[0]; want a unique name`,
		},
		"no resource group": {
			func(a *storage.AccountArgs) { a.ResourceGroupName = nil },
			"resourceGroupName: required",
		},
		"no location": {
			func(a *storage.AccountArgs) { a.Location = "" },
			"location: required",
		},
		"existing with a name": {
			func(a *storage.AccountArgs) { a.Existing, a.Name = existing, "hyfstoragedev" },
			"name: not allowed together with existing; remove it",
		},
		"existing with a redundancy": {
			func(a *storage.AccountArgs) { a.Existing, a.Redundancy = existing, "LRS" },
			"redundancy: not allowed together with existing; remove it",
		},
		"existing with soft delete": {
			func(a *storage.AccountArgs) { a.Existing, a.SoftDeleteDays = existing, 7 },
			"softDeleteDays: not allowed together with existing; remove it",
		},
		"existing without versioning": {
			func(a *storage.AccountArgs) { a.Existing, a.Versioning = existing, false },
			"versioning: not allowed together with existing; remove it",
		},
		"existing with a bad container": {
			func(a *storage.AccountArgs) { a.Existing, a.Containers = existing, []string{"Raw"} },
			`containers[0]: got "Raw", ` + containerName,
		},
		"several at once": {
			func(a *storage.AccountArgs) { a.Location, a.Redundancy, a.Containers = "", "RSZ", []string{"Raw"} },
			`redundancy: got "RSZ", want one of LRS, ZRS, GRS, GZRS, RAGRS, RAGZRS` + "\n" +
				`containers[0]: got "Raw", ` + containerName + "\n" +
				"location: required",
		},
		"existing is of another type": {
			func(a *storage.AccountArgs) { a.Existing = group },
			`existing: got the ID of a Microsoft.Resources/resourceGroups, want one of a Microsoft.Storage/storageAccounts: "` + group + `"`,
		},
	})
}

func TestSettingsAtTheirLimits(t *testing.T) {
	t.Parallel()
	for _, days := range []int{1, 2, 365} {
		settings := storage.Defaults()
		settings.SoftDeleteDays = days
		settings.Versioning = days > 1
		settings.Containers = []string{"raw", "a-1", strings.Repeat("a", 63)}
		assert.Empty(t, settings.Validate(), "%d days", days)
	}
	for _, redundancy := range []string{"LRS", "ZRS", "GRS", "GZRS", "RAGRS", "RAGZRS"} {
		settings := storage.Defaults()
		settings.Redundancy = redundancy
		assert.Empty(t, settings.Validate(), redundancy)
	}
}

func TestSettingsKeys(t *testing.T) {
	t.Parallel()
	pulumitest.AssertSettings(t, `{"existing": "", "name": "", "redundancy": "ZRS", "containers": ["raw"], "softDeleteDays": 30, "versioning": true}`, storage.Defaults())
}

func FuzzContainerName(f *testing.F) {
	for _, name := range []string{"raw", "raw--data", "-raw", "Raw", "a-b-c", "ra", ""} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		settings := storage.Defaults()
		settings.Containers = []string{name}
		if len(settings.Validate()) > 0 {
			return
		}
		assert.GreaterOrEqual(t, len(name), 3)
		assert.LessOrEqual(t, len(name), 63)
		assert.NotContains(t, name, "--")
		assert.Equal(t, strings.Trim(name, "-"), name)
		for _, r := range name {
			assert.Contains(t, "abcdefghijklmnopqrstuvwxyz0123456789-", string(r))
		}
	})
}

func TestNewAccountMade(t *testing.T) {
	t.Parallel()
	pulumitest.AssertMade(t, storage.NewAccount, validArgs)
	pulumitest.AssertMade(t, storage.NewAccount, func() *storage.AccountArgs {
		args := validArgs()
		args.WorkspaceID, args.Endpoint = pulumi.String(pulumitest.Workspace), endpoint()
		return args
	})
}

func TestUnknownRedundancy(t *testing.T) {
	t.Parallel()
	settings := storage.Defaults()
	assert.Empty(t, settings.Warnings(""))
	settings.Redundancy = "RAHZRS"
	assert.Empty(t, settings.Validate())
	assert.Equal(t, []string{`redundancy: "RAHZRS" is unknown as of 2026-11-21; Azure may refuse it; did you mean "RAGZRS"?`}, settings.Warnings(""))
}
