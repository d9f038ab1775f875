// Package services runs the services of a deployed job on loopback: PostgreSQL, a
// Blob service (Azurite, Microsoft's emulator) and the endpoint that issues
// tokens to managed identities. They are prepared like Azure's, and end with the
// process that started them.
//
// It needs a POSIX shell: Linux, macOS or WSL.
package services

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"github.com/gofrs/flock"
)

// Options configures the services.
type Options struct {
	// Tools is the folder tools/services, in which npm ci installs the servers.
	// Servers that are missing there are looked up on the PATH. Required.
	Tools string
	// Dir is the folder of the data, which is kept between starts. Only one process
	// can use it at a time. Default: a temporary folder, which Stop deletes.
	Dir string
	// Administrator is the administrator's login of the database server. Default:
	// none, as on a server that accepts only Entra tokens.
	Administrator Login
	// EntraAdministrators are the principals that administer the database server
	// with a token for [PostgresResource]. Default: none.
	EntraAdministrators []Principal
	// Databases are created if they do not exist. Default: only postgres.
	Databases []string
	// Accounts are the storage accounts. Default: only Azurite's own.
	Accounts []Account
	// Log receives progress messages. Default: they are discarded.
	Log func(format string, args ...any)
}

// Login is a database role with a password.
type Login struct {
	// Name is the role's name.
	Name string
	// Password is secret.
	Password string
}

// Principal is an Entra principal as a database role.
type Principal struct {
	// Name is the role's name. For a managed identity, it is the name of the
	// identity.
	Name string
	// ObjectID is the GUID of the principal.
	ObjectID string
}

// Account is a storage account.
type Account struct {
	// Name is 3 to 24 of a-z and 0-9. Required.
	Name string
	// Keys are one or two access keys in base64. Required.
	Keys []string
	// Containers are created if they do not exist. Default: none.
	Containers []string
}

// Running are the running services.
type Running struct {
	// Postgres is the database server.
	Postgres *Postgres
	// Blob is the Blob service.
	Blob *Blob
	// Tokens issues the tokens that both services accept.
	Tokens *Issuer
	// CAFile is the certificate authority of both services, in PEM.
	CAFile string
	// TrustFile contains CAFile and the authorities that this machine trusts: the
	// value of SSL_CERT_FILE for a program that connects to the services and to the
	// internet.
	TrustFile string

	closers []func() error
	once    sync.Once
	stopped error
}

// Start starts the services and returns when they accept connections. The error
// names the programs that are not installed, or contains the output of a server
// that ended.
func Start(ctx context.Context, o Options) (_ *Running, err error) {
	if o.Log == nil {
		o.Log = func(string, ...any) {}
	}
	binaries, err := find(o.Tools)
	if err != nil {
		return nil, err
	}
	r := &Running{}
	defer func() {
		if err != nil {
			err = errors.Join(err, r.Stop())
		}
	}()
	dir, err := r.folder(o.Dir)
	if err != nil {
		return nil, err
	}
	if r.Tokens, err = newIssuer(filepath.Join(dir, "tokens.key")); err != nil {
		return nil, err
	}
	pair, err := newCertificates(dir)
	if err != nil {
		return nil, err
	}
	r.CAFile, r.TrustFile = pair.caFile, pair.trustFile

	// The servers are independent, and each takes about a second.
	var both sync.WaitGroup
	var postgresErr, blobErr error
	both.Go(func() { r.Postgres, postgresErr = startPostgres(ctx, binaries, dir, pair, r.Tokens, o) })
	both.Go(func() { r.Blob, blobErr = startBlob(ctx, binaries, dir, pair, r.Tokens, o) })
	both.Wait() //nolint:forbidigo // waits for goroutines, not for Outputs
	if r.Postgres != nil {
		r.closers = append(r.closers, r.Postgres.server.stop)
	}
	if r.Blob != nil {
		r.closers = append(r.closers, r.Blob.server.stop)
	}
	return r, errors.Join(postgresErr, blobErr)
}

// Stop stops the services. It can be called more than once.
func (r *Running) Stop() error {
	r.once.Do(func() {
		for _, stop := range slices.Backward(r.closers) {
			r.stopped = errors.Join(r.stopped, stop())
		}
	})
	return r.stopped
}

// folder returns the folder of the data: a temporary folder, or dir, which is
// locked until Stop.
func (r *Running) folder(dir string) (string, error) {
	if dir == "" {
		made, err := os.MkdirTemp("", "services-")
		if err != nil {
			return "", err
		}
		r.closers = append(r.closers, func() error { return os.RemoveAll(made) })
		return made, nil
	}
	dir, err := filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", err
	}
	lock := flock.New(filepath.Join(dir, "lock"))
	if locked, err := lock.TryLock(); err != nil {
		return "", err
	} else if !locked {
		return "", fmt.Errorf("services in %s: another process uses the folder; wait until it ends", dir)
	}
	r.closers = append(r.closers, lock.Unlock)
	return dir, nil
}

// secretFile returns the content of a file, which is created with a random value
// if it does not exist. The value is only a credential of the services on
// loopback.
func secretFile(path string) (string, error) {
	text, err := os.ReadFile(path) //nolint:gosec // a file in the services' folder
	if errors.Is(err, fs.ErrNotExist) {
		text = []byte(rand.Text())
		err = os.WriteFile(path, text, 0o600)
	}
	return string(text), err
}
