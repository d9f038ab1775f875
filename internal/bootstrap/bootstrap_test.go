package bootstrap_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/bootstrap"
)

var update = flag.Bool("update", false, "write golden files")

const subscription = "22222222-2222-2222-2222-222222222222"

type object = map[string]any

// world simulates az and gh, and records the commands that change something.
type world struct {
	t       *testing.T
	azure   map[string]object // ARM resources by ID
	github  map[string]object // by path below the repository
	done    []string
	failing string // part of a command that fails
	reads   int
}

func newWorld(t *testing.T) *world {
	t.Helper()
	return &world{t: t, azure: map[string]object{}, github: map[string]object{}}
}

func settings() bootstrap.Settings {
	return bootstrap.Settings{
		Repository: "hyf/pipelines", Organization: "hyf", Location: "westeurope", Environments: []string{"dev", "prod"},
	}
}

// run runs the command with confirmation and returns its output.
func (w *world) run(s bootstrap.Settings) (string, error) {
	return w.runAs(bootstrap.Run{Settings: s, Confirm: func(int) (bool, error) { return true, nil }})
}

func (w *world) runAs(r bootstrap.Run) (string, error) {
	var out bytes.Buffer
	r.Tool, r.Out = w.tool, &out
	err := r.Do(context.Background())
	return out.String(), err
}

// tool simulates az and gh.
func (w *world) tool(_ context.Context, input, name string, args ...string) (string, error) {
	command := name + " " + strings.Join(args, " ")
	if w.failing != "" && strings.Contains(command, w.failing) {
		return "", &bootstrap.ToolError{Command: command, Output: "Forbidden"}
	}
	switch {
	case name == "az" && args[0] == "rest":
		return w.rest(command, option(args, "--method"), option(args, "--url"), input)
	case name == "az" && args[0] == "provider":
		return w.provider(command, args[1], option(args, "--namespace"))
	case strings.HasPrefix(command, "az account show --output json"):
		return `{"id": "` + subscription + `", "tenantId": "33333333-3333-3333-3333-333333333333"}`, nil
	case command == "gh api user":
		return `{"id": 42, "login": "someone"}`, nil
	case name == "gh" && args[0] == "api":
		return w.api(command, option(args, "--method"), strings.TrimPrefix(args[3], "repos/hyf/pipelines/"), input)
	case strings.HasPrefix(command, "gh variable set"):
		path := "actions/variables/" + args[2]
		if env := option(args, "--env"); env != "" {
			path = "environments/" + env + "/variables/" + args[2]
		}
		return w.set(command, w.github, path, object{"value": option(args, "--body")})
	case strings.HasPrefix(command, "gh label create"):
		return w.set(command, w.github, "labels/"+args[2], object{"description": option(args, "--description")})
	}
	require.Fail(w.t, "unexpected command", command)
	return "", nil
}

// option returns the value of an option.
func option(args []string, name string) string {
	if i := slices.Index(args, name); i >= 0 {
		return args[i+1]
	}
	return ""
}

func (w *world) set(command string, in map[string]object, key string, body object) (string, error) {
	w.done = append(w.done, command)
	in[key] = body
	return w.get(in, key)
}

func (w *world) get(from map[string]object, key string) (string, error) {
	w.reads++
	found, ok := from[key]
	if !ok {
		return "", &bootstrap.ToolError{Output: "Not Found"}
	}
	text, err := json.Marshal(found)
	return string(text), err
}

// rest simulates Azure Resource Manager: parents must exist, and identities get
// object IDs.
func (w *world) rest(command, method, url, input string) (string, error) {
	id, _, _ := strings.Cut(strings.TrimPrefix(url, "https://management.azure.com"), "?")
	if method == "get" {
		return w.get(w.azure, id)
	}
	var body object
	require.NoError(w.t, json.Unmarshal([]byte(input), &body))
	if group, _, inGroup := strings.Cut(id, "/providers/"); inGroup && strings.Contains(group, "/resourceGroups/") {
		require.Contains(w.t, w.azure, group, "%s needs its resource group", id)
	}
	if strings.Contains(id, "/userAssignedIdentities/") && !strings.Contains(id, "/federatedIdentityCredentials/") {
		name := id[strings.LastIndex(id, "/")+1:]
		body["properties"] = object{"principalId": "principal-of-" + name, "clientId": "client-of-" + name}
	}
	body["id"] = id
	return w.set(command+" "+input, w.azure, id, body)
}

