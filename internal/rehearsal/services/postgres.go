package services

import (
	"context"
	_ "embed" // for prepare.sql
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// superuser is the role that Azure reserves for itself.
const superuser = "azuresu"

// prepare turns a new PostgreSQL server into one like Azure's.
//
//go:embed prepare.sql
var prepare string // a constant

// Postgres is a database server that accepts only TLS connections, with SCRAM
// passwords.
type Postgres struct {
	// Host and Port are the address of the server.
	Host string
	Port int

	psql, caFile, password string
	server                 *server
}

// startPostgres starts the server with the data in dir and prepares it.
func startPostgres(ctx context.Context, b binaries, dir string, pair *certificates, tokens *Issuer, o Options) (*Postgres, error) {
	as, err := unprivileged()
	if err != nil {
		return nil, err
	}
	if b, err = as.reachable(ctx, b, o.Log); err != nil {
		return nil, err
	}
	password, err := secretFile(filepath.Join(dir, "postgres.password"))
	if err != nil {
		return nil, err
	}
	data, err := database(ctx, b, dir, password, as, o)
	if err != nil {
		return nil, err
	}
	if err := configure(data, pair, as); err != nil {
		return nil, err
	}
	p := &Postgres{Host: "127.0.0.1", psql: b.psql, caFile: pair.caFile, password: password}
	err = onFreePort(func(port int) (err error) {
		p.Port = port
		p.server, err = start(ctx, spec{
			name: "PostgreSQL", args: []string{b.postgres, "-D", data, "-p", strconv.Itoa(port)},
			// INT ends sessions and stops; TERM would wait for sessions to end.
			signal: "INT", as: as, logFile: filepath.Join(dir, "postgres.log"), log: o.Log,
			ready: func(string) bool { return acceptsConnections(data) },
		})
		return err
	})
	if err != nil {
		return nil, err
	}
	if err := p.prepare(ctx, tokens, o); err != nil {
		return nil, errors.Join(err, p.server.stop())
	}
	return p, nil
}

// database returns the folder with the server's data, which it creates if
// necessary.
func database(ctx context.Context, b binaries, dir, password string, as *owner, o Options) (string, error) {
	data := filepath.Join(dir, "postgres")
	if _, err := os.Stat(filepath.Join(data, "PG_VERSION")); err == nil {
		return data, nil
	}
	o.Log("creating a database server in %s", data)
	// An interrupted initdb may have left files.
	if err := errors.Join(os.RemoveAll(data), os.Mkdir(data, 0o700), as.own(data)); err != nil {
		return "", err
	}
	passwordFile := filepath.Join(data, "..", "initdb.password")
	if err := errors.Join(os.WriteFile(passwordFile, []byte(password), 0o600), as.own(passwordFile)); err != nil {
		return "", err
	}
	// The data need not survive a power failure.
	_, err := as.output(ctx, b.initdb, "-D", data, "-U", superuser, "--pwfile", passwordFile,
		"--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
	return data, errors.Join(err, os.Remove(passwordFile))
}

// configure writes the server's configuration: its address, its authentication
// and its certificate.
func configure(data string, pair *certificates, as *owner) error {
	key := filepath.Join(data, "server-key.pem") // the server must own the file
	text, err := os.ReadFile(pair.keyFile)
	if err != nil {
		return err
	}
	if err := os.Remove(key); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	settings := []string{
		"listen_addresses = '127.0.0.1'", "unix_socket_directories = ''",
		"ssl = on", "ssl_cert_file = " + quoted(pair.certFile), "ssl_key_file = " + quoted(key),
		"password_encryption = 'scram-sha-256'", "fsync = off", "shared_buffers = '32MB'",
		"log_line_prefix = '%t %u@%d '", "lc_messages = 'C'", "timezone = 'UTC'",
	}
	return errors.Join(
		os.WriteFile(key, text, 0o600), as.own(key), //nolint:gosec // a file in the services' folder
		os.WriteFile(filepath.Join(data, "pg_hba.conf"), []byte("hostssl all all 127.0.0.1/32 scram-sha-256\n"), 0o600),
		as.own(filepath.Join(data, "pg_hba.conf")),
		os.WriteFile(filepath.Join(data, "postgresql.auto.conf"), []byte(strings.Join(settings, "\n")+"\n"), 0o600),
		as.own(filepath.Join(data, "postgresql.auto.conf")),
	)
}

// quoted quotes a value for a configuration file of PostgreSQL.
func quoted(value string) string { return "'" + strings.ReplaceAll(value, "'", "''") + "'" }

// acceptsConnections reports whether the server's lock file says that it is
// ready.
//
// Source: https://github.com/postgres/postgres/blob/REL_16_STABLE/src/include/utils/pidfile.h
func acceptsConnections(data string) bool {
	const statusLine = 7
	text, err := os.ReadFile(filepath.Join(data, "postmaster.pid")) //nolint:gosec // a file in the services' folder
	lines := strings.Split(string(text), "\n")
	return err == nil && len(lines) > statusLine && strings.TrimSpace(lines[statusLine]) == "ready"
}

// onFreePort starts a server on a free port. If another process takes the port
// before the server listens, it tries another port, up to three times.
func onFreePort(start func(port int) error) error {
	const tries = 3
	for try := 1; ; try++ {
		port, err := freePort()
		if err != nil {
			return err
		}
		err = start(port)
		if err == nil || try == tries || !strings.Contains(err.Error(), "Address already in use") {
			return err
		}
	}
}

// freePort returns a port on loopback that is currently free.
func freePort() (int, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0") //nolint:noctx // listening on loopback does not wait
	if err != nil {
		return 0, err
	}
	address, ok := listener.Addr().(*net.TCPAddr)
	if !ok {
		return 0, errors.Join(fmt.Errorf("got address %s, want one with a port", listener.Addr()), listener.Close())
	}
	return address.Port, listener.Close()
}

// prepare creates the roles and databases of a new server.
func (p *Postgres) prepare(ctx context.Context, tokens *Issuer, o Options) error {
	owner := "azure_pg_admin"
	if o.Administrator.Name != "" {
		owner = o.Administrator.Name
	}
	var script strings.Builder
	script.WriteString(prepare)
	script.WriteString("\n")
	env := []string{"TOKEN_KEY=" + tokens.key, "TOKEN_HEADER=" + tokenHeader, "TOKEN_CLAIMS=" + fmt.Sprintf(tokenClaims, PostgresResource, "%s")}
	set := func(variable, value string) {
		// Values are passed in the environment, so that psql quotes them.
		name := fmt.Sprintf("PREPARE_%d", len(env))
		env = append(env, name+"="+value)
		fmt.Fprintf(&script, "\\getenv %s %s\n", variable, name)
	}
	if o.Administrator.Name != "" {
		set("role", o.Administrator.Name)
		set("password", o.Administrator.Password)
		script.WriteString(`SELECT offline.make_administrator(:'role', :'password');` + "\n")
	}
	for _, principal := range o.EntraAdministrators {
		set("role", principal.Name)
		set("object", principal.ObjectID)
		script.WriteString(`SELECT offline.make_entra_administrator(:'role', :'object');` + "\n")
	}
	for _, name := range o.Databases {
		set("database", name)
		set("owner", owner)
		script.WriteString(`SELECT format('CREATE DATABASE %I OWNER %I', :'database', :'owner')
			WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database') \gexec` + "\n")
	}
	_, err := p.Query(ctx, "postgres", script.String(), env...)
	return err
}

// Query runs SQL and commands of psql in a database as the superuser, and returns
// the output of psql: one row per line, columns separated by |. The script can
// read env with \getenv.
func (p *Postgres) Query(ctx context.Context, database, script string, env ...string) (string, error) {
	cmd := exec.CommandContext(ctx, p.psql, "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set", "ON_ERROR_STOP=1") //nolint:gosec // the psql that find returned
	cmd.Env = append(os.Environ(), "PGHOST="+p.Host, "PGPORT="+strconv.Itoa(p.Port), "PGUSER="+superuser, "PGPASSWORD="+p.password,
		"PGDATABASE="+database, "PGSSLMODE=verify-full", "PGSSLROOTCERT="+p.caFile, "PGOPTIONS=-c client_min_messages=warning")
	cmd.Env = append(cmd.Env, env...)
	cmd.Stdin = strings.NewReader(script)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("psql: %w\n%s", err, tail(stderr.String()))
	}
	return strings.TrimSpace(string(out)), nil
}

// PSQL is the folder of psql.
func (p *Postgres) PSQL() string { return filepath.Dir(p.psql) }

// URL is the address of a database with a login. It contains the password.
func (p *Postgres) URL(login Login, database string) string {
	return (&url.URL{
		Scheme: "postgresql", User: url.UserPassword(login.Name, login.Password),
		Host: net.JoinHostPort(p.Host, strconv.Itoa(p.Port)), Path: "/" + database, RawQuery: "sslmode=require",
	}).String()
}
