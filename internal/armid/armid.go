// Package armid parses Azure Resource Manager IDs, such as
// /subscriptions/<guid>/resourceGroups/rg-shared/providers/Microsoft.KeyVault/vaults/kv-hyf-data.
package armid

import (
	"fmt"
	"regexp"
	"strings"
)

// ResourceGroupType is the ARM type of a resource group. Its ID has no provider
// segment.
const ResourceGroupType = "Microsoft.Resources/resourceGroups"

// GUID matches a subscription ID.
var GUID = regexp.MustCompile(`^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$`)

// ID is the ARM ID of a resource group or of a resource in one.
type ID struct {
	// Subscription is the subscription's GUID.
	Subscription string
	// ResourceGroup is the name of the resource group.
	ResourceGroup string
	// Type consists of the provider namespace and the type segments, such as
	// Microsoft.Storage/storageAccounts/blobServices.
	Type string
	// Names are the names for the segments of Type, outermost first.
	Names []string
}

// Name is the last of Names.
func (id ID) Name() string { return id.Names[len(id.Names)-1] }

// Parse parses the ARM ID of a resource group or of a resource in one.
func Parse(s string) (ID, error) {
	const form = "/subscriptions/<guid>/resourceGroups/<name>[/providers/<Namespace>/<type>/<name>…]"
	bad := func(why string) (ID, error) {
		return ID{}, fmt.Errorf("got %q, want an ARM resource ID %s: %s", s, form, why)
	}
	if !strings.HasPrefix(s, "/") {
		return bad("it starts with a slash")
	}
	parts := strings.Split(s[1:], "/")
	for _, part := range parts {
		if part == "" {
			return bad("it has an empty segment")
		}
	}
	if len(parts) < 4 || !strings.EqualFold(parts[0], "subscriptions") || !strings.EqualFold(parts[2], "resourceGroups") {
		return bad("it names a subscription and a resource group")
	}
	if !GUID.MatchString(parts[1]) {
		return bad("the subscription is a GUID")
	}
	id := ID{Subscription: parts[1], ResourceGroup: parts[3]}
	rest := parts[4:]
	if len(rest) == 0 {
		id.Type, id.Names = ResourceGroupType, []string{parts[3]}
		return id, nil
	}
	if len(rest) < 4 || len(rest)%2 != 0 || !strings.EqualFold(rest[0], "providers") {
		return bad("types and names come in pairs")
	}
	id.Type = rest[1]
	for i := 2; i < len(rest); i += 2 {
		id.Type += "/" + rest[i]
		id.Names = append(id.Names, rest[i+1])
	}
	return id, nil
}

// ParseType parses an ID that must have the given ARM type, ignoring case as
// Azure does.
func ParseType(s, armType string) (ID, error) {
	id, err := Parse(s)
	if err != nil {
		return ID{}, err
	}
	if !strings.EqualFold(id.Type, armType) {
		return ID{}, fmt.Errorf("got the ID of a %s, want one of a %s: %q", id.Type, armType, s)
	}
	return id, nil
}

// String formats the ID as Azure does.
func (id ID) String() string {
	s := "/subscriptions/" + id.Subscription + "/resourceGroups/" + id.ResourceGroup
	if id.Type == ResourceGroupType {
		return s
	}
	segments := strings.Split(id.Type, "/")
	s += "/providers/" + segments[0]
	for i, name := range id.Names {
		s += "/" + segments[i+1] + "/" + name
	}
	return s
}
