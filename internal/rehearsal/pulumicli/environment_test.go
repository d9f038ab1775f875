package pulumicli

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Independent of the caller's variables, Pulumi uses the state and settings in
// Dir; safe variables are passed.
func TestEnvironment(t *testing.T) {
	t.Parallel()
	safe := map[string]string{
		"LANG": "C.UTF-8", "NO_COLOR": "1", "GOFLAGS": "-trimpath",
		"PULUMI_SKIP_CHECKPOINTS": "true", "PULUMI_PARALLEL": "4", "PULUMI_PARALLEL_ANALYZE": "2", "PULUMI_ERROR_OUTPUT_STRING": "true",
		"PULUMI_CONTINUE_ON_ERROR": "true", "PULUMI_SKIP_CONFIRMATIONS": "true",
		"PULUMI_OPTION_COLOR": "never", "PULUMI_OPTION_VERBOSE": "9", "PULUMI_OPTION_LOGTOSTDERR": "true", "PULUMI_OPTION_DIFF": "true",
	}
	caller := maps.Clone(safe)
	for _, name := range []string{
		"ARM_CLIENT_SECRET", "ARM_SUBSCRIPTION_ID", "AZURE_CONFIG_DIR", "AZURE_CLIENT_SECRET",
		"PULUMI_ACCESS_TOKEN", "PULUMI_API", "PULUMI_BACKEND_URL", "PULUMI_CONFIG", "PULUMI_CONFIG_PASSPHRASE", "PULUMI_CONFIG_PASSPHRASE_FILE",
		"PULUMI_CREDENTIALS_PATH", "PULUMI_DEBUG_LANGUAGES", "PULUMI_DEBUG_PROVIDERS", "PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION",
		"PULUMI_DISABLE_VALIDATION", "PULUMI_DIY_BACKEND_GZIP", "PULUMI_DIY_BACKEND_LEGACY_LAYOUT", "PULUMI_DRY_RUN", "PULUMI_ENGINE",
		"PULUMI_EXPERIMENTAL", "PULUMI_HOME", "PULUMI_MONITOR", "PULUMI_NODEJS_STACK", "PULUMI_OPTION_CONFIG_FILE", "PULUMI_OPTION_CWD",
		"PULUMI_OPTION_PARALLEL", "PULUMI_OPTION_SECRETS_PROVIDER", "PULUMI_OPTION_STACK", "PULUMI_ORGANIZATION", "PULUMI_PROJECT",
		"PULUMI_STACK", "PULUMI_UNHEARD_OF",
	} {
		caller[name] = "the caller's"
	}
	var environ []string
	for name, value := range caller {
		environ = append(environ, name+"="+value)
	}

	got := map[string]string{}
	for _, variable := range (&Session{command: Command{Dir: "/d", Environ: environ}}).environment() {
		name, value, _ := strings.Cut(variable, "=")
		got[name] = value // the last value applies
	}
	want := maps.Clone(safe)
	maps.Copy(want, map[string]string{
		"PULUMI_BACKEND_URL": "file:///d/backend", "PULUMI_HOME": "/d/home", "PULUMI_CONFIG_PASSPHRASE": Passphrase,
		"PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION": "true", "PULUMI_DIY_BACKEND_DISABLE_CHECKPOINT_BACKUPS": "true",
		"PULUMI_SKIP_UPDATE_CHECK": "true",
	})
	assert.Equal(t, want, got)
}

// Commands that save the state at their end do so only there, unless the caller says
// otherwise.
func TestSkipCheckpoints(t *testing.T) {
	t.Parallel()
	for name, tc := range map[string]struct {
		args, environ []string
		skip          bool
		want          string // the value that applies
	}{
		"up":                  {[]string{"up", "--stack", "dev"}, nil, true, "true"},
		"destroy":             {[]string{"destroy", "--stack", "dev"}, nil, true, "true"},
		"faults":              {[]string{"up", "--stack", "dev"}, nil, false, ""},
		"several operations":  {[]string{"watch", "--stack", "dev"}, nil, true, ""},
		"no operation":        {[]string{"stack", "export", "--stack", "dev"}, nil, true, ""},
		"the caller's":        {[]string{"up", "--stack", "dev"}, []string{"PULUMI_SKIP_CHECKPOINTS=false"}, true, "false"},
		"the caller's faults": {[]string{"up", "--stack", "dev"}, []string{"PULUMI_SKIP_CHECKPOINTS=true"}, false, "true"},
	} {
		c, err := parse(tc.args)
		require.NoError(t, err)
		got := ""
		for _, variable := range (&Session{command: Command{Environ: append([]string{}, tc.environ...)}, call: c, SkipCheckpoints: tc.skip}).environment() {
			if value, found := strings.CutPrefix(variable, "PULUMI_SKIP_CHECKPOINTS="); found {
				got = value
			}
		}
		assert.Equal(t, tc.want, got, name)
	}
}

func TestWithoutPulumi(t *testing.T) {
	t.Parallel()
	environ := []string{"A=PULUMI_X=1", "PULUMI_PARALLEL=4", "PULUMI_OPTION_COLOR=never", "MY_PULUMI_X=1"}
	before := slices.Clone(environ)
	assert.Equal(t, []string{"A=PULUMI_X=1", "MY_PULUMI_X=1"}, WithoutPulumi(environ))
	assert.Equal(t, before, environ, "the argument must be unchanged")
}
