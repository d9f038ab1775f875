package stack_test

import (
	"encoding/base64"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/needs"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/services"
	"github.com/hyf/azure-data-pipeline/internal/repo"
	"github.com/hyf/azure-data-pipeline/internal/stack/stacktest"
)

// The line, pasted into a shell, counts the rows of all tables, whatever they are
// called and wherever they are.
func TestRowsAreCounted(t *testing.T) {
	t.Parallel()
	tools := repo.Path(t, "tools/services")
	needs.RequireServices(t, tools)
	administrator := services.Login{Name: "pgadmin", Password: "loopback-only"}
	running, err := services.Start(t.Context(), services.Options{
		Tools: tools, Administrator: administrator, Databases: []string{"weather"},
		Accounts: []services.Account{{Name: "unused", Keys: []string{base64.StdEncoding.EncodeToString([]byte("key"))}}},
	})
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, running.Stop()) })

	// An az that answers with the address of the database.
	bin := t.TempDir()
	az := "#!/bin/sh\necho '" + running.Postgres.URL(administrator, "weather") + "'\n"
	require.NoError(t, os.WriteFile(filepath.Join(bin, "az"), []byte(az), 0o700)) //nolint:gosec // to be run
	count := func() string {
		cmd := exec.Command("bash", "-c", stacktest.Commands(t, "dev")["rows"].(string))
		cmd.Env = append(os.Environ(), "PATH="+strings.Join([]string{bin, running.Postgres.PSQL(), os.Getenv("PATH")}, string(os.PathListSeparator)))
		output, err := cmd.CombinedOutput()
		require.NoError(t, err, string(output))
		return string(output)
	}
	assert.Empty(t, count(), "no tables")

	_, err = running.Postgres.Query(t.Context(), "weather", `
		CREATE TABLE readings (i int);
		INSERT INTO readings SELECT generate_series(1, 3);
		CREATE TABLE empty (i int);
		CREATE SCHEMA other;
		CREATE TABLE other."it's ""odd""" (i int);
		INSERT INTO other."it's ""odd""" SELECT generate_series(1, 5);
		CREATE TABLE split (i int) PARTITION BY RANGE (i);
		CREATE TABLE split_low PARTITION OF split FOR VALUES FROM (0) TO (10);
		CREATE TABLE split_high PARTITION OF split FOR VALUES FROM (10) TO (20);
		INSERT INTO split SELECT generate_series(8, 14);
		CREATE TABLE inherits () INHERITS (readings);
		INSERT INTO inherits VALUES (1);
		CREATE VIEW seen AS SELECT * FROM readings;
		GRANT USAGE ON SCHEMA other TO pgadmin;
		GRANT SELECT ON ALL TABLES IN SCHEMA public, other TO pgadmin`)
	require.NoError(t, err)
	var rows []string
	for line := range strings.Lines(count()) {
		rows = append(rows, strings.Join(strings.Fields(line), " "))
	}
	assert.Equal(t, []string{
		"table | rows", "------------------+------", "empty | 0", "inherits | 1", `other."it's ""odd""" | 5`, "readings | 3", "split | 7", "(5 rows)", "",
	}, normalized(rows))
}

// normalized replaces the rule below the headings, which is as long as the names are.
func normalized(rows []string) []string {
	for i, row := range rows {
		if strings.Trim(row, "-+") == "" && row != "" {
			rows[i] = "------------------+------"
		}
	}
	return rows
}

// Both access modes ask the same.
func TestRowsCommands(t *testing.T) {
	t.Parallel()
	dev, prod := stacktest.Commands(t, "dev")["rows"].(string), stacktest.Commands(t, "prod")["rows"].(string)
	query, rest, _ := strings.Cut(dev, " | ")
	assert.True(t, strings.HasPrefix(prod, query+" | "), prod)
	assert.Equal(t, `psql "$(az keyvault secret show --vault-name weather-kv-name --name weather-postgres-url-name --query value --output tsv)"`, rest)
	assert.Contains(t, prod, `psql "host=weather-psql-name.postgres.database.azure.com dbname=weather-psqldb-name `)
	for _, command := range []string{dev, prod} {
		assert.NotContains(t, command, "weather_readings")
	}
}
