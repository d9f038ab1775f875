// Package databaserole provides the init container that creates the database role of a
// pipeline before every run. ARM cannot run SQL, and a deployer cannot reach a private
// server, but an init container of the pipeline's job can do both.
//
// It uses a public image with psql instead of the pipeline's image. So any image works
// as a pipeline, including the placeholder, and the pipeline's code does not run with the
// administrator's rights.
package databaserole

import (
	_ "embed" // for the script
	"strings"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// Name is the init container's name, also in its logs.
const Name = "database-role"

// DefaultImage is PostgreSQL 16.14 on Alpine, from a mirror of Docker's official images.
// Its rate limit for anonymous clients is higher than Docker Hub's, which matters because
// Container Apps pulls images for many tenants from the same addresses.
//
// Source: https://gallery.ecr.aws/docker/library/postgres
// Source: https://hub.docker.com/layers/library/postgres/16.14-alpine3.24
const DefaultImage = "public.ecr.aws/docker/library/postgres:16-alpine@sha256:57c72fd2a128e416c7fcc499958864df5301e940bca0a56f58fddf30ffc07777"

// port is the port of flexible servers.
const port = "5432"

// packed is role.sh with role.sql, without comments and indentation, compressed with gzip
// and encoded with base64, because it is part of every job. It is committed so that a
// new version of Go, whose compression may differ, does not change jobs. A test unpacks
// it.
//
//go:embed role.gz.b64
var packed string

// Scope is which databases of the server lose the right of PUBLIC to connect.
type Scope string

const (
	// Server is for a server that the stack manages: PUBLIC (every role) loses the right
	// to connect to any of its databases.
	Server Scope = "server"
	// Database is for a server that others use as well: PUBLIC loses the right to connect
	// to the pipeline's database only.
	Database Scope = "database"
)

// Container is the command of the init container and its environment variables.
type Container struct {
	Command []string
	// Env are plain variables; Secrets maps variables to vault secrets.
	Env     map[string]pulumi.StringInput
	Secrets map[string]string
}

// Password is a role that signs in with a password.
type Password struct {
	Scope Scope
	// AdministratorSecret is the vault secret with the administrator's connection URL. It
	// must not be read with the pipeline's identity.
	AdministratorSecret string
	// Secret is the vault secret with the pipeline's connection URL, which contains the
	// role's name and password.
	Secret string
}

// Container returns the container that creates the role.
func (p Password) Container() Container {
	return Container{
		Command: command(),
		Env:     map[string]pulumi.StringInput{"ROLE_SCOPE": pulumi.String(p.Scope)},
		Secrets: map[string]string{"POSTGRES_ADMIN_URL": p.AdministratorSecret, "POSTGRES_URL": p.Secret},
	}
}

// Entra is a role that signs in with tokens of a managed identity, on a server that the
// stack manages.
type Entra struct {
	// Host is the server's host name, and Database the role's database.
	Host, Database pulumi.StringInput
	// AdministratorName and AdministratorClientID identify the identity that is the
	// server's Entra administrator. Init containers must get tokens for it, the pipeline
	// must not.
	AdministratorName, AdministratorClientID pulumi.StringInput
	// Role is the name of the role.
	Role string
	// ObjectID is the object ID of the pipeline's identity.
	ObjectID pulumi.StringInput
}

// Container returns the container that creates the role.
func (e Entra) Container() Container {
	return Container{
		Command: command(),
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

// unpack runs the script in its first argument. It fails in an image without base64 or
// gunzip. Container Apps expands $(NAME) and $$ in commands; this line contains neither,
// except for a command substitution that is not a variable's name.
//
// Source: https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/
const unpack = `# components/internal/databaserole; to read it: echo <last argument> | base64 -d | gunzip
set -o pipefail
script=$(base64 -d <<<"$1" | gunzip) || exit
eval "$script"`

// command is the command line that runs the script.
func command() []string {
	return []string{"bash", "-c", unpack, "role.sh", strings.ReplaceAll(packed, "\n", "")}
}
