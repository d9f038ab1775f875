package provider

import (
	"context"
	"fmt"
	"regexp"
	"strings"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/protocol"
)

// clientConfig is the function that returns the deployer's identity and
// subscription.
const clientConfig = "azure-native:authorization:getClientConfig"

// apiVersion is the version segment of a token, such as /v20240101.
var apiVersion = regexp.MustCompile(`/v\d{8}[a-z]*`)

// Invoke calls a provider function: getJob and the like for every resource type,
// and functions that invoke an action of a resource, such as listing the keys of
// a storage account. As in azure-native, no result is secret; the program must
// mark it.
func (a *Azure) Invoke(ctx context.Context, req plugin.InvokeRequest) (plugin.InvokeResponse, error) {
	token := string(req.Tok)
	if apiVersion.ReplaceAllString(token, "") == clientConfig {
		return answer(map[string]any{
			"subscriptionId": a.cloud.Subscription(), "tenantId": arm.TenantID,
			"objectId": arm.DeployerObjectID, "clientId": arm.DeployerObjectID,
		}), nil
	}
	for _, t := range a.Types.Types {
		for _, f := range functionsOf(a.cloud.Catalog(), t) {
			if f.token == token || a.stands(t) && apiVersion.ReplaceAllString(f.token, "") == token {
				return a.call(t, f, req.Args)
			}
		}
	}
	return a.Base.Invoke(ctx, req)
}

// stands reports whether a type stands for its token without a version.
func (a *Azure) stands(t *contract.Type) bool {
	return t.Token != "" && a.Unversioned[apiVersion.ReplaceAllString(t.Token, "")] == t
}

// call calls a function about the resource that its arguments name.
func (a *Azure) call(t *contract.Type, f function, args resource.PropertyMap) (plugin.InvokeResponse, error) {
	id, err := t.ID(a.cloud.Subscription(), protocol.Plain(args))
	if err != nil {
		return plugin.InvokeResponse{}, fmt.Errorf("%s: %w", f.token, err)
	}
	if f.action != "" {
		values, err := a.cloud.Invoke(id, f.action)
		return answer(values), err
	}
	found, exists := a.cloud.Get(id)
	if !exists {
		return plugin.InvokeResponse{}, arm.NotFound(id)
	}
	return answer(t.OutputsOf(a.cloud.Outputs(found))), nil
}

func answer(values map[string]any) plugin.InvokeResponse {
	return plugin.InvokeResponse{Properties: protocol.Properties(values)}
}

// function is a Pulumi function about a resource type.
type function struct {
	token string
	// action is the action of the resource; empty to read the resource.
	action string
	// returns are the properties of the result; nil for all of the resource.
	returns []string
}

// functionsOf returns the functions about a resource type.
func functionsOf(catalog *arm.Catalog, t *contract.Type) []function {
	if t.Token == "" {
		return nil // not in Pulumi's SDK
	}
	name := t.Token[strings.LastIndex(t.Token, ":")+1:]
	module := strings.TrimSuffix(t.Token, name)
	all := []function{{token: module + "get" + name}}
	for name, f := range catalog.Functions(t.ARMType) {
		all = append(all, function{token: module + name, action: f.Action, returns: f.Returns})
	}
	return all
}
