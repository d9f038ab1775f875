package arm_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

func ids(all []*arm.Resource) []string {
	var ids []string
	for _, res := range all {
		ids = append(ids, res.ID)
	}
	return ids
}

func TestAnotherCommandSeesTheSame(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	require.NoError(t, w.run("delete Secret kv/url"))
	before, deleted := w.cloud.List(), w.cloud.Deleted()
	w.open()
	assert.Equal(t, before, w.cloud.List())
	assert.Equal(t, deleted, w.cloud.Deleted())
	assert.Equal(t, []string{w.id("Secret", "kv/url")}, ids(deleted))
}

func TestCreateIsRefusedForWhatExists(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	require.ErrorContains(t, w.run("create Vault KV"), "cannot create already existing resource")
	require.NoError(t, w.run("create Configuration psql/a", "create Configuration psql/a"), "a singleton is taken over")
	var refusal *arm.Error
	require.ErrorAs(t, w.run("update Vault none"), &refusal)
	assert.Equal(t, "ResourceNotFound", refusal.Code)
}

func TestRefusedWritesChangeNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	before := w.cloud.List()
	require.Error(t, w.run(`update Server psql {"storage": {"storageSizeGB": 32}}`))
	require.Error(t, w.run(`delete ManagedEnvironment env`))
	require.Error(t, w.run(`create Database none/db`))
	assert.Equal(t, before, w.cloud.List())
	w.open()
	assert.Equal(t, before, w.cloud.List())
}

func TestDeleteTakesWhatIsInside(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	require.NoError(t, w.run("create Database psql/db", "delete Server psql"))
	assert.NotContains(t, ids(w.cloud.List()), w.id("Database", "psql/db"))
	assert.NotContains(t, ids(w.cloud.List()), w.id("Administrator", "psql/admin"))

	require.NoError(t, w.run("delete Registry registry"))
	assert.NotContains(t, ids(w.cloud.List()), w.id("RoleAssignment", "${Registry registry}|00000000-0000-4000-8000-000000000002"))

	require.NoError(t, w.run("delete Server psql"), "what is gone is deleted")
}

func TestDeleteOfAGroupTakesEverything(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	require.NoError(t, w.run("delete ResourceGroup rg"))
	assert.Equal(t, []string{w.id("ResourceGroup", "other")}, ids(w.cloud.List()))
	assert.Equal(t, []string{w.id("Vault", "kv"), w.id("Secret", "kv/url"), w.id("Workspace", "log")}, ids(w.cloud.Deleted()))
	w.open()
	assert.Equal(t, []string{w.id("ResourceGroup", "other")}, ids(w.cloud.List()))
}

func TestDeleteOfAGroupIsBlockedFromOutside(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	require.NoError(t, w.run(
		`create ManagedEnvironment other:two {"vnetConfiguration": {"infrastructureSubnetId": "${Subnet net/spare}"}}`))
	var refusal *arm.Error
	require.ErrorAs(t, w.run("delete ResourceGroup rg"), &refusal)
	assert.Equal(t, "ResourceGroupDeletionBlocked", refusal.Code)
	assert.Contains(t, refusal.Message, "InUseSubnetCannotBeDeleted")
}

func TestVaultIsRecoveredWithItsSecrets(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	require.NoError(t, w.run("create Secret kv/gone", "delete Secret kv/gone", "delete Vault kv",
		`create Vault kv {"properties": {"createMode": "recover"}}`))
	assert.Contains(t, ids(w.cloud.List()), w.id("Secret", "kv/url"))
	assert.Equal(t, []string{w.id("Secret", "kv/gone")}, ids(w.cloud.Deleted()), "what was deleted before stays deleted")
	assert.NotContains(t, ids(w.cloud.List()), w.id("RoleAssignment", "${Secret kv/url}|00000000-0000-4000-8000-000000000001"),
		"role assignments do not come back")
	listed := w.cloud.List()
	w.open()
	assert.Equal(t, listed, w.cloud.List())
}

func TestPurgeProtection(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	require.NoError(t, w.run(`update Vault kv {"properties": {"enablePurgeProtection": true}}`, "delete Secret kv/url"))
	var refusal *arm.Error
	require.ErrorAs(t, w.run("purge Secret kv/url"), &refusal)
	assert.Equal(t, "MethodNotAllowed", refusal.Code)
	require.ErrorAs(t, w.run("delete Vault kv", "purge Vault kv"), &refusal)
	require.NoError(t, w.run("purge Vault none"), "there is nothing to protect")
}

func TestPurgedVaultLeavesNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	require.NoError(t, w.run("delete Vault kv", "purge Vault kv", "delete Workspace log", "purge Workspace log"))
	assert.Empty(t, w.cloud.Deleted())
	w.open()
	assert.Empty(t, w.cloud.Deleted())
}

func TestWorkspaceComesBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	require.NoError(t, w.run("delete Workspace log", "create Workspace log"))
	assert.Empty(t, w.cloud.Deleted())
}

