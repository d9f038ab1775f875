package app

import (
	"regexp"
	"strings"

	"github.com/distribution/reference"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

// hasContainers: A job or app has at least one container.
//
// Source: https://learn.microsoft.com/azure/container-apps/containers#configuration
func hasContainers[B workloadBody](q arm.Request[B]) *arm.Error {
	if len(workloadOf(q).appContainers()) == 0 {
		return q.BadRequest(invalidTemplate, "The following field(s) are either invalid or missing. Field 'template.containers' is required.")
	}
	return nil
}

// containersHaveImages: Every container has an image.
//
// Source: https://github.com/Azure-Samples/container-apps-store-api-microservice/issues/27 (observed)
func containersHaveImages[B workloadBody](q arm.Request[B]) *arm.Error {
	for _, container := range workloadOf(q).containers {
		if !container.Image.IsSet() {
			return q.BadRequest("ContainerAppImageRequired", "Container with name '%s' must have an 'Image' property specified.", container.Name)
		}
	}
	return nil
}

// imagesAreReferences: The image of a container is a reference: lower-case names, with
// or without a host, a tag and a digest.
//
// Source: https://learn.microsoft.com/azure/container-apps/containers#configuration
// Source: https://pkg.go.dev/github.com/distribution/reference (the grammar)
func imagesAreReferences[B workloadBody](q arm.Request[B]) *arm.Error {
	for _, container := range workloadOf(q).containers {
		if _, err := reference.ParseNormalizedNamed(string(container.Image)); container.Image.IsSet() && err != nil {
			return q.BadRequest(invalidTemplate, "The following field(s) are either invalid or missing. Field 'template.containers.%s.image' is "+
				"invalid with details: 'Invalid value: \"%[2]s\": could not parse reference: %[2]s'.", container.Name, container.Image)
		}
	}
	return nil
}

// containerName is a label of RFC 1123.
var containerName = regexp.MustCompile(`^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$`)

// containerNamesAreValid: The name of a container has lower-case letters, digits
// and hyphens, and no hyphen at either end.
//
// Source: https://learn.microsoft.com/azure/container-apps/containers#configuration
// Source: https://github.com/microsoft/vscode-azurecontainerapps/issues/19 (the wording, observed)
func containerNamesAreValid[B workloadBody](q arm.Request[B]) *arm.Error {
	for _, container := range workloadOf(q).containers {
		if container.Name.IsSet() && !containerName.MatchString(string(container.Name)) {
			return q.BadRequest(invalidTemplate, "The following field(s) are either invalid or missing. Field 'template.containers.%[1]s.name' is "+
				"invalid with details: 'Invalid value: \"%[1]s\": Invalid Name: Per RFC 1123 name must consist of lower case alphanumeric "+
				"characters or '-', and must start and end with an alphanumeric character'.", container.Name)
		}
	}
	return nil
}

// containerNamesDiffer: The containers and init containers of a job or app have
// different names.
//
// Source: https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#detailed-behavior
func containerNamesDiffer[B workloadBody](q arm.Request[B]) *arm.Error {
	seen := map[body.Text]bool{"": true}
	for _, container := range workloadOf(q).containers {
		if container.Name.IsSet() && seen[container.Name] {
			return q.BadRequest("ContainerAppDuplicateContainerName", "Container name '%s' is used more than once.", container.Name)
		}
		seen[container.Name] = true
	}
	return nil
}

// variableName is the name of an environment variable in Kubernetes.
var variableName = regexp.MustCompile(`^[-._a-zA-Z][-._a-zA-Z0-9]*$`)

// variableNamesAreValid: The name of an environment variable has letters, digits
// and any of ._-, and no digit first.
//
// Source: https://github.com/Azure/reddog-containerapps/issues/32 (the code, observed)
// Source: https://github.com/microsoft/vscode-azurecontainerapps/issues/871
func variableNamesAreValid[B workloadBody](q arm.Request[B]) *arm.Error {
	for _, container := range workloadOf(q).containers {
		for _, variable := range container.Env {
			if !variableName.MatchString(string(variable.Name)) {
				return q.BadRequest("ContainerAppInvalidEnvVarName", "Env variable name '%s' of container '%s' is invalid, want letters, digits, "+
					"'.', '_' and '-', no digit first.", variable.Name, container.Name)
			}
		}
	}
	return nil
}

// probesHaveOneAction: A probe sends an HTTP request or opens a TCP connection.
//
// Source: https://learn.microsoft.com/azure/container-apps/health-probes#restrictions
func probesHaveOneAction[B workloadBody](q arm.Request[B]) *arm.Error {
	for _, container := range workloadOf(q).containers {
		for _, probe := range container.Probes {
			if probe.HttpGet.IsSet() == probe.TcpSocket.IsSet() {
				return q.BadRequest(invalidTemplate, "The following field(s) are either invalid or missing. Field 'template.containers.%s.probes' is "+
					"invalid with details: 'Probe of type %s needs either httpGet or tcpSocket'.", container.Name, probe.Type)
			}
		}
	}
	return nil
}

// probesSucceedOnce: The success threshold of a liveness or startup probe is 1.
//
// Source: https://learn.microsoft.com/azure/templates/microsoft.app/containerapps#containerappprobe
func probesSucceedOnce[B workloadBody](q arm.Request[B]) *arm.Error {
	for _, container := range workloadOf(q).containers {
		for _, probe := range container.Probes {
			if probe.Type.Is("Liveness", "Startup") && probe.SuccessThreshold.Or(1) != 1 {
				return q.BadRequest(invalidTemplate, "The following field(s) are either invalid or missing. Field 'template.containers.%s.probes' is "+
					"invalid with details: 'successThreshold must be 1 for a probe of type %s'.", container.Name, probe.Type)
			}
		}
	}
	return nil
}

// volumeMountsExist: A container mounts a volume that the job or app has.
//
// Source: https://github.com/MicrosoftDocs/azure-docs/issues/103756 (observed)
func volumeMountsExist[B workloadBody](q arm.Request[B]) *arm.Error {
	w := workloadOf(q)
	names := map[body.Text]bool{}
	for _, volume := range w.volumes {
		names[volume.Name] = true
	}
	for _, container := range w.containers {
		for _, mount := range container.VolumeMounts {
			if !names[mount.VolumeName] {
				return q.BadRequest("ContainerAppInvalidVolumeMount",
					"Invalid Request: Volume '%s' to mount doesn't defined in the Container App '%s'.", mount.VolumeName, q.Name())
			}
		}
	}
	return nil
}

// mountPathsAreValid: A mount path is absolute, is not the root, and has no colon.
//
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/29419 (observed)
func mountPathsAreValid[B workloadBody](q arm.Request[B]) *arm.Error {
	for _, container := range workloadOf(q).containers {
		for _, mount := range container.VolumeMounts {
			path := string(mount.MountPath)
			if !strings.HasPrefix(path, "/") || strings.Trim(path, "/") == "" || strings.Contains(path, ":") {
				return q.BadRequest("ContainerAppInvalidMountPath", "Invalid Request: Invalid mount path was given. mountPath is required when "+
					"mounting volume '%s'. mountPath must not contain ':'.", mount.VolumeName)
			}
		}
	}
	return nil
}

// mountPathsDiffer: A container mounts one volume at a path.
//
// Source: https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath
func mountPathsDiffer[B workloadBody](q arm.Request[B]) *arm.Error {
	for _, container := range workloadOf(q).containers {
		seen := map[string]bool{}
		for _, mount := range container.VolumeMounts {
			path := strings.TrimRight(string(mount.MountPath), "/")
			if seen[path] {
				return q.BadRequest("ContainerAppInvalidMountPath", "Invalid Request: Container '%s' mounts two volumes at '%s'.", container.Name, path)
			}
			seen[path] = true
		}
	}
	return nil
}
