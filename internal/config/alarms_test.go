package config_test

import (
	"testing"
	"time"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/monitoring"
	"github.com/hyf/azure-data-pipeline/internal/config"
	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
)

func TestExplainAlarms(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)
	const (
		all  = "weather: alarm when a run failed; when a run did not start within 15m of when it was due; when a run went on past 24m of its 30m"
		late = "weather: no alarm tells that a run goes on past 80h of its 100h: alarms on logs see 48h at most; split the pipeline, or lower alerts.overrunPercent"
	)
	tests := map[string]struct {
		mutate          func(values)
		infos, warnings []string
	}{
		"scheduled": {func(values) {}, []string{all}, nil},
		"every five minutes": {
			func(v values) { set(v, "pipelines.weather.schedule", "*/5 * * * *") },
			[]string{"weather: alarm when a run failed; when a run did not start within 5m of when it was due; when a run went on past 24m of its 30m"},
			nil,
		},
		"by hand": {
			func(v values) { set(v, "pipelines.weather.schedule", "") },
			[]string{"weather: alarm when a run failed; when a run went on past 24m of its 30m"},
			nil,
		},
		"longer than Azure sees": {
			func(v values) { set(v, "pipelines.weather.timeout", "100h") },
			[]string{"weather: alarm when a run failed; when a run did not start within 15m of when it was due"},
			[]string{late},
		},
		"nobody to tell": {
			func(v values) { set(v, "alerts.emails", []string{}) },
			nil,
			[]string{"nobody is told when a run fails, does not happen or runs too long; run: pulumi config set --path alerts.emails[0] <address>"},
		},
		"no cap": {
			func(v values) { set(v, "environment.dailyLogCapGb", -1) },
			[]string{all, "alarms: none on the daily cap of the logs, for there is no cap"},
			nil,
		},
		"what belongs to someone else": {
			func(v values) {
				set(v, "access", "connectionStrings")
				set(v, "environment", values{"existing": subscription + "resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"})
				set(v, "database.existing", subscription+"resourceGroups/rg/providers/Microsoft.DBforPostgreSQL/flexibleServers/psql")
			},
			[]string{
				"alarms: only failed runs, for the logs are those of the environment's owner: none when a run does not happen or runs too long",
				"alarms: none on the database server, which its owner watches",
			},
			nil,
		},
		"a budget that starts too late": {
			func(v values) { set(v, "budget", values{"monthlyUsd": 25, "startDate": "2027-12-01"}) },
			[]string{all},
			[]string{"budget.startDate: got 2027-12-01, and Azure takes at most twelve months ahead"},
		},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			v := minimal()
			set(v, "alerts.emails", []string{"oncall@example.com"})
			set(v, "pipelines.weather.schedule", "0 6 * * *")
			tc.mutate(v)
			c, err := config.LoadMap("dev", v)
			require.NoError(t, err)
			infos, warnings := config.ExplainAlarms(c, now)
			assert.Equal(t, tc.infos, infos)
			assert.Equal(t, tc.warnings, warnings)
		})
	}
}

// What is watched of a pipeline is what it was configured to be.
func TestWatched(t *testing.T) {
	t.Parallel()
	v := minimal()
	set(v, "pipelines.weather", values{
		"image": "weather-pipeline:1.0", "jobName": "weather-daily", "schedule": "0 6 * * *", "timeout": "5m", "cpu": 0.5, "parallelism": 3, "completions": 2,
	})
	c, err := config.LoadMap("dev", v)
	require.NoError(t, err)
	assert.Equal(t, monitoring.Pipeline{
		Name: "weather", JobName: "weather-daily", Schedule: "0 6 * * *", Timeout: components.Duration(5 * time.Minute), CPU: 0.5, MemoryGiB: 1, Completions: 2,
	}, c.Pipelines[0].Watched())
}

// A webhook alone is somebody to tell, and stays a secret.
func TestWebhook(t *testing.T) {
	t.Parallel()
	const key = "data-pipeline:alertsWebhook"
	v := minimal()
	set(v, "budget.monthlyUsd", 25)
	rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		c, err := config.Load(ctx)
		if err != nil {
			return err
		}
		if !c.TellsSomebody() {
			t.Error("a webhook is somebody")
		}
		return pulumitest.Capture(ctx, pulumi.Map{"webhook": c.AlertsWebhook})
	}, pulumitest.WithStack("dev"), pulumitest.WithConfig(v), pulumitest.WithConfig(values{key: "https://example.com/token"}),
		pulumitest.WithSecretConfig(key))
	require.NoError(t, err)
	webhook := rec.Captured()["webhook"]
	require.True(t, webhook.IsSecret())
	assert.Equal(t, "https://example.com/token", webhook.SecretValue().Element.StringValue())
}
