package config_test

import (
	"fmt"
	"log/slog"
	"maps"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/pipelines/weather/internal/config"
	"github.com/hyf/azure-data-pipeline/pipelines/weather/internal/openmeteo"
)

const clientID = "c0000000-0000-4000-8000-000000000002"

// withSecrets returns the variables of access mode connectionStrings.
func withSecrets() map[string]string {
	return map[string]string{
		"POSTGRES_URL":                    "postgres://u:secret@host:5432/weather?sslmode=require",
		"AZURE_STORAGE_CONNECTION_STRING": "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=c2VjcmV0;EndpointSuffix=core.windows.net",
	}
}

// withTokens returns the variables of access mode managedIdentity.
func withTokens() map[string]string {
	return map[string]string{
		"PGHOST": "host", "PGPORT": "5432", "PGDATABASE": "weather", "PGUSER": "pipeline_user", "PGSSLMODE": "require",
		"AZURE_STORAGE_BLOB_ENDPOINT": "https://a.blob.core.windows.net/", "AZURE_CLIENT_ID": clientID,
	}
}

func load(variables map[string]string) (config.Config, error) {
	return config.Load(func(name string) (string, bool) {
		value, ok := variables[name]
		return value, ok
	})
}

func TestDefaults(t *testing.T) {
	t.Parallel()
	for name, variables := range map[string]map[string]string{"secrets": withSecrets(), "tokens": withTokens()} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			cfg, err := load(variables)
			require.NoError(t, err)
			assert.Equal(t, slog.LevelInfo, cfg.LogLevel)
			assert.Equal(t, 4*time.Minute+30*time.Second, cfg.Timeout)
			assert.Equal(t, "raw", cfg.Container)
			assert.Equal(t, "api.open-meteo.com", cfg.Source.String())
			assert.Equal(t, []openmeteo.City{
				{Name: "Amsterdam", Latitude: 52.37, Longitude: 4.9},
				{Name: "Brussels", Latitude: 50.85, Longitude: 4.35},
				{Name: "Copenhagen", Latitude: 55.68, Longitude: 12.57},
			}, cfg.Cities)
			assert.NotNil(t, cfg.Database)
			assert.NotNil(t, cfg.Account)
		})
	}
}

func TestSettings(t *testing.T) {
	t.Parallel()
	variables := withSecrets()
	maps.Copy(variables, map[string]string{
		"LOG_LEVEL": "warn", "TIMEOUT": "90s", "STORAGE_CONTAINER": "raw-weather", "CITIES": "Ushuaia:-54.8:-68.3, New York:40.71:-74.01",
		"CONTAINER_APP_JOB_EXECUTION_NAME": "weather-job-1",
	})
	cfg, err := load(variables)
	require.NoError(t, err)
	assert.Equal(t, slog.LevelWarn, cfg.LogLevel)
	assert.Equal(t, 90*time.Second, cfg.Timeout)
	assert.Equal(t, "raw-weather", cfg.Container)
	assert.Equal(t, "weather-job-1", cfg.Execution)
	assert.Equal(t, []openmeteo.City{{Name: "Ushuaia", Latitude: -54.8, Longitude: -68.3}, {Name: "New York", Latitude: 40.71, Longitude: -74.01}}, cfg.Cities)
}

