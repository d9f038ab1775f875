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

// What one replica may have on the Consumption profile, in vCPU. Memory is
// always gibPerCPU times as many GiB.
//
// Source: https://learn.microsoft.com/azure/container-apps/containers#allocations
const (
	minCPU    = 0.25
	maxCPU    = 4
	cpuStep   = 0.25
	gibPerCPU = 2
)

// Limits of our own, where Azure has none: more is a mistake, not a pipeline.
const (
	maxRetries  = 10
	maxReplicas = 100
)

// How an event rule scales when it does not say.
const (
	defaultPollingInterval = components.Duration(30 * time.Second)
	defaultMaxExecutions   = 10
	// Source: https://learn.microsoft.com/azure/container-apps/jobs#event-driven-jobs
	maxMaxExecutions = 100
)

// Settings is the plain shape of a [Job]: it decides what the job consists of, so
// it is checked before anything is registered. It is also one entry of the stack
// configuration object "pipelines".
//
// With neither Schedule nor Event, the job runs when someone starts it.
type Settings struct {
	// JobName is the job's name in Azure, up to 32 of [a-z0-9-], starting with a
	// letter. In a stack's configuration optional: left empty, <pipeline>-job.
	//
	// Source: https://learn.microsoft.com/azure/container-apps/jobs
	JobName string `pulumi:"jobName"`
	// Image is the container image, with a tag or a digest: in the stack's own
	// registry when it starts with no host (weather-pipeline:1.0), else a full
	// reference. It must be built for linux/amd64. Required.
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
	// CPU is what one replica gets, 0.25-4 vCPU in steps of 0.25. Default 0.25.
	//
	// Source: https://learn.microsoft.com/azure/container-apps/containers#allocations
	CPU float64 `pulumi:"cpu"`
	// Memory is what one replica gets, such as 0.5Gi. Azure sells twice as many
	// GiB as vCPU and nothing else. Optional: left empty, it follows from CPU.
	Memory string `pulumi:"memory"`
	// Timeout ends a replica that runs longer, such as 5m; whole seconds, more
	// than none. Default 30m.
	//
	// Source: https://learn.microsoft.com/azure/container-apps/jobs#advanced-job-configuration
	Timeout components.Duration `pulumi:"timeout"`
	// Retries is how often a replica that failed is started again, 0-10. Default
	// 0: a pipeline must first be known to survive half a run.
	Retries int `pulumi:"retries"`
	// Parallelism is how many replicas one execution starts, 1-100. Default 1.
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
	// Secrets maps environment variables to secrets of the stack's vault, by
	// their names there. Optional.
	Secrets map[string]string `pulumi:"secrets"`
	// DatabaseUser is the database role the pipeline connects as, in the access
	// mode where that is the pipeline's own identity. Optional.
	DatabaseUser string `pulumi:"databaseUser"`
}

// Event is a KEDA scale rule: it looks for work, and starts an execution for it.
//
// Source: https://learn.microsoft.com/azure/container-apps/jobs#event-driven-jobs
type Event struct {
	// Type is the name of the KEDA scaler, such as azure-queue. Required.
	//
	// Source: https://keda.sh/docs/latest/scalers
	Type string `pulumi:"type"`
	// Metadata are the scaler's parameters, such as queueName. Optional.
	Metadata map[string]string `pulumi:"metadata"`
	// PollingInterval is how often the scaler looks; whole seconds. Default 30s.
	PollingInterval components.Duration `pulumi:"pollingInterval"`
	// MinExecutions is how many executions each look starts at least, from 0 to
	// MaxExecutions. Default 0.
	MinExecutions int `pulumi:"minExecutions"`
	// MaxExecutions is how many executions each look starts at most, 1-100. Default 10.
	MaxExecutions int `pulumi:"maxExecutions"`
	// Auth maps the scaler's authentication parameters, such as connection, to
	// secrets of the stack's vault. It excludes Identity. Optional.
	Auth map[string]string `pulumi:"auth"`
	// Identity authenticates the scaler as the job's own identity. Default false.
	Identity bool `pulumi:"identity"`
}

// Defaults are the production values.
func Defaults() Settings {
	return Settings{CPU: minCPU, Timeout: components.Duration(30 * time.Minute), Parallelism: 1, Completions: 1}
}

var (
	// variable is the name of an environment variable that every shell can read.
	variable = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*$`)
	// scaler is the form of the names of KEDA's scalers.
	scaler = regexp.MustCompile(`^[a-z][a-z0-9-]*[a-z0-9]$`)
)

// secretExample is part of messages about the name of a vault secret.
const secretExample = "weather-api-key" //nolint:gosec // the name of a secret, no credential

// Validate reports every problem, each as "field: got …, want …".
func (s Settings) Validate() []error {
	var p check.Problems
	if s.JobName != "" {
		azname.CheckJob(&p, "jobName", s.JobName)
	}
	p.Add("image", image.Check(s.Image))
	s.validateTrigger(&p)
	s.validateResources(&p)

	if s.Timeout <= 0 || !s.Timeout.IsWholeSeconds() {
		p.Addf("timeout", "got %v, want whole seconds and more than none, such as 5m", s.Timeout)
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

// validateTrigger checks what starts the job.
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
		p.Addf("event.pollingInterval", "got %v, want whole seconds and more than none, such as 30s", e.PollingInterval)
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

// validateResources checks that Azure sells the CPU, and that the memory belongs to it.
func (s Settings) validateResources(p *check.Problems) {
	steps := s.CPU / cpuStep
	if s.CPU < minCPU || s.CPU > maxCPU || steps != math.Trunc(steps) {
		p.Addf("cpu", "got %v, want %v to %v vCPU in steps of %v", s.CPU, minCPU, maxCPU, cpuStep)
		return
	}
	if s.Memory != "" && s.Memory != s.memory() {
		p.Addf("memory", "got %q, want %s, which belongs to %v vCPU; or leave it out", s.Memory, s.memory(), s.CPU)
	}
}

// validateVariables checks the names of variables and of the secrets they come from.
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

// VaultSecrets are the secrets of the vault that the settings name, each once, sorted.
func (s Settings) VaultSecrets() []string {
	names := slices.Collect(maps.Values(s.Secrets))
	if s.Event != nil {
		names = slices.AppendSeq(names, maps.Values(s.Event.Auth))
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// trigger is what starts the job, as Azure calls it.
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

// MemoryGiB is the memory of one replica, in GiB: what Azure sells together with
// the CPU.
func (s Settings) MemoryGiB() float64 { return s.CPU * gibPerCPU }

// memory is what Azure sells together with the CPU, such as 0.5Gi.
func (s Settings) memory() string {
	return strconv.FormatFloat(s.MemoryGiB(), 'f', -1, 64) + "Gi"
}

// withDefaults fills what the event leaves out: it is a pointer, so stack
// configuration is not decoded over [Defaults] as the rest is.
func (e Event) withDefaults() Event {
	if e.PollingInterval == 0 {
		e.PollingInterval = defaultPollingInterval
	}
	if e.MaxExecutions == 0 {
		e.MaxExecutions = defaultMaxExecutions
	}
	return e
}

// checkSecretCase refuses names that differ by case only: Container Apps know
// secrets by lower-case names.
func checkSecretCase(p *check.Problems, names []string) {
	seen := map[string]string{}
	for _, name := range names {
		lower := strings.ToLower(name)
		if other, clash := seen[lower]; clash && other != name {
			p.Addf("secrets", "got %q and %q, want vault secrets that differ by more than case", other, name)
		}
		seen[lower] = name
	}
}
