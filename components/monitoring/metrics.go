package monitoring

import (
	"fmt"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	metricalerts "github.com/pulumi/pulumi-azure-native-sdk/insights/v2/v20180301"
)

// metric is an alert on a metric of a resource.
type metric struct {
	// child and name are its name in the state and in Azure, without their common
	// prefix; says is the event in words.
	child, name, says string
	// scope is the ARM ID of the resource, and namespace its type.
	scope     pulumi.StringInput
	namespace string
	// The condition: the aggregation of the metric over the window, against a threshold.
	metric      string
	aggregation metricalerts.AggregationTypeEnum
	operator    metricalerts.Operator
	threshold   float64
	dimensions  metricalerts.MetricDimensionArray
	// every is the interval of evaluations and window the period of one.
	every, window string
	severity      int
}

// watchServer registers the alerts on the database server.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-monitoring
func (a *Alerts) watchServer(ctx *pulumi.Context, name string, args *AlertsArgs) error {
	for _, m := range []metric{
		{
			child: "storage", says: fmt.Sprintf("the disk is more than %d percent full; at 95 the server takes no more writes", args.DatabaseStoragePercent),
			metric: "storage_percent", aggregation: metricalerts.AggregationTypeEnumAverage,
			operator: metricalerts.OperatorGreaterThan, threshold: float64(args.DatabaseStoragePercent),
			every: "PT15M", window: "PT1H", severity: 1,
		},
		{
			child: "cpu", says: fmt.Sprintf("more than %d percent busy for a quarter of an hour", args.DatabaseCPUPercent),
			metric: "cpu_percent", aggregation: metricalerts.AggregationTypeEnumAverage,
			operator: metricalerts.OperatorGreaterThan, threshold: float64(args.DatabaseCPUPercent),
			every: "PT5M", window: "PT15M", severity: 2,
		},
		{
			// The maximum over five minutes: the server was down in all of them. A failover
			// takes one or two.
			child: "alive", says: "it does not answer",
			metric: "is_db_alive", aggregation: metricalerts.AggregationTypeEnumMaximum,
			operator: metricalerts.OperatorLessThan, threshold: 1,
			every: "PT1M", window: "PT5M", severity: 0,
		},
	} {
		m.scope, m.namespace = args.ServerID, "Microsoft.DBforPostgreSQL/flexibleServers"
		m.name, m.says = args.Stack+"-database-"+m.child, fmt.Sprintf("Database (%s): %s", args.Stack, m.says)
		if err := a.newMetricAlert(ctx, name, args, m); err != nil {
			return fmt.Errorf("alert %s: %w", m.child, err)
		}
	}
	return nil
}

// watchJobs registers the alerts on jobs in an existing environment, whose logs the
// stack cannot read. Azure's metric counts runs by their result; it does not show runs
// that did not start.
//
// Source: https://learn.microsoft.com/azure/azure-monitor/reference/supported-metrics/microsoft-app-jobs-metrics
func (a *Alerts) watchJobs(ctx *pulumi.Context, name string, args *AlertsArgs) error {
	for _, p := range args.Pipelines {
		err := a.newMetricAlert(ctx, name, args, metric{
			child: p.Name + "-failed", name: p.JobName + "-failed", says: fmt.Sprintf("Pipeline %s (%s): a run failed", p.Name, args.Stack),
			scope: args.JobIDs[p.Name], namespace: "Microsoft.App/jobs",
			metric: "Executions", aggregation: metricalerts.AggregationTypeEnumTotal,
			operator: metricalerts.OperatorGreaterThan, threshold: 0,
			dimensions: metricalerts.MetricDimensionArray{metricalerts.MetricDimensionArgs{
				Name: pulumi.String("state"), Operator: pulumi.String("Include"), Values: pulumi.ToStringArray([]string{"Failed"}),
			}},
			every: "PT5M", window: "PT15M", severity: 1,
		})
		if err != nil {
			return fmt.Errorf("pipeline %s: alert failed: %w", p.Name, err)
		}
	}
	return nil
}

func (a *Alerts) newMetricAlert(ctx *pulumi.Context, name string, args *AlertsArgs, m metric) error {
	made, err := metricalerts.NewMetricAlert(ctx, name+"-"+m.child+"-alert", &metricalerts.MetricAlertArgs{
		ResourceGroupName:   args.ResourceGroupName,
		RuleName:            pulumi.String(m.name),
		Location:            pulumi.String("global"),
		Description:         pulumi.String(m.says),
		Severity:            pulumi.Int(m.severity),
		Enabled:             pulumi.Bool(true),
		AutoMitigate:        pulumi.Bool(true),
		Scopes:              pulumi.StringArray{m.scope},
		EvaluationFrequency: pulumi.String(m.every),
		WindowSize:          pulumi.String(m.window),
		Criteria: metricalerts.MetricAlertSingleResourceMultipleMetricCriteriaArgs{
			OdataType: pulumi.String("Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"),
			AllOf: metricalerts.MetricCriteriaArray{metricalerts.MetricCriteriaArgs{
				CriterionType:   pulumi.String("StaticThresholdCriterion"),
				Name:            pulumi.String(m.metric),
				MetricNamespace: pulumi.String(m.namespace),
				MetricName:      pulumi.String(m.metric),
				TimeAggregation: m.aggregation,
				Operator:        m.operator,
				Threshold:       pulumi.Float64(m.threshold),
				Dimensions:      m.dimensions,
			}},
		},
		Actions: metricalerts.MetricAlertActionArray{metricalerts.MetricAlertActionArgs{ActionGroupId: a.ActionGroupID}},
		Tags:    args.Tags,
	}, pulumi.Parent(a))
	if err != nil {
		return err
	}
	a.Add(made)
	return nil
}
