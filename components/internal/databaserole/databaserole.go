// Package databaserole makes the role that a pipeline connects to its database
// as. ARM cannot run SQL, and whoever deploys a private stack cannot reach the
// server; so an init container of the pipeline's job does it, before every run.
//
// Its image is a public one with psql rather than the pipeline's own: any image
// then works as a pipeline, one that is a placeholder included, and what holds
// the administrator's rights is not the code that changes most.
package databaserole

import (
	_ "embed" // for the script
	"strings"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// Name is the init container's name, by which its logs are found.
const Name = "database-role"

// DefaultImage is PostgreSQL 16.14 on Alpine, from a mirror of Docker's official
// images that lets in anonymous clients more often than Docker Hub does: jobs of
// many tenants share the addresses that Container Apps pull from.
//
// Source: https://gallery.ecr.aws/docker/library/postgres
// Source: https://hub.docker.com/layers/library/postgres/16.14-alpine3.24
const DefaultImage = "public.ecr.aws/docker/library/postgres:16-alpine@sha256:57c72fd2a128e416c7fcc499958864df5301e940bca0a56f58fddf30ffc07777"

// port is where flexible servers answer.
const port = "5432"

// packed is role.sh with role.sql, without comments and indentation, compressed by
// gzip and encoded in base64: every job carries it. It is committed, so that another
// version of Go, which may compress otherwise, changes no job. A test unpacks it.
//
//go:embed role.gz.b64
var packed string

// Scope is how far the administrator's say goes.
type Scope string

const (
	// Server is for a server that the stack manages: PUBLIC, which is every role,
	// loses the right to connect to any of its databases.
	Server Scope = "server"
	// Database is for a server that others use: PUBLIC loses the right to connect
	// to the pipeline's database only.
	Database Scope = "database"
)

// Container is what the init container runs, and its environment variables.
type Container struct {
	Command []string
	// Env are plain variables, and Secrets variables by the vault secret that they
	// come from.
	Env     map[string]pulumi.StringInput
	Secrets map[string]string
}

// Password is a role that logs in with a password.
type Password struct {
	Scope Scope
	// AdministratorSecret is the vault secret with the administrator's URL. It must
	// be read as an identity that is not the pipeline's.
	AdministratorSecret string
	// Secret is the one with the URL that the pipeline connects with: the role is
	// what it says.
	Secret string
}

// Container makes the role.
func (p Password) Container() Container {
	return Container{
		Command: command(),
		Env:     map[string]pulumi.StringInput{"ROLE_SCOPE": pulumi.String(p.Scope)},
		Secrets: map[string]string{"POSTGRES_ADMIN_URL": p.AdministratorSecret, "POSTGRES_URL": p.Secret},
	}
}

// Entra is a role that logs in with tokens of a managed identity, on a server that
// the stack manages.
type Entra struct {
	// Host is the server's host name, and Database the one the role works in.
	Host, Database pulumi.StringInput
	// AdministratorName and AdministratorClientID are of the identity that is the
	// server's Entra administrator. Init containers must get tokens for it, and the
	// pipeline must not.
	AdministratorName, AdministratorClientID pulumi.StringInput
	// Role is the role to make.
	Role string
	// ObjectID is of the identity that the role is for: the pipeline's.
	ObjectID pulumi.StringInput
}

// Container makes the role.
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

// unpack runs the script in its first argument. Container Apps put a variable in
// place of its name behind a dollar sign in parentheses, and one dollar sign in
// place of two; neither is in here. An image without base64 or gunzip fails.
//
// Source: https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/
const unpack = `# components/internal/databaserole; to read it: echo <last argument> | base64 -d | gunzip
set -o pipefail
script=$(base64 -d <<<"$1" | gunzip) || exit
eval "$script"`

// command runs the script.
func command() []string {
	return []string{"bash", "-c", unpack, "role.sh", strings.ReplaceAll(packed, "\n", "")}
}
