package job_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/job"

	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
)

// What messages say of a value that is not what they want.
const (
	wantName     = `want up to 32 of a-z, 0-9 and single hyphens, starting with a letter and not ending with a hyphen, such as weather-job`
	wantSecret   = `want the name of a vault secret: 1 to 127 letters, digits and inner hyphens, such as weather-api-key`
	wantVariable = `want letters, digits and _, not starting with a digit, such as LOG_LEVEL`
	wantImage    = `want ` + anImage
	anImage      = `an image with a tag or a digest, such as weather-pipeline:1.0 or mcr.microsoft.com/k8se/quickstart-jobs:latest`
	wantRole     = `want 1 to 63 of a-z, 0-9 and _, not starting with a digit, such as pipeline_user`
)

func TestSettingsThatAreFine(t *testing.T) {
	t.Parallel()
	tests := map[string]func(*job.Settings){
		"defaults":        func(*job.Settings) {},
		"longest name":    func(s *job.Settings) { s.JobName = "a" + strings.Repeat("1", 31) },
		"digest":          func(s *job.Settings) { s.Image = "weather@sha256:" + strings.Repeat("a", 64) },
		"registry folder": func(s *job.Settings) { s.Image = "team/weather:1" },
		"schedule":        func(s *job.Settings) { s.Schedule = "0 6 * * *" },
		"event":           func(s *job.Settings) { s.Event = &job.Event{Type: "azure-queue"} },
		"largest cpu":     func(s *job.Settings) { s.CPU, s.Memory = 4, "8Gi" },
		"memory in parts": func(s *job.Settings) { s.CPU, s.Memory = 0.75, "1.5Gi" },
		"shortest run":    func(s *job.Settings) { s.Timeout = components.Duration(time.Second) },
		"partial success": func(s *job.Settings) { s.Parallelism, s.Completions = 100, 99 },
		"variables": func(s *job.Settings) {
			s.Env = map[string]string{"_x1": ""}
			s.Secrets = map[string]string{"A": "k", "B": "k", "C": strings.Repeat("9", 127)}
		},
		"database user": func(s *job.Settings) { s.DatabaseUser = "pipeline_user" },
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
	event := func(e job.Event) func(*job.Settings) {
		return func(s *job.Settings) {
			if e.Type == "" {
				e.Type = "azure-queue"
			}
			s.Event = &e
		}
	}
	pulumitest.AssertInvalid(t, settings, pulumitest.Refusals[job.Settings]{
		"name with capitals":   {func(s *job.Settings) { s.JobName = "Weather" }, `jobName: got "Weather" (7 characters), ` + wantName},
		"name with --":         {func(s *job.Settings) { s.JobName = "a--b" }, `jobName: got "a--b" (4 characters), ` + wantName},
		"name ends in -":       {func(s *job.Settings) { s.JobName = "a-" }, `jobName: got "a-" (2 characters), ` + wantName},
		"name with a digit":    {func(s *job.Settings) { s.JobName = "1a" }, `jobName: got "1a" (2 characters), ` + wantName},
		"no image":             {func(s *job.Settings) { s.Image = "" }, `image: required: ` + anImage},
		"image without tag":    {func(s *job.Settings) { s.Image = "weather" }, `image: got "weather", ` + wantImage},
		"image with capitals":  {func(s *job.Settings) { s.Image = "Team/weather:1" }, `image: got "Team/weather:1", ` + wantImage + `: invalid reference format: repository name (Team/weather) must be lowercase`},
		"image with a space":   {func(s *job.Settings) { s.Image = "weather :1" }, `image: got "weather :1", ` + wantImage + `: invalid reference format`},
		"cron of six fields":   {func(s *job.Settings) { s.Schedule = "0 0 6 * * *" }, `schedule: got "0 0 6 * * *", want five fields: minute, hour, day of month, month, day of week, such as "0 6 * * *"; there are no seconds: remove the first field`},
		"cron out of range":    {func(s *job.Settings) { s.Schedule = "60 6 * * *" }, `schedule: got minute 60 in "60 6 * * *", want 0 to 59`},
		"schedule and event":   {func(s *job.Settings) { s.Schedule, s.Event = "0 6 * * *", &job.Event{Type: "cron"} }, `event: not allowed together with schedule; remove one of them`},
		"cpu between steps":    {func(s *job.Settings) { s.CPU = 0.3 }, `cpu: got 0.3, want 0.25 to 4 vCPU in steps of 0.25`},
		"no cpu":               {func(s *job.Settings) { s.CPU = 0 }, `cpu: got 0, want 0.25 to 4 vCPU in steps of 0.25`},
		"too much cpu":         {func(s *job.Settings) { s.CPU = 4.25 }, `cpu: got 4.25, want 0.25 to 4 vCPU in steps of 0.25`},
		"memory of other cpu":  {func(s *job.Settings) { s.Memory = "1Gi" }, `memory: got "1Gi", want 0.5Gi, as Azure requires for 0.25 vCPU; or remove it`},
		"no timeout":           {func(s *job.Settings) { s.Timeout = 0 }, `timeout: got 0s, want whole seconds, at least 1s, such as 5m`},
		"timeout in parts":     {func(s *job.Settings) { s.Timeout = components.Duration(300) }, `timeout: got 300ns, want whole seconds, at least 1s, such as 5m`},
		"negative retries":     {func(s *job.Settings) { s.Retries = -1 }, `retries: got -1, want 0 to 10`},
		"too many retries":     {func(s *job.Settings) { s.Retries = 11 }, `retries: got 11, want 0 to 10`},
		"no parallelism":       {func(s *job.Settings) { s.Parallelism = 0 }, `parallelism: got 0, want 1 to 100`},
		"too parallel":         {func(s *job.Settings) { s.Parallelism = 101 }, `parallelism: got 101, want 1 to 100`},
		"no completions":       {func(s *job.Settings) { s.Completions = 0 }, `completions: got 0, want 1 to 1, the parallelism`},
		"too many completions": {func(s *job.Settings) { s.Parallelism, s.Completions = 2, 3 }, `completions: got 3, want 1 to 2, the parallelism`},
		"variable":             {func(s *job.Settings) { s.Env = map[string]string{"LOG-LEVEL": "x"} }, `env.LOG-LEVEL: got "LOG-LEVEL", ` + wantVariable},
		"secret variable":      {func(s *job.Settings) { s.Secrets = map[string]string{"1A": "x"} }, `secrets.1A: got "1A", ` + wantVariable},
		"variable twice": {func(s *job.Settings) {
			s.Env, s.Secrets = map[string]string{"KEY": "x"}, map[string]string{"KEY": "x"}
		}, `env.KEY: set in env and in secrets; remove one of them`},
		"secret with _":      {func(s *job.Settings) { s.Secrets = map[string]string{"KEY": "api_key"} }, `secrets.KEY: got "api_key", ` + wantSecret},
		"secret ends in -":   {func(s *job.Settings) { s.Secrets = map[string]string{"KEY": "key-"} }, `secrets.KEY: got "key-", ` + wantSecret},
		"long secret":        {func(s *job.Settings) { s.Secrets = map[string]string{"KEY": strings.Repeat("k", 128)} }, `secrets.KEY: got "` + strings.Repeat("k", 128) + `", ` + wantSecret},
		"secrets by case":    {func(s *job.Settings) { s.Secrets = map[string]string{"A": "key", "B": "KEY"} }, `secrets: got "KEY" and "key", want vault secrets whose names differ by more than case`},
		"role":               {func(s *job.Settings) { s.DatabaseUser = "Pipeline" }, `databaseUser: got "Pipeline", ` + wantRole},
		"reserved role":      {func(s *job.Settings) { s.DatabaseUser = "pg_read" }, `databaseUser: got "pg_read", want a role that does not start with pg_, which PostgreSQL reserves`},
		"no scaler":          {func(s *job.Settings) { s.Event = &job.Event{} }, `event.type: got "", want the name of a KEDA scaler, such as azure-queue`},
		"polling in parts":   {event(job.Event{PollingInterval: 1}), `event.pollingInterval: got 1ns, want whole seconds, at least 1s, such as 30s`},
		"polling backwards":  {event(job.Event{PollingInterval: components.Duration(-time.Second)}), `event.pollingInterval: got -1s, want whole seconds, at least 1s, such as 30s`},
		"too many at once":   {event(job.Event{MaxExecutions: 101}), `event.maxExecutions: got 101, want 1 to 100`},
		"negative maximum":   {event(job.Event{MaxExecutions: -1}), `event.maxExecutions: got -1, want 1 to 100`},
		"minimum > maximum":  {event(job.Event{MinExecutions: 11}), `event.minExecutions: got 11, want 0 to 10, the maxExecutions`},
		"two ways to log in": {event(job.Event{Identity: true, Auth: map[string]string{"connection": "key"}}), `event.auth: not allowed together with event.identity; remove one of them`},
		"event secret":       {event(job.Event{Auth: map[string]string{"connection": "a_b"}}), `event.auth.connection: got "a_b", ` + wantSecret},
	})
}

func TestSettingsReportAllProblems(t *testing.T) {
	t.Parallel()
	s := settings()
	s.CPU, s.Retries, s.Timeout = 0.3, -1, 0
	assert.Len(t, s.Validate(), 3)
}

func TestSettingsKeys(t *testing.T) {
	t.Parallel()
	pulumitest.AssertSettings(t, `{
		"jobName": "", "image": "", "schedule": "", "event": null, "cpu": 0.25, "memory": "", "timeout": "30m", "retries": 0, "parallelism": 1,
		"completions": 1, "command": null, "args": null, "env": null, "secrets": null, "databaseUser": ""
	}`, job.Defaults())
}
