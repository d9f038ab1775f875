package execution

import (
	"fmt"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/services"
)

// deployed are the servers and accounts of the stack.
type deployed struct {
	servers  []server
	accounts []services.Account
}

// server is a database server.
type server struct {
	name, host string
	// external is a server that the stack uses and does not manage.
	external bool
	// administrator is the login with a password; without one, the server takes
	// Entra tokens only.
	administrator services.Login
	entra         []services.Principal
	databases     []string
}

// survey reads what is deployed.
func survey(cloud *arm.Cloud) (deployed, error) {
	var all deployed
	for _, res := range ofType(cloud, serverType) {
		one, err := readServer(cloud, res)
		if err != nil {
			return deployed{}, err
		}
		all.servers = append(all.servers, one)
	}
	for _, res := range ofType(cloud, accountType) {
		all.accounts = append(all.accounts, services.Account{
			Name:       armid.Last(res.ID),
			Keys:       []string{arm.StorageKey(res.ID, 1), arm.StorageKey(res.ID, 2)},
			Containers: namesIn(cloud, res, containerType),
		})
	}
	return all, nil
}

func readServer(cloud *arm.Cloud, res *arm.Resource) (server, error) {
	var properties struct {
		Login      string `json:"administratorLogin"`
		Password   string `json:"administratorLoginPassword"`
		AuthConfig struct {
			PasswordAuth string `json:"passwordAuth"`
		} `json:"authConfig"`
	}
	if err := decode(res, &properties); err != nil {
		return server{}, err
	}
	outputs, err := cloud.Outputs(res)
	if err != nil {
		return server{}, err
	}
	one := server{
		name:      armid.Last(res.ID),
		host:      fmt.Sprint(outputs["fullyQualifiedDomainName"]),
		external:  res.Seeded,
		databases: namesIn(cloud, res, databaseType),
	}
	if properties.AuthConfig.PasswordAuth != "Disabled" {
		one.administrator = services.Login{Name: properties.Login, Password: properties.Password}
	}
	for _, administrator := range inside(cloud, res, administratorType) {
		var principal struct {
			Name string `json:"principalName"`
		}
		if err := decode(administrator, &principal); err != nil {
			return server{}, err
		}
		one.entra = append(one.entra, services.Principal{Name: principal.Name, ObjectID: armid.Last(administrator.ID)})
	}
	return one, nil
}

// inside are the resources of a type in another resource.
func inside(cloud *arm.Cloud, parent *arm.Resource, armType string) []*arm.Resource {
	var all []*arm.Resource
	for _, res := range ofType(cloud, armType) {
		if armid.Within(res.ID, parent.ID) {
			all = append(all, res)
		}
	}
	return all
}

func namesIn(cloud *arm.Cloud, parent *arm.Resource, armType string) []string {
	var names []string
	for _, res := range inside(cloud, parent, armType) {
		names = append(names, armid.Last(res.ID))
	}
	return names
}

// key identifies the data of a deployment: a stack that is destroyed and deployed
// again has empty servers, under other names.
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

// options are those of the services. All servers of the stack are one on loopback,
// with the roles and databases of all.
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

// identity is the identity with an ARM ID, if it exists.
func identity(cloud *arm.Cloud, id string) (one services.Identity, exists bool, err error) {
	res, exists := cloud.Get(id)
	if !exists {
		return services.Identity{}, false, nil
	}
	outputs, err := cloud.Outputs(res)
	return services.Identity{ClientID: fmt.Sprint(outputs["clientId"]), ObjectID: fmt.Sprint(outputs["principalId"])}, true, err
}
