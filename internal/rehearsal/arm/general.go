package arm

import (
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
)

// general are the rules of Azure Resource Manager itself, about writes to
// resources of all types, in the order in which it looks at them.
func general() []Rule[Envelope] {
	return []Rule[Envelope]{
		parentExists, parentStays, locationIsOffered, locationIsFixed, globalNameIsFree, referencesExist, referencesFit,
	}
}

// generalDelete are those about deletions.
func generalDelete() []Rule[Envelope] { return []Rule[Envelope]{rootStays} }

// parentExists: the resource group, then the parent resource or the scope must
// be there.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-not-found (the code, documented)
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-parent-resource (the code, documented)
// Source: https://github.com/Azure/azure-powershell/issues/12168 (that the group comes first, observed)
func parentExists(q request) *Error {
	parent, ok := armid.Parent(q.ID)
	switch group := armid.Group(parent); {
	case !ok:
		return nil
	case !q.Azure.Exists(group):
		return q.NotFound("ResourceGroupNotFound", "Resource group '%s' could not be found.", armid.Last(group))
	case !q.Azure.Exists(parent):
		return q.NotFound("ParentResourceNotFound",
			"Failed to perform 'write' on resource(s) of type '%s', because the parent resource '%s' could not be found.", q.Type, parent)
	}
	return nil
}

// parentStays: nothing can be made in what is being deleted. Except for resource
// groups, the code differs from service to service.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors (the code of groups, documented)
func parentStays(q request) *Error { return leaving(q) }

// rootStays: what is being deleted, or is in something that is, is not deleted
// again.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors
func rootStays(q request) *Error { return leaving(q) }

// leaving refuses when the resource, or what holds it, is being deleted.
func leaving(q request) *Error {
	const message = "The resource '%s' is being deleted and cannot perform this operation."
	for id, ok := q.ID, true; ok; id, ok = armid.Parent(id) {
		switch {
		case q.Azure.Activity(id) != Deleting:
		case armid.IsGroup(id):
			return q.Conflict("ResourceGroupBeingDeleted", message, id)
		default:
			return q.Conflict("Conflict", message, id)
		}
	}
	return nil
}

// locationIsOffered: what is global has no region, and what is regional has one.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors (the code, observed)
func locationIsOffered(q request) *Error {
	const code, message = "LocationNotAvailableForResourceType",
		"The provided location '%s' is not available for resource type '%s'; 'global' is its only one: %t."
	switch region, offered := q.Region(), q.Azure.Facts(q.Type).Location; {
	case region == "" || offered == RegionalOrGlobal:
	case offered == Global && region != string(Global):
		return q.BadRequest(code, message, region, q.Type, true)
	case offered == Regional && region == string(Global):
		return q.BadRequest(code, message, region, q.Type, false)
	}
	return nil
}

// locationIsFixed: a resource cannot move.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-storage-account-name (documented)
func locationIsFixed(q request) *Error {
	if was, is := q.Before.Region(), q.Region(); was != "" && is != "" && was != is {
		return q.Conflict("InvalidResourceLocation", "The resource '%s' already exists in location '%s'. "+
			"A resource with the same name cannot be created in location '%s'. Please select a new resource name.",
			q.Name(), q.Old.Location, q.New.Location)
	}
	return nil
}

// globalNameIsFree: a name that all of Azure shares can be taken once. The code
// is the service's own.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-storage-account-name (the code of accounts, documented)
// Source: https://github.com/Esri/arcgis-gitops/issues/174 (the code of vaults, observed)
// Source: https://github.com/MicrosoftDocs/azure-dev-docs/issues/1303 (the code of registries, observed)
func globalNameIsFree(q request) *Error {
	if code := q.Azure.Facts(q.Type).NameTaken; code != "" && q.IsNew() && q.Azure.Named(q.Type, q.Name()) != nil {
		return q.Conflict(code, "The name '%s' is already taken.", q.Name())
	}
	return nil
}

// referencesExist: what a resource refers to must be there. The code is that of
// the service of either, or the general one.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-not-found (the general code, documented)
// Source: https://github.com/Azure/azure-cli/issues/31837 (the code of identities, observed)
func referencesExist(q request) *Error {
	const message = "The Resource '%s', which '%s' refers to, was not found."
	for _, reference := range q.references {
		id, err := armid.Parse(reference.ID)
		if err != nil || !q.Azure.Serves(id.Type) || q.Azure.Exists(reference.ID) {
			continue // what is no ID ("system") cannot be looked up
		}
		catalog := q.Azure.cloud.catalog
		if own := catalog.kind(q.Type).missingReference; own != nil {
			if err := own(q, reference); err != nil {
				return err
			}
		}
		if code := catalog.missingCode(q.Type, reference.Wanted); code != "" {
			return q.BadRequest(code, message, reference.ID, q.ID)
		}
		return q.NotFound("ResourceNotFound", message, reference.ID, q.ID)
	}
	return nil
}

// referencesFit: what a resource refers to must be of the type that belongs
// there. The code is known of IDs that lead nowhere.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors
func referencesFit(q request) *Error {
	for _, reference := range q.references {
		id, err := armid.Parse(reference.ID)
		if err == nil && reference.Wanted != "*" && !armid.Same(id.Type, reference.Wanted) {
			return q.BadRequest("LinkedInvalidPropertyId", "Property id '%s' at path '%s' is invalid. Expect the ID of a '%s'.",
				reference.ID, reference.Path, reference.Wanted)
		}
	}
	return nil
}

// form are the rules about the form of a body, which Azure looks at before those
// of the service.
func form() []Rule[Envelope] { return []Rule[Envelope]{formIsRight, fixedPropertiesStay} }

// formIsRight: the body is one that its API version accepts. Which services have
// codes of their own for that is not confirmed by a public thread.
//
// Source: https://github.com/Azure/azure-cli/issues/26581 (the code, observed of an alert)
func formIsRight(q request) *Error {
	if q.Existing {
		return nil // what someone else's resource is like is known in part only
	}
	t, _ := q.Azure.cloud.catalog.Contract.Version(q.Type, q.APIVersion)
	var problems []string
	for _, problem := range t.CheckBody(q.Name(), q.Body) {
		problems = append(problems, problem.Path+": "+problem.Reason)
	}
	if len(problems) > 0 {
		return q.BadRequest("InvalidRequestContent", "%s", strings.Join(problems, "; "))
	}
	return nil
}

// fixedPropertiesStay: what is said at creation only does not change. Which
// services have codes of their own for that is not confirmed by a public thread.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors (the code, documented)
func fixedPropertiesStay(q request) *Error {
	if !q.Before.Own() {
		return nil
	}
	t, _ := q.Azure.cloud.catalog.Contract.Version(q.Type, q.APIVersion)
	var paths []string
	for _, change := range t.FixedChanges(q.Before.Body, q.Body) {
		paths = append(paths, "'"+change.Path+"'")
	}
	if len(paths) > 0 {
		return q.BadRequest("PropertyChangeNotAllowed", "Changing property %s is not allowed.", strings.Join(paths, ", "))
	}
	return nil
}
