// Package config is the only reader of stack configuration. It reads all keys at
// once, uses the production value for a missing one, and reports every problem in one
// error before any resource is registered.
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

// Access is how pipelines authenticate to the data: the "access" configuration key.
type Access string

const (
	// ConnectionStrings gives every pipeline a database URL with a password and a
	// storage connection string with a key, both from the vault.
	ConnectionStrings Access = "connectionStrings"
	// ManagedIdentity gives every pipeline its own identity and no credential. It is
	// the default.
	ManagedIdentity Access = "managedIdentity"
)

// Variables are the environment variables that the access mode sets in every
// pipeline. Pipelines may not set them.
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
	// AdministratorURLSecret exists if the stack manages the server.
	AdministratorURLSecret = "postgres-admin-url" //nolint:gosec // the name of a secret, no credential
)

// SecretNames are the vault secrets that the stack writes because of the access mode.
// Configured secrets may not have these names.
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
	// Build is how the stack's registry builds the image. Optional: without it, the
	// image has to be pushed.
	Build *imagebuild.Settings `pulumi:"build"`
	// Settings are the pipeline's settings, with defaults from [job.Defaults]. JobName
	// is always set.
	job.Settings
}

// Config is the validated configuration of one stack, with defaults.
type Config struct {
	// Location is the programmatic name of the Azure region: azure-native:location.
	Location string
	// Subscription is the GUID of the subscription to deploy to:
	// azure-native:subscriptionId. Empty: the subscription of the deployer's login.
	Subscription string
	// Organization is the prefix of globally unique names: 2-8 of [a-z0-9].
	Organization string
	// Workload is the purpose of the stack and part of its resources' names: 2-12 of
	// [a-z0-9], a letter first.
	Workload string
	// Stack is the name of the stack, such as dev: 1-10 of [a-z0-9], a letter first.
	Stack string
	// Access is how pipelines authenticate to the data.
	Access Access
	// Network settings: from where the data can be reached.
	Network network.Settings

	// ResourceGroup settings; Name is set unless Existing is.
	ResourceGroup resourcegroup.Settings
	// Registry settings; without Name, Pulumi names it.
	Registry registry.Settings
	// Environment settings; Name is set unless Existing is.
	Environment environment.Settings
	// Storage settings; without Name, Pulumi names it.
	Storage storage.Settings
	// Database settings; without Server, Pulumi names it.
	Database postgres.Settings
	// DatabaseRole settings.
	DatabaseRole job.DatabaseRoleSettings
	// KeyVault settings; without Name, Pulumi names it.
	KeyVault keyvault.Settings

	// Alerts settings: recipients and thresholds.
	Alerts monitoring.Settings
	// AlertsWebhook is an https URL that is called for each alert, as a secret output;
	// nil if there is none.
	AlertsWebhook pulumi.StringInput
	// Budget settings; without MonthlyUSD there is no budget.
	Budget monitoring.BudgetSettings

	// Protect keeps resources that hold data from being deleted or replaced. Default
	// true.
	Protect bool
	// Owner is who is responsible for the stack, such as a team's address. Optional.
	Owner string
	// CostCenter is who pays for it. Optional.
	CostCenter string
	// SourceCommit is the deployed commit, 7 to 64 of [0-9a-f]. Workflows set it; it
	// does not belong in a stack file. Optional.
	SourceCommit string
	// Tags are the tags of all resources that have tags: workload, environment and
	// managed-by; owner, cost-center and source-commit if configured; and those of the
	// key "tags", which take precedence.
	Tags map[string]string
	// SecretValues are the values that the stack writes to its vault, by secret name.
	// They are secret outputs.
	SecretValues map[string]pulumi.StringOutput
	// Pipelines are sorted by name; their order in the file has no effect.
	Pipelines []Pipeline

	secretNames []string
	webhook     bool // whether AlertsWebhook is configured
}

// Name is the name of a resource of the stack, such as rg-weather-dev. Kind is
// Microsoft's abbreviation of its type, such as rg.
//
// Source: https://learn.microsoft.com/azure/cloud-adoption-framework/ready/azure-best-practices/resource-abbreviations
func (c *Config) Name(kind string) string {
	return kind + "-" + c.BaseName()
}

// BaseName is the common part of the names of the stack's resources, such as
// weather-dev.
func (c *Config) BaseName() string { return c.Workload + "-" + c.Stack }

// Plan is the division of a private network's address space; empty if the stack
// creates no subnets.
func (c *Config) Plan() network.Plan {
	plan, _ := c.Network.Plan(c.ownsEnvironment()) // load has checked it
	return plan
}

// ownsEnvironment reports whether the stack manages its environment.
func (c *Config) ownsEnvironment() bool { return c.Environment.Existing == "" }

// Services are the services that the stack manages. In a private network each of them
// gets a private endpoint.
func (c *Config) Services() []components.Service {
	existing := map[components.Service]components.Reference{
		components.Registry: c.Registry.Existing,
		components.Blob:     c.Storage.Existing,
		components.Postgres: c.Database.Existing,
		components.Vault:    c.KeyVault.Existing,
	}
	return slices.DeleteFunc(components.Services(), func(s components.Service) bool { return existing[s] != "" })
}

// AdministratorSecret is the vault secret with the connection URL of the database's
// administrator, which is needed to create database roles. It is empty if the
// administrator signs in with Entra, or is not known on an existing server.
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

// CreatesDatabaseRoles reports whether pipelines create their database roles. On an
// existing server they need its administrator's URL to do so.
func (c *Config) CreatesDatabaseRoles() bool {
	return c.Database.Existing == "" || c.AdministratorSecret() != ""
}

// Load reads and validates the configuration of the current stack. The error contains
// every problem, one per line.
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

// configuredKeys are the keys that have a value. The SDK cannot list them, so this
// reads the environment variable that the SDK reads.
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

// source provides configuration: the SDK in a program, a map in a test.
type source struct {
	get            func(key string) (string, bool) // by full key, such as data-pipeline:access
	secret         func(key string) bool           // whether the value is encrypted in the stack file
	keys           []string                        // all full keys that have a value
	project, stack string
}

// settings is a pointer to a configuration object that contains its defaults.
type settings interface{ Validate() []error }

// object is a configuration object and its key.
type object struct {
	key  string
	into settings
}

// newConfig is a configuration that contains only defaults.
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

// keys are all keys of the project's namespace except those with encrypted values.
func (c *Config) keys() []string {
	keys := []string{"organization", "workload", "access"}
	for _, o := range c.objects() {
		keys = append(keys, o.key)
	}
	return append(keys, "protect", "owner", "costCenter", "sourceCommit", "tags", "pipelines")
}

// secretPrefix is the prefix of the keys of secrets. Each secret has its own key,
// because the SDK reports for keys, not for parts of values, whether they are encrypted.
const secretPrefix = "secret."

// webhookKey is a separate key for the same reason: its URL is a secret.
const webhookKey = "alertsWebhook"

// The rules for top-level values.
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

// fillNames sets the default names of resources whose names have to be unique only in
// their resource group or subscription.
func (c *Config) fillNames() {
	if c.ResourceGroup.Existing == "" && c.ResourceGroup.Name == "" {
		c.ResourceGroup.Name = c.Name("rg")
	}
	if c.Environment.Existing == "" && c.Environment.Name == "" {
		c.Environment.Name = c.Name("env")
	}
}
