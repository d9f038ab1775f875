package arm

import (
	"errors"
	"maps"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/offline/contract"
)

// seeds are the properties that a resource of somebody else's has, as far as
// the rules look at them, by ARM type.
var seeds = map[string]map[string]any{
	registryType: {"sku": map[string]any{"name": premium}},
	serverType: {
		"authConfig": map[string]any{"activeDirectoryAuth": "Enabled", "passwordAuth": "Enabled"},
	},
	vaultType: {
		"properties": map[string]any{"enableRbacAuthorization": true, "tenantId": TenantID},
	},
	environmentType: {
		"workloadProfiles": []any{map[string]any{"name": "Consumption", "workloadProfileType": "Consumption"}},
	},
	accountType: {"allowSharedKeyAccess": true},
}

// Seed makes sure that a resource of somebody else's is there, with its
// resource group. IDs of types that offline Azure does not know are ignored:
// nothing could refer to them.
func (c *Cloud) Seed(id, location string) error {
	parsed, err := armid.Parse(id)
	if err != nil {
		return err
	}
	group := armid.ID{Subscription: parsed.Subscription, ResourceGroup: parsed.ResourceGroup, Type: armid.ResourceGroupType}
	return errors.Join(c.seed(group.String(), armid.ResourceGroupType, location), c.seed(id, parsed.Type, location))
}

func (c *Cloud) seed(id, armType, location string) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	t, known := typeOf(armType)
	if _, there := c.resources[key(id)]; there || !known {
		return nil
	}
	properties := map[string]any{"location": location}
	maps.Copy(properties, seeds[t.ARMType])
	return c.save(&Resource{ID: id, Token: t.Token, Properties: properties, Seeded: true})
}

// typeOf is the contract of an ARM type, in whatever case it is written.
func typeOf(armType string) (*contract.Type, bool) {
	for _, token := range contract.Azure().Tokens() {
		if t, ok := contract.Azure().Lookup(token); ok && strings.EqualFold(t.ARMType, armType) {
			return t, true
		}
	}
	return nil, false
}
