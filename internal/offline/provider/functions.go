package provider

import (
	"context"
	"fmt"
	"net/http"
	"regexp"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"

	"github.com/hyf/azure-data-pipeline/internal/offline/arm"
)

// apiVersion is the version segment of a token, such as /v20240101.
var apiVersion = regexp.MustCompile(`/v\d{8}[a-z]*`)

// Invoke answers a provider function, in any API version.
func (a *Azure) Invoke(_ context.Context, req plugin.InvokeRequest) (plugin.InvokeResponse, error) {
	switch function := apiVersion.ReplaceAllString(string(req.Tok), ""); function {
	case "azure-native:authorization:getClientConfig":
		return answer(map[string]any{
			"subscriptionId": a.cloud.Subscription(), "tenantId": arm.TenantID,
			"objectId": arm.DeployerObjectID, "clientId": arm.DeployerObjectID,
		}), nil
	case "azure-native:app:getJob":
		return a.getJob(req.Args)
	case "azure-native:storage:listStorageAccountKeys":
		return a.listStorageAccountKeys(req.Args)
	default:
		return plugin.InvokeResponse{}, fmt.Errorf("offline Azure does not know the function %s; "+
			"how to add one is in internal/offline/README.md", req.Tok)
	}
}

// getJob is a job as it is.
func (a *Azure) getJob(args resource.PropertyMap) (plugin.InvokeResponse, error) {
	job, err := a.get(args, "Microsoft.App/jobs", "jobName")
	if err != nil {
		return plugin.InvokeResponse{}, err
	}
	return answer(a.cloud.Outputs(job)), nil
}

// get is the resource that a function's arguments name.
func (a *Azure) get(args resource.PropertyMap, armType, nameArgument string) (*arm.Resource, error) {
	plain := toJSON(args)
	id := fmt.Sprintf("/subscriptions/%s/resourceGroups/%v/providers/%s/%v",
		a.cloud.Subscription(), plain["resourceGroupName"], armType, plain[nameArgument])
	found, ok := a.cloud.Get(id)
	if !ok {
		return nil, &arm.Error{
			Status: http.StatusNotFound, Code: "ResourceNotFound", Message: fmt.Sprintf("The Resource '%s' was not found.", id),
		}
	}
	return found, nil
}

// listStorageAccountKeys are the two keys of an account. As on Azure, they are
// not marked secret: whoever asks has to do that.
func (a *Azure) listStorageAccountKeys(args resource.PropertyMap) (plugin.InvokeResponse, error) {
	account, err := a.get(args, "Microsoft.Storage/storageAccounts", "accountName")
	if err != nil {
		return plugin.InvokeResponse{}, err
	}
	var keys []any
	for number := 1; number <= 2; number++ {
		keys = append(keys, map[string]any{
			"keyName": fmt.Sprintf("key%d", number), "permissions": "FULL",
			"value": arm.StorageKey(account.ID, number), "creationTime": "2026-01-01T00:00:00Z",
		})
	}
	return answer(map[string]any{"keys": keys}), nil
}

func answer(values map[string]any) plugin.InvokeResponse {
	return plugin.InvokeResponse{Properties: resource.NewPropertyMapFromMap(values)}
}
