package network_test

import (
	"maps"
	"net/netip"
	"slices"
	"strings"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/network"
	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
)

const (
	vnetType  = "azure-native:network/v20190801:VirtualNetwork"
	snetType  = "azure-native:network/v20190801:Subnet"
	nsgType   = "azure-native:network/v20190801:NetworkSecurityGroup"
	zoneType  = "azure-native:network/v20240601:PrivateZone"
	linkType  = "azure-native:network/v20240601:VirtualNetworkLink"
	hub       = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-hub"
	vnet      = hub + "/providers/Microsoft.Network/virtualNetworks/vnet-hub"
	zones     = hub + "/providers/Microsoft.Network/privateDnsZones/"
	blobZone  = zones + "privatelink.blob.core.windows.net"
	component = "data-pipeline:network:Network::app"
)

// m is how tests write down nested inputs.
type m = map[string]any

// validArgs are valid, for tests to change one thing of.
func validArgs() *network.NetworkArgs {
	settings := network.Defaults()
	settings.CIDR = netip.MustParsePrefix("10.1.0.0/24")
	return &network.NetworkArgs{
		Settings:          settings,
		Name:              "weather-prod",
		ResourceGroupName: pulumi.String("rg-weather-prod"),
		Location:          "westeurope",
		Tags:              pulumi.StringMap{"workload": pulumi.String("weather")},
		Environment:       true,
		Services:          components.Services(),
	}
}

// run registers a network called app, and captures its outputs and its links.
func run(args *network.NetworkArgs) (*pulumitest.Recorder, error) {
	return pulumitest.Run(func(ctx *pulumi.Context) error {
		made, err := network.NewNetwork(ctx, "app", args, pulumi.IgnoreChanges([]string{"tags"}))
		if err != nil {
			return err
		}
		out := pulumi.Map{"id": made.ID}
		if subnet := made.EnvironmentSubnet(); subnet != nil {
			out["environment"] = subnet
		}
		if args.Mode == network.Private {
			out["endpoints"] = made.EndpointSubnetID
		}
		for _, service := range components.Services() {
			if endpoint := made.Endpoint(service); endpoint != nil {
				out[string(service)] = pulumi.Sprintf("%s %s %s", endpoint.Name, endpoint.SubnetID, endpoint.ZoneID)
			}
		}
		return pulumitest.Capture(ctx, out)
	})
}

func TestNewNetwork(t *testing.T) {
	t.Parallel()
	rec, err := run(validArgs())
	require.NoError(t, err)
	rec.AssertChildren(t, component)
	require.Len(t, rec.Custom(), 1+2+2+4+4)

	tags := m{"workload": "weather"}
	assert.Equal(t, m{
		"virtualNetworkName": "vnet-weather-prod", "resourceGroupName": "rg-weather-prod", "location": "westeurope",
		"addressSpace": m{"addressPrefixes": []any{"10.1.0.0/24"}},
		"tags":         tags,
	}, withoutFalse(rec.OfType(vnetType)["app-vnet"].InputMap()))
	assert.Equal(t, m{
		"subnetName": "snet-weather-prod-environment", "virtualNetworkName": "app-vnet-name", "resourceGroupName": "rg-weather-prod",
		"addressPrefix":                  "10.1.0.0/25",
		"networkSecurityGroup":           m{"id": "app-environment-nsg-id"},
		"delegations":                    []any{m{"name": "environment", "serviceName": "Microsoft.App/environments"}},
		"privateEndpointNetworkPolicies": "Enabled",
	}, rec.OfType(snetType)["app-environment-snet"].InputMap())
	assert.Equal(t, m{
		"subnetName": "snet-weather-prod-endpoints", "virtualNetworkName": "app-vnet-name", "resourceGroupName": "rg-weather-prod",
		"addressPrefix":                  "10.1.0.128/27",
		"networkSecurityGroup":           m{"id": "app-endpoints-nsg-id"},
		"privateEndpointNetworkPolicies": "Enabled",
	}, rec.OfType(snetType)["app-endpoints-snet"].InputMap())
	for _, service := range components.Services() {
		name := "app-" + string(service) + "-dns"
		assert.Equal(t, m{
			"privateZoneName": service.Zone(), "resourceGroupName": "rg-weather-prod", "location": "global", "tags": tags,
		}, rec.OfType(zoneType)[name].InputMap())
		assert.Equal(t, m{
			"privateZoneName": service.Zone(), "resourceGroupName": "rg-weather-prod", "location": "global", "tags": tags,
			"virtualNetworkLinkName": "app-vnet-id", "virtualNetwork": m{"id": "app-vnet-id"},
			"registrationEnabled": false, "resolutionPolicy": "NxDomainRedirect",
		}, rec.OfType(linkType)[name+"-link"].InputMap())
		assert.Equal(t, "pe-weather-prod-"+string(service)+" app-endpoints-snet-id "+name+"-id", text(rec, string(service)))
	}
	assert.Equal(t, "app-vnet-id", text(rec, "id"))
	assert.Equal(t, "app-environment-snet-id", text(rec, "environment"))
	assert.Equal(t, "app-endpoints-snet-id", text(rec, "endpoints"))
}

