package stack_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/stack/stacktest"
)

// The lock is the last to be made: it comes after all else in the group, whatever a
// new component or a new phase makes.
func TestLockComesLast(t *testing.T) {
	t.Parallel()
	rec := stacktest.Deploy(t, "prod")
	locks := rec.OfType("azure-native:authorization/v20200501:ManagementLockByScope")
	require.Len(t, locks, 1)
	after := locks["weather-lock"].RegisterRPC.GetDependencies()
	for _, res := range rec.Custom() {
		if strings.HasPrefix(res.TypeToken, "azure-native:") && res.URN != locks["weather-lock"].URN {
			assert.Contains(t, after, string(res.URN))
		}
	}
	assert.Empty(t, stacktest.Deploy(t, "dev").OfType("azure-native:authorization/v20200501:ManagementLockByScope"))
}
