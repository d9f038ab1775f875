package app

import (
	"math"
	"strconv"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

// consumption is the workload profile that every environment has without listing
// it.
const consumption = "Consumption"

// environmentOf returns the environment of a job, or nil if its properties are
// not known.
func environmentOf(q jobRequest) *arm.Resource {
	if found := q.Azure.Get(string(q.New.Properties.EnvironmentID)); found.Own() {
		return found
	}
	return nil
}

// profileOf returns the type of the workload profile that a job runs on, or ""
// for an unknown profile.
func profileOf(q jobRequest) body.Text {
	name, environment := q.New.Properties.WorkloadProfileName, environmentOf(q)
	if !name.IsSet() || name == consumption || environment == nil {
		return consumption
	}
	for _, profile := range arm.As[ManagedEnvironment](environment).Properties.WorkloadProfiles {
		if profile.Name == name {
			return profile.WorkloadProfileType
		}
	}
	return ""
}

// workloadProfileExists: The workload profile of a job must exist in its
// environment.
//
// Source: https://learn.microsoft.com/azure/container-apps/workload-profiles-overview (the code, observed)
func workloadProfileExists(q jobRequest) *arm.Error {
	if !profileOf(q).IsSet() {
		return q.BadRequest("WorkloadProfileNotFound", "Workload profile '%s' was not found in environment '%s'.",
			q.New.Properties.WorkloadProfileName, armid.Last(string(q.New.Properties.EnvironmentID)))
	}
	return nil
}

// allocation returns the requested vCPU (default 0.5) and GiB (default 1) of a
// container. A size in a unit other than Gi counts as 0, which no rule accepts.
func allocation(requested ContainerResources) (cpu, memory float64) {
	memory = 1
	if requested.Memory.IsSet() {
		digits, isGibibytes := strings.CutSuffix(string(requested.Memory), "Gi")
		n, err := strconv.ParseFloat(digits, 64)
		if memory = n; err != nil || !isGibibytes {
			memory = 0
		}
	}
	return requested.Cpu.Or(0.5), memory
}

// total returns the sum of the requests of all containers of a job.
func total(job *Job) (cpu, memory float64) {
	for _, container := range job.Properties.Template.Containers {
		c, m := allocation(container.Resources)
		cpu, memory = cpu+c, memory+m
	}
	return cpu, memory
}

// resourcesAddUp: On the Consumption profile, the containers of a job together
// request 2 GiB per vCPU, in steps of 0.25 vCPU, up to 4 vCPU; in an environment
// without workload profiles up to 2.
//
// Source: https://learn.microsoft.com/azure/container-apps/containers#allocations
// Source: https://github.com/Azure/bicep-types-az/issues/1924 (observed for an app)
func resourcesAddUp(q jobRequest) *arm.Error {
	const step, gibPerCPU, rounding = 0.25, 2, 1e-9
	most := 4.0
	if environment := environmentOf(q); environment != nil && len(arm.As[ManagedEnvironment](environment).Properties.WorkloadProfiles) == 0 {
		most = 2
	}
	cpu, memory := total(q.New)
	addsUp := cpu > 0 && cpu <= most && math.Abs(math.Remainder(cpu, step)) < rounding && math.Abs(memory-gibPerCPU*cpu) < rounding
	if profileOf(q) == consumption && !addsUp {
		return q.BadRequest("ContainerAppInvalidResourceTotal", "The total requested CPU and memory resources for this application (CPU: %v, "+
			"memory: %v) is invalid. Total CPU and memory for all containers must add up to one of: [cpu: 0.25, memory: 0.5Gi]; "+
			"[cpu: 0.5, memory: 1.0Gi]; and so on to [cpu: %v, memory: %vGi].", cpu, memory, most, gibPerCPU*most)
	}
	return nil
}

// initContainersFit: An init container cannot request more CPU than all other
// containers together. A container without a request counts with the default.
//
// Source: https://github.com/microsoft/azure-container-apps/issues/1189 (observed)
func initContainersFit(q jobRequest) *arm.Error {
	most, _ := total(q.New)
	for _, container := range q.New.Properties.Template.InitContainers {
		if cpu, _ := allocation(container.Resources); cpu > most {
			return q.BadRequest("ContainerAppInitContainersInvalidCpu", "Invalid CPU value %v for init container %s ,an init container can "+
				"not be allocated more CPU than the total CPU %v allocated for all app containers.", cpu, container.Name, most)
		}
	}
	return nil
}
