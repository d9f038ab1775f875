//go:build e2e

package e2e_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Published Pulumi YAML programs name no API versions and no names. This one has the
// resources of Pulumi's template azure-yaml.
func TestUnversionedYAMLProgram(t *testing.T) {
	t.Parallel()
	p := newYAML(t, t.TempDir())
	p.write("unversioned", `resources:
  resourceGroup:
    type: azure-native:resources:ResourceGroup
  sa:
    type: azure-native:storage:StorageAccount
    properties: {resourceGroupName: "${resourceGroup.name}", sku: {name: Standard_LRS}, kind: StorageV2}
variables:
  keys:
    fn::azure-native:storage:listStorageAccountKeys: {resourceGroupName: "${resourceGroup.name}", accountName: "${sa.name}"}
  account:
    fn::azure-native:storage:getStorageAccount: {resourceGroupName: "${resourceGroup.name}", accountName: "${sa.name}"}
outputs:
  key: ${keys.keys[0].value}
  blob: ${account.primaryEndpoints.blob}
`)
	output := p.succeed("up", "--yes")
	assert.Contains(t, output, "azure-native:storage:StorageAccount has API version 2024-01-01 in offline Azure, and 2022-09-01 in azure-native 2.90.0")
	assert.Regexp(t, `^https://sa\w{8}\.blob\.core\.windows\.net/\s*$`, p.succeed("stack", "output", "blob"))
	p.succeed("up", "--yes", "--skip-preview", "--expect-no-changes")
	p.succeed("refresh", "--yes", "--skip-preview", "--expect-no-changes")
	p.succeed("destroy", "--yes", "--skip-preview")
	assert.Empty(t, p.portal().List())
}
