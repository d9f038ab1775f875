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

// environmentOf returns the environment of a workload, or nil if its properties are
// not known.
func environmentOf[B workloadBody](q arm.Request[B]) *arm.Resource {
	if found := q.Azure.Get(string(workloadOf(q).environmentID)); found.Own() {
		return found
	}
	return nil
}

// profileOf returns the type of the workload profile that a workload runs on, or ""
// for an unknown profile.
func profileOf[B workloadBody](q arm.Request[B]) body.Text {
	name, environment := workloadOf(q).profile, environmentOf(q)
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

// runsOnConsumptionOnly reports whether the environment is known to have no
// workload profiles.
func runsOnConsumptionOnly[B workloadBody](q arm.Request[B]) bool {
	environment := environmentOf(q)
	return environment != nil && arm.As[ManagedEnvironment](environment).isConsumptionOnly()
}

// profileIsNotNamed: In an environment without workload profiles a job or app
// cannot name one, not even Consumption.
//
// Source: https://github.com/Azure/bicep-registry-modules/issues/2517 (the wording, observed)
func profileIsNotNamed[B workloadBody](q arm.Request[B]) *arm.Error {
	if workloadOf(q).profile.IsSet() && runsOnConsumptionOnly(q) {
		return q.BadRequest("WorkloadProfileNameNotSupported", "Cannot specify workload profile name for container app in Consumption Only environment.")
	}
	return nil
}

// workloadProfileExists: The workload profile of a job or app must exist in its
// environment.
//
// Source: https://learn.microsoft.com/azure/container-apps/workload-profiles-overview (the code, observed)
func workloadProfileExists[B workloadBody](q arm.Request[B]) *arm.Error {
	if !profileOf(q).IsSet() {
		return q.BadRequest("WorkloadProfileNotFound", "Workload profile '%s' was not found in environment '%s'.",
			workloadOf(q).profile, armid.Last(string(workloadOf(q).environmentID)))
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

// total returns the sum of the requests of all app containers.
func total(w workload) (cpu, memory float64) {
	for _, container := range w.appContainers() {
		c, m := allocation(container.Resources)
		cpu, memory = cpu+c, memory+m
	}
	return cpu, memory
}

// resourcesAddUp: On the Consumption profile, the containers of a job or app together
// request 2 GiB per vCPU, in steps of 0.25 vCPU, up to 4 vCPU; in an environment
// without workload profiles up to 2.
//
// Source: https://learn.microsoft.com/azure/container-apps/containers#allocations
// Source: https://github.com/Azure/bicep-types-az/issues/1924 (observed for an app)
func resourcesAddUp[B workloadBody](q arm.Request[B]) *arm.Error {
	const step, gibPerCPU, rounding = 0.25, 2, 1e-9
	most := 4.0
	if runsOnConsumptionOnly(q) {
		most = 2
	}
	cpu, memory := total(workloadOf(q))
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
func initContainersFit[B workloadBody](q arm.Request[B]) *arm.Error {
	most, _ := total(workloadOf(q))
	for _, container := range workloadOf(q).initContainers {
		if cpu, _ := allocation(container.Resources); cpu > most {
			return q.BadRequest("ContainerAppInitContainersInvalidCpu", "Invalid CPU value %v for init container %s ,an init container can "+
				"not be allocated more CPU than the total CPU %v allocated for all app containers.", cpu, container.Name, most)
		}
	}
	return nil
}
