package config

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/components/job"
	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// loader reads a source and collects its problems. It replaces an invalid value by a
// valid one, so that values derived from it cause no further problems.
type loader struct {
	source
	problems check.Problems
	// undecoded are the paths of values of the wrong type, which are not validated
	// further.
	undecoded []string
}

// err contains all problems, sorted, one per line; nil if there are none.
func (l *loader) err() error {
	if len(l.problems) == 0 {
		return nil
	}
	texts := make([]string, len(l.problems))
	for i, problem := range l.problems {
		texts[i] = oneLine(problem)
	}
	slices.Sort(texts)
	texts = slices.Compact(texts)
	count := fmt.Sprintf("%d problems", len(texts))
	if len(texts) == 1 {
		count = "1 problem"
	}
	return fmt.Errorf("configuration of stack %q: %s\n  %s", l.stack, count, strings.Join(texts, "\n  "))
}

// oneLine escapes line breaks in a problem.
func oneLine(problem error) string {
	return strings.NewReplacer("\r", `\r`, "\n", `\n`).Replace(problem.Error())
}

// full is a key with its namespace.
func (l *loader) full(key string) string { return l.project + ":" + key }

// failf adds a problem at a key, or at a path that starts with a key.
func (l *loader) failf(path, format string, args ...any) {
	l.problems.Addf(l.full(path), format, args...)
}

// checkKeys refuses unknown keys in the project's namespace, so that a misspelt key is
// an error rather than a silent default.
func (l *loader) checkKeys(known []string) {
	for _, full := range l.keys {
		key, own := strings.CutPrefix(full, l.project+":")
		switch {
		case !own, slices.Contains(known, key), strings.HasPrefix(key, secretPrefix):
		case key == strings.TrimSuffix(secretPrefix, "."):
			l.failf(key, "unknown key; each secret has its own key; run, without --path: pulumi config set --secret %s<name> <value>",
				l.full(secretPrefix))
		default:
			l.failf(key, "%s", unknownKey(key, known))
		}
	}
}

// checkPlain refuses encrypted values where they would not stay secret. For example,
// an encrypted environment variable would be plain text in the job and in the state.
// It returns its problems alone, because other problems quote values.
func (l *loader) checkPlain(keys []string) error {
	for _, key := range keys {
		if l.secret(l.full(key)) {
			l.failf(key, "contains an encrypted value, want plain text only; each secret has its own key; "+
				"run: pulumi config set --secret %s<name> <value>, and refer to it under the pipeline's secrets", l.full(secretPrefix))
		}
	}
	return l.err()
}

// unknownKey is the message for an unknown key, with the most similar known one.
func unknownKey(key string, known []string) string {
	if nearest, ok := check.Nearest(key, known); ok {
		return fmt.Sprintf("unknown key; did you mean %q?", nearest)
	}
	return "unknown key; want one of " + strings.Join(known, ", ")
}

func (l *loader) stackName() string {
	if !stackRule.MatchString(l.stack) {
		l.problems.Addf("stack", "got %q, want 1 to 10 lower-case letters and digits, a letter first, such as dev; run: pulumi stack rename <name>", l.stack)
		return "stack"
	}
	return l.stack
}

// text reads a required value.
func (l *loader) text(key string, rule *regexp.Regexp, want string) string {
	value, _ := l.get(l.full(key))
	switch {
	case value == "": // also the default in Pulumi.yaml
		l.failf(key, "missing, want %s; run: pulumi config set %s <value>", want, l.full(key))
	case !rule.MatchString(value):
		l.failf(key, "got %q, want %s; run: pulumi config set %s <value>", value, want, l.full(key))
	default:
		return value
	}
	return key
}

// locationKey is the key of the region, which the azure-native provider reads as well.
const locationKey = "azure-native:location"

