package clock

import (
	"hash/fnv"
	"math/rand/v2"
	"time"
)

// Operation is what is done to a resource.
type Operation string

// The operations that take time.
const (
	Create Operation = "create"
	Update Operation = "update"
	Delete Operation = "delete"
)

// span is how long the operations on a type of resource typically take.
type span struct{ create, update, delete time.Duration }

// quick is the span of types that are not listed: ARM answers at once, and the
// provider reads the resource back.
var quick = span{create: 5 * time.Second, update: 5 * time.Second, delete: 5 * time.Second} // a constant

// durations are typical durations, by ARM type. They are for the order of
// things and for a feeling of size, not a promise.
//
// Sources: public logs of deployments of Postgres flexible servers (5 to 9 min)
// and their children (about a minute each, one at a time), see
// https://github.com/hashicorp/terraform-provider-azurerm/issues/19953; of
// Container Apps environments (deletion goes on long after the answer); of
// private endpoints and registries, which are done within minutes. What no log
// was found for is set to what a person sees in the portal.
var durations = map[string]span{
	"Microsoft.App/jobs":                                       {30 * time.Second, 20 * time.Second, 20 * time.Second},
	"Microsoft.App/managedEnvironments":                        {3 * time.Minute, 2 * time.Minute, 8 * time.Minute},
	"Microsoft.Authorization/locks":                            {3 * time.Second, 3 * time.Second, 3 * time.Second},
	"Microsoft.ContainerRegistry/registries":                   {20 * time.Second, 15 * time.Second, 20 * time.Second},
	"Microsoft.ContainerRegistry/registries/taskRuns":          {2 * time.Minute, 2 * time.Minute, 5 * time.Second},
	"Microsoft.DBforPostgreSQL/flexibleServers":                {6 * time.Minute, 3 * time.Minute, 2 * time.Minute},
	"Microsoft.DBforPostgreSQL/flexibleServers/administrators": {time.Minute, time.Minute, time.Minute},
	"Microsoft.DBforPostgreSQL/flexibleServers/configurations": {time.Minute, time.Minute, time.Minute},
	"Microsoft.DBforPostgreSQL/flexibleServers/databases":      {30 * time.Second, 30 * time.Second, 30 * time.Second},
	"Microsoft.DBforPostgreSQL/flexibleServers/firewallRules":  {time.Minute, time.Minute, time.Minute},
	"Microsoft.KeyVault/vaults":                                {time.Minute, 30 * time.Second, 20 * time.Second},
	"Microsoft.Network/privateDnsZones":                        {30 * time.Second, 10 * time.Second, 30 * time.Second},
	"Microsoft.Network/privateDnsZones/virtualNetworkLinks":    {30 * time.Second, 10 * time.Second, 30 * time.Second},
	"Microsoft.Network/privateEndpoints":                       {90 * time.Second, 30 * time.Second, time.Minute},
	"Microsoft.Network/virtualNetworks":                        {10 * time.Second, 10 * time.Second, 15 * time.Second},
	"Microsoft.OperationalInsights/workspaces":                 {20 * time.Second, 10 * time.Second, 10 * time.Second},
	"Microsoft.Resources/resourceGroups":                       {2 * time.Second, 2 * time.Second, time.Minute},
	"Microsoft.Storage/storageAccounts":                        {25 * time.Second, 10 * time.Second, 10 * time.Second},
}

// Typical is how long an operation on a resource takes, whose name tells it from
// others of its type. It is the same for the same seed; seed 0 is exactly the typical duration, any
// other between half of it and twice as long.
func Typical(operation Operation, armType, name string, seed uint64) time.Duration {
	s, listed := durations[armType]
	if !listed {
		s = quick
	}
	d := map[Operation]time.Duration{Create: s.create, Update: s.update, Delete: s.delete}[operation]
	if seed == 0 {
		return d
	}
	h := fnv.New64a()
	h.Write([]byte(string(operation) + " " + name))                      //nolint:errcheck,gosec // a hash takes every write
	factor := 0.5 + 1.5*rand.New(rand.NewPCG(seed, h.Sum64())).Float64() //nolint:gosec // repeatable on purpose
	return time.Duration(float64(d) * factor).Round(time.Second)
}
