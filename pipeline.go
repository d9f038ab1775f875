package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/components/databaserole"
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
	s.administrator = admin
	return &postgres.Administrator{
		PrincipalID: admin.PrincipalID, PrincipalName: admin.Name, TenantID: admin.TenantID,
	}, nil
}

// letAdministratorReadPassword registers the identity as which Container Apps
// read the administrator's password, where there is one: pipelines cannot act as
// it, so they can read the password neither in the job nor in the vault.
func (s *stack) letAdministratorReadPassword(ctx *pulumi.Context) error {
	secret := s.cfg.AdministratorSecret()
	if secret == "" {
		return nil
	}
	var err error
	s.administrator, err = s.newIdentity(ctx, "dbadmin", identity.Grant{
		Name: secret + "-kvs", Role: identity.KeyVaultSecretsUser, Scope: s.vault.SecretID(secret),
	})
	return err
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
		if s.cfg.Database.Existing == "" {
			values[config.AdministratorURLSecret] = s.server.AdministratorURL
		}
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
	if s.administrator != nil {
		waitFor = append(waitFor, s.administrator.Grants...)
	}
	for _, name := range append(vaultSecrets, s.cfg.AdministratorSecret()) {
		if secret := s.vault.Secret(name); secret != nil {
			waitFor = append(waitFor, secret)
		}
	}
	image, err := s.image(ctx, p)
	if err != nil {
		return err
	}
	args := &job.JobArgs{
		Settings: p.Settings, RunsImage: image, Name: p.Name + "-job", ResourceGroupName: s.group.Name,
		Location: s.cfg.Location, Tags: s.tags, EnvironmentID: s.environment.ID,
		RegistryServer: s.registry.LoginServer, PullIdentityID: s.pull.ID, IdentityID: own.ID,
		Env: s.plainVariables(p, own), Secrets: variables,
		SecretURI: func(name string) pulumi.StringInput { return s.vault.SecretURI(name) },
	}
	s.addDatabaseRole(args, p, own)
	built, err := job.NewJob(ctx, p.Name, args, s.azure, pulumi.DependsOn(waitFor))
	if err != nil {
		return err
	}
	s.built = append(s.built, built)
	s.jobs = append(s.jobs, pipelineJob{Pipeline: p, Job: built, identity: own})
	return nil
}

// addDatabaseRole lets the job make the role that the pipeline connects as,
// before every run.
func (s *stack) addDatabaseRole(args *job.JobArgs, p config.Pipeline, own *identity.Identity) {
	if !s.cfg.MakesDatabaseRoles() {
		return
	}
	settings := s.cfg.DatabaseRole
	if s.cfg.Access == config.ManagedIdentity {
		args.InitIdentityID = s.administrator.ID
		args.InitContainers = append(args.InitContainers, databaserole.Entra{
			Host: s.server.Host, Database: s.server.DatabaseName,
			AdministratorName: s.administrator.Name, AdministratorClientID: s.administrator.ClientID,
			Role: s.databaseUser(p), ObjectID: own.PrincipalID,
		}.Container(settings))
		return
	}
	scope := databaserole.Server
	if s.cfg.Database.Existing != "" {
		scope = databaserole.Database
	}
	args.InitSecretIdentityID = s.administrator.ID
	args.InitContainers = append(args.InitContainers, databaserole.Password{
		Scope:            scope,
		AdministratorURL: s.secretRef(s.cfg.AdministratorSecret()),
		URL:              s.secretRef(config.PostgresURLSecret),
	}.Container(settings))
}

// databaseUser is the role that a pipeline connects as.
func (s *stack) databaseUser(p config.Pipeline) string {
	return cmp.Or(p.DatabaseUser, s.cfg.Database.User)
}

// secretRef is a secret of the stack's vault.
func (s *stack) secretRef(name string) job.SecretRef {
	return job.SecretRef{Name: name, URI: s.vault.SecretURI(name)}
}

// credentialVariables are the variables that access mode connectionStrings
// fills from the vault.
func (s *stack) credentialVariables() map[string]job.SecretRef {
	if s.cfg.Access != config.ConnectionStrings {
		return nil
	}
	return map[string]job.SecretRef{
		"POSTGRES_URL":                    s.secretRef(config.PostgresURLSecret),
		"AZURE_STORAGE_CONNECTION_STRING": s.secretRef(config.ConnectionStringSecret),
	}
}

// plainVariables are the variables of access mode managedIdentity. None of them
// is a credential: the container asks Entra for tokens as its own identity.
func (s *stack) plainVariables(p config.Pipeline, own *identity.Identity) map[string]pulumi.StringInput {
	if s.cfg.Access != config.ManagedIdentity {
		return nil
	}
	return map[string]pulumi.StringInput{
		"PGHOST":                      s.server.Host,
		"PGPORT":                      pulumi.String("5432"),
		"PGDATABASE":                  s.server.DatabaseName,
		"PGUSER":                      pulumi.String(s.databaseUser(p)),
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
