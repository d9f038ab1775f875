// Package execution runs a Container Apps job of offline Azure on this machine:
// its containers as processes, with the variables, secrets and identities that
// the job gives them, against PostgreSQL and a Blob service on loopback.
package execution

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/check"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/app"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli/language"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/services"
)

// timeUnit is what durations are rounded to for people.
const timeUnit = 10 * time.Millisecond

// Runner runs jobs of one stack.
type Runner struct {
	// Cloud is offline Azure as the stack has it. Required.
	Cloud *arm.Cloud
	// History keeps the executions. Required.
	History History
	// Data is the folder that keeps the services' data between runs. The data of
	// servers that are no longer deployed is deleted. Required.
	Data string
	// Tools is the folder tools/services. Required.
	Tools string
	// Root is the folder of the program, with pipelines/<name> in it. Required.
	Root string
	// Builder builds Go programs. Required.
	Builder *language.Builder
	// Grace is how long a container has to end after SIGTERM. Default: 30 seconds.
	Grace time.Duration
	// Stdout receives the logs and the report. Required.
	Stdout io.Writer
	// Log receives messages about what happens. Required.
	Log func(format string, args ...any)
}

// Request is what to run.
type Request struct {
	// Pipeline is a pipeline's name, or the name of a job. Required.
	Pipeline string
	// Env are variables of the pipeline's container for this run, which replace the
	// job's. Default: none.
	Env map[string]string
	// ImageFolder has the Go program to run in place of the image. Default: the
	// folder pipelines/<name> that the image is built from.
	ImageFolder string
}

// Run runs a job once. The error says why there is no execution; whether it
// succeeded, and why not, is in the execution.
func (r Runner) Run(ctx context.Context, request Request) (_ Execution, err error) {
	j, err := findJob(r.Cloud, request.Pipeline)
	if err != nil {
		return Execution{}, err
	}
	done, err := r.History.begin()
	if err != nil {
		return Execution{}, err
	}
	defer func() { err = errors.Join(err, done()) }()

	run := &run{Runner: r, request: request, job: j, logs: &logs{to: r.Stdout}}
	if run.Grace == 0 {
		run.Grace = grace
	}
	run.execution = Execution{Name: j.name + "-" + random(7), Job: j.name, Status: Running, Start: time.Now().UTC()}
	run.secrets, err = app.SecretValues(r.Cloud, j.id)
	if err != nil {
		// Container Apps cannot start the containers, so there is an execution, which failed.
		return run.end(Failed, err, holdings{}, holdings{})
	}
	if err := run.prepare(ctx); err != nil {
		return Execution{}, err
	}
	defer func() { err = errors.Join(err, run.services.Stop()) }()
	return run.carryOut(ctx)
}

// run is one execution on its way.
type run struct {
	Runner
	request   Request
	job       *job
	execution Execution
	secrets   map[string]string
	logs      *logs

	deployed      deployed
	initial, main []process
	services      *services.Running
}

// prepare does everything that can fail before there is an execution.
func (r *run) prepare(ctx context.Context) error {
	r.deployed = survey(r.Cloud)
	var err error
	images := images{root: r.Root, folder: r.request.ImageFolder, builder: r.Builder, log: r.Log}
	if r.initial, r.main, err = images.processes(ctx, strings.TrimSuffix(r.job.name, "-job"), r.job); err != nil {
		return err
	}
	if err := errors.Join(setVariables(r.initial, r.secrets, nil), setVariables(r.main, r.secrets, r.request.Env)); err != nil {
		return err
	}
	for _, one := range r.deployed.servers {
		if one.external {
			r.Log("the stack does not manage server %s, so its roles are unknown: only roles that the job creates can log in", one.name)
		}
	}
	o := r.deployed.options()
	o.Tools, o.Log = r.Tools, r.Log
	if o.Dir, err = dataFolder(r.Data, r.deployed); err != nil {
		return err
	}
	r.services, err = services.Start(ctx, o)
	return err
}

// dataFolder returns the folder for the data of what is deployed now, and deletes the
// data of what was destroyed.
func dataFolder(dir string, d deployed) (string, error) {
	own := fmt.Sprintf("%x", sha256.Sum256([]byte(d.key())))[:12]
	entries, err := os.ReadDir(dir)
	if err != nil && !os.IsNotExist(err) {
		return "", err
	}
	var errs []error
	for _, entry := range entries {
		if entry.Name() != own {
			errs = append(errs, os.RemoveAll(filepath.Join(dir, entry.Name())))
		}
	}
	return filepath.Join(dir, own), errors.Join(errs...)
}

