package stack_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"

	"github.com/hyf/azure-data-pipeline/internal/golden"
	"github.com/hyf/azure-data-pipeline/internal/stack/stacktest"
)

// A name, a type, a parent or a protection that changes shows up here: each of
// them replaces or exposes something in deployed stacks.
func TestRegisteredResources(t *testing.T) {
	t.Parallel()
	for _, stack := range stacktest.Names(t) {
		var text strings.Builder
		for _, res := range stacktest.Deploy(t, stack).Resources() {
			parent := resource.URN(res.Parent())
			fmt.Fprintf(&text, "%s %s\n  in %s %s\n", res.TypeToken, res.Name, parent.Type(), parent.Name())
			if res.RegisterRPC.GetProtect() {
				text.WriteString("  protected\n")
			}
			if !res.Custom {
				fmt.Fprintf(&text, "  inputs %v\n", res.Inputs.StableKeys())
			}
		}
		golden.AssertFile(t, filepath.Join("testdata", stack+".txt"), text.String())
	}
}
