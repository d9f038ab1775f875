package arm_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// rule is what one rule refuses, and the nearest thing that it accepts. The last
// step of each is the one that counts.
type rule struct {
	name     string
	code     string
	refused  []string
	accepted []string
}

// steps are separated by semicolons.
func steps(s string) []string { return strings.Split(s, "; ") }

const (
	scopeOfVault = "${Vault kv}|00000000-0000-4000-8000-0000000000aa"
	lockOfVault  = "ManagementLockByScope ${Vault kv}|lock"
	lockOfGroup  = "ManagementLockByScope ${ResourceGroup rg}|lock"
	consumption  = `"workloadProfiles": [{"name": "Consumption", "workloadProfileType": "Consumption"}]`
	elsewhere    = `create ManagedEnvironment two {"vnetConfiguration": {"infrastructureSubnetId": "${Subnet net/spare}"}`
	inVNet       = `create Server two {"network": {"delegatedSubnetResourceId": "${Subnet net/data}", "privateDnsZoneArmResourceId": "${PrivateZone x.postgres.database.azure.com}"}}`
	zone         = `create PrivateZone x.postgres.database.azure.com; `
	private      = `update Vault kv {"properties": {"publicNetworkAccess": "disabled"}}; `
	logs         = `"appLogsConfiguration": {"destination": "log-analytics", "logAnalyticsConfiguration": `
	event        = `update Job etl {"configuration": {"triggerType": "Event", "scheduleTriggerConfig": null, "eventTriggerConfig": `
	queue        = `"name": "q", "type": "azure-queue"`
	small        = `update Job etl {"template": {"containers": [{"resources": {"cpu": 0.25, "memory": "0.5Gi"}}], `
)

