package config_test

import (
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
		"manual": {values{"timeout": "100h"}, "weather: when someone starts it", ""},
		"event":  {values{"event": values{"type": "azure-queue"}}, "weather: whenever azure-queue finds work", ""},
		"timeout longer than the gap": {
			values{"schedule": "*/15 * * * *", "timeout": "30m"},
			"weather: every 15 minutes; next runs 2026-11-21 12:15, 2026-11-21 12:30, 2026-11-21 12:45 UTC",
			"weather: a run may take 30m (its timeout), longer than the 15m that pass between two runs; they may overlap",
		},
		"timeouts of all attempts": {
			values{"schedule": "*/15 * * * *", "timeout": "6m", "retries": 2},
			"weather: every 15 minutes; next runs 2026-11-21 12:15, 2026-11-21 12:30, 2026-11-21 12:45 UTC",
			"weather: a run may take 18m (timeout 6m, 2 retries), longer than the 15m that pass between two runs; they may overlap",
		},
		"one retry": {
			values{"schedule": "*/15 * * * *", "timeout": "8m", "retries": 1},
			"weather: every 15 minutes; next runs 2026-11-21 12:15, 2026-11-21 12:30, 2026-11-21 12:45 UTC",
			"weather: a run may take 16m (timeout 8m, 1 retry), longer than the 15m that pass between two runs; they may overlap",
		},
		"just in time": {
			values{"schedule": "*/15 * * * *", "timeout": "5m", "retries": 2},
			"weather: every 15 minutes; next runs 2026-11-21 12:15, 2026-11-21 12:30, 2026-11-21 12:45 UTC", "",
		},
		"forever": {
			values{"schedule": "0 6 1 1 *", "timeout": "2000000h", "retries": 10},
			"weather: at 06:00 UTC on day 1 of January; next runs 2027-01-01 06:00, 2028-01-01 06:00, 2029-01-01 06:00 UTC",
			"weather: a run may take 2562047h47m16.854775807s (timeout 2000000h, 10 retries), longer than the 8760h that pass between two runs; they may overlap",
		},
		"a secret that is not there": {
			values{"secrets": values{"API_KEY": "weather-api-key"}},
			"weather: when someone starts it",
			"weather: nobody writes secret weather-api-key to the vault, and without it the job cannot be created; run: pulumi config set --secret secret.weather-api-key <value>",
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
func TestExplainDatabaseInRegion(t *testing.T) {
	t.Parallel()
	warnings := func(region, availability string) []string {
		v := minimal()
		v["azure-native:location"] = region
		set(v, "database.highAvailability", availability)
		c, err := config.LoadMap("dev", v)
		require.NoError(t, err)
		_, warnings := config.ExplainRuns(c, time.Now())
		return warnings
	}
	assert.Equal(t, []string{"database.highAvailability: a new server may be refused (HADisabledForRegion): Azure announces to take none with a " +
		"standby in another zone in westeurope for the time being; want a region such as swedencentral or francecentral, or SameZone"},
		warnings("westeurope", "ZoneRedundant"))
	assert.Empty(t, warnings("westeurope", "SameZone"))
	assert.Empty(t, warnings("swedencentral", "ZoneRedundant"))
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
