// Package databaserole makes the role that a pipeline connects to its database
// as. ARM cannot run SQL, and whoever deploys a private stack cannot reach the
// server; so an init container of the pipeline's job does it, before every run.
//
// Its image is a public one with psql rather than the pipeline's own: any image
// then works as a pipeline, one that is a placeholder included, and what holds
// the administrator's rights is not the code that changes most.
package databaserole

import (
	_ "embed" // for the script and its SQL
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/components/job"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// containerName is the init container's name, by which its logs are found.
const containerName = "database-role"

// defaultImage is PostgreSQL 16.14 on Alpine, from a mirror of Docker's official
// images that lets in anonymous clients more often than Docker Hub does: jobs of
// many tenants share the addresses that Container Apps pull from.
//
// Source: https://gallery.ecr.aws/docker/library/postgres
// Source: https://hub.docker.com/layers/library/postgres/16.14-alpine3.24
const defaultImage = "public.ecr.aws/docker/library/postgres:16-alpine@sha256:57c72fd2a128e416c7fcc499958864df5301e940bca0a56f58fddf30ffc07777"

// port is where flexible servers answer.
const port = "5432"

var (
	//go:embed role.sh
	script string
	//go:embed role.sql
	plan string
)

// Settings is the plain shape of the init container, and the stack configuration
// object "databaseRole".
type Settings struct {
	// Image is a container image with bash and psql 11 or newer; without a host, in
	// the stack's own registry. Default: PostgreSQL 16 on Alpine, pinned by digest.
	Image string `json:"image"`
	// AdministratorSecret is the vault secret with the administrator's URL of a
	// server that exists, in access mode connectionStrings: with it the role is
	// made there. Without it, the role has to be there. Optional.
	AdministratorSecret string `json:"administratorSecret"`
}

// Defaults are the production values.
func Defaults() Settings { return Settings{Image: defaultImage} }

// secretName is Key Vault's rule for the name of a secret, which Container Apps
// narrow: no hyphen at an end.
//
// Source: https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#object-identifiers
var secretName = regexp.MustCompile(`^[0-9a-zA-Z]([0-9a-zA-Z-]{0,125}[0-9a-zA-Z])?$`)

// Validate reports every problem, each as "field: got …, want …".
func (s Settings) Validate() []error {
	var p check.Problems
	if err := job.CheckImage(s.Image); err != nil {
		p.Addf("image", "%v", err)
	}
	if s.AdministratorSecret != "" {
		p.Match("administratorSecret", s.AdministratorSecret, secretName,
			"the name of a vault secret: 1 to 127 letters, digits and inner hyphens, such as postgres-admin-url")
	}
	return p
}

// Scope is how far the administrator's say goes.
type Scope string

const (
	// Server is for a server of the stack's own: PUBLIC, which is every role, loses
	// the right to connect to any of its databases.
	Server Scope = "server"
	// Database is for a server that others use: PUBLIC loses the right to connect
	// to the pipeline's database only.
	Database Scope = "database"
)

// Password is a role that logs in with a password.
type Password struct {
	// Scope is how far the administrator's say goes. Required.
	Scope Scope
	// AdministratorURL holds the administrator's URL, and Container Apps must read
	// it as an identity that is not the pipeline's. Required.
	AdministratorURL job.SecretRef
	// URL holds the URL that the pipeline connects with: the role is what it says.
	// Required.
	URL job.SecretRef
}

// Container is the init container that makes the role.
func (p Password) Container(s Settings) job.InitContainer {
	return job.InitContainer{
		Name: containerName, Image: s.Image, Command: command(),
		Env:     map[string]pulumi.StringInput{"ROLE_SCOPE": pulumi.String(p.Scope)},
		Secrets: map[string]job.SecretRef{"POSTGRES_ADMIN_URL": p.AdministratorURL, "POSTGRES_URL": p.URL},
	}
}

// Entra is a role that logs in with tokens of a managed identity, on a server of
// the stack's own.
type Entra struct {
	// Host is the server's host name. Required.
	Host pulumi.StringInput
	// Database is the one the role works in. Required.
	Database pulumi.StringInput
	// AdministratorName and AdministratorClientID are of the identity that is the
	// server's Entra administrator. Init containers must get tokens for it, and the
	// pipeline must not. Required.
	AdministratorName, AdministratorClientID pulumi.StringInput
	// Role is the role to make. Required.
	Role string
	// ObjectID is of the identity that the role is for: the pipeline's. Required.
	ObjectID pulumi.StringInput
}

// Container is the init container that makes the role.
func (e Entra) Container(s Settings) job.InitContainer {
	return job.InitContainer{
		Name: containerName, Image: s.Image, Command: command(),
		Env: map[string]pulumi.StringInput{
			"PGHOST":             e.Host,
			"PGPORT":             pulumi.String(port),
			"PGDATABASE":         e.Database,
			"PGUSER":             e.AdministratorName,
			"PGSSLMODE":          pulumi.String("require"),
			"AZURE_CLIENT_ID":    e.AdministratorClientID,
			"PIPELINE_ROLE":      pulumi.String(e.Role),
			"PIPELINE_OBJECT_ID": e.ObjectID,
			"ROLE_SCOPE":         pulumi.String(Server),
		},
	}
}

// command runs role.sh, which gets role.sql as its argument.
func command() []string { return slices.Clone(bare()) }

// bare is the command without what is for people only, a third of it: every job
// carries it, and a comment that changes need not change them. No string in it
// goes over several lines.
var bare = sync.OnceValue(func() []string {
	return []string{"bash", "-c", strip(script, "#"), "role.sh", strip(plan, "--")}
})

// strip leaves out indentation, blank lines and lines that are a comment.
func strip(text, comment string) string {
	var kept strings.Builder
	for line := range strings.Lines(text) {
		if line = strings.TrimLeft(line, " \t"); line != "\n" && !strings.HasPrefix(line, comment) {
			kept.WriteString(line)
		}
	}
	return kept.String()
}
