package job_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyf/azure-data-pipeline/components/job"
)

func TestQualifiedImage(t *testing.T) {
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
	for image, want := range tests {
		assert.Equal(t, want, job.QualifiedImage(image, server))
		assert.Equal(t, image != want, job.InRegistry(image), image)
	}
}

func FuzzQualifiedImage(f *testing.F) {
	f.Add("weather:1")
	f.Add("localhost/weather:1")
	f.Add("/")
	f.Fuzz(func(t *testing.T, image string) {
		full := job.QualifiedImage(image, "crweather.azurecr.io")
		assert.False(t, job.InRegistry(full), "a full reference names its host")
		assert.Equal(t, full, job.QualifiedImage(full, "other.azurecr.io"), "and is left alone")
	})
}
