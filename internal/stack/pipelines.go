package stack

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/components/databaserole"
	"github.com/hyf/azure-data-pipeline/components/identity"
	"github.com/hyf/azure-data-pipeline/components/imagebuild"
	"github.com/hyf/azure-data-pipeline/components/job"
	"github.com/hyf/azure-data-pipeline/internal/config"
)

// pipeline is a pipeline as it is configured, and what runs it.
type pipeline struct {
	config.Pipeline
	identity *identity.Identity
	// build is nil for an image that is pushed by someone.
	build *imagebuild.Build
	job   *job.Job
}

// pipelines are sorted by name.
type pipelines []pipeline

func (all pipelines) made() []pulumi.Resource {
	var made []pulumi.Resource
	for _, p := range all {
		made = append(made, p.identity, p.job)
		if p.build != nil {
			made = append(made, p.build)
		}
	}
	return made
}

func (s stack) newPipelines(ctx *pulumi.Context, f foundation, d data) (pipelines, error) {
	var all pipelines
	for _, configured := range s.cfg.Pipelines {
		p, err := s.newPipeline(ctx, f, d, configured)
		if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
	return all, nil
}

// newPipeline gives one pipeline an identity of its own, the rights it needs
// and no more, and its job.
func (s stack) newPipeline(ctx *pulumi.Context, f foundation, d data, p config.Pipeline) (pipeline, error) {
	variables := s.credentialVariables(d)
	vaultSecrets := vaultSecretsOf(p, variables)

	own, err := identity.NewIdentity(ctx, p.Name+"-run", &identity.IdentityArgs{
		Name: fmt.Sprintf("id-%s-%s", p.Name, s.cfg.Stack), ResourceGroupName: f.group.Name,
		Location: s.cfg.Location, Tags: s.tags, Grants: s.grants(d, vaultSecrets),
	}, s.azure)
	if err != nil {
		return pipeline{}, err
	}

	// Azure resolves vault references while it creates the job, so the secrets
	// and the rights to read them have to be there before.
	waitFor := slices.Concat(f.pull.Grants, own.Grants)
	if d.administrator != nil {
		waitFor = append(waitFor, d.administrator.Grants...)
	}
	for _, name := range append(vaultSecrets, s.cfg.AdministratorSecret()) {
		if secret := d.vault.Secret(name); secret != nil {
			waitFor = append(waitFor, secret)
		}
	}
	build, image, err := s.newImage(ctx, f, p)
	if err != nil {
		return pipeline{}, err
	}
	args := &job.JobArgs{
		Settings: p.Settings, RunsImage: image, Name: p.Name + "-job", ResourceGroupName: f.group.Name,
		Location: s.cfg.Location, Tags: s.tags, EnvironmentID: f.environment.ID,
		RegistryServer: f.registry.LoginServer, PullIdentityID: f.pull.ID, IdentityID: own.ID,
		Env: s.plainVariables(d, p, own), Secrets: variables,
		SecretURI: func(name string) pulumi.StringInput { return d.vault.SecretURI(name) },
	}
	s.addDatabaseRole(args, d, p, own)
	run, err := job.NewJob(ctx, p.Name, args, s.azure, pulumi.DependsOn(waitFor))
	if err != nil {
		return pipeline{}, err
	}
	return pipeline{p, own, build, run}, nil
}

// addDatabaseRole lets the job make the role that the pipeline connects as,
// before every run.
func (s stack) addDatabaseRole(args *job.JobArgs, d data, p config.Pipeline, own *identity.Identity) {
	if !s.cfg.MakesDatabaseRoles() {
		return
	}
	settings := s.cfg.DatabaseRole
	if s.cfg.Access == config.ManagedIdentity {
		args.InitIdentityID = d.administrator.ID
		args.InitContainers = append(args.InitContainers, databaserole.Entra{
			Host: d.server.Host, Database: d.server.DatabaseName,
			AdministratorName: d.administrator.Name, AdministratorClientID: d.administrator.ClientID,
			Role: s.databaseUser(p), ObjectID: own.PrincipalID,
		}.Container(settings))
		return
	}
	scope := databaserole.Server
	if s.cfg.Database.Existing != "" {
		scope = databaserole.Database
	}
	args.InitSecretIdentityID = d.administrator.ID
	args.InitContainers = append(args.InitContainers, databaserole.Password{
		Scope:            scope,
		AdministratorURL: d.secretRef(s.cfg.AdministratorSecret()),
		URL:              d.secretRef(config.PostgresURLSecret),
	}.Container(settings))
}

// databaseUser is the role that a pipeline connects as.
func (s stack) databaseUser(p config.Pipeline) string {
	return cmp.Or(p.DatabaseUser, s.cfg.Database.User)
}

// secretRef is a secret of the stack's vault.
func (d data) secretRef(name string) job.SecretRef {
	return job.SecretRef{Name: name, URI: d.vault.SecretURI(name)}
}

// credentialVariables are the variables that access mode connectionStrings
// fills from the vault.
func (s stack) credentialVariables(d data) map[string]job.SecretRef {
	if s.cfg.Access != config.ConnectionStrings {
		return nil
	}
	return map[string]job.SecretRef{
		"POSTGRES_URL":                    d.secretRef(config.PostgresURLSecret),
		"AZURE_STORAGE_CONNECTION_STRING": d.secretRef(config.ConnectionStringSecret),
	}
}

// plainVariables are the variables of access mode managedIdentity. None of them
// is a credential: the container asks Entra for tokens as its own identity.
func (s stack) plainVariables(d data, p config.Pipeline, own *identity.Identity) map[string]pulumi.StringInput {
	if s.cfg.Access != config.ManagedIdentity {
		return nil
	}
	return map[string]pulumi.StringInput{
		"PGHOST":                      d.server.Host,
		"PGPORT":                      pulumi.String("5432"),
		"PGDATABASE":                  d.server.DatabaseName,
		"PGUSER":                      pulumi.String(s.databaseUser(p)),
		"PGSSLMODE":                   pulumi.String("require"),
		"AZURE_STORAGE_BLOB_ENDPOINT": d.account.BlobEndpoint,
		"AZURE_CLIENT_ID":             own.ClientID,
	}
}

// vaultSecretsOf are the vault secrets that a pipeline reads, sorted.
func vaultSecretsOf(p config.Pipeline, variables map[string]job.SecretRef) []string {
	names := slices.Collect(maps.Values(p.Secrets))
	if p.Event != nil {
		names = slices.AppendSeq(names, maps.Values(p.Event.Auth))
	}
	for _, reference := range variables {
		names = append(names, reference.Name)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// grants are a pipeline's rights: each secret that it reads, by itself, and
// where no key opens the storage account, its containers.
func (s stack) grants(d data, vaultSecrets []string) []identity.Grant {
	var grants []identity.Grant
	for _, name := range vaultSecrets {
		grants = append(grants, identity.Grant{
			Name: name + "-kvs", Role: identity.KeyVaultSecretsUser, Scope: d.vault.SecretID(name),
		})
	}
	if s.cfg.Access == config.ManagedIdentity {
		for _, container := range s.cfg.Storage.Containers {
			grants = append(grants, identity.Grant{
				Name: container + "-blob", Role: identity.StorageBlobDataContributor,
				Scope: d.account.ContainerIDs.MapIndex(pulumi.String(container)),
			})
		}
	}
	return grants
}
