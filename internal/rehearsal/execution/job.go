package execution

import (
	"fmt"
	"strings"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/app"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

// job is a Container Apps job.
type job struct {
	id, name string
	*app.Job
}

// container is a container or init container of a replica.
type container struct {
	name, image   string
	command, args []string
	env           []app.EnvironmentVar
}

// variable is an environment variable.
type variable struct{ name, value string }

// lifecycle is a phase of a replica.
type lifecycle string

const (
	initial lifecycle = "Init"
	main    lifecycle = "Main"
)

// ofType returns the resources of an ARM type, sorted by ID.
func ofType(cloud *arm.Cloud, armType string) []*arm.Resource {
	var all []*arm.Resource
	for _, res := range cloud.List() {
		if res.IsA(armType) {
			all = append(all, res)
		}
	}
	return all
}

// findJob returns the job of a pipeline: the one called <pipeline>-job, or the
// one with exactly that name.
func findJob(cloud *arm.Cloud, pipeline string) (*job, error) {
	var names []string
	for _, res := range ofType(cloud, app.JobType) {
		if name := res.Name(); name == pipeline || name == pipeline+"-job" {
			return &job{res.ID, name, arm.As[app.Job](res)}, nil
		}
		names = append(names, res.Name())
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("pipeline %s: the stack has no job; run: offline up", pipeline)
	}
	return nil, fmt.Errorf("got pipeline %q, want one with a job <pipeline>-job in the stack, or the name of a job; jobs: %s",
		pipeline, strings.Join(names, ", "))
}

// initContainers returns the init containers.
func (j *job) initContainers() []container {
	var all []container
	for _, c := range j.Properties.Template.InitContainers {
		all = append(all, container{string(c.Name), string(c.Image), texts(c.Command), texts(c.Args), c.Env})
	}
	return all
}

// containers returns the containers that run after the init containers.
func (j *job) containers() []container {
	var all []container
	for _, c := range j.Properties.Template.Containers {
		all = append(all, container{string(c.Name), string(c.Image), texts(c.Command), texts(c.Args), c.Env})
	}
	return all
}

func texts(list []body.Text) []string {
	var all []string
	for _, text := range list {
		all = append(all, string(text))
	}
	return all
}

// timeout is the maximum duration of one attempt of a replica, including init
// containers.
func (j *job) timeout() time.Duration {
	return time.Duration(j.Properties.Configuration.ReplicaTimeout.Or(0)) * time.Second
}

// retries is the number of retries of a failed replica.
func (j *job) retries() int { return j.Properties.Configuration.ReplicaRetryLimit.Or(0) }

// replicas returns the number of replicas of an execution, and how many must
// succeed. Both are 1 unless the configuration of the job's trigger sets them.
func (j *job) replicas() (parallelism, completions int) {
	c := j.Properties.Configuration
	return max(c.ManualTriggerConfig.Parallelism.Or(1), c.ScheduleTriggerConfig.Parallelism.Or(1), c.EventTriggerConfig.Parallelism.Or(1)),
		max(c.ManualTriggerConfig.ReplicaCompletionCount.Or(1), c.ScheduleTriggerConfig.ReplicaCompletionCount.Or(1),
			c.EventTriggerConfig.ReplicaCompletionCount.Or(1))
}

// hasIdentities reports whether the job has any identity.
func (j *job) hasIdentities() bool { return len(j.Identity.UserAssignedIdentities) > 0 }

// identities returns the ARM IDs of the identities that containers can use in a
// phase. Without a setting, an identity is available in every phase.
//
// Source: https://learn.microsoft.com/azure/container-apps/managed-identity#control-managed-identity-availability
func (j *job) identities(now lifecycle) []string {
	var all []string
	for _, id := range sortedKeys(j.Identity.UserAssignedIdentities) {
		when := body.Text("All")
		for _, setting := range j.Properties.Configuration.IdentitySettings {
			if armid.Same(string(setting.Identity), id) {
				when = setting.Lifecycle
			}
		}
		if when.Is("All", body.Text(now)) {
			all = append(all, id)
		}
	}
	return all
}
