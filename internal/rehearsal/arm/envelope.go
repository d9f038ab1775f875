package arm

import (
	"maps"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/azregion"
)

// tagsAreValid: A resource has up to 50 tags. A name has up to 512 characters and none
// of <>%&\?/, unless it starts with hidden or link; a value has up to 256 characters.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources#limitations
// Source: https://github.com/Azure/azure-powershell/tree/main/src/Migrate (the codes except for too many tags, documented)
func tagsAreValid(q request) *Error {
	const maxTags, maxName, maxValue = 50, 512, 256
	tags := q.New.Tags
	if len(tags) > maxTags {
		return q.BadRequest("InvalidTags", "Resource '%s' has %d tags, want at most %d.", q.ID, len(tags), maxTags)
	}
	for _, name := range slices.Sorted(maps.Keys(tags)) {
		lower := strings.ToLower(name)
		internal := strings.HasPrefix(lower, "hidden") || strings.HasPrefix(lower, "link")
		switch {
		case strings.ContainsAny(name, `<>%&\?/`) && !internal:
			return q.BadRequest("InvalidTagNameCharacters", `The tag names '%s' have reserved characters '<,>,%%,&,\,?,/' or control characters.`, name)
		case name == "" || len(name) > maxName:
			return q.BadRequest("InvalidTagName", "The tag name '%s' has %d characters, want 1 to %d.", name, len(name), maxName)
		case len(tags[name]) > maxValue:
			return q.BadRequest("InvalidTagValueLength", "Tag value too large. The value of tag '%s' has %d characters, want at most %d.",
				name, len(tags[name]), maxValue)
		}
	}
	return nil
}

// locationIsOffered: A global resource has the location 'global', and a regional
// resource or a resource group has a region.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors (the code of resources, observed)
// Source: https://github.com/Azure/avm-terraform-governance/pull/529 (the code of groups, observed)
func locationIsOffered(q request) *Error {
	const code, message = "LocationNotAvailableForResourceType",
		"The provided location '%s' is not available for resource type '%s', want %s."
	region, offered := q.Region(), q.Azure.Facts(q.Type).Location
	isRegion := azregion.IsKnown(region)
	switch {
	case q.Existing || region == "":
	case offered == Global && region != string(Global):
		return q.BadRequest(code, message, region, q.Type, "'global'")
	case isRegion || offered != Regional && region == string(Global):
	case q.IsA(armid.ResourceGroupType):
		return q.BadRequest("LocationNotAvailableForResourceGroup",
			"The provided location '%s' is not available for resource group. List of available regions is '%s'.", region, strings.Join(azregion.Names, ","))
	default:
		return q.BadRequest(code, message, region, q.Type, "a region")
	}
	return nil
}

// locationIsFixed: A resource cannot be moved to another region.
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

// identityIsComplete: The identity of a resource lists user-assigned identities if its
// type contains UserAssigned, and only then.
//
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/17082 (the code for none, observed)
// Source: https://github.com/Azure/azure-rest-api-specs/issues/17650 (the code for too many, observed)
func identityIsComplete(q request) *Error {
	identity := q.New.Identity
	wanted := strings.Contains(strings.ToLower(string(identity.Type)), "userassigned")
	switch listed := len(identity.UserAssignedIdentities) > 0; {
	case !identity.Type.IsSet():
	case wanted && !listed:
		return q.BadRequest("MissingIdentityIds", "The identity ids must not be null or empty for '%s' identity type.", identity.Type)
	case listed && !wanted:
		return q.BadRequest("FailedIdentityOperation", "Identity operation for resource '%s' failed: a non-UserAssigned identity type "+
			"should not contain userAssignedIdentities, got type '%s'.", q.ID, identity.Type)
	}
	return nil
}
