package config

import (
	"cmp"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/components/network"
	"github.com/hyf/azure-data-pipeline/internal/azname"
	"github.com/hyf/azure-data-pipeline/internal/check"
	"github.com/hyf/azure-data-pipeline/internal/image"
)

// applyRules checks the rules that involve several parts of the configuration.
func (l *loader) applyRules(c *Config) {
	l.ruleRegistryInPrivateNetwork(c)
	l.ruleAddressPlan(c)
	l.ruleEnvironmentInNetwork(c)
	l.rulePipelineNames(c)
	l.ruleJobNames(c)
	l.ruleVariables(c)
	l.ruleDatabaseUsers(c)
	l.ruleAdministratorSecret(c)
	l.ruleBuilds(c)
	l.ruleBudgetSendsAlerts(c)
}

// ruleRegistryInPrivateNetwork: only a Premium registry supports private endpoints.
//
// Source: https://learn.microsoft.com/azure/container-registry/container-registry-private-link
func (l *loader) ruleRegistryInPrivateNetwork(c *Config) {
	if c.Network.Mode == network.Private && c.Registry.Existing == "" && c.Registry.LacksEndpoints() {
		l.failf("registry.sku", "got %q, want Premium, the only SKU that supports private endpoints; or set %s to public",
			c.Registry.SKU, l.full("network.mode"))
	}
}

// ruleAddressPlan: which subnets the stack creates depends on the environment.
func (l *loader) ruleAddressPlan(c *Config) {
	if _, err := c.Network.Plan(c.ownsEnvironment()); err != nil {
		l.failf("network.cidr", "%v", err)
	}
}

// ruleEnvironmentInNetwork: an environment can be zone-redundant only in a virtual
// network, and jobs reach private data only from the environment's network. An existing
// environment already has its network.
//
// Source: https://learn.microsoft.com/azure/reliability/reliability-azure-container-apps
func (l *loader) ruleEnvironmentInNetwork(c *Config) {
	existing, private := c.Environment.Existing != "", c.Network.Mode == network.Private
	switch {
	case !private && !existing && c.Environment.ZoneRedundant:
		l.failf("environment.zoneRedundant", "got true (the default), want false: only an environment in a virtual network can be zone-redundant; "+
			"or set %s to private", l.full("network.mode"))
	case private && existing && c.Network.Existing == "":
		l.failf("environment.existing", "needs the network that the environment is in, because its jobs could not reach data in a new network; "+
			"set %s, or set %s to public", l.full("network.existing"), l.full("network.mode"))
	case private && existing && c.Network.EnvironmentSubnet != "":
		l.failf("network.environmentSubnet", "not allowed together with %s; remove it", l.full("environment.existing"))
	}
}

// pipelineRule is the rule for names of pipelines, which are part of resource names, URLs
// and file names.
var pipelineRule = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

func (l *loader) rulePipelineNames(c *Config) {
	for _, p := range c.Pipelines {
		if !pipelineRule.MatchString(p.Name) {
			l.failf(child("pipelines", p.Name), "got the name %q, want lower-case letters, digits and single hyphens, a letter first, such as weather", p.Name)
		}
	}
}

// ruleJobNames sets the default names of jobs and refuses duplicates. Azure compares
// names case-insensitively.
func (l *loader) ruleJobNames(c *Config) {
	owners := map[string]string{}
	for i := range c.Pipelines {
		p := &c.Pipelines[i]
		path := child("pipelines", p.Name)
		if p.JobName == "" {
			p.JobName = p.Name + "-job"
			if n := len(p.JobName); n > azname.MaxJob {
				l.failf(path, "got the job name %q of %d characters, want at most %d; shorten the pipeline's name or set its jobName",
					p.JobName, n, azname.MaxJob)
			}
		}
		if owner, taken := owners[strings.ToLower(p.JobName)]; taken {
			l.failf(path+".jobName", "got %q, which is also the job name of pipeline %s; want a unique name", p.JobName, owner)
			continue
		}
		owners[strings.ToLower(p.JobName)] = p.Name
	}
}

