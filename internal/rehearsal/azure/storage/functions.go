package storage

import (
	"fmt"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
)

// listKeys returns the two access keys of an account.
func listKeys(q accountRequest) (map[string]any, *arm.Error) {
	var keys []any
	for number := 1; number <= 2; number++ {
		keys = append(keys, map[string]any{
			"keyName": fmt.Sprintf("key%d", number), "permissions": "FULL", "value": arm.AccessKey(q.ID, number), "creationTime": arm.Created,
		})
	}
	return map[string]any{"keys": keys}, nil
}

// listUserKeys returns the keys of a local user.
func listUserKeys(q arm.Request[LocalUser]) (map[string]any, *arm.Error) {
	keys := []any{}
	for _, key := range q.New.Properties.SshAuthorizedKeys {
		keys = append(keys, map[string]any{"description": string(key.Description), "key": string(key.Key)})
	}
	return map[string]any{"sharedKey": arm.AccessKey(q.ID, 1), "sshAuthorizedKeys": keys}, nil
}