func (w *world) provider(command, verb, namespace string) (string, error) {
	if verb == "register" {
		return w.set(command, w.azure, namespace, object{})
	}
	if w.azure[namespace] != nil {
		return "Registering\n", nil
	}
	return "NotRegistered\n", nil
}

func (w *world) api(command, method, path, input string) (string, error) {
	if method == "GET" {
		return w.get(w.github, path)
	}
	var body object
	require.NoError(w.t, json.Unmarshal([]byte(input), &body))
	if method == "POST" { // adds a policy
		return w.set(command, w.github, path, object{"branch_policies": []any{body}})
	}
	if body["reviewers"] != nil {
		body["protection_rules"] = []any{object{"type": "required_reviewers"}}
	}
	if policies := path + "/deployment-branch-policies"; w.github[policies] == nil {
		w.github[policies] = object{"branch_policies": []any{}}
	}
	return w.set(command, w.github, path, body)
}

func TestDryRunOnlyShowsThePlan(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	out, err := w.runAs(bootstrap.Run{Settings: settings(), DryRun: true})
	require.NoError(t, err)
	assert.Empty(t, w.done)
	const golden = "testdata/plan.txt"
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(out), 0o600))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(want), out, "run: go test ./internal/bootstrap -update")
}

func TestSecondRunDoesNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	out, err := w.run(settings())
	require.NoError(t, err)
	assert.Contains(t, out, "pulumi login 'azblob://state?storage_account=sthyfpulumi")
	assert.NotEmpty(t, w.done)

	w.done = nil
	out, err = w.run(settings())
	require.NoError(t, err)
	assert.Empty(t, w.done)
	assert.Contains(t, out, "\n0 to change\n")
}

// The workflows rely on these resources and settings.
func TestDesiredState(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	_, err := w.run(settings())
	require.NoError(t, err)

	assert.Equal(t, object{"value": "client-of-id-hyf-preview"}, w.github["actions/variables/AZURE_CLIENT_ID"])
	assert.Equal(t, object{"value": "client-of-id-hyf-deploy-prod"}, w.github["environments/prod/variables/AZURE_CLIENT_ID"])
	assert.Nil(t, w.github["environments/dev"]["reviewers"], "deployments of dev need no approval")
	assert.NotNil(t, w.github["environments/prod"]["reviewers"])

	subjects := map[string][]string{}
	roles := map[string][]string{}
	for id, res := range w.azure {
		properties, _ := res["properties"].(object)
		if subject, ok := properties["subject"].(string); ok {
			identity := strings.Split(id, "/")[8]
			subjects[identity] = append(subjects[identity], subject)
		}
		if principal, ok := properties["principalId"].(string); ok && strings.Contains(id, "/roleAssignments/") {
			scope, _, _ := strings.Cut(id, "/providers/Microsoft.Authorization/")
			role := fmt.Sprint(properties["roleDefinitionId"])
			name := strings.TrimPrefix(principal, "principal-of-")
			roles[name] = append(roles[name], role[strings.LastIndex(role, "/")+1:]+" on "+scope[strings.LastIndex(scope, "/")+1:])
			if strings.HasSuffix(role, "f58310d9-a9f6-439a-9e8d-f62e7b41a168") {
				assert.Contains(t, properties["condition"], "7f951dda-4ed3-4680-a7ca-43fe172d538d", "only some roles can be assigned")
				assert.Equal(t, "2.0", properties["conditionVersion"])
			}
		}
	}
	assert.ElementsMatch(t, []string{"repo:hyf/pipelines:pull_request", "repo:hyf/pipelines:ref:refs/heads/main"}, subjects["id-hyf-preview"])
	assert.Equal(t, []string{"repo:hyf/pipelines:environment:prod"}, subjects["id-hyf-deploy-prod"])
	assert.ElementsMatch(t, []string{
		"acdd72a7-3385-48ef-bd42-f606fba81ae7 on " + subscription, // Reader
		"2a2b9908-6ea1-4ae2-8e65-a410df84e7d1 on state",           // Storage Blob Data Reader
		"12338af0-0e69-4776-bea7-57ae8d297424 on pulumi",          // Key Vault Crypto User
	}, roles["id-hyf-preview"], "a preview can only read")
	assert.Len(t, roles["id-hyf-deploy-dev"], 5)
}

