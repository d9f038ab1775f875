//go:build e2e

package e2e_test

import (
	"encoding/json"
	"errors"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"
	"github.com/pulumi/pulumi/sdk/v3/go/common/tokens"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/provider"
	"github.com/hyf/azure-data-pipeline/test/rehearse"
)

// recording is what an engine did to Azure: what it made, and what each waited for.
type recording struct {
	subscription string
	// seeded are the IDs of what belongs to someone else.
	seeded []string
	// resources are all, each after its parent and those that it depends on. A
	// component waits for what it depends on, and so makes its children wait.
	resources []rehearse.Resource
}

// record reads off the state what the last deployment did.
func record(t *testing.T, r *rehearse.Stack) recording {
	t.Helper()
	state := r.State("--show-secrets")
	ids := state.AzureIDs()
	require.NotEmpty(t, ids)
	return recording{subscription: strings.Split(ids[0], "/")[2], seeded: r.Seeded(), resources: state.Resources}
}

// replay makes everything and deletes it again, under one seed.
func (r recording) replay(t *testing.T, seed uint64) {
	t.Helper()
	left, err := r.run(t, seed)
	require.NoError(t, err, "seed %d", seed)
	assert.Empty(t, left, "seed %d", seed)
}

// run is replay; it returns what is left, and every refusal.
func (r recording) run(t *testing.T, seed uint64) (left []string, err error) {
	t.Helper()
	cloud, err := azure.Open(filepath.Join(t.TempDir(), "azure"), r.subscription)
	require.NoError(t, err)
	for _, id := range r.seeded {
		require.NoError(t, cloud.Seed(id, "westeurope"))
	}
	before := len(cloud.List())
	var starting atomic.Int64
	virtual := clock.New(0, 200*time.Microsecond)
	virtual.Idle = func() bool { return starting.Load() == 0 }
	native := provider.New(cloud, &provider.Simulation{Clock: virtual, Timeline: &clock.Timeline{}, Seed: seed}, "westeurope")

	waitsFor, waitedForBy := map[string][]string{}, map[string][]string{}
	byURN := map[string]rehearse.Resource{}
	for _, res := range r.resources {
		byURN[res.URN] = res
		for _, dependency := range append(res.Dependencies, res.Parent) {
			if dependency != "" {
				waitsFor[res.URN] = append(waitsFor[res.URN], dependency)
				waitedForBy[dependency] = append(waitedForBy[dependency], res.URN)
			}
		}
	}
	urns := slices.Sorted(maps.Keys(byURN))
	create := func(urn string) error {
		res := byURN[urn]
		if !res.IsAzure() {
			return nil
		}
		_, err := native.Create(t.Context(), plugin.CreateRequest{
			URN: resource.URN(urn), Type: tokens.Type(res.Type), Properties: properties(res.Inputs),
		})
		return err
	}
	remove := func(urn string) error {
		res := byURN[urn]
		if _, goesAlong := byURN[res.DeletedWith]; goesAlong || !res.IsAzure() {
			return nil
		}
		_, err := native.Delete(t.Context(), plugin.DeleteRequest{URN: resource.URN(urn), Type: tokens.Type(res.Type), ID: resource.ID(res.ID)})
		return err
	}
	if err := inOrder(&starting, urns, waitsFor, waitedForBy, create); err != nil {
		return nil, err
	}
	err = inOrder(&starting, urns, waitedForBy, waitsFor, remove)
	for _, res := range cloud.List()[min(before, len(cloud.List())):] {
		left = append(left, res.ID)
	}
	return left, err
}

// properties are inputs as a state file has them, secrets in plain text.
func properties(inputs map[string]any) resource.PropertyMap {
	return resource.NewPropertyMapFromMapRepl(inputs, nil, func(v any) (resource.PropertyValue, bool) {
		object, _ := v.(map[string]any)
		text, isSecret := object["plaintext"].(string)
		if !isSecret || object[secretMark] == nil {
			return resource.PropertyValue{}, false
		}
		var plain any
		if json.Unmarshal([]byte(text), &plain) != nil {
			return resource.PropertyValue{}, false
		}
		return resource.MakeSecret(resource.NewPropertyValue(plain)), true
	})
}

// inOrder does something for each of some names, as soon as it is done for all
// that the name waits for, and all at once otherwise.
func inOrder(starting *atomic.Int64, names []string, waitsFor, waitedForBy map[string][]string, do func(string) error) error {
	var mu sync.Mutex
	var errs []error
	var all sync.WaitGroup
	open := map[string]int{}
	var start func(name string)
	start = func(name string) {
		starting.Add(1) // the clock stands still until this one is at work
		all.Add(1)
		go func() {
			defer all.Done()
			starting.Add(-1)
			err := do(name)
			mu.Lock()
			defer mu.Unlock()
			if errs = append(errs, err); err != nil {
				return
			}
			for _, next := range waitedForBy[name] {
				if open[next]--; open[next] == 0 {
					start(next)
				}
			}
		}()
	}
	mu.Lock()
	for _, name := range names {
		open[name] = len(waitsFor[name])
	}
	for _, name := range names {
		if open[name] == 0 {
			start(name)
		}
	}
	mu.Unlock()
	all.Wait()
	return errors.Join(errs...)
}
