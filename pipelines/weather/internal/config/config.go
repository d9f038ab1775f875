// Package config reads the pipeline's environment variables.
package config

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/policy"
	"github.com/Azure/azure-sdk-for-go/sdk/azidentity"

	"github.com/hyf/azure-data-pipeline/pipelines/weather/internal/blobs"
	"github.com/hyf/azure-data-pipeline/pipelines/weather/internal/database"
	"github.com/hyf/azure-data-pipeline/pipelines/weather/internal/openmeteo"
)

// Config is the configuration of a run.
type Config struct {
	// LogLevel is the lowest level that is logged, from LOG_LEVEL.
	LogLevel slog.Level
	// Timeout is the time after which the run stops, from TIMEOUT.
	Timeout time.Duration
	// Execution is the name of the job's execution in Container Apps; empty
	// elsewhere.
	Execution string
	// Cities are the cities, from CITIES.
	Cities []openmeteo.City
	// Source is the weather API or file, from WEATHER_URL.
	Source openmeteo.Source
	// Database is the database of the readings.
	Database *database.Database
	// Account is the storage account of the raw response.
	Account *blobs.Account
	// Container is the blob container in Account, from STORAGE_CONTAINER.
	Container string
}

// The defaults of optional variables.
const (
	// defaultTimeout is less than the job's timeout of five minutes, so that a slow
	// run can report the reason.
	defaultTimeout   = 4*time.Minute + 30*time.Second
	defaultLevel     = "INFO"
	defaultContainer = "raw"
	defaultCities    = "Amsterdam:52.37:4.9,Brussels:50.85:4.35,Copenhagen:55.68:12.57"
	defaultPort      = "5432"
	defaultSSLMode   = "require"
)

// maxCities keeps the URL of the request below the 8 KB that servers accept.
const maxCities = 200

var (
	guid = regexp.MustCompile(`^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$`)
	// Source: https://learn.microsoft.com/rest/api/storageservices/naming-and-referencing-containers--blobs--and-metadata
	containerName = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
)

// Load reads variables with lookup, such as [os.LookupEnv]. An empty variable
// counts as missing. The error joins every problem, in the form "VARIABLE: got …,
// want …", without secrets. If there is an error, only LogLevel can be used.
func Load(lookup func(string) (string, bool)) (Config, error) {
	l := &loader{lookup: lookup}
	c := Config{
		Execution: l.get("CONTAINER_APP_JOB_EXECUTION_NAME", ""),
		Container: l.container(),
		Timeout:   l.timeout(),
		Cities:    l.cities(),
	}
	level := l.get("LOG_LEVEL", defaultLevel)
	if err := c.LogLevel.UnmarshalText([]byte(level)); err != nil {
		l.failf("LOG_LEVEL", "got %q, want DEBUG, INFO, WARN or ERROR", level)
	}
	var err error
	if c.Source, err = openmeteo.ParseSource(l.get("WEATHER_URL", openmeteo.DefaultURL)); err != nil {
		l.failf("WEATHER_URL", "got %w, want https://…?latitude={latitudes}&longitude={longitudes}… or file:///…", err)
	}
	c.Database = l.database()
	c.Account = l.account()
	return c, errors.Join(l.problems...)
}

// loader reads variables and collects problems.
type loader struct {
	lookup   func(string) (string, bool)
	problems []error
	// identity is the result of tokens, and asked whether tokens was called, so that
	// its problem is reported once.
	identity azcore.TokenCredential
	asked    bool
}

func (l *loader) failf(variable, format string, args ...any) {
	l.problems = append(l.problems, fmt.Errorf("%s: %w", variable, fmt.Errorf(format, args...)))
}

// get returns a variable's value, or fallback if it is empty.
func (l *loader) get(variable, fallback string) string {
	if value, _ := l.lookup(variable); value != "" {
		return value
	}
	return fallback
}

func (l *loader) timeout() time.Duration {
	text := l.get("TIMEOUT", defaultTimeout.String())
	timeout, err := time.ParseDuration(text)
	if err != nil || timeout < time.Second {
		l.failf("TIMEOUT", "got %q, want a duration of 1s or more, such as 4m30s", text)
	}
	return timeout
}

func (l *loader) container() string {
	name := l.get("STORAGE_CONTAINER", defaultContainer)
	if len(name) < 3 || len(name) > 63 || !containerName.MatchString(name) {
		l.failf("STORAGE_CONTAINER", "got %q, want 3 to 63 of a-z, 0-9 and single hyphens", name)
	}
	return name
}

// cities parses CITIES: name:latitude:longitude, separated by commas.
func (l *loader) cities() []openmeteo.City {
	entries := strings.Split(l.get("CITIES", defaultCities), ",")
	if len(entries) > maxCities {
		l.failf("CITIES", "got %d cities, want up to %d", len(entries), maxCities)
	}
	seen := map[string]bool{}
	var cities []openmeteo.City
	for _, entry := range entries {
		city, ok := parseCity(entry)
		switch {
		case !ok:
			l.failf("CITIES", "got %q, want name:latitude:longitude in degrees, such as Amsterdam:52.37:4.9", entry)
		case seen[city.Name]:
			l.failf("CITIES", "got %q twice, want each name once", city.Name)
		}
		seen[city.Name] = true
		cities = append(cities, city)
	}
	return cities
}

