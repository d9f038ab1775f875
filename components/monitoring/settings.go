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
	// Emails are who is told. Optional: with neither these nor a webhook nobody is
	// told, and no alarm is made.
	Emails []string `pulumi:"emails"`
	// GraceMinutes is how long a scheduled run may take to start before it counts
	// as missed, 5 to 1440. Default 15. A pipeline that is due again sooner has
	// until then.
	GraceMinutes int `pulumi:"graceMinutes"`
	// OverrunPercent is the share of its timeout past which a run is reported, 10
	// to 95. Default 80.
	OverrunPercent int `pulumi:"overrunPercent"`
	// DatabaseStoragePercent is how full the database's disk may be, 1 to 95.
	// Default 80. At 95 the server takes no more writes.
	//
	// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-limits
	DatabaseStoragePercent int `pulumi:"databaseStoragePercent"`
	// DatabaseCPUPercent is how busy the database may be for a quarter of an hour,
	// 1 to 100. Default 90.
	DatabaseCPUPercent int `pulumi:"databaseCpuPercent"`
	// LogCapPercent is how near a day's logs may come to the daily cap, 1 to 100.
	// Default 80.
	LogCapPercent int `pulumi:"logCapPercent"`
}

// Defaults are the production settings, but for who is told.
func Defaults() Settings {
	return Settings{GraceMinutes: 15, OverrunPercent: 80, DatabaseStoragePercent: 80, DatabaseCPUPercent: 90, LogCapPercent: 80}
}

// Validate returns every problem with s, each as "field: got X, want Y".
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
	// MonthlyUSD is what a month may cost, more than 0, in the currency that the
	// subscription is billed in. Optional: left out, there is no budget.
	MonthlyUSD float64 `pulumi:"monthlyUsd"`
	// StartDate is the first month that is watched: the first day of one, such as
	// 2026-12-01. Azure takes the current month and the twelve to come, and makes a
	// budget anew when it changes. Optional: left out, the month in which the
	// budget is made.
	//
	// Source: https://learn.microsoft.com/rest/api/consumption/budgets/create-or-update#budgettimeperiod
	StartDate string `pulumi:"startDate"`
}

// firstBudget is the first month that Azure makes budgets for.
//
// Source: https://learn.microsoft.com/rest/api/consumption/budgets/create-or-update#budgettimeperiod
const firstBudget = "2017-06-01"

// Validate returns every problem with s, each as "field: got X, want Y".
func (s BudgetSettings) Validate() []error {
	var p check.Problems
	// Turned around so that it also refuses NaN, which compares false with all.
	if !(s.MonthlyUSD >= 0) {
		p.Addf("monthlyUsd", "got %v, want more than 0", s.MonthlyUSD)
	}
	if s.StartDate == "" {
		return p
	}
	if s.MonthlyUSD == 0 {
		p.Addf("startDate", "got %q and no monthlyUsd; set that as well, or remove it", s.StartDate)
	}
	start, err := time.Parse(time.DateOnly, s.StartDate)
	if err != nil || start.Day() != 1 || s.StartDate < firstBudget {
		p.Addf("startDate", "got %q, want the first day of a month since %s, such as 2026-12-01", s.StartDate, firstBudget)
	}
	return p
}

// Explain warns of a start that Azure refuses as seen from now; empty otherwise.
// That a start is past is no mistake: the budget may have been made then.
func (s BudgetSettings) Explain(now time.Time) string {
	start, err := time.Parse(time.DateOnly, s.StartDate)
	if err == nil && start.After(now.UTC().AddDate(1, 0, 0)) {
		return "budget.startDate: got " + s.StartDate + ", and Azure takes at most twelve months ahead"
	}
	return ""
}
