// Package dbforpostgresql is the room of PostgreSQL flexible servers: servers with
// their databases, firewall rules, parameters and Entra administrators.
package dbforpostgresql

import (
	_ "embed"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
)

// The types of the room.
const (
	ServerType        = "Microsoft.DBforPostgreSQL/flexibleServers"
	AdministratorType = "Microsoft.DBforPostgreSQL/flexibleServers/administrators"
	ConfigurationType = "Microsoft.DBforPostgreSQL/flexibleServers/configurations"
	DatabaseType      = "Microsoft.DBforPostgreSQL/flexibleServers/databases"
	FirewallRuleType  = "Microsoft.DBforPostgreSQL/flexibleServers/firewallRules"
)

// delegation is the service that the subnet of a server belongs to.
const delegation = "Microsoft.DBforPostgreSQL/flexibleServers"

//go:embed contract.json
var contract []byte

// Service is what offline Azure knows of PostgreSQL flexible servers.
func Service() arm.Service {
	return arm.Service{
		Namespace: "Microsoft.DBforPostgreSQL",
		Contract:  contract,
		Types:     []arm.ResourceType{servers(), administrators(), configurations(), databases(), firewallRules()},
	}
}

type serverRequest = arm.Request[Server]

// How long things take is from public logs of deployments: servers 5 to 9 minutes,
// their children about a minute each, one at a time.
//
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/19953
func servers() arm.Type[Server] {
	return arm.Type[Server]{
		Facts: arm.Facts{
			Name: ServerType, Takes: clock.Span{Create: 6 * time.Minute, Update: 3 * time.Minute, Delete: 2 * time.Minute},
			NameTaken: "ServerNameAlreadyExists", HoldsData: true, LivesInSubnet: true, Delegation: delegation,
		},
		Existing: Server{Properties: ServerProperties{AuthConfig: AuthConfig{ActiveDirectoryAuth: "Enabled", PasswordAuth: "Enabled"}}},
		PrivateLinkGroups: func(q serverRequest) []string {
			if q.New.isInNetwork() {
				return nil
			}
			return []string{"postgresqlServer"}
		},
		Rules: []arm.Rule[Server]{
			serverIsFree[Server], serverVersionIsOffered, serverVersionGrows, skuMatchesTier,
			highAvailabilityFitsTier, highAvailabilityIsOffered, storageIsSold, storageTierIsEnough, storageTypeFitsTier, storageGrows,
			zoneIsFixed, loginGoesWithPasswords, loginIsAllowed, passwordIsComplex, networkModeIsFixed, serverSubnetFits, serverZoneFits,
		},
		DeleteRules: []arm.Rule[Server]{serverIsFree[Server]},
		Outputs: func(q serverRequest) Server {
			return Server{Properties: ServerProperties{
				FullyQualifiedDomainName: body.Text(q.Name() + domain), State: "Ready", MinorVersion: "4",
			}}
		},
	}
}

// domain is what the names of all servers end in.
const domain = ".postgres.database.azure.com"

// isInNetwork reports whether the server lives in a virtual network.
func (s *Server) isInNetwork() bool { return s.Properties.Network.DelegatedSubnetResourceID.IsSet() }

// childSpan is how long the parts of a server take.
var childSpan = clock.Span{Create: time.Minute, Update: time.Minute, Delete: time.Minute} // a constant

func administrators() arm.Type[Administrator] {
	return arm.Type[Administrator]{
		Facts:       arm.Facts{Name: AdministratorType, Takes: childSpan},
		Rules:       []arm.Rule[Administrator]{serverIsAccessible, administratorNeedsEntra},
		DeleteRules: []arm.Rule[Administrator]{serverIsFree[Administrator]},
	}
}

func configurations() arm.Type[Configuration] {
	return arm.Type[Configuration]{
		Facts:       arm.Facts{Name: ConfigurationType, Takes: childSpan},
		Rules:       []arm.Rule[Configuration]{serverIsFree[Configuration], poolerNeedsTier},
		DeleteRules: []arm.Rule[Configuration]{serverIsFree[Configuration]},
	}
}

func databases() arm.Type[Database] {
	const half = 30 * time.Second
	return arm.Type[Database]{
		Facts:       arm.Facts{Name: DatabaseType, HoldsData: true, Takes: clock.Span{Create: half, Update: half, Delete: half}},
		Rules:       []arm.Rule[Database]{serverIsFree[Database]},
		DeleteRules: []arm.Rule[Database]{serverIsFree[Database]},
	}
}

func firewallRules() arm.Type[FirewallRule] {
	return arm.Type[FirewallRule]{
		Facts:       arm.Facts{Name: FirewallRuleType, Takes: childSpan},
		Rules:       []arm.Rule[FirewallRule]{serverIsFree[FirewallRule], firewallNeedsPublicServer},
		DeleteRules: []arm.Rule[FirewallRule]{serverIsFree[FirewallRule]},
	}
}
