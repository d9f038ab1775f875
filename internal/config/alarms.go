package config

import (
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/hyf/azure-data-pipeline/components/monitoring"
)

// TellsSomebody reports whether there is anyone to tell of an alarm.
func (c *Config) TellsSomebody() bool { return len(c.Alerts.Emails) > 0 || c.webhook }

// Watched is what alarms and queries know of the pipeline.
func (p Pipeline) Watched() monitoring.Pipeline {
	return monitoring.Pipeline{
		Name: p.Name, JobName: p.JobName, Schedule: p.Schedule, Timeout: p.Timeout,
		CPU: p.CPU, MemoryGiB: p.MemoryGiB(), Completions: p.Completions,
	}
}

// webhook reports whether there is one. Its value is never part of a message.
func (l *loader) webhook() bool {
	value, ok := l.get(l.full(webhookKey))
	if !ok {
		return false
	}
	remedy := "run: pulumi config set --secret " + l.full(webhookKey) + " <url>"
	if !l.secret(l.full(webhookKey)) {
		l.failf(webhookKey, "stored in plain text; %s", remedy)
	}
	if u, err := url.Parse(value); err != nil || u.Scheme != "https" || u.Host == "" {
		l.failf(webhookKey, "got something else than an https URL; %s", remedy)
	}
	return true
}

// ruleBudgetTellsSomebody: Azure takes no budget that tells nobody.
//
// Source: https://learn.microsoft.com/rest/api/consumption/budgets/create-or-update#notification
func (l *loader) ruleBudgetTellsSomebody(c *Config) {
	if _, webhook := l.get(l.full(webhookKey)); c.Budget.MonthlyUSD > 0 && len(c.Alerts.Emails) == 0 && !webhook {
		l.failf("budget", "tells nobody; run: pulumi config set --path %s[0] <address>", l.full("alerts.emails"))
	}
}

// explainAlarms says what is watched, and warns of what is not.
func explainAlarms(c *Config, now time.Time) (infos, warnings []string) {
	if warning := c.Budget.Explain(now); warning != "" {
		warnings = append(warnings, warning)
	}
	if !c.TellsSomebody() {
		return nil, append(warnings, "nobody is told when a run fails, does not happen or runs too long; run: pulumi config set --path alerts.emails[0] <address>")
	}
	if c.Environment.Existing != "" {
		infos = append(infos, "alarms: only failed runs, for the logs are those of the environment's owner: none when a run does not happen or runs too long")
	} else {
		for _, p := range c.Pipelines {
			says, gaps, err := monitoring.Explain(p.Watched(), c.Alerts)
			if err != nil { // a wrong schedule does not get past Load
				continue
			}
			infos = append(infos, fmt.Sprintf("%s: alarm when %s", p.Name, strings.Join(says, "; when ")))
			for _, gap := range gaps {
				warnings = append(warnings, p.Name+": "+gap)
			}
		}
		if c.Environment.DailyLogCapGB <= 0 {
			infos = append(infos, "alarms: none on the daily cap of the logs, for there is no cap")
		}
	}
	if c.Database.Existing != "" {
		infos = append(infos, "alarms: none on the database server, which its owner watches")
	}
	return infos, warnings
}
