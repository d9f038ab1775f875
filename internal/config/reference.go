package config

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/hyf/azure-data-pipeline/components/job"
)

// Key documents one configuration key.
type Key struct {
	// Key is the path below the project's namespace, such as storage.redundancy or
	// pipelines.<name>.cpu; the region's is azure-native:location.
	Key string
	// Type is what kind of value it takes, such as "text" or "list".
	Type string
	// Default is the value when the key is left out: "required" if it must not be,
	// "none" if nothing takes its place.
	Default string
	// Want is the range of valid values.
	Want string
	// Example is a valid value, as YAML.
	Example string
	// Description says what the value is for.
	Description string
}

// doc is what no Go type says about a key. An empty def stands for the default
// that newConfig gives.
type doc struct{ key, def, want, example, description string }

const required = "required"

// docs are all keys, in the order of the documentation. A test holds them
// against the types that are decoded.
var docs = []doc{
	{locationKey, required, "an Azure region", "westeurope", "where everything is"},
	{subscriptionKey, "that of the login", "a GUID", "22222222-2222-2222-2222-222222222222", "subscription to deploy to"},
	{"organization", required, "2 to 8 of a-z, 0-9", "hyf", "starts the names that are unique in all of Azure"},
	{"workload", required, "2 to 12 of a-z, 0-9, a letter first", "weather", "names the stack's resources: rg-weather-dev"},
	{"access", "", "connectionStrings, managedIdentity", "connectionStrings", "how pipelines reach the data: with credentials from the vault, or as themselves"},

	{"network.mode", "", "private, public", "private", "where the data can be reached from: the stack's virtual network only, or the internet too"},
	{"network.cidr", "10.40.0.0/16", "IPv4, /8 to /26", "10.40.0.0/24", "address space; with existing, the part of it to make subnets in"},
	{"network.existing", "", "ID of a virtual network", "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/vnet-hub", "a network that is there already"},
	{"network.environmentSubnet", "", "ID of a subnet of existing", "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/vnet-hub/subnets/environment", "a subnet that is there already, delegated to Microsoft.App/environments"},
	{"network.endpointSubnet", "", "ID of a subnet of existing", "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/vnet-hub/subnets/endpoints", "a subnet that is there already, for private endpoints"},
	{"network.dnsZones", "", "IDs, by blob, vault, postgres or registry", "{blob: /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-hub/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net}", "private DNS zones that are there already"},

	{"resourceGroup.existing", "", "ID of a resource group", "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-class", "a group that is there already"},
	{"resourceGroup.name", "rg-<workload>-<stack>", "Azure's rule", "rg-data", "name of the group to make"},

	{"registry.existing", "", "ID of a registry", "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-class/providers/Microsoft.ContainerRegistry/registries/hyfregistry", "a registry that is there already"},
	{"registry.name", "autonamed", "5 to 50 letters and digits", "hyfregistry", "name of the registry to make"},
	{"registry.sku", "", "Basic, Standard, Premium; Premium in a private network", "Basic", "price tier"},

	{"environment.existing", "", "ID of a managed environment", "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-class/providers/Microsoft.App/managedEnvironments/env-class", "an environment that is there already"},
	{"environment.name", "env-<workload>-<stack>", "2 to 60 of a-z, 0-9 and -", "env-data", "name of the environment to make"},
	{"environment.logRetentionDays", "", "30 to 730", "30", "how long logs are kept"},
	{"environment.dailyLogCapGb", "", "0.023 or more; -1: no cap", "0.5", "where a day's logs end"},
	{"environment.zoneRedundant", "", "false without a private network", "false", "spread over availability zones; fixed at creation"},

	{"storage.existing", "", "ID of a storage account", "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-class/providers/Microsoft.Storage/storageAccounts/hyfstorageclass", "an account that is there already; containers are made in it"},
	{"storage.name", "autonamed", "3 to 24 of a-z, 0-9", "hyfstoragedev", "name of the account to make"},
	{"storage.redundancy", "", "LRS, ZRS, GRS, GZRS, RAGRS, RAGZRS", "LRS", "where the copies of the data are"},
	{"storage.containers", "", "each 3 to 63 of a-z, 0-9 and single hyphens", "[raw]", "blob containers to make"},
	{"storage.softDeleteDays", "", "1 to 365", "7", "how long deleted blobs and containers can be brought back"},
	{"storage.versioning", "", "true, false", "false", "keep what was written over, and restore containers to any moment of softDeleteDays, less one"},

	{"database.existing", "", "ID of a flexible server", "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-class/providers/Microsoft.DBforPostgreSQL/flexibleServers/psql-class", "a server that is there already; the database is made on it"},
	{"database.server", "autonamed", "3 to 63 of a-z, 0-9 and -", "psql-weather", "name of the server to make"},
	{"database.version", "", `"15", "16"`, `"16"`, "major version of PostgreSQL, in quotes"},
	{"database.sku", "", "an Azure SKU", "Standard_B1ms", "machine; it implies the tier"},
	{"database.storageGb", "", "32, 64, 128, … 32767: sizes that Azure sells", "32", "disk; it never shrinks"},
	{"database.name", required, "1 to 63 of a-z, 0-9 and _, no digit first", "weather", "database to make"},
	{"database.user", "", "1 to 63 of a-z, 0-9 and _, no digit first", "pipeline_user", "role that pipelines connect as"},
	{"database.backupDays", "", "7 to 35", "7", "how long backups are kept"},
	{"database.geoBackup", "", "true, false", "false", "backups in the paired region as well; fixed at creation"},
	{"database.highAvailability", "", "Disabled, SameZone, ZoneRedundant", "Disabled", "standby server; not with a Burstable SKU, nor a new one in every region"},
	{"database.zone", "", `"1", "2", "3"`, `"1"`, "availability zone of the server, in quotes"},
	{"database.standbyZone", "", `"1", "2", "3"; not zone`, `"2"`, "availability zone of a ZoneRedundant standby, in quotes"},

	{"databaseRole.image", "PostgreSQL 16 on Alpine", "bash and psql 11 or newer; reference with a tag or digest", "postgres:16-alpine", "image that makes the database role before every run; without a host, in the stack's own registry"},
	{"databaseRole.administratorSecret", "", "name of a vault secret; only with database.existing and connectionStrings", "postgres-class-admin-url", "administrator's URL of a server that is there already; without it, the role has to be there already"},

	{"keyVault.existing", "", "ID of a vault", "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-class/providers/Microsoft.KeyVault/vaults/kv-class", "a vault that is there already; secrets are made in it"},
	{"keyVault.name", "autonamed", "3 to 24 letters, digits and single hyphens", "kv-weather", "name of the vault to make"},
	{"keyVault.softDeleteDays", "", "7 to 90", "7", "how long deleted secrets can be brought back; fixed at creation"},
	{"keyVault.purgeProtection", "", "true, false", "false", "whether nobody can purge it before; never switched off again"},

	{"alerts.emails", "", "email addresses", "[oncall@example.com]", "who is told; nobody is without these or a webhook"},
	{"alerts.graceMinutes", "", "5 to 1440", "30", "how long a scheduled run may take to start"},
	{"alerts.overrunPercent", "", "10 to 95", "50", "share of its timeout past which a run is reported"},
	{"alerts.databaseStoragePercent", "", "1 to 95", "70", "how full the database's disk may be"},
	{"alerts.databaseCpuPercent", "", "1 to 100", "80", "how busy the database may be for a quarter of an hour"},
	{"alerts.logCapPercent", "", "1 to 100", "50", "how near a day's logs may come to the daily cap"},
	{webhookKey, "", "https, encrypted: pulumi config set --secret", "", "URL that is called with each alarm"},
	{"budget.monthlyUsd", "", "more than 0", "25", "what a month may cost; needs alerts"},
	{"budget.startDate", "month of the deployment", "first day of a month", `"2026-12-01"`, "first month that is watched, in quotes"},

	{"protect", "", "true, false", "false", "whether what holds data can neither be deleted nor replaced"},
	{"owner", "", "up to 256 characters", "data-team@example.com", "who answers for the stack: tag owner"},
	{"costCenter", "", "up to 256 characters", "CC-4711", "who pays for it: tag cost-center"},
	{"sourceCommit", "", "7 to 64 of 0-9, a-f", "6fd85316fd85316fd85316fd85316fd85316fd85", "commit that is deployed: tag source-commit; set by a workflow, in no stack file"},
	{"tags", "", "50 with the stack's own", "{team: data}", "more tags on everything that takes tags"},
	{secretPrefix + "<name>", "", "encrypted: pulumi config set --secret", "", "value that the stack writes to the vault as secret <name>"},

	{"pipelines", required, "at least one", "{weather: {image: weather-pipeline:1.0}}", "pipelines by name: a-z, 0-9 and single hyphens"},
	{"pipelines.<name>.image", required, "reference with a tag or digest", "weather-pipeline:1.0", "container image; without a host, in the stack's own registry"},
	{"pipelines.<name>.build.context", required, "a folder, or a Git URL that ends in .git#branch:folder", "pipelines/weather", "what the registry builds the image from"},
	{"pipelines.<name>.build.dockerfile", "Dockerfile", "a path inside the context", "build/Dockerfile", "how it builds it"},
	{"pipelines.<name>.jobName", "<name>-job", "up to 32 of a-z, 0-9 and single hyphens", "weather-daily", "name of the job"},
	{"pipelines.<name>.schedule", "", "five cron fields, UTC; not with event", `"0 6 * * *"`, "when it runs; without it and event, when someone starts it"},
	{"pipelines.<name>.event.type", required, "a KEDA scaler", "azure-queue", "what to look at for work"},
	{"pipelines.<name>.event.metadata", "", "what the scaler takes", "{queueName: readings}", "parameters of the scaler"},
	{"pipelines.<name>.event.pollingInterval", "30s", "whole seconds", "1m", "how often it looks"},
	{"pipelines.<name>.event.minExecutions", "", "0 to maxExecutions", "0", "executions that each look starts at least"},
	{"pipelines.<name>.event.maxExecutions", "10", "1 to 100", "5", "executions that each look starts at most"},
	{"pipelines.<name>.event.auth", "", "names of vault secrets; not with identity", "{connection: queue-connection}", "authentication parameters of the scaler"},
	{"pipelines.<name>.event.identity", "", "true, false", "true", "whether the scaler authenticates as the pipeline's identity"},
	{"pipelines.<name>.cpu", "", "0.25 to 4 in steps of 0.25", "0.5", "vCPU"},
	{"pipelines.<name>.memory", "twice the cpu in GiB", "twice the cpu in GiB", "0.5Gi", "memory; there is no other choice"},
	{"pipelines.<name>.timeout", "", "whole seconds, with a unit", "5m", "when an attempt is ended"},
	{"pipelines.<name>.retries", "", "0 to 10", "1", "how often a failed attempt is made again"},
	{"pipelines.<name>.parallelism", "", "1 to 100", "1", "replicas that an execution starts"},
	{"pipelines.<name>.completions", "", "1 to parallelism", "1", "replicas that must succeed"},
	{"pipelines.<name>.command", "the image's", "", "[python, -m, weather]", "entry point"},
	{"pipelines.<name>.args", "the image's", "", "[--full]", "arguments of the entry point"},
	{"pipelines.<name>.env", "", "letters, digits and _; none that access sets", "{LOG_LEVEL: INFO}", "plain environment variables"},
	{"pipelines.<name>.secrets", "", "names of vault secrets", "{API_KEY: weather-api-key}", "environment variables from the vault"},
	{"pipelines.<name>.databaseUser", "database.user", "a role of its own; only with managedIdentity", "weather_writer", "role that this pipeline connects as"},
}

