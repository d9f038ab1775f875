package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// cpu is the processor time that this process and its ended children have used.
func cpu(b *testing.B) time.Duration {
	b.Helper()
	var total time.Duration
	for _, who := range []int{syscall.RUSAGE_SELF, syscall.RUSAGE_CHILDREN} {
		var usage syscall.Rusage
		require.NoError(b, syscall.Getrusage(who, &usage))
		total += time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
	}
	return total
}

// preview previews a program of offline Azure's own test data.
func preview(b *testing.B, program string, args ...string) {
	b.Helper()
	root, err := os.Getwd()
	require.NoError(b, err)
	var output bytes.Buffer
	code, err := projectCommand(root, filepath.Join(root, "internal", "offline", "testdata", "programs", program),
		filepath.Join(root, ".offline", "bench"), &output, &output,
		append([]string{"preview", "--non-interactive", "--stack", "dev"}, args...)...).Run(context.Background())
	require.NoError(b, err)
	require.Zero(b, code, output.String())
}

// compare reports what ours costs over floor, in processor and in wall time,
// measured in turn.
func compare(b *testing.B, ours, floor func()) {
	b.Helper()
	ours() // builds what is not built yet
	floor()
	var oursCPU, floorCPU, oursWall, floorWall time.Duration
	measure := func(run func(), wall, processor *time.Duration) {
		startWall, startCPU := time.Now(), cpu(b)
		run()
		*wall += time.Since(startWall)
		*processor += cpu(b) - startCPU
	}
	b.ResetTimer()
	for b.Loop() {
		measure(ours, &oursWall, &oursCPU)
		measure(floor, &floorWall, &floorCPU)
	}
	runs := float64(b.N)
	b.ReportMetric(oursCPU.Seconds()/floorCPU.Seconds(), "cpu-ratio")
	b.ReportMetric(oursWall.Seconds()/floorWall.Seconds(), "wall-ratio")
	b.ReportMetric(oursCPU.Seconds()/runs, "cpu-s/op")
	b.ReportMetric(oursWall.Seconds()/runs, "wall-s/op")
	b.ReportMetric(0, "ns/op")
}

// BenchmarkWarmPreview compares a preview of the dev stack with that of an
// empty program.
func BenchmarkWarmPreview(b *testing.B) {
	r := rehearse(b, "dev")
	compare(b, func() { r.succeed("preview") }, func() { preview(b, "empty") })
}

// Benchmark200Pipelines compares a preview of 200 pipelines in one stack with
// that of as many bare resources.
func Benchmark200Pipelines(b *testing.B) {
	r := rehearse(b, "dev")
	r.configure(func(config map[string]any) {
		pipelines := map[string]any{}
		for i := range 200 {
			pipelines[fmt.Sprintf("weather%03d", i)] = map[string]any{
				"image": "weather-pipeline:1.0", "schedule": "0 6 * * *", "timeout": "5m",
			}
		}
		config["data-pipeline:pipelines"] = pipelines
	})
	resources := len(r.plan())
	b.ReportMetric(float64(resources), "resources")
	compare(b, func() { r.succeed("preview") }, func() {
		preview(b, "bare", "--config", fmt.Sprintf("bare:resources=%d", resources))
	})
}

// sdkPackage finds the module of Pulumi's SDK, and the API version, that a package
// of folder sdk comes from.
var sdkPackage = regexp.MustCompile(`^github\.com/hyf/azure-data-pipeline/sdk/(\w+)/(\w+)$`)

