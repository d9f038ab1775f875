package arm

import (
	"cmp"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
)

// general returns the rules of Azure Resource Manager about writes to resources of
// every type, in the order in which Azure checks them.
func generalRules() []Rule[Envelope] {
	return []Rule[Envelope]{
		parentExists, parentIsNotBeingDeleted, tagsAreValid, locationIsOffered, locationIsFixed, identityIsComplete,
		globalNameIsFree, referencesExist, referencesFit, referencesAreInRegion,
	}
}

// generalDelete returns the rules about deletions.
func generalDelete() []Rule[Envelope] { return []Rule[Envelope]{targetIsNotBeingDeleted} }

// parentExists: The resource group, then the parent resource or the scope, must
// exist.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-not-found (the code, documented)
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-parent-resource (the code, documented)
// Source: https://github.com/Azure/azure-powershell/issues/12168 (that the group is checked first, observed)
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

// parentIsNotBeingDeleted: A resource cannot be created in a group or parent that is
// being deleted. Except for resource groups, the code differs by service.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors (the code of groups, documented)
func parentIsNotBeingDeleted(q request) *Error { return refuseWhileDeleting(q) }

// targetIsNotBeingDeleted: A resource cannot be deleted while it, or a resource
// that contains it, is already being deleted.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors
func targetIsNotBeingDeleted(q request) *Error { return refuseWhileDeleting(q) }

// refuseWhileDeleting refuses a request while the resource, or one that contains
// it, is being deleted. Deleting a singleton only resets it, so its contents stay.
func refuseWhileDeleting(q request) *Error {
	const message = "The resource '%s' is being deleted and cannot perform this operation."
	for id, ok := q.ID, true; ok; id, ok = armid.Parent(id) {
		switch {
		case q.Azure.Activity(id) != Deleting:
		case id != q.ID && q.Azure.IsSingleton(q.Azure.Get(id)):
		case armid.IsGroup(id):
			return q.Conflict("ResourceGroupBeingDeleted", message, id)
		default:
			return q.Conflict("Conflict", message, id)
		}
	}
	return nil
}

// globalNameIsFree: A name that must be unique in all of Azure can be used once.
// The code differs by service.
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

// referencesExist: Every resource that a resource refers to must exist. The code is
// that of either resource's service, or the general one.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-not-found (the general code, documented)
// Source: https://github.com/Azure/azure-cli/issues/31837 (the code of identities, observed)
func referencesExist(q request) *Error {
	const message = "The Resource '%s', which '%s' refers to, was not found."
	for _, reference := range q.references {
		id, err := armid.Parse(reference.ID)
		if err != nil || !q.Azure.Serves(id.Type) || q.Azure.Exists(reference.ID) {
			continue // a value that is not an ID, such as "system"
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

// referencesFit: A reference must name a resource of the type that the property
// expects. The code is documented for IDs of missing resources.
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

// referencesAreInRegion: A resource refers to some resources only if they are in its
// own region. The code differs by property.
//
// Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-overview (that a network is in one region)
func referencesAreInRegion(q request) *Error {
	for _, reference := range q.references {
		if reference.SameRegion == "" {
			continue
		}
		if is, want := q.Azure.regionOf(reference.ID), q.Region(); is != "" && want != "" && is != want {
			return q.BadRequest(reference.SameRegion, "Resource '%s' at '%s' is in region '%s', want region '%s' of resource '%s'.",
				reference.ID, reference.Path, is, want, q.ID)
		}
	}
	return nil
}

// schemaRules returns the rules that compare a body with its schema. Azure checks them
// before the rules of the service.
func schemaRules() []Rule[Envelope] {
	return []Rule[Envelope]{bodyMatchesSchema, createOnlyPropertiesAreUnchanged}
}

// bodyMatchesSchema: The body must match the schema of its API version. The code is
// that of the property, otherwise that of the service.
//
// Source: https://github.com/Azure/azure-cli/issues/26581 (the general code, observed for an alert)
func bodyMatchesSchema(q request) *Error {
	if q.Existing {
		return nil // an existing resource is known only in part
	}
	t, _ := q.Azure.cloud.catalog.Contract.Version(q.Type, q.APIVersion)
	var problems []string
	var code string
	for _, problem := range t.CheckBody(q.Name(), q.Body) {
		problems, code = append(problems, problem.Path+": "+problem.Reason), cmp.Or(code, problem.Code)
	}
	if len(problems) > 0 {
		code = cmp.Or(code, q.Azure.cloud.catalog.service(q.Type).InvalidBody, "InvalidRequestContent")
		return q.BadRequest(code, "%s", strings.Join(problems, "; "))
	}
	return nil
}

// createOnlyPropertiesAreUnchanged: A property that can only be set at creation
// cannot be changed. No public source confirms which services use a code of their
// own.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors (the code, documented)
func createOnlyPropertiesAreUnchanged(q request) *Error {
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
