// Command weather is a data pipeline that runs once and exits: it gets the
// weather of some cities, writes one row per city and hour to PostgreSQL, and
// the raw response to Azure Blob Storage.
//
// Run it with -h for its environment variables and exit codes.
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

	// The image has no certificates of its own.
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
	// exitSignal is added to the number of the signal that ended the run.
	exitSignal = 128
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is the whole program; it returns the exit code.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("weather", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() { fmt.Fprint(flags.Output(), usage) } //nolint:errcheck // there is nobody left to tell
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
	ctx, cancel := context.WithTimeoutCause(ctx, cfg.Timeout, fmt.Errorf("the %s of TIMEOUT are over: %w", cfg.Timeout, context.DeadlineExceeded))
	defer cancel()
	if err := runPipeline(ctx, log, cfg); err != nil {
		code := exitCode(ctx)
		log.Error("failed", "error", err.Error(), "exit_code", code)
		return code
	}
	return exitDone
}

// signalError is the cause of a context that a signal has ended.
type signalError struct{ syscall.Signal }

func (e signalError) Error() string { return "told to stop by signal " + e.String() }

// untilSignal is a context that SIGTERM, which Container Apps send half a minute
// before they kill a job, and SIGINT end. A second signal ends the process.
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

// exitCode says why a run that was under ctx has failed.
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
