package stack

import (
	"cmp"
	"fmt"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/identity"
	"github.com/hyf/azure-data-pipeline/components/imagebuild"
	"github.com/hyf/azure-data-pipeline/components/job"
	"github.com/hyf/azure-data-pipeline/internal/config"
)

// pipeline is a configured pipeline and its components.
type pipeline struct {
	config.Pipeline
	identity *identity.Identity
	// build is nil if the image is pushed.
	build *imagebuild.Build
	job   *job.Job
}

// pipelines are sorted by name.
type pipelines []pipeline

func (all pipelines) components() []components.Component {
	var found []components.Component
	for _, p := range all {
		found = append(found, p.identity, p.job)
		if p.build != nil {
			found = append(found, p.build)
		}
	}
	return found
}

func (s stack) newPipelines(ctx *pulumi.Context, f foundation, d data) (pipelines, error) {
	access := s.newAccess(d)
	withoutImage, err := s.withoutImage(ctx, f)
	if err != nil {
		return nil, err
	}
	var all pipelines
	for _, configured := range s.cfg.Pipelines {
		p, err := s.newPipeline(ctx, f, d, access, withoutImage, configured)
		if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
	return all, nil
}

// newPipeline registers a pipeline's identity, with only the rights it needs, and its
// job.
func (s stack) newPipeline(
	ctx *pulumi.Context, f foundation, d data, a access, withoutImage []string, p config.Pipeline,
) (pipeline, error) {
	own, err := identity.NewIdentity(ctx, p.Name+"-run", &identity.IdentityArgs{
		Name: fmt.Sprintf("id-%s-%s", p.Name, s.cfg.Stack), ResourceGroupName: f.group.Name,
		Location: s.cfg.Location, Tags: s.tags, Grants: a.grants(p),
	}, s.azure)
	if err != nil {
		return pipeline{}, err
	}
	build, image, err := s.newImage(ctx, f, withoutImage, p)
	if err != nil {
		return pipeline{}, err
	}
	// Azure pulls the image and reads the secrets while it creates the job, so the role
	// assignments have to exist before.
	rights := []components.Component{f.pull, own}
	if d.administrator != nil {
		rights = append(rights, d.administrator)
	}
	run, err := job.NewJob(ctx, p.Name, &job.JobArgs{
		Settings: p.Settings, RunsImage: image, ResourceGroupName: f.group.Name,
		Location: s.cfg.Location, Tags: s.tags, EnvironmentID: f.environment.ID,
		RegistryServer: f.registry.LoginServer, PullIdentityID: f.pull.ID, IdentityID: own.ID,
		AccessEnv: a.variablesOf(s.databaseUser(p), own), AccessSecrets: a.secrets, SecretURIs: a.secretURIs,
		DatabaseRole: s.databaseRole(d, p, own),
	}, s.azure, pulumi.DependsOn(components.Made(rights...)))
	if err != nil {
		return pipeline{}, err
	}
	return pipeline{p, own, build, run}, nil
}

// databaseRole is the role that the job creates before every run; nil if the
// administrator of an existing server creates it.
func (s stack) databaseRole(d data, p config.Pipeline, own *identity.Identity) *job.DatabaseRole {
	if !s.cfg.CreatesDatabaseRoles() {
		return nil
	}
	role := &job.DatabaseRole{Image: s.cfg.DatabaseRole.Image, AdministratorID: d.administrator.ID}
	if s.cfg.Access == config.ManagedIdentity {
		role.Entra = &job.EntraRole{
			Host: d.server.Host, Database: d.server.DatabaseName,
			AdministratorName: d.administrator.Name, AdministratorClientID: d.administrator.ClientID,
			Name: s.databaseUser(p), ObjectID: own.PrincipalID,
		}
		return role
	}
	role.Password = &job.PasswordRole{
		OwnsServer: s.cfg.Database.Existing == "", AdministratorSecret: s.cfg.AdministratorSecret(), Secret: config.PostgresURLSecret,
	}
	return role
}

// databaseUser is the database role that a pipeline connects as.
func (s stack) databaseUser(p config.Pipeline) string {
	return cmp.Or(p.DatabaseUser, s.cfg.Database.User)
}
