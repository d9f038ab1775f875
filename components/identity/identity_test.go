package identity_test

import (
	"strings"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components/identity"
	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
)

const (
	identityType   = "azure-native:managedidentity/v20230131:UserAssignedIdentity"
	assignmentType = "azure-native:authorization/v20220401:RoleAssignment"

	subscription = "/subscriptions/00000000-0000-0000-0000-000000000001"
	registryID   = subscription + "/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/hyfregistry"
	secretID     = subscription + "/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv/secrets/postgres-url"
)

// validArgs are valid, for tests to change one thing of.
func validArgs() *identity.IdentityArgs {
	return &identity.IdentityArgs{
		Name:              "id-weather-dev",
		ResourceGroupName: pulumi.String("rg-weather-dev"),
		Location:          "westeurope",
		Tags:              pulumi.StringMap{"workload": pulumi.String("weather")},
		Grants: []identity.Grant{
			{Name: "acrpull", Role: identity.AcrPull, Scope: pulumi.String(registryID)},
			{Name: "postgres-url", Role: identity.KeyVaultSecretsUser, Scope: pulumi.ID(secretID)},
		},
	}
}

// run registers an identity called app and captures its outputs.
func run(args *identity.IdentityArgs, options ...pulumitest.Option) (*pulumitest.Recorder, error) {
	options = append(options, pulumitest.WithOutputs(identityType, func(pulumi.MockResourceArgs) resource.PropertyMap {
		return resource.NewPropertyMapFromMap(map[string]any{
			"principalId": "a-principal", "clientId": "a-client", "tenantId": "a-tenant",
		})
	}))
	return pulumitest.Run(func(ctx *pulumi.Context) error {
		id, err := identity.NewIdentity(ctx, "app", args, pulumi.IgnoreChanges([]string{"tags"}))
		if err != nil {
			return err
		}
		return pulumitest.Capture(ctx, pulumi.Map{
			"id":          id.ID,
			"name":        id.Name,
			"principalId": id.PrincipalID,
			"clientId":    id.ClientID,
			"tenantId":    id.TenantID,
		})
	}, options...)
}

func TestNewIdentity(t *testing.T) {
	t.Parallel()
	rec, err := run(validArgs())
	require.NoError(t, err)

	rec.AssertChildren(t, "data-pipeline:identity:Identity::app")
	require.Len(t, rec.Custom(), 3)
	assert.Equal(t, map[string]any{
		"resourceName":      "id-weather-dev",
		"resourceGroupName": "rg-weather-dev",
		"location":          "westeurope",
		"tags":              map[string]any{"workload": "weather"},
	}, rec.OfType(identityType)["app-id"].InputMap())

	assignments := rec.OfType(assignmentType)
	require.Contains(t, assignments, "app-acrpull-ra")
	require.Contains(t, assignments, "app-postgres-url-ra")
	definitions := subscription + "/providers/Microsoft.Authorization/roleDefinitions/"
	assert.Equal(t, map[string]any{
		"scope":            registryID,
		"roleDefinitionId": definitions + "7f951dda-4ed3-4680-a7ca-43fe172d538d",
		"principalId":      "a-principal",
		"principalType":    "ServicePrincipal",
	}, assignments["app-acrpull-ra"].InputMap(), "and no name: the engine's stays the same from run to run")
	assert.Equal(t, map[string]any{
		"scope":            secretID,
		"roleDefinitionId": definitions + "4633458b-17de-408a-b874-0445c86b69e6",
		"principalId":      "a-principal",
		"principalType":    "ServicePrincipal",
	}, assignments["app-postgres-url-ra"].InputMap())
	for name, assignment := range assignments {
		assert.Equal(t, []string{"roleDefinitionId"}, assignment.RegisterRPC.GetReplaceOnChanges(), name)
		assert.True(t, assignment.RegisterRPC.GetDeleteBeforeReplace(), name)
	}

	assert.Equal(t, map[string]any{
		"id":          "app-id-id",
		"name":        "app-id-name",
		"principalId": "a-principal",
		"clientId":    "a-client",
		"tenantId":    "a-tenant",
	}, rec.Captured().Mappable())
}

// Roles are GUIDs, so that a slip of a digit grants something else.
func TestRoles(t *testing.T) {
	t.Parallel()
	assert.EqualValues(t, "7f951dda-4ed3-4680-a7ca-43fe172d538d", identity.AcrPull)
	assert.EqualValues(t, "4633458b-17de-408a-b874-0445c86b69e6", identity.KeyVaultSecretsUser)
	assert.EqualValues(t, "ba92f5b4-2d11-453d-a403-e96b0029c9fe", identity.StorageBlobDataContributor)
}

