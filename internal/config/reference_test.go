package config_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/config"
)

// Every key that is read is documented once, and nothing else is.
func TestReferenceIsComplete(t *testing.T) {
	t.Parallel()
	var documented []string
	topLevel := map[string]bool{}
	for _, k := range config.Reference() {
		documented = append(documented, k.Key)
		if first, _, _ := strings.Cut(k.Key, "."); first != "secret" && !strings.HasPrefix(first, "azure-native:") {
			topLevel[first] = true
		}
		assert.NotEmpty(t, k.Description, k.Key)
		assert.NotEmpty(t, k.Default, k.Key)
	}
	slices.Sort(documented)
	assert.Equal(t, config.KnownKeys(), documented)
	assert.Empty(t, config.UntaggedFields())

	for _, key := range config.TopLevelKeys() {
		assert.True(t, topLevel[key], "%s is accepted and not documented", key)
	}
	assert.Len(t, topLevel, len(config.TopLevelKeys()), "documented and not accepted")
}

// What the table says comes from the code: a few values that must not change unnoticed.
func TestReferenceTypesAndDefaults(t *testing.T) {
	t.Parallel()
	want := map[string][2]string{
		"access":                                 {"text", "managedIdentity"},
		"network.mode":                           {"text", "private"},
		"network.cidr":                           {"address space", "10.40.0.0/16"},
		"network.dnsZones":                       {"map", "none"},
		"environment.zoneRedundant":              {"true or false", "true"},
		"storage.containers":                     {"list", "[raw]"},
		"database.version":                       {"text", `"16"`},
		"database.name":                          {"text", "required"},
		"database.storageGb":                     {"whole number", "128"},
		"environment.dailyLogCapGb":              {"number", "1"},
		"keyVault.existing":                      {"text", "none"},
		"protect":                                {"true or false", "true"},
		"pipelines.<name>.timeout":               {"duration", "30m"},
		"pipelines.<name>.retries":               {"whole number", "0"},
		"pipelines.<name>.env":                   {"map", "none"},
		"pipelines.<name>.event.auth":            {"map", "none"},
		"pipelines.<name>.event.identity":        {"true or false", "false"},
		"pipelines.<name>.event.pollingInterval": {"duration", "30s"},
	}
	for _, k := range config.Reference() {
		if expected, ok := want[k.Key]; ok {
			got := [2]string{k.Type, k.Default}
			assert.Equal(t, expected, got, k.Key)
			delete(want, k.Key)
		}
	}
	assert.Empty(t, want)
}

// Every example is a valid value of its key.
func TestExamplesLoad(t *testing.T) {
	t.Parallel()
	for _, k := range config.Reference() {
		if k.Example == "" {
			continue
		}
		t.Run(k.Key, func(t *testing.T) {
			t.Parallel()
			var value any
			require.NoError(t, yaml.Unmarshal([]byte(k.Example), &value))
			v := minimal()
			key := strings.ReplaceAll(k.Key, "<name>", "weather")
			if key == "environment.existing" {
				delete(v, "data-pipeline:environment")
			}
			if strings.HasPrefix(key, "network.") {
				set(v, "network.mode", "private")
			}
			if strings.HasSuffix(key, "Subnet") {
				set(v, "network.existing", subscription+"resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/vnet-hub")
			}
			if strings.HasSuffix(key, "Subnet") || key == "network.existing" {
				set(v, "network.cidr", "10.40.0.0/26")
			}
			if strings.Contains(key, ".event.") {
				set(v, "pipelines.weather.event.type", "azure-queue")
			}
			if strings.Contains(key, ".build.") {
				set(v, "pipelines.weather.build.context", "pipelines/weather")
			}
			switch {
			case strings.HasPrefix(key, "azure-native:"):
				v[key] = value
			case !strings.Contains(key, ".") && key != "tags" && key != "pipelines":
				set(v, key, fmt.Sprint(value)) // the engine hands over text
			default:
				set(v, key, value)
			}
			if strings.HasPrefix(key, "budget.") {
				set(v, "alerts.emails", []string{"oncall@example.com"})
				if key != "budget.monthlyUsd" {
					set(v, "budget.monthlyUsd", 25)
				}
			}
			switch key {
			case "database.sku":
				set(v, "database.highAvailability", "Disabled")
			case "databaseRole.administratorSecret":
				set(v, "access", "connectionStrings")
				set(v, "database.existing", subscription+"resourceGroups/rg/providers/Microsoft.DBforPostgreSQL/flexibleServers/psql-class")
			}
			_, err := config.LoadMap("dev", v)
			require.NoError(t, err)
		})
	}
}

func TestMarkdown(t *testing.T) {
	t.Parallel()
	table := config.Markdown()
	lines := strings.Split(strings.TrimSpace(table), "\n")
	assert.Len(t, lines, len(config.Reference())+2)
	for _, line := range lines {
		assert.Equal(t, 7, strings.Count(line, "|"), "%s", line)
	}
	assert.Contains(t, table, "| `registry.sku` | text | Premium | Basic, Standard, Premium; Premium in a private network | `Basic` | price tier |\n")
	assert.Contains(t, table, "| rg-&lt;workload&gt;-&lt;stack&gt; |", "GitHub would swallow it")
}
