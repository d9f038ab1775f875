package pulumicli

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// allowed are the variables of Pulumi that reach it from the caller's environment.
// They change how fast a command is, what it shows, or what a flag would change.
// All others are dropped: some lead elsewhere (PULUMI_BACKEND_URL, PULUMI_HOME,
// PULUMI_ACCESS_TOKEN, PULUMI_API, PULUMI_STACK), some are what the engine sets for
// its children (PULUMI_CONFIG, PULUMI_MONITOR, PULUMI_DRY_RUN, PULUMI_NODEJS_…,
// PULUMI_DEBUG_PROVIDERS), and some change what a deployment does or how its state
// is kept (PULUMI_EXPERIMENTAL, PULUMI_DISABLE_RESOURCE_REFERENCES,
// PULUMI_DIY_BACKEND_GZIP), so that a rehearsal would be another one than the next
// person's. One that Pulumi adds later is dropped until it is known here.
//
// Source: https://github.com/pulumi/pulumi/blob/v3.250.0/sdk/go/common/env/env.go
var allowed = []string{
	// How fast.
	"PULUMI_DISABLE_SECRET_CACHE", "PULUMI_DIY_BACKEND_PARALLEL", "PULUMI_PARALLEL", "PULUMI_PARALLEL_DIFF", "PULUMI_SKIP_CHECKPOINTS",
	// What it shows, and to whom.
	"PULUMI_DEBUG_COMMANDS", "PULUMI_DEBUG_GRPC", "PULUMI_DISABLE_CI_DETECTION", "PULUMI_ENABLE_STREAMING_JSON_PREVIEW",
	"PULUMI_ERROR_ON_DEPENDENCY_CYCLES", "PULUMI_SUPPRESS_COPILOT_LINK", "PULUMI_SUPPRESS_NEO_LINK", "PULUMI_TRACING_NO_PAYLOADS",
	// What a flag changes.
	"PULUMI_CONTINUE_ON_ERROR", "PULUMI_RUN_PROGRAM", "PULUMI_SKIP_CONFIRMATIONS",
}

// optionPrefix starts the variables that each stand for a flag, such as
// PULUMI_OPTION_COLOR. All are allowed but those of deniedOptions.
const optionPrefix = "PULUMI_OPTION_"

// deniedOptions are flags that lead to another program or stack than the arguments
// say, or to a key in the cloud; and --parallel, as which the CLI panics
// ("unexpected CLI type: int32"): PULUMI_PARALLEL does the same.
//
// Source: https://github.com/pulumi/pulumi/blob/v3.250.0/pkg/cmd/pulumi/pulumi.go
var deniedOptions = []string{"CONFIG_FILE", "CWD", "PARALLEL", "SECRETS_PROVIDER", "STACK"}

// isAllowed reports whether a variable of the caller's reaches Pulumi. No
// credential for Azure does: a rehearsal needs none, and a program under review
// must not get one.
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

// filter are the variables of an environment whose names pass.
func filter(environ []string, passes func(name string) bool) []string {
	return slices.DeleteFunc(slices.Clone(environ), func(variable string) bool {
		name, _, _ := strings.Cut(variable, "=")
		return !passes(name)
	})
}

// WithoutPulumi is an environment without any setting of Pulumi, for commands
// whose results must not depend on who runs them.
func WithoutPulumi(environ []string) []string {
	return filter(environ, func(name string) bool { return !strings.HasPrefix(name, "PULUMI_") })
}

// environment is what Pulumi gets, and the program by way of it: what is allowed
// of the caller's, with Pulumi's state, settings and plugins kept in Dir.
func (s *Session) environment() []string {
	environ := filter(s.command.environ(), isAllowed)
	if s.yamlHost != "" {
		environ = append(environ, "PATH="+s.yamlHost+string(os.PathListSeparator)+os.Getenv("PATH"))
	}
	set := map[string]string{
		"PULUMI_BACKEND_URL":       "file://" + filepath.ToSlash(filepath.Join(s.command.Dir, "backend")),
		"PULUMI_CONFIG_PASSPHRASE": Passphrase,
		// Providers are attached; a plugin that is missing is a mistake.
		"PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION": "true",
		// Nobody reads them.
		"PULUMI_DIY_BACKEND_DISABLE_CHECKPOINT_BACKUPS": "true",
		"PULUMI_HOME":              s.home(),
		"PULUMI_SKIP_UPDATE_CHECK": "true",
	}
	for _, name := range slices.Sorted(maps.Keys(set)) {
		environ = append(environ, name+"="+set[name])
	}
	return environ
}
