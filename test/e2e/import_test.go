//go:build e2e

package e2e_test

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
	"github.com/hyf/azure-data-pipeline/test/rehearse"
)

// yamlProgram is a Pulumi YAML program with its own state, for programs unlike this
// repository's.
type yamlProgram struct {
	t *testing.T
	// project is the folder of the program, and dir that of the state. Programs can
	// share a state.
	project, dir string
}

// newYAML returns a program without resources; see [yamlProgram.write].
func newYAML(t *testing.T, dir string) *yamlProgram {
	t.Helper()
	p := &yamlProgram{t: t, project: t.TempDir(), dir: dir}
	require.NoError(t, os.WriteFile(filepath.Join(p.project, "Pulumi.test.yaml"), []byte("config:\n  azure-native:location: westeurope\n"), 0o600))
	return p
}

// write sets the name and the text of the program after its runtime.
func (p *yamlProgram) write(name, text string) {
	p.t.Helper()
	text = "name: " + name + "\nruntime: yaml\n" + text
	require.NoError(p.t, os.WriteFile(filepath.Join(p.project, "Pulumi.yaml"), []byte(text), 0o600))
}

// command is a Pulumi command on the program.
func (p *yamlProgram) command(out io.Writer, args ...string) rehearsal.Command {
	p.t.Helper()
	return rehearse.Command(p.t, p.project, p.dir, out, out, append(args, "--stack", "test", "--non-interactive")...)
}

// run runs a Pulumi command and returns its exit code and output.
func (p *yamlProgram) run(args ...string) (int, string) {
	p.t.Helper()
	var output bytes.Buffer
	code, err := p.command(&output, args...).Run(context.Background())
	require.NoError(p.t, err, output.String())
	return code, output.String()
}

// succeed runs a Pulumi command that must succeed and returns its output.
func (p *yamlProgram) succeed(args ...string) string {
	p.t.Helper()
	code, output := p.run(args...)
	require.Zero(p.t, code, "pulumi %v\n%s", args, output)
	return output
}

// portal opens the portal for the stack.
func (p *yamlProgram) portal() rehearsal.Portal {
	p.t.Helper()
	portal, err := p.command(io.Discard).OpenPortal(pulumicli.Selection{Stack: "test"})
	require.NoError(p.t, err)
	return portal
}

// The ID of a vault is not the ID of a container. Both ways to import say so, and the
// vault stays.
func TestImportAsAnotherType(t *testing.T) {
	t.Parallel()
	const (
		vault = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv-import"
		made  = `resources:
  group:
    type: azure-native:resources/v20241101:ResourceGroup
    properties: {resourceGroupName: rg}
  vault:
    type: azure-native:keyvault/v20241101:Vault
    properties:
      resourceGroupName: ${group.name}
      vaultName: kv-import
      properties: {tenantId: 72f988bf-0000-0000-0000-000000000000, enableRbacAuthorization: true, sku: {family: A, name: standard}}
`
		container = `  stray:
    type: azure-native:storage/v20240101:BlobContainer
    properties: {resourceGroupName: rg, accountName: none, containerName: raw}
    options: {import: ` + vault + `}
`
		refused = "failed to parse '" + vault + "' against the path"
	)
	p := newYAML(t, t.TempDir())
	p.write("importing", made)
	p.succeed("up", "--yes", "--skip-preview")
	before := p.portal().List()

	code, output := p.run("import", "azure-native:storage/v20240101:BlobContainer", "stray", vault, "--yes")
	assert.NotZero(t, code)
	assert.Contains(t, output, refused)
	code, output = p.run("import", "azure-native:keyvault/v20241101:Vault", "stray", vault+"-none", "--yes")
	assert.NotZero(t, code)
	assert.Contains(t, output, "does not exist")

	p.write("importing", made+container)
	code, output = p.run("up", "--yes", "--skip-preview")
	assert.NotZero(t, code)
	assert.Contains(t, output, refused)

	p.write("importing", made)
	p.succeed("up", "--yes", "--skip-preview", "--expect-no-changes")
	assert.Equal(t, before, p.portal().List())
}
