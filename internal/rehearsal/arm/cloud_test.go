package arm_test

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm/armtest"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
)

type (
	step   = armtest.Step
	object = map[string]any
)

func ids(all []*arm.Resource) []string {
	var ids []string
	for _, res := range all {
		ids = append(ids, res.ID)
	}
	return ids
}

func refusalOf(t *testing.T, err error) *arm.Error {
	t.Helper()
	var refusal *arm.Error
	require.ErrorAs(t, err, &refusal)
	return refusal
}

// keep returns a world whose cloud is stored in a folder, and a function that
// opens the folder again, as the next command does.
func keep(t *testing.T) (w *armtest.World, reopen func() *arm.Cloud) {
	t.Helper()
	dir := t.TempDir()
	w = armtest.NewWorld(t)
	reopen = func() *arm.Cloud {
		cloud, err := azure.Open(dir, armtest.Subscription)
		require.NoError(t, err)
		return cloud
	}
	kept := reopen()
	require.NoError(t, kept.Edit(func(e arm.Editor) (err error) {
		for _, res := range w.Cloud.List() {
			err = errors.Join(err, e.Save(res))
		}
		return err
	}))
	w.Cloud = kept
	return w, reopen
}

func TestNextCommandSeesTheSameResources(t *testing.T) {
	t.Parallel()
	w, reopen := keep(t)
	require.NoError(t, w.Run(step{Delete: "Secret vault/url"}))
	deleted := w.Cloud.Deleted()
	assert.Equal(t, []string{w.ID("Secret vault/url")}, ids(deleted))
	again := reopen()
	for i, lists := range [][2][]*arm.Resource{{w.Cloud.List(), again.List()}, {deleted, again.Deleted()}} {
		want, err := json.Marshal(lists[0])
		require.NoError(t, err)
		got, err := json.Marshal(lists[1])
		require.NoError(t, err)
		assert.JSONEq(t, string(want), string(got), i)
	}
}

func TestCreateRefusesExistingResources(t *testing.T) {
	t.Parallel()
	w := armtest.NewWorld(t)
	require.ErrorContains(t, w.Run(step{Create: "Vault VAULT"}), "cannot create already existing resource")
	require.NoError(t, w.Run(step{Create: "Configuration psql/autovacuum"}, step{Create: "Configuration psql/autovacuum"}), "creating a singleton updates it")
	assert.Equal(t, "ResourceNotFound", refusalOf(t, w.Run(step{Update: "Vault none"})).Code)
}

func TestRefusedWritesChangeNothing(t *testing.T) {
	t.Parallel()
	w, reopen := keep(t)
	before := ids(w.Cloud.List())
	server, _ := w.Cloud.Get(w.ID("Server psql"))
	require.Error(t, w.Run(step{Update: "Server psql", With: object{"properties": object{"storage": object{"storageSizeGB": 32}}}}))
	require.Error(t, w.Run(step{Delete: "ManagedEnvironment env"}))
	require.Error(t, w.Run(step{Create: "Database none/db"}))
	for _, cloud := range []*arm.Cloud{w.Cloud, reopen()} {
		assert.Equal(t, before, ids(cloud.List()))
		now, _ := cloud.Get(server.ID)
		assert.Equal(t, server.Body, now.Body)
	}
}

func TestDeleteIncludesContents(t *testing.T) {
	t.Parallel()
	w := armtest.NewWorld(t)
	require.NoError(t, w.Run(step{Create: "Database psql/db"}, step{Delete: "Server psql"}))
	assert.NotContains(t, ids(w.Cloud.List()), w.ID("Database psql/db"))
	for _, id := range ids(w.Cloud.List()) {
		assert.NotContains(t, id, "flexibleServers/psql")
	}
	require.NoError(t, w.Run(step{Delete: "Registry registry"}))
	for _, id := range ids(w.Cloud.List()) {
		assert.NotContains(t, id, "registries/registry", "extension resources are deleted too")
	}
	require.NoError(t, w.Run(step{Delete: "Server psql"}), "deleting a missing resource succeeds")
}

func TestDeleteOfAGroupIncludesContents(t *testing.T) {
	t.Parallel()
	w, reopen := keep(t)
	require.NoError(t, w.Run(step{Delete: "ResourceGroup rg"}))
	assert.Equal(t, []string{w.ID("Vault vault"), w.ID("Secret vault/url"), w.ID("Workspace logs")}, ids(w.Cloud.Deleted()))
	for _, cloud := range []*arm.Cloud{w.Cloud, reopen()} {
		assert.Equal(t, []string{w.ID("ResourceGroup other")}, ids(cloud.List()))
	}
}

