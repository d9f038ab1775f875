package config

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/schedule"
)

// shownRuns is the number of upcoming runs that are listed for a schedule.
const shownRuns = 3

// Explain describes the division of a private network, the runs of each pipeline
// after now, and the alerts. Its warnings are about settings that are valid but
// probably unintended.
func Explain(c *Config, now time.Time) (infos, warnings []string) {
	infos, warnings = explainRuns(c, now)
	alerts, gaps := explainAlerts(c, now)
	return append(infos, alerts...), append(warnings, gaps...)
}

// explainRuns is [Explain] without the alerts.
func explainRuns(c *Config, now time.Time) (infos, warnings []string) {
	infos, warnings = c.explainNetwork()
	warnings = append(warnings, c.explainUnknown()...)
	if !c.CreatesDatabaseRoles() {
		infos = append(infos, "database: on an existing server its administrator creates the roles that pipelines connect as")
	}
	for _, p := range c.Pipelines {
		infos = append(infos, fmt.Sprintf("%s: %s", p.Name, p.explain(now)))
		if gap, longest := p.shortestGap(), p.longestRun(); gap > 0 && longest > gap {
			warnings = append(warnings, fmt.Sprintf(
				"%s: a run may take %s (%s), which is longer than the %s between two runs; runs may overlap",
				p.Name, components.Duration(longest), p.attempts(), components.Duration(gap)))
		}
		for _, name := range p.VaultSecrets() {
			if c.KeyVault.Existing == "" && !c.writesSecret(name) {
				warnings = append(warnings, fmt.Sprintf(
					"%s: secret %s has no value, and the job cannot be created without it; run: pulumi config set --secret %s%s <value>",
					p.Name, name, secretPrefix, name))
			}
		}
	}
	return infos, warnings
}

// explainUnknown warns of regions, SKUs and versions that this program does not know:
// Azure may refuse them, or may have added them since.
func (c *Config) explainUnknown() []string {
	var warnings []string
	if warning := regionWarning(c.Location); warning != "" {
		warnings = append(warnings, warning)
	}
	for _, o := range c.objects() {
		doubtful, ok := o.into.(interface{ Warnings(region string) []string })
		if !ok {
			continue
		}
		for _, warning := range doubtful.Warnings(c.Location) {
			warnings = append(warnings, o.key+"."+warning)
		}
	}
	return warnings
}

// explain describes when the pipeline runs.
func (p Pipeline) explain(now time.Time) string {
	if p.Event != nil {
		return fmt.Sprintf("whenever %s finds work", p.Event.Type)
	}
	s, err := schedule.Parse(p.Schedule)
	if err != nil { // no schedule: Load has refused an invalid one
		return "started manually"
	}
	var runs []string
	for _, run := range s.Next(now, shownRuns) {
		runs = append(runs, run.Format("2006-01-02 15:04"))
	}
	return fmt.Sprintf("%s; next runs %s UTC", s.Describe(), strings.Join(runs, ", "))
}

// shortestGap is the shortest time between two scheduled runs; zero without a schedule.
func (p Pipeline) shortestGap() time.Duration {
	s, err := schedule.Parse(p.Schedule)
	if err != nil {
		return 0
	}
	return s.ShortestGap()
}

// longestRun is the maximum duration of one execution: every attempt may take the
// whole timeout.
func (p Pipeline) longestRun() time.Duration {
	const forever = 1<<63 - 1
	timeout, attempts := time.Duration(p.Timeout), time.Duration(p.Retries+1)
	if timeout > forever/attempts {
		return forever
	}
	return timeout * attempts
}

// attempts describes how the longest run comes about.
func (p Pipeline) attempts() string {
	switch p.Retries {
	case 0:
		return "its timeout"
	case 1:
		return fmt.Sprintf("timeout %s, 1 retry", p.Timeout)
	default:
		return fmt.Sprintf("timeout %s, %d retries", p.Timeout, p.Retries)
	}
}

// writesSecret reports whether the stack writes the secret to the vault.
func (c *Config) writesSecret(name string) bool {
	same := func(other string) bool { return strings.EqualFold(name, other) }
	return slices.ContainsFunc(c.secretNames, same) ||
		slices.ContainsFunc(c.Access.SecretNames(), same)
}
