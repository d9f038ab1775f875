//go:build e2e

package e2e_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/faults"
	"github.com/hyf/azure-data-pipeline/internal/stack/stacktest"
	"github.com/hyf/azure-data-pipeline/test/rehearse"
)

// However long single operations take, nothing in a stack meets what it has
// forgotten to wait for. The engine runs each stack once; what it did is then
// replayed under many seeds, in the order that the state gives.
func TestStacksUnderSeeds(t *testing.T) {
	t.Parallel()
	for _, stack := range stacktest.Names(t) {
		t.Run(stack, func(t *testing.T) {
			t.Parallel()
			r := rehearse.New(t, stack)
			r.Configure(unprotected)
			r.Seed = 1
			output := r.Up()
			assert.Contains(t, output, "on Azure this would have taken about")
			recorded := record(t, r)
			r.Destroy()

			for seed := range uint64(100) {
				recorded.replay(t, seed)
			}
		})
	}
}

// A replay sees what a program has forgotten to wait for.
func TestReplaySeesWhatWasForgotten(t *testing.T) {
	t.Parallel()
	r := rehearse.New(t, "dev")
	r.Up()
	recorded := record(t, r)
	for i, res := range recorded.resources {
		inside := strings.HasPrefix(res.Type, "azure-native:dbforpostgresql/") && !strings.HasSuffix(res.Type, ":Server")
		if inside { // as if all waited for their server only
			recorded.resources[i].Dependencies = slices.DeleteFunc(res.Dependencies, func(urn string) bool {
				return !strings.Contains(urn, ":Server::")
			})
		}
	}
	var err error
	for seed := uint64(0); seed < 20 && err == nil; seed++ { // a busy machine may start one so late that it meets nobody
		_, err = recorded.run(t, seed)
	}
	require.ErrorContains(t, err, "ServerIsBusy")
}

// The same seed gives the same deployment, to the second.
func TestSeedReplays(t *testing.T) {
	t.Parallel()
	took := regexp.MustCompile(`on Azure this would have taken about (\S+),`)
	r := rehearse.New(t, "dev")
	r.Seed = 7
	var durations []string
	for range 2 {
		found := took.FindStringSubmatch(r.Up())
		require.NotNil(t, found)
		durations = append(durations, found[1])
		r.Succeed("destroy", "--yes", "--skip-preview")
	}
	assert.Equal(t, durations[0], durations[1])
}

// A write that happened while the provider was told otherwise, at every single
// operation: the next deployment finishes the work, and nothing is left behind.
func TestFaultAtEveryOperation(t *testing.T) {
	t.Parallel()
	for _, stack := range []string{"dev", "prod"} {
		t.Run(stack, func(t *testing.T) {
			t.Parallel()
			kinds := []faults.Kind{faults.FailedAfter, faults.FailedState, faults.Conflict}
			r := rehearse.New(t, stack)
			r.Configure(unprotected)
			for operation := 0; ; operation++ {
				kind := kinds[operation%len(kinds)]
				r.Inject(faults.Fault{Kind: kind, Operation: clock.Create, After: operation})
				code, output := r.Pulumi("up", "--yes", "--skip-preview")
				if code == 0 {
					assert.Greater(t, operation, 20, "every operation had its fault")
					break
				}
				assert.Regexp(t, "InternalServerError|ResourceDeploymentFailure|Conflict", output, "%s at operation %d: exit code %d", kind, operation, code)
				r.Inject()
				r.Up()
				r.UpChangesNothing()
				r.Destroy()
			}
		})
	}
}

// What the provider retries by itself only costs time.
func TestRetriedFaultsAreInvisible(t *testing.T) {
	t.Parallel()
	r := rehearse.New(t, "dev")
	r.Inject(
		faults.Fault{Kind: faults.Throttled, Match: "Microsoft.KeyVault/vaults", Times: 2},
		faults.Fault{Kind: faults.Busy, Match: "flexibleServers"},
		faults.Fault{Kind: faults.LostConnection, Match: "Microsoft.App/jobs"},
	)
	r.Up()

	r.Inject(faults.Fault{Kind: faults.Throttled, Match: "Microsoft.App/jobs", Times: 10})
	code, output := r.Pulumi("destroy", "--yes", "--skip-preview")
	assert.NotZero(t, code, "a throttling that does not end")
	assert.Contains(t, output, "TooManyRequests")
	r.Inject()
	r.Destroy()
}

// unprotected gives up the protection of data, so that a stack can be destroyed.
func unprotected(config map[string]any) { config["data-pipeline:protect"] = false }

