package execution

import (
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/dbforpostgresql"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/storage"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/services"
)

// deployed are the database servers and storage accounts of the stack.
type deployed struct {
	servers  []server
	accounts []services.Account
}

// server is a database server.
type server struct {
	name, host string
	// external marks a server that the stack uses and does not manage.
	external bool
	// administrator is the login with a password. It is empty if the server accepts
	// only Entra tokens.
	administrator services.Login
	entra         []services.Principal
	databases     []string
}

// survey returns what is deployed.
func survey(cloud *arm.Cloud) deployed {
	var all deployed
	for _, res := range ofType(cloud, dbforpostgresql.ServerType) {
		all.servers = append(all.servers, readServer(cloud, res))
	}
	for _, res := range ofType(cloud, storage.AccountType) {
		all.accounts = append(all.accounts, services.Account{
			Name:       res.Name(),
			Keys:       []string{arm.AccessKey(res.ID, 1), arm.AccessKey(res.ID, 2)},
			Containers: namesIn(cloud, res, storage.ContainerType),
		})
	}
	return all
}

func readServer(cloud *arm.Cloud, res *arm.Resource) server {
	written, outputs := arm.As[dbforpostgresql.Server](res).Properties, new(dbforpostgresql.Server)
	body.Decode(cloud.Outputs(res), outputs)
	one := server{
		name:      res.Name(),
		host:      string(outputs.Properties.FullyQualifiedDomainName),
		external:  res.Existing,
		databases: namesIn(cloud, res, dbforpostgresql.DatabaseType),
	}
	if !written.AuthConfig.PasswordAuth.Is("Disabled") {
		one.administrator = services.Login{Name: string(written.AdministratorLogin), Password: string(written.AdministratorLoginPassword)}
	}
	for _, administrator := range inside(cloud, res, dbforpostgresql.AdministratorType) {
		name := arm.As[dbforpostgresql.Administrator](administrator).Properties.PrincipalName
		one.entra = append(one.entra, services.Principal{Name: string(name), ObjectID: administrator.Name()})
	}
	return one
}

// inside returns the resources of a type inside another resource.
func inside(cloud *arm.Cloud, parent *arm.Resource, armType string) []*arm.Resource {
	return slices.DeleteFunc(ofType(cloud, armType), func(res *arm.Resource) bool { return !armid.Within(res.ID, parent.ID) })
}

func namesIn(cloud *arm.Cloud, parent *arm.Resource, armType string) []string {
	var names []string
	for _, res := range inside(cloud, parent, armType) {
		names = append(names, res.Name())
	}
	return names
}

// key identifies the data of a deployment. A stack that was destroyed and
// deployed again has empty servers with other names.
func (d deployed) key() string {
	var names []string
	for _, one := range d.servers {
		names = append(names, one.name)
	}
	for _, account := range d.accounts {
		names = append(names, account.Name)
	}
	return strings.Join(names, "+")
}

// options returns the options of the services. All servers of the stack are one
// server on loopback, with the roles and databases of all.
func (d deployed) options() services.Options {
	o := services.Options{Accounts: d.accounts}
	for _, one := range d.servers {
		if one.administrator.Name != "" {
			o.Administrator = one.administrator
		}
		o.EntraAdministrators = append(o.EntraAdministrators, one.entra...)
		o.Databases = append(o.Databases, one.databases...)
	}
	return o
}

// identity returns the identity with an ARM ID, and whether it exists.
func identity(cloud *arm.Cloud, id string) (one services.Identity, exists bool) {
	if _, exists := cloud.Get(id); !exists {
		return services.Identity{}, false
	}
	return services.Identity{ClientID: arm.ClientID(id), ObjectID: arm.PrincipalID(id)}, true
}