// zonesOf is one zone that exists.
func zonesOf(service components.Service, id components.Reference) map[components.Service]components.Reference {
	return map[components.Service]components.Reference{service: id}
}

// withoutFalse leaves out what the SDK says no to by itself.
func withoutFalse(inputs m) m {
	maps.DeleteFunc(inputs, func(_ string, v any) bool { return v == false })
	return inputs
}

// text is a captured output; empty when there is none.
func text(rec *pulumitest.Recorder, name string) string {
	captured, _ := rec.Captured().Mappable()[name].(string)
	return captured
}

// dependencies are the URNs that a resource, or one of its inputs, waits for.
func dependencies(res pulumitest.Resource) string {
	return strings.Join(res.RegisterRPC.GetDependencies(), "\n")
}

// What Azure refuses to do at a time, or to change, is in the options.
func TestOrderAndReplacement(t *testing.T) {
	t.Parallel()
	rec, err := run(validArgs())
	require.NoError(t, err)
	assert.Contains(t, dependencies(rec.OfType(snetType)["app-endpoints-snet"]), "::app-environment-snet",
		"Azure changes one subnet of a network at a time")
	for name, property := range map[string]string{
		"app-vnet": "addressSpace", "app-environment-snet": "addressPrefix", "app-endpoints-snet": "addressPrefix",
	} {
		all := rec.OfType(vnetType)
		maps.Copy(all, rec.OfType(snetType))
		registration := all[name].RegisterRPC
		assert.Equal(t, []string{property}, registration.GetReplaceOnChanges(), name)
		assert.True(t, registration.GetDeleteBeforeReplace(), "%s: its name is fixed", name)
	}
	for name, link := range rec.OfType(linkType) {
		assert.Contains(t, dependencies(link), "::"+strings.TrimSuffix(name, "-link"), "a link comes after its zone")
		assert.Contains(t, strings.Join(link.RegisterRPC.GetPropertyDependencies()["virtualNetworkLinkName"].GetUrns(), "\n"), "::app-vnet",
			"a network that is replaced takes its links along")
	}
	blob := rec.OfType("pulumitest:index:Capture")["capture"].RegisterRPC.GetPropertyDependencies()["blob"].GetUrns()
	assert.Contains(t, strings.Join(blob, "\n"), "::app-blob-dns-link", "an endpoint comes after the names in its zone resolve")
}

// securityRules are the rules of a security group by direction, in order of
// priority: access, protocol, from, to, ports.
func securityRules(t *testing.T, rec *pulumitest.Recorder, group string) map[string][]string {
	t.Helper()
	inputs := rec.OfType(nsgType)[group].InputMap()
	rules := inputs["securityRules"].([]any)
	names := map[string]bool{}
	slices.SortFunc(rules, func(a, b any) int { return int(a.(m)["priority"].(float64) - b.(m)["priority"].(float64)) })
	lines := map[string][]string{}
	for _, found := range rules {
		rule := found.(m)
		name := rule["name"].(string)
		assert.False(t, names[name], "%s: two rules of one name", name)
		names[name] = true
		why := rule["description"].(string)
		assert.NotEmpty(t, why, name)
		assert.LessOrEqual(t, len(why), 140, name)
		assert.Equal(t, "*", rule["sourcePortRange"], name)
		ports, _ := rule["destinationPortRange"].(string)
		if several, ok := rule["destinationPortRanges"].([]any); ok {
			require.Empty(t, ports, name)
			for _, port := range several {
				ports += port.(string) + " "
			}
		}
		direction := rule["direction"].(string)
		lines[direction] = append(lines[direction], strings.Join([]string{
			rule["access"].(string), rule["protocol"].(string), rule["sourceAddressPrefix"].(string),
			rule["destinationAddressPrefix"].(string), strings.TrimSpace(ports),
		}, " | "))
	}
	return lines
}

