// Package dbforpostgresql describes PostgreSQL flexible servers, with their
// databases, firewall rules, parameters and Entra administrators.
package dbforpostgresql

import (
	_ "embed"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
)

// The resource types of the package.
const (
	ServerType        = "Microsoft.DBforPostgreSQL/flexibleServers"
	AdministratorType = "Microsoft.DBforPostgreSQL/flexibleServers/administrators"
	ConfigurationType = "Microsoft.DBforPostgreSQL/flexibleServers/configurations"
	DatabaseType      = "Microsoft.DBforPostgreSQL/flexibleServers/databases"
	FirewallRuleType  = "Microsoft.DBforPostgreSQL/flexibleServers/firewallRules"
)

// delegation is the service that a server's subnet must be delegated to.
const delegation = "Microsoft.DBforPostgreSQL/flexibleServers"

//go:embed contract.json
var contract []byte

// Service describes PostgreSQL flexible servers.
func Service() arm.Service {
	return arm.Service{
		Namespace: "Microsoft.DBforPostgreSQL",
		Contract:  contract,
		// Source: https://github.com/Azure/azure-sdk-for-python/issues/44200 (observed)
		InvalidBody: invalidParameter,
		Types:       []arm.ResourceType{servers(), administrators(), configurations(), databases(), firewallRules(), virtualEndpoints()},
	}
}

type (
	serverRequest        = arm.Request[Server]
	configurationRequest = arm.Request[Configuration]
	firewallRequest      = arm.Request[FirewallRule]
)

// The durations come from public deployment logs: a server takes 5 to 9 minutes,
// and each of its children about a minute, one at a time.
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
			serverIsIdle[Server], newServerIsComplete, serverVersionIsOffered, serverVersionIsNotDowngraded, skuMatchesTier, skuStaysConfidential,
			highAvailabilityFitsTier, highAvailabilityIsOffered, storageSizeIsOffered, storageTierIsEnough, storageTypeFitsTier, storageV2Fits,
			storageDoesNotShrink, zoneIsFixed, standbyZoneFits, someAuthIsEnabled, loginMatchesPasswordAuth, loginIsAllowed, passwordIsComplex,
			networkModeIsFixed, serverZoneNeedsSubnet, serverInNetworkIsPrivate, serverSubnetFits, serverZoneFits, copyNamesItsSource,
			restoreStaysInRegion, replicaFitsItsSource, keyHasItsIdentity,
		},
		DeleteRules: []arm.Rule[Server]{serverIsIdle[Server]},
		Outputs: func(q serverRequest) Server {
			return Server{Properties: ServerProperties{
				FullyQualifiedDomainName: body.Text(q.Name() + domain), State: "Ready", MinorVersion: "4",
			}}
		},
	}
}

// domain is the DNS suffix of every server.
const domain = ".postgres.database.azure.com"

// isInNetwork reports whether the server is in a virtual network.
func (s *Server) isInNetwork() bool { return s.Properties.Network.DelegatedSubnetResourceID.IsSet() }

// childSpan is the duration of operations on the children of a server.
var childSpan = clock.Span{Create: time.Minute, Update: time.Minute, Delete: time.Minute} // a constant

func administrators() arm.Type[Administrator] {
	return arm.Type[Administrator]{
		Facts:       arm.Facts{Name: AdministratorType, Takes: childSpan},
		Rules:       []arm.Rule[Administrator]{serverIsAccessible, administratorNeedsEntra},
		DeleteRules: []arm.Rule[Administrator]{serverIsIdle[Administrator]},
	}
}

func configurations() arm.Type[Configuration] {
	return arm.Type[Configuration]{
		Facts:       arm.Facts{Name: ConfigurationType, Takes: childSpan},
		Rules:       []arm.Rule[Configuration]{serverIsIdle[Configuration], parameterExists, parameterValueFits, poolerNeedsTier},
		DeleteRules: []arm.Rule[Configuration]{serverIsIdle[Configuration]},
		Outputs:     parameterOutputs,
	}
}

func databases() arm.Type[Database] {
	const half = 30 * time.Second
	return arm.Type[Database]{
		Facts:       arm.Facts{Name: DatabaseType, HoldsData: true, Takes: clock.Span{Create: half, Update: half, Delete: half}},
		Rules:       []arm.Rule[Database]{serverIsIdle[Database], databaseIsNotOfTheService, databaseLocaleIsOffered, databaseLocaleIsFixed},
		DeleteRules: []arm.Rule[Database]{serverIsIdle[Database]},
	}
}

func firewallRules() arm.Type[FirewallRule] {
	return arm.Type[FirewallRule]{
		Facts:       arm.Facts{Name: FirewallRuleType, Takes: childSpan},
		Rules:       []arm.Rule[FirewallRule]{serverIsIdle[FirewallRule], firewallNeedsPublicServer, firewallRangeIsOrdered},
		DeleteRules: []arm.Rule[FirewallRule]{serverIsIdle[FirewallRule]},
	}
}
