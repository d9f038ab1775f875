//go:build e2e

package e2e_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/hyf/azure-data-pipeline/test/rehearse"
)

// A budget without a start date begins when it is made, and is the same budget ever
// after; one whose date is changed is another.
func TestBudgetLife(t *testing.T) {
	t.Parallel()
	r := rehearse.New(t, "student")
	budget := func(settings map[string]any) func(map[string]any) {
		return func(config map[string]any) {
			config["data-pipeline:alerts"] = map[string]any{"emails": []string{"oncall@example.com"}}
			config["data-pipeline:budget"] = settings
		}
	}
	r.Configure(budget(map[string]any{"monthlyUsd": 25}))
	r.Up()
	r.UpChangesNothing()

	r.Configure(budget(map[string]any{"monthlyUsd": 50}))
	assert.Equal(t, "update", r.Plan()["student01-budget"])

	next := time.Now().UTC().AddDate(0, 0, 1-time.Now().UTC().Day()).AddDate(0, 1, 0)
	r.Configure(budget(map[string]any{"monthlyUsd": 25, "startDate": next.Format(time.DateOnly)}))
	assert.Equal(t, "replace", r.Plan()["student01-budget"])
	r.Up()
	r.RefreshChangesNothing()
	r.Destroy()
}
