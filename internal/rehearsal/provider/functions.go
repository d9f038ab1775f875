package provider

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"sync"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/protocol"
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
		return a.ask(req.Args, "Microsoft.App/jobs", "jobName", a.cloud.Outputs)
	case accountKeys:
		return a.ask(req.Args, "Microsoft.Storage/storageAccounts", "accountName", a.accountKeys)
	default:
		return a.Base.Invoke(ctx, req)
	}
}

// ask asks the resource that a function's arguments name.
func (a *Azure) ask(
	args resource.PropertyMap, armType, nameArgument string, about func(*arm.Resource) (map[string]any, error),
) (plugin.InvokeResponse, error) {
	plain := protocol.Plain(args)
	id := fmt.Sprintf("/subscriptions/%s/resourceGroups/%v/providers/%s/%v",
		a.cloud.Subscription(), plain["resourceGroupName"], armType, plain[nameArgument])
	found, ok := a.cloud.Get(id)
	if !ok {
		return plugin.InvokeResponse{}, arm.NotFound(id)
	}
	values, err := about(found)
	return answer(values), err
}

// accountKeys are the two keys of a storage account. As on Azure, they are not
// marked secret: whoever asks has to do that.
func (a *Azure) accountKeys(account *arm.Resource) (map[string]any, error) {
	if err := a.cloud.CanAsk(account.ID); err != nil {
		return nil, err
	}
	var keys []any
	for number := 1; number <= 2; number++ {
		keys = append(keys, map[string]any{
			"keyName": fmt.Sprintf("key%d", number), "permissions": "FULL",
			"value": arm.StorageKey(account.ID, number), "creationTime": "2026-01-01T00:00:00Z",
		})
	}
	return map[string]any{"keys": keys}, nil
}

func answer(values map[string]any) plugin.InvokeResponse {
	return plugin.InvokeResponse{Properties: resource.NewPropertyMapFromMap(values)}
}

// schema.json describes, in the form of a Pulumi schema, what a program may say
// of the provider, and what Invoke answers.
//
//go:embed schema.json
var schemaFile []byte

// schema is schema.json, proven by tests: settings and functions, the keys of a
// storage account in each API version of accounts, and in none.
var schema = sync.OnceValue(func() (s struct{ Settings, Functions map[string]any }) {
	if json.Unmarshal(schemaFile, &s) != nil {
		return s
	}
	for _, token := range contract.Azure().Tokens() {
		if account, found := strings.CutSuffix(token, ":StorageAccount"); found {
			s.Functions[account+":listStorageAccountKeys"] = s.Functions[accountKeys]
		}
	}
	return s
})
