package job

import (
	"maps"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	app "github.com/pulumi/pulumi-azure-native-sdk/app/v2/v20250101"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/azname"
	"github.com/hyf/azure-data-pipeline/internal/check"
	"github.com/hyf/azure-data-pipeline/internal/image"
	"github.com/hyf/azure-data-pipeline/internal/schedule"
)

// The CPU of a replica on the Consumption profile, in vCPU. Its memory is gibPerCPU times
// as many GiB.
//
// Source: https://learn.microsoft.com/azure/container-apps/containers#allocations
const (
	minCPU    = 0.25
	maxCPU    = 4
	cpuStep   = 0.25
	gibPerCPU = 2
)

// Limits where Azure has none. A higher value is most likely a mistake.
const (
	maxRetries  = 10
	maxReplicas = 100
)

// The defaults of an event rule.
const (
	defaultPollingInterval = components.Duration(30 * time.Second)
	defaultMaxExecutions   = 10
	// Source: https://learn.microsoft.com/azure/container-apps/jobs#event-driven-jobs
	maxMaxExecutions = 100
)

// Settings are the settings of a [Job], and an entry of the stack configuration object
// "pipelines".
//
// Without Schedule and Event, the job is started manually.
type Settings struct {
	// JobName is the job's name in Azure, up to 32 of [a-z0-9-], starting with a
	// letter. Optional in the stack configuration; the default is <pipeline>-job.
	//
	// Source: https://learn.microsoft.com/azure/container-apps/jobs
	JobName string `pulumi:"jobName"`
	// Image is the container image, with a tag or a digest. Without a host
	// (weather-pipeline:1.0) it is in the stack's own registry. It must be built for
	// linux/amd64. Required.
	//
	// Source: https://learn.microsoft.com/azure/container-apps/containers#limitations
	Image string `pulumi:"image"`
	// Schedule is a cron expression of five fields, in UTC. It excludes Event.
	// Optional.
	//
	// Source: https://learn.microsoft.com/azure/container-apps/jobs#scheduled-jobs
	Schedule string `pulumi:"schedule"`
	// Event starts the job when there is work. It excludes Schedule. Optional.
	Event *Event `pulumi:"event"`
	// CPU is the CPU of a replica, 0.25-4 vCPU in steps of 0.25. Default 0.25.
	//
	// Source: https://learn.microsoft.com/azure/container-apps/containers#allocations
	CPU float64 `pulumi:"cpu"`
	// Memory is the memory of a replica, such as 0.5Gi. Azure accepts only twice as many
	// GiB as vCPU. Optional: it follows from CPU.
	Memory string `pulumi:"memory"`
	// Timeout is the maximum duration of a replica, such as 5m; whole seconds, at least
	// 1s. Default 30m.
	//
	// Source: https://learn.microsoft.com/azure/container-apps/jobs#advanced-job-configuration
	Timeout components.Duration `pulumi:"timeout"`
	// Retries is how often a failed replica is restarted, 0-10. Default 0, because a
	// pipeline has to tolerate an incomplete earlier attempt.
	Retries int `pulumi:"retries"`
	// Parallelism is the number of replicas of an execution, 1-100. Default 1.
	Parallelism int `pulumi:"parallelism"`
	// Completions is how many of them must succeed for the execution to succeed, 1
	// to Parallelism. Default 1.
	Completions int `pulumi:"completions"`
	// Command replaces the image's entry point. Optional.
	Command []string `pulumi:"command"`
	// Args replace the arguments of the image's entry point. Optional.
	Args []string `pulumi:"args"`
	// Env are plain environment variables. Optional.
	Env map[string]string `pulumi:"env"`
	// Secrets maps environment variables to names of vault secrets. Optional.
	Secrets map[string]string `pulumi:"secrets"`
	// DatabaseUser is the database role of the pipeline, only in access mode
	// managedIdentity. Optional.
	DatabaseUser string `pulumi:"databaseUser"`
}