// ruleVariables refuses variables that the access mode sets.
func (l *loader) ruleVariables(c *Config) {
	for _, p := range c.Pipelines {
		path := child("pipelines", p.Name)
		for _, name := range c.Access.Variables() {
			const text = "already set by %s: %s; remove it here"
			if _, set := p.Env[name]; set {
				l.failf(path+".env."+name, text, l.full("access"), c.Access)
			}
			if _, set := p.Secrets[name]; set {
				l.failf(path+".secrets."+name, text, l.full("access"), c.Access)
			}
		}
	}
}

// ruleDatabaseUsers: with managed identities each pipeline needs its own database role,
// because a role belongs to one identity; with passwords there is one role for all.
func (l *loader) ruleDatabaseUsers(c *Config) {
	owners := map[string]string{}
	for _, p := range c.Pipelines {
		path := child("pipelines", p.Name) + ".databaseUser"
		switch c.Access {
		case ConnectionStrings:
			if p.DatabaseUser != "" {
				l.failf(path, "got %q, which is allowed only with %s: %s; remove it; the role is %s",
					p.DatabaseUser, l.full("access"), ManagedIdentity, l.full("database.user"))
			}
		case ManagedIdentity:
			user := cmp.Or(p.DatabaseUser, c.Database.User)
			if owner, taken := owners[user]; taken {
				l.failf(path, "got %q, which is also the role of pipeline %s; want a different role, because a role belongs to one identity and each pipeline has its own",
					user, owner)
				continue
			}
			owners[user] = p.Name
		}
	}
}

// ruleAdministratorSecret: only the init container that creates database roles reads the
// administrator's password, on a new server as on an existing one.
func (l *loader) ruleAdministratorSecret(c *Config) {
	given := c.DatabaseRole.AdministratorSecret
	if given != "" && (c.Database.Existing == "" || c.Access != ConnectionStrings) {
		l.failf("databaseRole.administratorSecret", "got %q, which is allowed only with %s and %s: %s; remove it",
			given, l.full("database.existing"), l.full("access"), ConnectionStrings)
	}
	for _, p := range c.Pipelines {
		for _, name := range p.VaultSecrets() {
			if strings.EqualFold(name, AdministratorURLSecret) || strings.EqualFold(name, given) {
				l.failf(child("pipelines", p.Name)+".secrets", "got %q, which holds the database administrator's password and is not for pipelines; remove it", name)
			}
		}
	}
}

// ruleBuilds: the stack builds only in a registry that it manages. The agents of ACR
// Tasks reach a public registry only.
//
// Source: https://learn.microsoft.com/azure/container-registry/tasks-agent-pools#virtual-network-support
func (l *loader) ruleBuilds(c *Config) {
	for _, p := range c.Pipelines {
		if p.Build == nil {
			continue
		}
		path := child("pipelines", p.Name)
		if !image.IsBuildable(p.Image) {
			l.failf(path+".image", "got %q, want the repository and the tag to build, such as %s-pipeline:1.0; or remove build", p.Image, p.Name)
		}
		if c.Registry.Existing != "" {
			l.failf(path+".build", "not allowed together with %s; remove it, and push the image to the existing registry",
				l.full("registry.existing"))
		}
		if c.Network.Mode == network.Private && c.Registry.Existing == "" {
			l.failf(path+".build", "not supported in a private registry, because Azure's build agents cannot reach it; "+
				"remove it, and import the image: az acr import --name <registry> --source <registry of dev>/%s", p.Image)
		}
	}
}

