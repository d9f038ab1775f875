package provider

import (
	"context"
	"fmt"
	"net/http"
	"regexp"
	"strings"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"

	"github.com/hyf/azure-data-pipeline/internal/offline/arm"
	"github.com/hyf/azure-data-pipeline/internal/offline/contract"
	"github.com/hyf/azure-data-pipeline/internal/offline/protocol"
)

// The functions that are served, in any API version.
const (
	clientConfig = "azure-native:authorization:getClientConfig"
	accountKeys  = "azure-native:storage:listStorageAccountKeys"
	job          = "azure-native:app:getJob"
)

// apiVersion is the version segment of a token, such as /v20240101.
var apiVersion = regexp.MustCompile(`/v\d{8}[a-z]*`)

// Invoke answers a provider function.
func (a *Azure) Invoke(ctx context.Context, req plugin.InvokeRequest) (plugin.InvokeResponse, error) {
	switch apiVersion.ReplaceAllString(string(req.Tok), "") {
	case clientConfig:
		return answer(map[string]any{
			"subscriptionId": a.cloud.Subscription(), "tenantId": arm.TenantID,
			"objectId": arm.DeployerObjectID, "clientId": arm.DeployerObjectID,
		}), nil
	case job:
		return a.getJob(req.Args)
	case accountKeys:
		return a.listStorageAccountKeys(req.Args)
	default:
		return a.Base.Invoke(ctx, req)
	}
}

// getJob is a job as it is.
func (a *Azure) getJob(args resource.PropertyMap) (plugin.InvokeResponse, error) {
	job, err := a.get(args, "Microsoft.App/jobs", "jobName")
	if err != nil {
		return plugin.InvokeResponse{}, err
	}
	outputs, err := a.cloud.Outputs(job)
	return answer(outputs), err
}

// get is the resource that a function's arguments name.
func (a *Azure) get(args resource.PropertyMap, armType, nameArgument string) (*arm.Resource, error) {
	plain := protocol.Plain(args)
	id := fmt.Sprintf("/subscriptions/%s/resourceGroups/%v/providers/%s/%v",
		a.cloud.Subscription(), plain["resourceGroupName"], armType, plain[nameArgument])
	found, ok := a.cloud.Get(id)
	if !ok {
		return nil, arm.Refusal(http.StatusNotFound, "ResourceNotFound", "The Resource '%s' was not found.", id)
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
	if err := a.cloud.CanAsk(account.ID); err != nil {
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

// texts describes properties that are strings.
func texts(names ...string) map[string]any {
	described := map[string]any{}
	for _, name := range names {
		described[name] = map[string]any{"type": "string"}
	}
	return described
}

// settings describes what a program may say of the provider.
func settings() map[string]any {
	described := texts("location", "subscriptionId", "tenantId", "clientId", "clientSecret")
	described["clientSecret"] = map[string]any{"type": "string", "secret": true}
	return described
}

// functions describes what Invoke answers: the keys of a storage account in each
// API version of accounts, and in none.
func functions() map[string]any {
	keys := map[string]any{
		"inputs": map[string]any{
			"properties": texts("accountName", "resourceGroupName", "expand"), "required": []string{"accountName", "resourceGroupName"},
		},
		"outputs": map[string]any{"properties": map[string]any{"keys": map[string]any{
			"type": "array", "items": map[string]any{"$ref": "pulumi.json#/Any"},
		}}},
	}
	described := map[string]any{
		clientConfig: map[string]any{"outputs": map[string]any{"properties": texts("clientId", "objectId", "subscriptionId", "tenantId")}},
		accountKeys:  keys,
	}
	for _, token := range contract.Azure().Tokens() {
		if account, found := strings.CutSuffix(token, ":StorageAccount"); found {
			described[account+":listStorageAccountKeys"] = keys
		}
	}
	return described
}
