package main

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/services"
)

// What the services of command services hold: one of each thing that a
// pipeline of a stack would find.
const (
	administratorName = "pgadmin"
	databaseName      = "weather"
	accountName       = "stweather"
	containerName     = "raw"
)

// facts is the line that command services prints: where everything is and what
// opens it. The tests of pipelines read it, so its fields are an interface.
type facts struct {
	Postgres struct {
		Host     string `json:"host"`
		Port     int    `json:"port"`
		Database string `json:"database"`
		// AdministratorURL is the address with the administrator's password.
		AdministratorURL string `json:"administratorUrl"`
	} `json:"postgres"`
	Blob struct {
		Account          string `json:"account"`
		Container        string `json:"container"`
		Endpoint         string `json:"endpoint"`
		ConnectionString string `json:"connectionString"`
	} `json:"blob"`
	// Administrator may administer the database, as the role of its name;
	// Pipeline may not, and has no role yet.
	Administrator identityFacts `json:"administrator"`
	Pipeline      identityFacts `json:"pipeline"`
	CAFile        string        `json:"caFile"`
	TrustFile     string        `json:"trustFile"`
}

// identityFacts is an identity, with an endpoint that knows it and no other.
type identityFacts struct {
	Name     string `json:"name"`
	ClientID string `json:"clientId"`
	ObjectID string `json:"objectId"`
	Endpoint string `json:"identityEndpoint"`
	Header   string `json:"identityHeader"`
}

// serveServices starts the services, prints the facts, and runs until stdin
// closes or a signal comes.
func serveServices(ctx context.Context, command rehearsal.Command, tools string, args []string) (err error) {
	flags := flag.NewFlagSet("services", flag.ContinueOnError)
	dir := flags.String("dir", "", "folder that keeps the data; default: a temporary one")
	if err := flags.Parse(args); err != nil {
		return err
	}
	ctx, cancel := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer cancel()

	f := facts{
		Administrator: identityFacts{
			Name: "id-weather-dbadmin", ClientID: "c0000000-0000-4000-8000-000000000001", ObjectID: "a0000000-0000-4000-8000-000000000001",
		},
		Pipeline: identityFacts{
			Name: "id-weather", ClientID: "c0000000-0000-4000-8000-000000000002", ObjectID: "a0000000-0000-4000-8000-000000000002",
		},
	}
	administrator := services.Login{Name: administratorName, Password: "loopback-only"}
	account := services.Account{
		Name: accountName, Keys: []string{base64.StdEncoding.EncodeToString([]byte("loopback-only"))}, Containers: []string{containerName},
	}
	running, err := services.Start(ctx, services.Options{
		Tools: tools, Dir: *dir, Log: say,
		Administrator:       administrator,
		EntraAdministrators: []services.Principal{{Name: f.Administrator.Name, ObjectID: f.Administrator.ObjectID}},
		Databases:           []string{databaseName}, Accounts: []services.Account{account},
	})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, running.Stop()) }()

	for _, identity := range []*identityFacts{&f.Administrator, &f.Pipeline} {
		endpoint, err := running.ServeIdentities(services.Identity{ClientID: identity.ClientID, ObjectID: identity.ObjectID})
		if err != nil {
			return err
		}
		identity.Endpoint, identity.Header = endpoint.URL, endpoint.Header
	}
	f.Postgres.Host, f.Postgres.Port, f.Postgres.Database = running.Postgres.Host, running.Postgres.Port, databaseName
	f.Postgres.AdministratorURL = running.Postgres.URL(administrator, databaseName)
	f.Blob.Account, f.Blob.Container, f.Blob.Endpoint = account.Name, containerName, running.Blob.Endpoint(account.Name)
	f.Blob.ConnectionString = running.Blob.ConnectionString(account.Name, account.Keys[0])
	f.CAFile, f.TrustFile = running.CAFile, running.TrustFile
	if err := json.NewEncoder(command.Stdout).Encode(f); err != nil {
		return err
	}
	say("services are running; they end when stdin closes, or with Ctrl-C")
	go func() {
		io.Copy(io.Discard, command.Stdin) //nolint:errcheck,gosec // however stdin ends, it has ended
		cancel()
	}()
	<-ctx.Done()
	return nil
}
