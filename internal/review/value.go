package review

import (
	"encoding/json"
	"maps"
	"regexp"
	"slices"

	pulumi "github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/sig"
)

// Value is a value of a property or configuration key in displayable form.
type Value struct {
	// Text is the value; empty unless Kind is Shown.
	Text string
	// Kind says whether there is a value, and whether it may be displayed.
	Kind ValueKind
}

// ValueKind says whether there is a value, and whether it may be displayed.
type ValueKind int

// The kinds of values.
const (
	// Missing: there is no value.
	Missing ValueKind = iota
	// Shown: the value may be displayed.
	Shown
	// Unknown: the value is only known after the deployment.
	Unknown
	// Secret: Pulumi keeps the value secret.
	Secret
	// Hidden: a plain-text value that may be a credential.
	Hidden
)

// PropertyChange is a property before and after the change.
type PropertyChange struct {
	// Path is the property, such as sku.name or env[0].value.
	Path          string
	Before, After Value
}

// secretText replaces secrets in the output of pulumi preview --json.
// Source: https://github.com/pulumi/pulumi/blob/v3.250.0/pkg/backend/display/json.go
const secretText = "[secret]"

// unknowns replace values that are not known yet, one for each type.
var unknowns = map[string]bool{
	plugin.UnknownBoolValue: true, plugin.UnknownNumberValue: true, plugin.UnknownStringValue: true,
	plugin.UnknownArrayValue: true, plugin.UnknownAssetValue: true, plugin.UnknownArchiveValue: true,
	plugin.UnknownObjectValue: true,
}

// compare returns the differences between two values below path, one for each
// leaf.
func compare(path pulumi.PropertyPath, before, after any) []PropertyChange {
	if beforeMap, afterMap, ok := objects(before, after); ok {
		keys := map[string]bool{}
		for key := range beforeMap {
			keys[key] = true
		}
		for key := range afterMap {
			keys[key] = true
		}
		sensitive := namesCredential(beforeMap) || namesCredential(afterMap)
		var changes []PropertyChange
		for _, key := range slices.Sorted(maps.Keys(keys)) {
			if key == "__defaults" || key == "__autonamed" { // internal to the provider
				continue
			}
			below := compare(append(slices.Clone(path), key), beforeMap[key], afterMap[key])
			if key == "value" && sensitive {
				hide(below)
			}
			changes = append(changes, below...)
		}
		return changes
	}
	if beforeList, afterList, ok := lists(before, after); ok {
		var changes []PropertyChange
		for i := range max(len(beforeList), len(afterList)) {
			changes = append(changes, compare(append(slices.Clone(path), i), at(beforeList, i), at(afterList, i))...)
		}
		return changes
	}
	old, changed := valueOf(before), valueOf(after)
	if changed.Kind == Unknown && isContainer(before) { // the change is not known
		old = Value{Kind: Unknown}
	}
	if old == changed && old.Kind != Unknown {
		return nil
	}
	found := []PropertyChange{{Path: path.String(), Before: old, After: changed}}
	if isCredentialAt(path) {
		hide(found)
	}
	return found
}

// isCredentialAt reports whether a path indicates a credential: by its last part,
// or as the value of something with such a name.
func isCredentialAt(path pulumi.PropertyPath) bool {
	last := len(path) - 1
	for i, part := range path {
		if name, ok := part.(string); ok && isSensitive(name) && (i == last || path[last] == "value") {
			return true
		}
	}
	return false
}

// isValueOfCredential reports whether a path inside v is the value of a variable
// whose name indicates a credential.
func isValueOfCredential(v any, path pulumi.PropertyPath) bool {
	if len(path) == 0 || path[len(path)-1] != "value" {
		return false
	}
	parent, _ := lookUp(v, path[:len(path)-1])
	variable, _ := parent.(map[string]any)
	return namesCredential(variable)
}

