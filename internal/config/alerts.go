package config

import (
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/hyf/azure-data-pipeline/components/monitoring"
)

// SendsAlerts reports whether alerts have a recipient.
func (c *Config) SendsAlerts() bool { return len(c.Alerts.Emails) > 0 || c.webhook }

// Watched are the properties of the pipeline that alerts and queries use.
func (p Pipeline) Watched() monitoring.Pipeline {
	return monitoring.Pipeline{
		Name: p.Name, JobName: p.JobName, Schedule: p.Schedule, Timeout: p.Timeout,
		CPU: p.CPU, MemoryGiB: p.MemoryGiB(), Completions: p.Completions,
	}
}

// webhook reports whether a webhook is configured. Messages never contain its URL.
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
		l.failf(webhookKey, "got a value that is not an https URL; %s", remedy)
	}
	return true
}

// ruleBudgetSendsAlerts: Azure refuses a budget without recipients.
//
// Source: https://learn.microsoft.com/rest/api/consumption/budgets/create-or-update#notification
func (l *loader) ruleBudgetSendsAlerts(c *Config) {
	if _, webhook := l.get(l.full(webhookKey)); c.Budget.MonthlyUSD > 0 && len(c.Alerts.Emails) == 0 && !webhook {
		l.failf("budget", "has no recipients; run: pulumi config set --path %s[0] <address>", l.full("alerts.emails"))
	}
}

// explainAlerts describes the alerts, and warns of events without one.
func explainAlerts(c *Config, now time.Time) (infos, warnings []string) {
	if warning := c.Budget.Explain(now); warning != "" {
		warnings = append(warnings, warning)
	}
	if !c.SendsAlerts() {
		return nil, append(warnings, "alerts: no recipients, so nobody is notified of failed, missed or long runs; run: pulumi config set --path alerts.emails[0] <address>")
	}
	if c.Environment.Existing != "" {
		infos = append(infos, "alerts: on failed runs only; missed and long runs can be seen only in the logs, which belong to the environment's owner")
	} else {
		for _, p := range c.Pipelines {
			says, gaps, err := monitoring.Explain(p.Watched(), c.Alerts)
			if err != nil { // Load has refused an invalid schedule
				continue
			}
			infos = append(infos, fmt.Sprintf("%s: alerts when %s", p.Name, strings.Join(says, "; when ")))
			for _, gap := range gaps {
				warnings = append(warnings, p.Name+": "+gap)
			}
		}
		if c.Environment.DailyLogCapGB <= 0 {
			infos = append(infos, "alerts: none on the daily log cap, because there is no cap")
		}
	}
	if c.Database.Existing != "" {
		infos = append(infos, "alerts: none on the database server, which its owner monitors")
	}
	return infos, warnings
}
