package monitoring

import "slices"

// View is a query about the runs. It is saved in the workspace and shown in the
// workbook.
type View struct {
	// Name is its name in the state and in Azure: runs, days, failures, logrows or
	// logvolume.
	Name string
	// Title is its title in the workbook.
	Title string
	// Query is Kusto.
	Query string
	// Visualization is the workbook's name for how to display it.
	Visualization string
}

// Views are the queries for a stack's pipelines, with the prices of a region.
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

// Price is the price of a run in USD. Azure charges jobs at the active rate.
//
// Source: https://learn.microsoft.com/azure/container-apps/billing
type Price struct {
	// Regions are the regions it applies to; empty for all others.
	Regions []string
	// CPUSecond is the price of a vCPU and GiBSecond of a GiB of memory for a second.
	CPUSecond, GiBSecond float64
}

// prices are pay-as-you-go retail prices of August and September 2026; the last one
// applies to all regions that are not listed.
//
// Source: https://azure.microsoft.com/pricing/details/container-apps
var prices = []Price{
	{Regions: []string{"westeurope"}, CPUSecond: 0.000034, GiBSecond: 0.000004},
	{CPUSecond: 0.000024, GiBSecond: 0.000003},
}

// PriceIn is the price in a region, given by its programmatic name such as westeurope.
func PriceIn(region string) Price {
	i := slices.IndexFunc(prices, func(p Price) bool { return len(p.Regions) == 0 || slices.Contains(p.Regions, region) })
	return prices[i]
}
