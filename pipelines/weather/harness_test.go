package main_test

import (
	"bufio"
	"bytes"
	"context"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore/policy"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob"
	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// facts is the output of offline services: addresses and credentials.
type facts struct {
	Postgres struct {
		Host             string
		Port             int
		AdministratorURL string
	}
	Blob struct {
		Endpoint         string
		ConnectionString string
	}
	Administrator, Pipeline struct {
		Name             string
		ClientID         string
		ObjectID         string
		IdentityEndpoint string
		IdentityHeader   string
	}
	CAFile    string
	TrustFile string
}

// Prepared by TestMain: the program under test and the services, or the reason
// why there are none.
var (
	services facts
	missing  error
	binary   string
	trusted  *http.Transport
)

func TestMain(m *testing.M) {
	os.Exit(testMain(m))
}

func testMain(m *testing.M) int {
	dir, err := os.MkdirTemp("", "weather-")
	if err == nil {
		defer os.RemoveAll(dir) //nolint:errcheck // a temporary folder
		binary = filepath.Join(dir, "weather")
		err = command("go", "build", "-o", binary, ".").Run()
	}
	missing = findPrograms()
	if err == nil && os.Getenv("CI") != "" {
		err = missing // skipped tests would go unnoticed
	}
	if err == nil && missing == nil {
		var stop func() error
		if stop, err = startServices(); err == nil {
			defer stop() //nolint:errcheck // they end with this process anyway
			trusted, err = trust(services.CAFile)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "before the tests:", err)
		return 1
	}
	return m.Run()
}

// findPrograms reports the programs that this machine lacks to run the services.
// It does not use internal/needs of the root module, because that would import
// Pulumi's modules.
func findPrograms() error {
	var lacks []string
	for _, program := range []struct{ name, remedy string }{
		{"psql", "install the PostgreSQL client: apt-get install postgresql-client, or brew install libpq"},
		{"node", "install Node.js 22 or newer: https://nodejs.org"},
	} {
		if _, err := exec.LookPath(program.name); err != nil {
			lacks = append(lacks, fmt.Sprintf("no %s (%s)", program.name, program.remedy))
		}
	}
	if len(lacks) == 0 {
		return nil
	}
	return errors.New("this machine has " + strings.Join(lacks, " and "))
}

// command returns a command whose stderr is visible.
func command(name string, args ...string) *exec.Cmd {
	cmd := exec.Command(name, args...)
	cmd.Stderr = os.Stderr
	return cmd
}

// startServices starts PostgreSQL, Azurite and an identity endpoint, which end
// when their stdin closes.
func startServices() (stop func() error, err error) {
	cmd := command("go", "run", "-C", "../..", "./cmd/offline", "services")
	stdin, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	line, err := bufio.NewReader(stdout).ReadBytes('\n')
	if err != nil {
		return nil, fmt.Errorf("offline services: %w", err)
	}
	stop = func() error {
		if err := stdin.Close(); err != nil {
			return err
		}
		return cmd.Wait()
	}
	return stop, json.Unmarshal(line, &services)
}

// blobOptions returns options of a client that trusts the Blob service.
func blobOptions() *azblob.ClientOptions {
	return &azblob.ClientOptions{ClientOptions: policy.ClientOptions{Transport: &http.Client{Transport: trusted}}}
}

// trust returns a transport that trusts the services' certificate authority.
func trust(file string) (*http.Transport, error) {
	authority, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(authority) {
		return nil, fmt.Errorf("%s: no certificate", file)
	}
	return &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}}, nil
}

// home has the resources of one test: a database with a role, a container, and
// the variables of a pipeline that uses them.
type home struct {
	t    *testing.T
	Env  map[string]string
	Role string
	// Admin is an administrator's connection to the database.
	Admin *pgx.Conn
	blobs *azblob.Client
}

// newHome returns the resources of a pipeline with passwords and keys.
func newHome(t *testing.T) *home {
	t.Helper()
	name := "t" + strings.ToLower(rand.Text())
	h := makeHome(t, name, func(server *pgx.Conn) {
		execute(t, server, "CREATE ROLE "+name+" LOGIN PASSWORD 'secret-password'")
	})
	h.Env["POSTGRES_URL"] = h.postgresURL(services.Postgres.Host, services.Postgres.Port)
	h.Env["AZURE_STORAGE_CONNECTION_STRING"] = services.Blob.ConnectionString
	return h
}