func TestDeleteOfAGroupIsBlockedByAnotherGroup(t *testing.T) {
	t.Parallel()
	w := armtest.NewWorld(t)
	refusal := refusalOf(t, w.Run(
		step{Create: "ManagedEnvironment other:two", With: object{"properties": object{"vnetConfiguration": object{"infrastructureSubnetId": "${Subnet net/spare}"}}}},
		step{Delete: "ResourceGroup rg"}))
	assert.Equal(t, "ResourceGroupDeletionBlocked", refusal.Code)
	assert.Contains(t, refusal.Message, "InUseSubnetCannotBeDeleted")
}

func TestVaultIsRecoveredWithItsSecrets(t *testing.T) {
	t.Parallel()
	w, reopen := keep(t)
	require.NoError(t, w.Run(
		step{Create: "Secret vault/gone"}, step{Delete: "Secret vault/gone"}, step{Delete: "Vault vault"},
		step{Create: "Vault vault", With: object{"properties": object{"createMode": "recover"}}}))
	for _, cloud := range []*arm.Cloud{w.Cloud, reopen()} {
		assert.Contains(t, ids(cloud.List()), w.ID("Secret vault/url"))
		assert.Equal(t, []string{w.ID("Secret vault/gone")}, ids(cloud.Deleted()), "secrets that were deleted earlier stay deleted")
		for _, id := range ids(cloud.List()) {
			assert.NotContains(t, id, "vault/secrets/url/providers", "role assignments are not recovered")
		}
	}
}

func TestPurgeProtection(t *testing.T) {
	t.Parallel()
	w := armtest.NewWorld(t)
	protect := step{Update: "Vault vault", With: object{"properties": object{"enablePurgeProtection": true}}}
	assert.Equal(t, "MethodNotAllowed", refusalOf(t, w.Run(protect, step{Delete: "Secret vault/url"}, step{Purge: "Secret vault/url"})).Code)
	assert.Equal(t, "MethodNotAllowed", refusalOf(t, w.Run(step{Delete: "Vault vault"}, step{Purge: "Vault vault"})).Code)
	require.NoError(t, w.Run(step{Purge: "Vault none"}), "purging a missing vault succeeds")
}

func TestPurgeIncludesContents(t *testing.T) {
	t.Parallel()
	w, reopen := keep(t)
	require.NoError(t, w.Run(step{Delete: "Vault vault"}, step{Purge: "Vault vault"}, step{Delete: "Workspace logs"}, step{Purge: "Workspace logs"}))
	assert.Empty(t, w.Cloud.Deleted())
	assert.Empty(t, reopen().Deleted())
}

func TestWorkspaceIsRecoveredByCreation(t *testing.T) {
	t.Parallel()
	w := armtest.NewWorld(t)
	require.NoError(t, w.Run(step{Delete: "Workspace logs"}, step{Create: "Workspace logs"}))
	assert.Empty(t, w.Cloud.Deleted())
}

// Unknown properties of a resource that the stack does not manage are no reason
// to refuse a request, but the stack's own role assignments on it are checked.
func TestExistingResources(t *testing.T) {
	t.Parallel()
	w := armtest.NewWorld(t)
	require.NoError(t, w.Run(step{Seed: "Vault shared:theirs"}, step{Seed: "ManagedEnvironment shared:env"}, step{Seed: "Registry shared:theircr"},
		step{Seed: "Server shared:theirdb"}, step{Seed: "StorageAccount shared:theirst"}, step{Seed: "UserAssignedIdentity shared:theirid"}))
	require.NoError(t, w.Run(step{Create: "Database shared:theirdb/mine"}, step{Create: "BlobContainer shared:theirst/mine"},
		step{Create: "BlobContainer shared:theirst/open", With: object{"properties": object{"publicAccess": "Blob"}}}, step{Create: "Secret shared:theirs/mine"}))

	secrets := func(identity string) []any {
		return []any{object{"name": "url", "keyVaultUrl": "https://theirs.vault.azure.net/secrets/unseen", "identity": identity}}
	}
	mine := step{Create: "Job mine", With: object{"properties": object{
		"environmentId": "${ManagedEnvironment shared:env}", "workloadProfileName": "anything",
		"configuration": object{"secrets": secrets("${UserAssignedIdentity run}")},
	}}}
	require.ErrorContains(t, w.Run(mine), "may not read it")
	require.NoError(t, w.Run(step{Create: "RoleAssignment ${Secret shared:theirs/unseen}|00000000-0000-4000-8000-0000000000aa"}, mine))

	require.NoError(t, w.Run(step{Create: "Job theirs", With: object{
		"identity": object{"userAssignedIdentities": object{"${UserAssignedIdentity run}": nil, "${UserAssignedIdentity shared:theirid}": object{}}},
		"properties": object{
			"environmentId": "${ManagedEnvironment shared:env}",
			"configuration": object{
				"registries": []any{object{"server": "theircr.azurecr.io", "identity": "${UserAssignedIdentity shared:theirid}"}},
				"secrets":    secrets("${UserAssignedIdentity shared:theirid}"),
			},
			"template": object{"containers": []any{object{"name": "main", "image": "theircr.azurecr.io/x:1", "resources": object{"cpu": 0.25, "memory": "0.5Gi"}}}},
		},
	}}), "the rights of an existing identity are not known")
}