// Event is a KEDA scale rule: it checks for work and starts executions for it.
//
// Source: https://learn.microsoft.com/azure/container-apps/jobs#event-driven-jobs
type Event struct {
	// Type is the name of the KEDA scaler, such as azure-queue. Required.
	//
	// Source: https://keda.sh/docs/latest/scalers
	Type string `pulumi:"type"`
	// Metadata are the scaler's parameters, such as queueName. Optional.
	Metadata map[string]string `pulumi:"metadata"`
	// PollingInterval is the interval of checks, in whole seconds. Default 30s.
	PollingInterval components.Duration `pulumi:"pollingInterval"`
	// MinExecutions is the minimum number of executions for each check, from 0 to
	// MaxExecutions. Default 0.
	MinExecutions int `pulumi:"minExecutions"`
	// MaxExecutions is the maximum number of executions for each check, 1-100. Default
	// 10.
	MaxExecutions int `pulumi:"maxExecutions"`
	// Auth maps the scaler's authentication parameters, such as connection, to names of
	// vault secrets. It excludes Identity. Optional.
	Auth map[string]string `pulumi:"auth"`
	// Identity is whether the scaler authenticates with the job's identity. Default
	// false.
	Identity bool `pulumi:"identity"`
}

// Defaults are the production values.
func Defaults() Settings {
	return Settings{CPU: minCPU, Timeout: components.Duration(30 * time.Minute), Parallelism: 1, Completions: 1}
}

