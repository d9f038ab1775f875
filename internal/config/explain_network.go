package config

import (
	"fmt"
	"net/netip"
	"strings"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/network"
)

// explainNetwork describes the division of a private network, and warns of settings
// that may not work in one. For a public stack it returns nothing.
func (c *Config) explainNetwork() (infos, warnings []string) {
	if c.Network.Mode != network.Private {
		return nil, nil
	}
	if plan := c.Plan(); plan.Space.IsValid() {
		infos = append(infos, "network: "+plan.String())
		if !isPrivate(plan.Space) {
			warnings = append(warnings, fmt.Sprintf("network.cidr: %s contains public addresses, which pipelines then cannot reach; "+
				"want a private range, such as 10.40.0.0/16", plan.Space))
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
			warnings = append(warnings, fmt.Sprintf("%s.existing: the stack creates no private endpoint for an existing resource; "+
				"jobs may not reach it unless its owner created one in this network or in a peered one", existing.key))
		}
	}
	return infos, append(warnings, c.explainReferences()...)
}

// isPrivate reports whether a range contains no public addresses.
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

// explainReferences warns of jobs that refer to secrets of a private vault.
func (c *Config) explainReferences() []string {
	if c.KeyVault.Existing != "" {
		return nil // its firewall is not known here
	}
	// Azure resolves references when a job is created or updated, from outside the
	// network. That has failed for jobs where it worked for apps.
	const risk = "references from a job to a private vault have failed (https://github.com/microsoft/azure-container-apps/issues/1804); "
	if c.Access == ConnectionStrings {
		return []string{fmt.Sprintf("access: %s refers to %s in the vault, and %suse %s, which needs no secret",
			c.Access, strings.Join(c.Access.SecretNames(), ", "), risk, ManagedIdentity)}
	}
	var warnings []string
	for _, p := range c.Pipelines {
		if names := p.VaultSecrets(); len(names) > 0 {
			warnings = append(warnings, fmt.Sprintf("%s: it refers to %s in the vault, and %sif the job cannot be created, "+
				"keep the secrets in a vault that is not private, and set keyVault.existing to it",
				p.Name, strings.Join(names, ", "), risk))
		}
	}
	return warnings
}
