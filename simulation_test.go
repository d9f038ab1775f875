package main

import (
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strconv"
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

// Pulumi killed while Azure works on what it asked for: the state does not know
// what was made, and says so. Who deletes that by hand can go on.
func TestKilledInTheMiddle(t *testing.T) {
	t.Parallel()
	for _, after := range []int{1, 5, 12} {
		t.Run(strconv.Itoa(after), func(t *testing.T) {
			t.Parallel()
			r := rehearse(t, "dev")
			r.inject(faults.Fault{Kind: faults.Killed, Operation: clock.Create, After: after})
			code, _ := r.pulumi("up", "--yes", "--skip-preview")
			assert.NotZero(t, code)

			r.inject()
			code, output := r.pulumi("up", "--yes", "--skip-preview")
			assert.NotZero(t, code)
			assert.Contains(t, output, "locked", "the killed command still holds the stack")
			r.succeed("cancel", "--yes")
			for _, id := range r.strays() {
				r.portal("delete", id)
				if strings.Contains(id, "/secrets/") {
					r.portal("purge", id) // a vault keeps the names of deleted secrets
				}
			}
			r.succeed("refresh", "--yes", "--skip-preview", "--clear-pending-creates")

			r.succeed("up", "--yes", "--skip-preview")
			r.succeed("up", "--yes", "--skip-preview", "--expect-no-changes")
			r.succeed("destroy", "--yes", "--skip-preview")
			assert.Empty(t, r.left())
		})
	}
}

// strays are the IDs of what was made and Pulumi's state does not know.
func (r *rehearsal) strays() []string {
	r.t.Helper()
	var state struct {
		Deployment struct{ Resources []struct{ ID string } }
	}
	output := r.succeed("stack", "export")
	require.NoError(r.t, json.NewDecoder(strings.NewReader(output)).Decode(&state), output)
	strays := r.made()
	for _, known := range state.Deployment.Resources {
		delete(strays, known.ID)
	}
	return slices.Sorted(maps.Keys(strays))
}
