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

// deployStack runs the program under mocks with a stack's configuration.
func deployStack(t *testing.T, stack string, options ...pulumitest.Option) *pulumitest.Recorder {
	t.Helper()
	options = append([]pulumitest.Option{
		pulumitest.WithStack(stack),
		pulumitest.WithConfig(stackFiles(t)[stack]),
		pulumitest.WithCall("azure-native:storage/v20240101:listStorageAccountKeys",
			func(pulumi.MockCallArgs) (resource.PropertyMap, error) {
				return resource.NewPropertyMapFromMap(map[string]any{"keys": []any{map[string]any{"value": "storage-key"}}}), nil
			}),
	}, options...)
	rec, err := pulumitest.Run(deploy, options...)
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

// The tags reach everything that takes tags.
func TestEveryTaggableResourceIsTagged(t *testing.T) {
	t.Parallel()
	taggable := []string{
		"resources/v20241101:ResourceGroup", "containerregistry/v20230701:Registry",
		"managedidentity/v20230131:UserAssignedIdentity", "operationalinsights/v20230901:Workspace",
		"app/v20250101:ManagedEnvironment", "app/v20250101:Job", "storage/v20240101:StorageAccount",
		"dbforpostgresql/v20240801:Server", "keyvault/v20241101:Vault", "insights/v20230101:ActionGroup",
		"insights/v20230315preview:ScheduledQueryRule", "insights/v20180301:MetricAlert", "insights/v20230601:Workbook",
		"network/v20190801:VirtualNetwork", "network/v20190801:NetworkSecurityGroup", "network/v20210201:PrivateEndpoint",
		"network/v20240601:PrivateZone", "network/v20240601:VirtualNetworkLink",
	}
	rec := deployStack(t, "prod")
	for _, token := range taggable {
		found := rec.OfType("azure-native:" + token)
		require.NotEmpty(t, found, token)
		for name, res := range found {
			tags := res.Input("tags")
			require.True(t, tags.IsObject(), "%s %s has no tags", token, name)
			assert.Equal(t, "prod", tags.ObjectValue()["environment"].StringValue(), "%s %s", token, name)
			assert.Equal(t, "weather", tags.ObjectValue()["workload"].StringValue(), "%s %s", token, name)
		}
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

// Every right is the least role at the narrowest scope.
func TestRoleAssignmentsAreNarrow(t *testing.T) {
	t.Parallel()
	const pull, secretsUser, blobContributor = "7f951dda-4ed3-4680-a7ca-43fe172d538d",
		"4633458b-17de-408a-b874-0445c86b69e6", "ba92f5b4-2d11-453d-a403-e96b0029c9fe"
	scopes := map[string]*regexp.Regexp{
		pull:            regexp.MustCompile(`/registries/[^/]+$|-cr-id$`),
		secretsUser:     regexp.MustCompile(`/secrets/[^/]+$`),
		blobContributor: regexp.MustCompile(`/containers/[^/]+$|-container-id$`),
	}
	for stack := range stackFiles(t) {
		rec := deployStack(t, stack)
		assignments := rec.OfType("azure-native:authorization/v20220401:RoleAssignment")
		assert.NotEmpty(t, assignments, stack)
		for name, assignment := range assignments {
			role := assignment.Input("roleDefinitionId").StringValue()
			role = role[strings.LastIndex(role, "/")+1:]
			require.Contains(t, scopes, role, "%s %s: a role without a rule", stack, name)
			assert.Regexp(t, scopes[role], assignment.Input("scope").StringValue(), "%s %s", stack, name)
			assert.Equal(t, "ServicePrincipal", assignment.Input("principalType").StringValue(), "%s %s", stack, name)
		}
	}
}

// initContainer is the one of the job of a stack.
func initContainer(t *testing.T, rec *pulumitest.Recorder) (job map[string]any, container map[string]any) {
	t.Helper()
	for _, res := range rec.OfType("azure-native:app/v20250101:Job") {
		job = res.InputMap()
	}
	containers, _ := job["template"].(map[string]any)["initContainers"].([]any)
	if len(containers) == 0 {
		return job, nil
	}
	require.Len(t, containers, 1)
	return job, containers[0].(map[string]any)
}

// variablesOf are a container's variables: values, and secrets behind an @.
func variablesOf(container map[string]any) map[string]string {
	variables := map[string]string{}
	for _, entry := range container["env"].([]any) {
		variable := entry.(map[string]any)
		value, _ := variable["value"].(string)
		if secret, ok := variable["secretRef"].(string); ok {
			value = "@" + secret
		}
		variables[variable["name"].(string)] = value
	}
	return variables
}

// lifecycles are when containers get tokens for the identities of a job.
func lifecycles(job map[string]any) map[string]string {
	all := map[string]string{}
	for _, entry := range job["configuration"].(map[string]any)["identitySettings"].([]any) {
		setting := entry.(map[string]any)
		all[setting["identity"].(string)] = setting["lifecycle"].(string)
	}
	return all
}

// With passwords, the administrator's is in a secret that only the init container
// refers to, and that is read as an identity which can do nothing else and which
// no container can act as.
func TestOnlyTheInitContainerSeesTheAdministratorsPassword(t *testing.T) {
	t.Parallel()
	rec := deployStack(t, "dev")
	job, container := initContainer(t, rec)
	require.NotNil(t, container)
	assert.Equal(t, map[string]string{
		"POSTGRES_ADMIN_URL": "@postgres-admin-url", "POSTGRES_URL": "@postgres-url", "ROLE_SCOPE": "server",
	}, variablesOf(container))
	pipeline := job["template"].(map[string]any)["containers"].([]any)[0].(map[string]any)
	assert.NotContains(t, variablesOf(pipeline), "POSTGRES_ADMIN_URL")

	assert.Equal(t, map[string]string{
		"weather-pull-id-id": "None", "weather-dbadmin-id-id": "None", "weather-run-id-id": "Main",
	}, lifecycles(job))
	for _, entry := range job["configuration"].(map[string]any)["secrets"].([]any) {
		secret := entry.(map[string]any)
		assert.Equal(t, secret["name"] == "postgres-admin-url", secret["identity"] == "weather-dbadmin-id-id", "%v", secret)
	}
	for name, assignment := range rec.OfType("azure-native:authorization/v20220401:RoleAssignment") {
		if strings.Contains(assignment.Input("scope").StringValue(), "postgres-admin-url") {
			assert.Equal(t, "weather-dbadmin-postgres-admin-url-kvs-ra", name, "somebody else may read the administrator's password")
		}
	}
	secret := rec.OfType("azure-native:keyvault/v20241101:Secret")["weather-postgres-admin-url"]
	assert.True(t, secret.Inputs.ContainsSecrets())
}

// Without, the init container acts as the administrator, and the pipeline cannot.
func TestOnlyTheInitContainerIsTheAdministrator(t *testing.T) {
	t.Parallel()
	job, container := initContainer(t, deployStack(t, "prod"))
	require.NotNil(t, container)
	variables := variablesOf(container)
	assert.Equal(t, "pipeline_user", variables["PIPELINE_ROLE"])
	assert.Equal(t, "weather-dbadmin-id-name", variables["PGUSER"], "the identity's name")
	assert.Equal(t, "server", variables["ROLE_SCOPE"])
	for _, value := range variables {
		assert.False(t, strings.HasPrefix(value, "@"), "a secret: %s", value)
	}
	assert.Equal(t, map[string]string{
		"weather-pull-id-id": "None", "weather-dbadmin-id-id": "Init", "weather-run-id-id": "Main",
	}, lifecycles(job))
}

// A server of someone else's has an administrator of its own: the role has to be
// there, unless the configuration says where the administrator's URL is.
func TestDatabaseRoleOnAServerOfSomeoneElse(t *testing.T) {
	t.Parallel()
	_, container := initContainer(t, deployStack(t, "student"))
	assert.Nil(t, container)

	rec := deployStack(t, "student", pulumitest.WithConfig(map[string]any{
		"data-pipeline:databaseRole": map[string]any{"administratorSecret": "class-admin-url"},
	}))
	job, container := initContainer(t, rec)
	require.NotNil(t, container)
	assert.Equal(t, map[string]string{
		"POSTGRES_ADMIN_URL": "@class-admin-url", "POSTGRES_URL": "@postgres-url", "ROLE_SCOPE": "database",
	}, variablesOf(container))
	assert.Equal(t, "None", lifecycles(job)["student01-dbadmin-id-id"])
	assert.Len(t, rec.OfType("azure-native:keyvault/v20241101:Secret"), 2, "the administrator's URL is there already")
}