func (l *loader) location() string {
	value, ok := l.get(locationKey)
	const remedy = "run: pulumi config set " + locationKey
	switch name, known := region(value); {
	case !ok:
		l.problems.Addf(locationKey, "missing, want an Azure region, such as westeurope; %s <region>", remedy)
	case regionRule.MatchString(value): // an unknown one is a warning
	case known:
		l.problems.Addf(locationKey, "got %q, want the programmatic name %q; %s %s", value, name, remedy, name)
	default:
		l.problems.Addf(locationKey, "got %q, want the programmatic name of an Azure region, such as westeurope; az account list-locations lists them", value)
	}
	return value
}

// subscriptionKey is the key of the subscription, which the azure-native provider reads
// as well.
const subscriptionKey = "azure-native:subscriptionId"

func (l *loader) subscription() string {
	value, ok := l.get(subscriptionKey)
	if ok {
		l.problems.Match(subscriptionKey, value, armid.GUID,
			"the GUID of a subscription; run: pulumi config set "+subscriptionKey+" $(az account show --query id --output tsv)")
	}
	return value
}

func (l *loader) access() Access {
	value, ok := l.get(l.full("access"))
	if !ok {
		return ManagedIdentity
	}
	var p check.Problems
	p.OneOf(l.full("access"), value, string(ConnectionStrings), string(ManagedIdentity))
	l.problems = append(l.problems, p...)
	return Access(value)
}

// boolean reads an optional value; top-level values are text.
func (l *loader) boolean(key string, standard bool) bool {
	value, ok := l.get(l.full(key))
	if ok && value != "true" && value != "false" {
		l.failf(key, "got %q, want true or false; run: pulumi config set %s true", value, l.full(key))
	}
	if !ok {
		return standard
	}
	return value == "true"
}

// decode reads the object at key, if there is one, over the defaults in into.
func (l *loader) decode(key string, into any) {
	text, ok := l.get(l.full(key))
	if !ok {
		return
	}
	l.decodeAt(key, topLevel(text), into)
}

func (l *loader) decodeAt(path string, raw []byte, into any) {
	for _, problem := range decode(l.full(path), raw, into) {
		l.problems = append(l.problems, problem)
		l.undecoded = append(l.undecoded, pathOf(problem))
	}
}

// report adds the problems of the object at path, except for values that could not be
// decoded.
func (l *loader) report(path string, problems []error) {
	for _, problem := range problems {
		problem = fmt.Errorf("%s.%w", l.full(path), problem)
		if !slices.ContainsFunc(l.undecoded, func(u string) bool { return within(pathOf(problem), u) }) {
			l.problems = append(l.problems, problem)
		}
	}
}

// pathOf is the path at the start of a problem.
func pathOf(problem error) string {
	path, _, _ := strings.Cut(problem.Error(), ": ")
	return path
}

// within reports whether path is outer or a part of it.
func within(path, outer string) bool {
	rest, ok := strings.CutPrefix(path, outer)
	return ok && (rest == "" || rest[0] == '.' || rest[0] == '[')
}

// pipelines reads the object "pipelines", sorted by name.
func (l *loader) pipelines() []Pipeline {
	if _, ok := l.get(l.full("pipelines")); !ok {
		l.failf("pipelines", "missing, want at least one pipeline, such as {weather: {image: weather-pipeline:1.0}}")
		return nil
	}
	var entries map[string]rawJSON
	before := len(l.undecoded)
	l.decode("pipelines", &entries)
	if len(entries) == 0 && len(l.undecoded) == before {
		l.failf("pipelines", "got none, want at least one, such as {weather: {image: weather-pipeline:1.0}}")
	}
	var all []Pipeline
	for _, name := range slices.Sorted(maps.Keys(entries)) {
		p := Pipeline{Name: name, Settings: job.Defaults()}
		path := child("pipelines", name)
		l.decodeAt(path, entries[name], &p)
		l.report(path, p.Validate())
		if p.Build != nil {
			l.report(path+".build", p.Build.Validate())
		}
		all = append(all, p)
	}
	return all
}
