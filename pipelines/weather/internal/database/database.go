// Package database writes the readings to PostgreSQL.
package database

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/policy"
	"github.com/jackc/pgx/v5"

	"github.com/hyf/azure-data-pipeline/pipelines/weather/internal/openmeteo"
	"github.com/hyf/azure-data-pipeline/pipelines/weather/internal/remote"
)

var (
	//go:embed schema.sql
	schema string // a constant
	//go:embed upsert.sql
	upsert string // a constant
)

// tokenScope is the scope of tokens that PostgreSQL accepts as passwords.
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-connect-with-managed-identity
const tokenScope = "https://ossrdbms-aad.database.windows.net/.default" //nolint:gosec // the name of a scope, not a credential

// connectTimeout limits one attempt to connect, and rollbackTimeout the rollback
// after a signal. Both are shorter than the half minute between SIGTERM and
// SIGKILL in Container Apps.
const (
	connectTimeout  = 15 * time.Second
	rollbackTimeout = 5 * time.Second
)

// Database is the database of the readings. Create one with [Parse].
type Database struct {
	config *pgx.ConnConfig
	tokens azcore.TokenCredential
}

// Parse parses a PostgreSQL URL with a password, or without one if WithTokens is
// called. The error does not contain the URL.
func Parse(url string) (*Database, error) {
	config, err := pgx.ParseConfig(url)
	if err != nil {
		// err contains parts of the URL, possibly of the password.
		return nil, errors.New("not a PostgreSQL URL (not shown: it may contain a password)")
	}
	plain := config.TLSConfig == nil
	for _, fallback := range config.Fallbacks {
		plain = plain || fallback.TLSConfig == nil
	}
	if plain {
		return nil, errors.New("a connection that may be without TLS")
	}
	config.ConnectTimeout = connectTimeout
	return &Database{config: config}, nil
}

// WithTokens makes every connection log in with a new token, because a token
// expires after about an hour.
func (d *Database) WithTokens(tokens azcore.TokenCredential) *Database {
	return &Database{config: d.config, tokens: tokens}
}

// Upsert migrates the schema and writes the readings in one transaction, and
// returns the number of inserted or updated rows.
//
// A second run waits until this transaction has ended or its context is done.
// Before the commit, archive uploads the response to sourceBlob.
func (d *Database) Upsert(
	ctx context.Context, log *slog.Logger, readings []openmeteo.Reading, sourceBlob string, archive func() error,
) (int64, error) {
	conn, err := d.connect(ctx)
	if err != nil {
		return 0, err
	}
	defer leave(ctx, log, "close the connection", conn.Close)

	tx, err := conn.Begin(ctx)
	if err != nil {
		return 0, fmt.Errorf("begin: %w", err)
	}
	defer leave(ctx, log, "roll back", func(ctx context.Context) error {
		if err := tx.Rollback(ctx); !errors.Is(err, pgx.ErrTxClosed) {
			return err
		}
		return nil
	})
	if err := lock(ctx, log, tx); err != nil {
		return 0, err
	}
	if _, err := tx.Exec(ctx, schema); err != nil {
		return 0, fmt.Errorf("migrate: %w", err)
	}
	tag, err := tx.Exec(ctx, upsert, append(columns(readings), sourceBlob)...)
	if err != nil {
		return 0, fmt.Errorf("upsert: %w", err)
	}
	if err := archive(); err != nil {
		return 0, err
	}
	if err := tx.Commit(ctx); err != nil {
		return 0, fmt.Errorf("commit: %w", err)
	}
	return tag.RowsAffected(), nil
}

// leave ends a transaction or connection even if ctx is done, so that the lock is
// released at once. If that fails, the connection is lost and the server rolls
// back by itself.
func leave(ctx context.Context, log *slog.Logger, what string, end func(context.Context) error) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), rollbackTimeout)
	defer cancel()
	if err := end(ctx); err != nil {
		log.DebugContext(ctx, what, "error", err.Error())
	}
}

// connect opens a connection, with a fresh token if there are tokens.
func (d *Database) connect(ctx context.Context) (*pgx.Conn, error) {
	config := d.config.Copy()
	if d.tokens != nil {
		token, err := d.tokens.GetToken(ctx, policy.TokenRequestOptions{Scopes: []string{tokenScope}})
		if err != nil {
			return nil, remote.Explain("token for the database", err)
		}
		config.Password = token.Token
	}
	return pgx.ConnectConfig(ctx, config)
}

// lock waits until no other run is in its transaction. The server releases the
// lock when the transaction ends.
func lock(ctx context.Context, log *slog.Logger, tx pgx.Tx) error {
	const key = "hashtextextended('weather_readings', 0)"
	var alone bool
	if err := tx.QueryRow(ctx, "SELECT pg_try_advisory_xact_lock("+key+")").Scan(&alone); err != nil {
		return fmt.Errorf("lock: %w", err)
	}
	if alone {
		return nil
	}
	log.InfoContext(ctx, "another run is writing; waiting for it to end")
	if _, err := tx.Exec(ctx, "SELECT pg_advisory_xact_lock("+key+")"); err != nil {
		return fmt.Errorf("waiting for another run to end: %w", err)
	}
	return nil
}

// columns returns the readings in the form of upsert.sql: one array per column.
func columns(readings []openmeteo.Reading) []any {
	return []any{
		column(readings, func(r openmeteo.Reading) string { return r.City }),
		column(readings, func(r openmeteo.Reading) time.Time { return r.Hour }),
		column(readings, func(r openmeteo.Reading) time.Time { return r.AsOf }),
		column(readings, func(r openmeteo.Reading) *float64 { return r.TemperatureC }),
		column(readings, func(r openmeteo.Reading) *float64 { return r.HumidityPercent }),
		column(readings, func(r openmeteo.Reading) *float64 { return r.PrecipitationMM }),
		column(readings, func(r openmeteo.Reading) *float64 { return r.WindSpeedKMH }),
		column(readings, func(r openmeteo.Reading) *int { return r.WeatherCode }),
	}
}

// column returns one value of every reading.
func column[T any](readings []openmeteo.Reading, value func(openmeteo.Reading) T) []T {
	values := make([]T, 0, len(readings))
	for r := range slices.Values(readings) {
		values = append(values, value(r))
	}
	return values
}
