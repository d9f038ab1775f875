package azregion_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyf/azure-data-pipeline/internal/azregion"
)

func TestNormalize(t *testing.T) {
	t.Parallel()
	assert.True(t, slices.IsSorted(azregion.Names))
	for location, known := range map[string]bool{"West Europe": true, "westeurope": true, "WESTUS3": true, "polandcenter": false, "": false, "global": false} {
		assert.Equal(t, known, azregion.IsKnown(azregion.Normalize(location)), location)
	}
}