// carryOut runs the replicas, keeps the history and reports.
func (r *run) carryOut(ctx context.Context) (Execution, error) {
	before, err := look(ctx, r.services, r.deployed)
	if err != nil {
		return Execution{}, err
	}
	r.execution.Start = time.Now().UTC()
	if err := r.History.save(r.execution); err != nil {
		return Execution{}, err
	}
	r.Log("execution %s has started", r.execution.Name)
	status, why := r.replicas(ctx)
	// The services still run when the caller has stopped the execution.
	after, err := look(context.WithoutCancel(ctx), r.services, r.deployed)
	if err != nil {
		why = errors.Join(why, err)
	}
	return r.end(status, why, before, after)
}

// replicas runs as many as the job says, and returns how the execution ended.
func (r *run) replicas(ctx context.Context) (Status, error) {
	parallelism, completions := r.job.replicas()
	results := make([]error, parallelism)
	attempts := make([]int, parallelism)
	var all sync.WaitGroup
	for i := range parallelism {
		all.Go(func() { attempts[i], results[i] = r.replica(ctx) })
	}
	all.Wait() //nolint:forbidigo // goroutines of this function, not Outputs
	succeeded := 0
	for i, err := range results {
		r.execution.Attempts += attempts[i]
		if err == nil {
			succeeded++
		}
	}
	switch {
	case succeeded >= completions:
		return Succeeded, nil
	case ctx.Err() != nil:
		return Stopped, context.Cause(ctx)
	default:
		return Failed, errors.Join(results...)
	}
}

// replica runs the containers until they succeed, as often as the job allows.
// Azure waits between attempts, longer each time; here the next one starts at once.
func (r *run) replica(ctx context.Context) (attempts int, err error) {
	for attempts = 1; ; attempts++ {
		if err = r.attempt(ctx); err == nil || ctx.Err() != nil {
			return attempts, err
		}
		if attempts > r.job.retries() {
			if attempts > 1 {
				err = fmt.Errorf("attempt %d of %d: %w", attempts, attempts, err)
			}
			return attempts, err
		}
		r.Log("attempt %d failed: %v; the job is retried up to %s", attempts, err,
			count(r.job.retries()+1-attempts, "time"))
	}
}

// attempt runs the init containers one after the other, then the others all at
// once, within the replica timeout.
func (r *run) attempt(ctx context.Context) error {
	ctx, cancel := context.WithTimeoutCause(ctx, r.job.timeout(),
		fmt.Errorf("%w: it is %s", errTimeout, r.job.timeout()))
	defer cancel()
	replica := r.execution.Name + "-" + random(5)
	for _, p := range r.initial {
		if err := r.container(ctx, p, initial, replica); err != nil {
			return err
		}
	}
	results := make([]error, len(r.main))
	var all sync.WaitGroup
	for i, p := range r.main {
		all.Go(func() { results[i] = r.container(ctx, p, main, replica) })
	}
	all.Wait() //nolint:forbidigo // goroutines of this function, not Outputs
	return errors.Join(results...)
}

// container runs one container with its variables and its identities.
func (r *run) container(ctx context.Context, p process, now lifecycle, replica string) (err error) {
	there := loopback{r.deployed, r.services.Postgres.Host, r.services.Postgres.Port, r.services.Blob.Endpoint}
	all := append(platform(r.job.name, r.execution.Name, replica, r.services.TrustFile, r.services.Postgres.PSQL()), there.redirect(p.variables)...)

	if !r.job.hasIdentities() {
		return runContainer(ctx, p, all, r.Grace, r.logs.of(p.name))
	}
	var identities []services.Identity
	for _, id := range r.job.identities(now) {
		if one, exists := identity(r.Cloud, id); exists {
			identities = append(identities, one)
		}
	}
	endpoint, err := r.services.ServeIdentities(identities...)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, endpoint.Stop()) }()
	all = append(all, variable{"IDENTITY_ENDPOINT", endpoint.URL}, variable{"IDENTITY_HEADER", endpoint.Header})
	return runContainer(ctx, p, all, r.Grace, r.logs.of(p.name))
}

// end saves how the execution ended, and reports it.
func (r *run) end(status Status, why error, before, after holdings) (Execution, error) {
	r.execution.Status, r.execution.End = status, time.Now().UTC()
	if why != nil {
		r.execution.Reason = why.Error()
	}
	return r.execution, errors.Join(
		r.History.save(r.execution),
		report(r.Stdout, r.execution, r.logs.last, before, after),
	)
}

// random is the random end of a name: lower-case letters and digits.
func random(length int) string { return strings.ToLower(rand.Text()[:length]) }

// wrapped are problems of one thing, or nil.
func wrapped(what string, p check.Problems) error {
	if len(p) == 0 {
		return nil
	}
	return fmt.Errorf("%s: %w", what, errors.Join(p...))
}