func TestRoleDefinitionFollowsTheScope(t *testing.T) {
	t.Parallel()
	const definition = "/providers/Microsoft.Authorization/roleDefinitions/7f951dda-4ed3-4680-a7ca-43fe172d538d"
	tests := map[string]string{
		subscription:                 subscription + definition,
		subscription + "/x/y":        subscription + definition,
		"/providers/Microsoft.M/m/n": definition,
		"not an ID":                  definition,
		"":                           definition,
	}
	for scope, want := range tests {
		t.Run(scope, func(t *testing.T) {
			t.Parallel()
			args := validArgs()
			args.Grants = []identity.Grant{{Name: "acrpull", Role: identity.AcrPull, Scope: pulumi.String(scope)}}
			rec, err := run(args)
			require.NoError(t, err)
			assert.Equal(t, want, rec.OfType(assignmentType)["app-acrpull-ra"].Input("roleDefinitionId").StringValue())
		})
	}
}

func TestNewIdentityPreviewsAnUnknownScope(t *testing.T) {
	t.Parallel()
	rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		args := validArgs()
		args.Grants[0].Scope = pulumi.UnsafeUnknownOutput(nil).ApplyT(func(any) string { return "" }).(pulumi.StringOutput)
		_, err := identity.NewIdentity(ctx, "app", args)
		return err
	}, pulumitest.WithPreview())
	require.NoError(t, err)
	assignment := rec.OfType(assignmentType)["app-acrpull-ra"]
	assert.True(t, assignment.Input("roleDefinitionId").IsNull(), "mocks leave out what is unknown")
	assert.Equal(t, "ServicePrincipal", assignment.Input("principalType").StringValue())
}

func TestNewIdentityTwice(t *testing.T) {
	t.Parallel()
	pulumitest.AssertTwice(t, identity.NewIdentity, validArgs)
}

func TestNewIdentityWithoutGrants(t *testing.T) {
	t.Parallel()
	args := validArgs()
	args.Grants = nil
	rec, err := run(args)
	require.NoError(t, err)
	assert.Len(t, rec.Custom(), 1)
}

func TestNewIdentityRefuses(t *testing.T) {
	t.Parallel()
	const name = "want 3 to 128 letters, digits, _ and hyphens, a letter or digit first, such as id-weather-dev"
	pulumitest.AssertRefuses(t, "identity.NewIdentity", identity.NewIdentity, validArgs, pulumitest.Refusals[identity.IdentityArgs]{
		"no args":            {nil, "args: required"},
		"no name":            {func(a *identity.IdentityArgs) { a.Name = "" }, `name: got "", ` + name},
		"name too short":     {func(a *identity.IdentityArgs) { a.Name = "id" }, `name: got "id", ` + name},
		"name too long":      {func(a *identity.IdentityArgs) { a.Name = strings.Repeat("a", 129) }, `name: got "` + strings.Repeat("a", 129) + `", ` + name},
		"name starts with _": {func(a *identity.IdentityArgs) { a.Name = "_id" }, `name: got "_id", ` + name},
		"dot in the name":    {func(a *identity.IdentityArgs) { a.Name = "id.dev" }, `name: got "id.dev", ` + name},
		"no resource group": {
			func(a *identity.IdentityArgs) { a.ResourceGroupName = nil },
			"resourceGroupName: required",
		},
		"no location": {
			func(a *identity.IdentityArgs) { a.Location = "" },
			"location: required",
		},
		"grant without a name": {
			func(a *identity.IdentityArgs) { a.Grants[1].Name = "" },
			`grants[1].name: got "", want letters, digits and hyphens, such as acrpull`,
		},
		"underscore in a grant": {
			func(a *identity.IdentityArgs) { a.Grants[1].Name = "postgres_url" },
			`grants[1].name: got "postgres_url", want letters, digits and hyphens, such as acrpull`,
		},
		"grant twice": {
			func(a *identity.IdentityArgs) { a.Grants[1].Name = "acrpull" },
			`grants[1].name: got "acrpull", which is also the name of grants[0]; want a unique name`,
		},
		"unknown role": {
			func(a *identity.IdentityArgs) { a.Grants[0].Role = "Owner" },
			`grants[0].role: got "Owner", want AcrPull, KeyVaultSecretsUser or StorageBlobDataContributor`,
		},
		"grant without a scope": {
			func(a *identity.IdentityArgs) { a.Grants[0].Scope = nil },
			"grants[0].scope: required",
		},
	})
}

func TestNewIdentityMade(t *testing.T) {
	t.Parallel()
	pulumitest.AssertMade(t, identity.NewIdentity, validArgs)
}
