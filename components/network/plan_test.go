package network_test

import (
	"encoding/binary"
	"net/netip"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components/network"
)

func TestNewPlan(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		environment, endpoints string
		replicas               int
	}{
		"10.0.0.0/8":      {"10.0.0.0/23", "10.0.2.0/27", 4950},
		"10.40.0.0/16":    {"10.40.0.0/23", "10.40.2.0/27", 4950},
		"10.40.0.0/22":    {"10.40.0.0/23", "10.40.2.0/27", 4950},
		"10.40.0.0/23":    {"10.40.0.0/24", "10.40.1.0/27", 2390},
		"10.40.0.0/24":    {"10.40.0.0/25", "10.40.0.128/27", 1110},
		"10.40.0.128/25":  {"10.40.0.128/26", "10.40.0.192/27", 470},
		"10.40.0.192/26":  {"10.40.0.192/27", "10.40.0.224/27", 150},
		"10.255.255.0/24": {"10.255.255.0/25", "10.255.255.128/27", 1110},
		"172.29.0.0/16":   {"172.29.0.0/23", "172.29.2.0/27", 4950},
		"100.64.0.0/11":   {"100.64.0.0/23", "100.64.2.0/27", 4950},
	}
	for space, want := range tests {
		t.Run(space, func(t *testing.T) {
			t.Parallel()
			plan, err := network.NewPlan(netip.MustParsePrefix(space))
			require.NoError(t, err)
			assert.Equal(t, space, plan.Space.String())
			assert.Equal(t, want.environment, plan.Environment.String())
			assert.Equal(t, want.endpoints, plan.Endpoints.String())
			assert.Equal(t, want.replicas, plan.Replicas())
		})
	}
}

func TestNewPlanRefuses(t *testing.T) {
	t.Parallel()
	const want = "want an IPv4 address space of /8 to /26, such as 10.40.0.0/16"
	tests := map[string]string{
		"10.40.0.0/27":     "got 10.40.0.0/27, " + want,
		"10.0.0.0/7":       "got 10.0.0.0/7, " + want,
		"fd00::/16":        "got fd00::/16, " + want,
		"10.40.1.0/16":     "got 10.40.1.0/16, which has host bits, want 10.40.0.0/16",
		"100.100.0.0/24":   "got 100.100.0.0/24, which overlaps 100.100.0.0/17 (Container Apps); " + want,
		"100.100.144.0/20": "got 100.100.144.0/20, which overlaps 100.100.128.0/19 (Container Apps); " + want,
		"100.100.160.0/26": "got 100.100.160.0/26, which overlaps 100.100.160.0/19 (Container Apps); " + want,
		"100.100.192.0/26": "got 100.100.192.0/26, which overlaps 100.100.192.0/19 (Container Apps); " + want,
		"127.0.0.0/8":      "got 127.0.0.0/8, which overlaps 127.0.0.0/8 (loopback); " + want,
		"168.63.129.0/24":  "got 168.63.129.0/24, which overlaps 168.63.129.16/32 (Azure's DNS); " + want,
		"169.254.0.0/16":   "got 169.254.0.0/16, which overlaps 169.254.0.0/16 (Azure's instance metadata); " + want,
		"172.16.0.0/12":    "got 172.16.0.0/12, which overlaps 172.30.0.0/16 (Container Apps); " + want,
		"172.31.255.0/24":  "got 172.31.255.0/24, which overlaps 172.31.0.0/16 (Container Apps); " + want,
		"192.0.2.0/24":     "got 192.0.2.0/24, which overlaps 192.0.2.0/24 (Container Apps); " + want,
		"230.0.0.0/8":      "got 230.0.0.0/8, which overlaps 224.0.0.0/4 (multicast); " + want,
		"255.0.0.0/8":      "got 255.0.0.0/8, which overlaps 255.255.255.255/32 (broadcast); " + want,
	}
	for space, message := range tests {
		t.Run(space, func(t *testing.T) {
			t.Parallel()
			_, err := network.NewPlan(netip.MustParsePrefix(space))
			require.EqualError(t, err, message)
		})
	}
	_, err := network.NewPlan(netip.Prefix{})
	require.ErrorContains(t, err, want)
}

// Whatever the space, its subnets lie in it, have nothing in common, and are large
// enough for Azure.
func FuzzNewPlan(f *testing.F) {
	f.Add(uint32(10<<24), uint8(8))
	f.Add(uint32(10<<24|40<<16), uint8(16))
	f.Add(uint32(10<<24|255<<16|255<<8|192), uint8(26))
	f.Add(uint32(172<<24|16<<16), uint8(12))
	f.Fuzz(func(t *testing.T, address uint32, bits uint8) {
		var bytes [4]byte
		binary.BigEndian.PutUint32(bytes[:], address)
		space := netip.PrefixFrom(netip.AddrFrom4(bytes), int(bits))
		plan, err := network.NewPlan(space)
		if err != nil {
			require.Regexp(t, `^got .+, want |^got .+, which overlaps `, err.Error())
			return
		}
		inside := func(p netip.Prefix) bool {
			return p.Bits() > space.Bits() && space.Contains(p.Addr()) && p == p.Masked()
		}
		require.True(t, inside(plan.Environment), "%s", plan)
		require.True(t, inside(plan.Endpoints), "%s", plan)
		require.False(t, plan.Environment.Overlaps(plan.Endpoints), "%s", plan)
		require.LessOrEqual(t, plan.Environment.Bits(), 27, "%s", plan)
		require.LessOrEqual(t, plan.Endpoints.Bits(), 28, "%s: room for ten endpoints", plan)
		require.Positive(t, plan.Replicas(), "%s", plan)
	})
}
