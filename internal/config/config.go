// Package config is the only reader of stack configuration. It reads all of it
// at once, fills what was left out with the production values, and reports every
// problem in one error before a single resource is registered.
package config

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"regexp"
	"slices"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	sdkconfig "github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/environment"
	"github.com/hyf/azure-data-pipeline/components/imagebuild"
	"github.com/hyf/azure-data-pipeline/components/job"
	"github.com/hyf/azure-data-pipeline/components/keyvault"
	"github.com/hyf/azure-data-pipeline/components/monitoring"
	"github.com/hyf/azure-data-pipeline/components/network"
	"github.com/hyf/azure-data-pipeline/components/postgres"
	"github.com/hyf/azure-data-pipeline/components/registry"
	"github.com/hyf/azure-data-pipeline/components/resourcegroup"
	"github.com/hyf/azure-data-pipeline/components/storage"
)

// Access is how pipelines reach the data: the "access" configuration key.
type Access string

const (
	// ConnectionStrings gives every pipeline a database URL with a password and a
	// storage connection string with a key, both from the vault.
	ConnectionStrings Access = "connectionStrings"
	// ManagedIdentity gives every pipeline an identity of its own and no
	// credential at all. It is the default.
	ManagedIdentity Access = "managedIdentity"
)

// Variables are the environment variables that the access mode sets in every
// pipeline, so that no pipeline may set them itself.
func (a Access) Variables() []string {
	switch a {
	case ConnectionStrings:
		return []string{"POSTGRES_URL", "AZURE_STORAGE_CONNECTION_STRING"}
	case ManagedIdentity:
		return []string{
			"PGHOST", "PGPORT", "PGDATABASE", "PGUSER", "PGSSLMODE",
			"AZURE_STORAGE_BLOB_ENDPOINT", "AZURE_CLIENT_ID",
		}
	default:
		return nil
	}
}

// The vault secrets that hold the raw credentials of [ConnectionStrings].
const (
	PostgresURLSecret      = "postgres-url"              //nolint:gosec // the name of a secret, no credential
	ConnectionStringSecret = "storage-connection-string" //nolint:gosec // the name of a secret, no credential
	// AdministratorURLSecret is there when the server is the stack's own.
	AdministratorURLSecret = "postgres-admin-url" //nolint:gosec // the name of a secret, no credential
)

// SecretNames are the vault secrets that the stack may write because of the
// access mode, so that no configured secret may have their names.
func (a Access) SecretNames() []string {
	if a == ConnectionStrings {
		return []string{PostgresURLSecret, ConnectionStringSecret, AdministratorURLSecret}
	}
	return nil
}

// Pipeline is one entry of the configuration object "pipelines".
type Pipeline struct {
	// Name is the entry's key: lower-case letters, digits and single hyphens,
	// starting with a letter.
	Name string
	// Build says how the stack's registry builds the image. Optional: left out,
	// someone pushes it.
	Build *imagebuild.Settings `pulumi:"build"`
	// Settings are its values, over [job.Defaults]. JobName is always set.
	job.Settings
}

// Config is the configuration of one stack: complete, checked, with defaults
// filled in.
type Config struct {
	// Location is the Azure region, by its programmatic name: azure-native:location.
	Location string
	// Subscription is the GUID of the subscription to deploy to:
	// azure-native:subscriptionId. Empty: the one that whoever deploys is signed in to.
	Subscription string
	// Organization starts the names that are unique in all of Azure: 2-8 of [a-z0-9].
	Organization string
	// Workload is what the stack is for and names its resources: 2-12 of [a-z0-9],
	// a letter first.
	Workload string
	// Stack is the name of the stack, such as dev: 1-10 of [a-z0-9], a letter first.
	Stack string
	// Access is how pipelines reach the data.
	Access Access
	// Network is where the data can be reached from.
	Network network.Settings

	// ResourceGroup settings; Name is set unless Existing is.
	ResourceGroup resourcegroup.Settings
	// Registry settings; an empty Name is left to the engine's autonaming.
	Registry registry.Settings
	// Environment settings; Name is set unless Existing is.
	Environment environment.Settings
	// Storage settings; an empty Name is left to the engine's autonaming.
	Storage storage.Settings
	// Database settings; an empty Server is left to the engine's autonaming.
	Database postgres.Settings
	// DatabaseRole settings.
	DatabaseRole job.DatabaseRoleSettings
	// KeyVault settings; an empty Name is left to the engine's autonaming.
	KeyVault keyvault.Settings

	// Alerts settings: who is told of what, and when.
	Alerts monitoring.Settings
	// AlertsWebhook is an https URL that is told as well, as a secret output; nil
	// without one.
	AlertsWebhook pulumi.StringInput
	// Budget settings; without MonthlyUSD there is none.
	Budget monitoring.BudgetSettings

	// Protect keeps what holds data from being deleted or replaced. Default true.
	Protect bool
	// Owner is who answers for the stack, such as a team's address. Optional.
	Owner string
	// CostCenter is who pays for it. Optional.
	CostCenter string
	// SourceCommit is the commit that is deployed, 7 to 64 of [0-9a-f]. A workflow
	// sets it; in no stack file does it stay. Optional.
	SourceCommit string
	// Tags go on everything that takes tags: workload, environment, managed-by;
	// owner, cost-center and source-commit where they are known; and over them
	// those of the key "tags".
	Tags map[string]string
	// SecretValues are the values that the stack writes into its vault, by the
	// names of the secrets there. They are secret outputs.
	SecretValues map[string]pulumi.StringOutput
	// Pipelines are sorted by name, so that their order in the file never makes a
	// difference.
	Pipelines []Pipeline

	secretNames []string
	webhook     bool // whether AlertsWebhook is configured
}

