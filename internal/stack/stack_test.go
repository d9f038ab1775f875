package stack_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
	"github.com/hyf/azure-data-pipeline/internal/stack/stacktest"
)

// Every committed stack file must load and deploy. This catches a bad stack
// file in review, without the CLI or a subscription.
func TestEveryStackDeploys(t *testing.T) {
	t.Parallel()
	versioned := regexp.MustCompile(`^azure-native:\w+/v\d{8}(preview)?:`)
	for _, stack := range stacktest.Names(t) {
		t.Run(stack, func(t *testing.T) {
			t.Parallel()
			rec := stacktest.Deploy(t, stack)
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
	for _, stack := range stacktest.Names(t) {
		rec := stacktest.Deploy(t, stack, pulumitest.WithConfig(map[string]any{"data-pipeline:sourceCommit": "6fd8531"}))
		tagged := 0
		for _, res := range rec.Custom() {
			kind, known := stacktest.AzureTypes(t).Lookup(res.TypeToken)
			if !known || kind.Inputs()["tags"] == nil || kind.Inputs()["tags"].Type != "map" {
				continue // a saved search has tags, which are other ones
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
	rec := stacktest.Deploy(t, "student")
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
	rec := stacktest.Deploy(t, "prod", pulumitest.WithCall("azure-native:storage/v20240101:listStorageAccountKeys",
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
	rec := stacktest.Deploy(t, "dev")
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
	job, container := initContainer(t, stacktest.Deploy(t, "prod"))
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
	_, container := initContainer(t, stacktest.Deploy(t, "student"))
	assert.Nil(t, container)

	rec := stacktest.Deploy(t, "student", pulumitest.WithConfig(map[string]any{
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