var rules = []rule{
	// General.
	{"parentExists", "ResourceGroupNotFound", steps(`create Vault none:kv2`), steps(`create Vault other:kv2`)},
	{"parentExists", "ResourceGroupNotFound", steps(`create Secret none:kv/two`), steps(`create Secret kv/two`)},
	{"parentExists", "ParentResourceNotFound", steps(`create Database none/db`), steps(`create Database psql/db`)},
	{"parentExists", "ParentResourceNotFound", steps(`create Queue none/q`), steps(`create Queue account/q`)},
	{"parentExists", "ParentResourceNotFound", steps(`create RoleAssignment ${Vault none}|00000000-0000-4000-8000-0000000000aa`), steps(`create RoleAssignment ` + scopeOfVault)},
	{"parentStays", "ResourceGroupBeingDeleted", steps(`deleting ResourceGroup rg; create Vault kv2`), steps(`deleting ResourceGroup rg; create Vault other:kv2`)},
	{"parentStays", "Conflict", steps(`deleting Vault kv; create Secret kv/two`), steps(`write Vault kv; create Secret kv/two`)},
	{"scopeIsWritable", "ScopeLocked", steps(`create ` + lockOfVault + ` {"level": "ReadOnly"}; create Secret kv/two`), steps(`create ` + lockOfVault + `; create Secret kv/two`)},
	{"scopeIsWritable", "ScopeLocked", steps(`create ` + lockOfGroup + ` {"level": "ReadOnly"}; update Vault kv`), steps(`create ` + lockOfVault + ` {"level": "ReadOnly"}; create ` + lockOfGroup)},
	{"locationIsOffered", "LocationNotAvailableForResourceType", steps(`create PrivateZone x.y {"location": "westeurope"}`), steps(`create PrivateZone x.y`)},
	{"locationIsOffered", "LocationNotAvailableForResourceType", steps(`create Vault kv2 {"location": "global"}`), steps(`create ActionGroup ag {"location": "westeurope"}`)},
	{"locationIsFixed", "InvalidResourceLocation", steps(`update Vault kv {"location": "northeurope"}`), steps(`update Vault kv {"location": "West Europe"}`)},
	{"globalNameIsFree", "VaultAlreadyExists", steps(`create Vault other:KV`), steps(`create Vault other:kv2`)},
	{"globalNameIsFree", "AlreadyInUse", steps(`create Registry other:registry`), steps(`update Registry registry`)},
	{"globalNameIsFree", "StorageAccountAlreadyTaken", steps(`create StorageAccount other:account`), steps(`create StorageAccount other:account2`)},
	{"globalNameIsFree", "ServerNameAlreadyExists", steps(`create Server other:psql`), steps(`create Server other:psql2`)},
	{"referencesExist", "ManagedEnvironmentNotFound", steps(`create Job two {"environmentId": "${ManagedEnvironment none}"}`), steps(`create Job two`)},
	{"referencesExist", "ManagedEnvironmentInvalidNetworkConfiguration", steps(`create ManagedEnvironment two {"vnetConfiguration": {"infrastructureSubnetId": "${Subnet net/none}"}}`), steps(elsewhere + `}`)},
	{"referencesExist", "FailedIdentityOperation", steps(`create Registry r2 {"identity": {"type": "UserAssigned", "userAssignedIdentities": ["${UserAssignedIdentity none}"]}}`), steps(`create Registry r2 {"identity": {"type": "UserAssigned", "userAssignedIdentities": ["${UserAssignedIdentity run}"]}}`)},
	{"referencesExist", "ResourceNotFound", steps(`update DiagnosticSetting ${ManagedEnvironment env}|diag {"workspaceId": "${Workspace none}"}`), steps(`update DiagnosticSetting ${ManagedEnvironment env}|diag {"workspaceId": "${Workspace log}"}`)},
	{"referencesExist", "InvalidResourceReference", steps(`update Subnet net/data {"networkSecurityGroup": {"id": "${NetworkSecurityGroup none}"}}`), steps(`update Subnet net/data {"routeTable": {"id": "/any"}}`)},
	{"referencesExist", "InvalidPrivateDnsZoneIds", steps(`update PrivateDnsZoneGroup pe/default {"privateDnsZoneConfigs": [{"name": "x", "privateDnsZoneId": "${PrivateZone none}"}]}`), steps(`update PrivateDnsZoneGroup pe/default`)},
	{"referencesFit", "LinkedInvalidPropertyId", steps(`create Job two {"environmentId": "${Vault kv}"}`), steps(`create Job two {"environmentId": "${ManagedEnvironment ENV}"}`)},
	{"referencesFit", "LinkedInvalidPropertyId", steps(`update MetricAlert failed {"actions": [{"actionGroupId": "${Job etl}"}]}`), steps(`update MetricAlert failed {"scopes": ["${Vault kv}"]}`)},

	// Identities and roles.
	{"principalExists", "PrincipalNotFound", steps(`create RoleAssignment ` + scopeOfVault + ` {"principalType": null}`), steps(`reopen; create RoleAssignment ` + scopeOfVault + ` {"principalType": null}`)},
	{"principalExists", "PrincipalNotFound", steps(`reopen; create RoleAssignment ` + scopeOfVault + ` {"principalType": null, "principalId": "unknown"}`), steps(`create RoleAssignment ` + scopeOfVault + ` {"principalType": null, "principalId": "` + arm.DeployerObjectID + `"}`)},
	{"principalTypeMatches", "UnmatchedPrincipalType", steps(`create RoleAssignment ` + scopeOfVault + ` {"principalType": "User"}`), steps(`create RoleAssignment ` + scopeOfVault + ` {"principalType": "User", "principalId": "somebody"}`)},
	{"roleIsAssignedOnce", "RoleAssignmentExists", steps(`create RoleAssignment ` + scopeOfVault + `; create RoleAssignment ${Vault kv}|00000000-0000-4000-8000-0000000000bb`), steps(`create RoleAssignment ` + scopeOfVault + `; update RoleAssignment ` + scopeOfVault)},
	{"roleAssignmentIsFixed", "RoleAssignmentUpdateNotPermitted", steps(`create RoleAssignment ` + scopeOfVault + `; update RoleAssignment ` + scopeOfVault + ` {"roleDefinitionId": "/x/7f951dda-4ed3-4680-a7ca-43fe172d538d"}`), steps(`create RoleAssignment ` + scopeOfVault + `; update RoleAssignment ` + scopeOfVault + ` {"description": "new"}`)},
	{"roleAssignmentIsFixed", "RoleAssignmentUpdateNotPermitted", steps(`create RoleAssignment ` + scopeOfVault + `; update RoleAssignment ` + scopeOfVault + ` {"principalId": "${principal UserAssignedIdentity pull}"}`), steps(`create RoleAssignment ` + scopeOfVault + ` {"principalId": "${principal UserAssignedIdentity pull}"}`)},

	// Images.
	{"imageIsThere", "InvalidParameterValueInContainerTemplate", steps(`update Job etl {"template": {"containers": [{"name": "etl", "image": "registry.azurecr.io/etl:2", "resources": {"cpu": 0.5, "memory": "1Gi"}}]}}`), steps(`create TaskRun registry/two {"runRequest": {"imageNames": ["etl:2"]}}; update Job etl {"template": {"containers": [{"name": "etl", "image": "registry.azurecr.io/etl:2", "resources": {"cpu": 0.5, "memory": "1Gi"}}]}}`)},
	{"taskIsReadable", "InvalidTaskContent", steps(`create TaskRun registry/two {"runRequest": {"encodedTaskContent": "?"}}`), steps(`create TaskRun registry/two {"runRequest": {"encodedTaskContent": "c3RlcHM6IFtdCg=="}}`)},

	// Locks.
	{"notLocked", "ScopeLocked", steps(`create ` + lockOfVault + `; delete Vault kv`), steps(`create ` + lockOfVault + `; delete ` + lockOfVault + `; delete Vault kv`)},
	{"notLocked", "ScopeLocked", steps(`create ` + lockOfGroup + `; delete MetricAlert failed`), steps(`create ` + lockOfVault + `; delete MetricAlert failed`)},
	{"notLocked", "ScopeLocked", steps(`create ` + lockOfVault + `; delete ResourceGroup rg`), steps(`create ` + lockOfVault + `; delete Secret kv/url`)},
	{"notLocked", "ScopeLocked", steps(`create ` + lockOfVault + `; delete RoleAssignment ${Secret kv/url}|00000000-0000-4000-8000-000000000001`), steps(`create ` + lockOfGroup + `; create Configuration psql/x; delete Configuration psql/x`)},
	{"rootStays", "Conflict", steps(`deleting Vault kv; delete Vault kv`), steps(`write Vault kv; delete Vault kv`)},

	// Key Vault.
	{"vaultNameIsNotHeld", "ConflictError", steps(`delete Vault kv; reopen; create Vault kv`), steps(`delete Vault kv; purge Vault kv; reopen; create Vault kv`)},
	{"vaultNameIsNotHeld", "ConflictError", steps(`delete Vault kv; create Vault other:kv`), steps(`update Vault kv {"properties": {"enableSoftDelete": false}}; delete Vault kv; create Vault other:kv`)},
	{"vaultCanBeRecovered", "SoftDeletedVaultDoesNotExist", steps(`create Vault kv2 {"properties": {"createMode": "recover"}}`), steps(`delete Vault kv; create Vault kv {"properties": {"createMode": "recover"}}`)},
	{"vaultCanBeRecovered", "SoftDeletedVaultDoesNotExist", steps(`delete Vault kv; create Vault other:kv {"properties": {"createMode": "recover"}}`), steps(`update Vault kv {"properties": {"createMode": "recover"}}`)},
	{"purgeProtectionStaysOn", "BadRequest", steps(`update Vault kv {"properties": {"enablePurgeProtection": false}}`), steps(`update Vault kv {"properties": {"enablePurgeProtection": true}}`)},
	{"retentionIsFixed", "BadRequest", steps(`update Vault kv {"properties": {"softDeleteRetentionInDays": 8}}`), steps(`update Vault kv {"properties": {"softDeleteRetentionInDays": null}}`)},
	{"secretNameIsFree", "Conflict", steps(`delete Secret kv/url; create Secret kv/url`), steps(`delete Secret kv/url; purge Secret kv/url; create Secret kv/url`)},
	{"vaultIsOpenToWhoDeletes", "Forbidden", steps(private + `delete Secret kv/url`), steps(private + `delete Job etl; delete Vault kv`)},

	// PostgreSQL.
	{"serverIsFree", "ServerIsBusy", steps(`create Configuration psql/a; write Configuration psql/a; create Database psql/db`), steps(`create Server two; write Server two; create Database psql/db`)},
	{"serverIsFree", "ServerIsBusy", steps(`write Server psql; update Server psql`), steps(`update Server psql`)},
	{"serverIsFree", "ServerIsBusy", steps(`write Server psql; create FirewallRule psql/all`), steps(`create FirewallRule psql/all`)},
	{"serverIsFree", "ServerIsBusy", steps(`write Server psql; create Configuration psql/a`), steps(`create Configuration psql/a`)},
	{"serverIsFree", "AadAuthOperationCannotBePerformedWhenServerIsNotAccessible", steps(`write Server psql; create Administrator psql/two`), steps(`create Administrator psql/two`)},
	{"serverIsIdle", "ServerIsBusy", steps(`write Server psql; delete Server psql`), steps(`delete Server psql`)},
	{"serverIsIdle", "ServerIsBusy", steps(`create Database psql/db; write Administrator psql/admin; delete Database psql/db`), steps(`create Database psql/db; write Job etl; delete Database psql/db`)},
	{"serverVersionIsOffered", "ParameterOutOfRange", steps(`create Server two {"version": "14"}`), steps(`create Server two {"version": "17"}`)},
	{"serverVersionGrows", "InvalidParameterValue", steps(`update Server psql {"version": "15"}`), steps(`update Server psql {"version": "17"}`)},
	{"skuMatchesTier", "ServerEditionIncompatibleWithSkuSize", steps(`update Server psql {"sku": {"name": "Standard_B1ms"}}`), steps(`update Server psql {"sku": {"name": "Standard_B1ms", "tier": "Burstable"}}`)},
	{"highAvailabilityFitsTier", "HANotSupportedForBurstableSkuWithMoreInfo", steps(`update Server psql {"sku": {"name": "Standard_B1ms", "tier": "Burstable"}, "highAvailability": {"mode": "SameZone"}}`), steps(`update Server psql {"highAvailability": {"mode": "SameZone"}}`)},
	{"highAvailabilityIsOffered", "HADisabledForRegion", steps(`create Server two {"highAvailability": {"mode": "ZoneRedundant"}}`), steps(`create Server two {"highAvailability": {"mode": "SameZone"}}`)},
	{"highAvailabilityIsOffered", "HADisabledForRegion", steps(`create Server two {"location": "West US", "highAvailability": {"mode": "ZoneRedundant"}}`), steps(`create Server two {"location": "Sweden Central", "highAvailability": {"mode": "ZoneRedundant"}}`)},
	{"storageIsSold", "InvalidParameterValue", steps(`update Server psql {"storage": {"storageSizeGB": 100}}`), steps(`update Server psql {"storage": {"storageSizeGB": 100, "type": "PremiumV2_LRS", "iops": 3000, "throughput": 125}}`)},
	{"storageTierIsEnough", "InvalidParameterValue", steps(`update Server psql {"storage": {"tier": "P4"}}`), steps(`update Server psql {"storage": {"tier": "P10"}}`)},
	{"storageTypeFitsTier", "InvalidParameterValue", steps(`update Server psql {"storage": {"type": "PremiumV2_LRS"}}`), steps(`update Server psql {"storage": {"type": "PremiumV2_LRS", "iops": 3000, "throughput": 125}}`)},
	{"storageTypeFitsTier", "InvalidParameterValue", steps(`create Server two {"sku": {"name": "Standard_B2s", "tier": "Burstable"}, "storage": {"type": "PremiumV2_LRS", "iops": 3000, "throughput": 125}}`), steps(`create Server two {"sku": {"name": "Standard_B2s", "tier": "Burstable"}}`)},
	{"storageGrows", "InvalidParameterValue", steps(`update Server psql {"storage": {"storageSizeGB": 32}}`), steps(`update Server psql {"storage": {"storageSizeGB": 128}}`)},
	{"zoneIsFixed", "InvalidParameterValue", steps(`update Server psql {"availabilityZone": "2"}`), steps(`update Server psql {"availabilityZone": ""}`)},
	{"loginGoesWithPasswords", "InvalidParameterValue", steps(`create Server two {"authConfig": {"passwordAuth": "Disabled"}}`), steps(`create Server two {"authConfig": {"passwordAuth": "Disabled"}, "administratorLogin": null, "administratorLoginPassword": null}`)},
	{"loginGoesWithPasswords", "MissingRequiredParameter", steps(`create Server two {"administratorLoginPassword": null}`), steps(`create Server two {"administratorLogin": null, "createMode": "Replica", "sourceServerResourceId": "${Server psql}"}`)},
	{"loginIsAllowed", "InvalidParameterValue", steps(`create Server two {"administratorLogin": "Admin"}`), steps(`create Server two {"administratorLogin": "pgadmin"}`)},
	{"passwordIsComplex", "InternalServerError", steps(`create Server two {"administratorLoginPassword": "abcdefgh1"}`), steps(`create Server two {"administratorLoginPassword": "abcdefgh1!"}`)},
	{"passwordIsComplex", "InternalServerError", steps(`update Server psql {"administratorLoginPassword": "ABCDEFG!"}`), steps(`update Server psql {"administratorLoginPassword": "ABCDEFg!"}`)},
	{"loginIsAllowed", "InvalidParameterValue", steps(`create Server two {"administratorLogin": "pg_boss"}`), steps(`create Server two {"administratorLogin": "boss"}`)},
	{"networkModeIsFixed", "InvalidParameterValue", steps(zone + `update Server psql {"network": {"delegatedSubnetResourceId": "${Subnet net/data}", "privateDnsZoneArmResourceId": "${PrivateZone x.postgres.database.azure.com}"}}`), steps(zone + inVNet)},
	{"serverSubnetFits", "InvalidParameterValue", steps(zone + `create Server two {"network": {"delegatedSubnetResourceId": "${Subnet net/ends}", "privateDnsZoneArmResourceId": "${PrivateZone x.postgres.database.azure.com}"}}`), steps(zone + inVNet)},
	{"serverSubnetFits", "InvalidParameterValue", steps(zone + `update Subnet net/data {"addressPrefix": "10.0.1.0/29"}; ` + inVNet), steps(zone + `update Subnet net/data {"addressPrefix": "10.0.1.0/27"}; ` + inVNet)},
	{"serverZoneFits", "PrivateDnsZoneNameNotValid", steps(`create Server two {"network": {"delegatedSubnetResourceId": "${Subnet net/data}", "privateDnsZoneArmResourceId": "${PrivateZone privatelink.vaultcore.azure.net}"}}`), steps(zone + inVNet)},
	{"serverZoneFits", "PrivateDnsZoneNameNotValid", steps(zone + strings.Replace(inVNet, "Server two", "Server x", 1)), steps(zone + inVNet)},
	{"administratorNeedsEntra", "InvalidParameterValue", steps(`update Server psql {"authConfig": null}; create Administrator psql/two`), steps(`create Administrator psql/two`)},
	{"firewallNeedsPublicServer", "InvalidParameterValue", steps(zone + inVNet + `; create FirewallRule two/all`), steps(`create FirewallRule psql/all`)},
	{"poolerNeedsTier", "ServerParameterToCMSPgBouncerNotSupportedForBurstable", steps(`update Server psql {"sku": {"name": "Standard_B1ms", "tier": "Burstable"}}; create Configuration psql/pgbouncer.enabled {"value": "true"}`), steps(`create Configuration psql/pgbouncer.enabled {"value": "true"}`)},

	// Jobs.
	{"appIsFree", "ContainerAppsJobOperationInProgress", steps(`write Job etl; update Job etl`), steps(`write ManagedEnvironment env; update Job etl`)},
	{"appIsFree", "ManagedEnvironmentOperationInProgress", steps(`write ManagedEnvironment env; update ManagedEnvironment env`), steps(`update ManagedEnvironment env`)},
	{"workloadProfileExists", "WorkloadProfileNotFound", steps(`update Job etl {"workloadProfileName": "consumption"}`), steps(`update Job etl {"workloadProfileName": "large"}`)},
	{"resourcesAddUp", "ContainerAppInvalidResourceTotal", steps(`update Job etl {"template": {"containers": [{"resources": {"cpu": 0.5, "memory": "2Gi"}}]}}`), steps(`update Job etl {"template": {"containers": [{"resources": {"cpu": 1, "memory": "2Gi"}}]}}`)},
	{"resourcesAddUp", "ContainerAppInvalidResourceTotal", steps(`update Job etl {"template": {"containers": [{"resources": {"cpu": 0.3, "memory": "0.6Gi"}}]}}`), steps(`update Job etl {"workloadProfileName": "large", "template": {"containers": [{"resources": {"cpu": 0.3, "memory": "0.6Gi"}}]}}`)},
	{"resourcesAddUp", "ContainerAppInvalidResourceTotal", steps(`update Job etl {"template": {"containers": [{"resources": {"cpu": 0.5, "memory": "1Gi"}}, {"resources": {"cpu": 4, "memory": "8Gi"}}]}}`), steps(`update Job etl {"template": {"containers": [{"resources": {"cpu": 0.4, "memory": "1Gi"}}, {"resources": {"cpu": 0.1, "memory": "0Gi"}}]}}`)},
	{"resourcesAddUp", "ContainerAppInvalidResourceTotal", steps(`update Job etl {"template": {"containers": [{"resources": {"cpu": 0.5, "memory": "1Mi"}}]}}`), steps(`update Job etl {"template": {"containers": [{}]}}`)},
	{"resourcesAddUp", "ContainerAppInvalidResourceTotal", steps(elsewhere + `, "workloadProfiles": null}; create Job two {"environmentId": "${ManagedEnvironment two}", "template": {"containers": [{"resources": {"cpu": 4, "memory": "8Gi"}}]}}`), steps(`create Job two {"template": {"containers": [{"resources": {"cpu": 4, "memory": "8Gi"}}]}}`)},
	{"initContainersFit", "ContainerAppInitContainersInvalidCpu", steps(small + `"initContainers": [{"name": "roles"}]}}`), steps(small + `"initContainers": [{"name": "roles", "resources": {"cpu": 0.25, "memory": "0.5Gi"}}]}}`)},
	{"initContainersFit", "ContainerAppInitContainersInvalidCpu", steps(`update Job etl {"template": {"initContainers": [{"name": "roles", "resources": {"cpu": 0.75, "memory": "1.5Gi"}}]}}`), steps(`update Job etl {"template": {"initContainers": [{"name": "roles"}, {"name": "more"}]}}`)},
	{"triggerIsConfigured", "InvalidRequestParameterWithDetails", steps(`update Job etl {"configuration": {"scheduleTriggerConfig": null, "manualTriggerConfig": {"parallelism": 1}}}`), steps(`update Job etl {"configuration": {"triggerType": "Manual", "scheduleTriggerConfig": null}}`)},
	{"triggerIsConfigured", "InvalidRequestParameterWithDetails", steps(`update Job etl {"configuration": {"manualTriggerConfig": {"parallelism": 1}}}`), steps(`update Job etl {"configuration": {"triggerType": "Manual", "scheduleTriggerConfig": null, "manualTriggerConfig": {"parallelism": 1}}}`)},
	{"triggerIsConfigured", "InvalidRequestParameterWithDetails", steps(event + `{"scale": {"rules": []}}}}`), steps(event + `{"scale": {"rules": [{` + queue + `}]}}}}`)},
	{"cronIsValid", "InvalidCronExpression", steps(`update Job etl {"configuration": {"scheduleTriggerConfig": {"cronExpression": "0 0 6 * * *"}}}`), steps(`update Job etl {"configuration": {"scheduleTriggerConfig": {"cronExpression": "*/5 0-2,9 * JAN MON"}}}`)},
	{"cronIsValid", "InvalidCronExpression", steps(`update Job etl {"configuration": {"scheduleTriggerConfig": {"cronExpression": "@daily"}}}`), steps(`update Job etl {"configuration": {"scheduleTriggerConfig": {"cronExpression": "0 6 * * 0"}}}`)},
	{"cronIsValid", "InvalidCronExpression", steps(`update Job etl {"configuration": {"scheduleTriggerConfig": {"cronExpression": "61 6 * * *"}}}`), steps(`update Job etl {"configuration": {"scheduleTriggerConfig": {"cronExpression": "59 6 * * *"}}}`)},
	{"secretsAreComplete", "ContainerAppSecretInvalid", steps(`update Job etl {"configuration": {"secrets": [{"name": "url", "keyVaultUrl": "https://kv.vault.azure.net/secrets/url"}]}}`), steps(`update Job etl {"configuration": {"secrets": [{"name": "url", "value": "plain"}]}}`)},
	{"secretRefsAreDeclared", "ContainerAppSecretRefNotFound", steps(`update Job etl {"configuration": {"secrets": [{"name": "other", "value": "plain"}]}}`), steps(`update Job etl {"configuration": {"secrets": [{"name": "url", "value": "plain"}]}}`)},
	{"secretRefsAreDeclared", "ContainerAppSecretRefNotFound", steps(event + `{"scale": {"rules": [{` + queue + `, "auth": [{"secretRef": "none"}]}]}}}}`), steps(event + `{"scale": {"rules": [{` + queue + `, "auth": [{"secretRef": "url"}]}]}}}}`)},
	{"identitiesAreAttached", "InvalidRequestParameterWithDetails", steps(`update Job etl {"identity": {"userAssignedIdentities": ["${UserAssignedIdentity pull}"]}}`), steps(`update Job etl {"identity": {"userAssignedIdentities": ["${UserAssignedIdentity RUN}", "${UserAssignedIdentity pull}"]}}`)},
	{"identitiesAreAttached", "InvalidRequestParameterWithDetails", steps(`update Job etl {"configuration": {"registries": [{"server": "docker.io", "identity": "system"}]}}`), steps(`update Job etl {"identity": {"type": "SystemAssigned,UserAssigned"}, "configuration": {"registries": [{"server": "docker.io", "identity": "system"}]}}`)},
	{"scalerTakesIdentity", "InvalidRequestParameterWithDetails", steps(event + `{"scale": {"rules": [{"name": "r", "type": "redis", "identity": "${UserAssignedIdentity run}"}]}}}}`), steps(event + `{"scale": {"rules": [{` + queue + `, "identity": "${UserAssignedIdentity run}"}]}}}}`)},
	{"scalerTakesIdentity", "InvalidRequestParameterWithDetails", steps(event + `{"scale": {"rules": [{` + queue + `, "identity": "${UserAssignedIdentity run}", "auth": [{"secretRef": "url"}]}]}}}}`), steps(event + `{"scale": {"rules": [{"name": "r", "type": "redis", "auth": [{"secretRef": "url"}]}]}}}}`)},
	{"vaultSecretExists", "InvalidParameterValueInContainerTemplate", steps(`create RoleAssignment ${ResourceGroup rg}|00000000-0000-4000-8000-0000000000aa; delete Secret kv/url; update Job etl`), steps(`update Job etl`)},
	{"vaultSecretExists", "InvalidParameterValueInContainerTemplate", steps(`delete Vault kv; update Job etl`), steps(`update Job etl {"configuration": {"secrets": [{"name": "url", "keyVaultUrl": "https://KV.vault.azure.net/secrets/URL/version", "identity": "${UserAssignedIdentity run}"}]}}`)},
	{"vaultSecretHasValue", "InvalidParameterValueInContainerTemplate", steps(`update Secret kv/url {"properties": {"value": ""}}; update Job etl`), steps(`update Secret kv/url {"properties": {"value": "new"}}; update Job etl`)},
	{"vaultLetsIdentityRead", "InvalidParameterValueInContainerTemplate", steps(`delete RoleAssignment ${Secret kv/url}|00000000-0000-4000-8000-000000000001; update Job etl`), steps(`delete RoleAssignment ${Secret kv/url}|00000000-0000-4000-8000-000000000001; create RoleAssignment ${ResourceGroup rg}|00000000-0000-4000-8000-0000000000aa; update Job etl`)},
	{"vaultLetsIdentityRead", "InvalidParameterValueInContainerTemplate", steps(`update Vault kv {"properties": {"enableRbacAuthorization": false}}; update Job etl`), steps(`update Vault kv {"properties": {"enableRbacAuthorization": false, "accessPolicies": [{"objectId": "${principal UserAssignedIdentity run}", "permissions": {"secrets": ["get"]}}]}}; update Job etl`)},
	{"vaultIsReachable", "InvalidParameterValueInContainerTemplate", steps(private + `delete VirtualNetworkLink privatelink.vaultcore.azure.net/link; update Job etl`), steps(private + `update Job etl`)},
	{"vaultIsReachable", "InvalidParameterValueInContainerTemplate", steps(private + `delete PrivateEndpoint pe; update Job etl`), steps(`delete PrivateEndpoint pe; update Job etl`)},
	{"registryLetsIdentityPull", "InvalidParameterValueInContainerTemplate", steps(`delete RoleAssignment ${Registry registry}|00000000-0000-4000-8000-000000000002; update Job etl`), steps(`delete RoleAssignment ${Registry registry}|00000000-0000-4000-8000-000000000002; update Job etl {"template": {"containers": [{"image": "mcr.microsoft.com/x:1"}]}}`)},
	{"registryIsReachable", "InvalidParameterValueInContainerTemplate", steps(`update Registry registry {"publicNetworkAccess": "Disabled"}; update Job etl`), steps(`update Registry registry {"publicNetworkAccess": "Enabled"}; update Job etl`)},

	// Environments.
	{"logsHaveAWorkspace", "InvalidRequestParameterWithDetails", steps(`update ManagedEnvironment env {` + logs + `{"customerId": "x"}}}`), steps(`update ManagedEnvironment env {` + logs + `{"customerId": "22222222-0000-4000-8000-000000000000", "sharedKey": "y"}}}`)},
	{"workspaceKeyMatches", "InvalidRequestParameterWithDetails", steps(`update ManagedEnvironment env {` + logs + `{"customerId": "${customer Workspace log}", "sharedKey": "y"}}}`), steps(`update ManagedEnvironment env {` + logs + `{"customerId": "${customer Workspace log}", "sharedKey": "${key Workspace log}"}}}`)},
	{"workspaceIsNamedByItsGUID", "InvalidRequestParameterWithDetails", steps(elsewhere + `, ` + logs + `{"customerId": "${Workspace log}", "sharedKey": "k"}}}`), steps(elsewhere + `, ` + logs + `{"customerId": "22222222-0000-4000-8000-000000000000", "sharedKey": "k"}}}`)},
	{"subnetIsNamed", "ManagedEnvironmentInvalidNetworkConfiguration", steps(`create ManagedEnvironment two {"vnetConfiguration": null, "zoneRedundant": true}`), steps(elsewhere + `, "zoneRedundant": true}`)},
	{"subnetIsNamed", "ManagedEnvironmentInvalidNetworkConfiguration", steps(`create ManagedEnvironment two {"vnetConfiguration": {"infrastructureSubnetId": null, "internal": true}}`), steps(`create ManagedEnvironment two {"vnetConfiguration": null}`)},
	{"subnetIsDelegated", "ManagedEnvironmentSubnetDelegationError", steps(`update Subnet net/spare {"delegations": null}; ` + elsewhere + `}`), steps(elsewhere + `}`)},
	{"subnetIsLargeEnough", "ManagedEnvironmentInvalidNetworkConfiguration", steps(`update Subnet net/spare {"addressPrefix": "10.0.4.0/28"}; ` + elsewhere + `}`), steps(`update Subnet net/spare {"addressPrefix": "10.0.4.0/27"}; ` + elsewhere + `}`)},
	{"subnetIsLargeEnough", "ManagedEnvironmentInvalidNetworkConfiguration", steps(`update Subnet net/spare {"addressPrefix": "10.0.4.0/24"}; ` + elsewhere + `, "workloadProfiles": null}`), steps(elsewhere + `, "workloadProfiles": null}`)},
	{"subnetRangeIsNotReserved", "ManagedEnvironmentInvalidNetworkConfiguration", steps(`update Subnet net/spare {"addressPrefix": "172.31.0.0/27"}; ` + elsewhere + `}`), steps(elsewhere + `}`)},
	{"subnetIsExclusive", "ManagedEnvironmentSubnetInUse", steps(`create ManagedEnvironment two`), steps(elsewhere + `}`)},
	{"subnetIsExclusive", "ManagedEnvironmentInvalidNetworkConfiguration", steps(`update Subnet net/spare {"delegations": [{"name": "d", "serviceName": "Microsoft.App/environments"}, {"name": "e", "serviceName": "Microsoft.DBforPostgreSQL/flexibleServers"}]}; ` + zone + strings.Replace(inVNet, "net/data", "net/spare", 1) + `; ` + elsewhere + `}`), steps(elsewhere + `}`)},
	{"isUnused", "ManagedEnvironmentHasContainerAppsJobs", steps(`delete ManagedEnvironment env`), steps(`delete Job etl; delete ManagedEnvironment env`)},

	// Registries and storage.
	{"registryFeatureFitsSKU", "DisablingPublicNetworkAccessNotSupported", steps(`create Registry r2 {"sku": {"name": "Basic"}, "publicNetworkAccess": "Disabled"}`), steps(`create Registry r2 {"publicNetworkAccess": "Disabled"}`)},
	{"registryFeatureFitsSKU", "NetworkRuleNotSupported", steps(`create Registry r2 {"sku": {"name": "Standard"}, "networkRuleSet": {"defaultAction": "Deny"}}`), steps(`create Registry r2 {"sku": {"name": "Standard"}, "networkRuleSet": {"defaultAction": "Allow"}}`)},
	{"registryFeatureFitsSKU", "RetentionPolicyNotSupported", steps(`create Registry r2 {"sku": {"name": "Standard"}, "policies": {"retentionPolicy": {"status": "enabled"}}}`), steps(`create Registry r2 {"sku": {"name": "Standard"}, "policies": {"retentionPolicy": {"status": "disabled"}}}`)},
	{"publicContainerNeedsPublicAccount", "PublicAccessNotPermitted", steps(`create BlobContainer account/open {"publicAccess": "Blob"}`), steps(`update StorageAccount account {"allowBlobPublicAccess": true}; create BlobContainer account/open {"publicAccess": "Blob"}`)},

	// Networks.
	{"subnetIsInNetwork", "NetcfgSubnetRangeOutsideVnet", steps(`create Subnet net/two {"addressPrefix": "10.1.0.0/24"}`), steps(`create Subnet net/two {"addressPrefix": "10.0.9.0/24"}`)},
	{"subnetOverlapsNone", "NetcfgSubnetRangesOverlap", steps(`create Subnet net/two {"addressPrefix": "10.0.2.128/25"}`), steps(`create VirtualNetwork net2; create Subnet net2/two {"addressPrefix": "10.0.2.128/25"}`)},
	{"subnetKeepsDelegation", "SubnetMissingRequiredDelegation", steps(`update Subnet net/apps {"delegations": []}`), steps(`delete Job etl; delete ManagedEnvironment env; update Subnet net/apps {"delegations": []}`)},
	{"subnetIsDelegatedBeforeItIsUsed", "SubnetDelegationsCannotChangeWhenSubnetUsedByResource", steps(`update Subnet net/ends {"delegations": [{"name": "d", "serviceName": "Microsoft.App/environments"}]}`), steps(`delete PrivateEndpoint pe; update Subnet net/ends {"delegations": [{"name": "d", "serviceName": "Microsoft.App/environments"}]}`)},
	{"subnetKeepsRange", "InUsePrefixCannotBeDeleted", steps(`update Subnet net/apps {"addressPrefix": "10.0.0.0/26"}`), steps(`update Subnet net/data {"addressPrefix": "10.0.1.0/26"}`)},
	{"endpointSubnetIsNotDelegated", "PrivateEndpointCreationNotAllowedAsSubnetIsDelegated", steps(`create PrivateEndpoint two {"subnet": {"id": "${Subnet net/spare}"}}`), steps(`create PrivateEndpoint two`)},
	{"endpointNamesOneGroup", "OnlyOneGroupIdPermitted", steps(`create PrivateEndpoint two {"privateLinkServiceConnections": [{"privateLinkServiceId": "${StorageAccount account}", "groupIds": ["blob", "queue"]}]}`), steps(`create PrivateEndpoint two {"privateLinkServiceConnections": [{"privateLinkServiceId": "${StorageAccount account}", "groupIds": ["blob"]}]}`)},
	{"endpointNamesOneGroup", "MissingParameterOnPrivateLinkServiceConnection", steps(`create PrivateEndpoint two {"privateLinkServiceConnections": [{"privateLinkServiceId": "${Vault kv}"}]}`), steps(`create PrivateEndpoint two {"privateLinkServiceConnections": [{"privateLinkServiceId": "/subscriptions/` + subscription + `/resourceGroups/x/providers/Microsoft.Network/privateLinkServices/mine"}]}`)},
	{"endpointGroupExists", "BadRequest", steps(`create PrivateEndpoint two {"privateLinkServiceConnections": [{"privateLinkServiceId": "${Vault kv}", "groupIds": ["vaults"]}]}`), steps(`create PrivateEndpoint two {"privateLinkServiceConnections": [{"privateLinkServiceId": "${Server psql}", "groupIds": ["postgresqlServer"]}]}`)},
	{"endpointGroupExists", "BadRequest", steps(`create Registry r2 {"sku": {"name": "Basic"}}; create PrivateEndpoint two {"privateLinkServiceConnections": [{"privateLinkServiceId": "${Registry r2}", "groupIds": ["registry"]}]}`), steps(`create PrivateEndpoint two {"privateLinkServiceConnections": [{"privateLinkServiceId": "${Registry registry}", "groupIds": ["registry"]}]}`)},
	{"endpointGroupExists", "BadRequest", steps(zone + inVNet + `; create PrivateEndpoint two {"privateLinkServiceConnections": [{"privateLinkServiceId": "${Server two}", "groupIds": ["postgresqlServer"]}]}`), steps(`create PrivateEndpoint two {"privateLinkServiceConnections": [{"privateLinkServiceId": "${ManagedEnvironment env}", "groupIds": ["managedEnvironments"]}]}`)},
	{"endpointGroupExists", "BadRequest", steps(`create PrivateEndpoint two {"privateLinkServiceConnections": [{"privateLinkServiceId": "${Workspace log}", "groupIds": ["azuremonitor"]}]}`), steps(`create PrivateEndpoint two`)},
	{"zoneConfigsHaveNames", "InvalidRequestFormat", steps(`update PrivateDnsZoneGroup pe/default {"privateDnsZoneConfigs": [{"privateDnsZoneId": "${PrivateZone privatelink.vaultcore.azure.net}"}]}`), steps(`update PrivateDnsZoneGroup pe/default {"privateDnsZoneConfigs": []}`)},
	{"endpointHasOneZoneGroup", "MoreThanOnePrivateDnsZoneGroupPerPrivateEndpointNotAllowed", steps(`create PrivateDnsZoneGroup pe/two`), steps(`update PrivateDnsZoneGroup pe/default`)},
	{"zoneNameIsLinkedOnce", "BadRequest", steps(`create PrivateZone other:privatelink.vaultcore.azure.net; create VirtualNetworkLink other:privatelink.vaultcore.azure.net/two`), steps(`create VirtualNetwork net2; create VirtualNetworkLink privatelink.vaultcore.azure.net/two {"virtualNetwork": {"id": "${VirtualNetwork net2}"}}`)},
	{"isUnused", "InUseSubnetCannotBeDeleted", steps(`delete Subnet net/ends`), steps(`delete PrivateEndpoint pe; delete Subnet net/ends`)},
	{"isUnused", "InUseSubnetCannotBeDeleted", steps(`delete VirtualNetwork net`), steps(`delete PrivateEndpoint pe; delete Job etl; delete ManagedEnvironment env; delete VirtualNetwork net`)},
	{"inlineSubnetsAreUnused", "InUseSubnetCannotBeDeleted", steps(`create VirtualNetwork net2 {"subnets": [{"name": "a", "addressPrefix": "10.0.0.0/24"}]}; create PrivateEndpoint two {"subnet": {"id": "${Subnet net2/a}"}}; delete VirtualNetwork net2`), steps(`create VirtualNetwork net2 {"subnets": [{"name": "a", "addressPrefix": "10.0.0.0/24"}]}; delete VirtualNetwork net2`)},
	{"isUnused", "InUseNetworkSecurityGroupCannotBeDeleted", steps(`delete NetworkSecurityGroup nsg`), steps(`delete Subnet net/data; delete NetworkSecurityGroup nsg`)},
	{"zoneHasNoLinks", "CannotDeleteResource", steps(`delete PrivateZone privatelink.vaultcore.azure.net`), steps(`delete VirtualNetworkLink privatelink.vaultcore.azure.net/link; delete PrivateZone privatelink.vaultcore.azure.net`)},

	// Monitoring and budgets.
	{"workspaceIsRecoveredInPlace", "Conflict", steps(`delete Workspace log; create Workspace log {"location": "northeurope"}`), steps(`delete Workspace log; create Workspace log; delete Workspace log; purge Workspace log; create Workspace log {"location": "northeurope"}`)},
	{"diagnosticsHaveASink", "BadRequest", steps(`create DiagnosticSetting ${Vault kv}|d {"workspaceId": null}`), steps(`create DiagnosticSetting ${Vault kv}|d {"workspaceId": null, "storageAccountId": "${StorageAccount account}"}`)},
	{"diagnosticsNameCategoriesOrGroups", "BadRequest", steps(`create DiagnosticSetting ${Vault kv}|d {"logs": [{"category": "AuditEvent"}, {"categoryGroup": "allLogs"}]}`), steps(`create DiagnosticSetting ${Vault kv}|d {"logs": [{"categoryGroup": "audit"}, {"categoryGroup": "allLogs"}]}`)},
	{"diagnosticSinkIsFree", "Conflict", steps(`create DiagnosticSetting ${ManagedEnvironment env}|two`), steps(`create DiagnosticSetting ${ManagedEnvironment env}|two {"logs": [{"category": "System", "enabled": true}]}`)},
	{"diagnosticSinkIsFree", "Conflict", steps(`create DiagnosticSetting ${ManagedEnvironment env}|two {"logs": [{"categoryGroup": "allLogs", "enabled": true}]}`), steps(`create DiagnosticSetting ${Vault kv}|two`)},
	{"queryRuleTimesAreKnown", "BadRequest", steps(`update ScheduledQueryRule missed {"windowSize": "PT30M", "overrideQueryTimeRange": "P7D"}`), steps(`update ScheduledQueryRule missed {"windowSize": "PT30M", "overrideQueryTimeRange": "P2D"}`)},
	{"queryRuleTimesAreKnown", "BadRequest", steps(`update ScheduledQueryRule missed {"evaluationFrequency": "PT1H", "windowSize": "PT30M"}`), steps(`update ScheduledQueryRule missed {"evaluationFrequency": "PT15M", "windowSize": "PT15M"}`)},
	{"queryRuleMutesOrResolves", "BadRequest", steps(`update ScheduledQueryRule missed {"autoMitigate": true, "muteActionsDuration": "PT1H"}`), steps(`update ScheduledQueryRule missed {"muteActionsDuration": "PT1H"}`)},
	{"queryRuleMutesLongEnough", "InvalidRequestContent", steps(`update ScheduledQueryRule missed {"evaluationFrequency": "PT1H", "muteActionsDuration": "PT30M"}`), steps(`update ScheduledQueryRule missed {"evaluationFrequency": "PT1H", "muteActionsDuration": "PT1H"}`)},
	{"queryRuleTimesAreKnown", "BadRequest", steps(`update ScheduledQueryRule missed {"muteActionsDuration": "PT12H"}`), steps(`update ScheduledQueryRule missed {"muteActionsDuration": "PT6H"}`)},
	{"budgetStartsWithAMonth", "400", steps(`create Budget ${ResourceGroup rg}|b {"timePeriod": {"startDate": "2026-12-02"}}`), steps(`create Budget ${ResourceGroup rg}|b {"timeGrain": "BillingMonth", "timePeriod": {"startDate": "2026-12-02"}}`)},
	{"budgetStartIsNear", "400", steps(`create Budget ${ResourceGroup rg}|b {"timePeriod": {"startDate": "2026-10-01"}}`), steps(`create Budget ${ResourceGroup rg}|b {"timePeriod": {"startDate": "2026-11-01T00:00:00Z"}}`)},
	{"budgetStartIsNear", "400", steps(`create Budget ${ResourceGroup rg}|b {"timePeriod": {"startDate": "2027-12-01"}}`), steps(`create Budget ${ResourceGroup rg}|b {"timeGrain": "Quarterly", "timePeriod": {"startDate": "2026-10-01"}}`)},
	{"budgetEndsLater", "400", steps(`create Budget ${ResourceGroup rg}|b {"timePeriod": {"endDate": "2026-12-01"}}`), steps(`create Budget ${ResourceGroup rg}|b {"timePeriod": {"endDate": "2030-12-01"}}`)},
	{"budgetStartIsFixed", "400", steps(`update Budget ${ResourceGroup rg}|budget {"timePeriod": {"startDate": "2027-01-01"}}`), steps(`update Budget ${ResourceGroup rg}|budget {"amount": 30}`)},
	{"budgetTellsSomeone", "400", steps(`update Budget ${ResourceGroup rg}|budget {"notifications": {"half": {"contactEmails": []}}}`), steps(`update Budget ${ResourceGroup rg}|budget {"notifications": {"half": {"contactEmails": [], "contactRoles": ["Owner"]}}}`)},
}