func TestOutputs(t *testing.T) {
	t.Parallel()
	w := armtest.NewWorld(t)
	outputs := func(subject string) string {
		res, ok := w.Cloud.Get(w.ID(subject))
		require.True(t, ok)
		text, err := json.Marshal(w.Cloud.Outputs(res))
		require.NoError(t, err)
		return string(text)
	}
	assert.NotContains(t, outputs("Server psql"), "Abcdefg1")
	assert.Contains(t, outputs("Server psql"), `"fullyQualifiedDomainName":"psql.postgres.database.azure.com"`)
	assert.NotContains(t, outputs("Secret vault/url"), "s3cret")
	assert.Contains(t, outputs("Secret vault/url"), `"secretUri":"https://vault.vault.azure.net/secrets/url"`)
	assert.Contains(t, outputs("Registry registry"), `"loginServer":"registry.azurecr.io"`)
	assert.Contains(t, outputs("PrivateZone privatelink.vaultcore.azure.net"), `"numberOfVirtualNetworkLinks":1`)

	require.NoError(t, w.Run(step{Update: "Job etl", With: object{
		"identity":   object{"type": "SystemAssigned,UserAssigned"},
		"properties": object{"configuration": object{"secrets": []any{object{"name": "url", "value": "s3cret"}}}},
	}}))
	job := outputs("Job etl")
	assert.NotContains(t, job, "s3cret")
	assert.Contains(t, job, `"`+w.ID("UserAssignedIdentity run")+`":{"clientId":`)
	assert.Contains(t, job, `"principalId":"`+arm.PrincipalID(w.ID("Job etl"))+`"`)
	res, _ := w.Cloud.Get(w.ID("Job etl"))
	kept, err := json.Marshal(res)
	require.NoError(t, err)
	assert.Contains(t, string(kept), "s3cret", "the stored body is what was written")
}

func TestTakes(t *testing.T) {
	t.Parallel()
	catalog, err := azure.Catalog()
	require.NoError(t, err)
	assert.Equal(t, 6*time.Minute, catalog.Facts("Microsoft.DBforPostgreSQL/flexibleServers").Takes.Create)
	assert.Equal(t, clock.Quick, catalog.Facts("Microsoft.Storage/storageAccounts/queueServices/queues").Takes, "the default")
}

// Every type has outputs, even for an empty body.
func TestEveryTypeHasOutputs(t *testing.T) {
	t.Parallel()
	w := armtest.NewWorld(t)
	for _, kind := range w.Cloud.Catalog().Contract.Types {
		computed := w.Cloud.Outputs(&arm.Resource{ID: "/subscriptions/s/resourceGroups/g/providers/x/y/z", Type: kind.ARMType, APIVersion: kind.APIVersion})
		assert.Equal(t, "z", computed["name"])
		for name := range computed {
			assert.True(t, kind.Body[name] != nil || name == "id" || name == "name" || name == "type", "%s does not declare the output %s", kind.ARMType, name)
		}
	}
}

func TestOpenReportsInvalidFiles(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"{":                            "unexpected end of JSON input",
		`{"id": "/x", "token": "a:b"}`: "no longer knows the resource type a:b",
	} {
		dir := t.TempDir()
		require.NoError(t, os.WriteFile(filepath.Join(dir, "x.json"), []byte(text), 0o600))
		_, err := azure.Open(dir, "")
		require.ErrorContains(t, err, "x.json")
		require.ErrorContains(t, err, want)
		require.ErrorContains(t, err, "delete the file")
	}
}

// Files of version 0.1 and earlier contain Pulumi's inputs.
func TestOpenReadsOldFiles(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "x.json"), []byte(`{
		"id": "/subscriptions/s/resourceGroups/rg/providers/Microsoft.App/jobs/etl", "token": "azure-native:app/v20250101:Job", "seeded": true,
		"properties": {"resourceGroupName": "rg", "jobName": "etl", "environmentId": "/env", "identity": {"userAssignedIdentities": ["/a"]}}
	}`), 0o600))
	cloud, err := azure.Open(dir, "")
	require.NoError(t, err)
	require.Len(t, cloud.List(), 1)
	res := cloud.List()[0]
	assert.Equal(t, []string{"Microsoft.App/jobs", "2025-01-01"}, []string{res.Type, res.APIVersion})
	assert.True(t, res.Existing)
	assert.Equal(t, object{
		"identity":   object{"userAssignedIdentities": object{"/a": object{}}},
		"properties": object{"environmentId": "/env"},
	}, res.Body)
}

func TestOpenOfMissingFolder(t *testing.T) {
	t.Parallel()
	cloud, err := azure.Open(filepath.Join(t.TempDir(), "none"), "")
	require.NoError(t, err)
	assert.Empty(t, cloud.List())
	assert.Equal(t, arm.DefaultSubscription, cloud.Subscription())
}
