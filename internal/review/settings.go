package review

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// Settings are the values of a stack file by path, such as
// data-pipeline:pipelines.weather.image.
type Settings map[string]setting

// setting is a value of a stack file.
type setting struct {
	// text is the value in YAML, or its ciphertext.
	text string
	kind ValueKind
}

// keyMaterial are the keys of a stack file that belong to its encryption.
var keyMaterial = map[string]bool{"encryptionsalt": true, "encryptedkey": true}

// ReadSettings parses a stack file. The error reports invalid YAML.
func ReadSettings(text []byte) (Settings, error) {
	var document yaml.Node
	if err := yaml.Unmarshal(text, &document); err != nil {
		return nil, err
	}
	var checked any
	if err := document.Decode(&checked); err != nil { // duplicate keys, endless aliases
		return nil, err
	}
	settings := Settings{}
	if len(document.Content) == 0 {
		return settings, nil
	}
	root := document.Content[0]
	if root.Kind != yaml.MappingNode {
		return nil, fmt.Errorf("line %d: want a mapping with config: and keys below it", root.Line)
	}
	for i := 0; i+1 < len(root.Content); i += 2 {
		key, value := root.Content[i].Value, root.Content[i+1]
		switch {
		case key == "config" && value.Kind == yaml.MappingNode:
			for j := 0; j+1 < len(value.Content); j += 2 {
				settings.add(value.Content[j].Value, value.Content[j+1])
			}
		case keyMaterial[key]:
			settings[key] = setting{text: value.Value, kind: Secret}
		default:
			settings.add(key, value)
		}
	}
	return settings, nil
}

// add adds the value at path: every leaf of a mapping, and a list as a whole if
// it only has scalar values.
func (s Settings) add(path string, node *yaml.Node) {
	for node.Kind == yaml.AliasNode {
		node = node.Alias
	}
	switch {
	case isEncrypted(node):
		s[path] = setting{text: node.Content[1].Value, kind: Secret}
	case node.Kind == yaml.MappingNode && len(node.Content) > 0:
		for i := 0; i+1 < len(node.Content); i += 2 {
			s.add(path+"."+node.Content[i].Value, node.Content[i+1])
		}
	case node.Kind == yaml.SequenceNode && !isPlainList(node):
		for i, element := range node.Content {
			s.add(fmt.Sprintf("%s[%d]", path, i), element)
		}
	default:
		value := setting{text: inline(node), kind: Shown}
		if isCredential(path) || credential.MatchString(value.text) {
			value.kind = Hidden
		}
		s[path] = value
	}
}

// isEncrypted reports whether a node is {secure: <ciphertext>}.
func isEncrypted(node *yaml.Node) bool {
	return node.Kind == yaml.MappingNode && len(node.Content) == 2 && node.Content[0].Value == "secure"
}

func isPlainList(node *yaml.Node) bool {
	return !slices.ContainsFunc(node.Content, func(element *yaml.Node) bool { return element.Kind != yaml.ScalarNode })
}

// inline formats a value on one line, with quotes only where YAML needs them.
func inline(node *yaml.Node) string {
	switch node.Kind {
	case yaml.SequenceNode:
		var elements []string
		for _, element := range node.Content {
			elements = append(elements, inline(element))
		}
		return "[" + strings.Join(elements, ", ") + "]"
	case yaml.MappingNode:
		return "{}"
	default:
		bare := yaml.Node{Kind: yaml.ScalarNode, Value: node.Value}
		if node.ShortTag() == "!!str" && (bare.ShortTag() != "!!str" || node.Value == "") {
			return `"` + node.Value + `"`
		}
		return node.Value
	}
}

// isCredential reports whether a part of a path indicates a credential.
func isCredential(path string) bool {
	_, path, found := strings.Cut(path, ":")
	return found && slices.ContainsFunc(strings.Split(path, "."), func(part string) bool {
		return isSensitive(part) || part == "secret"
	})
}

// compareSettings returns the changed configuration keys, sorted.
func compareSettings(before, after Settings) []PropertyChange {
	paths := map[string]bool{}
	for path := range before {
		paths[path] = true
	}
	for path := range after {
		paths[path] = true
	}
	var changes []PropertyChange
	for _, path := range slices.Sorted(maps.Keys(paths)) {
		if before[path] != after[path] {
			changes = append(changes, PropertyChange{Path: path, Before: before[path].value(), After: after[path].value()})
		}
	}
	return changes
}

// value returns the displayable form of a setting.
func (s setting) value() Value {
	if s.kind == Shown {
		return Value{Text: s.text, Kind: Shown}
	}
	return Value{Kind: s.kind}
}