// TestSomebodyElses: what a seeded resource lacks is no reason to refuse, but
// grants of our own are looked for on it.
func TestSomebodyElses(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	require.NoError(t, w.run("seed Vault shared:theirs", "seed ManagedEnvironment shared:env", "seed Registry shared:cr",
		"seed Server shared:db", "seed StorageAccount shared:st", "seed UserAssignedIdentity shared:id"))
	require.NoError(t, w.run("create Database shared:db/mine", "create Administrator shared:db/me", "create BlobContainer shared:st/mine",
		`create BlobContainer shared:st/open {"publicAccess": "Blob"}`, "create Secret shared:theirs/mine"))

	job := `create Job mine {"environmentId": "${ManagedEnvironment shared:env}", "workloadProfileName": "anything",
		"configuration": {"secrets": [{"name": "url", "keyVaultUrl": "https://theirs.vault.azure.net/secrets/unseen", "identity": "${UserAssignedIdentity run}"}]}}`
	require.ErrorContains(t, w.run(job), "may not read it")
	require.NoError(t, w.run("create RoleAssignment ${Secret shared:theirs/unseen}|00000000-0000-4000-8000-0000000000aa", job))

	require.NoError(t, w.run(`create Job theirs {"environmentId": "${ManagedEnvironment shared:env}",
		"identity": {"userAssignedIdentities": ["${UserAssignedIdentity shared:id}"]},
		"configuration": {"registries": [{"server": "cr.azurecr.io", "identity": "${UserAssignedIdentity shared:id}"}],
			"secrets": [{"name": "url", "keyVaultUrl": "https://theirs.vault.azure.net/secrets/unseen", "identity": "${UserAssignedIdentity shared:id}"}]},
		"template": {"containers": [{"image": "cr.azurecr.io/x:1"}]}}`), "their identity has rights that cannot be seen")
}

func TestOutputs(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	outputs := func(kind, name string) string {
		res, ok := w.cloud.Get(w.id(kind, name))
		require.True(t, ok)
		computed, err := w.cloud.Outputs(res)
		require.NoError(t, err)
		text, err := json.Marshal(computed)
		require.NoError(t, err)
		return string(text)
	}
	assert.NotContains(t, outputs("Server", "psql"), "Abcdefg1")
	assert.Contains(t, outputs("Server", "psql"), `"fullyQualifiedDomainName":"psql.postgres.database.azure.com"`)
	assert.NotContains(t, outputs("Secret", "kv/url"), "s3cret")
	assert.Contains(t, outputs("Secret", "kv/url"), `"secretUri":"https://kv.vault.azure.net/secrets/url"`)
	assert.Contains(t, outputs("Registry", "registry"), `"loginServer":"registry.azurecr.io"`)
	assert.Contains(t, outputs("PrivateZone", "privatelink.vaultcore.azure.net"), `"numberOfVirtualNetworkLinks":1`)

	require.NoError(t, w.run(`update Job etl {"identity": {"type": "SystemAssigned,UserAssigned"}, "configuration": {"secrets": [{"name": "url", "value": "s3cret"}]}}`))
	job := outputs("Job", "etl")
	assert.NotContains(t, job, "s3cret")
	assert.Contains(t, job, `"`+w.id("UserAssignedIdentity", "run")+`":{"clientId":`)
	assert.Contains(t, job, `"principalId":"`+arm.PrincipalID(w.id("Job", "etl"))+`"`)
	res, _ := w.cloud.Get(w.id("Job", "etl"))
	secrets := res.Properties["configuration"].(map[string]any)["secrets"]
	assert.Contains(t, secrets, any(map[string]any{"name": "url", "value": "s3cret"}), "what is kept is what was written")
}

func TestTakes(t *testing.T) {
	t.Parallel()
	assert.Equal(t, 6*time.Minute, arm.Takes("Microsoft.DBforPostgreSQL/flexibleServers").Create)
	assert.Equal(t, clock.Quick, arm.Takes("Microsoft.Storage/storageAccounts/queueServices/queues"), "not listed")
}

// Every type has outputs, whatever a resource of it says.
func TestEveryTypeHasOutputs(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, token := range contract.Azure().Tokens() {
		computed, err := w.cloud.Outputs(&arm.Resource{ID: "/subscriptions/s/resourceGroups/g/providers/x/y/z", Token: token})
		require.NoError(t, err, token)
		assert.Equal(t, "z", computed["name"])
	}
}

func TestOpenNamesABrokenFile(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "x.json"), []byte("{"), 0o600))
	_, err := arm.Open(dir, "")
	require.ErrorContains(t, err, "x.json")
	require.ErrorContains(t, err, "delete it")
}

func TestOpenOfNothing(t *testing.T) {
	t.Parallel()
	cloud, err := arm.Open(filepath.Join(t.TempDir(), "none"), "")
	require.NoError(t, err)
	assert.Empty(t, cloud.List())
	assert.Equal(t, arm.DefaultSubscription, cloud.Subscription())
}
