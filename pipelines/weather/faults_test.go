package main_test

import (
	"maps"
	"net/http"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestServicesThatAnswer503(t *testing.T) {
	t.Parallel()
	h := newHome(t)
	api, blobs := newAPIGate(h), newBlobGate(h)
	api.answer(http.StatusServiceUnavailable, http.StatusTooManyRequests, 0)
	blobs.answer(http.StatusServiceUnavailable, http.StatusInternalServerError, 0)

	code, log := h.run()
	require.Zero(t, code, log)
	assert.Len(t, h.rows(), sampleRows)
	assert.Len(t, h.blobNames(), 1)
	assert.Len(t, api.requests, 3)
	assert.Equal(t, "52.37,50.85,55.68", (<-api.requests).URL.Query().Get("latitude"))
	assert.Equal(t, "4.9,4.35,12.57", (<-api.requests).URL.Query().Get("longitude"))
	assert.Contains(t, line(t, log, "retrying")["error"], "weather API answered 503")
}

func TestServiceThatNeverRecovers(t *testing.T) {
	t.Parallel()
	h := newHome(t)
	api := newAPIGate(h)
	api.answer(slices.Repeat([]int{http.StatusServiceUnavailable}, 100)...)

	const last = "; last attempt: weather API answered 503 Service Unavailable"
	log := h.runUntilTimeout(last).log()
	assert.Equal(t, "fetch the weather: TIMEOUT of "+h.Env["TIMEOUT"]+" exceeded: context deadline exceeded"+last, line(t, log, "failed")["error"])

	// The time limits the number of waits.
	timeout, err := time.ParseDuration(h.Env["TIMEOUT"])
	require.NoError(t, err)
	waited := 0.0
	for _, fields := range log {
		if fields["msg"] == "retrying" {
			waited += fields["wait_seconds"].(float64)
		}
	}
	assert.Less(t, waited, 10*timeout.Seconds())
	assert.Zero(t, h.tables())
}

func TestMistakeIsNotRetried(t *testing.T) {
	t.Parallel()
	h := newHome(t)
	api := newAPIGate(h)
	api.answer(http.StatusBadRequest)

	code, log := h.run()
	assert.Equal(t, 1, code)
	assert.Equal(t, "fetch the weather: weather API answered 400 Bad Request", line(t, log, "failed")["error"])
	assert.Len(t, api.requests, 1)
}

func TestRefusedBlobPreventsRows(t *testing.T) {
	t.Parallel()
	h := newHome(t)
	h.Env["STORAGE_CONTAINER"] = "missing"

	code, log := h.run()
	assert.Equal(t, 1, code)
	assert.Contains(t, line(t, log, "failed")["error"], "blob service answered 404 Not Found ContainerNotFound")
	assert.Zero(t, h.tables(), "the blob of every row must exist")
}

func TestDatabaseThatRestarts(t *testing.T) {
	t.Parallel()
	for name, end := range map[string]func(*testing.T, *home, *cable){
		"server closes the connection": func(t *testing.T, h *home, _ *cable) {
			execute(t, h.Admin, "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = $1", h.Role)
		},
		"connection is lost": func(_ *testing.T, _ *home, c *cable) { c.cut() },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := newHome(t)
			database, blobs := newCable(h), newBlobGate(h)
			p := h.start()
			p.reaches(blobs) // the rows are written, and not committed

			database.refuse(true)
			end(t, h, database)
			blobs.answer(0, 0)
			p.waitFor("write the readings")
			require.Eventually(t, func() bool { return database.refusals() > 0 }, patience, 10*time.Millisecond, "no second attempt")
			database.refuse(false)

			require.Zero(t, p.wait(), p.output())
			assert.Len(t, h.rows(), sampleRows)
			assert.Len(t, h.blobNames(), 1, "both attempts wrote the same blob")
			assert.EqualValues(t, sampleRows, line(t, p.log(), "done")["rows_written"])
		})
	}
}

func TestSignalRollsBack(t *testing.T) {
	t.Parallel()
	for signal, want := range map[syscall.Signal]int{syscall.SIGTERM: 143, syscall.SIGINT: 130} {
		t.Run(signal.String(), func(t *testing.T) {
			t.Parallel()
			h := newHome(t)
			blobs := newBlobGate(h)
			p := h.start()
			p.reaches(blobs) // the rows are written, and not committed

			p.signal(signal)
			assert.Equal(t, want, p.wait())
			failure := line(t, p.log(), "failed")["error"]
			assert.Contains(t, failure, "stopped by signal "+signal.String())
			assert.NotContains(t, failure, "deadline exceeded", "it must not wait for the attempt")
			assert.Zero(t, h.tables(), "the table is rolled back too")
			assert.Empty(t, h.blobNames())

			// The next run finds no lock.
			blobs.answer(0)
			code, log := h.run()
			require.Zero(t, code, log)
			assert.Len(t, h.rows(), sampleRows)
		})
	}
}

func TestSignalWhileWaiting(t *testing.T) {
	t.Parallel()
	h := newHome(t)
	api := newAPIGate(h)
	p := h.start()
	p.reaches(api) // it hangs

	p.signal(syscall.SIGTERM)
	assert.Equal(t, 143, p.wait())
	assert.NotContains(t, line(t, p.log(), "failed")["error"], "deadline exceeded", "it must not wait for the attempt")
}

