// Package execution runs a Container Apps job of offline Azure on this machine:
// its containers as processes, with the job's variables, secrets and identities,
// and with PostgreSQL and a Blob service on loopback.
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

// timeUnit is the precision of durations in reports.
const timeUnit = 10 * time.Millisecond

// Runner runs jobs of one stack.
type Runner struct {
	// Cloud is the offline Azure of the stack. Required.
	Cloud *arm.Cloud
	// History stores the executions. Required.
	History History
	// Data is the folder of the services' data, which is kept between runs. The data
	// of servers that are no longer deployed is deleted. Required.
	Data string
	// Tools is the folder tools/services. Required.
	Tools string
	// Root is the folder of the program, with pipelines/<name> in it. Required.
	Root string
	// Builder builds Go programs. Required.
	Builder *language.Builder
	// Grace is the time between SIGTERM and SIGKILL. Default: 30 seconds.
	Grace time.Duration
	// Stdout receives the logs and the report. Required.
	Stdout io.Writer
	// Log receives progress messages. Required.
	Log func(format string, args ...any)
}

// Request is a request to run a job.
type Request struct {
	// Pipeline is the name of a pipeline or of a job. Required.
	Pipeline string
	// Env are variables of the pipeline's container for this run, which override the
	// job's. Default: none.
	Env map[string]string
	// ImageFolder is the folder of the Go program to run instead of the image.
	// Default: the folder pipelines/<name> from which the image is built.
	ImageFolder string
}

// Run runs a job once. The error reports why there is no execution; whether an
// execution succeeded, and why not, is in the result.
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
		// Container Apps cannot start the containers, so the result is a failed
		// execution.
		return run.end(Failed, err, contents{}, contents{})
	}
	if err := run.prepare(ctx); err != nil {
		return Execution{}, err
	}
	defer func() { err = errors.Join(err, run.services.Stop()) }()
	return run.execute(ctx)
}

// run is an execution in progress.
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

// prepare performs every step that can fail before there is an execution.
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

// dataFolder returns the folder for the data of what is deployed now, and deletes
// the data of what was destroyed.
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

// execute runs the replicas, saves the execution and reports it.
func (r *run) execute(ctx context.Context) (Execution, error) {
	before, err := readContents(ctx, r.services, r.deployed)
	if err != nil {
		return Execution{}, err
	}
	r.execution.Start = time.Now().UTC()
	if err := r.History.save(r.execution); err != nil {
		return Execution{}, err
	}
	r.Log("execution %s started", r.execution.Name)
	status, why := r.replicas(ctx)
	// Services still run after the caller stopped the execution.
	after, err := readContents(context.WithoutCancel(ctx), r.services, r.deployed)
	if err != nil {
		why = errors.Join(why, err)
	}
	return r.end(status, why, before, after)
}

// replicas runs the replicas of the job and returns the result of the execution.
func (r *run) replicas(ctx context.Context) (Status, error) {
	parallelism, completions := r.job.replicas()
	results := make([]error, parallelism)
	attempts := make([]int, parallelism)
	var all sync.WaitGroup
	for i := range parallelism {
		all.Go(func() { attempts[i], results[i] = r.replica(ctx) })
	}
	all.Wait() //nolint:forbidigo // waits for goroutines, not for Outputs
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

// replica runs the containers until they succeed or the job's retries are used
// up. Azure waits longer before each retry; offline, a retry starts at once.
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
		r.Log("attempt %d failed: %v; up to %s left", attempts, err,
			count(r.job.retries()+1-attempts, "attempt"))
	}
}

// attempt runs the init containers one after the other, then all other containers
// at once, within the replica timeout.
func (r *run) attempt(ctx context.Context) error {
	ctx, cancel := context.WithTimeoutCause(ctx, r.job.timeout(),
		fmt.Errorf("%w (%s)", errTimeout, r.job.timeout()))
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
	all.Wait() //nolint:forbidigo // waits for goroutines, not for Outputs
	return errors.Join(results...)
}

// container runs one container with its variables and identities.
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

// end saves the result of the execution and reports it.
func (r *run) end(status Status, why error, before, after contents) (Execution, error) {
	r.execution.Status, r.execution.End = status, time.Now().UTC()
	if why != nil {
		r.execution.Reason = why.Error()
	}
	return r.execution, errors.Join(
		r.History.save(r.execution),
		report(r.Stdout, r.execution, r.logs.last, before, after),
	)
}

// random returns a random suffix of lower-case letters and digits.
func random(length int) string { return strings.ToLower(rand.Text()[:length]) }

// wrapped joins problems with the same subject; nil for none.
func wrapped(what string, p check.Problems) error {
	if len(p) == 0 {
		return nil
	}
	return fmt.Errorf("%s: %w", what, errors.Join(p...))
}
