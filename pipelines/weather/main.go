// Command weather is a data pipeline that runs once and exits: it fetches the weather
// of some cities, writes one row per city and hour to PostgreSQL, and uploads the raw
// response to Azure Blob Storage.
//
// For its environment variables and exit codes, run it with -h.
package main

import (
	"context"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"strings"
	"syscall"

	// The image contains no certificates.
	_ "golang.org/x/crypto/x509roots/fallback"

	"github.com/hyf/azure-data-pipeline/pipelines/weather/internal/config"
)

//go:embed usage.txt
var usage string // a constant

// The exit codes, as usage.txt explains them.
const (
	exitDone     = 0
	exitFailed   = 1
	exitMisused  = 2
	exitTimedOut = 3
	// exitSignal is added to the number of the signal that stopped the run.
	exitSignal = 128
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run runs the program and returns its exit code.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("weather", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() { fmt.Fprint(flags.Output(), usage) } //nolint:errcheck // there is no other place to report it
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return exitDone
	} else if err != nil {
		return exitMisused
	}

	cfg, err := config.Load(os.LookupEnv)
	log := slog.New(slog.NewJSONHandler(stdout, &slog.HandlerOptions{Level: cfg.LogLevel}))
	if flags.NArg() > 0 {
		err = errors.Join(err, fmt.Errorf("arguments: got %q, want none", flags.Args()))
	}
	if err != nil {
		log.Error("configuration", "problems", strings.Split(err.Error(), "\n"), "exit_code", exitMisused)
		return exitMisused
	}

	ctx, stop := untilSignal(context.Background())
	defer stop()
	ctx, cancel := context.WithTimeoutCause(ctx, cfg.Timeout, fmt.Errorf("TIMEOUT of %s exceeded: %w", cfg.Timeout, context.DeadlineExceeded))
	defer cancel()
	if err := runPipeline(ctx, log, cfg); err != nil {
		code := exitCode(ctx)
		log.Error("failed", "error", err.Error(), "exit_code", code)
		return code
	}
	return exitDone
}

// signalError is the cause of a context that a signal canceled.
type signalError struct{ syscall.Signal }

func (e signalError) Error() string { return "stopped by signal " + e.String() }

// untilSignal returns a context that SIGINT and SIGTERM cancel. Container Apps
// sends SIGTERM half a minute before it kills a job. A second signal ends the
// process.
func untilSignal(parent context.Context) (ctx context.Context, stop func()) {
	ctx, cancel := context.WithCancelCause(parent)
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGTERM, syscall.SIGINT)
	go func() {
		select {
		case got := <-signals:
			signal.Reset(syscall.SIGTERM, syscall.SIGINT)
			if number, ok := got.(syscall.Signal); ok {
				cancel(signalError{number})
			}
		case <-ctx.Done():
		}
	}()
	return ctx, func() { cancel(nil) }
}

// exitCode returns the exit code of a failed run that used ctx.
func exitCode(ctx context.Context) int {
	var stopped signalError
	switch cause := context.Cause(ctx); {
	case errors.As(cause, &stopped):
		return exitSignal + int(stopped.Signal)
	case cause != nil:
		return exitTimedOut
	default:
		return exitFailed
	}
}
