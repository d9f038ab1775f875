package arm

import (
	"maps"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
)

// identities is where many types list the identities that they may act as.
const identities = "identity.userAssignedIdentities[]"

// referencesExist: what a resource refers to must be there. The codes of
// environments and of identities were observed; that of networking is not
// confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-not-found (the general code, documented)
// Source: https://github.com/Azure/azure-cli/issues/31837 (the code of identities, observed)
func referencesExist(w write) *Error {
	return w.eachReference(func(_, target string, id armid.ID) *Error {
		const format = "The Resource '%s', which '%s' refers to, was not found."
		refusal := notFound("ResourceNotFound", format, id, w.res.ID)
		if code := factsOf(target).Missing; code != "" {
			refusal = badRequest(code, format, id, w.res.ID)
		} else if strings.HasPrefix(w.res.kind().ARMType, "Microsoft.Network/") {
			refusal = badRequest("InvalidResourceReference", format, id, w.res.ID)
		}
		_, served := typeOf(id.Type)
		return refusal.when(served && !w.cloud.exists(id.String()))
	})
}

// referencesFit: what a resource refers to must be of the type that belongs there.
// The code is documented for IDs that lead nowhere; for those of another type it
// is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors
func referencesFit(w write) *Error {
	return w.eachReference(func(path, target string, id armid.ID) *Error {
		return badRequest("LinkedInvalidPropertyId", "Property id '%s' at path '%s' is invalid. Expect the ID of a '%s'.",
			id, path, target).when(target != "" && !strings.EqualFold(id.Type, target))
	})
}

// eachReference looks at every ARM ID that the resource refers to, with the type
// that it has to be of. Values that are no ID ("system") are not looked at.
func (w write) eachReference(look func(path, target string, id armid.ID) *Error) *Error {
	references := factsOf(w.res.kind().ARMType).References
	return first(slices.Sorted(maps.Keys(references)), func(path string) *Error {
		return first(texts(w.res.Properties, path), func(s string) *Error {
			if id, err := armid.Parse(s); err == nil {
				return look(path, references[path], id)
			}
			return nil // not an ARM ID: nothing to look up
		})
	})
}

// users are the resources of some types that refer to an ID.
func (c *Cloud) users(id string, types []string) []*Resource {
	var users []*Resource
	for _, armType := range types {
		for path := range factsOf(armType).References {
			for _, res := range c.of(armType) {
				if slices.ContainsFunc(texts(res.Properties, path), func(s string) bool { return same(s, id) }) {
					users = append(users, res)
				}
			}
		}
	}
	return users
}
