package job

import (
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	app "github.com/pulumi/pulumi-azure-native-sdk/app/v2/v20250101"

	"github.com/hyf/azure-data-pipeline/components/internal/databaserole"
	"github.com/hyf/azure-data-pipeline/internal/azname"
	"github.com/hyf/azure-data-pipeline/internal/check"
	"github.com/hyf/azure-data-pipeline/internal/image"
)

// DatabaseRoleSettings is the stack configuration object "databaseRole".
type DatabaseRoleSettings struct {
	// Image is a container image with bash, base64, gunzip and psql 11 or newer; without
	// a host, in the stack's own registry. Default: PostgreSQL 16 on Alpine, pinned by
	// digest.
	Image string `pulumi:"image"`
	// AdministratorSecret is the vault secret with the administrator's connection URL of
	// an existing server, only in access mode connectionStrings. With it, jobs create the
	// role on that server; without it, the role must exist. Optional.
	AdministratorSecret string `pulumi:"administratorSecret"`
}

// DatabaseRoleDefaults are the production values.
func DatabaseRoleDefaults() DatabaseRoleSettings {
	return DatabaseRoleSettings{Image: databaserole.DefaultImage}
}

// Validate returns every problem, each as "field: got …, want …".
func (s DatabaseRoleSettings) Validate() []error {
	var p check.Problems
	p.Add("image", image.Check(s.Image))
	if s.AdministratorSecret != "" {
		azname.CheckJobSecret(&p, "administratorSecret", s.AdministratorSecret, "postgres-admin-url")
	}
	return p
}

// DatabaseRole is the database role that the pipeline connects as. An init container
// called database-role creates it before every run, with exactly the rights it needs. The
// init container uses an administrator's identity, which the pipeline cannot use.
//
// The init container gets 0.25 vCPU and 0.5 GiB, the minimum: Azure refuses an init
// container that requests more than the pipeline's container.
//
// Source: https://learn.microsoft.com/azure/container-apps/containers#init-containers
// Source: https://github.com/microsoft/azure-container-apps/issues/1189
type DatabaseRole struct {
	// Image is the init container's image, as [DatabaseRoleSettings].Image. Required.
	Image string `pulumi:"image"`
	// AdministratorID is the ARM ID of the administrator's identity. With Password,
	// Container Apps reads the administrator's secret with it, and no container gets
	// tokens for it; with Entra, init containers get tokens. It must differ from
	// JobArgs.IdentityID. Required.
	AdministratorID pulumi.StringInput `pulumi:"administratorId"`
	// Password describes a role that signs in with a password. Exactly one of Password
	// and Entra is required.
	Password *PasswordRole `pulumi:"password"`
	// Entra describes a role that signs in with tokens of the pipeline's identity.
	Entra *EntraRole `pulumi:"entra"`
}

// PasswordRole is a database role that signs in with a password.
type PasswordRole struct {
	// OwnsServer is whether the server is used by this stack only. If so, PUBLIC (every
	// role) loses the right to connect to any database of the server; otherwise only to
	// the pipeline's database.
	OwnsServer bool `pulumi:"ownsServer"`
	// AdministratorSecret is the vault secret with the administrator's connection URL.
	// Required.
	AdministratorSecret string `pulumi:"administratorSecret"`
	// Secret is the vault secret with the pipeline's connection URL, which contains the
	// role, its password and its database. Required.
	Secret string `pulumi:"secret"`
}

// EntraRole is a database role of a managed identity, on a server that only this stack
// uses.
type EntraRole struct {
	// Host is the server's host name. Required.
	Host pulumi.StringInput `pulumi:"host"`
	// Database is the name of the role's database. Required.
	Database pulumi.StringInput `pulumi:"database"`
	// AdministratorName is the name of the identity that is the server's Entra
	// administrator. Required.
	AdministratorName pulumi.StringInput `pulumi:"administratorName"`
	// AdministratorClientID is that identity's client ID. Required.
	AdministratorClientID pulumi.StringInput `pulumi:"administratorClientId"`
	// Name is the role's name, 1 to 63 of [a-z0-9_], no digit first. Required.
	Name string `pulumi:"name"`
	// ObjectID is the object ID of the pipeline's identity. Required.
	ObjectID pulumi.StringInput `pulumi:"objectId"`
}

// container is the init container that creates the role.
func (r *DatabaseRole) container() databaserole.Container {
	if r.Entra != nil {
		return databaserole.Entra{
			Host: r.Entra.Host, Database: r.Entra.Database,
			AdministratorName: r.Entra.AdministratorName, AdministratorClientID: r.Entra.AdministratorClientID,
			Role: r.Entra.Name, ObjectID: r.Entra.ObjectID,
		}.Container()
	}
	scope := databaserole.Database
	if r.Password.OwnsServer {
		scope = databaserole.Server
	}
	return databaserole.Password{
		Scope: scope, AdministratorSecret: r.Password.AdministratorSecret, Secret: r.Password.Secret,
	}.Container()
}

// lifecycle is the phase in which containers get tokens for the administrator's identity.
func (r *DatabaseRole) lifecycle() app.IdentitySettingsLifeCycle {
	if r.Entra != nil {
		return app.IdentitySettingsLifeCycleInit
	}
	return app.IdentitySettingsLifeCycleNone
}

// vaultSecrets are the vault secrets of the init container.
func (r *DatabaseRole) vaultSecrets() []string {
	if r == nil || r.Password == nil {
		return nil
	}
	return []string{r.Password.AdministratorSecret, r.Password.Secret}
}

// initContainers run before the pipeline's container; nil if there are none.
func (a *JobArgs) initContainers() app.InitContainerArray {
	if a.DatabaseRole == nil {
		return nil
	}
	container := a.DatabaseRole.container()
	return app.InitContainerArray{app.InitContainerArgs{
		Name:    pulumi.String(databaserole.Name),
		Image:   resolveImage(a.DatabaseRole.Image, a.RegistryServer),
		Command: pulumi.ToStringArray(container.Command),
		Env:     variables(container.Env, container.Secrets),
		Resources: app.ContainerResourcesArgs{
			Cpu:    pulumi.Float64(minCPU),
			Memory: pulumi.String(Settings{CPU: minCPU}.memory()),
		},
	}}
}

// validate adds the problems of a role; nil has none.
func (r *DatabaseRole) validate(p *check.Problems) {
	if r == nil {
		return
	}
	p.Add("databaseRole.image", image.Check(r.Image))
	p.Require("databaseRole.administratorId", r.AdministratorID != nil, "")
	if (r.Password == nil) == (r.Entra == nil) {
		p.Addf("databaseRole", "want exactly one of password and entra")
		return
	}
	if password := r.Password; password != nil {
		azname.CheckJobSecret(p, "databaseRole.password.administratorSecret", password.AdministratorSecret, "postgres-admin-url")
		azname.CheckJobSecret(p, "databaseRole.password.secret", password.Secret, "postgres-url")
		return
	}
	p.Require("databaseRole.entra.host", r.Entra.Host != nil, "")
	p.Require("databaseRole.entra.database", r.Entra.Database != nil, "")
	p.Require("databaseRole.entra.administratorName", r.Entra.AdministratorName != nil, "")
	p.Require("databaseRole.entra.administratorClientId", r.Entra.AdministratorClientID != nil, "")
	p.Require("databaseRole.entra.objectId", r.Entra.ObjectID != nil, "")
	azname.CheckSQL(p, "databaseRole.entra.name", r.Entra.Name, "pipeline_user")
}