// TestRules makes the mistake that each rule is about, and what is right beside it.
func TestRules(t *testing.T) {
	t.Parallel()
	for _, rule := range rules {
		t.Run(rule.name, func(t *testing.T) {
			t.Parallel()
			var refusal *arm.Error
			require.ErrorAs(t, newWorld(t).run(rule.refused...), &refusal, rule.refused)
			assert.Equal(t, rule.code, refusal.Code, refusal.Message)
			assert.GreaterOrEqual(t, refusal.Status, 400)
			assert.NotContains(t, refusal.Message, "%!")
			require.NoError(t, newWorld(t).run(rule.accepted...), rule.accepted)
		})
	}
}

// TestEveryRuleIsTested holds the rules against the tests above, and makes sure
// that each says what it is and where that is known from.
func TestEveryRuleIsTested(t *testing.T) {
	t.Parallel()
	var tested, listed []string
	for _, rule := range rules {
		tested = append(tested, rule.name)
	}
	for _, rule := range arm.Rules() {
		listed = append(listed, rule.Name)
		assert.NotEmpty(t, rule.Says, rule.Name)
		assert.NotContains(t, rule.Answers, "", rule.Name)
		assert.NotEmpty(t, rule.Sources, rule.Name)
		for _, source := range rule.Sources {
			assert.True(t, strings.HasPrefix(source, "https://"), "%s: %s", rule.Name, source)
		}
	}
	slices.Sort(tested)
	slices.Sort(listed)
	assert.Equal(t, slices.Compact(listed), slices.Compact(tested))
}

