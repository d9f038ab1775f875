package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	"time"

	"github.com/hyf/azure-data-pipeline/pipelines/weather/internal/config"
	"github.com/hyf/azure-data-pipeline/pipelines/weather/internal/openmeteo"
	"github.com/hyf/azure-data-pipeline/pipelines/weather/internal/remote"
)

// runPipeline fetches, transforms and stores the weather once.
//
// The raw response is uploaded inside the transaction, immediately before the
// commit, so that the blob of every row exists. If the commit fails, the blob
// remains without rows; the next attempt of this run overwrites it.
func runPipeline(ctx context.Context, log *slog.Logger, cfg config.Config) error {
	started := time.Now()
	run := runID(cfg)
	log = log.With("run", run)
	log.InfoContext(ctx, "started", "source", cfg.Source.String(), "cities", len(cfg.Cities), "timeout_seconds", cfg.Timeout.Seconds())

	var response []byte
	err := remote.Retry(ctx, log, "fetch the weather", func() (err error) {
		response, err = cfg.Source.Fetch(ctx, cfg.Cities)
		return err
	})
	if err != nil {
		return err
	}
	readings, err := openmeteo.Readings(response, cfg.Cities)
	if err != nil {
		return err
	}
	log.DebugContext(ctx, "transformed", "bytes", len(response), "readings", len(readings))

	blob := fmt.Sprintf("weather/%s/%s.json", started.UTC().Format("2006/01/02"), run)
	archive := func() error {
		return remote.Retry(ctx, log, "upload the raw response", func() error {
			return cfg.Account.Upload(ctx, cfg.Container, blob, response)
		})
	}
	var rows int64
	err = remote.Retry(ctx, log, "write the readings", func() (err error) {
		rows, err = cfg.Database.Upsert(ctx, log, readings, blob, archive)
		return err
	})
	if err != nil {
		return err
	}
	log.InfoContext(ctx, "done", "readings", len(readings), "rows_written", rows,
		"container", cfg.Container, "blob", blob, "duration_seconds", time.Since(started).Seconds())
	return nil
}

// runID returns the name of this run: the name of the job's execution in
// Container Apps, which stays the same when the execution is retried, or a random
// name.
func runID(cfg config.Config) string {
	if cfg.Execution != "" {
		return cfg.Execution
	}
	return rand.Text()
}
