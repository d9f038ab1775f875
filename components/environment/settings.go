package environment

import (
	"regexp"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// armType is what Settings.Existing must name.
const armType = "Microsoft.App/managedEnvironments"

// Limits of a pay-as-you-go Log Analytics workspace.
const (
	// Source: https://learn.microsoft.com/azure/azure-monitor/logs/data-retention-configure
	minRetentionDays = 30
	maxRetentionDays = 730
	// Source: https://learn.microsoft.com/cli/azure/monitor/log-analytics/workspace
	minDailyCapGB = 0.023
	noDailyCap    = -1
)

// Azure's rules for names.
var (
	// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftapp
	nameRule = regexp.MustCompile(`^[a-z][a-z0-9-]{0,58}[a-z0-9]$`)
	// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftoperationalinsights
	workspaceNameRule = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9-]{2,61}[A-Za-z0-9]$`)
)

// Settings is the plain shape of an [Environment], and the stack configuration
// object "environment".
type Settings struct {
	// Existing is the ARM ID of a managed environment that someone else owns.
	// The stack runs its jobs in it and does not change it; its logs go where
	// its owner sends them. Optional; nothing else may be set with it.
	Existing components.Reference `pulumi:"existing"`
	// Name is the environment's name, unique in its resource group, 2 to 60
	// lower-case letters, digits and hyphens, starting with a letter and not
	// ending in a hyphen. Optional: left empty, the engine's autonaming gives one.
	Name string `pulumi:"name"`
	// LogRetentionDays is how long logs are kept, 30 to 730 days. Default 90.
	// The first 31 days are free.
	// Source: https://learn.microsoft.com/azure/azure-monitor/logs/data-retention-configure
	LogRetentionDays int `pulumi:"logRetentionDays"`
	// DailyLogCapGB ends the collection of logs for the day once so many GB
	// have come in, so that a job in a loop cannot run up a bill. At least
	// 0.023, or -1 for no cap. Default 1.
	// Source: https://learn.microsoft.com/azure/azure-monitor/logs/daily-cap
	DailyLogCapGB float64 `pulumi:"dailyLogCapGb"`
	// ZoneRedundant spreads the environment over availability zones, which the
	// region must have. It needs EnvironmentArgs.SubnetID and costs nothing. Azure
	// fixes it at creation: a change replaces the environment. Default true.
	// Source: https://learn.microsoft.com/azure/reliability/reliability-azure-container-apps
	ZoneRedundant bool `pulumi:"zoneRedundant"`
}

// Defaults are the production settings.
func Defaults() Settings {
	return Settings{LogRetentionDays: 90, DailyLogCapGB: 1, ZoneRedundant: true}
}

// Validate returns every problem with s, each as "field: got X, want Y".
func (s Settings) Validate() []error {
	if s.Existing != "" {
		return s.validateExisting()
	}
	var p check.Problems
	if s.Name != "" {
		p.Match("name", s.Name, nameRule,
			"2 to 60 lower-case letters, digits and hyphens, a letter first and no hyphen last, such as env-weather-dev")
	}
	check.Range(&p, "logRetentionDays", s.LogRetentionDays, minRetentionDays, maxRetentionDays, " days")
	// Turned around so that it also refuses NaN, which compares false with all.
	if !(s.DailyLogCapGB >= minDailyCapGB) && s.DailyLogCapGB != noDailyCap {
		p.Addf("dailyLogCapGb", "got %v, want %v GB or more, or %d for no cap", s.DailyLogCapGB, minDailyCapGB, noDailyCap)
	}
	return p
}

// validateExisting refuses every setting that an existing environment would not get.
func (s Settings) validateExisting() []error {
	var p check.Problems
	d := Defaults()
	p.Add("existing", s.Existing.Check(armType))
	p.Exclude("existing",
		check.Field{Path: "name", Set: s.Name != ""},
		check.Field{Path: "logRetentionDays", Set: s.LogRetentionDays != 0 && s.LogRetentionDays != d.LogRetentionDays},
		check.Field{Path: "dailyLogCapGb", Set: s.DailyLogCapGB != 0 && s.DailyLogCapGB != d.DailyLogCapGB},
		check.Field{Path: "zoneRedundant", Set: s.ZoneRedundant != d.ZoneRedundant},
	)
	return p
}
