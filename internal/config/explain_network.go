package config

import (
	"fmt"
	"net/netip"
	"strings"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/network"
)

// explainNetwork says how a private network is divided, and warns of what may not
// work in one. About a public stack there is nothing to say.
func (c *Config) explainNetwork() (infos, warnings []string) {
	if c.Network.Mode != network.Private {
		return nil, nil
	}
	if plan := c.Plan(); plan.Space.IsValid() {
		infos = append(infos, "network: "+plan.String())
		if !isPrivate(plan.Space) {
			warnings = append(warnings, fmt.Sprintf("network.cidr: %s is a part of the internet, which pipelines then cannot reach; "+
				"want a range for private use, such as 10.40.0.0/16", plan.Space))
		}
	}
	for _, existing := range []struct {
		key string
		id  components.Reference
	}{
		{"registry", c.Registry.Existing},
		{"storage", c.Storage.Existing},
		{"database", c.Database.Existing},
		{"keyVault", c.KeyVault.Existing},
	} {
		if existing.id != "" {
			warnings = append(warnings, fmt.Sprintf("%s.existing: the stack makes no private endpoint to what belongs to someone else; "+
				"unless its owner did, in this network or in one that is peered with it, jobs may not reach it", existing.key))
		}
	}
	return infos, append(warnings, c.explainReferences()...)
}

// isPrivate reports whether a range is one of those that the internet does not use.
//
// Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq
func isPrivate(space netip.Prefix) bool {
	for _, private := range []string{"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"} {
		if p := netip.MustParsePrefix(private); p.Bits() <= space.Bits() && p.Contains(space.Addr()) {
			return true
		}
	}
	return false
}

// explainReferences warns of jobs whose vault references cross the firewall of a
// private vault.
func (c *Config) explainReferences() []string {
	if c.KeyVault.Existing != "" {
		return nil // its firewall is its owner's
	}
	// Azure resolves references when a job is written, from outside of the network,
	// and has failed at it for jobs where it did not for apps.
	const risk = "references from a job to a private vault have failed (https://github.com/microsoft/azure-container-apps/issues/1804); "
	if c.Access == ConnectionStrings {
		return []string{fmt.Sprintf("access: %s reads %s by reference, and %swant %s, which needs no secret",
			c.Access, strings.Join(c.Access.SecretNames(), ", "), risk, ManagedIdentity)}
	}
	var warnings []string
	for _, p := range c.Pipelines {
		if names := p.VaultSecrets(); len(names) > 0 {
			warnings = append(warnings, fmt.Sprintf("%s: it reads %s by reference, and %sif the job cannot be created, "+
				"keep such secrets in a vault that is not private, and name it in keyVault.existing",
				p.Name, strings.Join(names, ", "), risk))
		}
	}
	return warnings
}
