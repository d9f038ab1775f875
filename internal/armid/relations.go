package armid

import "strings"

// Key is the form in which IDs are compared: Azure ignores their case.
func Key(id string) string { return strings.ToLower(strings.TrimSuffix(id, "/")) }

// Same compares IDs, and whatever else Azure compares without regard to case.
func Same(a, b string) bool { return Key(a) == Key(b) }

// Within reports whether id is scope or something below it.
func Within(id, scope string) bool { return strings.HasPrefix(Key(id)+"/", Key(scope)+"/") }

// Last is the resource's own name in an ID.
func Last(id string) string { return id[strings.LastIndex(id, "/")+1:] }

// IsGroup reports whether an ID is that of a resource group.
func IsGroup(id string) bool {
	_, err := ParseType(id, ResourceGroupType)
	return err == nil
}

// Group is the ID of the resource group that an ID is in, or names; "" for none.
func Group(id string) string {
	segments := strings.SplitN(id, "/", 6)
	if len(segments) < 5 || !Same(segments[3], "resourceGroups") {
		return ""
	}
	return strings.Join(segments[:5], "/")
}

// Parent is the ID of what a resource lives in: the scope of an extension
// resource, the parent of a child, else the resource group. It reports false
// for what lives in no resource group.
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
