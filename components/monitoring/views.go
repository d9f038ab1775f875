package monitoring

import "slices"

// View is a query that shows something of the runs, saved in the workspace and
// part of the workbook.
type View struct {
	// Name is what it is called in the state and in Azure: runs, days, failures,
	// logrows or logvolume.
	Name string
	// Title is what people read.
	Title string
	// Query is Kusto.
	Query string
	// Visualization is how a workbook draws it.
	Visualization string
}

// Views are the queries of a stack, which show its pipelines at the prices of a region.
func Views(pipelines []Pipeline, region string) ([]View, error) {
	views := []View{
		{Name: "runs", Title: "Runs: how they ended, how long they took, what they cost", Visualization: "table"},
		{Name: "days", Title: "Days: runs, failures and cost", Visualization: "table"},
		{Name: "failures", Title: "What the platform said of failures", Visualization: "table"},
		{Name: "logrows", Title: "Rows that each run logged", Visualization: "table"},
		{Name: "logvolume", Title: "Megabytes that each table took in", Visualization: "table"},
	}
	data := struct {
		Pipelines []Pipeline
		Price     Price
	}{pipelines, PriceIn(region)}
	for i, view := range views {
		text, err := query(view.Name, data)
		if err != nil {
			return nil, err
		}
		views[i].Query = text
	}
	return views, nil
}

// Price is what a run costs, in USD. Jobs are always charged as active.
//
// Source: https://learn.microsoft.com/azure/container-apps/billing
type Price struct {
	// Regions are those it holds in; none: everywhere else.
	Regions []string
	// CPUSecond is for a vCPU and GiBSecond for a GiB of memory, a second each.
	CPUSecond, GiBSecond float64
}

// prices are pay-as-you-go retail prices of August and September 2026; the last
// one stands for all regions that were not looked up.
//
// Source: https://azure.microsoft.com/pricing/details/container-apps
var prices = []Price{
	{Regions: []string{"westeurope"}, CPUSecond: 0.000034, GiBSecond: 0.000004},
	{CPUSecond: 0.000024, GiBSecond: 0.000003},
}

// PriceIn is the price in a region, by its programmatic name such as westeurope.
func PriceIn(region string) Price {
	i := slices.IndexFunc(prices, func(p Price) bool { return len(p.Regions) == 0 || slices.Contains(p.Regions, region) })
	return prices[i]
}
