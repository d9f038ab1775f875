package monitoring

import (
	"fmt"
	"net/mail"
	"strings"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/check"
)

// Settings is the plain shape of [Alerts], and the stack configuration object
// "alerts".
type Settings struct {
	// Emails are the addresses to notify. Optional: without emails and a webhook there
	// are no alerts.
	Emails []string `pulumi:"emails"`
	// GraceMinutes is the time after which a scheduled run that did not start counts as
	// missed, 5 to 1440. Default 15. If the next run is due earlier, that time counts.
	GraceMinutes int `pulumi:"graceMinutes"`
	// OverrunPercent is the share of its timeout after which a run alerts, 10 to 95.
	// Default 80.
	OverrunPercent int `pulumi:"overrunPercent"`
	// DatabaseStoragePercent is the use of the database's disk that alerts, 1 to 95.
	// Default 80. At 95 the server becomes read-only.
	//
	// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-limits
	DatabaseStoragePercent int `pulumi:"databaseStoragePercent"`
	// DatabaseCPUPercent is the average CPU use of the database over 15 minutes that
	// alerts, 1 to 100. Default 90.
	DatabaseCPUPercent int `pulumi:"databaseCpuPercent"`
	// LogCapPercent is the share of the daily log cap that alerts, 1 to 100. Default 80.
	LogCapPercent int `pulumi:"logCapPercent"`
}

// Defaults are the production settings, without recipients.
func Defaults() Settings {
	return Settings{GraceMinutes: 15, OverrunPercent: 80, DatabaseStoragePercent: 80, DatabaseCPUPercent: 90, LogCapPercent: 80}
}

// Validate returns every problem, each as "field: got …, want …".
func (s Settings) Validate() []error {
	var p check.Problems
	seen := map[string]bool{}
	for i, email := range s.Emails {
		path := fmt.Sprintf("emails[%d]", i)
		address, err := mail.ParseAddress(email)
		if err != nil || address.Address != email {
			p.Addf(path, "got %q, want an email address, such as oncall@example.com", email)
		}
		if seen[strings.ToLower(email)] {
			p.Addf(path, "got %q a second time; remove it", email)
		}
		seen[strings.ToLower(email)] = true
	}
	check.Range(&p, "graceMinutes", s.GraceMinutes, int(minGrace/time.Minute), 24*60, " minutes")
	check.Range(&p, "overrunPercent", s.OverrunPercent, 10, 95, " percent")
	check.Range(&p, "databaseStoragePercent", s.DatabaseStoragePercent, 1, 95, " percent")
	check.Range(&p, "databaseCpuPercent", s.DatabaseCPUPercent, 1, 100, " percent")
	check.Range(&p, "logCapPercent", s.LogCapPercent, 1, 100, " percent")
	return p
}

// BudgetSettings is the plain shape of a [Budget], and the stack configuration
// object "budget".
type BudgetSettings struct {
	// MonthlyUSD is the amount for a month, more than 0, in the currency in which the
	// subscription is billed. Optional: without it there is no budget.
	MonthlyUSD float64 `pulumi:"monthlyUsd"`
	// StartDate is the first day of the budget's first month, such as 2026-12-01. Azure
	// accepts the current month and the next twelve. Changing it recreates the budget.
	// Optional: by default the month in which the budget is created.
	//
	// Source: https://learn.microsoft.com/rest/api/consumption/budgets/create-or-update#budgettimeperiod
	StartDate string `pulumi:"startDate"`
}

// firstBudget is the earliest month that Azure accepts.
//
// Source: https://learn.microsoft.com/rest/api/consumption/budgets/create-or-update#budgettimeperiod
const firstBudget = "2017-06-01"

// Validate returns every problem, each as "field: got …, want …".
func (s BudgetSettings) Validate() []error {
	var p check.Problems
	// Negated so that it also refuses NaN, for which every comparison is false.
	if !(s.MonthlyUSD >= 0) {
		p.Addf("monthlyUsd", "got %v, want more than 0", s.MonthlyUSD)
	}
	if s.StartDate == "" {
		return p
	}
	if s.MonthlyUSD == 0 {
		p.Addf("startDate", "got %q without monthlyUsd; set monthlyUsd, or remove startDate", s.StartDate)
	}
	start, err := time.Parse(time.DateOnly, s.StartDate)
	if err != nil || start.Day() != 1 || s.StartDate < firstBudget {
		p.Addf("startDate", "got %q, want the first day of a month since %s, such as 2026-12-01", s.StartDate, firstBudget)
	}
	return p
}

// Explain warns of a start date that Azure refuses today; empty otherwise. A date in
// the past is valid, because the budget may have been created then.
func (s BudgetSettings) Explain(now time.Time) string {
	start, err := time.Parse(time.DateOnly, s.StartDate)
	if err == nil && start.After(now.UTC().AddDate(1, 0, 0)) {
		return "budget.startDate: got " + s.StartDate + ", but Azure accepts at most twelve months ahead"
	}
	return ""
}
