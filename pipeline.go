package main

import (
	"fmt"
	"maps"
	"slices"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/components/identity"
	"github.com/hyf/azure-data-pipeline/components/job"
	"github.com/hyf/azure-data-pipeline/components/postgres"
	"github.com/hyf/azure-data-pipeline/internal/config"
)

// newIdentity registers one of the stack's own identities, such as the one that
// pulls images.
func (s *stack) newIdentity(ctx *pulumi.Context, purpose string, grants ...identity.Grant) (*identity.Identity, error) {
	return s.identityNamed(ctx, s.cfg.Workload+"-"+purpose, s.cfg.Name("id")+"-"+purpose, grants)
}

// identityNamed registers an identity called name, and azureName in Azure.
func (s *stack) identityNamed(
	ctx *pulumi.Context, name, azureName string, grants []identity.Grant,
) (*identity.Identity, error) {
	made, err := identity.NewIdentity(ctx, name, &identity.IdentityArgs{
		Name: azureName, ResourceGroupName: s.group.Name,
		Location: s.cfg.Location, Tags: s.tags, Grants: grants,
	}, s.azure)
	if err != nil {
		return nil, err
	}
	s.built = append(s.built, made)
	return made, nil
}

// newAdministrator registers the identity that administers the database when
// no password does. A server that belongs to someone else has one of its own.
func (s *stack) newAdministrator(ctx *pulumi.Context) (*postgres.Administrator, error) {
	switch {
	case s.cfg.Access != config.ManagedIdentity:
		return nil, nil //nolint:nilnil // no administrator is the answer, not a failure
	case s.cfg.Database.Existing != "":
		return &postgres.Administrator{}, nil
	}
	admin, err := s.newIdentity(ctx, "dbadmin")
	if err != nil {
		return nil, err
	}
	return &postgres.Administrator{
		PrincipalID: admin.PrincipalID, PrincipalName: admin.Name, TenantID: admin.TenantID,
	}, nil
}

// secrets are what the stack writes into its vault: the values from the
// configuration, and the raw credentials where the access mode has any.
func (s *stack) secrets() map[string]pulumi.StringInput {
	values := map[string]pulumi.StringInput{}
	for name, value := range s.cfg.SecretValues {
		values[name] = value
	}
	if s.cfg.Access == config.ConnectionStrings {
		values[config.PostgresURLSecret] = s.server.URL
		values[config.ConnectionStringSecret] = s.account.ConnectionString
	}
	return values
}

// newPipeline gives one pipeline an identity of its own, the rights it needs
// and no more, and its job.
func (s *stack) newPipeline(ctx *pulumi.Context, p config.Pipeline) error {
	variables := s.credentialVariables()
	vaultSecrets := vaultSecretsOf(p, variables)

	own, err := s.identityNamed(ctx, p.Name+"-run", fmt.Sprintf("id-%s-%s", p.Name, s.cfg.Stack), s.grants(vaultSecrets))
	if err != nil {
		return err
	}

	// Azure resolves vault references while it creates the job, so the secrets
	// and the rights to read them have to be there before.
	waitFor := slices.Concat(s.pull.Grants, own.Grants)
	for _, name := range vaultSecrets {
		if secret := s.vault.Secret(name); secret != nil {
			waitFor = append(waitFor, secret)
		}
	}
	image, err := s.image(ctx, p)
	if err != nil {
		return err
	}
	built, err := job.NewJob(ctx, p.Name, &job.JobArgs{
		Settings: p.Settings, RunsImage: image, Name: p.Name + "-job", ResourceGroupName: s.group.Name,
		Location: s.cfg.Location, Tags: s.tags, EnvironmentID: s.environment.ID,
		RegistryServer: s.registry.LoginServer, PullIdentityID: s.pull.ID, IdentityID: own.ID,
		Env: s.plainVariables(p, own), Secrets: variables,
		SecretURI: func(name string) pulumi.StringInput { return s.vault.SecretURI(name) },
	}, s.azure, pulumi.DependsOn(waitFor))
	if err != nil {
		return err
	}
	s.built = append(s.built, built)
	s.jobs = append(s.jobs, pipelineJob{Pipeline: p, Job: built, identity: own})
	return nil
}

// credentialVariables are the variables that access mode connectionStrings
// fills from the vault.
func (s *stack) credentialVariables() map[string]job.SecretRef {
	if s.cfg.Access != config.ConnectionStrings {
		return nil
	}
	reference := func(name string) job.SecretRef {
		return job.SecretRef{Name: name, URI: s.vault.SecretURI(name)}
	}
	return map[string]job.SecretRef{
		"POSTGRES_URL":                    reference(config.PostgresURLSecret),
		"AZURE_STORAGE_CONNECTION_STRING": reference(config.ConnectionStringSecret),
	}
}

// plainVariables are the variables of access mode managedIdentity. None of them
// is a credential: the container asks Entra for tokens as its own identity.
func (s *stack) plainVariables(p config.Pipeline, own *identity.Identity) map[string]pulumi.StringInput {
	if s.cfg.Access != config.ManagedIdentity {
		return nil
	}
	user := p.DatabaseUser
	if user == "" {
		user = s.cfg.Database.User
	}
	return map[string]pulumi.StringInput{
		"PGHOST":                      s.server.Host,
		"PGPORT":                      pulumi.String("5432"),
		"PGDATABASE":                  s.server.DatabaseName,
		"PGUSER":                      pulumi.String(user),
		"PGSSLMODE":                   pulumi.String("require"),
		"AZURE_STORAGE_BLOB_ENDPOINT": s.account.BlobEndpoint,
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
func (s *stack) grants(vaultSecrets []string) []identity.Grant {
	var grants []identity.Grant
	for _, name := range vaultSecrets {
		grants = append(grants, identity.Grant{
			Name: name + "-kvs", Role: identity.KeyVaultSecretsUser, Scope: s.vault.SecretID(name),
		})
	}
	if s.cfg.Access == config.ManagedIdentity {
		for _, container := range s.cfg.Storage.Containers {
			grants = append(grants, identity.Grant{
				Name: container + "-blob", Role: identity.StorageBlobDataContributor,
				Scope: s.account.ContainerIDs.MapIndex(pulumi.String(container)),
			})
		}
	}
	return grants
}