// secrets are the names of the secrets that have a value in the configuration, sorted.
// Messages never contain values.
func (l *loader) secrets(c *Config) []string {
	names := l.configuredSecrets(c)
	owners := map[string]string{}
	for _, base := range c.Access.SecretNames() {
		owners[strings.ToLower(base)] = l.full("access") + ": " + string(c.Access)
	}
	for _, name := range names {
		key := secretPrefix + name
		value, _ := l.get(l.full(key))
		azname.CheckSecret(&l.problems, l.full(key), name, "weather-api-key")
		if !l.secret(l.full(key)) {
			l.failf(key, "stored in plain text; run: pulumi config set --secret %s <value>", l.full(key))
		}
		if value == "" {
			l.failf(key, "got an empty value, which Container Apps refuses; run: pulumi config set --secret %s <value>", l.full(key))
		}
		// Key Vault compares names case-insensitively.
		if owner, taken := owners[strings.ToLower(name)]; taken {
			l.failf(key, "got the name %q, which %s already uses; want a different name", name, owner)
			continue
		}
		owners[strings.ToLower(name)] = l.full(key)
	}
	return names
}

// configuredSecrets are the secrets among the keys, and those that pipelines refer to:
// under mocks, keys cannot be listed.
func (l *loader) configuredSecrets(c *Config) []string {
	var names []string
	for _, full := range l.keys {
		if name, ok := strings.CutPrefix(full, l.full(secretPrefix)); ok {
			names = append(names, name)
		}
	}
	for _, p := range c.Pipelines {
		for _, name := range p.VaultSecrets() {
			if _, ok := l.get(l.full(secretPrefix + name)); ok {
				names = append(names, name)
			}
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// Azure's limits for tags. The limit of names is that of storage accounts; other
// resources accept 512 characters.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources#limitations
const (
	maxTags        = 50
	maxTagName     = 128
	maxTagValue    = 256
	notInTagNames  = `<>%&\?/`
	managedByValue = "pulumi"
)

// SourceCommitTag is the name of the tag with [Config.SourceCommit].
const SourceCommitTag = "source-commit"

// tagValue reads an optional text for the value of a tag.
func (l *loader) tagValue(key string) string {
	value, _ := l.get(l.full(key))
	if n := len([]rune(value)); n > maxTagValue {
		l.failf(key, "got %d characters, want at most %d", n, maxTagValue)
	}
	return value
}

// sourceCommit reads the optional commit.
func (l *loader) sourceCommit() string {
	value, ok := l.get(l.full("sourceCommit"))
	if ok {
		l.problems.Match(l.full("sourceCommit"), value, commitRule,
			"a git commit of 7 to 64 characters of 0-9 and a-f; run: pulumi config set "+l.full("sourceCommit")+" $(git rev-parse HEAD)")
	}
	return value
}

// tags are the stack's own tags, and those of the key "tags", which take precedence.
func (l *loader) tags(c *Config) map[string]string {
	tags := map[string]string{
		"workload": c.Workload, "environment": c.Stack, "managed-by": managedByValue,
		"owner": c.Owner, "cost-center": c.CostCenter, SourceCommitTag: c.SourceCommit,
	}
	maps.DeleteFunc(tags, func(_, value string) bool { return value == "" })
	own := map[string]string{}
	for name := range tags {
		own[name] = name
	}
	var more map[string]string
	l.decode("tags", &more)

	var p check.Problems
	for _, name := range slices.Sorted(maps.Keys(more)) {
		path := l.full(child("tags", name))
		if n := len([]rune(name)); n < 1 || n > maxTagName || strings.ContainsAny(name, notInTagNames) {
			p.Addf(path, "got the name %q, want 1 to %d characters, none of them one of %s", name, maxTagName, notInTagNames)
		}
		if n := len([]rune(more[name])); n > maxTagValue {
			p.Addf(path, "got a value of %d characters, want at most %d", n, maxTagValue)
		}
		// Azure compares names of tags case-insensitively.
		if other, taken := own[strings.ToLower(name)]; taken && other != name {
			p.Addf(path, "got a name that differs from %q only by case; remove one of them", other)
		}
		own[strings.ToLower(name)] = name
		tags[name] = more[name]
	}
	if len(tags) > maxTags {
		p.Addf(l.full("tags"), "got %d including the stack's own, want at most %d", len(tags), maxTags)
	}
	l.problems = append(l.problems, p...)
	return tags
}
