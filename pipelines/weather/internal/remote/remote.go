// Package remote says which failures of a service elsewhere pass by themselves,
// waits for those that do, and words errors so that no URL's query, which may
// hold a key, gets into a log.
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

// AttemptTimeout ends one HTTP request, so that a service that hangs is asked
// again. It does not bound a database transaction, which may wait for another
// run to finish.
const AttemptTimeout = 30 * time.Second

// The wait between two attempts starts short, because most interruptions are,
// and stays well below the half minute that a database takes to restart.
const (
	firstWait = 250 * time.Millisecond
	maxWait   = 10 * time.Second
)

// Retry makes an attempt, and makes it again while it fails with a Transient
// error and ctx is not done. Each failure is logged, named by what. When ctx
// ends first, the error holds both its cause and the last failure.
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
		log.WarnContext(ctx, "trying again", "what", what, "wait_seconds", wait.Seconds(), "error", err.Error())
	}))
	switch cause := context.Cause(ctx); {
	case err == nil:
		return nil
	case cause != nil && !errors.Is(last, cause):
		return fmt.Errorf("%s: %w; at the last attempt: %w", what, cause, last)
	default:
		return fmt.Errorf("%s: %w", what, last)
	}
}

// StatusError is an answer of an HTTP service that is not the one asked for.
type StatusError struct {
	// Service is who answered, such as "weather API".
	Service string
	// Status is the HTTP status, such as 503. 0 means that there was no answer.
	Status int
	// Detail is the service's own word for it, such as ServerBusy. Optional.
	Detail string
}

func (e *StatusError) Error() string {
	if e.Status == 0 {
		return fmt.Sprintf("%s did not answer: %s", e.Service, e.Detail)
	}
	return strings.TrimSpace(fmt.Sprintf("%s answered %d %s %s", e.Service, e.Status, http.StatusText(e.Status), e.Detail))
}

// transient reports whether the same request may be answered otherwise later.
func (e *StatusError) transient() bool {
	return e.Status == 0 || e.Status == http.StatusRequestTimeout || e.Status == http.StatusTooManyRequests || e.Status >= http.StatusInternalServerError
}

// transientStates are PostgreSQL's error codes, and classes of them, that pass:
// connection trouble, too few resources, a server that shuts down or starts,
// and a transaction that lost against another one.
// Source: https://www.postgresql.org/docs/16/errcodes-appendix.html
var transientStates = [7]string{"08", "53", "57P01", "57P02", "57P03", "40001", "40P01"}

// Transient reports whether err is worth another attempt: the service said so,
// could not be reached, or the connection to it was lost. A host that does not
// exist and a certificate that is not trusted are not.
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

// Explain words an error of an HTTP client or of Azure's SDK in one line,
// without the URL's query, and keeps what Transient looks at.
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
		// What was wrong with the connection is in the text and nowhere else.
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

// host is where a URL leads, without what may be secret in the rest of it.
func host(raw string) string {
	parsed, err := url.Parse(raw)
	if err != nil {
		return "an unreadable URL"
	}
	return parsed.Host
}
