package pulumicli

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// allowed are the PULUMI_* variables of the caller that Pulumi receives. They
// change the speed or the output of a command, or replace a flag. All others are
// dropped: some select another state or account (PULUMI_BACKEND_URL, PULUMI_HOME,
// PULUMI_ACCESS_TOKEN, PULUMI_API, PULUMI_STACK), some are set by the engine for
// its children (PULUMI_CONFIG, PULUMI_MONITOR, PULUMI_DRY_RUN, PULUMI_NODEJS_…,
// PULUMI_DEBUG_PROVIDERS), and some change what a deployment does or how its
// state is stored (PULUMI_EXPERIMENTAL, PULUMI_DISABLE_RESOURCE_REFERENCES,
// PULUMI_DIY_BACKEND_GZIP), so that two people would get different results.
// Variables that Pulumi adds later are dropped until they are listed here.
//
// Source: https://github.com/pulumi/pulumi/blob/v3.250.0/sdk/go/common/env/env.go
var allowed = []string{
	// Speed.
	"PULUMI_DISABLE_SECRET_CACHE", "PULUMI_DIY_BACKEND_PARALLEL", "PULUMI_PARALLEL", "PULUMI_PARALLEL_ANALYZE", "PULUMI_PARALLEL_DIFF",
	skipCheckpoints,
	// Output.
	"PULUMI_DEBUG_COMMANDS", "PULUMI_DEBUG_GRPC", "PULUMI_DISABLE_CI_DETECTION", "PULUMI_DIY_BACKEND_NO_LEGACY_WARNING", "PULUMI_ENABLE_STREAMING_JSON_PREVIEW",
	"PULUMI_ERROR_ON_DEPENDENCY_CYCLES", "PULUMI_ERROR_OUTPUT_STRING", "PULUMI_SUPPRESS_COPILOT_LINK", "PULUMI_SUPPRESS_NEO_LINK", "PULUMI_TRACING_NO_PAYLOADS",
	// Flags.
	"PULUMI_CONTINUE_ON_ERROR", "PULUMI_RUN_PROGRAM", "PULUMI_SKIP_CONFIRMATIONS",
}

// optionPrefix is the prefix of variables that each replace a flag, such as
// PULUMI_OPTION_COLOR. All are allowed except deniedOptions.
const optionPrefix = "PULUMI_OPTION_"

// deniedOptions are flags that select another program or stack than the
// arguments, or a key in the cloud; and --parallel, whose variable makes the CLI
// panic ("unexpected CLI type: int32") and which PULUMI_PARALLEL replaces.
//
// Source: https://github.com/pulumi/pulumi/blob/v3.250.0/pkg/cmd/pulumi/pulumi.go
var deniedOptions = []string{"CONFIG_FILE", "CWD", "PARALLEL", "SECRETS_PROVIDER", "STACK"}

// isAllowed reports whether Pulumi receives a variable of the caller. Azure
// credentials are never passed: a rehearsal does not need them, and a program
// under review must not get them.
func isAllowed(name string) bool {
	switch {
	case strings.HasPrefix(name, "ARM_"), strings.HasPrefix(name, "AZURE_"):
		return false
	case strings.HasPrefix(name, optionPrefix):
		return !slices.Contains(deniedOptions, strings.TrimPrefix(name, optionPrefix))
	case strings.HasPrefix(name, "PULUMI_"):
		return slices.Contains(allowed, name)
	default:
		return true
	}
}

// has reports whether an environment has a variable.
func has(environ []string, name string) bool {
	return slices.ContainsFunc(environ, func(variable string) bool { return strings.HasPrefix(variable, name+"=") })
}

// skipCheckpoints is the variable that makes Pulumi save the state only at the end of
// an operation, also if the operation fails or is interrupted, rather than twice for
// each resource. With a state in a file, every save writes all of it, which takes most
// of the time of a large deployment.
//
// Source: https://github.com/pulumi/pulumi/blob/v3.250.0/pkg/backend/snapshot.go
// Source: https://github.com/pulumi/pulumi/issues/10668
const skipCheckpoints = "PULUMI_SKIP_CHECKPOINTS"

// filter returns the variables of an environment whose names pass.
func filter(environ []string, passes func(name string) bool) []string {
	return slices.DeleteFunc(slices.Clone(environ), func(variable string) bool {
		name, _, _ := strings.Cut(variable, "=")
		return !passes(name)
	})
}

// WithoutPulumi returns an environment without PULUMI_* variables, for commands
// whose results must not depend on the caller.
func WithoutPulumi(environ []string) []string {
	return filter(environ, func(name string) bool { return !strings.HasPrefix(name, "PULUMI_") })
}

// environment returns the environment of Pulumi, which the program inherits: the
// allowed variables of the caller, and settings that keep Pulumi's state,
// settings and plugins in Dir.
func (s *Session) environment() []string {
	environ := filter(s.command.environ(), isAllowed)
	if s.yamlHost != "" {
		environ = append(environ, "PATH="+s.yamlHost+string(os.PathListSeparator)+os.Getenv("PATH"))
	}
	set := map[string]string{
		"PULUMI_BACKEND_URL":       "file://" + filepath.ToSlash(filepath.Join(s.command.Dir, "backend")),
		"PULUMI_CONFIG_PASSPHRASE": Passphrase,
		// Providers are attached; a missing plugin is an error.
		"PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION": "true",
		// No command reads them.
		"PULUMI_DIY_BACKEND_DISABLE_CHECKPOINT_BACKUPS": "true",
		"PULUMI_HOME":              s.home(),
		"PULUMI_SKIP_UPDATE_CHECK": "true",
	}
	if s.SkipCheckpoints && s.call.savesState() && !has(environ, skipCheckpoints) {
		set[skipCheckpoints] = "true"
	}
	for _, name := range slices.Sorted(maps.Keys(set)) {
		environ = append(environ, name+"="+set[name])
	}
	return environ
}
