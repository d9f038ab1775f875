package config

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/schedule"
)

// shownRuns is how many runs to come are listed for each schedule.
const shownRuns = 3

// Explain says in words how a private network is divided, when each pipeline will
// run, as seen from now, and what is watched, and warns of what is allowed and
// probably not meant.
func Explain(c *Config, now time.Time) (infos, warnings []string) {
	infos, warnings = explainRuns(c, now)
	alarms, gaps := explainAlarms(c, now)
	return append(infos, alarms...), append(warnings, gaps...)
}

// explainRuns is Explain without what is watched.
func explainRuns(c *Config, now time.Time) (infos, warnings []string) {
	infos, warnings = c.explainNetwork()
	warnings = append(warnings, c.explainUnknown()...)
	if !c.MakesDatabaseRoles() {
		infos = append(infos, "database: the server is not the stack's own, so its administrator makes the roles that pipelines connect as")
	}
	for _, p := range c.Pipelines {
		infos = append(infos, fmt.Sprintf("%s: %s", p.Name, p.explain(now)))
		if gap, longest := p.shortestGap(), p.longestRun(); gap > 0 && longest > gap {
			warnings = append(warnings, fmt.Sprintf(
				"%s: a run may take %s (%s), longer than the %s that pass between two runs; they may overlap",
				p.Name, components.Duration(longest), p.attempts(), components.Duration(gap)))
		}
		for _, name := range p.VaultSecrets() {
			if c.KeyVault.Existing == "" && !c.writesSecret(name) {
				warnings = append(warnings, fmt.Sprintf(
					"%s: nobody writes secret %s to the vault, and without it the job cannot be created; run: pulumi config set --secret %s%s <value>",
					p.Name, name, secretPrefix, name))
			}
		}
	}
	return infos, warnings
}

// explainUnknown warns of settings that Azure may refuse, as far as is known: what
// regions, SKUs and versions there are changes without this program.
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

// explain says when the pipeline runs.
func (p Pipeline) explain(now time.Time) string {
	if p.Event != nil {
		return fmt.Sprintf("whenever %s finds work", p.Event.Type)
	}
	s, err := schedule.Parse(p.Schedule)
	if err != nil { // no schedule: a wrong one does not get past Load
		return "when someone starts it"
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

// longestRun is how long one execution may take: every attempt has the timeout
// to itself.
func (p Pipeline) longestRun() time.Duration {
	const forever = 1<<63 - 1
	timeout, attempts := time.Duration(p.Timeout), time.Duration(p.Retries+1)
	if timeout > forever/attempts {
		return forever
	}
	return timeout * attempts
}

// attempts says what the longest run is made of.
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

// writesSecret reports whether the stack itself puts the secret into the vault.
func (c *Config) writesSecret(name string) bool {
	same := func(other string) bool { return strings.EqualFold(name, other) }
	return slices.ContainsFunc(c.secretNames, same) ||
		slices.ContainsFunc(c.Access.SecretNames(), same)
}
