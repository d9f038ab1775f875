package docs_test

import (
	"testing"

	"github.com/hyf/azure-data-pipeline/internal/config"
	"github.com/hyf/azure-data-pipeline/internal/golden"
	"github.com/hyf/azure-data-pipeline/internal/repo"
)

// The documented keys are those that the program reads.
func TestConfigurationIsDocumented(t *testing.T) {
	t.Parallel()
	golden.AssertSection(t, repo.Documents(t), "configuration", config.Markdown())
}