var (
	// variable is the form of environment variables that every shell can read.
	variable = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*$`)
	// scaler is the form of the names of KEDA scalers.
	scaler = regexp.MustCompile(`^[a-z][a-z0-9-]*[a-z0-9]$`)
)

// secretExample is part of messages about the name of a vault secret.
const secretExample = "weather-api-key" //nolint:gosec // the name of a secret, no credential

// Validate returns every problem, each as "field: got …, want …".
func (s Settings) Validate() []error {
	var p check.Problems
	if s.JobName != "" {
		azname.CheckJob(&p, "jobName", s.JobName)
	}
	p.Add("image", image.Check(s.Image))
	s.validateTrigger(&p)
	s.validateResources(&p)

	if s.Timeout <= 0 || !s.Timeout.IsWholeSeconds() {
		p.Addf("timeout", "got %v, want whole seconds, at least 1s, such as 5m", s.Timeout)
	}
	check.Range(&p, "retries", s.Retries, 0, maxRetries, "")
	check.Range(&p, "parallelism", s.Parallelism, 1, maxReplicas, "")
	if s.Parallelism >= 1 && s.Parallelism <= maxReplicas {
		check.Range(&p, "completions", s.Completions, 1, s.Parallelism, ", the parallelism")
	}
	s.validateVariables(&p)
	if s.DatabaseUser != "" {
		azname.CheckSQL(&p, "databaseUser", s.DatabaseUser, "pipeline_user")
		if strings.HasPrefix(s.DatabaseUser, "pg_") {
			p.Addf("databaseUser", "got %q, want a role that does not start with pg_, which PostgreSQL reserves", s.DatabaseUser)
		}
	}
	return p
}

// validateTrigger checks schedule and event.
func (s Settings) validateTrigger(p *check.Problems) {
	if s.Schedule != "" {
		if _, err := schedule.Parse(s.Schedule); err != nil {
			p.Addf("schedule", "%v", err)
		}
	}
	if s.Event == nil {
		return
	}
	if s.Schedule != "" {
		p.Addf("event", "not allowed together with schedule; remove one of them")
	}
	e := s.Event.withDefaults()
	p.Match("event.type", e.Type, scaler, "the name of a KEDA scaler, such as azure-queue")
	if e.PollingInterval <= 0 || !e.PollingInterval.IsWholeSeconds() {
		p.Addf("event.pollingInterval", "got %v, want whole seconds, at least 1s, such as 30s", e.PollingInterval)
	}
	check.Range(p, "event.maxExecutions", e.MaxExecutions, 1, maxMaxExecutions, "")
	check.Range(p, "event.minExecutions", e.MinExecutions, 0, max(0, e.MaxExecutions), ", the maxExecutions")
	if e.Identity && len(e.Auth) > 0 {
		p.Addf("event.auth", "not allowed together with event.identity; remove one of them")
	}
	for _, parameter := range slices.Sorted(maps.Keys(e.Auth)) {
		azname.CheckJobSecret(p, "event.auth."+parameter, e.Auth[parameter], secretExample)
	}
}

// validateResources checks that Azure offers the combination of CPU and memory.
func (s Settings) validateResources(p *check.Problems) {
	steps := s.CPU / cpuStep
	if s.CPU < minCPU || s.CPU > maxCPU || steps != math.Trunc(steps) {
		p.Addf("cpu", "got %v, want %v to %v vCPU in steps of %v", s.CPU, minCPU, maxCPU, cpuStep)
		return
	}
	if s.Memory != "" && s.Memory != s.memory() {
		p.Addf("memory", "got %q, want %s, as Azure requires for %v vCPU; or remove it", s.Memory, s.memory(), s.CPU)
	}
}

// validateVariables checks the names of variables and of vault secrets.
func (s Settings) validateVariables(p *check.Problems) {
	const want = "letters, digits and _, not starting with a digit, such as LOG_LEVEL"
	for _, name := range slices.Sorted(maps.Keys(s.Env)) {
		p.Match("env."+name, name, variable, want)
		if _, twice := s.Secrets[name]; twice {
			p.Addf("env."+name, "set in env and in secrets; remove one of them")
		}
	}
	for _, name := range slices.Sorted(maps.Keys(s.Secrets)) {
		p.Match("secrets."+name, name, variable, want)
		azname.CheckJobSecret(p, "secrets."+name, s.Secrets[name], secretExample)
	}
	checkSecretCase(p, s.VaultSecrets())
}

// VaultSecrets are the names of the vault secrets in the settings, sorted, without
// duplicates.
func (s Settings) VaultSecrets() []string {
	names := slices.Collect(maps.Values(s.Secrets))
	if s.Event != nil {
		names = slices.AppendSeq(names, maps.Values(s.Event.Auth))
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// trigger is Azure's trigger type.
func (s Settings) trigger() app.TriggerType {
	switch {
	case s.Schedule != "":
		return app.TriggerTypeSchedule
	case s.Event != nil:
		return app.TriggerTypeEvent
	default:
		return app.TriggerTypeManual
	}
}

// MemoryGiB is the memory of a replica in GiB, which follows from the CPU.
func (s Settings) MemoryGiB() float64 { return s.CPU * gibPerCPU }

// memory is the memory of a replica in Azure's format, such as 0.5Gi.
func (s Settings) memory() string {
	return strconv.FormatFloat(s.MemoryGiB(), 'f', -1, 64) + "Gi"
}

// withDefaults sets missing values. Event is a pointer, so the stack configuration is not
// decoded over [Defaults] as the other settings are.
func (e Event) withDefaults() Event {
	if e.PollingInterval == 0 {
		e.PollingInterval = defaultPollingInterval
	}
	if e.MaxExecutions == 0 {
		e.MaxExecutions = defaultMaxExecutions
	}
	return e
}

// checkSecretCase refuses names that differ only by case, because the names of a job's
// secrets are lower case.
func checkSecretCase(p *check.Problems, names []string) {
	seen := map[string]string{}
	for _, name := range names {
		lower := strings.ToLower(name)
		if other, clash := seen[lower]; clash && other != name {
			p.Addf("secrets", "got %q and %q, want vault secrets whose names differ by more than case", other, name)
		}
		seen[lower] = name
	}
}
