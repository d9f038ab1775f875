package environment

import (
	"regexp"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// armType is the type of Settings.Existing.
const armType = "Microsoft.App/managedEnvironments"

// The limits of a pay-as-you-go Log Analytics workspace.
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

// Settings are the settings of an [Environment], and the stack configuration object
// "environment".
type Settings struct {
	// Existing is the ARM ID of an existing managed environment. The stack runs its jobs
	// in it and does not change it; its owner decides where logs go. No other setting is
	// allowed with it. Optional.
	Existing components.Reference `pulumi:"existing"`
	// Name is the environment's name, unique in its resource group, 2 to 60
	// lower-case letters, digits and hyphens, starting with a letter and not ending in a
	// hyphen. Optional: without it, Pulumi names the environment.
	Name string `pulumi:"name"`
	// LogRetentionDays is the retention of logs, 30 to 730 days. Default 90. The first
	// 31 days are free.
	// Source: https://learn.microsoft.com/azure/azure-monitor/logs/data-retention-configure
	LogRetentionDays int `pulumi:"logRetentionDays"`
	// DailyLogCapGB is the daily ingestion cap of the logs in GB, so that a job in an
	// endless loop does not cause high costs. At least 0.023, or -1 for no cap. Default
	// 1.
	// Source: https://learn.microsoft.com/azure/azure-monitor/logs/daily-cap
	DailyLogCapGB float64 `pulumi:"dailyLogCapGb"`
	// ZoneRedundant spreads the environment over availability zones, which the region
	// must have. It needs EnvironmentArgs.SubnetID, and is free. It is fixed at creation:
	// a change replaces the environment. Default true.
	// Source: https://learn.microsoft.com/azure/reliability/reliability-azure-container-apps
	ZoneRedundant bool `pulumi:"zoneRedundant"`
}

// Defaults are the production settings.
func Defaults() Settings {
	return Settings{LogRetentionDays: 90, DailyLogCapGB: 1, ZoneRedundant: true}
}

// Validate returns every problem, each as "field: got …, want …".
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
	// Negated so that it also refuses NaN, for which every comparison is false.
	if !(s.DailyLogCapGB >= minDailyCapGB) && s.DailyLogCapGB != noDailyCap {
		p.Addf("dailyLogCapGb", "got %v, want %v GB or more, or %d for no cap", s.DailyLogCapGB, minDailyCapGB, noDailyCap)
	}
	return p
}

// validateExisting refuses settings that have no effect on an existing environment.
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
