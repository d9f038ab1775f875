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

// clientConfig tells who asks, and where.
const clientConfig = "azure-native:authorization:getClientConfig"

// apiVersion is the version segment of a token, such as /v20240101.
var apiVersion = regexp.MustCompile(`/v\d{8}[a-z]*`)

// Invoke answers a provider function: getJob and the like for every resource type,
// and those that ask for an action of Azure's, such as the keys of a storage
// account. As in azure-native, nothing in an answer is secret: whoever asks for
// keys has to mark them.
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
			if f.token == token || apiVersion.ReplaceAllString(f.token, "") == token {
				return a.call(t, f, req.Args)
			}
		}
	}
	return a.Base.Invoke(ctx, req)
}

// call asks the resource that a function's arguments name.
func (a *Azure) call(t *contract.Type, f function, args resource.PropertyMap) (plugin.InvokeResponse, error) {
	id, err := t.ID(a.cloud.Subscription(), protocol.Plain(args))
	if err != nil {
		return plugin.InvokeResponse{}, fmt.Errorf("%s: %w", f.token, err)
	}
	if f.action != "" {
		values, err := a.cloud.Act(id, f.action)
		return answer(values), err
	}
	found, there := a.cloud.Get(id)
	if !there {
		return plugin.InvokeResponse{}, arm.NotFound(id)
	}
	return answer(t.OutputsOf(a.cloud.Outputs(found))), nil
}

func answer(values map[string]any) plugin.InvokeResponse {
	return plugin.InvokeResponse{Properties: protocol.Properties(values)}
}

// function is a function about the resources of a type.
type function struct {
	token string
	// action is what it asks of Azure; empty to read the resource.
	action string
	// returns are the properties of the answer; nil for all of the resource.
	returns []string
}

// functionsOf are the functions about the resources of a type.
func functionsOf(catalog *arm.Catalog, t *contract.Type) []function {
	if t.Token == "" {
		return nil // Pulumi does not know the type
	}
	name := t.Token[strings.LastIndex(t.Token, ":")+1:]
	module := strings.TrimSuffix(t.Token, name)
	all := []function{{token: module + "get" + name}}
	for name, f := range catalog.Functions(t.ARMType) {
		all = append(all, function{token: module + name, action: f.Action, returns: f.Returns})
	}
	return all
}
