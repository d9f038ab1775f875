//go:build unix

package bench_test

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"maps"
	"runtime"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/protocol"
	"github.com/hyf/azure-data-pipeline/internal/repo"
	"github.com/hyf/azure-data-pipeline/test/rehearse"
)

// sizes are the numbers of resources of BenchmarkUp. All three that the project states
// times for take minutes: -args -sizes 300,1000,3000.
var sizes = flag.String("sizes", "300", "numbers of resources of BenchmarkUp, separated by commas")

// echo is a provider that accepts everything and computes nothing: a baseline for what
// the engine itself needs.
type echo struct {
	protocol.Base
	created atomic.Int64
}

func (*echo) Check(_ context.Context, req plugin.CheckRequest) (plugin.CheckResponse, error) {
	return plugin.CheckResponse{Properties: req.News}, nil
}

func (e *echo) Create(_ context.Context, req plugin.CreateRequest) (plugin.CreateResponse, error) {
	outputs := maps.Clone(req.Properties)
	outputs["name"] = resource.NewProperty(req.URN.Name())
	outputs["principalId"] = resource.NewProperty(req.URN.Name())
	id := fmt.Sprintf("/subscriptions/echo/resourceGroups/rg/providers/Microsoft.Echo/echoes/%d", e.created.Add(1))
	return plugin.CreateResponse{ID: resource.ID(id), Properties: outputs, Status: resource.StatusOK}, nil
}

func (*echo) Delete(context.Context, plugin.DeleteRequest) (plugin.DeleteResponse, error) {
	return plugin.DeleteResponse{Status: resource.StatusOK}, nil
}

// usage is what one command took: time, and the peak of the memory of this process,
// which has the providers.
type usage struct {
	wall time.Duration
	heap uint64
}

// measureUsage measures a command.
func measureUsage(run func()) usage {
	runtime.GC()
	var peak uint64
	stop, stopped := make(chan bool), make(chan bool)
	go func() {
		defer close(stopped)
		for tick := time.NewTicker(50 * time.Millisecond); ; {
			var stats runtime.MemStats
			runtime.ReadMemStats(&stats)
			peak = max(peak, stats.HeapInuse)
			select {
			case <-tick.C:
			case <-stop:
				return
			}
		}
	}()
	start := time.Now()
	run()
	took := time.Since(start)
	close(stop)
	<-stopped
	return usage{took, peak}
}

// BenchmarkUp compares an up and a destroy of many resources in offline Azure with the
// same program and engine on a provider that accepts everything.
func BenchmarkUp(b *testing.B) {
	for _, size := range strings.Split(*sizes, ",") {
		n, err := strconv.Atoi(size)
		require.NoError(b, err)
		b.Run(size, func(b *testing.B) {
			benchmarkUp(b, n)
		})
	}
}

func benchmarkUp(b *testing.B, resources int) {
	b.Helper()
	totals := map[string]float64{}
	commands := []string{"up", "destroy"}
	for b.Loop() {
		ours := map[string]usage{}
		dir, floorDir := b.TempDir(), b.TempDir()
		many(b, dir, nil, "preview") // builds the program
		for _, command := range commands {
			ours[command] = measureUsage(func() { many(b, dir, nil, command, resources) })
			floor := measureUsage(func() { many(b, floorDir, newEcho(b), command, resources) })
			totals[command+"-s/op"] += ours[command].wall.Seconds()
			totals[command+"-ratio"] += ours[command].wall.Seconds() / floor.wall.Seconds()
			totals[command+"-MB"] += float64(ours[command].heap) / (1 << 20)
			totals[command+"-floor-MB"] += float64(floor.heap) / (1 << 20)
		}
	}
	for unit, total := range totals {
		b.ReportMetric(total/float64(b.N), unit)
	}
	b.ReportMetric(0, "ns/op")
}

func newEcho(b *testing.B) *echo {
	b.Helper()
	catalog, err := azure.Catalog()
	require.NoError(b, err)
	return &echo{Base: protocol.Base{Name: "azure-native", Version: "2.90.0", Types: catalog.Contract}}
}

// many runs a command on program many in offline Azure, or with another provider.
func many(b *testing.B, dir string, provider plugin.Provider, command string, resources ...int) {
	b.Helper()
	args := []string{command, "--non-interactive", "--stack", "dev"}
	if command != "preview" {
		args = append(args, "--yes", "--skip-preview")
	}
	for _, n := range append(resources, 1)[:1] {
		args = append(args, "--config", fmt.Sprintf("many:resources=%d", n))
	}
	if command == "destroy" {
		args = args[:len(args)-2] // it runs no program
	}
	var output bytes.Buffer
	cmd := rehearse.Command(b, repo.Path(b, "test/bench/testdata/programs/many"), dir, &output, &output, args...)
	var code int
	var err error
	if provider == nil {
		code, err = cmd.Run(context.Background())
	} else {
		session, openErr := cmd.Open()
		require.NoError(b, openErr)
		session.SkipCheckpoints = true
		code, err = session.Run(context.Background(), map[string]plugin.Provider{"azure-native": provider})
	}
	require.NoError(b, err, output.String())
	require.Zero(b, code, output.String())
}
