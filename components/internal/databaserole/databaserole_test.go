package databaserole_test

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"io"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components/internal/databaserole"
	"github.com/hyf/azure-data-pipeline/internal/golden"
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
	size := 0
	for _, part := range command {
		assert.Empty(t, replaced.FindAllString(part, -1))
		size += len(part)
	}
	assert.Less(t, size, 6<<10, "every job has it")
}

// What jobs carry is what role.sh and role.sql say, without what is for people only.
func TestPackedScript(t *testing.T) {
	t.Parallel()
	want := script(t)
	if golden.Updating() {
		pack(t, want)
		return
	}
	encoded := databaserole.Password{}.Container().Command[4]
	compressed, err := base64.StdEncoding.DecodeString(encoded)
	require.NoError(t, err)
	reader, err := gzip.NewReader(bytes.NewReader(compressed))
	require.NoError(t, err)
	got, err := io.ReadAll(reader)
	require.NoError(t, err)
	assert.Equal(t, want, string(got), "renew role.gz.b64 with -update")
}

// script is role.sh, which gets role.sql as its first argument.
func script(t *testing.T) string {
	t.Helper()
	bare := func(file, comment string) string {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		var kept strings.Builder
		for line := range strings.Lines(string(text)) {
			if line = strings.TrimLeft(line, " \t"); line != "\n" && !strings.HasPrefix(line, comment) {
				kept.WriteString(line)
			}
		}
		return kept.String()
	}
	return "set -- \"$(cat <<'role.sql'\n" + bare("role.sql", "--") + "role.sql\n)\"\n" + bare("role.sh", "#")
}

// pack writes a script to role.gz.b64.
func pack(t *testing.T, script string) {
	t.Helper()
	var compressed bytes.Buffer
	writer, err := gzip.NewWriterLevel(&compressed, gzip.BestCompression)
	require.NoError(t, err)
	_, err = writer.Write([]byte(script))
	require.NoError(t, err)
	require.NoError(t, writer.Close())
	var lines strings.Builder
	for chunk := range slices.Chunk([]byte(base64.StdEncoding.EncodeToString(compressed.Bytes())), 120) {
		lines.Write(append(chunk[:len(chunk):len(chunk)], '\n'))
	}
	require.NoError(t, os.WriteFile("role.gz.b64", []byte(lines.String()), 0o644))
}