// Name is the name of the stack's resource of a kind, which is one of Microsoft's
// abbreviations: rg is rg-weather-dev.
//
// Source: https://learn.microsoft.com/azure/cloud-adoption-framework/ready/azure-best-practices/resource-abbreviations
func (c *Config) Name(kind string) string {
	return kind + "-" + c.BaseName()
}

// BaseName is what the names of the stack's resources have in common, such as
// weather-dev.
func (c *Config) BaseName() string { return c.Workload + "-" + c.Stack }

// Plan is how the address space of a private network is divided; empty when nothing
// is left to divide.
func (c *Config) Plan() network.Plan {
	plan, _ := c.Network.Plan(c.ownsEnvironment()) // nothing that load let through is wrong
	return plan
}

// ownsEnvironment reports whether the stack makes its environment itself.
func (c *Config) ownsEnvironment() bool { return c.Environment.Existing == "" }

// Services are those that the stack makes itself, and that get a private endpoint
// in a private network.
func (c *Config) Services() []components.Service {
	existing := map[components.Service]components.Reference{
		components.Registry: c.Registry.Existing,
		components.Blob:     c.Storage.Existing,
		components.Postgres: c.Database.Existing,
		components.Vault:    c.KeyVault.Existing,
	}
	return slices.DeleteFunc(components.Services(), func(s components.Service) bool { return existing[s] != "" })
}

// AdministratorSecret is the vault secret with the URL of the database's
// administrator, as whom the database role is made. Empty: there is none, because
// Entra knows the administrator, or because the server is someone else's.
func (c *Config) AdministratorSecret() string {
	switch {
	case c.Access != ConnectionStrings:
		return ""
	case c.Database.Existing != "":
		return c.DatabaseRole.AdministratorSecret
	default:
		return AdministratorURLSecret
	}
}

// MakesDatabaseRoles reports whether pipelines make their database roles. On a
// server of someone else's they do so with its administrator's password only.
func (c *Config) MakesDatabaseRoles() bool {
	return c.Database.Existing == "" || c.AdministratorSecret() != ""
}

