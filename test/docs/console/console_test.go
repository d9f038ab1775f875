package console_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyf/azure-data-pipeline/test/docs/console"
)

func TestLines(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{"az login", "pulumi up"}, console.Lines("text\n```console\n$ az login\nprinted\n$ pulumi up\n```\n"))
}

func TestAzureCLI(t *testing.T) {
	t.Parallel()
	for line, want := range map[string][]console.Use{
		`pulumi up`:                           nil,
		`az keyvault recover --name "$VAULT"`: {{"az keyvault recover", []string{"--name"}}},
		`ME="$(az ad signed-in-user show --query id --output tsv)"`:   {{"az ad signed-in-user show", []string{"--query", "--output"}}},
		`az storage blob list --query "[?deleted].name" --output tsv`: {{"az storage blob list", []string{"--query", "--output"}}},
		`az acr login --name cr && docker build --tag x`:              {{"az acr login", []string{"--name"}}},
		`az account show --query id | tee --append file`:              {{"az account show", []string{"--query"}}},
		`PGPASSWORD="$(az account get-access-token --output tsv)" psql "user=$(az ad signed-in-user show --query x)"`: {
			{"az account get-access-token", []string{"--output"}}, {"az ad signed-in-user show", []string{"--query"}},
		},
	} {
		assert.Equal(t, want, console.AzureCLI(line), line)
	}
}
