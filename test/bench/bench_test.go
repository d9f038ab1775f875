//go:build unix

// Package bench_test measures the program as ratios to baselines that are measured in the
// same run.
package bench_test

import (
	"bytes"
	"context"
	"encoding/json"
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

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli/cli"
	"github.com/hyf/azure-data-pipeline/internal/repo"
	"github.com/hyf/azure-data-pipeline/test/rehearse"
)

// cpu is the processor time of this process and of its children that ended.
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

// withLog puts a pulumi on the PATH that writes its log, as it does for every user of
// the CLI. Rehearsals disable the log with a file in the place of its folder.
func withLog(b *testing.B) {
	b.Helper()
	pulumi, err := cli.Finder{Dir: repo.Path(b, ".offline/bin"), ToolsModule: repo.Path(b, "tools/pulumi")}.Find(b.Context())
	require.NoError(b, err)
	dir := b.TempDir()
	script := fmt.Sprintf("#!/bin/sh\nif [ -f \"$PULUMI_HOME/logs\" ]; then rm \"$PULUMI_HOME/logs\"; fi\nexec '%s' \"$@\"\n", pulumi)
	require.NoError(b, os.WriteFile(filepath.Join(dir, "pulumi"), []byte(script), 0o700)) //nolint:gosec // a program
	b.Setenv("PATH", dir+string(os.PathListSeparator)+os.Getenv("PATH"))
}

// preview previews one of the programs in testdata.
func preview(b *testing.B, program string, args ...string) {
	b.Helper()
	var output bytes.Buffer
	code, err := rehearse.Command(b, repo.Path(b, "test/bench/testdata/programs/"+program), repo.Path(b, ".offline/bench"), &output, &output,
		append([]string{"preview", "--non-interactive", "--stack", "dev"}, args...)...).Run(context.Background())
	require.NoError(b, err)
	require.Zero(b, code, output.String())
}

// compare reports the ratio of ours to floor, in processor time and in wall time, with
// Pulumi's log. It runs them in turns.
func compare(b *testing.B, ours, floor func()) {
	b.Helper()
	withLog(b)
	ours() // builds the program if necessary
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

// BenchmarkWarmPreview compares a preview of stack dev with one of an empty program.
func BenchmarkWarmPreview(b *testing.B) {
	r := rehearse.New(b, "dev")
	compare(b, func() { r.Succeed("preview") }, func() { preview(b, "empty") })
}

// with200Pipelines is stack dev with 200 pipelines.
func with200Pipelines(b *testing.B) *rehearse.Stack {
	b.Helper()
	r := rehearse.New(b, "dev")
	r.Configure(func(config map[string]any) {
		pipelines := map[string]any{}
		for i := range 200 {
			pipelines[fmt.Sprintf("weather%03d", i)] = map[string]any{
				"image": "weather-pipeline:1.0", "schedule": "0 6 * * *", "timeout": "5m",
			}
		}
		config["data-pipeline:pipelines"] = pipelines
	})
	return r
}

// Benchmark200Pipelines compares a preview of 200 pipelines in one stack with one of as
// many resources with one property each.
func Benchmark200Pipelines(b *testing.B) {
	r := with200Pipelines(b)
	resources := len(r.Plan())
	b.ReportMetric(float64(resources), "resources")
	compare(b, func() { r.Succeed("preview") }, func() {
		preview(b, "bare", "--config", fmt.Sprintf("bare:resources=%d", resources))
	})
}

// BenchmarkSameInputs compares a preview of 200 pipelines in one stack with one of the same
// resources with the same inputs, registered by token.
func BenchmarkSameInputs(b *testing.B) {
	r := with200Pipelines(b)
	type registration struct {
		Type, Name string
		Custom     bool
		Inputs     map[string]any
	}
	var all []registration
	for _, step := range r.Preview() {
		// The preview's output contains placeholders for unknown values.
		if res := step.NewState; !strings.HasPrefix(res.Type, "pulumi:") {
			all = append(all, registration{res.Type, res.URN[strings.LastIndex(res.URN, "::")+2:], res.Custom, res.Inputs})
		}
	}
	text, err := json.Marshal(all)
	require.NoError(b, err)
	file := filepath.Join(b.TempDir(), "resources.json")
	require.NoError(b, os.WriteFile(file, text, 0o600))
	b.ReportMetric(float64(len(all)), "resources")
	b.ReportMetric(float64(len(text))/1024, "inputs-KB")
	compare(b, func() { r.Succeed("preview") }, func() { preview(b, "untyped", "--config", "untyped:file="+file) })
}

// sdkPackage matches the module and the API version in the path of a package of Pulumi's
// SDK for Azure.
var sdkPackage = regexp.MustCompile(`^(github\.com/pulumi/pulumi-azure-native-sdk/\w+/v2)/v\w+$`)

// BenchmarkColdBuild compiles the program's dependencies with an empty build cache: with
// the packages of Pulumi's SDK for Azure that it imports, each of one API version; with
// the SDK's unversioned packages; and without the SDK, as a baseline. It takes minutes; use
// -benchtime 1x.
func BenchmarkColdBuild(b *testing.B) {
	ours := dependencies(b)
	var unversioned, floor []string
	for _, path := range ours {
		if from := sdkPackage.FindStringSubmatch(path); from != nil {
			unversioned = append(unversioned, from[1])
		} else {
			floor = append(floor, path)
		}
	}
	require.NotEmpty(b, unversioned)
	totals := map[string]float64{}
	for b.Loop() {
		floorCPU, _ := coldBuild(b, floor)
		oursCPU, oursPeak := coldBuild(b, ours)
		unversionedCPU, unversionedPeak := coldBuild(b, append(unversioned, floor...))
		for unit, value := range map[string]float64{
			"cpu-ratio":           oursCPU.Seconds() / unversionedCPU.Seconds(),
			"cpu-s/op":            oursCPU.Seconds(),
			"floor-cpu-s/op":      floorCPU.Seconds(),
			"peak-MB":             oursPeak,
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

// dependencies are the packages that the program depends on, except the standard library's
// and its own.
func dependencies(b *testing.B) []string {
	b.Helper()
	list := exec.Command("go", "list", "-deps", "-f", `{{if not .Standard}}{{.ImportPath}}{{end}}`, ".")
	list.Dir = repo.Root(b)
	output, err := list.Output()
	require.NoError(b, err)
	return slices.DeleteFunc(strings.Fields(string(output)), func(path string) bool {
		return strings.HasPrefix(path, "github.com/hyf/azure-data-pipeline")
	})
}

// coldBuild compiles packages with an empty cache. The usage is that of the go command and
// of all compilers; the peak is that of the largest.
func coldBuild(b *testing.B, packages []string) (processor time.Duration, peakMB float64) {
	b.Helper()
	cmd := exec.Command("go", append([]string{"build"}, packages...)...)
	cmd.Dir = repo.Root(b)
	cmd.Env = append(os.Environ(), "GOCACHE="+b.TempDir())
	output, err := cmd.CombinedOutput()
	require.NoError(b, err, string(output))
	usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	require.True(b, ok)
	return cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), float64(usage.Maxrss) / 1024
}
