package main

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/hyf/azure-data-pipeline/internal/command"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/services"
)

// The resources of the services: one of each kind that a pipeline uses.
const (
	administratorName = "pgadmin"
	databaseName      = "weather"
	accountName       = "stweather"
	containerName     = "raw"
)

// facts is the line of JSON that the command prints. The tests of pipelines read
// it, so its fields are an interface.
type facts struct {
	Postgres struct {
		Host     string `json:"host"`
		Port     int    `json:"port"`
		Database string `json:"database"`
		// AdministratorURL is the database's address with the administrator's password.
		AdministratorURL string `json:"administratorUrl"`
	} `json:"postgres"`
	Blob struct {
		Account          string `json:"account"`
		Container        string `json:"container"`
		Endpoint         string `json:"endpoint"`
		ConnectionString string `json:"connectionString"`
	} `json:"blob"`
	// Administrator can administer the database with the role of its name. Pipeline
	// has no role yet.
	Administrator identityFacts `json:"administrator"`
	Pipeline      identityFacts `json:"pipeline"`
	CAFile        string        `json:"caFile"`
	TrustFile     string        `json:"trustFile"`
}

// identityFacts is an identity and an endpoint that issues tokens for it only.
type identityFacts struct {
	Name     string `json:"name"`
	ClientID string `json:"clientId"`
	ObjectID string `json:"objectId"`
	Endpoint string `json:"identityEndpoint"`
	Header   string `json:"identityHeader"`
}

// servicesCommand runs only the local services.
func (a *app) servicesCommand() *cobra.Command {
	var dir string
	cmd := &cobra.Command{
		Use: "services", Short: "Run PostgreSQL, Azurite and identity endpoints until stdin closes", GroupID: groupDevelop,
		Long: `Run the services of a deployed job on loopback: PostgreSQL, a Blob service and the
endpoints that issue tokens to managed identities. Prints one line of JSON with
their addresses and credentials, and ends when stdin closes or on Ctrl-C. The tests
of a pipeline start this command.`,
		Example: "  offline services\n  offline services --dir /tmp/weather-data",
		Args:    command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx, cancel := signal.NotifyContext(cmd.Context(), os.Interrupt, syscall.SIGTERM)
			defer cancel()
			return serveServices(ctx, cancel, cmd, services.Options{Tools: a.servicesFolder(), Dir: dir, Log: log(cmd.ErrOrStderr())})
		},
	}
	cmd.Flags().StringVar(&dir, "dir", "", "`folder` of the data; default a temporary folder")
	return cmd
}

// serveServices starts the services, prints the facts, and runs until ctx is done
// or stdin ends.
func serveServices(ctx context.Context, stop func(), cmd *cobra.Command, o services.Options) (err error) {
	f := facts{
		Administrator: identityFacts{
			Name: "id-weather-dbadmin", ClientID: "c0000000-0000-4000-8000-000000000001", ObjectID: "a0000000-0000-4000-8000-000000000001",
		},
		Pipeline: identityFacts{
			Name: "id-weather", ClientID: "c0000000-0000-4000-8000-000000000002", ObjectID: "a0000000-0000-4000-8000-000000000002",
		},
	}
	account := services.Account{
		Name: accountName, Keys: []string{base64.StdEncoding.EncodeToString([]byte("loopback-only"))}, Containers: []string{containerName},
	}
	o.Administrator = services.Login{Name: administratorName, Password: "loopback-only"}
	o.EntraAdministrators = []services.Principal{{Name: f.Administrator.Name, ObjectID: f.Administrator.ObjectID}}
	o.Databases, o.Accounts = []string{databaseName}, []services.Account{account}
	running, err := services.Start(ctx, o)
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
	f.Postgres.AdministratorURL = running.Postgres.URL(o.Administrator, databaseName)
	f.Blob.Account, f.Blob.Container, f.Blob.Endpoint = account.Name, containerName, running.Blob.Endpoint(account.Name)
	f.Blob.ConnectionString = running.Blob.ConnectionString(account.Name, account.Keys[0])
	f.CAFile, f.TrustFile = running.CAFile, running.TrustFile
	if err := json.NewEncoder(cmd.OutOrStdout()).Encode(f); err != nil {
		return err
	}
	o.Log("the services are running; they end when stdin closes or on Ctrl-C")
	go func() {
		io.Copy(io.Discard, cmd.InOrStdin()) //nolint:errcheck,gosec // the result does not matter
		stop()
	}()
	<-ctx.Done()
	return nil
}