// newTokenHome returns the resources of a pipeline with a managed identity.
func newTokenHome(t *testing.T) *home {
	t.Helper()
	name := "t" + strings.ToLower(rand.Text())
	h := makeHome(t, name, func(*pgx.Conn) {
		admin := connect(t, fmt.Sprintf("postgres://%s:%s@%s:%d/postgres?sslmode=require",
			services.Administrator.Name, administratorToken(t), services.Postgres.Host, services.Postgres.Port))
		execute(t, admin, "SELECT pgaadauth_create_principal_with_oid($1, $2, 'service', false, false)", name, services.Pipeline.ObjectID)
		execute(t, admin, "GRANT "+name+" TO pgadmin WITH ADMIN OPTION")
	})
	for variable, value := range map[string]string{
		"PGHOST": services.Postgres.Host, "PGPORT": fmt.Sprint(services.Postgres.Port), "PGDATABASE": name, "PGUSER": name, "PGSSLMODE": "require",
		"AZURE_STORAGE_BLOB_ENDPOINT": services.Blob.Endpoint, "AZURE_CLIENT_ID": services.Pipeline.ClientID,
		"IDENTITY_ENDPOINT": services.Pipeline.IdentityEndpoint, "IDENTITY_HEADER": services.Pipeline.IdentityHeader,
	} {
		h.Env[variable] = value
	}
	return h
}

// makeHome creates what the init container and the stack would create.
func makeHome(t *testing.T, name string, createRole func(*pgx.Conn)) *home {
	t.Helper()
	if missing != nil {
		t.Skip("left out: a test that runs PostgreSQL and Azurite, since", missing)
	}
	server := connect(t, services.Postgres.AdministratorURL)
	createRole(server)
	execute(t, server, "GRANT "+name+" TO CURRENT_USER WITH INHERIT TRUE, SET TRUE")
	execute(t, server, "CREATE DATABASE "+name)

	address, err := url.Parse(services.Postgres.AdministratorURL)
	require.NoError(t, err)
	address.Path = name
	h := &home{t: t, Role: name, Admin: connect(t, address.String())}
	execute(t, h.Admin, "GRANT CREATE, USAGE ON SCHEMA public TO "+name)

	h.blobs, err = azblob.NewClientFromConnectionString(services.Blob.ConnectionString, blobOptions())
	require.NoError(t, err)
	_, err = h.blobs.CreateContainer(t.Context(), name, nil)
	require.NoError(t, err)

	h.Env = map[string]string{
		"WEATHER_URL": "file://" + sample(t), "STORAGE_CONTAINER": name, "SSL_CERT_FILE": services.TrustFile, "TIMEOUT": patience.String(),
	}
	return h
}

func (h *home) postgresURL(host string, port int) string {
	return fmt.Sprintf("postgres://%s:secret-password@%s:%d/%s?sslmode=require", h.Role, host, port, h.Role)
}

// rows returns all rows of the table, with the transaction that last wrote each.
func (h *home) rows() []string {
	h.t.Helper()
	rows, err := h.Admin.Query(h.t.Context(), "SELECT format('%s %s', xmin, r) FROM weather_readings r ORDER BY city, hour")
	require.NoError(h.t, err)
	all, err := pgx.CollectRows(rows, pgx.RowTo[string])
	require.NoError(h.t, err)
	return all
}

// tables returns the number of tables.
func (h *home) tables() (count int) {
	h.t.Helper()
	require.NoError(h.t, h.Admin.QueryRow(h.t.Context(), "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").Scan(&count))
	return count
}

// blobNames returns the names of the blobs in the container.
func (h *home) blobNames() []string {
	h.t.Helper()
	var names []string
	for pager := h.blobs.NewListBlobsFlatPager(h.Role, nil); pager.More(); {
		page, err := pager.NextPage(h.t.Context())
		require.NoError(h.t, err)
		for _, item := range page.Segment.BlobItems {
			names = append(names, *item.Name)
		}
	}
	return names
}

// blob returns the content of a blob.
func (h *home) blob(name string) []byte {
	h.t.Helper()
	response, err := h.blobs.DownloadStream(h.t.Context(), h.Role, name, nil)
	require.NoError(h.t, err)
	content, err := io.ReadAll(response.Body)
	require.NoError(h.t, err)
	return content
}

// patience is the time limit of a pipeline that usually takes a second, so that
// only one that hangs is stopped, even on a busy machine.
const patience = 2 * time.Minute

// process is a running pipeline.
type process struct {
	t    *testing.T
	cmd  *exec.Cmd
	mu   sync.Mutex
	text bytes.Buffer
}