func TestSecurityRules(t *testing.T) {
	t.Parallel()
	rec, err := run(validArgs())
	require.NoError(t, err)
	const environment, endpoints = "10.1.0.0/25", "10.1.0.128/27"
	assert.Equal(t, map[string][]string{
		"Inbound": {
			"Allow | * | " + environment + " | " + environment + " | *",
			"Allow | Tcp | AzureLoadBalancer | " + environment + " | 30000-32767",
			"Deny | * | * | * | *",
		},
		"Outbound": {
			"Allow | * | " + environment + " | " + environment + " | *",
			"Allow | Tcp | " + environment + " | VirtualNetwork | 443 5432",
			"Allow | * | " + environment + " | 168.63.129.16 | 53",
			"Allow | Tcp | " + environment + " | AzureActiveDirectory | 443",
			"Allow | Tcp | " + environment + " | AzureMonitor | 443",
			"Allow | Tcp | " + environment + " | MicrosoftContainerRegistry | 443",
			"Allow | Tcp | " + environment + " | AzureFrontDoor.FirstParty | 443",
			"Allow | Tcp | " + environment + " | Internet | 443",
			"Deny | * | * | * | *",
		},
	}, securityRules(t, rec, "app-environment-nsg"))
	assert.Equal(t, map[string][]string{
		"Inbound":  {"Allow | Tcp | " + environment + " | " + endpoints + " | 443 5432", "Deny | * | * | * | *"},
		"Outbound": {"Deny | * | * | * | *"},
	}, securityRules(t, rec, "app-endpoints-nsg"))
}

func TestNewNetworkPublic(t *testing.T) {
	t.Parallel()
	rec, err := run(&network.NetworkArgs{Settings: network.Settings{Mode: network.Public}, Environment: true, Services: components.Services()})
	require.NoError(t, err)
	assert.Empty(t, rec.Custom())
	assert.Equal(t, m{"id": ""}, rec.Captured().Mappable(), "no subnets, no links")
}

