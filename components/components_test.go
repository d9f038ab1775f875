package components_test

import (
	"encoding"
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/components/environment"
	"github.com/hyf/azure-data-pipeline/components/identity"
	"github.com/hyf/azure-data-pipeline/components/imagebuild"
	"github.com/hyf/azure-data-pipeline/components/job"
	"github.com/hyf/azure-data-pipeline/components/keyvault"
	"github.com/hyf/azure-data-pipeline/components/monitoring"
	"github.com/hyf/azure-data-pipeline/components/network"
	"github.com/hyf/azure-data-pipeline/components/postgres"
	"github.com/hyf/azure-data-pipeline/components/registry"
	"github.com/hyf/azure-data-pipeline/components/resourcegroup"
	"github.com/hyf/azure-data-pipeline/components/storage"
)

// all are the components with their arguments.
var all = map[components.Component]any{
	&environment.Environment{}:     environment.EnvironmentArgs{},
	&identity.Identity{}:           identity.IdentityArgs{},
	&imagebuild.Build{}:            imagebuild.BuildArgs{},
	&job.Job{}:                     job.JobArgs{},
	&keyvault.Vault{}:              keyvault.VaultArgs{},
	&monitoring.Alerts{}:           monitoring.AlertsArgs{},
	&monitoring.Budget{}:           monitoring.BudgetArgs{},
	&monitoring.Workbook{}:         monitoring.WorkbookArgs{},
	&network.Network{}:             network.NetworkArgs{},
	&postgres.Server{}:             postgres.ServerArgs{},
	&registry.Registry{}:           registry.RegistryArgs{},
	&resourcegroup.ResourceGroup{}: resourcegroup.ResourceGroupArgs{},
	&storage.Account{}:             storage.AccountArgs{},
}

var key = regexp.MustCompile(`^[a-z][a-zA-Z0-9]*$`)

// Another language can give the arguments of every component: each field has a
// name there and a type that there is everywhere.
func TestArgsOfEveryLanguage(t *testing.T) {
	t.Parallel()
	for component, args := range all {
		assertArgs(t, fmt.Sprintf("%T", component), reflect.TypeOf(args))
	}
}

var (
	input = reflect.TypeFor[pulumi.Input]()
	text  = reflect.TypeFor[encoding.TextUnmarshaler]()
)

func assertArgs(t *testing.T, path string, of reflect.Type) {
	t.Helper()
	keys := map[string]bool{}
	for _, field := range reflect.VisibleFields(of) {
		if field.Anonymous || !field.IsExported() {
			continue
		}
		tag, at := field.Tag.Get("pulumi"), path+"."+field.Name
		assert.Regexp(t, key, tag, "%s: the pulumi tag", at)
		assert.False(t, keys[tag], "%s: another field is called %s too", at, tag)
		keys[tag] = true
		assertType(t, at, field.Type)
	}
}

func assertType(t *testing.T, path string, of reflect.Type) {
	t.Helper()
	switch {
	case of.Implements(input), reflect.PointerTo(of).Implements(text):
		return // text has a form of its own, as a duration or an address range
	}
	switch of.Kind() {
	case reflect.String, reflect.Bool, reflect.Int, reflect.Float64:
	case reflect.Slice, reflect.Pointer:
		assertType(t, path+"[]", of.Elem())
	case reflect.Map:
		assert.Equal(t, reflect.String, of.Key().Kind(), path)
		assertType(t, path+"[]", of.Elem())
	case reflect.Struct:
		assertArgs(t, path, of)
	default:
		assert.Fail(t, "another language has no such type", "%s: %s", path, of)
	}
}

// What a component is called and what it gives are the same words everywhere.
func TestOutputs(t *testing.T) {
	t.Parallel()
	output := reflect.TypeFor[pulumi.Output]()
	for component := range all {
		of := reflect.TypeOf(component).Elem()
		for _, field := range reflect.VisibleFields(of) {
			if field.Anonymous || !field.IsExported() || len(field.Index) > 1 {
				continue
			}
			at, tag := fmt.Sprintf("%s.%s", of, field.Name), field.Tag.Get("pulumi")
			assert.True(t, field.Type.Implements(output), "%s: a field that is no output", at)
			assert.Regexp(t, key, tag, "%s: the pulumi tag", at)
			assert.Equal(t, strings.ToLower(field.Name), strings.ToLower(tag), at)
		}
	}
}

// Nobody outside of this folder can build what mentions an internal package.
func TestNothingInternalIsExported(t *testing.T) {
	t.Parallel()
	seen := map[reflect.Type]bool{}
	var look func(path string, of reflect.Type)
	look = func(path string, of reflect.Type) {
		if !strings.HasPrefix(of.PkgPath(), "github.com/hyf/") && of.PkgPath() != "" || seen[of] {
			return
		}
		seen[of] = true
		assert.NotContains(t, of.PkgPath(), "/internal/", path)
		switch of.Kind() {
		case reflect.Slice, reflect.Pointer, reflect.Map, reflect.Array:
			look(path+"[]", of.Elem())
		case reflect.Func:
			for i := range of.NumIn() {
				look(path, of.In(i))
			}
			for i := range of.NumOut() {
				look(path, of.Out(i))
			}
		case reflect.Struct:
			for i := range of.NumField() {
				if field := of.Field(i); field.IsExported() {
					look(path+"."+field.Name, field.Type)
				}
			}
		default:
		}
		for i := range of.NumMethod() {
			look(path+"."+of.Method(i).Name, of.Method(i).Type)
		}
	}
	for component, args := range all {
		look(fmt.Sprintf("%T", component), reflect.TypeOf(component))
		look(fmt.Sprintf("%T", args), reflect.TypeOf(args))
	}
}

func TestReference(t *testing.T) {
	t.Parallel()
	const group = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-class"
	const vault components.Reference = group + "/providers/Microsoft.KeyVault/vaults/kv-class"
	existing, err := vault.Resolve("Microsoft.KeyVault/vaults")
	require.NoError(t, err)
	assert.Equal(t, components.Existing{ID: pulumi.String(vault), Name: "kv-class", ResourceGroupName: "rg-class"}, existing)
	require.NoError(t, vault.Check("microsoft.keyvault/VAULTS"), "Azure ignores case")
	require.EqualError(t, vault.Check("Microsoft.Storage/storageAccounts"),
		`got the ID of a Microsoft.KeyVault/vaults, want one of a Microsoft.Storage/storageAccounts: "`+string(vault)+`"`)
	require.ErrorContains(t, components.Reference("kv-class").Check("Microsoft.KeyVault/vaults"), `got "kv-class", want an ARM resource ID`)
}
