// Package stacktest runs the program under mocks with the configuration of a
// committed stack.
package stacktest

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
	"github.com/hyf/azure-data-pipeline/internal/repo"
	"github.com/hyf/azure-data-pipeline/internal/stack"
)

// Names are the committed stacks, sorted.
func Names(t testing.TB) []string {
	t.Helper()
	var names []string
	for _, path := range repo.Glob(t, "Pulumi.*.yaml") {
		parts := strings.Split(path, ".")
		names = append(names, parts[len(parts)-2])
	}
	slices.Sort(names)
	return names
}

// Config is the configuration in a stack's file, by full key. Each call returns a
// new one.
func Config(t testing.TB, name string) map[string]any {
	t.Helper()
	var file struct{ Config map[string]any }
	require.NoError(t, yaml.Unmarshal([]byte(repo.Read(t, "Pulumi."+name+".yaml")), &file))
	return file.Config
}

// Options run a program under mocks as a stack.
func Options(t testing.TB, name string) []pulumitest.Option {
	t.Helper()
	return []pulumitest.Option{
		pulumitest.WithStack(name),
		pulumitest.WithConfig(Config(t, name)),
		pulumitest.WithCall("azure-native:storage/v20240101:listStorageAccountKeys",
			func(pulumi.MockCallArgs) (resource.PropertyMap, error) {
				return resource.NewPropertyMapFromMap(map[string]any{"keys": []any{map[string]any{"value": "storage-key"}}}), nil
			}),
	}
}

// Deploy runs the program as a stack, which must succeed.
func Deploy(t testing.TB, name string, options ...pulumitest.Option) *pulumitest.Recorder {
	t.Helper()
	rec, err := pulumitest.Run(stack.Deploy, append(Options(t, name), options...)...)
	require.NoError(t, err)
	return rec
}

// Outputs are the names of a stack's outputs, sorted.
func Outputs(t testing.TB, name string) []string {
	t.Helper()
	var names []string
	_, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		err := stack.Deploy(ctx)
		names = slices.Sorted(maps.Keys(ctx.GetCurrentExportMap()))
		return err
	}, Options(t, name)...)
	require.NoError(t, err)
	return names
}

// Commands are the lines in a stack's output commands, by what they do. Those for
// each pipeline or container are maps.
func Commands(t testing.TB, name string) map[string]any {
	t.Helper()
	rec, err := pulumitest.Run(func(ctx *pulumi.Context) error {
		if err := stack.Deploy(ctx); err != nil {
			return err
		}
		return pulumitest.Capture(ctx, pulumi.Map{"commands": ctx.GetCurrentExportMap()["commands"]})
	}, Options(t, name)...)
	require.NoError(t, err)
	commands, _ := rec.Captured().Mappable()["commands"].(map[string]any)
	require.NotEmpty(t, commands)
	return commands
}
