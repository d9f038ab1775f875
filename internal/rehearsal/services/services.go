// Package services runs on loopback what a deployed job talks to: PostgreSQL, a
// Blob service (Azurite, Microsoft's emulator) and the endpoint that issues tokens
// to managed identities. All of it is prepared as Azure prepares it, and all of it
// ends with the process that started it.
//
// It runs where there is a POSIX shell: Linux, macOS, WSL.
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

// Options says what to start.
type Options struct {
	// Tools is the folder tools/services, where `npm ci` puts the servers. Without
	// them there, those on the PATH are used. Required.
	Tools string
	// Dir keeps the data between starts; one process at a time may use it.
	// Default: a temporary folder, which Stop removes.
	Dir string
	// Administrator is the administrator's login of the database server. Default:
	// none, as on a server that takes Entra tokens only.
	Administrator Login
	// EntraAdministrators are the principals that administer the database server
	// with a token for [PostgresResource]. Default: none.
	EntraAdministrators []Principal
	// Databases are created when they are missing. Default: none but postgres.
	Databases []string
	// Accounts are the storage accounts. Default: none but Azurite's own.
	Accounts []Account
	// Log receives messages about what takes a while. Default: they are dropped.
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
	// Name is the role's name, for a managed identity that of the identity.
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
	// Containers are created when they are missing. Default: none.
	Containers []string
}

// Running are the services while they run.
type Running struct {
	// Postgres is the database server.
	Postgres *Postgres
	// Blob is the Blob service.
	Blob *Blob
	// Tokens issues the tokens that both of them accept.
	Tokens *Issuer
	// CAFile is the certificate authority of both, in PEM.
	CAFile string
	// TrustFile is CAFile with the authorities that this machine trusts: the value
	// for SSL_CERT_FILE of a program that talks to the services and to the internet.
	TrustFile string

	closers []func() error
	once    sync.Once
	stopped error
}

// Start starts the services and returns when they take connections. The error
// says which one is not installed, or what it printed before it ended.
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

	// The two do not need one another, and each takes a second or so.
	var both sync.WaitGroup
	var postgresErr, blobErr error
	both.Go(func() { r.Postgres, postgresErr = startPostgres(ctx, binaries, dir, pair, r.Tokens, o) })
	both.Go(func() { r.Blob, blobErr = startBlob(ctx, binaries, dir, pair, r.Tokens, o) })
	both.Wait() //nolint:forbidigo // goroutines of this function, not Outputs
	if r.Postgres != nil {
		r.closers = append(r.closers, r.Postgres.server.stop)
	}
	if r.Blob != nil {
		r.closers = append(r.closers, r.Blob.server.stop)
	}
	return r, errors.Join(postgresErr, blobErr)
}

// Stop ends the services. It may be called more than once.
func (r *Running) Stop() error {
	r.once.Do(func() {
		for _, stop := range slices.Backward(r.closers) {
			r.stopped = errors.Join(r.stopped, stop())
		}
	})
	return r.stopped
}

// folder returns where the data is: a temporary folder, or dir, which is locked
// until Stop.
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
		return "", fmt.Errorf("services in %s: another process runs them; wait until it ends", dir)
	}
	r.closers = append(r.closers, lock.Unlock)
	return dir, nil
}

// secretFile returns the text of a file, which is created with a random one when it
// is missing. It opens what this package runs on loopback, and nothing else.
func secretFile(path string) (string, error) {
	text, err := os.ReadFile(path) //nolint:gosec // a file of this package's own folder
	if errors.Is(err, fs.ErrNotExist) {
		text = []byte(rand.Text())
		err = os.WriteFile(path, text, 0o600)
	}
	return string(text), err
}
