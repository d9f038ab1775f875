package privatelink_test

import (
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components/privatelink"
	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
)

const (
	endpointType = "azure-native:network/v20210201:PrivateEndpoint"
	groupType    = "azure-native:network/v20210201:PrivateDnsZoneGroup"
)

func link() *privatelink.Link {
	return &privatelink.Link{
		Service: privatelink.Postgres, Name: "pe-weather-prod-postgres",
		SubnetID: pulumi.String("subnet-id"), ZoneID: pulumi.String("zone-id"),
		ResourceGroupName: pulumi.String("rg-weather-prod"), Location: "westeurope",
		Tags: pulumi.StringMap{"workload": pulumi.String("weather")},
	}
}

// connect makes an endpoint for something that is protected, and captures the address.
func connect(t *testing.T, l *privatelink.Link) *pulumitest.Recorder {
	t.Helper()
	rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		owner := &pulumi.ResourceState{}
		if err := ctx.RegisterComponentResourceV2("test:index:Owner", "owner", nil, owner, pulumi.Protect(true)); err != nil {
			return err
		}
		address, err := l.Connect(ctx, "app-psql", pulumi.String("app-psql-id"), pulumi.String("psql.example").ToStringOutput(), pulumi.Parent(owner))
		if err != nil {
			return err
		}
		return pulumitest.Capture(ctx, pulumi.Map{"address": address})
	})
	require.NoError(t, err)
	return rec
}

func TestConnect(t *testing.T) {
	t.Parallel()
	rec := connect(t, link())
	rec.AssertChildren(t, "test:index:Owner::owner")
	require.Len(t, rec.Custom(), 2)
	endpoint, group := rec.OfType(endpointType)["app-psql-pe"], rec.OfType(groupType)["app-psql-pe-dns"]
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
	}, endpoint.InputMap())
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
	rec := connect(t, link())
	assert.Equal(t, "psql.example", rec.Captured()["address"].StringValue())
	rec.AssertEndpoint(t, "app-psql", "address")
}

func TestConnectWithoutALink(t *testing.T) {
	t.Parallel()
	rec := connect(t, nil)
	assert.Empty(t, rec.Custom())
	assert.Equal(t, "psql.example", rec.Captured()["address"].StringValue())
}

// Azure looks names up in these zones and no others.
func TestZones(t *testing.T) {
	t.Parallel()
	zones := map[privatelink.Service]string{}
	for _, service := range privatelink.Services() {
		zones[service] = service.Zone()
		assert.Regexp(t, `^[a-z]{4,8}$`, service, "a configuration key, and part of a name")
	}
	assert.Equal(t, map[privatelink.Service]string{
		privatelink.Blob:     "privatelink.blob.core.windows.net",
		privatelink.Vault:    "privatelink.vaultcore.azure.net",
		privatelink.Postgres: "privatelink.postgres.database.azure.com",
		privatelink.Registry: "privatelink.azurecr.io",
	}, zones)
}