// start starts the pipeline with only the home's variables.
func (h *home) start() *process {
	h.t.Helper()
	p := &process{t: h.t, cmd: exec.CommandContext(h.t.Context(), binary)}
	for variable, value := range h.Env {
		p.cmd.Env = append(p.cmd.Env, variable+"="+value)
	}
	p.cmd.Stdout, p.cmd.Stderr = p, p
	require.NoError(h.t, p.cmd.Start())
	return p
}

// run starts the pipeline and waits for it.
func (h *home) run() (exitCode int, log []map[string]any) {
	h.t.Helper()
	p := h.start()
	return p.wait(), p.log()
}

// runUntilTimeout runs the pipeline until TIMEOUT stops it and its output
// contains text. On a busy machine, it increases TIMEOUT until that happens.
func (h *home) runUntilTimeout(text string) *process {
	h.t.Helper()
	for timeout := time.Second; ; timeout *= 2 {
		h.Env["TIMEOUT"] = timeout.String()
		p := h.start()
		require.Equal(h.t, 3, p.wait(), p.output())
		if strings.Contains(p.output(), text) {
			return p
		}
		require.Less(h.t, timeout, patience/4, "no %q in\n%s", text, p.output())
	}
}

// Write collects what the process prints.
func (p *process) Write(text []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.text.Write(text)
}

func (p *process) output() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.text.String()
}

// wait returns the exit code; -1 for a process that had to be killed.
func (p *process) wait() int {
	p.t.Helper()
	timer := time.AfterFunc(patience+time.Minute, func() { p.cmd.Process.Kill() }) //nolint:errcheck // it may have ended
	defer timer.Stop()
	var exit *exec.ExitError
	if err := p.cmd.Wait(); err != nil {
		require.ErrorAs(p.t, err, &exit)
	}
	return p.cmd.ProcessState.ExitCode()
}

func (p *process) signal(signal syscall.Signal) {
	p.t.Helper()
	require.NoError(p.t, p.cmd.Process.Signal(signal))
}

// log returns the output, whose lines must all be JSON.
func (p *process) log() []map[string]any {
	p.t.Helper()
	var lines []map[string]any
	for line := range strings.Lines(p.output()) {
		var fields map[string]any
		require.NoError(p.t, json.Unmarshal([]byte(line), &fields), line)
		lines = append(lines, fields)
	}
	return lines
}

// reaches waits for the pipeline's next request to a gate.
func (p *process) reaches(g *gate) {
	p.t.Helper()
	select {
	case <-g.requests:
	case <-time.After(patience):
		require.Fail(p.t, "no request came", p.output())
	}
}

// waitFor waits until the output contains text.
func (p *process) waitFor(text string) {
	p.t.Helper()
	require.EventuallyWithT(p.t, func(c *assert.CollectT) { assert.Contains(c, p.output(), text) }, patience, 10*time.Millisecond)
}

// line returns the line with a message.
func line(t *testing.T, log []map[string]any, message string) map[string]any {
	t.Helper()
	for _, fields := range log {
		if fields["msg"] == message {
			return fields
		}
	}
	require.Failf(t, "no such line", "%q in %v", message, log)
	return nil
}

// gate is a proxy that answers a request as the test says, or forwards it.
type gate struct {
	// URL is the address of the proxy.
	URL string
	// requests are the received requests.
	requests chan *http.Request
	// answers are the statuses to return; 0 forwards the request. To hold a request,
	// a test sends no status for a while.
	answers chan int
}

// newBlobGate starts a proxy in front of the Blob service, and adds its
// certificate to the trusted ones.
func newBlobGate(h *home) *gate {
	h.t.Helper()
	target, err := url.Parse(services.Blob.Endpoint)
	require.NoError(h.t, err)
	target.Path = ""
	proxy := httputil.NewSingleHostReverseProxy(target)
	proxy.Transport = trusted
	g := &gate{requests: make(chan *http.Request, 100), answers: make(chan int, 100)}
	server := httptest.NewTLSServer(g.handler(proxy))
	h.t.Cleanup(server.Close)
	g.URL = server.URL
	h.Env["SSL_CERT_FILE"] = trustAlso(h.t, server.Certificate())
	h.Env["AZURE_STORAGE_CONNECTION_STRING"] = strings.ReplaceAll(
		services.Blob.ConnectionString, strings.TrimSuffix(services.Blob.Endpoint, "/stweather/"), server.URL)
	return g
}

