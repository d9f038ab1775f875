package stack

import (
	"cmp"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/identity"
	"github.com/hyf/azure-data-pipeline/components/keyvault"
	"github.com/hyf/azure-data-pipeline/components/postgres"
	"github.com/hyf/azure-data-pipeline/components/storage"
	"github.com/hyf/azure-data-pipeline/internal/config"
)

// data holds the stores that pipelines write to, and the vault with their secrets.
type data struct {
	account *storage.Account
	server  *postgres.Server
	vault   *keyvault.Vault
	// administrator is the identity that creates the database roles. In access mode
	// managedIdentity it is the server's administrator; in connectionStrings it may read
	// the administrator's password. It is nil if the stack creates no roles.
	administrator *identity.Identity
}

func (d data) components() []components.Component {
	all := []components.Component{d.account, d.server, d.vault}
	if d.administrator != nil {
		all = append(all, d.administrator)
	}
	return all
}

func (s stack) newData(ctx *pulumi.Context, f foundation) (data, error) {
	account, err := storage.NewAccount(ctx, s.cfg.Workload, &storage.AccountArgs{
		Settings: s.cfg.Storage, ResourceGroupName: f.group.Name, Location: s.cfg.Location, Tags: s.tags,
		WorkspaceID: f.workspace, SharedKeyAccess: s.cfg.Access == config.ConnectionStrings,
		Endpoint: f.network.Endpoint(components.Blob),
	}, s.azureData)
	if err != nil {
		return data{}, err
	}
	entra, err := s.newEntraAdministrator(ctx, f)
	if err != nil {
		return data{}, err
	}
	server, err := postgres.NewServer(ctx, s.cfg.Workload, &postgres.ServerArgs{
		Settings: s.cfg.Database, ResourceGroupName: f.group.Name, Location: s.cfg.Location, Tags: s.tags,
		WorkspaceID: f.workspace, Administrator: s.administratorOfServer(entra), Endpoint: f.network.Endpoint(components.Postgres),
	}, s.azureData)
	if err != nil {
		return data{}, err
	}
	vault, err := keyvault.NewVault(ctx, s.cfg.Workload, &keyvault.VaultArgs{
		Settings: s.cfg.KeyVault, ResourceGroupName: f.group.Name, Location: s.cfg.Location, Tags: s.tags,
		WorkspaceID: f.workspace, TenantID: f.pull.TenantID, Secrets: s.secrets(account, server),
		Endpoint: f.network.Endpoint(components.Vault),
	}, s.azureData)
	if err != nil {
		return data{}, err
	}
	reader, err := s.newPasswordReader(ctx, f, vault)
	if err != nil {
		return data{}, err
	}
	return data{account, server, vault, cmp.Or(entra, reader)}, nil
}

// newEntraAdministrator registers the identity that administers a new server in access
// mode managedIdentity; nil otherwise.
func (s stack) newEntraAdministrator(ctx *pulumi.Context, f foundation) (*identity.Identity, error) {
	if s.cfg.Access != config.ManagedIdentity || s.cfg.Database.Existing != "" {
		return nil, nil //nolint:nilnil // having no administrator is not an error
	}
	return s.newIdentity(ctx, f.group, "dbadmin")
}

// administratorOfServer is the Entra administrator of the server; nil for a server with
// passwords. It is empty for an existing server, which already has one.
func (s stack) administratorOfServer(entra *identity.Identity) *postgres.Administrator {
	switch {
	case s.cfg.Access != config.ManagedIdentity:
		return nil
	case entra == nil:
		return &postgres.Administrator{}
	default:
		return &postgres.Administrator{PrincipalID: entra.PrincipalID, PrincipalName: entra.Name, TenantID: entra.TenantID}
	}
}

// newPasswordReader registers the identity with which Container Apps reads the
// administrator's password; nil if there is no password. Pipelines cannot use this
// identity, so they can read the password neither in the job nor in the vault.
func (s stack) newPasswordReader(ctx *pulumi.Context, f foundation, vault *keyvault.Vault) (*identity.Identity, error) {
	secret := s.cfg.AdministratorSecret()
	if secret == "" {
		return nil, nil //nolint:nilnil // having no password is not an error
	}
	return s.newIdentity(ctx, f.group, "dbadmin", identity.Grant{
		Name: secret + "-kvs", Role: identity.KeyVaultSecretsUser, Scope: vault.SecretID(secret),
	})
}

// secrets are the secrets that the stack writes to its vault: the values from the
// configuration and, in access mode connectionStrings, the credentials.
func (s stack) secrets(account *storage.Account, server *postgres.Server) map[string]pulumi.StringInput {
	values := map[string]pulumi.StringInput{}
	for name, value := range s.cfg.SecretValues {
		values[name] = value
	}
	if s.cfg.Access == config.ConnectionStrings {
		values[config.PostgresURLSecret] = server.URL
		values[config.ConnectionStringSecret] = account.ConnectionString
		if s.cfg.Database.Existing == "" {
			values[config.AdministratorURLSecret] = server.AdministratorURL
		}
	}
	return values
}