// Only what is not there already is made.
func TestNewNetworkExisting(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		mutate func(*network.NetworkArgs)
		made   []string
		want   m
	}{
		"network": {
			func(*network.NetworkArgs) {},
			[]string{"app-blob-dns", "app-blob-dns-link", "app-endpoints-nsg", "app-endpoints-snet", "app-environment-nsg", "app-environment-snet"},
			m{
				"id": vnet, "environment": "app-environment-snet-id", "endpoints": "app-endpoints-snet-id",
				"blob": "pe-weather-prod-blob app-endpoints-snet-id app-blob-dns-id",
			},
		},
		"network, subnets": {
			func(a *network.NetworkArgs) {
				a.CIDR, a.EnvironmentSubnet, a.EndpointSubnet = netip.Prefix{}, vnet+"/subnets/a", vnet+"/subnets/b"
			},
			[]string{"app-blob-dns", "app-blob-dns-link"},
			m{
				"id": vnet, "environment": vnet + "/subnets/a", "endpoints": vnet + "/subnets/b",
				"blob": "pe-weather-prod-blob " + vnet + "/subnets/b app-blob-dns-id",
			},
		},
		"network, one subnet, zone": {
			func(a *network.NetworkArgs) {
				a.EnvironmentSubnet, a.DNSZones = vnet+"/subnets/a", zonesOf("blob", blobZone)
			},
			[]string{"app-endpoints-nsg", "app-endpoints-snet"},
			m{
				"id": vnet, "environment": vnet + "/subnets/a", "endpoints": "app-endpoints-snet-id",
				"blob": "pe-weather-prod-blob app-endpoints-snet-id " + blobZone,
			},
		},
		"zone": {
			func(a *network.NetworkArgs) {
				a.Existing, a.DNSZones = "", zonesOf("blob", blobZone)
			},
			[]string{"app-blob-dns-link", "app-endpoints-nsg", "app-endpoints-snet", "app-environment-nsg", "app-environment-snet", "app-vnet"},
			m{
				"id": "app-vnet-id", "environment": "app-environment-snet-id", "endpoints": "app-endpoints-snet-id",
				"blob": "pe-weather-prod-blob app-endpoints-snet-id " + blobZone,
			},
		},
		"network, environment": {
			func(a *network.NetworkArgs) { a.Environment = false },
			[]string{"app-blob-dns", "app-blob-dns-link", "app-endpoints-nsg", "app-endpoints-snet"},
			m{
				"id": vnet, "endpoints": "app-endpoints-snet-id",
				"blob": "pe-weather-prod-blob app-endpoints-snet-id app-blob-dns-id",
			},
		},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			args := validArgs()
			args.Existing, args.Services = vnet, []components.Service{components.Blob}
			tc.mutate(args)
			rec, err := run(args)
			require.NoError(t, err)
			var made []string
			for _, res := range rec.Custom() {
				made = append(made, res.Name)
			}
			assert.ElementsMatch(t, tc.made, made)
			assert.Equal(t, tc.want, rec.Captured().Mappable())
			for _, subnet := range rec.OfType(snetType) {
				if args.Existing != "" {
					assert.Equal(t, "vnet-hub", subnet.Input("virtualNetworkName").StringValue())
					assert.Equal(t, "rg-hub", subnet.Input("resourceGroupName").StringValue(), "a subnet is a part of its network")
				}
			}
			for _, link := range rec.OfType(linkType) {
				owner := "rg-weather-prod"
				if args.DNSZones != nil {
					owner = "rg-hub"
				}
				assert.Equal(t, owner, link.Input("resourceGroupName").StringValue(), "a link is a part of its zone")
				assert.Equal(t, "privatelink.blob.core.windows.net", link.Input("privateZoneName").StringValue())
			}
			if args.EnvironmentSubnet != "" && args.EndpointSubnet == "" {
				rules := securityRules(t, rec, "app-endpoints-nsg")
				assert.Equal(t, "Allow | Tcp | VirtualNetwork | 10.1.0.128/27 | 443 5432", rules["Inbound"][0], "nobody here knows where the jobs are")
			}
		})
	}
}

func TestNewNetworkZones(t *testing.T) {
	t.Parallel()
	rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		args := validArgs()
		args.Services = []components.Service{components.Blob, components.Vault}
		made, err := network.NewNetwork(ctx, "app", args)
		if err != nil {
			return err
		}
		return pulumitest.Capture(ctx, pulumi.Map{"zones": made.ZoneIDs})
	})
	require.NoError(t, err)
	assert.Equal(t, m{"zones": m{"blob": "app-blob-dns-id", "vault": "app-vault-dns-id"}}, rec.Captured().Mappable())
}

func TestNewNetworkTwice(t *testing.T) {
	t.Parallel()
	pulumitest.AssertTwice(t, network.NewNetwork, validArgs)
}

