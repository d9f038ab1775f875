package monitoring

import (
	"errors"
	"fmt"
	"time"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	consumption "github.com/pulumi/pulumi-azure-native-sdk/consumption/v2/v20230501"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// budgetType is stored in every stack's state.
const budgetType = "data-pipeline:monitoring:Budget"

// Budget tells people when a month costs half, four fifths and all of what it may,
// and when Azure forecasts that it will cost more. It stops nothing. What it says
// is 8 to 24 hours old.
//
// Source: https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets
type Budget struct {
	pulumi.ResourceState
	components.Resources

	// ID is the ARM ID of the budget.
	ID pulumi.StringOutput `pulumi:"id"`
}

// BudgetArgs configures a [Budget].
type BudgetArgs struct {
	BudgetSettings
	// Name is the budget's name in its scope. Required.
	Name string `pulumi:"name"`
	// Scope is the ARM ID of the resource group whose cost counts. In a group that
	// belongs to someone else, so does what others do there. Required.
	Scope pulumi.StringInput `pulumi:"scope"`
	// ActionGroupID is the ARM ID of the action group to tell. Required.
	ActionGroupID pulumi.StringInput `pulumi:"actionGroupId"`
	// Now is the moment of the deployment. It gives the first month of a budget
	// that has no StartDate, and plays no part once the budget is made. Required
	// without StartDate.
	Now time.Time `pulumi:"now"`
}

// NewBudget registers a Budget called name; its budget is called name + "-budget"
// in the state.
//
// It returns an error, and registers nothing, when args are invalid; the error
// joins every problem found.
func NewBudget(
	ctx *pulumi.Context, name string, args *BudgetArgs, opts ...pulumi.ResourceOption,
) (*Budget, error) {
	if err := args.validate(); err != nil {
		return nil, fmt.Errorf("monitoring.NewBudget %q: %w", name, err)
	}
	budget := &Budget{}
	inputs := pulumi.Map{"monthlyUsd": pulumi.Float64(args.MonthlyUSD)}
	if err := ctx.RegisterComponentResourceV2(budgetType, name, inputs, budget, opts...); err != nil {
		return nil, err
	}

	start, option := args.start()
	made, err := consumption.NewBudget(ctx, name+"-budget", &consumption.BudgetArgs{
		Scope:         args.Scope,
		BudgetName:    pulumi.String(args.Name),
		Category:      consumption.CategoryTypeCost,
		Amount:        pulumi.Float64(args.MonthlyUSD),
		TimeGrain:     consumption.TimeGrainTypeMonthly,
		TimePeriod:    consumption.BudgetTimePeriodArgs{StartDate: pulumi.String(start.Format(time.RFC3339))},
		Notifications: args.notifications(),
	}, pulumi.Parent(budget), option, pulumi.DeleteBeforeReplace(true))
	if err != nil {
		return nil, fmt.Errorf("budget: %w", err)
	}
	budget.Add(made)
	budget.ID = made.ID().ToStringOutput()
	return budget, ctx.RegisterResourceOutputs(budget, pulumi.Map{"id": budget.ID})
}

// start is the first month of the budget. Azure never moves it: one that is
// configured makes the budget anew when it changes, and one that is not stays as
// it was when the budget was made.
func (a *BudgetArgs) start() (time.Time, pulumi.ResourceOption) {
	path := []string{"timePeriod.startDate"}
	if start, err := time.Parse(time.DateOnly, a.StartDate); err == nil {
		return start, pulumi.ReplaceOnChanges(path)
	}
	now := a.Now.UTC()
	return time.Date(now.Year(), now.Month(), 1, 0, 0, 0, 0, time.UTC), pulumi.IgnoreChanges(path)
}

// notifications are told to the action group, each at its percentage of the amount.
func (a *BudgetArgs) notifications() consumption.NotificationMap {
	notifications := consumption.NotificationMap{}
	for _, n := range []struct {
		name    string
		percent float64
		of      consumption.ThresholdType
	}{
		{"actual50", 50, consumption.ThresholdTypeActual},
		{"actual80", 80, consumption.ThresholdTypeActual},
		{"actual100", 100, consumption.ThresholdTypeActual},
		{"forecast100", 100, consumption.ThresholdTypeForecasted},
	} {
		notifications[n.name] = consumption.NotificationArgs{
			Enabled:       pulumi.Bool(true),
			Operator:      consumption.OperatorTypeGreaterThanOrEqualTo,
			Threshold:     pulumi.Float64(n.percent),
			ThresholdType: n.of,
			// Azure wants the list of emails also where there are none in it.
			ContactEmails: pulumi.StringArray{},
			ContactGroups: pulumi.StringArray{a.ActionGroupID},
		}
	}
	return notifications
}

// validate reports every problem at once.
func (a *BudgetArgs) validate() error {
	if a == nil {
		return errors.New("args: required")
	}
	p := check.Problems(a.Validate())
	if a.MonthlyUSD == 0 {
		p.Addf("monthlyUsd", "got 0, want more than 0")
	}
	p.Require("name", a.Name != "", "")
	p.Require("scope", a.Scope != nil, "")
	p.Require("actionGroupId", a.ActionGroupID != nil, "")
	p.Require("now", a.StartDate != "" || !a.Now.IsZero(), "there is no startDate")
	return errors.Join(p...)
}