// TestFailuresShowNoSecret causes every kind of failure, at the most detailed log
// level.
func TestFailuresShowNoSecret(t *testing.T) {
	t.Parallel()
	const unused = "127.0.0.1:1"
	with := func(variables map[string]string) func(*home) {
		return func(h *home) { maps.Copy(h.Env, variables) }
	}
	tests := map[string]struct {
		home   func(*testing.T) *home
		change func(*home)
		code   int
		want   string
	}{
		"wrong password": {
			newHome, func(h *home) {
				h.Env["POSTGRES_URL"] = strings.ReplaceAll(h.Env["POSTGRES_URL"], "secret-password", "secret-but-old")
			}, 1, "password authentication failed",
		},
		"URL with a password that is not encoded": {
			newHome, with(map[string]string{"POSTGRES_URL": "postgres://u:secret%zz/pass@host:secret-port/db?sslmode=require"}), 2, "POSTGRES_URL: got not a PostgreSQL URL",
		},
		"settings with a password and a mistake": {
			newHome, with(map[string]string{"POSTGRES_URL": "host=localhost password='secret one' port=secret sslmode=require"}), 2, "POSTGRES_URL: got not a PostgreSQL URL",
		},
		"unreachable database": {
			newHome, with(map[string]string{"POSTGRES_URL": "postgres://u:secret-password@" + unused + "/db?sslmode=require"}), 3, "connection refused",
		},
		"database without TLS": {
			newHome, with(map[string]string{"POSTGRES_URL": "postgres://u:secret-password@" + unused + "/db?sslmode=prefer"}), 2, "without TLS",
		},
		"unreachable API": {
			newHome, with(map[string]string{"WEATHER_URL": "http://" + unused + "/?latitude={latitudes}&longitude={longitudes}&apikey=secret-api-key"}), 3, "connection refused",
		},
		"API URL that cannot be read": {
			newHome, with(map[string]string{"WEATHER_URL": "https://secret%zz"}), 2, "WEATHER_URL: got not a URL",
		},
		"connection string that cannot be read": {
			newHome, with(map[string]string{"AZURE_STORAGE_CONNECTION_STRING": "AccountName=a;AccountKey=secret"}), 2, "AZURE_STORAGE_CONNECTION_STRING: got not a connection string",
		},
		"unreachable Blob service": {
			newHome, with(map[string]string{"AZURE_STORAGE_CONNECTION_STRING": "BlobEndpoint=https://" + unused + "/a;SharedAccessSignature=sv=2024-01-01&sig=secret-signature"}), 3, "connection refused",
		},
		"wrong key": {
			newHome, func(h *home) {
				before, _, _ := strings.Cut(services.Blob.ConnectionString, "AccountKey=")
				h.Env["AZURE_STORAGE_CONNECTION_STRING"] = before + "AccountKey=c2VjcmV0;BlobEndpoint=" + services.Blob.Endpoint
			}, 1, "blob service answered 4",
		},
		"identity that is not the container's": {
			newTokenHome, with(map[string]string{"AZURE_CLIENT_ID": "00000000-0000-4000-8000-000000000000"}), 1, "identity endpoint answered 400 Bad Request (is AZURE_CLIENT_ID an identity of this container?)",
		},
		"identity that is not the role's": {
			newTokenHome, with(map[string]string{
				"AZURE_CLIENT_ID": services.Administrator.ClientID, "IDENTITY_ENDPOINT": services.Administrator.IdentityEndpoint, "IDENTITY_HEADER": services.Administrator.IdentityHeader,
			}), 1, "password authentication failed",
		},
		"unreachable identity endpoint": {
			newTokenHome, with(map[string]string{"IDENTITY_ENDPOINT": "http://" + unused, "IDENTITY_HEADER": "secret-header"}), 3, "connection refused",
		},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := tc.home(t)
			h.Env["LOG_LEVEL"] = "DEBUG"
			tc.change(h)
			var p *process
			if tc.code == 3 {
				p = h.runUntilTimeout(tc.want)
			} else {
				p = h.start()
				assert.Equal(t, tc.code, p.wait(), p.output())
			}
			assert.Contains(t, p.output(), tc.want)
			for _, secret := range []string{"secret", "c2VjcmV0", services.Pipeline.IdentityHeader, services.Administrator.IdentityHeader, "eyJ"} {
				assert.NotContains(t, strings.ReplaceAll(p.output(), "not shown", ""), secret)
			}
		})
	}
}

func TestBadConfigurationNamesEachVariable(t *testing.T) {
	t.Parallel()
	h := newHome(t)
	h.Env = map[string]string{"LOG_LEVEL": "loud", "TIMEOUT": "5", "CITIES": "Amsterdam", "PGHOST": "h", "AZURE_STORAGE_BLOB_ENDPOINT": "http://h"}
	code, log := h.run()
	assert.Equal(t, 2, code)
	problems := line(t, log, "configuration")["problems"].([]any)
	for _, variable := range []string{"LOG_LEVEL", "TIMEOUT", "CITIES", "PGDATABASE", "PGUSER", "AZURE_CLIENT_ID", "AZURE_STORAGE_BLOB_ENDPOINT"} {
		assert.True(t, slices.ContainsFunc(problems, func(problem any) bool {
			return strings.HasPrefix(problem.(string), variable+": got") || strings.HasPrefix(problem.(string), variable+": missing")
		}),
			"%s in %v", variable, problems)
	}
	assert.Len(t, problems, 7)
}
