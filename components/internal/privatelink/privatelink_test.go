package privatelink_test

import (
	"errors"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/internal/privatelink"
	"github.com/hyf/azure-data-pipeline/internal/check"
	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
)

const (
	endpointType = "azure-native:network/v20210201:PrivateEndpoint"
	groupType    = "azure-native:network/v20210201:PrivateDnsZoneGroup"
)

func endpoint() *components.Endpoint {
	return &components.Endpoint{Name: "pe-weather-prod-postgres", SubnetID: pulumi.String("subnet-id"), ZoneID: pulumi.String("zone-id")}
}

// connect makes an endpoint for something that is protected, and captures the
// address and what was made.
func connect(t *testing.T, endpoint *components.Endpoint) *pulumitest.Recorder {
	t.Helper()
	rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		owner := &pulumi.ResourceState{}
		if err := ctx.RegisterComponentResourceV2("test:index:Owner", "owner", nil, owner, pulumi.Protect(true)); err != nil {
			return err
		}
		var made components.Resources
		address, err := privatelink.Connect(ctx, "app-psql", endpoint, privatelink.Target{
			Service: components.Postgres, ID: pulumi.String("app-psql-id"), Address: pulumi.String("psql.example").ToStringOutput(),
			ResourceGroupName: pulumi.String("rg-weather-prod"), Location: "westeurope",
			Tags: pulumi.StringMap{"workload": pulumi.String("weather")},
		}, &made, pulumi.Parent(owner))
		if err != nil {
			return err
		}
		return pulumitest.Capture(ctx, pulumi.Map{"address": address, "made": pulumi.Int(len(made.Made()))})
	})
	require.NoError(t, err)
	assert.InDelta(t, len(rec.Custom()), rec.Captured()["made"].NumberValue(), 0)
	return rec
}

func TestConnect(t *testing.T) {
	t.Parallel()
	rec := connect(t, endpoint())
	rec.AssertChildren(t, "test:index:Owner::owner")
	require.Len(t, rec.Custom(), 2)
	private, group := rec.OfType(endpointType)["app-psql-pe"], rec.OfType(groupType)["app-psql-pe-dns"]
	assert.Equal(t, map[string]any{
		"privateEndpointName": "pe-weather-prod-postgres",
		"resourceGroupName":   "rg-weather-prod",
		"location":            "westeurope",
		"tags":                map[string]any{"workload": "weather"},
		// The policies are what the SDK says of any subnet; Azure reads the ID.
		"subnet": map[string]any{
			"id": "subnet-id", "privateEndpointNetworkPolicies": "Enabled", "privateLinkServiceNetworkPolicies": "Enabled",
		},
		"privateLinkServiceConnections": []any{map[string]any{
			"name": "pe-weather-prod-postgres", "privateLinkServiceId": "app-psql-id", "groupIds": []any{"postgresqlServer"},
		}},
	}, private.InputMap())
	assert.Equal(t, map[string]any{
		"privateDnsZoneGroupName": "default",
		"privateEndpointName":     "app-psql-pe-name",
		"resourceGroupName":       "rg-weather-prod",
		"privateDnsZoneConfigs": []any{map[string]any{
			"name": "privatelink-postgres-database-azure-com", "privateDnsZoneId": "zone-id",
		}},
	}, group.InputMap())
	for _, res := range rec.Custom() {
		assert.False(t, res.RegisterRPC.GetProtect(), "%s: the network must be free to move", res.Name)
	}
}

// Who connects to the address has to wait until it leads somewhere.
func TestAddressWaitsForTheEndpoint(t *testing.T) {
	t.Parallel()
	rec := connect(t, endpoint())
	assert.Equal(t, "psql.example", rec.Captured()["address"].StringValue())
	rec.AssertEndpoint(t, "app-psql", "address")
}

func TestConnectWithoutAnEndpoint(t *testing.T) {
	t.Parallel()
	rec := connect(t, nil)
	assert.Empty(t, rec.Custom())
	assert.Equal(t, "psql.example", rec.Captured()["address"].StringValue())
}

func TestCheck(t *testing.T) {
	t.Parallel()
	var p check.Problems
	privatelink.Check(&p, nil)
	privatelink.Check(&p, endpoint())
	assert.Empty(t, p)
	privatelink.Check(&p, &components.Endpoint{})
	assert.EqualError(t, errors.Join(p...), "endpoint.name: required\nendpoint.subnetId: required\nendpoint.zoneId: required")
}
