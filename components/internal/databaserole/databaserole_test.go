package databaserole_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components/internal/databaserole"
)

// Each access mode gets what it needs, and nothing of the other.
func TestContainers(t *testing.T) {
	t.Parallel()
	password := databaserole.Password{Scope: databaserole.Database, AdministratorSecret: "postgres-admin-url", Secret: "postgres-url"}.Container()
	assert.Equal(t, map[string]pulumi.StringInput{"ROLE_SCOPE": pulumi.String("database")}, password.Env)
	assert.Equal(t, map[string]string{"POSTGRES_ADMIN_URL": "postgres-admin-url", "POSTGRES_URL": "postgres-url"}, password.Secrets)

	entra := databaserole.Entra{
		Host: pulumi.String("h"), Database: pulumi.String("d"), AdministratorName: pulumi.String("a"),
		AdministratorClientID: pulumi.String("c"), Role: "r", ObjectID: pulumi.String("o"),
	}.Container()
	assert.Empty(t, entra.Secrets)
	assert.Equal(t, map[string]pulumi.StringInput{
		"PGHOST": pulumi.String("h"), "PGPORT": pulumi.String("5432"), "PGDATABASE": pulumi.String("d"), "PGUSER": pulumi.String("a"),
		"PGSSLMODE": pulumi.String("require"), "AZURE_CLIENT_ID": pulumi.String("c"), "PIPELINE_ROLE": pulumi.String("r"),
		"PIPELINE_OBJECT_ID": pulumi.String("o"), "ROLE_SCOPE": pulumi.String("server"),
	}, entra.Env)
	assert.Equal(t, password.Command, entra.Command)
}

// Container Apps replace $(NAME) and $$ in a command, as Kubernetes does.
func TestCommandSurvivesContainerApps(t *testing.T) {
	t.Parallel()
	replaced := regexp.MustCompile(`\$\$|\$\([A-Za-z0-9_.-]+\)`)
	command := databaserole.Password{}.Container().Command
	require.Len(t, command, 5)
	for _, part := range command {
		assert.Empty(t, replaced.FindAllString(part, -1))
	}
	assert.Less(t, len(command[2])+len(command[4]), 12<<10, "every job has it")
	for i, comment := range map[int]string{2: "#", 4: "--"} {
		for line := range strings.Lines(command[i]) {
			assert.False(t, strings.TrimLeft(line, " \t\n") != line || strings.HasPrefix(line, comment), "what only people read stays here: %q", line)
		}
	}
}