// objects returns two values as objects, if both are objects or missing.
func objects(before, after any) (map[string]any, map[string]any, bool) {
	b, bOK := before.(map[string]any)
	a, aOK := after.(map[string]any)
	if isSecret(b) || isSecret(a) {
		return nil, nil, false
	}
	return b, a, (bOK || before == nil) && (aOK || after == nil) && len(b)+len(a) > 0
}

// lists returns two values as lists, if both are lists or missing.
func lists(before, after any) ([]any, []any, bool) {
	b, bOK := before.([]any)
	a, aOK := after.([]any)
	return b, a, (bOK || before == nil) && (aOK || after == nil) && len(b)+len(a) > 0
}

func isContainer(v any) bool {
	switch v.(type) {
	case map[string]any, []any:
		return true
	default:
		return false
	}
}

func at(list []any, i int) any {
	if i < len(list) {
		return list[i]
	}
	return nil
}

func isSecret(object map[string]any) bool { return object[sig.Key] != nil }

// valueOf returns the displayable form of a value.
func valueOf(v any) Value {
	switch v := v.(type) {
	case nil:
		return Value{}
	case string:
		switch {
		case v == secretText:
			return Value{Kind: Secret}
		case unknowns[v]:
			return Value{Kind: Unknown}
		case v == "":
			return Value{Text: `""`, Kind: Shown}
		case credential.MatchString(v):
			return Value{Kind: Hidden}
		}
		return Value{Text: v, Kind: Shown}
	case map[string]any:
		if isSecret(v) {
			// A marked value that is not a secret is an asset, an archive or a reference.
			if v[sig.Key] != sig.Secret {
				return Value{Kind: Unknown}
			}
			return Value{Kind: Secret}
		}
	}
	// A number, a boolean, or an object or list that is compared with another type.
	text, err := json.Marshal(v)
	if err != nil || containsMark(v) || credential.Match(text) {
		return Value{Kind: Hidden}
	}
	return Value{Text: string(text), Kind: Shown}
}

// containsMark reports whether a value contains a secret or the name of a
// credential.
func containsMark(v any) bool {
	switch v := v.(type) {
	case string:
		return v == secretText
	case []any:
		return slices.ContainsFunc(v, containsMark)
	case map[string]any:
		if isSecret(v) || namesCredential(v) {
			return true
		}
		for key, element := range v {
			if isSensitive(key) || containsMark(element) {
				return true
			}
		}
	}
	return false
}

// hide hides the values of changes that would be displayed.
func hide(changes []PropertyChange) {
	for i := range changes {
		for _, value := range []*Value{&changes[i].Before, &changes[i].After} {
			if value.Kind == Shown {
				*value = Value{Kind: Hidden}
			}
		}
	}
}

// credential matches credentials: keys and signatures in connection strings and
// URLs, passwords in URLs, tokens, private keys.
var credential = regexp.MustCompile(
	`(?i)(account|shared|access)\w*key=|[?&;]sig=|password\s*=|pwd\s*=|://[^/\s:@]*:[^/\s@]+@|-----BEGIN|\beyJ[\w-]{10,}\.|\bgh[pousr]_\w{20,}`)

// sensitive matches names of credentials; notSensitive matches names that only
// refer to one.
var (
	sensitive    = regexp.MustCompile(`(?i)(password|passwd|passphrase|secret|token|credential|api[-_]?key|access[-_]?key|account[-_]?key|private[-_]?key|connection[-_]?string)`)
	notSensitive = regexp.MustCompile(`(?i)(name|uri|url|ref|reference|id|auth|enabled|expiry|days|version)$`)
)

func isSensitive(name string) bool {
	return sensitive.MatchString(name) && !notSensitive.MatchString(name)
}

// namesCredential reports whether an object is a variable whose name indicates a
// credential.
func namesCredential(object map[string]any) bool {
	name, _ := object["name"].(string)
	return isSensitive(name)
}
