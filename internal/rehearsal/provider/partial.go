package provider

import (
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"
	"github.com/pulumi/pulumi/sdk/v3/go/common/util/rpcutil/rpcerror"
	pulumirpc "github.com/pulumi/pulumi/sdk/v3/proto/go"
	"google.golang.org/grpc/codes"
)

// partial is the error of an operation that created or changed the resource but
// did not complete. The engine keeps the resource in its state, and the next
// deployment updates it.
func partial(reason error, id resource.ID, outputs, inputs resource.PropertyMap) error {
	options := plugin.MarshalOptions{KeepUnknowns: true, KeepSecrets: true, KeepResources: true}
	properties, err := plugin.MarshalProperties(outputs, options)
	if err != nil {
		return err
	}
	sent, err := plugin.MarshalProperties(inputs, options)
	if err != nil {
		return err
	}
	return rpcerror.WithDetails(rpcerror.New(codes.Unknown, reason.Error()), &pulumirpc.ErrorResourceInitFailed{
		Id: string(id), Properties: properties, Inputs: sent, Reasons: []string{reason.Error()},
	})
}