// Pulumi killed while Azure works on what it asked for: the state knows what was
// under way, and not what came of it. Whoever looks it up in Azure and imports
// it by its ID can go on, and nothing is deleted by hand.
//
// `pulumi refresh --import-pending-creates` is for that by its name, but the
// engine of CLI 3.250.0 drops the operations that it marks, and imports nothing;
// `pulumi import` does.
// Source: https://github.com/pulumi/pulumi/blob/v3.250.0/pkg/cmd/pulumi/operations/refresh.go
// Source: https://github.com/pulumi/pulumi/blob/v3.250.0/pkg/backend/snapshot.go
func TestKilledInTheMiddle(t *testing.T) {
	t.Parallel()
	for _, killed := range []struct {
		stack string
		after int
	}{{"dev", 1}, {"dev", 5}, {"dev", 12}, {"prod", 9}, {"prod", 20}} {
		t.Run(fmt.Sprint(killed), func(t *testing.T) {
			t.Parallel()
			r := rehearse.New(t, killed.stack)
			r.Configure(unprotected)
			r.Inject(faults.Fault{Kind: faults.Killed, Operation: clock.Create, After: killed.after})
			code, _ := r.Pulumi("up", "--yes", "--skip-preview")
			assert.NotZero(t, code)

			r.Inject()
			code, output := r.Pulumi("up", "--yes", "--skip-preview")
			assert.NotZero(t, code)
			assert.Contains(t, output, "locked", "the killed command still holds the stack")
			r.Succeed("cancel", "--yes")
			var pending []rehearse.Resource
			for _, operation := range r.State().Pending {
				assert.Equal(t, "creating", operation.Type)
				pending = append(pending, operation.Resource)
			}
			importStrays(t, r, pending)
			r.Succeed("refresh", "--yes", "--skip-preview", "--clear-pending-creates")
			state := r.State()
			assert.Empty(t, state.Pending)
			assert.ElementsMatch(t, r.Left(), state.AzureIDs(), "what exists is what Pulumi knows of")

			r.Up()
			r.UpChangesNothing()
			r.Destroy()
		})
	}
}

// importStrays imports what exists and the state does not know, as a person
// would: by the IDs that Azure lists, for the resources that Pulumi names.
func importStrays(t *testing.T, r *rehearse.Stack, wanted []rehearse.Resource) {
	t.Helper()
	type imported struct {
		Type, Name, ID, Parent, Provider string
	}
	strays := r.Made()
	for _, id := range r.State().AzureIDs() {
		delete(strays, id)
	}
	names, resources := map[string]string{}, []imported{}
	for _, want := range wanted {
		names["provider"], names[want.Parent] = want.Provider[:strings.LastIndex(want.Provider, "::")], want.Parent
		kind, known := stacktest.AzureTypes(t).Lookup(want.Type)
		require.True(t, known, want.Type)
		id, err := kind.ID(arm.DefaultSubscription, want.Inputs)
		require.NoError(t, err)
		if strays[id] == kind.ARMType {
			resources = append(resources, imported{want.Type, want.URN[strings.LastIndex(want.URN, "::")+2:], id, want.Parent, "provider"})
		}
	}
	require.NotEmpty(t, resources, "%v", strays)
	text, err := json.Marshal(map[string]any{"nameTable": names, "resources": resources})
	require.NoError(t, err)
	file := filepath.Join(r.Dir, "import.json")
	require.NoError(t, os.WriteFile(file, text, 0o600))
	r.Succeed("import", "--file", file, "--yes", "--skip-preview", "--protect=false", "--generate-code=false")
}

// A lost answer to a request that takes Azure minutes: the provider asks again,
// is told that the server is busy, and knows nothing of the server that there
// is by then. Pulumi says so, and an import by ID puts it right.
func TestLostAnswer(t *testing.T) {
	t.Parallel()
	r := rehearse.New(t, "dev")
	r.Inject(faults.Fault{Kind: faults.LostAnswer, Match: "Microsoft.DBforPostgreSQL/flexibleServers"})
	code, output := r.Pulumi("up", "--yes", "--skip-preview")
	assert.NotZero(t, code)
	assert.Contains(t, output, `Code="ServerIsBusy"`)
	r.Inject()

	var lost rehearse.Resource
	for _, step := range r.Preview() {
		if step.NewState.Type == "azure-native:dbforpostgresql/v20240801:Server" {
			lost = step.NewState
		}
	}
	for id, armType := range r.Made() {
		if armType == "Microsoft.DBforPostgreSQL/flexibleServers" { // its name was drawn at random, and is lost, too
			lost.Inputs["serverName"] = path.Base(id)
		}
	}
	importStrays(t, r, []rehearse.Resource{lost})
	r.Up()
	r.UpChangesNothing()
	assert.ElementsMatch(t, r.Left(), r.State().AzureIDs(), "nothing exists twice")
	r.Destroy()
}

// buildImage lets the stack's registry build the image of the pipeline weather,
// so that it is there when the job wants to pull it.
func buildImage(t *testing.T) func(config map[string]any) {
	t.Helper()
	folder := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(folder, "Dockerfile"), []byte("FROM scratch"), 0o600))
	return func(config map[string]any) {
		setImage("weather-pipeline:1.0")(config)
		weather := config["data-pipeline:pipelines"].(map[string]any)["weather"].(map[string]any)
		weather["build"] = map[string]any{"context": folder}
	}
}

// Roles that take minutes to work: a job that needs one comes too early, Azure
// says so, the provider does not try again, and the next deployment goes on.
func TestSlowRoles(t *testing.T) {
	t.Parallel()
	for scope, want := range map[string]string{
		"Microsoft.KeyVault":          "the identity may not read it",
		"Microsoft.ContainerRegistry": "unable to pull image using Managed identity",
	} {
		t.Run(scope, func(t *testing.T) {
			t.Parallel()
			r := rehearse.New(t, "dev")
			r.Configure(buildImage(t))
			r.Inject(faults.Fault{Kind: faults.SlowRole, Match: scope, Times: 10})
			code, output := r.Pulumi("up", "--yes", "--skip-preview")
			assert.NotZero(t, code)
			assert.Contains(t, output, want)

			r.Inject()
			r.Up()
			r.UpChangesNothing()
			r.Destroy()
		})
	}
}
