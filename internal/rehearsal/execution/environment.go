package execution

import (
	"errors"
	"net"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/check"
)

// setVariables sets the variables of each process to those of its container.
func setVariables(processes []process, secrets, overrides map[string]string) error {
	var errs []error
	for i, p := range processes {
		variables, err := environment(p.container, secrets, overrides)
		processes[i].variables, errs = variables, append(errs, err)
	}
	return errors.Join(errs...)
}

// environment returns the variables of a container in the job's order, with the
// values of secrets, followed by the overrides of this run.
func environment(c container, secrets, overrides map[string]string) ([]variable, error) {
	var p check.Problems
	var all []variable
	for _, v := range c.env {
		name, value := string(v.Name), string(v.Value)
		if _, set := overrides[name]; set {
			continue
		}
		if v.SecretRef.IsSet() {
			var known bool
			if value, known = secrets[string(v.SecretRef)]; !known {
				p.Addf(name, "offline Azure does not know the value of secret %s in an existing vault; "+
					"pass it with --env %s=<value>", v.SecretRef, name)
			}
		}
		all = append(all, variable{name, value})
	}
	for _, name := range sortedKeys(overrides) {
		all = append(all, variable{name, overrides[name]})
	}
	return all, wrapped("container "+c.name, p)
}

// loopback is the location of the deployed servers and accounts on this machine.
type loopback struct {
	deployed
	host string
	port int
	// blob returns the address of an account's Blob service.
	blob func(account string) string
}

// redirect changes the variables of a container to the servers on loopback: host
// names in addresses and connection strings, and PGHOST with its PGPORT.
func (l loopback) redirect(variables []variable) []variable {
	changed := slices.Clone(variables)
	for i, v := range changed {
		changed[i].value = l.value(v.value)
	}
	return l.libpq(changed, variables)
}

// value returns a value with every deployed host replaced.
func (l loopback) value(value string) string {
	address := net.JoinHostPort(l.host, strconv.Itoa(l.port))
	for _, one := range l.servers {
		if value == one.host {
			return l.host
		}
		value = strings.ReplaceAll(value, one.host+":5432", address)
		value = strings.ReplaceAll(value, one.host, address)
	}
	for _, account := range l.accounts {
		if strings.Contains(value, "AccountName="+account.Name+";") {
			value = connectionString(value, l.blob(account.Name))
		}
		blob := "https://" + account.Name + ".blob.core.windows.net"
		endpoint := strings.TrimSuffix(l.blob(account.Name), "/")
		value = strings.ReplaceAll(value, blob, endpoint)
	}
	return value
}

// connectionString returns a storage connection string with another Blob
// endpoint, and without the suffix from which clients derive the other endpoints.
//
// Source: https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string
func connectionString(value, endpoint string) string {
	var kept []string
	for _, part := range strings.Split(value, ";") {
		name, _, _ := strings.Cut(part, "=")
		if name != "" && name != "EndpointSuffix" && name != "BlobEndpoint" {
			kept = append(kept, part)
		}
	}
	return strings.Join(append(kept, "BlobEndpoint="+endpoint+";"), ";")
}

// libpq sets PGPORT if PGHOST was changed.
func (l loopback) libpq(changed, before []variable) []variable {
	isHost := func(v variable) bool {
		return v.name == "PGHOST" && slices.ContainsFunc(l.servers, func(one server) bool { return v.value == one.host })
	}
	if !slices.ContainsFunc(before, isHost) {
		return changed
	}
	changed = slices.DeleteFunc(changed, func(v variable) bool { return v.name == "PGPORT" })
	return append(changed, variable{"PGPORT", strconv.Itoa(l.port)})
}

// platform returns the variables that a job does not declare: those that
// Container Apps adds, and the few of this machine that a process needs and an
// image would provide. No other variable of the caller reaches a container.
//
// Source: https://learn.microsoft.com/azure/container-apps/environment-variables#built-in-environment-variables
func platform(job, execution, replica, trustFile, psql string) []variable {
	return []variable{
		{"PATH", psql + string(os.PathListSeparator) + os.Getenv("PATH")},
		{"HOME", os.TempDir()},
		{"SSL_CERT_FILE", trustFile},
		{"CONTAINER_APP_JOB_NAME", job},
		{"CONTAINER_APP_JOB_EXECUTION_NAME", execution},
		{"CONTAINER_APP_REPLICA_NAME", replica},
	}
}
