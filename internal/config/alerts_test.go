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
		all  = "weather: alerts when a run failed; when a run did not start within 15m of its schedule; when a run exceeded 24m of its timeout of 30m"
		late = "weather: no alert fires when a run exceeds 80h of its timeout of 100h, because log alerts cover at most 48h; split the pipeline, or lower alerts.overrunPercent"
	)
	tests := map[string]struct {
		mutate          func(values)
		infos, warnings []string
	}{
		"scheduled": {func(values) {}, []string{all}, nil},
		"every five minutes": {
			func(v values) { set(v, "pipelines.weather.schedule", "*/5 * * * *") },
			[]string{"weather: alerts when a run failed; when a run did not start within 5m of its schedule; when a run exceeded 24m of its timeout of 30m"},
			nil,
		},
		"by hand": {
			func(v values) { set(v, "pipelines.weather.schedule", "") },
			[]string{"weather: alerts when a run failed; when a run exceeded 24m of its timeout of 30m"},
			nil,
		},
		"longer than Azure sees": {
			func(v values) { set(v, "pipelines.weather.timeout", "100h") },
			[]string{"weather: alerts when a run failed; when a run did not start within 15m of its schedule"},
			[]string{late},
		},
		"nobody to tell": {
			func(v values) { set(v, "alerts.emails", []string{}) },
			nil,
			[]string{"alerts: no recipients, so nobody is notified of failed, missed or long runs; run: pulumi config set --path alerts.emails[0] <address>"},
		},
		"no cap": {
			func(v values) { set(v, "environment.dailyLogCapGb", -1) },
			[]string{all, "alerts: none on the daily log cap, because there is no cap"},
			nil,
		},
		"what belongs to someone else": {
			func(v values) {
				set(v, "access", "connectionStrings")
				set(v, "environment", values{"existing": subscription + "resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"})
				set(v, "database.existing", subscription+"resourceGroups/rg/providers/Microsoft.DBforPostgreSQL/flexibleServers/psql")
			},
			[]string{
				"alerts: on failed runs only; missed and long runs can be seen only in the logs, which belong to the environment's owner",
				"alerts: none on the database server, which its owner monitors",
			},
			nil,
		},
		"a budget that starts too late": {
			func(v values) { set(v, "budget", values{"monthlyUsd": 25, "startDate": "2027-12-01"}) },
			[]string{all},
			[]string{"budget.startDate: got 2027-12-01, but Azure accepts at most twelve months ahead"},
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
		if !c.SendsAlerts() {
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
