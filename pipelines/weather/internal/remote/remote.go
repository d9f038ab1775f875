// Package remote retries temporary failures of remote services, and formats
// errors without the query of a URL, which may contain a key.
package remote

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
	"github.com/Azure/azure-sdk-for-go/sdk/azidentity"
	"github.com/cenkalti/backoff/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// AttemptTimeout limits one HTTP request, so that a service that hangs is called
// again. It does not limit a database transaction, which may wait for another
// run.
const AttemptTimeout = 30 * time.Second

// The wait between two attempts starts short, because most interruptions are
// short, and stays well below the half minute that a database takes to restart.
const (
	firstWait = 250 * time.Millisecond
	maxWait   = 10 * time.Second
)

// Retry calls attempt until it succeeds, fails with an error that is not
// Transient, or ctx is done. It logs each failure with what. If ctx is done
// first, the error contains its cause and the last failure.
func Retry(ctx context.Context, log *slog.Logger, what string, attempt func() error) error {
	waits := backoff.NewExponentialBackOff()
	waits.InitialInterval, waits.MaxInterval = firstWait, maxWait

	var last error
	_, err := backoff.Retry(ctx, func() (struct{}, error) {
		last = attempt()
		if last != nil && !Transient(last) {
			return struct{}{}, backoff.Permanent(last)
		}
		return struct{}{}, last
	}, backoff.WithBackOff(waits), backoff.WithMaxElapsedTime(0), backoff.WithNotify(func(err error, wait time.Duration) {
		log.WarnContext(ctx, "retrying", "what", what, "wait_seconds", wait.Seconds(), "error", err.Error())
	}))
	switch cause := context.Cause(ctx); {
	case err == nil:
		return nil
	case cause != nil && !errors.Is(last, cause):
		return fmt.Errorf("%s: %w; last attempt: %w", what, cause, last)
	default:
		return fmt.Errorf("%s: %w", what, last)
	}
}

// StatusError is an unexpected response of an HTTP service.
type StatusError struct {
	// Service is the name of the service, such as "weather API".
	Service string
	// Status is the HTTP status, such as 503. 0 means that there was no response.
	Status int
	// Detail is the error code of the service, such as ServerBusy. Optional.
	Detail string
}

func (e *StatusError) Error() string {
	if e.Status == 0 {
		return fmt.Sprintf("%s did not answer: %s", e.Service, e.Detail)
	}
	return strings.TrimSpace(fmt.Sprintf("%s answered %d %s %s", e.Service, e.Status, http.StatusText(e.Status), e.Detail))
}

// transient reports whether the same request may succeed later.
func (e *StatusError) transient() bool {
	return e.Status == 0 || e.Status == http.StatusRequestTimeout || e.Status == http.StatusTooManyRequests || e.Status >= http.StatusInternalServerError
}

// transientStates are temporary PostgreSQL error codes and classes: connection
// problems, insufficient resources, a server that shuts down or starts, and a
// transaction that conflicted with another one.
// Source: https://www.postgresql.org/docs/16/errcodes-appendix.html
var transientStates = [7]string{"08", "53", "57P01", "57P02", "57P03", "40001", "40P01"}

// Transient reports whether another attempt may succeed: the service said so,
// could not be reached, or the connection was lost. A host that does not exist
// and an untrusted certificate are not temporary.
func Transient(err error) bool {
	var (
		state  *pgconn.PgError
		status *StatusError
		dns    *net.DNSError
		op     *net.OpError
	)
	switch {
	case errors.As(err, &state):
		return slices.ContainsFunc(transientStates[:], func(prefix string) bool { return strings.HasPrefix(state.Code, prefix) })
	case errors.As(err, &status):
		return status.transient()
	case errors.As(err, &dns):
		return !dns.IsNotFound
	case errors.Is(err, context.Canceled):
		return false
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return true
	default:
		return errors.As(err, &op) || pgconn.SafeToRetry(err)
	}
}

// Explain formats an error of an HTTP client or of Azure's SDK on one line,
// without the query of the URL, and keeps what Transient needs.
func Explain(service string, err error) error {
	var (
		response *azcore.ResponseError
		token    *azidentity.AuthenticationFailedError
		request  *url.Error
	)
	switch {
	case errors.As(err, &token) && token.RawResponse != nil:
		return &StatusError{Service: "identity endpoint", Status: token.RawResponse.StatusCode, Detail: "(is AZURE_CLIENT_ID an identity of this container?)"}
	case errors.As(err, &token):
		// Only the text describes the connection problem.
		return &StatusError{Service: "identity endpoint", Detail: token.Error()}
	case errors.As(err, &response):
		return &StatusError{Service: service, Status: response.StatusCode, Detail: response.ErrorCode}
	case errors.As(err, &request):
		return fmt.Errorf("%s at %s: %w", service, host(request.URL), request.Err)
	case err != nil:
		return fmt.Errorf("%s: %w", service, err)
	default:
		return nil
	}
}

// host returns the host of a URL, because the rest may be secret.
func host(raw string) string {
	parsed, err := url.Parse(raw)
	if err != nil {
		return "an unreadable URL"
	}
	return parsed.Host
}
