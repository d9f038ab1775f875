package pulumicli

import (
	"context"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"
	"github.com/pulumi/pulumi/sdk/v3/go/common/util/rpcutil"
	pulumirpc "github.com/pulumi/pulumi/sdk/v3/proto/go"
	"google.golang.org/grpc"
)

// serveProvider registers a provider with a server.
func serveProvider(p plugin.Provider) func(*grpc.Server) {
	return func(srv *grpc.Server) {
		pulumirpc.RegisterResourceProviderServer(srv, detailed{plugin.NewProviderServer(p)})
	}
}

// detailed sets HasDetailedDiff, which the SDK's server does not, so that a
// preview names the changed properties.
type detailed struct {
	pulumirpc.ResourceProviderServer
}

func (d detailed) Diff(ctx context.Context, req *pulumirpc.DiffRequest) (*pulumirpc.DiffResponse, error) {
	response, err := d.ResourceProviderServer.Diff(ctx, req)
	if err == nil {
		response.HasDetailedDiff = len(response.GetDetailedDiff()) > 0
	}
	return response, err
}

// serve starts a server on loopback and returns its port.
func serve(stop chan bool, register func(*grpc.Server)) (int, error) {
	handle, err := rpcutil.ServeWithOptions(rpcutil.ServeOptions{
		Cancel: stop,
		Init:   func(srv *grpc.Server) error { register(srv); return nil },
		// Inputs of large programs exceed gRPC's default of 4 MB.
		Options: []grpc.ServerOption{grpc.MaxRecvMsgSize(400 << 20)},
	})
	return handle.Port, err
}
