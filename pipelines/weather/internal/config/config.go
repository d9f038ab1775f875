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

// Config is what a run needs to know.
type Config struct {
	// LogLevel is the least serious level that is logged, from LOG_LEVEL.
	LogLevel slog.Level
	// Timeout is when the run gives up, from TIMEOUT.
	Timeout time.Duration
	// Execution is what Container Apps call the job's execution. Empty elsewhere.
	Execution string
	// Cities are those to get the weather of, from CITIES.
	Cities []openmeteo.City
	// Source is where to get it, from WEATHER_URL.
	Source openmeteo.Source
	// Database is where the readings go.
	Database *database.Database
	// Account is where the raw response goes.
	Account *blobs.Account
	// Container is the blob container in Account, from STORAGE_CONTAINER.
	Container string
}

// The defaults of the variables that may be left out.
const (
	// defaultTimeout is a bit less than the job's own five minutes, so that a
	// run that takes too long can say why.
	defaultTimeout   = 4*time.Minute + 30*time.Second
	defaultLevel     = "INFO"
	defaultContainer = "raw"
	defaultCities    = "Amsterdam:52.37:4.9,Brussels:50.85:4.35,Copenhagen:55.68:12.57"
	defaultPort      = "5432"
	defaultSSLMode   = "require"
)

// maxCities keeps the request's URL below the 8 KB that servers take.
const maxCities = 200

var (
	guid = regexp.MustCompile(`^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$`)
	// Source: https://learn.microsoft.com/rest/api/storageservices/naming-and-referencing-containers--blobs--and-metadata
	containerName = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
)

// Load reads the variables that lookup knows, such as [os.LookupEnv]; an empty
// one counts as left out. The error joins every problem, each worded
// "VARIABLE: got …, want …", and shows no secret. The Config is complete only
// without an error, but its LogLevel can always be used.
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

// loader collects problems while it reads variables.
type loader struct {
	lookup   func(string) (string, bool)
	problems []error
	// identity is what tokens returned, and asked whether it was called: its
	// problem is one, however many services want tokens.
	identity azcore.TokenCredential
	asked    bool
}

func (l *loader) failf(variable, format string, args ...any) {
	l.problems = append(l.problems, fmt.Errorf("%s: %w", variable, fmt.Errorf(format, args...)))
}

// get is a variable's value, or fallback when it is empty.
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

// cities reads CITIES: name:latitude:longitude, separated by commas.
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

// passwordlessURL is what the PG variables say.
func (l *loader) passwordlessURL() string {
	for _, variable := range []string{"PGDATABASE", "PGUSER"} {
		if l.get(variable, "") == "" {
			l.failf(variable, "missing; it is needed with PGHOST")
		}
	}
	host := net.JoinHostPort(l.get("PGHOST", ""), l.get("PGPORT", defaultPort))
	parameters := url.Values{"sslmode": {l.get("PGSSLMODE", defaultSSLMode)}}
	return (&url.URL{
		Scheme: "postgres", User: url.User(l.get("PGUSER", "")), Host: host,
		Path: "/" + l.get("PGDATABASE", ""), RawQuery: parameters.Encode(),
	}).String()
}

// account is the one of AZURE_STORAGE_CONNECTION_STRING, with a key, or of
// AZURE_STORAGE_BLOB_ENDPOINT, with tokens.
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

// oneOf reports whether exactly one of the ways to reach a service is set.
func (l *loader) oneOf(withSecret, withTokens string) bool {
	hasSecret, hasTokens := l.get(withSecret, "") != "", l.get(withTokens, "") != ""
	switch {
	case hasSecret && hasTokens:
		l.failf(withSecret, "got %s as well, want one of them", withTokens)
	case !hasSecret && !hasTokens:
		l.failf(withSecret, "missing; set it or, to log in with a token, %s", withTokens)
	}
	return hasSecret != hasTokens
}

// tokens are those of the managed identity that AZURE_CLIENT_ID names.
func (l *loader) tokens() azcore.TokenCredential {
	if l.asked {
		return l.identity
	}
	l.asked = true
	id := l.get("AZURE_CLIENT_ID", "")
	if !guid.MatchString(id) {
		l.failf("AZURE_CLIENT_ID", "got %q, want the client ID of a managed identity, a GUID; it is needed to log in with tokens", id)
		return nil
	}
	identity, err := azidentity.NewManagedIdentityCredential(&azidentity.ManagedIdentityCredentialOptions{
		ID: azidentity.ClientID(id),
		// remote.Retry makes the retries, and logs them.
		ClientOptions: policy.ClientOptions{Retry: policy.RetryOptions{MaxRetries: -1}},
	})
	if err != nil {
		l.failf("AZURE_CLIENT_ID", "%w", err)
		return nil
	}
	l.identity = identity
	return identity
}