// Reference documents every key, in the order of the documentation. Types and
// defaults are those of the code.
func Reference() []Key {
	values := knownValues()
	keys := make([]Key, len(docs))
	for i, d := range docs {
		value := values[d.key]
		keys[i] = Key{
			Key: d.key, Type: shortType(value.Type()), Default: d.def,
			Want: d.want, Example: d.example, Description: d.description,
		}
		if d.def == "" {
			keys[i].Default = defaultText(value)
		}
	}
	return keys
}

// Markdown is [Reference] as a table for the README.
func Markdown() string {
	var b strings.Builder
	escape := strings.NewReplacer("<", "&lt;", ">", "&gt;") // outside of `code`
	b.WriteString("| key | type | default | range | example | what it is |\n|---|---|---|---|---|---|\n")
	for _, k := range Reference() {
		example := k.Example
		// The IDs differ by their ends only, and would make the table unreadable.
		if ids := strings.Index(example, "/subscriptions/"); ids >= 0 {
			example = example[:ids] + "/subscriptions/…/" + example[strings.LastIndex(example, "/")+1:]
		}
		if example != "" {
			example = "`" + example + "`"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s | %s | %s |\n",
			k.Key, k.Type, escape.Replace(k.Default), k.Want, example, escape.Replace(k.Description))
	}
	return b.String()
}

