package databaserole_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components/databaserole"
	"github.com/hyf/azure-data-pipeline/components/job"
)

func TestSettings(t *testing.T) {
	t.Parallel()
	s := databaserole.Defaults()
	assert.Empty(t, s.Validate())
	assert.Regexp(t, `@sha256:[0-9a-f]{64}$`, s.Image, "what gets the administrator's rights cannot be exchanged")

	s.AdministratorSecret = "Class-Admin-Url"
	assert.Empty(t, s.Validate())
	tests := map[string]struct {
		settings databaserole.Settings
		want     string
	}{
		"no image":         {databaserole.Settings{}, "image: required; want an image with a tag or a digest"},
		"image, no tag":    {databaserole.Settings{Image: "postgres"}, `image: got "postgres", want an image with a tag or a digest`},
		"secret with _":    {databaserole.Settings{Image: "x:1", AdministratorSecret: "a_b"}, `administratorSecret: got "a_b", want the name of a vault secret`},
		"secret ends in -": {databaserole.Settings{Image: "x:1", AdministratorSecret: "ab-"}, `administratorSecret: got "ab-", want the name of a vault secret`},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			problems := tc.settings.Validate()
			require.Len(t, problems, 1)
			assert.ErrorContains(t, problems[0], tc.want)
		})
	}
}

// Each access mode gets what it needs, and nothing of the other.
func TestContainers(t *testing.T) {
	t.Parallel()
	settings := databaserole.Settings{Image: "x:1"}
	admin, url := job.SecretRef{Name: "postgres-admin-url"}, job.SecretRef{Name: "postgres-url"}
	password := databaserole.Password{Scope: databaserole.Database, AdministratorURL: admin, URL: url}.Container(settings)
	assert.Equal(t, "x:1", password.Image)
	assert.Equal(t, map[string]pulumi.StringInput{"ROLE_SCOPE": pulumi.String("database")}, password.Env)
	assert.Equal(t, map[string]job.SecretRef{"POSTGRES_ADMIN_URL": admin, "POSTGRES_URL": url}, password.Secrets)

	entra := databaserole.Entra{
		Host: pulumi.String("h"), Database: pulumi.String("d"), AdministratorName: pulumi.String("a"),
		AdministratorClientID: pulumi.String("c"), Role: "r", ObjectID: pulumi.String("o"),
	}.Container(settings)
	assert.Equal(t, "x:1", entra.Image)
	assert.Empty(t, entra.Secrets)
	assert.Equal(t, map[string]pulumi.StringInput{
		"PGHOST": pulumi.String("h"), "PGPORT": pulumi.String("5432"), "PGDATABASE": pulumi.String("d"), "PGUSER": pulumi.String("a"),
		"PGSSLMODE": pulumi.String("require"), "AZURE_CLIENT_ID": pulumi.String("c"), "PIPELINE_ROLE": pulumi.String("r"),
		"PIPELINE_OBJECT_ID": pulumi.String("o"), "ROLE_SCOPE": pulumi.String("server"),
	}, entra.Env)
	assert.Equal(t, password.Name, entra.Name)
	assert.Equal(t, password.Command, entra.Command)
}

// Container Apps replace $(NAME) and $$ in a command, as Kubernetes does.
func TestCommandSurvivesContainerApps(t *testing.T) {
	t.Parallel()
	replaced := regexp.MustCompile(`\$\$|\$\([A-Za-z0-9_.-]+\)`)
	command := databaserole.Password{}.Container(databaserole.Defaults()).Command
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
