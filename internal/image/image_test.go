package image_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/image"
)

func TestQualify(t *testing.T) {
	t.Parallel()
	const server = "crweather.azurecr.io"
	tests := map[string]string{
		"weather-pipeline:1.0":       server + "/weather-pipeline:1.0",
		"team/weather-pipeline:1.0":  server + "/team/weather-pipeline:1.0",
		"mcr.microsoft.com/k8se/x:1": "mcr.microsoft.com/k8se/x:1",
		"docker.io/alpine:3.22":      "docker.io/alpine:3.22",
		"localhost/weather:1":        "localhost/weather:1",
		"registry:5000/weather:1":    "registry:5000/weather:1",
		server + "/weather:1":        server + "/weather:1",
	}
	for ref, want := range tests {
		assert.Equal(t, want, image.Qualify(ref, server))
		assert.Equal(t, ref != want, image.InRegistry(ref), ref)
	}
}

func FuzzQualify(f *testing.F) {
	f.Add("weather:1")
	f.Add("localhost/weather:1")
	f.Add("/")
	f.Fuzz(func(t *testing.T, ref string) {
		full := image.Qualify(ref, "crweather.azurecr.io")
		assert.False(t, image.InRegistry(full), "a full reference names its host")
		assert.Equal(t, full, image.Qualify(full, "other.azurecr.io"), "and is left alone")
	})
}

func TestCheck(t *testing.T) {
	t.Parallel()
	for _, good := range []string{"weather-pipeline:1.0", "team/weather:1", "mcr.microsoft.com/k8se/x:1", "x@sha256:" + strings.Repeat("a", 64)} {
		require.NoError(t, image.Check(good))
	}
	for _, bad := range []string{"", "weather", "Team/weather:1", "weather :1", "docker.io/alpine", ":1.0"} {
		require.Error(t, image.Check(bad), bad)
	}
}

func TestIsBuildable(t *testing.T) {
	t.Parallel()
	for ref, want := range map[string]bool{
		"weather-pipeline:1.0": true, "team/weather:1": true, "weather": false, "weather:": false,
		"mcr.microsoft.com/x:1": false, "weather:1@sha256:" + strings.Repeat("a", 64): false,
	} {
		assert.Equal(t, want, image.IsBuildable(ref), ref)
	}
}