// parseCity reads one entry of CITIES.
func parseCity(entry string) (openmeteo.City, bool) {
	parts := strings.Split(strings.TrimSpace(entry), ":")
	if len(parts) != 3 || parts[0] == "" {
		return openmeteo.City{}, false
	}
	latitude, okLatitude := parseDegrees(parts[1], 90)
	longitude, okLongitude := parseDegrees(parts[2], 180)
	return openmeteo.City{Name: parts[0], Latitude: latitude, Longitude: longitude}, okLatitude && okLongitude
}

// parseDegrees reads a number from -limit to limit.
func parseDegrees(text string, limit float64) (float64, bool) {
	degrees, err := strconv.ParseFloat(text, 64)
	return degrees, err == nil && -limit <= degrees && degrees <= limit
}

// database is the one of POSTGRES_URL, with a password, or that of the PG
// variables, with tokens.
func (l *loader) database() *database.Database {
	const url = "POSTGRES_URL"
	if !l.oneOf(url, "PGHOST") {
		return nil
	}
	if text := l.get(url, ""); text != "" {
		db, err := database.Parse(text)
		if err != nil {
			l.failf(url, "got %w, want postgres://<user>:<password>@<host>:5432/<database>?sslmode=require", err)
		}
		return db
	}
	db, err := database.Parse(l.passwordlessURL())
	if err != nil {
		l.failf("PGHOST, PGPORT, PGDATABASE, PGUSER, PGSSLMODE", "got %w, want a port number, and PGSSLMODE require, verify-ca or verify-full", err)
		return nil
	}
	return db.WithTokens(l.tokens())
}

// passwordlessURL returns the URL that the PG variables describe.
func (l *loader) passwordlessURL() string {
	for _, variable := range []string{"PGDATABASE", "PGUSER"} {
		if l.get(variable, "") == "" {
			l.failf(variable, "missing; PGHOST needs it")
		}
	}
	host := net.JoinHostPort(l.get("PGHOST", ""), l.get("PGPORT", defaultPort))
	parameters := url.Values{"sslmode": {l.get("PGSSLMODE", defaultSSLMode)}}
	return (&url.URL{
		Scheme: "postgres", User: url.User(l.get("PGUSER", "")), Host: host,
		Path: "/" + l.get("PGDATABASE", ""), RawQuery: parameters.Encode(),
	}).String()
}

// account returns the storage account of AZURE_STORAGE_CONNECTION_STRING, with a
// key, or of AZURE_STORAGE_BLOB_ENDPOINT, with tokens.
func (l *loader) account() *blobs.Account {
	const connectionString, endpoint = "AZURE_STORAGE_CONNECTION_STRING", "AZURE_STORAGE_BLOB_ENDPOINT"
	if !l.oneOf(connectionString, endpoint) {
		return nil
	}
	if text := l.get(connectionString, ""); text != "" {
		account, err := blobs.FromConnectionString(text)
		if err != nil {
			l.failf(connectionString, "got %w, want DefaultEndpointsProtocol=https;AccountName=…;AccountKey=…;EndpointSuffix=core.windows.net", err)
		}
		return account
	}
	account, err := blobs.FromEndpoint(l.get(endpoint, ""), l.tokens())
	if err != nil {
		l.failf(endpoint, "got %w, want https://<account>.blob.core.windows.net/", err)
	}
	return account
}

// oneOf reports whether exactly one of the two variables for a service is set.
func (l *loader) oneOf(withSecret, withTokens string) bool {
	hasSecret, hasTokens := l.get(withSecret, "") != "", l.get(withTokens, "") != ""
	switch {
	case hasSecret && hasTokens:
		l.failf(withSecret, "got %s as well, want only one of them", withTokens)
	case !hasSecret && !hasTokens:
		l.failf(withSecret, "missing; set it or, to log in with a token, %s", withTokens)
	}
	return hasSecret != hasTokens
}

// tokens returns the credential of the managed identity that AZURE_CLIENT_ID
// names.
func (l *loader) tokens() azcore.TokenCredential {
	if l.asked {
		return l.identity
	}
	l.asked = true
	id := l.get("AZURE_CLIENT_ID", "")
	if !guid.MatchString(id) {
		l.failf("AZURE_CLIENT_ID", "got %q, want the client ID of a managed identity, a GUID; logging in with tokens needs it", id)
		return nil
	}
	identity, err := azidentity.NewManagedIdentityCredential(&azidentity.ManagedIdentityCredentialOptions{
		ID: azidentity.ClientID(id),
		// remote.Retry retries and logs.
		ClientOptions: policy.ClientOptions{Retry: policy.RetryOptions{MaxRetries: -1}},
	})
	if err != nil {
		l.failf("AZURE_CLIENT_ID", "%w", err)
		return nil
	}
	l.identity = identity
	return identity
}
