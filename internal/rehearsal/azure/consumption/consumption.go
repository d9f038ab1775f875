// Package consumption describes budgets.
package consumption

import (
	_ "embed"
	"strings"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

//go:embed contract.json
var contract []byte

// Service describes budgets.
func Service() arm.Service {
	return arm.Service{
		Namespace:   "Microsoft.Consumption",
		Contract:    contract,
		InvalidBody: invalid,
		Types:       []arm.ResourceType{budgets()},
	}
}

type budgetRequest = arm.Request[Budget]

func budgets() arm.Type[Budget] {
	return arm.Type[Budget]{
		Facts: arm.Facts{Name: "Microsoft.Consumption/budgets"},
		Rules: []arm.Rule[Budget]{
			budgetAmountIsPositive, budgetFilterHasValues, budgetStartsWithAMonth, budgetStartIsNear, budgetEndsLater, budgetStartIsFixed, budgetNotificationsHaveContacts,
		},
	}
}

// invalid is the code of every error about a budget: the HTTP status.
//
// Source: https://github.com/jpsnover/ai-triad-research/pull/1697 (observed)
const invalid = "400"

// date parses a time or a date, in UTC. It returns the zero time for an empty
// text or another format.
func date(text body.Text) time.Time {
	for _, layout := range []string{time.RFC3339, time.DateOnly} {
		if t, err := time.Parse(layout, string(text)); err == nil {
			return t.UTC()
		}
	}
	return time.Time{}
}

// budgetAmountIsPositive: The amount of a budget is more than 0.
//
// Source: https://learn.microsoft.com/rest/api/consumption/budgets/create-or-update
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/consumption/consumption_budget_base.go
func budgetAmountIsPositive(q budgetRequest) *arm.Error {
	if amount := q.New.Properties.Amount; amount.IsSet() && amount.Or(0) <= 0 {
		return q.BadRequest(invalid, "Budget amount should be more than 0, not %v.", amount.Or(0))
	}
	return nil
}

// budgetFilterHasValues: An expression of a budget's filter has values, and the
// filter and has at least two expressions.
//
// Source: https://learn.microsoft.com/rest/api/consumption/budgets/create-or-update#budgetfilter
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/consumption/consumption_budget_base.go
func budgetFilterHasValues(q budgetRequest) *arm.Error {
	filter := q.New.Properties.Filter
	expressions := []BudgetComparisonExpression{filter.Dimensions, filter.Tags}
	for _, part := range filter.And {
		expressions = append(expressions, part.Dimensions, part.Tags)
	}
	for _, expression := range expressions {
		if expression.IsSet() && len(expression.Values) == 0 {
			return q.BadRequest(invalid, "The filter on '%s' must have a value.", expression.Name)
		}
	}
	if len(filter.And) == 1 {
		return q.BadRequest(invalid, "The filter 'and' must have at least two expressions.")
	}
	return nil
}

// budgetStartsWithAMonth: A budget starts on the first day of a month, unless it
// counts billing periods.
//
// Source: https://learn.microsoft.com/rest/api/consumption/budgets/create-or-update#budgettimeperiod
func budgetStartsWithAMonth(q budgetRequest) *arm.Error {
	start := date(q.New.Properties.TimePeriod.StartDate)
	if start.Day() != 1 && !strings.HasPrefix(string(q.New.Properties.TimeGrain), "Billing") {
		return q.BadRequest(invalid, "Start date '%s' must be the first of the month.", start.Format(time.DateOnly))
	}
	return nil
}

// budgetStartIsNear: A new budget starts in the current period or within a year.
//
// Source: https://learn.microsoft.com/rest/api/consumption/budgets/create-or-update#budgettimeperiod
// Source: https://github.com/hashicorp/terraform-provider-azurerm/pull/12121 (the wording, observed)
func budgetStartIsNear(q budgetRequest) *arm.Error {
	grain, start := q.New.Properties.TimeGrain, date(q.New.Properties.TimePeriod.StartDate)
	months := map[body.Text]int{"Monthly": 1, "Quarterly": 3, "Annually": 12}[grain]
	if !q.IsNew() || start.IsZero() || months == 0 {
		return nil
	}
	now := q.Azure.Now().UTC()
	passed := (int(now.Month()) - 1) % months // since the period began
	earliest := time.Date(now.Year(), now.Month()-time.Month(passed), 1, 0, 0, 0, 0, time.UTC)
	if start.Before(earliest) || start.After(now.AddDate(1, 0, 0)) {
		return q.BadRequest(invalid, "Start date for %s time grain should not be prior to the current period, which began on %s, nor more than "+
			"1 year in the future.", grain, earliest.Format(time.DateOnly))
	}
	return nil
}

// budgetEndsLater: The end date of a budget is after its start date.
//
// Source: https://learn.microsoft.com/rest/api/consumption/budgets/create-or-update#budgettimeperiod
func budgetEndsLater(q budgetRequest) *arm.Error {
	start, end := date(q.New.Properties.TimePeriod.StartDate), date(q.New.Properties.TimePeriod.EndDate)
	if !end.IsZero() && !end.After(start) {
		return q.BadRequest(invalid, "End date must be after start date.")
	}
	return nil
}

// budgetStartIsFixed: The start date of a budget cannot be changed.
//
// Source: https://github.com/jpsnover/ai-triad-research/pull/1697 (observed)
func budgetStartIsFixed(q budgetRequest) *arm.Error {
	if !q.IsNew() && !date(q.Old.Properties.TimePeriod.StartDate).Equal(date(q.New.Properties.TimePeriod.StartDate)) {
		return q.BadRequest(invalid, "Start date of budgets cannot be updated. Please delete and create a new budget.")
	}
	return nil
}

// budgetNotificationsHaveContacts: A budget has up to five notifications, and
// each has a contact.
//
// Source: https://learn.microsoft.com/rest/api/consumption/budgets/create-or-update#notification
func budgetNotificationsHaveContacts(q budgetRequest) *arm.Error {
	const message = "A budget has up to five notifications, each with a contact email, group or role."
	if len(q.New.Properties.Notifications) > 5 {
		return q.BadRequest(invalid, message)
	}
	for _, n := range q.New.Properties.Notifications {
		if len(n.ContactEmails) == 0 && len(n.ContactGroups) == 0 && len(n.ContactRoles) == 0 {
			return q.BadRequest(invalid, message)
		}
	}
	return nil
}