// newAPIGate starts a weather API that returns the sample.
func newAPIGate(h *home) *gate {
	h.t.Helper()
	g := &gate{requests: make(chan *http.Request, 100), answers: make(chan int, 100)}
	server := httptest.NewServer(g.handler(sampleHandler(sample(h.t))))
	h.t.Cleanup(server.Close)
	g.URL = server.URL
	h.Env["WEATHER_URL"] = server.URL + "/v1/forecast?latitude={latitudes}&longitude={longitudes}&apikey=secret-api-key"
	return g
}

// sampleHandler returns a file.
func sampleHandler(path string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { http.ServeFile(w, r, path) })
}

func (g *gate) handler(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// net/http notices a client that disconnects only after the body was read.
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		g.requests <- r
		select {
		case status := <-g.answers:
			if status != 0 {
				w.WriteHeader(status)
				return
			}
			next.ServeHTTP(w, r)
		case <-r.Context().Done():
		}
	})
}

// answer sets the results of the next requests.
func (g *gate) answer(statuses ...int) {
	for _, status := range statuses {
		g.answers <- status
	}
}

// cable is a TCP connection to the database server that can be interrupted.
type cable struct {
	mu      sync.Mutex
	refuses bool
	// refused counts the refused connections.
	refused int
	lines   []net.Conn
	port    int
}

// newCable routes the home's database connections through a cable.
func newCable(h *home) *cable {
	h.t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(h.t, err)
	h.t.Cleanup(func() { assert.NoError(h.t, listener.Close()) })
	c := &cable{port: listener.Addr().(*net.TCPAddr).Port}
	go func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			c.lead(client)
		}
	}()
	h.Env["POSTGRES_URL"] = h.postgresURL("127.0.0.1", c.port)
	return c
}

// lead connects a client with the server, or closes its connection.
func (c *cable) lead(client net.Conn) {
	c.mu.Lock()
	defer c.mu.Unlock()
	server, err := net.Dial("tcp", net.JoinHostPort(services.Postgres.Host, strconv.Itoa(services.Postgres.Port)))
	if c.refuses || err != nil {
		c.refused++
		client.Close() //nolint:errcheck // the connection is closed on purpose
		return
	}
	c.lines = append(c.lines, client, server)
	go func() { io.Copy(server, client); server.Close() }() //nolint:errcheck // it ends when either side does
	go func() { io.Copy(client, server); client.Close() }() //nolint:errcheck // it ends when either side does
}

// refuse sets whether new connections are closed at once.
func (c *cable) refuse(refuse bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.refuses = refuse
}

// refusals returns the number of connections that were closed at once.
func (c *cable) refusals() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.refused
}

// cut closes the existing connections.
func (c *cable) cut() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, line := range c.lines {
		line.Close() //nolint:errcheck // it may be closed
	}
	c.lines = nil
}

// trustAlso returns a file with the trusted certificates of the services and
// another certificate.
func trustAlso(t *testing.T, certificate *x509.Certificate) string {
	t.Helper()
	known, err := os.ReadFile(services.TrustFile)
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), "trust.pem")
	block := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: certificate.Raw})
	require.NoError(t, os.WriteFile(file, append(known, block...), 0o600))
	return file
}

// sample returns the path of the committed response.
func sample(t *testing.T) string {
	t.Helper()
	path, err := filepath.Abs("sample.json")
	require.NoError(t, err)
	return path
}

// connect opens a connection that is closed at the end of the test.
func connect(t *testing.T, address string) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), address)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, conn.Close(context.Background())) })
	return conn
}

func execute(t *testing.T, conn *pgx.Conn, sql string, args ...any) {
	t.Helper()
	_, err := conn.Exec(t.Context(), sql, args...)
	require.NoError(t, err, sql)
}

// administratorToken returns the administrator identity's token for PostgreSQL.
func administratorToken(t *testing.T) string {
	t.Helper()
	address := services.Administrator.IdentityEndpoint + "?api-version=2019-08-01&resource=https://ossrdbms-aad.database.windows.net&client_id=" + services.Administrator.ClientID
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, nil)
	require.NoError(t, err)
	request.Header.Set("X-IDENTITY-HEADER", services.Administrator.IdentityHeader)
	response, err := http.DefaultClient.Do(request)
	require.NoError(t, err)
	defer response.Body.Close() //nolint:errcheck // opened for reading only
	var token struct {
		Value string `json:"access_token"`
	}
	require.NoError(t, json.NewDecoder(response.Body).Decode(&token))
	return token.Value
}
