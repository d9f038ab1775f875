package config_test

import (
	"maps"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/config"
)

func TestExplain(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)
	tests := map[string]struct {
		pipeline values
		info     string
		warning  string
	}{
		"daily": {
			values{"schedule": "0 6 * * *", "timeout": "24h"},
			"weather: every day at 06:00 UTC; next runs 2026-11-22 06:00, 2026-11-23 06:00, 2026-11-24 06:00 UTC", "",
		},
		"manual": {values{"timeout": "100h"}, "weather: started manually", ""},
		"event":  {values{"event": values{"type": "azure-queue"}}, "weather: whenever azure-queue finds work", ""},
		"timeout longer than the gap": {
			values{"schedule": "*/15 * * * *", "timeout": "30m"},
			"weather: every 15 minutes; next runs 2026-11-21 12:15, 2026-11-21 12:30, 2026-11-21 12:45 UTC",
			"weather: a run may take 30m (its timeout), which is longer than the 15m between two runs; runs may overlap",
		},
		"timeouts of all attempts": {
			values{"schedule": "*/15 * * * *", "timeout": "6m", "retries": 2},
			"weather: every 15 minutes; next runs 2026-11-21 12:15, 2026-11-21 12:30, 2026-11-21 12:45 UTC",
			"weather: a run may take 18m (timeout 6m, 2 retries), which is longer than the 15m between two runs; runs may overlap",
		},
		"one retry": {
			values{"schedule": "*/15 * * * *", "timeout": "8m", "retries": 1},
			"weather: every 15 minutes; next runs 2026-11-21 12:15, 2026-11-21 12:30, 2026-11-21 12:45 UTC",
			"weather: a run may take 16m (timeout 8m, 1 retry), which is longer than the 15m between two runs; runs may overlap",
		},
		"just in time": {
			values{"schedule": "*/15 * * * *", "timeout": "5m", "retries": 2},
			"weather: every 15 minutes; next runs 2026-11-21 12:15, 2026-11-21 12:30, 2026-11-21 12:45 UTC", "",
		},
		"forever": {
			values{"schedule": "0 6 1 1 *", "timeout": "2000000h", "retries": 10},
			"weather: at 06:00 UTC on day 1 of January; next runs 2027-01-01 06:00, 2028-01-01 06:00, 2029-01-01 06:00 UTC",
			"weather: a run may take 2562047h47m16.854775807s (timeout 2000000h, 10 retries), which is longer than the 8760h between two runs; runs may overlap",
		},
		"a secret that is not there": {
			values{"secrets": values{"API_KEY": "weather-api-key"}},
			"weather: started manually",
			"weather: secret weather-api-key has no value, and the job cannot be created without it; run: pulumi config set --secret secret.weather-api-key <value>",
		},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			v := minimal()
			tc.pipeline["image"] = "weather-pipeline:1.0"
			set(v, "pipelines.weather", tc.pipeline)
			c, err := config.LoadMap("dev", v)
			require.NoError(t, err)
			infos, warnings := config.ExplainRuns(c, now)
			assert.Equal(t, []string{tc.info}, infos)
			if tc.warning == "" {
				assert.Empty(t, warnings)
			} else {
				assert.Equal(t, []string{tc.warning}, warnings)
			}
		})
	}
}

// A region may take no new standbys for the time being.

// What Azure sells and where changes without us: what is not known to exist is a
// warning, with the day as of which it is not.
func TestExplainWhatIsUnknown(t *testing.T) {
	t.Parallel()
	const location = "azure-native:location"
	modest := values{location: "swedencentral", "database.highAvailability": "Disabled", "database.geoBackup": false}
	with := func(more values) values {
		v := maps.Clone(modest)
		maps.Copy(v, more)
		return v
	}
	for name, tc := range map[string]struct {
		change values
		want   []string
	}{
		"all known":       {modest, nil},
		"standby beside":  {with(values{location: "westeurope", "database.highAvailability": "SameZone"}), nil},
		"region misspelt": {with(values{location: "westeurop"}), []string{`azure-native:location: "westeurop" is unknown as of 2026-11-21; Azure may refuse it; did you mean "westeurope"?; az account list-locations lists the current regions`}},
		"new region":      {with(values{location: "atlantis2"}), []string{`azure-native:location: "atlantis2" is unknown as of 2026-11-21; Azure may refuse it; az account list-locations lists the current regions`}},
		"no new standby": {
			values{location: "westeurope"}, []string{"database.highAvailability: Azure may refuse a new server (HADisabledForRegion): as of 2025-11-18 it creates none with a " +
				"standby in another zone in westeurope; want a region such as swedencentral or francecentral, or SameZone"},
		},
		"no zones and no pair": {values{location: "brazilsoutheast"}, []string{
			`database.highAvailability: got "ZoneRedundant" in brazilsoutheast, which has no zones for servers as of 2025-11-18; Azure may refuse it; want SameZone or Disabled, or another region`,
			`database.geoBackup: got true in brazilsoutheast, which has no paired region as of 2025-11-18; Azure may refuse it; want false, or another region`,
		}},
		"new version":     {with(values{"database.version": "21"}), []string{`database.version: "21" is unknown as of 2026-11-21; Azure may refuse it`}},
		"retired version": {with(values{"database.version": "14"}), []string{`database.version: Azure creates no new servers with version 14 since 2026-11-12; want 15 or 16`}},
		"new SKU":         {with(values{"database.sku": "Standard_D2ds_v9"}), []string{`database.sku: "Standard_D2ds_v9" is unknown as of 2026-11-21; Azure may refuse it; did you mean "Standard_D2ds_v4"?`}},
		"new size":        {with(values{"database.storageGb": 65536}), []string{`database.storageGb: "65536" is unknown as of 2026-11-21; Azure may refuse it`}},
		"registry":        {with(values{"registry.sku": "Ultra"}), []string{`registry.sku: "Ultra" is unknown as of 2026-11-21; Azure may refuse it`}},
		"storage":         {with(values{"storage.redundancy": "HZRS"}), []string{`storage.redundancy: "HZRS" is unknown as of 2026-11-21; Azure may refuse it; did you mean "ZRS"?`}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			v := minimal()
			for path, value := range tc.change {
				if path == location {
					v[location] = value
				} else {
					set(v, path, value)
				}
			}
			c, err := config.LoadMap("dev", v)
			require.NoError(t, err)
			_, warnings := config.ExplainRuns(c, time.Now())
			assert.Equal(t, tc.want, warnings)
		})
	}
}

// A secret that the stack writes itself, or that may be in a vault of someone
// else, is nothing to warn of.
func TestSecretsThatAreThere(t *testing.T) {
	t.Parallel()
	tests := map[string]func(values){
		"from the configuration": func(v values) { set(v, "secret.Key", "x") },
		"from the access mode": func(v values) {
			set(v, "access", "connectionStrings")
			set(v, "pipelines.weather.secrets.KEY", "postgres-url")
		},
		"in a vault of someone else": func(v values) {
			set(v, "keyVault.existing", subscription+"resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv")
		},
	}
	for name, mutate := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			v := minimal()
			set(v, "pipelines.weather.secrets.KEY", "key")
			mutate(v)
			c, err := config.LoadMap("dev", v, "data-pipeline:secret.Key")
			require.NoError(t, err)
			_, warnings := config.ExplainRuns(c, time.Now())
			assert.Empty(t, warnings)
		})
	}
}
