package policy_test

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/golden"
	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
	"github.com/hyf/azure-data-pipeline/internal/repo"
	"github.com/hyf/azure-data-pipeline/internal/stack/stacktest"
	"github.com/hyf/azure-data-pipeline/test/policy"
)

// The tables of rules.
const (
	ownRules  = "policies.yaml"
	benchmark = "benchmark.yaml"
)

// rulesIn reads a table of rules.
func rulesIn(t *testing.T, path string) []policy.Rule {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	rules, err := policy.Load(text)
	require.NoError(t, err, path)
	return rules
}

// kindsOf are the kinds of stack that a stack file describes, as rules name them.
func kindsOf(config map[string]any) []string {
	var kinds []string
	network, _ := config["data-pipeline:network"].(map[string]any)
	for kind, is := range map[string]bool{
		"private":      network["mode"] != "public",
		"passwordless": config["data-pipeline:access"] != "connectionStrings",
		"protected":    config["data-pipeline:protect"] != false,
		"alarmed":      config["data-pipeline:alerts"] != nil,
	} {
		if is {
			kinds = append(kinds, kind)
		}
	}
	return kinds
}

var version = regexp.MustCompile(`/v\d{8}(preview)?:`)

// recorded are the resources of a stack in the form that rules check.
func recorded(t *testing.T, rec *pulumitest.Recorder) []policy.Resource {
	var resources []policy.Resource
	for _, res := range rec.Custom() {
		kind, isAzure := strings.CutPrefix(version.ReplaceAllString(res.TypeToken, ":"), "azure-native:")
		if !isAzure {
			continue
		}
		resources = append(resources, policy.Resource{
			Name: res.Name, Type: kind, ID: res.Name + "-id", Names: namesOf(t, res),
			Inputs: res.InputMap(), Protected: res.RegisterRPC.GetProtect(),
		})
	}
	return resources
}

// namesOf are the name that the recorder generated for a resource, and the one that the
// program set.
func namesOf(t *testing.T, res pulumitest.Resource) []string {
	names := []string{res.Name + "-name"}
	if kind, known := stacktest.AzureTypes(t).Lookup(res.TypeToken); known {
		if given := res.Input(resource.PropertyKey(kind.NameParameter)); given.IsString() {
			names = append(names, given.StringValue())
		}
	}
	return names
}

// Every stack meets every rule that applies to it.
func TestPolicies(t *testing.T) {
	t.Parallel()
	for _, stack := range stacktest.Names(t) {
		resources, kinds := recorded(t, stacktest.Deploy(t, stack)), kindsOf(stacktest.Config(t, stack))
		for _, rule := range rulesIn(t, ownRules) {
			if rule.For(kinds) {
				assert.Empty(t, rule.Check(resources), stack)
			}
		}
	}
}

// Microsoft's benchmark finds only documented exemptions in prod, and each documented
// exemption is still needed.
func TestBenchmark(t *testing.T) {
	t.Parallel()
	resources, kinds := recorded(t, stacktest.Deploy(t, "prod")), kindsOf(stacktest.Config(t, "prod"))
	for _, rule := range rulesIn(t, benchmark) {
		if !rule.For(kinds) {
			continue
		}
		findings := rule.Check(resources)
		if rule.Exempt == "" {
			assert.Empty(t, findings)
		} else if len(rule.AppliesTo(resources)) > 0 {
			assert.NotEmpty(t, findings, "%s: exempt, but prod satisfies it; remove the exemption", rule.Name)
		}
	}
}

// The findings of the benchmark are documented with their reasons.
func TestExemptionsAreDocumented(t *testing.T) {
	t.Parallel()
	var table strings.Builder
	table.WriteString("| definition | why prod breaks it on purpose |\n|---|---|\n")
	for _, rule := range rulesIn(t, benchmark) {
		if rule.Exempt != "" {
			table.WriteString("| " + rule.Name + " (`" + rule.ID + "`) | " + rule.Exempt + " |\n")
		}
	}
	golden.AssertSection(t, repo.Documents(t), "exemptions", table.String())
}

// Each rule fails once the property that satisfies it is removed, so no rule refers to an
// irrelevant property or to a type that does not exist.
func TestPoliciesCanFail(t *testing.T) {
	t.Parallel()
	resources, kinds := recorded(t, stacktest.Deploy(t, "prod")), kindsOf(stacktest.Config(t, "prod"))
	for _, rule := range slices.Concat(rulesIn(t, ownRules), rulesIn(t, benchmark)) {
		if !rule.For(kinds) || rule.Exempt != "" {
			continue
		}
		if rule.Forbidden {
			assert.NotEmpty(t, rule.Check(append(copyOf(t, resources), policy.Resource{Type: rule.Type})), rule.Name)
			continue
		}
		require.NotEmpty(t, rule.AppliesTo(resources), "%s: prod has no %s", rule.Name, rule.Type)
		for name, broken := range mutants(t, rule, resources) {
			assert.NotEmpty(t, rule.Check(broken), "%s: still holds with %s", rule.Name, name)
		}
	}
}

// mutants are copies of the resources that each break one condition of a rule, by a
// description of the change.
func mutants(t *testing.T, rule policy.Rule, resources []policy.Resource) map[string][]policy.Resource {
	t.Helper()
	broken := map[string][]policy.Resource{}
	breakAll := func(kind, what string, change func(*policy.Resource)) {
		changed := copyOf(t, resources)
		for i := range changed {
			if changed[i].Type == kind {
				change(&changed[i])
			}
		}
		broken[what] = changed
	}
	breakWant := func(kind string, condition policy.Condition) {
		for path, want := range condition.Want {
			if !slices.Contains(want, nil) {
				breakAll(kind, kind+" without "+path, func(res *policy.Resource) { set(res.Inputs, path, nil) })
			}
			if !slices.Contains(want, any(policy.Anything)) {
				breakAll(kind, kind+" with another "+path, func(res *policy.Resource) { set(res.Inputs, path, "other") })
			}
		}
	}
	breakWant(rule.Type, rule.Condition)
	if rule.Protected {
		breakAll(rule.Type, rule.Type+" unprotected", func(res *policy.Resource) { res.Protected = false })
	}
	if by := rule.ReferredBy; by != nil {
		breakWant(by.Type, by.Condition)
		breakAll(by.Type, by.Type+" that refers to something else", func(res *policy.Resource) { set(res.Inputs, by.Path, "other") })
	}
	return broken
}

// set changes the value at a path, in every element of the lists on the way.
func set(at any, path string, value any) {
	key, rest, more := strings.Cut(path, ".")
	object, _ := at.(map[string]any)
	if object == nil {
		return
	}
	key, list := strings.CutSuffix(key, "[]")
	switch {
	case !list && !more:
		object[key] = value
	case !list:
		set(object[key], rest, value)
	case !more:
		object[key] = []any{value}
	default:
		elements, _ := object[key].([]any)
		for _, element := range elements {
			set(element, rest, value)
		}
	}
}

// copyOf copies resources deeply.
func copyOf(t *testing.T, resources []policy.Resource) []policy.Resource {
	t.Helper()
	copied := slices.Clone(resources)
	for i, res := range resources {
		text, err := json.Marshal(res.Inputs)
		require.NoError(t, err)
		copied[i].Inputs = nil
		require.NoError(t, json.Unmarshal(text, &copied[i].Inputs))
	}
	return copied
}