// knownValues are all keys that load reads, with their default values, found in
// the types that it decodes.
func knownValues() map[string]reflect.Value {
	c := newConfig()
	values := map[string]reflect.Value{
		locationKey:             reflect.ValueOf(""),
		subscriptionKey:         reflect.ValueOf(""),
		"organization":          reflect.ValueOf(""),
		"workload":              reflect.ValueOf(""),
		"access":                reflect.ValueOf(c.Access),
		webhookKey:              reflect.ValueOf(""),
		"protect":               reflect.ValueOf(c.Protect),
		"owner":                 reflect.ValueOf(c.Owner),
		"costCenter":            reflect.ValueOf(c.CostCenter),
		"sourceCommit":          reflect.ValueOf(c.SourceCommit),
		"tags":                  reflect.ValueOf(map[string]string(nil)),
		secretPrefix + "<name>": reflect.ValueOf(""),
		"pipelines":             reflect.ValueOf(map[string]Pipeline(nil)),
	}
	for _, o := range c.objects() {
		addFields(values, o.key, reflect.ValueOf(o.into).Elem())
	}
	addFields(values, "pipelines.<name>", reflect.ValueOf(Pipeline{Settings: job.Defaults()}))
	return values
}

// addFields adds the fields of a struct, and those of the structs that it points to.
func addFields(values map[string]reflect.Value, path string, s reflect.Value) {
	for _, f := range fieldsOf(s.Type()) {
		value := s.FieldByIndex(f.index)
		if value.Kind() == reflect.Pointer {
			addFields(values, path+"."+f.key, reflect.New(value.Type().Elem()).Elem())
			continue
		}
		values[path+"."+f.key] = value
	}
}

// shortType is [typeName] without article and example.
func shortType(t reflect.Type) string {
	name, _, _ := strings.Cut(typeName(t), ",")
	name, _, _ = strings.Cut(name, " with")
	return strings.TrimPrefix(strings.TrimPrefix(name, "an "), "a ")
}

// defaultText is a default value as one would write it in a stack file.
func defaultText(v reflect.Value) string {
	switch {
	case v.Kind() == reflect.Slice && v.Len() > 0:
		return strings.ReplaceAll(fmt.Sprint(v.Interface()), " ", ", ")
	case v.Kind() == reflect.String && v.Len() > 0 && json.Valid([]byte(v.String())):
		return strconv.Quote(v.String()) // text that would be a number without its quotes
	case v.Kind() == reflect.Bool, v.Kind() == reflect.Int, !v.IsZero():
		return fmt.Sprint(v.Interface())
	default:
		return "none"
	}
}
