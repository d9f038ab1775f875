package operationalinsights

import (
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

type tableRequest = arm.Request[Table]

func tables() arm.Type[Table] {
	return arm.Type[Table]{
		Facts: arm.Facts{Name: WorkspaceType + "/tables", HoldsData: true},
		Rules: []arm.Rule[Table]{customTableIsNamed, customTableHasItsColumns, tableRetentionFits},
	}
}

// suffix is the end of the names of custom tables.
const suffix = "_CL"

// customTableIsNamed: The schema of a table has the table's name, and a table with
// columns of its own has a name that ends in _CL.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/logs/create-custom-table
func customTableIsNamed(q tableRequest) *arm.Error {
	schema := q.New.Properties.Schema
	switch {
	case schema.Name.IsSet() && !schema.Name.Is(body.Text(q.Name())):
		return q.BadRequest(invalidParameter, "The name of the schema, '%s', must be that of the table, '%s'.", schema.Name, q.Name())
	case len(schema.Columns) > 0 && !strings.HasSuffix(q.Name(), suffix) && !strings.HasSuffix(q.Name(), "_SRCH"):
		return q.BadRequest(invalidParameter, "The name of a custom table must end in '%s', but is '%s'.", suffix, q.Name())
	}
	return nil
}

// customTableHasItsColumns: A new custom table has columns, among them
// TimeGenerated.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/logs/create-custom-table
func customTableHasItsColumns(q tableRequest) *arm.Error {
	if !q.IsNew() || !strings.HasSuffix(q.Name(), suffix) {
		return nil
	}
	for _, column := range q.New.Properties.Schema.Columns {
		if column.Name == "TimeGenerated" {
			return nil
		}
	}
	return q.BadRequest(invalidParameter, "The schema of the custom table '%s' must have a column TimeGenerated.", q.Name())
}

// tableRetentionFits: A table keeps logs in all for at least as long as it keeps
// them for queries.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/logs/data-retention-configure
func tableRetentionFits(q tableRequest) *arm.Error {
	days, total := q.New.Properties.RetentionInDays.Or(0), q.New.Properties.TotalRetentionInDays
	if total.IsSet() && total.Or(0) < days {
		return q.BadRequest(invalidParameter, "'TotalRetentionInDays' must be at least 'RetentionInDays', %d, not %d.", days, total.Or(0))
	}
	return nil
}
