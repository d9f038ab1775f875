package cli

import (
	"context"
	"fmt"

	"github.com/blang/semver"
)

// versionVariable is what the CLI prints as its version. Only the linker sets
// it: a plain build calls itself a development version, and is never new enough.
const versionVariable = "github.com/pulumi/pulumi/sdk/v3/go/common/version.Version"

// build compiles the CLI into target, an absolute path.
func (f Finder) build(ctx context.Context, pin semver.Version, target string) error {
	f.Log("building the Pulumi CLI v%s from source: once, about four minutes of two cores", pin)
	return f.saying("building the Pulumi CLI", func() error {
		_, err := run(ctx, f.Go, "build", "-C", f.ToolsModule, "-trimpath",
			"-ldflags", fmt.Sprintf("-s -w -X %s=v%s", versionVariable, pin),
			"-o", target, pulumiModule+"/cmd/pulumi")
		return err
	})
}
