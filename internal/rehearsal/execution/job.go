package execution

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// job is what an execution reads of a Container Apps job.
type job struct {
	id, name string

	Identity struct {
		// UserAssigned are the ARM IDs of the identities that the job has.
		UserAssigned []string `json:"userAssignedIdentities"`
	} `json:"identity"`
	Configuration struct {
		ReplicaTimeout    int `json:"replicaTimeout"`
		ReplicaRetryLimit int `json:"replicaRetryLimit"`
		// One of these, that of the job's trigger, has the number of replicas.
		Manual   *replicas `json:"manualTriggerConfig"`
		Schedule *replicas `json:"scheduleTriggerConfig"`
		Event    *replicas `json:"eventTriggerConfig"`
		// IdentitySettings limit an identity to a part of the job's life.
		IdentitySettings []struct {
			Identity  string `json:"identity"`
			Lifecycle string `json:"lifecycle"`
		} `json:"identitySettings"`
	} `json:"configuration"`
	Template struct {
		InitContainers []container `json:"initContainers"`
		Containers     []container `json:"containers"`
	} `json:"template"`
}

// replicas is how many an execution starts, and how many must succeed. Default 1.
type replicas struct {
	Parallelism int `json:"parallelism"`
	Completions int `json:"replicaCompletionCount"`
}

// container is one container of a replica.
type container struct {
	Name    string     `json:"name"`
	Image   string     `json:"image"`
	Command []string   `json:"command"`
	Args    []string   `json:"args"`
	Env     []variable `json:"env"`
}

// variable has a value, or the name of a secret of the job.
type variable struct {
	Name      string `json:"name"`
	Value     string `json:"value"`
	SecretRef string `json:"secretRef"`
}

// lifecycle is a part of a job's life.
type lifecycle string

const (
	initial lifecycle = "Init"
	main    lifecycle = "Main"
)

// The ARM types that an execution reads.
const (
	jobType           = "Microsoft.App/jobs"
	identityType      = "Microsoft.ManagedIdentity/userAssignedIdentities"
	serverType        = "Microsoft.DBforPostgreSQL/flexibleServers"
	databaseType      = "Microsoft.DBforPostgreSQL/flexibleServers/databases"
	administratorType = "Microsoft.DBforPostgreSQL/flexibleServers/administrators"
	accountType       = "Microsoft.Storage/storageAccounts"
	containerType     = "Microsoft.Storage/storageAccounts/blobServices/containers"
)

// ofType are the resources of an ARM type, sorted by ID.
func ofType(cloud *arm.Cloud, armType string) []*arm.Resource {
	var all []*arm.Resource
	for _, res := range cloud.List() {
		if t, known := contract.Azure().Lookup(res.Token); known && t.ARMType == armType {
			all = append(all, res)
		}
	}
	return all
}

// findJob is the job of a pipeline: the one called <pipeline>-job, as the
// program names it, or the one of exactly that name.
func findJob(cloud *arm.Cloud, pipeline string) (*job, error) {
	var names []string
	for _, res := range ofType(cloud, jobType) {
		name := armid.Last(res.ID)
		if name == pipeline || name == pipeline+"-job" {
			found := &job{id: res.ID, name: name}
			return found, decode(res, found)
		}
		names = append(names, name)
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("pipeline %s: the stack has no job yet; deploy it with the command up first", pipeline)
	}
	return nil, fmt.Errorf("got pipeline %q, want one with a job <pipeline>-job in the stack, or the name of a job; jobs: %s",
		pipeline, strings.Join(names, ", "))
}

// decode reads a resource's properties.
func decode(res *arm.Resource, into any) error {
	text, err := json.Marshal(res.Properties)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(text, into); err != nil {
		return fmt.Errorf("%s: %w", res.ID, err)
	}
	return nil
}

// timeout is how long one attempt of a replica may take, init containers
// included.
func (j *job) timeout() time.Duration {
	return time.Duration(j.Configuration.ReplicaTimeout) * time.Second
}

// replicas are those of the job's trigger.
func (j *job) replicas() replicas {
	all := replicas{1, 1}
	for _, trigger := range []*replicas{j.Configuration.Manual, j.Configuration.Schedule, j.Configuration.Event} {
		if trigger != nil {
			all = replicas{max(trigger.Parallelism, 1), max(trigger.Completions, 1)}
		}
	}
	return all
}

// identities are the ARM IDs of the identities that containers may act as in a part
// of the job's life. Without a setting, an identity is available in all of it.
//
// Source: https://learn.microsoft.com/azure/container-apps/managed-identity#control-managed-identity-availability
func (j *job) identities(now lifecycle) []string {
	var all []string
	for _, id := range j.Identity.UserAssigned {
		when := "All"
		for _, setting := range j.Configuration.IdentitySettings {
			if strings.EqualFold(setting.Identity, id) {
				when = setting.Lifecycle
			}
		}
		if when == "All" || when == string(now) {
			all = append(all, id)
		}
	}
	return all
}