// BenchmarkColdBuild compiles the program's dependencies with an empty build
// cache: with Pulumi's SDK for Azure reduced to what is used, which is how they
// are; with its packages of the same API versions, whole; with its unversioned
// packages; and as a floor, without any of it. It takes minutes: -benchtime 1x.
func BenchmarkColdBuild(b *testing.B) {
	var ours, whole, unversioned, floor []string
	for _, path := range dependencies(b) {
		ours = append(ours, path)
		from := sdkPackage.FindStringSubmatch(path)
		if from == nil {
			floor = append(floor, path)
			continue
		}
		module := "github.com/pulumi/pulumi-azure-native-sdk/" + from[1] + "/v2"
		whole, unversioned = append(whole, module+"/"+from[2]), append(unversioned, module)
	}
	require.NotEmpty(b, whole)
	withSDK := wholeSDK(b)
	totals := map[string]float64{}
	for b.Loop() {
		floorCPU, _ := coldBuild(b, withSDK, floor)
		oursCPU, oursPeak := coldBuild(b, withSDK, ours)
		wholeCPU, wholePeak := coldBuild(b, withSDK, append(whole, floor...))
		unversionedCPU, unversionedPeak := coldBuild(b, withSDK, append(unversioned, floor...))
		for unit, value := range map[string]float64{
			"cpu-ratio":           oursCPU.Seconds() / unversionedCPU.Seconds(),
			"whole-cpu-ratio":     wholeCPU.Seconds() / unversionedCPU.Seconds(),
			"cpu-s/op":            oursCPU.Seconds(),
			"floor-cpu-s/op":      floorCPU.Seconds(),
			"peak-MB":             oursPeak,
			"whole-peak-MB":       wholePeak,
			"unversioned-peak-MB": unversionedPeak,
		} {
			totals[unit] += value
		}
	}
	for unit, total := range totals {
		b.ReportMetric(total/float64(b.N), unit)
	}
	b.ReportMetric(0, "ns/op")
}

// dependencies are the packages that the program is built from, apart from the
// standard library's and its own.
func dependencies(b *testing.B) []string {
	b.Helper()
	output, err := exec.Command("go", "list", "-deps", "-f", `{{if not .Standard}}{{.ImportPath}}{{end}}`, ".").Output()
	require.NoError(b, err)
	return slices.DeleteFunc(strings.Fields(string(output)), func(path string) bool {
		return strings.HasPrefix(path, "github.com/hyf/azure-data-pipeline") && !sdkPackage.MatchString(path)
	})
}

// wholeSDK is a go.mod like the program's that has the modules of Pulumi's SDK in
// it, in the versions that folder sdk is made from.
func wholeSDK(b *testing.B) (modfile string) {
	b.Helper()
	folder := b.TempDir()
	modfile = filepath.Join(folder, "go.mod")
	for name, from := range map[string][]string{"go.mod": {"go.mod"}, "go.sum": {"go.sum", "tools/sdk/go.sum"}} {
		var whole []byte
		for _, path := range from {
			text, err := os.ReadFile(path)
			require.NoError(b, err)
			whole = append(whole, text...)
		}
		require.NoError(b, os.WriteFile(filepath.Join(folder, name), whole, 0o600))
	}
	output, err := exec.Command("go", "list", "-C", "tools/sdk", "-m", "-f", "-require={{.Path}}@{{.Version}}", "all").Output()
	require.NoError(b, err)
	edit := []string{"mod", "edit"}
	for requirement := range strings.FieldsSeq(string(output)) {
		if strings.Contains(requirement, "/pulumi-azure-native-sdk/") {
			edit = append(edit, requirement)
		}
	}
	output, err = exec.Command("go", append(edit, modfile)...).CombinedOutput()
	require.NoError(b, err, string(output))
	return modfile
}

// coldBuild compiles packages with an empty cache. The usage is that of the go
// command and of every compiler it waited for; the peak, that of the largest.
func coldBuild(b *testing.B, modfile string, packages []string) (processor time.Duration, peakMB float64) {
	b.Helper()
	cmd := exec.Command("go", append([]string{"build", "-mod=mod", "-modfile", modfile}, packages...)...)
	cmd.Env = append(os.Environ(), "GOCACHE="+b.TempDir())
	output, err := cmd.CombinedOutput()
	require.NoError(b, err, string(output))
	usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	require.True(b, ok)
	return cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), float64(usage.Maxrss) / 1024
}