// TestRulesAreSpelt guards the rules against a misspelt operator, lookup or
// property, which would switch them off.
func TestRulesAreSpelt(t *testing.T) {
	t.Parallel()
	for _, rule := range arm.Rules() {
		for _, operator := range rule.Operators {
			assert.True(t, arm.IsOperator(operator), "%s: %s", rule.Name, operator)
		}
		for _, path := range rule.Paths {
			if root, rest, _ := strings.Cut(path, "."); strings.HasPrefix(root, "$") {
				assert.True(t, arm.IsLookup(strings.TrimSuffix(root, "[]")), "%s: %s", rule.Name, path)
				own, isProperty := strings.CutPrefix(rest, "properties.")
				if !isProperty || root != "$this" && root != "$before" {
					continue
				}
				path = own
			}
			assert.True(t, isInput(rule.Type, path), "%s: %s has no property %s", rule.Name, rule.Type, path)
		}
	}
}

// isInput reports whether an API version of a type, or any type, has an input at a path.
func isInput(armType, path string) bool {
	return slices.ContainsFunc(contract.Azure().Types, func(t *contract.Type) bool {
		return (armType == "*" || t.ARMType == armType) && hasProperty(t.Inputs, path)
	})
}

func hasProperty(properties contract.Properties, path string) bool {
	name, rest, nested := strings.Cut(path, ".")
	name, every := strings.CutSuffix(name, "[]")
	found := properties[name]
	if found != nil && every {
		found = found.Items
	}
	return found != nil && (!nested || hasProperty(found.Properties, rest))
}

// TestTypesAreServed guards the tables against a misspelt type, which would
// switch its rules off.
func TestTypesAreServed(t *testing.T) {
	t.Parallel()
	served := []string{"", "*"}
	for _, name := range contract.Azure().Tokens() {
		kind, _ := contract.Azure().Lookup(name)
		served = append(served, kind.ARMType)
	}
	named := arm.TypesWithFacts()
	for _, rule := range arm.Rules() {
		named = append(append(named, rule.Type), rule.Types...)
	}
	for _, name := range named {
		assert.Contains(t, served, name)
	}
}
