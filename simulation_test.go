package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/offline/clock"
	"github.com/hyf/azure-data-pipeline/internal/offline/faults"
)

// However long single operations take, nothing in a stack meets what it has
// forgotten to wait for.
func TestStacksUnderSeeds(t *testing.T) {
	t.Parallel()
	for stack := range stackFiles(t) {
		t.Run(stack, func(t *testing.T) {
			t.Parallel()
			r := rehearse(t, stack)
			r.configure(unprotected)
			for r.seed = range uint64(6) {
				output := r.succeed("up", "--yes", "--skip-preview")
				assert.Contains(t, output, "on Azure this would have taken about", "seed %d", r.seed)
				r.succeed("destroy", "--yes", "--skip-preview")
				assert.Empty(t, r.left(), "seed %d", r.seed)
			}
		})
	}
}

// The same seed gives the same deployment, to the second.
func TestSeedReplays(t *testing.T) {
	t.Parallel()
	took := regexp.MustCompile(`on Azure this would have taken about (\S+),`)
	r := rehearse(t, "dev")
	r.seed = 7
	var durations []string
	for range 2 {
		found := took.FindStringSubmatch(r.succeed("up", "--yes", "--skip-preview"))
		require.NotNil(t, found)
		durations = append(durations, found[1])
		r.succeed("destroy", "--yes", "--skip-preview")
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
			r := rehearse(t, stack)
			r.configure(unprotected)
			for operation := 0; ; operation++ {
				kind := kinds[operation%len(kinds)]
				r.inject(faults.Fault{Kind: kind, Operation: clock.Create, After: operation})
				code, output := r.pulumi("up", "--yes", "--skip-preview")
				if code == 0 {
					assert.Greater(t, operation, 20, "every operation had its fault")
					break
				}
				assert.Regexp(t, "InternalServerError|ResourceDeploymentFailure|Conflict", output, "%s at operation %d: exit code %d", kind, operation, code)
				r.inject()
				r.succeed("up", "--yes", "--skip-preview")
				r.succeed("up", "--yes", "--skip-preview", "--expect-no-changes")
				r.succeed("destroy", "--yes", "--skip-preview")
				require.Empty(t, r.left(), "%s at operation %d", kind, operation)
			}
		})
	}
}

// What the provider retries by itself only costs time.
func TestRetriedFaultsAreInvisible(t *testing.T) {
	t.Parallel()
	r := rehearse(t, "dev")
	r.inject(
		faults.Fault{Kind: faults.Throttled, Match: "Microsoft.KeyVault/vaults", Times: 2},
		faults.Fault{Kind: faults.Busy, Match: "flexibleServers"},
		faults.Fault{Kind: faults.LostConnection, Match: "Microsoft.App/jobs"},
	)
	r.succeed("up", "--yes", "--skip-preview")

	r.inject(faults.Fault{Kind: faults.Throttled, Match: "Microsoft.App/jobs", Times: 10})
	code, output := r.pulumi("destroy", "--yes", "--skip-preview")
	assert.NotZero(t, code, "a throttling that does not end")
	assert.Contains(t, output, "TooManyRequests")
	r.inject()
	r.succeed("destroy", "--yes", "--skip-preview")
	assert.Empty(t, r.left())
}

func (r *rehearsal) inject(list ...faults.Fault) {
	r.t.Helper()
	plan, err := faults.New(list...)
	require.NoError(r.t, err)
	r.faults = plan
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
			r := rehearse(t, killed.stack)
			r.configure(unprotected)
			r.inject(faults.Fault{Kind: faults.Killed, Operation: clock.Create, After: killed.after})
			code, _ := r.pulumi("up", "--yes", "--skip-preview")
			assert.NotZero(t, code)

			r.inject()
			code, output := r.pulumi("up", "--yes", "--skip-preview")
			assert.NotZero(t, code)
			assert.Contains(t, output, "locked", "the killed command still holds the stack")
			r.succeed("cancel", "--yes")
			r.importPending()
			r.succeed("refresh", "--yes", "--skip-preview", "--clear-pending-creates")
			state := r.state()
			assert.Empty(t, state.Pending)
			assert.ElementsMatch(t, r.left(), state.azureIDs(), "what exists is what Pulumi knows of")

			r.succeed("up", "--yes", "--skip-preview")
			r.succeed("up", "--yes", "--skip-preview", "--expect-no-changes")
			r.succeed("destroy", "--yes", "--skip-preview")
			assert.Empty(t, r.left())
		})
	}
}

// stackState is what the tests read of an exported state.
type stackState struct {
	Resources []stateResource
	Pending   []struct {
		Type     string
		Resource stateResource
	} `json:"pending_operations"`
}

type stateResource struct {
	URN, Type, ID, Parent, Provider string
	Inputs                          map[string]any
}

// azureIDs are the ARM IDs that the state knows.
func (s stackState) azureIDs() []string {
	var ids []string
	for _, res := range s.Resources {
		if strings.HasPrefix(res.ID, "/") {
			ids = append(ids, res.ID)
		}
	}
	return ids
}

func (r *rehearsal) state() stackState {
	r.t.Helper()
	var exported struct{ Deployment stackState }
	output := r.succeed("stack", "export")
	require.NoError(r.t, json.NewDecoder(strings.NewReader(output)).Decode(&exported), output)
	return exported.Deployment
}

// importPending imports what was made while Pulumi was killed, as a person
// would: by the IDs that Azure lists, for the resources that Pulumi names.
func (r *rehearsal) importPending() {
	r.t.Helper()
	type imported struct {
		Type, Name, ID, Parent, Provider string
	}
	names, resources := map[string]string{}, []imported{}
	made := r.made()
	for _, operation := range r.state().Pending {
		pending := operation.Resource
		require.Equal(r.t, "creating", operation.Type, pending.URN)
		provider := pending.Provider[:strings.LastIndex(pending.Provider, "::")]
		names["provider"], names[pending.Parent] = provider, pending.Parent
		for id, token := range made {
			if token == pending.Type && slices.Contains(slices.Collect(maps.Values(pending.Inputs)), any(path.Base(id))) {
				resources = append(resources, imported{pending.Type, pending.URN[strings.LastIndex(pending.URN, "::")+2:], id, pending.Parent, "provider"})
			}
		}
	}
	require.NotEmpty(r.t, resources, "what was under way was made")
	text, err := json.Marshal(map[string]any{"nameTable": names, "resources": resources})
	require.NoError(r.t, err)
	file := filepath.Join(r.dir, "import.json")
	require.NoError(r.t, os.WriteFile(file, text, 0o600))
	r.succeed("import", "--file", file, "--yes", "--skip-preview", "--protect=false", "--generate-code=false")
}