func TestDriftIsShownAndCorrected(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	_, err := w.run(settings())
	require.NoError(t, err)
	for id, res := range w.azure {
		if strings.Contains(id, "/storageAccounts/") && !strings.Contains(id, "/blobServices/") {
			res["properties"].(object)["allowSharedKeyAccess"] = true
		}
	}
	w.github["actions/variables/AZURE_TENANT_ID"] = object{"value": "elsewhere"}
	w.github["environments/prod"]["protection_rules"] = []any{}

	w.done = nil
	out, err := w.run(settings())
	require.NoError(t, err)
	assert.Contains(t, out, "~ storage account for Pulumi's state")
	assert.Contains(t, out, "properties.allowSharedKeyAccess: got true, want false")
	assert.Contains(t, out, "value: got elsewhere, want 33333333-3333-3333-3333-333333333333")
	assert.Contains(t, out, "got no required reviewers")
	assert.Contains(t, out, "\n3 to change\n")
	assert.Len(t, w.done, 3)
}

func TestFailureInTheMiddleIsResumed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.failing = "--method put --url https://management.azure.com/subscriptions/" + subscription + "/providers/Microsoft.Authorization"
	_, err := w.run(settings())
	require.ErrorContains(t, err, "id-hyf-preview may read what is deployed: az rest --method put")
	require.ErrorContains(t, err, "Forbidden\nThe completed steps are kept; to continue, run the command again")
	made := len(w.done)

	w.failing = ""
	_, err = w.run(settings())
	require.NoError(t, err)
	assert.Greater(t, len(w.done), made)
	puts := map[string]int{}
	for _, command := range w.done {
		puts[command]++
		assert.Equal(t, 1, puts[command], command)
	}
}

func TestPulumiCloud(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := settings()
	s.PulumiCloud = true
	out, err := w.run(s)
	require.NoError(t, err)
	assert.Contains(t, out, "gh secret set PULUMI_ACCESS_TOKEN --repo hyf/pipelines")
	for id := range w.azure {
		assert.NotContains(t, id, "Microsoft.Storage/")
		assert.NotContains(t, id, "Microsoft.KeyVault/")
	}
	assert.NotContains(t, w.github, "actions/variables/PULUMI_BACKEND_URL")
}

func TestNothingChangesWithoutConfirmation(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	_, err := w.runAs(bootstrap.Run{Settings: settings(), Confirm: func(changes int) (bool, error) {
		assert.Positive(t, changes)
		return false, nil
	}})
	require.NoError(t, err)
	assert.Empty(t, w.done)
}

func TestWrongSettings(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	_, err := w.run(bootstrap.Settings{Repository: "pipelines", Organization: "HYF", Location: "West Europe", Environments: []string{"Dev"}})
	require.EqualError(t, err, `--repository: got "pipelines", want owner and name of the GitHub repository, such as hyf/pipelines
--organization: got "HYF", want 2 to 8 lower-case letters and digits, such as hyf
--location: got "West Europe", want an Azure region, such as westeurope; to list them, run: az account list-locations
--environments: got "Dev", want stacks of 1 to 10 lower-case letters and digits, a letter first, such as dev`)
	assert.Zero(t, w.reads, "no state is read")

	w.failing = "account show"
	_, err = w.run(settings())
	require.ErrorContains(t, err, "sign in first: az login")
}

// Names of storage accounts and vaults are unique in all of Azure, and have
// limits.
func TestNames(t *testing.T) {
	t.Parallel()
	s := settings()
	s.Organization, s.Subscription = "organiza", subscription
	_, account, _ := strings.Cut(s.BackendURL(), "storage_account=")
	assert.Regexp(t, `^[a-z0-9]{3,24}$`, account)
	assert.Regexp(t, `^azurekeyvault://[a-z][a-z0-9-]{2,23}\.vault\.azure\.net/keys/pulumi$`, s.SecretsProvider())
}
