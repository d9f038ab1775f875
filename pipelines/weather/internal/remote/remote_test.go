package remote_test

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
	"github.com/Azure/azure-sdk-for-go/sdk/azidentity"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/pipelines/weather/internal/remote"
)

var (
	errBusy    = &remote.StatusError{Service: "blob service", Status: http.StatusServiceUnavailable, Detail: "ServerBusy"}
	errMistake = &remote.StatusError{Service: "weather API", Status: http.StatusBadRequest}
	errStopped = errors.New("stopped")
)

func TestTransient(t *testing.T) {
	t.Parallel()
	refused := &net.OpError{Op: "dial", Err: syscall.ECONNREFUSED}
	tests := map[string]struct {
		err  error
		want bool
	}{
		"server shuts down":     {&pgconn.PgError{Code: "57P01"}, true},
		"server starts":         {&pgconn.PgError{Code: "57P03"}, true},
		"too many connections":  {&pgconn.PgError{Code: "53300"}, true},
		"connection failure":    {&pgconn.PgError{Code: "08006"}, true},
		"deadlock":              {&pgconn.PgError{Code: "40P01"}, true},
		"query cancelled":       {&pgconn.PgError{Code: "57014"}, false},
		"permission denied":     {&pgconn.PgError{Code: "42501"}, false},
		"wrong password":        {&pgconn.PgError{Code: "28P01"}, false},
		"503":                   {errBusy, true},
		"429":                   {&remote.StatusError{Status: http.StatusTooManyRequests}, true},
		"408":                   {&remote.StatusError{Status: http.StatusRequestTimeout}, true},
		"no answer":             {&remote.StatusError{}, true},
		"400":                   {errMistake, false},
		"404":                   {&remote.StatusError{Status: http.StatusNotFound}, false},
		"refused":               {refused, true},
		"refused, deep inside":  {fmt.Errorf("connect: %w", fmt.Errorf("dial: %w", refused)), true},
		"connection lost":       {fmt.Errorf("receive: %w", io.ErrUnexpectedEOF), true},
		"attempt took too long": {context.DeadlineExceeded, true},
		"name server is down":   {&net.OpError{Err: &net.DNSError{IsTemporary: true}}, true},
		"unknown host":          {&net.OpError{Err: &net.DNSError{IsNotFound: true}}, false},
		"untrusted certificate": {&tls.CertificateVerificationError{Err: errors.New("unknown authority")}, false},
		"stopped":               {fmt.Errorf("read: %w", context.Canceled), false},
		"anything else":         {errors.New("file not found"), false},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			assert.Equal(t, tc.want, remote.Transient(tc.err))
			assert.Equal(t, tc.want, remote.Transient(fmt.Errorf("upsert: %w", tc.err)))
		})
	}
}

func TestRetry(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	attempts := 0
	err := remote.Retry(t.Context(), slog.New(slog.NewJSONHandler(&log, nil)), "upload", func() error {
		attempts++
		if attempts < 3 {
			return errBusy
		}
		return nil
	})
	require.NoError(t, err)
	assert.Equal(t, 3, attempts)
	assert.Equal(t, 2, bytes.Count(log.Bytes(), []byte(`"msg":"retrying","what":"upload"`)))
	assert.Contains(t, log.String(), "blob service answered 503 Service Unavailable ServerBusy")
}

func TestRetryEndsAtOnce(t *testing.T) {
	t.Parallel()
	attempts := 0
	err := remote.Retry(t.Context(), slog.New(slog.DiscardHandler), "fetch", func() error { attempts++; return errMistake })
	require.EqualError(t, err, "fetch: weather API answered 400 Bad Request")
	assert.Equal(t, 1, attempts)
}

func TestRetryEndsWithTheContext(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancelCause(t.Context())
		const soon = time.Minute
		time.AfterFunc(soon, func() { cancel(errStopped) })
		started := time.Now()
		attempts := 0
		err := remote.Retry(ctx, slog.New(slog.DiscardHandler), "fetch", func() error {
			if attempts++; attempts > 100 {
				return nil // there is time for a few retries
			}
			return errBusy
		})
		require.ErrorIs(t, err, errStopped)
		require.ErrorIs(t, err, errBusy)
		require.EqualError(t, err, "fetch: stopped; last attempt: blob service answered 503 Service Unavailable ServerBusy")
		assert.Equal(t, soon, time.Since(started), "it must end at once, by the fake clock")
	})
}

func TestExplain(t *testing.T) {
	t.Parallel()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://host/token?secret", nil)
	require.NoError(t, err)
	tests := map[string]struct {
		err       error
		want      string
		transient bool
	}{
		"URL with a key": {
			&url.Error{Op: "Put", URL: "https://user:secret@host/raw?sig=secret", Err: &net.OpError{Op: "dial", Err: syscall.ECONNREFUSED}},
			"service at host: dial: connection refused", true,
		},
		"answer of Azure": {
			&azcore.ResponseError{StatusCode: http.StatusForbidden, ErrorCode: "AuthorizationFailure"},
			"service answered 403 Forbidden AuthorizationFailure", false,
		},
		"answer of the identity endpoint": {
			fmt.Errorf("token: %w", &azidentity.AuthenticationFailedError{RawResponse: &http.Response{StatusCode: http.StatusBadRequest, Request: request}}),
			"identity endpoint answered 400 Bad Request (is AZURE_CLIENT_ID an identity of this container?)", false,
		},
		"anything else": {errors.New("odd"), "service: odd", false},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := remote.Explain("service", tc.err)
			require.EqualError(t, got, tc.want)
			assert.Equal(t, tc.transient, remote.Transient(got))
		})
	}
	assert.NoError(t, remote.Explain("service", nil))
}