// Load reads and checks the configuration of the current stack. The error holds
// every problem found, one per line, so that one run shows all of them.
func Load(ctx *pulumi.Context) (*Config, error) {
	keys, err := configuredKeys()
	if err != nil {
		return nil, err
	}
	c, err := load(source{
		get: ctx.GetConfig, secret: ctx.IsConfigSecret, keys: keys, project: ctx.Project(), stack: ctx.Stack(),
	})
	if err != nil {
		return nil, err
	}
	for _, name := range c.secretNames {
		if c.SecretValues[name], err = sdkconfig.TrySecret(ctx, ctx.Project()+":"+secretPrefix+name); err != nil {
			return nil, err
		}
	}
	if c.webhook {
		if c.AlertsWebhook, err = sdkconfig.TrySecret(ctx, ctx.Project()+":"+webhookKey); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// configuredKeys are the keys that have a value. The SDK answers by key only, so
// they are read from where it reads them itself.
func configuredKeys() ([]string, error) {
	text := os.Getenv(pulumi.EnvConfig)
	if text == "" {
		return nil, nil
	}
	var values map[string]json.RawMessage
	if err := json.Unmarshal([]byte(text), &values); err != nil {
		return nil, fmt.Errorf("%s: got no JSON object: %w", pulumi.EnvConfig, err)
	}
	return slices.Sorted(maps.Keys(values)), nil
}

// source is where configuration comes from: the SDK in a program, a map in a test.
type source struct {
	get            func(key string) (string, bool) // by full key, such as data-pipeline:access
	secret         func(key string) bool           // whether the value is encrypted in the stack file
	keys           []string                        // all full keys that have a value
	project, stack string
}

// settings is a configuration object: a pointer to one, filled with its defaults.
type settings interface{ Validate() []error }

// object is a configuration object and the key that holds it.
type object struct {
	key  string
	into settings
}

// newConfig is a configuration with nothing but defaults.
func newConfig() *Config {
	return &Config{
		Access:        ManagedIdentity,
		Network:       network.Defaults(),
		ResourceGroup: resourcegroup.Defaults(),
		Registry:      registry.Defaults(),
		Environment:   environment.Defaults(),
		Storage:       storage.Defaults(),
		Database:      postgres.Defaults(),
		DatabaseRole:  job.DatabaseRoleDefaults(),
		KeyVault:      keyvault.Defaults(),
		Alerts:        monitoring.Defaults(),
		Protect:       true,
		SecretValues:  map[string]pulumi.StringOutput{},
	}
}

// objects are the configuration objects of fixed shape, in the order of the
// documentation.
func (c *Config) objects() []object {
	return []object{
		{"network", &c.Network},
		{"resourceGroup", &c.ResourceGroup},
		{"registry", &c.Registry},
		{"environment", &c.Environment},
		{"storage", &c.Storage},
		{"database", &c.Database},
		{"databaseRole", &c.DatabaseRole},
		{"keyVault", &c.KeyVault},
		{"alerts", &c.Alerts},
		{"budget", &c.Budget},
	}
}

// keys are all keys of the project's namespace but those whose values are encrypted.
func (c *Config) keys() []string {
	keys := []string{"organization", "workload", "access"}
	for _, o := range c.objects() {
		keys = append(keys, o.key)
	}
	return append(keys, "protect", "owner", "costCenter", "sourceCommit", "tags", "pipelines")
}

// secretPrefix starts the keys of secrets. They are flat, one key for each,
// because the SDK tells whether a key is encrypted, not a part of its value.
const secretPrefix = "secret."

// webhookKey is a key of its own for the same reason: who knows the URL can call it.
const webhookKey = "alertsWebhook"

// The rules of the top-level values.
var (
	organizationRule = regexp.MustCompile(`^[a-z0-9]{2,8}$`)
	workloadRule     = regexp.MustCompile(`^[a-z][a-z0-9]{1,11}$`)
	stackRule        = regexp.MustCompile(`^[a-z][a-z0-9]{0,9}$`)
	commitRule       = regexp.MustCompile(`^[0-9a-f]{7,64}$`)
)

// load is [Load] without the SDK.
func load(src source) (*Config, error) {
	l := &loader{source: src}
	c := newConfig()

	if err := l.checkPlain(c.keys()); err != nil {
		return nil, err
	}
	l.checkKeys(append(c.keys(), webhookKey))
	c.Stack = l.stackName()
	c.Location = l.location()
	c.Subscription = l.subscription()
	c.Organization = l.text("organization", organizationRule, "2 to 8 lower-case letters and digits, such as hyf")
	c.Workload = l.text("workload", workloadRule, "2 to 12 lower-case letters and digits, a letter first, such as weather")
	c.Access = l.access()
	c.Protect = l.boolean("protect", c.Protect)
	c.Owner = l.tagValue("owner")
	c.CostCenter = l.tagValue("costCenter")
	c.SourceCommit = l.sourceCommit()
	for _, o := range c.objects() {
		l.decode(o.key, o.into)
	}
	c.fillNames()
	for _, o := range c.objects() {
		l.report(o.key, o.into.Validate())
	}
	c.Tags = l.tags(c)
	c.Pipelines = l.pipelines()
	c.secretNames = l.secrets(c)
	c.webhook = l.webhook()
	l.applyRules(c)

	if err := l.err(); err != nil {
		return nil, err
	}
	return c, nil
}

// fillNames gives the resources whose names only have to be unique in their
// resource group, or in the subscription, the names that follow from the stack.
func (c *Config) fillNames() {
	if c.ResourceGroup.Existing == "" && c.ResourceGroup.Name == "" {
		c.ResourceGroup.Name = c.Name("rg")
	}
	if c.Environment.Existing == "" && c.Environment.Name == "" {
		c.Environment.Name = c.Name("env")
	}
}
