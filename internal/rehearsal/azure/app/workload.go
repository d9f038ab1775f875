package app

import (
	"fmt"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

// workloadBody is the body of a resource that runs containers. Most rules apply to
// both types.
type workloadBody interface{ Job | ContainerApp }

// workload is what jobs and container apps have in common.
type workload struct {
	identity               ManagedServiceIdentity
	environmentID, profile body.Text
	containers             []Container // including init containers, which come last
	initContainers         []Container
	volumes                []Volume
	secrets                []Secret
	registries             []RegistryCredentials
	identitySettings       []IdentitySettings
	scalers                []scaler
	// at is the path of the scalers.
	at string
}

// scaler is a scale rule.
type scaler struct {
	name, kind, identity body.Text
	auth                 []ScaleRuleAuth
}

// workloadOf returns the common part of a body.
func workloadOf[B workloadBody](q arm.Request[B]) workload {
	switch b := any(q.New).(type) {
	case *Job:
		return b.workload()
	case *ContainerApp:
		return b.workload()
	}
	return workload{}
}

func (j *Job) workload() workload {
	c, t := j.Properties.Configuration, j.Properties.Template
	w := workload{
		identity: j.Identity, environmentID: j.Properties.EnvironmentID, profile: j.Properties.WorkloadProfileName,
		volumes: t.Volumes, secrets: c.Secrets, registries: c.Registries, identitySettings: c.IdentitySettings,
		at: "configuration.eventTriggerConfig.scale.rules",
	}
	w.addContainers(t.Containers, t.InitContainers)
	for _, rule := range c.EventTriggerConfig.Scale.Rules {
		w.scalers = append(w.scalers, scaler{rule.Name, rule.Type, rule.Identity, rule.Auth})
	}
	return w
}

func (a *ContainerApp) workload() workload {
	c, t := a.Properties.Configuration, a.Properties.Template
	w := workload{
		identity: a.Identity, environmentID: a.environmentID(), profile: a.Properties.WorkloadProfileName,
		volumes: t.Volumes, secrets: c.Secrets, registries: c.Registries, identitySettings: c.IdentitySettings,
		at: "template.scale.rules",
	}
	w.addContainers(t.Containers, t.InitContainers)
	for _, rule := range t.Scale.Rules {
		for _, s := range []scaler{
			{rule.Name, "azure-queue", rule.AzureQueue.Identity, rule.AzureQueue.Auth},
			{rule.Name, rule.Custom.Type, rule.Custom.Identity, rule.Custom.Auth},
			{rule.Name, "http", rule.Http.Identity, rule.Http.Auth},
			{rule.Name, "tcp", rule.Tcp.Identity, rule.Tcp.Auth},
		} {
			if s.identity.IsSet() || len(s.auth) > 0 {
				w.scalers = append(w.scalers, s)
			}
		}
	}
	return w
}

// addContainers sets the containers of the workload.
func (w *workload) addContainers(containers []Container, initContainers []InitContainer) {
	for _, c := range initContainers {
		w.initContainers = append(w.initContainers, Container{
			Args: c.Args, Command: c.Command, Env: c.Env, Image: c.Image, Name: c.Name, Resources: c.Resources, VolumeMounts: c.VolumeMounts,
		})
	}
	w.containers = append(append(w.containers, containers...), w.initContainers...)
}

// appContainers returns the containers that are no init containers.
func (w workload) appContainers() []Container {
	return w.containers[:len(w.containers)-len(w.initContainers)]
}

// used is a reference of a workload to something by name, and where it is.
type used struct {
	at   string
	name body.Text
}

// secretRefs returns the secrets that a workload refers to.
func (w workload) secretRefs() []used {
	var all []used
	for _, container := range w.containers {
		for _, variable := range container.Env {
			all = append(all, used{fmt.Sprintf("container '%s'", container.Name), variable.SecretRef})
		}
	}
	for _, volume := range w.volumes {
		for _, file := range volume.Secrets {
			all = append(all, used{fmt.Sprintf("volume '%s'", volume.Name), file.SecretRef})
		}
	}
	for _, registry := range w.registries {
		all = append(all, used{fmt.Sprintf("registry '%s'", registry.Server), registry.PasswordSecretRef})
	}
	for _, scaler := range w.scalers {
		for _, parameter := range scaler.auth {
			all = append(all, used{fmt.Sprintf("scale rule '%s'", scaler.name), parameter.SecretRef})
		}
	}
	return all
}

// identities returns the identities that a workload uses.
func (w workload) identities() []used {
	var all []used
	for _, registry := range w.registries {
		all = append(all, used{"configuration.registries[].identity", registry.Identity})
	}
	for _, secret := range w.secrets {
		all = append(all, used{"configuration.secrets[].identity", secret.Identity})
	}
	for _, setting := range w.identitySettings {
		all = append(all, used{"configuration.identitySettings[].identity", setting.Identity})
	}
	for _, scaler := range w.scalers {
		all = append(all, used{w.at + "[].identity", scaler.identity})
	}
	return all
}
