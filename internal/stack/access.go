package stack

import (
	"maps"
	"slices"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/components/identity"
	"github.com/hyf/azure-data-pipeline/internal/config"
)

// access holds what the access mode gives to every pipeline.
type access struct {
	// variables are the environment variables of access mode managedIdentity. They
	// contain no credentials: the container gets tokens for its identity from Entra.
	variables map[string]pulumi.StringInput
	// secrets maps the environment variables of access mode connectionStrings to vault
	// secrets.
	secrets map[string]string
	// secretURIs are the URIs of all vault secrets that jobs read, and secretGrants the
	// right to read each of them.
	secretURIs   map[string]pulumi.StringInput
	secretGrants map[string]identity.Grant
	// dataGrants are every pipeline's rights on data.
	dataGrants []identity.Grant
}

func (s stack) newAccess(d data) access {
	a := access{secretURIs: map[string]pulumi.StringInput{}, secretGrants: map[string]identity.Grant{}}
	switch s.cfg.Access {
	case config.ConnectionStrings:
		a.secrets = map[string]string{
			"POSTGRES_URL":                    config.PostgresURLSecret,
			"AZURE_STORAGE_CONNECTION_STRING": config.ConnectionStringSecret,
		}
	case config.ManagedIdentity:
		a.variables = map[string]pulumi.StringInput{
			"PGHOST":                      d.server.Host,
			"PGPORT":                      pulumi.String("5432"),
			"PGDATABASE":                  d.server.DatabaseName,
			"PGSSLMODE":                   pulumi.String("require"),
			"AZURE_STORAGE_BLOB_ENDPOINT": d.account.BlobEndpoint,
		}
		for _, container := range s.cfg.Storage.Containers {
			a.dataGrants = append(a.dataGrants, identity.Grant{
				Name: container + "-blob", Role: identity.StorageBlobDataContributor,
				Scope: d.account.ContainerIDs.MapIndex(pulumi.String(container)),
			})
		}
	}
	if secret := s.cfg.AdministratorSecret(); secret != "" {
		a.secretURIs[secret] = d.vault.SecretURI(secret)
	}
	for _, p := range s.cfg.Pipelines {
		for _, secret := range a.vaultSecrets(p) {
			if _, known := a.secretGrants[secret]; known {
				continue
			}
			a.secretURIs[secret] = d.vault.SecretURI(secret)
			a.secretGrants[secret] = identity.Grant{
				Name: secret + "-kvs", Role: identity.KeyVaultSecretsUser, Scope: d.vault.SecretID(secret),
			}
		}
	}
	return a
}

// vaultSecrets are the vault secrets that a pipeline reads, sorted.
func (a access) vaultSecrets(p config.Pipeline) []string {
	names := slices.AppendSeq(p.VaultSecrets(), maps.Values(a.secrets))
	slices.Sort(names)
	return slices.Compact(names)
}

// grants are a pipeline's rights.
func (a access) grants(p config.Pipeline) []identity.Grant {
	var grants []identity.Grant
	for _, secret := range a.vaultSecrets(p) {
		grants = append(grants, a.secretGrants[secret])
	}
	return append(grants, a.dataGrants...)
}

// variablesOf are the variables of a pipeline with its own database user and identity.
func (a access) variablesOf(user string, own *identity.Identity) map[string]pulumi.StringInput {
	if a.variables == nil {
		return nil
	}
	variables := maps.Clone(a.variables)
	variables["PGUSER"], variables["AZURE_CLIENT_ID"] = pulumi.String(user), own.ClientID
	return variables
}
