package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/offline/contract"
	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
)

// stackFiles are the committed stack files, by the name of the stack.
func stackFiles(t testing.TB) map[string]map[string]any {
	t.Helper()
	paths, err := filepath.Glob("Pulumi.*.yaml")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	files := map[string]map[string]any{}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		var file struct{ Config map[string]any }
		require.NoError(t, yaml.Unmarshal(text, &file))
		stack := strings.TrimSuffix(strings.TrimPrefix(path, "Pulumi."), ".yaml")
		files[stack] = file.Config
	}
	return files
}

// stackOptions run the program under mocks as a stack.
func stackOptions(t *testing.T, stack string) []pulumitest.Option {
	t.Helper()
	return []pulumitest.Option{
		pulumitest.WithStack(stack),
		pulumitest.WithConfig(stackFiles(t)[stack]),
		pulumitest.WithCall("azure-native:storage/v20240101:listStorageAccountKeys",
			func(pulumi.MockCallArgs) (resource.PropertyMap, error) {
				return resource.NewPropertyMapFromMap(map[string]any{"keys": []any{map[string]any{"value": "storage-key"}}}), nil
			}),
	}
}

// deployStack runs the program under mocks with a stack's configuration.
func deployStack(t *testing.T, stack string, options ...pulumitest.Option) *pulumitest.Recorder {
	t.Helper()
	rec, err := pulumitest.Run(deploy, append(stackOptions(t, stack), options...)...)
	require.NoError(t, err)
	return rec
}

// Every committed stack file must load and deploy. This catches a bad stack
// file in review, without the CLI or a subscription.
func TestEveryStackDeploys(t *testing.T) {
	t.Parallel()
	versioned := regexp.MustCompile(`^azure-native:\w+/v\d{8}(preview)?:`)
	for stack := range stackFiles(t) {
		t.Run(stack, func(t *testing.T) {
			t.Parallel()
			rec := deployStack(t, stack)
			for _, res := range rec.Custom() {
				if strings.HasPrefix(res.TypeToken, "pulumi:providers:") {
					continue
				}
				assert.NotEmpty(t, res.RegisterRPC.GetProvider(), "%s: runs on a default provider", res.URN)
				assert.NotEqual(t, "pulumi:pulumi:Stack", string(resource.URN(res.Parent()).Type()), "%s: has no component", res.URN)
				if strings.HasPrefix(res.TypeToken, "azure-native:") {
					assert.Regexp(t, versioned, res.TypeToken, "an unversioned SDK package")
				}
			}
			assert.Len(t, rec.OfType("azure-native:app/v20250101:Job"), 1)
		})
	}
}

// The tags reach everything that takes tags, by Microsoft's own schemas.
func TestEveryTaggableResourceIsTagged(t *testing.T) {
	t.Parallel()
	for stack := range stackFiles(t) {
		rec := deployStack(t, stack, pulumitest.WithConfig(map[string]any{"data-pipeline:sourceCommit": "6fd8531"}))
		tagged := 0
		for _, res := range rec.Custom() {
			kind, known := contract.Lookup(res.TypeToken)
			if !known || kind.Inputs["tags"] == nil {
				continue
			}
			tags := res.Input("tags")
			require.True(t, tags.IsObject(), "%s: %s has no tags", stack, res.URN)
			for _, name := range []resource.PropertyKey{"environment", "workload", "owner", "cost-center", "source-commit"} {
				assert.NotEmpty(t, tags.ObjectValue()[name].V, "%s: %s has no tag %s", stack, res.URN, name)
			}
			assert.Equal(t, stack, tags.ObjectValue()["environment"].StringValue(), "%s", res.URN)
			tagged++
		}
		assert.NotZero(t, tagged, stack)
	}
}

// A student's stack adds a dozen resources at most, and none that is shared.
func TestStudentStackAddsOnlyItsOwn(t *testing.T) {
	t.Parallel()
	rec := deployStack(t, "student")
	var made []string
	for _, res := range rec.Custom() {
		if !strings.HasPrefix(res.TypeToken, "pulumi:providers:") {
			made = append(made, string(res.URN))
		}
	}
	assert.LessOrEqual(t, len(made), 12, "%q", made)
	for _, token := range []string{
		"containerregistry/v20230701:Registry", "app/v20250101:ManagedEnvironment", "storage/v20240101:StorageAccount",
		"dbforpostgresql/v20240801:Server", "keyvault/v20241101:Vault", "operationalinsights/v20230901:Workspace",
	} {
		assert.Empty(t, rec.OfType("azure-native:"+token), token)
	}
	for _, secret := range rec.OfType("azure-native:keyvault/v20241101:Secret") {
		assert.False(t, secret.Inputs.HasValue("secretName"), "in a shared vault, the engine gives a name that is nobody else's")
	}
}

// With managed identities there is no credential anywhere: nothing secret goes
// in, no password is made, no key is asked for.
func TestManagedIdentityHasNoCredential(t *testing.T) {
	t.Parallel()
	rec := deployStack(t, "prod", pulumitest.WithCall("azure-native:storage/v20240101:listStorageAccountKeys",
		func(pulumi.MockCallArgs) (resource.PropertyMap, error) {
			return nil, assert.AnError
		}))
	for _, res := range rec.Custom() {
		assert.False(t, res.Inputs.ContainsSecrets(), "%s has a secret input", res.URN)
		assert.False(t, strings.HasPrefix(res.TypeToken, "random:"), "%s", res.URN)
	}
	for _, server := range rec.OfType("azure-native:dbforpostgresql/v20240801:Server") {
		auth := server.Input("authConfig").ObjectValue()
		assert.Equal(t, "Disabled", auth["passwordAuth"].StringValue())
		assert.Equal(t, "Enabled", auth["activeDirectoryAuth"].StringValue())
		assert.False(t, server.Inputs.HasValue("administratorLogin"))
		assert.False(t, server.Inputs.HasValue("administratorLoginPassword"))
	}
	for _, account := range rec.OfType("azure-native:storage/v20240101:StorageAccount") {
		assert.False(t, account.Input("allowSharedKeyAccess").BoolValue())
	}
}