func TestNewNetworkRefuses(t *testing.T) {
	t.Parallel()
	pulumitest.AssertRefuses(t, "network.NewNetwork", network.NewNetwork, validArgs, pulumitest.Refusals[network.NetworkArgs]{
		"no args": {nil, "args: required"},
		"mode": {
			func(a *network.NetworkArgs) { a.Mode = "privat" },
			`mode: got "privat", want one of public, private; did you mean "private"?`,
		},
		"range": {
			func(a *network.NetworkArgs) { a.CIDR = netip.MustParsePrefix("10.1.0.0/27") },
			"cidr: got 10.1.0.0/27, want an IPv4 address space of /8 to /26, such as 10.40.0.0/16",
		},
		"range of a public network": {
			func(a *network.NetworkArgs) { a.Mode = network.Public },
			"cidr: not allowed together with mode public; remove it",
		},
		"zones of a public network": {
			func(a *network.NetworkArgs) {
				a.Mode, a.CIDR, a.DNSZones = network.Public, netip.Prefix{}, zonesOf("blob", blobZone)
			},
			"dnsZones: not allowed together with mode public; remove it",
		},
		"existing without a range": {
			func(a *network.NetworkArgs) { a.Existing, a.CIDR = vnet, netip.Prefix{} },
			"cidr: missing, want the part of the existing network in which to create subnets, such as 10.40.1.0/26; or set the existing subnets",
		},
		"a range that nobody divides": {
			func(a *network.NetworkArgs) {
				a.Existing, a.EnvironmentSubnet, a.EndpointSubnet = vnet, vnet+"/subnets/a", vnet+"/subnets/b"
			},
			"cidr: not allowed if all subnets exist; remove it",
		},
		"existing is of another type": {
			func(a *network.NetworkArgs) { a.Existing = hub },
			`existing: got the ID of a Microsoft.Resources/resourceGroups, want one of a Microsoft.Network/virtualNetworks: "` + hub + `"`,
		},
		"a subnet is of another type": {
			func(a *network.NetworkArgs) { a.Existing, a.EndpointSubnet = vnet, vnet },
			`endpointSubnet: got the ID of a Microsoft.Network/virtualNetworks, want one of a Microsoft.Network/virtualNetworks/subnets: "` + vnet + `"`,
		},
		"a subnet without its network": {
			func(a *network.NetworkArgs) { a.EndpointSubnet = vnet + "/subnets/b" },
			"endpointSubnet: needs existing as well, the ID of its network: " + vnet,
		},
		"a subnet of another network": {
			func(a *network.NetworkArgs) { a.Existing, a.EndpointSubnet = vnet+"2", vnet+"/subnets/b" },
			`endpointSubnet: got "` + vnet + `/subnets/b", want a subnet of ` + vnet + "2",
		},
		"one subnet for both": {
			func(a *network.NetworkArgs) {
				a.Existing, a.CIDR = vnet, netip.Prefix{}
				a.EnvironmentSubnet, a.EndpointSubnet = vnet+"/subnets/a", vnet+"/subnets/A"
			},
			"endpointSubnet: got the same as environmentSubnet, want a different one: an environment needs its own subnet",
		},
		"a zone for nothing": {
			func(a *network.NetworkArgs) { a.DNSZones = zonesOf("blobs", blobZone) },
			`dnsZones.blobs: got "blobs", want one of blob, postgres, registry, vault; did you mean "blob"?`,
		},
		"a zone of another service": {
			func(a *network.NetworkArgs) { a.DNSZones = zonesOf("vault", blobZone) },
			"dnsZones.vault: got the zone privatelink.blob.core.windows.net, want privatelink.vaultcore.azure.net, the zone of this service",
		},
		"a zone is of another type": {
			func(a *network.NetworkArgs) { a.DNSZones = zonesOf("vault", vnet) },
			`dnsZones.vault: got the ID of a Microsoft.Network/virtualNetworks, want one of a Microsoft.Network/privateDnsZones: "` + vnet + `"`,
		},
		"name": {
			func(a *network.NetworkArgs) { a.Name = "Weather" },
			`name: got "Weather", want 2 to 40 lower-case letters, digits and hyphens, a letter first and no hyphen last, such as weather-prod`,
		},
		"no resource group": {
			func(a *network.NetworkArgs) { a.ResourceGroupName = nil },
			"resourceGroupName: required",
		},
		"no location": {
			func(a *network.NetworkArgs) { a.Location = "" },
			"location: required",
		},
		"a service twice": {
			func(a *network.NetworkArgs) { a.Services = []components.Service{components.Blob, components.Blob} },
			`services[1]: got "blob", want each of ["registry" "blob" "postgres" "vault"] at most once`,
		},
		"an unknown service": {
			func(a *network.NetworkArgs) { a.Services = []components.Service{"queue"} },
			`services[0]: got "queue", want each of ["registry" "blob" "postgres" "vault"] at most once`,
		},
	})
}

func TestSettingsKeys(t *testing.T) {
	t.Parallel()
	pulumitest.AssertSettings(t, `{"mode": "private", "cidr": "", "existing": "", "environmentSubnet": "", "endpointSubnet": "", "dnsZones": null}`, network.Defaults())
}

func TestNewNetworkMade(t *testing.T) {
	t.Parallel()
	pulumitest.AssertMade(t, network.NewNetwork, validArgs)
}
