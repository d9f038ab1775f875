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
	// Key is the path in the project's namespace, such as storage.redundancy or
	// pipelines.<name>.cpu, or a full key such as azure-native:location.
	Key string
	// Type is the type of the value, such as "text" or "list".
	Type string
	// Default is the default value, "required", or "none" for an optional key without
	// a default.
	Default string
	// Want is the range of valid values.
	Want string
	// Example is a valid value, as YAML.
	Example string
	// Description is the purpose of the value.
	Description string
}

// doc holds what cannot be derived from the Go type of a key. An empty def stands for
// the default value in newConfig.
type doc struct{ key, def, want, example, description string }

const required = "required"

// docs are all keys, in the order of the documentation. A test compares them with the
// types that are decoded.
var docs = []doc{
	{locationKey, required, "an Azure region", "westeurope", "region of all resources"},
	{subscriptionKey, "that of the login", "a GUID", "22222222-2222-2222-2222-222222222222", "subscription to deploy to"},
	{"organization", required, "2 to 8 of a-z, 0-9", "hyf", "prefix of globally unique names"},
	{"workload", required, "2 to 12 of a-z, 0-9, a letter first", "weather", "part of the resources' names, such as rg-weather-dev"},
	{"access", "", "connectionStrings, managedIdentity", "connectionStrings", "how pipelines authenticate to the data: with credentials from the vault, or with their own identities"},

	{"network.mode", "", "private, public", "private", "whether the data can be reached only from the stack's virtual network, or from the internet too"},
	{"network.cidr", "10.40.0.0/16", "IPv4, /8 to /26", "10.40.0.0/24", "address space; with existing, the part of it in which to create subnets"},
	{"network.existing", "", "ID of a virtual network", "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/vnet-hub", "existing network to use"},
	{"network.environmentSubnet", "", "ID of a subnet of existing", "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/vnet-hub/subnets/environment", "existing subnet for the environment, delegated to Microsoft.App/environments"},
	{"network.endpointSubnet", "", "ID of a subnet of existing", "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/vnet-hub/subnets/endpoints", "existing subnet for private endpoints"},
	{"network.dnsZones", "", "IDs, by blob, vault, postgres or registry", "{blob: /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-hub/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net}", "existing private DNS zones to use"},

	{"resourceGroup.existing", "", "ID of a resource group", "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-class", "existing resource group to use"},
	{"resourceGroup.name", "rg-<workload>-<stack>", "Azure's rule", "rg-data", "name of the new resource group"},

	{"registry.existing", "", "ID of a registry", "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-class/providers/Microsoft.ContainerRegistry/registries/hyfregistry", "existing registry to use"},
	{"registry.name", "autonamed", "5 to 50 letters and digits", "hyfregistry", "name of the new registry"},
	{"registry.sku", "", "Basic, Standard, Premium; Premium in a private network", "Basic", "price tier"},

	{"environment.existing", "", "ID of a managed environment", "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-class/providers/Microsoft.App/managedEnvironments/env-class", "existing environment to use"},
	{"environment.name", "env-<workload>-<stack>", "2 to 60 of a-z, 0-9 and -", "env-data", "name of the new environment"},
	{"environment.logRetentionDays", "", "30 to 730", "30", "retention of logs, in days"},
	{"environment.dailyLogCapGb", "", "0.023 or more; -1 for none", "0.5", "daily ingestion cap of the logs, in GB"},
	{"environment.zoneRedundant", "", "false without a private network", "false", "spread over availability zones; fixed at creation"},

	{"storage.existing", "", "ID of a storage account", "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-class/providers/Microsoft.Storage/storageAccounts/hyfstorageclass", "existing account to use; containers are created in it"},
	{"storage.name", "autonamed", "3 to 24 of a-z, 0-9", "hyfstoragedev", "name of the new account"},
	{"storage.redundancy", "", "LRS, ZRS, GRS, GZRS, RAGRS, RAGZRS", "LRS", "redundancy of the data"},
	{"storage.containers", "", "each 3 to 63 of a-z, 0-9 and single hyphens", "[raw]", "blob containers to create"},
	{"storage.softDeleteDays", "", "1 to 365", "7", "days in which deleted blobs and containers can be restored"},
	{"storage.versioning", "", "true, false", "false", "keep overwritten blobs, and allow restoring containers to any point in the last softDeleteDays minus one"},

	{"database.existing", "", "ID of a flexible server", "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-class/providers/Microsoft.DBforPostgreSQL/flexibleServers/psql-class", "existing server to use; the database is created on it"},
	{"database.server", "autonamed", "3 to 63 of a-z, 0-9 and -", "psql-weather", "name of the new server"},
	{"database.version", "", `"15", "16"`, `"16"`, "major version of PostgreSQL, in quotes"},
	{"database.sku", "", "a compute SKU", "Standard_B1ms", "compute size; it implies the tier"},
	{"database.storageGb", "", "32, 64, 128, … 32767", "32", "size of the disk in GiB; it cannot be reduced"},
	{"database.name", required, "1 to 63 of a-z, 0-9 and _, no digit first", "weather", "database to create"},
	{"database.user", "", "1 to 63 of a-z, 0-9 and _, no digit first", "pipeline_user", "database role that pipelines connect as"},
	{"database.backupDays", "", "7 to 35", "7", "retention of backups, in days"},
	{"database.geoBackup", "", "true, false", "false", "also keep backups in the paired region; fixed at creation"},
	{"database.highAvailability", "", "Disabled, SameZone, ZoneRedundant", "Disabled", "standby server; not with a Burstable SKU, and not available in every region"},
	{"database.zone", "", `"1", "2", "3"`, `"1"`, "availability zone of the server, in quotes"},
	{"database.standbyZone", "", `"1", "2", "3"; not zone`, `"2"`, "availability zone of a ZoneRedundant standby, in quotes"},

	{"databaseRole.image", "PostgreSQL 16 on Alpine", "has bash, base64, gunzip and psql 11 or newer; reference with a tag or digest", "postgres:16-alpine", "image that creates the database role before every run; without a host, in the stack's registry"},
	{"databaseRole.administratorSecret", "", "name of a vault secret; only with database.existing and connectionStrings", "postgres-class-admin-url", "connection URL of an existing server's administrator; without it, the role must already exist"},

	{"keyVault.existing", "", "ID of a vault", "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-class/providers/Microsoft.KeyVault/vaults/kv-class", "existing vault to use; secrets are created in it"},
	{"keyVault.name", "autonamed", "3 to 24 letters, digits and single hyphens", "kv-weather", "name of the new vault"},
	{"keyVault.softDeleteDays", "", "7 to 90", "7", "days in which deleted secrets can be recovered; fixed at creation"},
	{"keyVault.purgeProtection", "", "true, false", "false", "whether a deleted vault cannot be purged before that; cannot be switched off"},

	{"alerts.emails", "", "email addresses", "[oncall@example.com]", "recipients of alerts; without emails and webhook there are no alerts"},
	{"alerts.graceMinutes", "", "5 to 1440", "30", "minutes after which a scheduled run that did not start is missed"},
	{"alerts.overrunPercent", "", "10 to 95", "50", "percentage of its timeout after which a run alerts"},
	{"alerts.databaseStoragePercent", "", "1 to 95", "70", "used percentage of the database's disk that alerts"},
	{"alerts.databaseCpuPercent", "", "1 to 100", "80", "average CPU percentage of the database over 15 minutes that alerts"},
	{"alerts.logCapPercent", "", "1 to 100", "50", "percentage of the daily log cap that alerts"},
	{webhookKey, "", "https, encrypted: pulumi config set --secret", "", "URL that is called for each alert"},
	{"budget.monthlyUsd", "", "more than 0", "25", "monthly budget in the subscription's currency; needs recipients of alerts"},
	{"budget.startDate", "month of the deployment", "first day of a month", `"2026-12-01"`, "first day of its first month, in quotes"},

	{"protect", "", "true, false", "false", "whether to protect resources that hold data from deletion and replacement"},
	{"owner", "", "up to 256 characters", "data-team@example.com", "who is responsible for the stack: tag owner"},
	{"costCenter", "", "up to 256 characters", "CC-4711", "who pays for it: tag cost-center"},
	{"sourceCommit", "", "7 to 64 of 0-9, a-f", "6fd85316fd85316fd85316fd85316fd85316fd85", "deployed commit: tag source-commit; set by workflows, not in stack files"},
	{"tags", "", "50 including the stack's own", "{team: data}", "additional tags on all resources that have tags"},
	{secretPrefix + "<name>", "", "encrypted: pulumi config set --secret", "", "value of secret <name> in the vault"},

	{"pipelines", required, "at least one", "{weather: {image: weather-pipeline:1.0}}", "pipelines by name: a-z, 0-9 and single hyphens"},
	{"pipelines.<name>.image", required, "reference with a tag or digest", "weather-pipeline:1.0", "container image; without a host, in the stack's registry"},
	{"pipelines.<name>.build.context", required, "a folder, or a Git URL that ends in .git#branch:folder", "pipelines/weather", "source from which the registry builds the image"},
	{"pipelines.<name>.build.dockerfile", "Dockerfile", "a path inside the context", "build/Dockerfile", "path of the Dockerfile"},
	{"pipelines.<name>.jobName", "<name>-job", "up to 32 of a-z, 0-9 and single hyphens", "weather-daily", "name of the job"},
	{"pipelines.<name>.schedule", "", "five cron fields, UTC; not with event", `"0 6 * * *"`, "when it runs; without schedule and event it is started manually"},
	{"pipelines.<name>.event.type", required, "a KEDA scaler", "azure-queue", "scaler that detects work"},
	{"pipelines.<name>.event.metadata", "", "the scaler's parameters", "{queueName: readings}", "parameters of the scaler"},
	{"pipelines.<name>.event.pollingInterval", "30s", "whole seconds", "1m", "interval at which the scaler checks"},
	{"pipelines.<name>.event.minExecutions", "", "0 to maxExecutions", "0", "minimum number of executions per check"},
	{"pipelines.<name>.event.maxExecutions", "10", "1 to 100", "5", "maximum number of executions per check"},
	{"pipelines.<name>.event.auth", "", "names of vault secrets; not with identity", "{connection: queue-connection}", "authentication parameters of the scaler"},
	{"pipelines.<name>.event.identity", "", "true, false", "true", "whether the scaler authenticates as the pipeline's identity"},
	{"pipelines.<name>.cpu", "", "0.25 to 4 in steps of 0.25", "0.5", "vCPU"},
	{"pipelines.<name>.memory", "twice the cpu in GiB", "twice the cpu in GiB", "0.5Gi", "memory, which Azure ties to cpu"},
	{"pipelines.<name>.timeout", "", "whole seconds, with a unit", "5m", "maximum duration of an attempt"},
	{"pipelines.<name>.retries", "", "0 to 10", "1", "number of retries after a failed attempt"},
	{"pipelines.<name>.parallelism", "", "1 to 100", "1", "number of replicas per execution"},
	{"pipelines.<name>.completions", "", "1 to parallelism", "1", "number of replicas that must succeed"},
	{"pipelines.<name>.command", "the image's", "", "[python, -m, weather]", "entry point"},
	{"pipelines.<name>.args", "the image's", "", "[--full]", "arguments of the entry point"},
	{"pipelines.<name>.env", "", "letters, digits and _; none that the access mode sets", "{LOG_LEVEL: INFO}", "plain environment variables"},
	{"pipelines.<name>.secrets", "", "names of vault secrets", "{API_KEY: weather-api-key}", "environment variables with values from the vault"},
	{"pipelines.<name>.databaseUser", "database.user", "a different role for each pipeline; only with managedIdentity", "weather_writer", "database role that this pipeline connects as"},
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

// Markdown is [Reference] as a Markdown table.
func Markdown() string {
	var b strings.Builder
	escape := strings.NewReplacer("<", "&lt;", ">", "&gt;") // outside of `code`
	b.WriteString("| key | type | default | range | example | description |\n|---|---|---|---|---|---|\n")
	for _, k := range Reference() {
		example := k.Example
		// IDs would make the table unreadable; only their ends matter.
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

// knownValues are all keys that load reads, with their default values. It finds them
// by reflection in the types that load decodes.
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

// addFields adds the fields of a struct and of the structs that it points to.
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

// defaultText is a default value as it is written in a stack file.
func defaultText(v reflect.Value) string {
	switch {
	case v.Kind() == reflect.Slice && v.Len() > 0:
		return strings.ReplaceAll(fmt.Sprint(v.Interface()), " ", ", ")
	case v.Kind() == reflect.String && v.Len() > 0 && json.Valid([]byte(v.String())):
		return strconv.Quote(v.String()) // text that YAML would read as a number without quotes
	case v.Kind() == reflect.Bool, v.Kind() == reflect.Int, !v.IsZero():
		return fmt.Sprint(v.Interface())
	default:
		return "none"
	}
}
