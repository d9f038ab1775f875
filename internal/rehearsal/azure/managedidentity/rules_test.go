package managedidentity_test

import (
	"testing"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm/armtest"
)

func TestRules(t *testing.T) {
	t.Parallel()
	armtest.Rules(t)
}
