package armid

import "strings"

// Key normalizes an ID for comparisons: Azure ignores case.
func Key(id string) string { return strings.ToLower(strings.TrimSuffix(id, "/")) }

// Same compares two IDs, or other texts, ignoring case as Azure does.
func Same(a, b string) bool { return Key(a) == Key(b) }

// Within reports whether id is scope or is inside it.
func Within(id, scope string) bool { return strings.HasPrefix(Key(id)+"/", Key(scope)+"/") }

// Last returns the last segment of an ID, which is the resource's name.
func Last(id string) string { return id[strings.LastIndex(id, "/")+1:] }

// IsGroup reports whether an ID is the ID of a resource group.
func IsGroup(id string) bool {
	_, err := ParseType(id, ResourceGroupType)
	return err == nil
}

// Group returns the ID of the resource group that an ID is in, or that it names;
// "" if there is none.
func Group(id string) string {
	segments := strings.SplitN(id, "/", 6)
	if len(segments) < 5 || !Same(segments[3], "resourceGroups") {
		return ""
	}
	return strings.Join(segments[:5], "/")
}

// Parent returns the ID of the scope of an extension resource, the parent of a
// child resource, or the resource group. It reports false for a resource without
// a resource group.
func Parent(id string) (string, bool) {
	const providers = "/providers/"
	last := strings.LastIndex(strings.ToLower(id), providers)
	if last < 0 {
		return "", false
	}
	owner, own := id[:last], strings.Split(id[last+len(providers):], "/")
	if len(own) > 3 {
		return owner + providers + strings.Join(own[:len(own)-2], "/"), true
	}
	return owner, strings.Contains(strings.ToLower(owner), "/resourcegroups/")
}