func TestProblems(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		variables func() map[string]string
		variable  string
		value     string
		want      string
	}{
		"level":          {withSecrets, "LOG_LEVEL", "loud", `LOG_LEVEL: got "loud", want DEBUG, INFO, WARN or ERROR`},
		"timeout":        {withSecrets, "TIMEOUT", "5", `TIMEOUT: got "5", want a duration of 1s or more, such as 4m30s`},
		"no time at all": {withSecrets, "TIMEOUT", "0s", `TIMEOUT: got "0s", want`},
		"container":      {withSecrets, "STORAGE_CONTAINER", "Raw", `STORAGE_CONTAINER: got "Raw", want 3 to 63 of a-z, 0-9 and single hyphens`},
		"city":           {withSecrets, "CITIES", "Oslo:59.9", `CITIES: got "Oslo:59.9", want name:latitude:longitude in degrees, such as Amsterdam:52.37:4.9`},
		"latitude":       {withSecrets, "CITIES", "Oslo:90.1:0", `CITIES: got "Oslo:90.1:0"`},
		"longitude":      {withSecrets, "CITIES", "Oslo:0:NaN", `CITIES: got "Oslo:0:NaN"`},
		"city twice":     {withSecrets, "CITIES", "Oslo:59:10,Oslo:60:10", `CITIES: got "Oslo" twice, want each name once`},
		"many cities":    {withSecrets, "CITIES", manyCities(201), "CITIES: got 201 cities, want up to 200"},
		"URL":            {withSecrets, "WEATHER_URL", "ftp://host", `WEATHER_URL: got scheme "ftp", want https://…?latitude={latitudes}&longitude={longitudes}… or file:///…`},
		"no coordinates": {withSecrets, "WEATHER_URL", "https://host/?latitude=1", "WEATHER_URL: got no host, or no {latitudes} and {longitudes} in the query"},
		"relative file":  {withSecrets, "WEATHER_URL", "file://sample.json", "WEATHER_URL: got no absolute path after file://"},

		"no database":       {withSecrets, "POSTGRES_URL", "", "POSTGRES_URL: missing; set it or, to log in with a token, PGHOST"},
		"two databases":     {withSecrets, "PGHOST", "host", "POSTGRES_URL: got PGHOST as well, want only one of them"},
		"database URL":      {withSecrets, "POSTGRES_URL", "postgres://u:secret%zz@host/db", "POSTGRES_URL: got not a PostgreSQL URL (not shown: it may contain a password), want postgres://"},
		"without TLS":       {withSecrets, "POSTGRES_URL", "postgres://u:secret@host/db?sslmode=disable", "POSTGRES_URL: got a connection that may be without TLS"},
		"perhaps TLS":       {withSecrets, "POSTGRES_URL", "postgres://u:secret@host/db?sslmode=prefer", "POSTGRES_URL: got a connection that may be without TLS"},
		"no database name":  {withTokens, "PGDATABASE", "", "PGDATABASE: missing; PGHOST needs it"},
		"no user":           {withTokens, "PGUSER", "", "PGUSER: missing; PGHOST needs it"},
		"port":              {withTokens, "PGPORT", "many", "PGHOST, PGPORT, PGDATABASE, PGUSER, PGSSLMODE: got not a PostgreSQL URL"},
		"TLS mode":          {withTokens, "PGSSLMODE", "allow", "PGSSLMODE: got a connection that may be without TLS, want a port number, and PGSSLMODE require, verify-ca or verify-full"},
		"no storage":        {withSecrets, "AZURE_STORAGE_CONNECTION_STRING", "", "AZURE_STORAGE_CONNECTION_STRING: missing; set it or, to log in with a token, AZURE_STORAGE_BLOB_ENDPOINT"},
		"two accounts":      {withTokens, "AZURE_STORAGE_CONNECTION_STRING", "AccountName=a", "AZURE_STORAGE_CONNECTION_STRING: got AZURE_STORAGE_BLOB_ENDPOINT as well"},
		"connection string": {withSecrets, "AZURE_STORAGE_CONNECTION_STRING", "AccountKey=secret", "AZURE_STORAGE_CONNECTION_STRING: got not a connection string (not shown: it contains a key)"},
		"storage without TLS": {
			withSecrets, "AZURE_STORAGE_CONNECTION_STRING", "DefaultEndpointsProtocol=http;AccountName=a;AccountKey=c2VjcmV0;EndpointSuffix=core.windows.net",
			"AZURE_STORAGE_CONNECTION_STRING: got a Blob endpoint that is not an https URL",
		},
		"endpoint": {withTokens, "AZURE_STORAGE_BLOB_ENDPOINT", "http://a", "AZURE_STORAGE_BLOB_ENDPOINT: got a Blob endpoint that is not an https URL, want https://<account>.blob.core.windows.net/"},
		"identity": {withTokens, "AZURE_CLIENT_ID", "me", `AZURE_CLIENT_ID: got "me", want the client ID of a managed identity, a GUID`},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			variables := tc.variables()
			variables[tc.variable] = tc.value
			_, err := load(variables)
			require.ErrorContains(t, err, tc.want)
			assert.NotContains(t, err.Error(), "\n", "one mistake must be one problem")
			assert.NotContains(t, err.Error(), "secret%")
			assert.NotContains(t, err.Error(), "=secret")
		})
	}
}

// manyCities returns a value of CITIES.
func manyCities(count int) string {
	entries := make([]string, count)
	for i := range entries {
		entries[i] = fmt.Sprintf("city %d:0:0", i)
	}
	return strings.Join(entries, ",")
}

func TestAllProblemsAtOnce(t *testing.T) {
	t.Parallel()
	_, err := load(map[string]string{"LOG_LEVEL": "loud", "TIMEOUT": "never"})
	for _, variable := range []string{"LOG_LEVEL", "TIMEOUT", "POSTGRES_URL", "AZURE_STORAGE_CONNECTION_STRING"} {
		assert.ErrorContains(t, err, variable+": ")
	}
}
