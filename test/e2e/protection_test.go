//go:build e2e

package e2e_test

import (
	"maps"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/test/rehearse"
)

// setting changes one value of a configuration object of a stack file.
func setting(object, key string, value any) func(map[string]any) {
	return func(config map[string]any) {
		changed, _ := config["data-pipeline:"+object].(map[string]any)
		changed = maps.Clone(changed)
		if changed == nil {
			changed = map[string]any{}
		}
		changed[key] = value
		config["data-pipeline:"+object] = changed
	}
}

// top changes one top-level value of a stack file.
func top(key string, value any) func(map[string]any) {
	return func(config map[string]any) { config[key] = value }
}

// A change that would replace or delete what holds data is refused in the
// preview, which names the resource and the property that asks for it.
func TestPreviewRefusesToLoseData(t *testing.T) {
	t.Parallel()
	changes := map[string]struct {
		change func(map[string]any)
		// refused is the resource, cause the property as a preview shows it.
		refused, cause string
	}{
		"region":              {top("azure-native:location", "francecentral"), "weather-rg", `~ location +: "swedencentral" => "francecentral"`},
		"group":               {setting("resourceGroup", "name", "rg-other"), "weather-rg", `~ resourceGroupName: "rg-weather-prod" => "rg-other"`},
		"registry":            {setting("registry", "name", "hyfother"), "weather-cr", `~ registryName *: "\w+" => "hyfother"`},
		"account":             {setting("storage", "name", "hyfother"), "weather-st", `~ accountName *: "\w+" => "hyfother"`},
		"container":           {setting("storage", "containers", []string{"other"}), "weather-raw-container", `BlobContainer: \(delete\)`},
		"server":              {setting("database", "server", "psql-other"), "weather-psql", `~ serverName *: "[\w-]+" => "psql-other"`},
		"geo backup":          {setting("database", "geoBackup", false), "weather-psql", `~ geoRedundantBackup: "Enabled" => "Disabled"`},
		"database":            {setting("database", "name", "other"), "weather-psqldb", `~ databaseName *: "weather" => "other"`},
		"passwords":           {top("data-pipeline:access", "connectionStrings"), "weather-psql", `\+ administratorLogin *: "pgadmin"`},
		"vault":               {setting("keyVault", "name", "kv-other"), "weather-kv", `~ vaultName *: "[\w-]+" => "kv-other"`},
		"vault's soft delete": {setting("keyVault", "softDeleteDays", 30), "weather-kv", `~ softDeleteRetentionInDays *: 90 => 30`},
	}
	r := rehearse.New(t, "prod")
	r.Up()
	before := r.Left()
	for name, want := range changes {
		r.Configure(want.change)
		code, output := r.Pulumi("up", "--yes", "--diff") // which previews first
		assert.NotZero(t, code, "%s: the preview passes", name)
		assert.NotContains(t, output, "Updating (prod)", "%s: refused too late", name)
		urn := `[^\n]*::` + regexp.QuoteMeta(want.refused) + `"`
		assert.Regexp(t, "unable to replace resource"+urn+"|resource"+urn+" cannot be deleted", output, name)
		assert.Regexp(t, want.cause, output, "%s: the cause is not told", name)
		assert.Equal(t, before, r.Left(), name)
	}
}

// In Azure nobody deletes anything, whatever Pulumi would do, until the stack is
// no longer protected.
func TestLockHolds(t *testing.T) {
	t.Parallel()
	r := rehearse.New(t, "prod")
	r.Up()
	err := r.Portal().Delete("blobServices/default/containers/raw")
	require.ErrorContains(t, err, "ScopeLocked")

	r.Configure(top("data-pipeline:protect", false))
	plan := r.Plan()
	assert.Equal(t, "delete", plan["weather-lock"])
	r.Up()
	err = r.Portal().Delete("blobServices/default/containers/raw")
	require.NoError(t, err)
}

// A commit by itself changes the tag of the resource group, and nothing else.
func TestCommitChangesTheGroupAlone(t *testing.T) {
	t.Parallel()
	r := rehearse.New(t, "dev")
	r.Configure(top("data-pipeline:sourceCommit", "aaaaaaa"))
	r.Up()
	r.Configure(top("data-pipeline:sourceCommit", "bbbbbbb"))
	assert.Equal(t, map[string]string{"weather-rg": "update"}, r.Plan())
	r.Configure(func(map[string]any) {})
	assert.Empty(t, r.Plan(), "a preview without a commit, on a laptop or in search of drift")
}
