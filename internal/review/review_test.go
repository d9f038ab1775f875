package review_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/review"
)

// object is a JSON object.
type object = map[string]any

const (
	vault   = "azure-native:keyvault/v20241101:Vault"
	account = "azure-native:storage/v20240101:StorageAccount"
	job     = "azure-native:app/v20250101:Job"
	unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9"
)

func urn(kind, name string) string { return "urn:pulumi:prod::p::p:x:Parent$" + kind + "::" + name }

// step returns a step on a resource, with inputs before and after.
func step(operation, kind, name string, before, after object, more ...object) object {
	s := object{"op": operation, "urn": urn(kind, name), "detailedDiff": nil}
	if before != nil {
		s["oldState"] = object{"type": kind, "custom": true, "inputs": before}
	}
	if after != nil {
		s["newState"] = object{"type": kind, "custom": true, "inputs": after}
	}
	for _, m := range more {
		maps.Copy(s, m)
	}
	return s
}

// plan returns a preview with these steps.
func plan(t testing.TB, steps ...object) *review.Plan {
	t.Helper()
	return parse(t, object{"steps": steps, "changeSummary": object{}})
}

func parse(t testing.TB, document object) *review.Plan {
	t.Helper()
	text, err := json.Marshal(document)
	require.NoError(t, err)
	p, err := review.Parse(text)
	require.NoError(t, err)
	return p
}

// of returns a review of one stack with its preview.
func of(p *review.Plan, labels ...string) review.Review {
	return ofSides(review.Side{Exists: true}, review.Side{Exists: true, Plan: p}, labels...)
}

func ofSides(base, head review.Side, labels ...string) review.Review {
	return review.Review{
		Base: "base", Head: "head", Against: "offline", Labels: labels, Now: time.Date(2026, 12, 1, 9, 30, 0, 0, time.UTC),
		Stacks: []review.Stack{review.Compare("prod", base, head)},
	}
}

func settings(t testing.TB, text string) review.Settings {
	t.Helper()
	s, err := review.ReadSettings([]byte(text))
	require.NoError(t, err)
	return s
}

// Each step of the engine counts as its effect on the resource.
func TestOperations(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		steps []string
		want  string
	}{
		"nothing":               {[]string{"same", "refresh", "read"}, "| 0 | 0 | 0 | 0 | no changes |"},
		"create":                {[]string{"create"}, "| 1 | 0 | 0 | 0 |"},
		"update":                {[]string{"same", "update"}, "| 0 | 1 | 0 | 0 |"},
		"replace after":         {[]string{"create-replacement", "replace", "delete-replaced"}, "| 0 | 0 | 1 | 0 |"},
		"replace before":        {[]string{"delete-replaced", "replace", "create-replacement"}, "| 0 | 0 | 1 | 0 |"},
		"left of a replacement": {[]string{"delete-replaced", "same"}, "| 0 | 0 | 1 | 0 |"},
		"delete":                {[]string{"delete"}, "| 0 | 0 | 0 | 1 |"},
		"deleted and created":   {[]string{"delete", "create"}, "| 0 | 0 | 1 | 0 |"},
		"import":                {[]string{"import"}, "| 0 | 0 | 0 | 0 | 1 |"},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var steps []object
			for _, operation := range tc.steps {
				steps = append(steps, step(operation, job, "weather-caj", object{}, object{}))
			}
			assert.Contains(t, of(plan(t, steps...)).Markdown(), "| `prod` "+tc.want)
		})
	}
}

func TestComponentsAreNotListed(t *testing.T) {
	t.Parallel()
	p := plan(t, object{"op": "update", "urn": "urn:pulumi:prod::p::p:x:Parent::weather", "newState": object{"type": "p:x:Parent"}})
	assert.Equal(t, review.Nothing, of(p).Verdict())
}

// The gate is closed for every type with data, in any API version, and for no
// other type; the label opens it.
func TestGate(t *testing.T) {
	t.Parallel()
	tests := map[string]bool{
		account: true, vault: true, "azure-native:storage/v20240101:BlobContainer": true,
		"azure-native:dbforpostgresql/v20240801:Server": true, "azure-native:dbforpostgresql/v20240801:Database": true,
		"azure-native:containerregistry/v20230701:Registry": true, "azure-native:resources/v20241101:ResourceGroup": true,
		"azure-native:storage:StorageAccount": true, "azure-native:storage/v20210101preview:StorageAccount": true,
		job: false, "azure-native:keyvault/v20241101:Secret": false, "random:index/randomPassword:RandomPassword": false,
	}
	for kind, holdsData := range tests {
		for _, operation := range []string{"delete", "replace"} {
			t.Run(kind+" "+operation, func(t *testing.T) {
				t.Parallel()
				p := plan(t, step(operation, kind, "thing", object{"name": "a"}, object{"name": "b"}, object{"replaceReasons": []string{"name"}}))
				closed, open := of(p), of(p, "urgent", review.Label)
				if !holdsData {
					assert.Equal(t, review.Changes, closed.Verdict())
					assert.NotContains(t, closed.Markdown(), "gate")
					return
				}
				assert.Equal(t, review.Destroys, closed.Verdict())
				assert.Equal(t, review.Changes, open.Verdict())
				_, gate, _ := strings.Cut(closed.Markdown(), "[!CAUTION]")
				gate, _, _ = strings.Cut(gate, "###")
				assert.Contains(t, gate, "`thing`", "the resource")
				assert.Contains(t, gate, map[string]string{"delete": "no longer declared", "replace": "forced by `name`"}[operation], "the property")
				assert.Contains(t, gate, "`"+review.Label+"`", "the label")
			})
		}
	}
}

func TestExitCodesDiffer(t *testing.T) {
	t.Parallel()
	codes := map[int]review.Verdict{1: -1} // commands that fail return 1
	for _, verdict := range []review.Verdict{review.Nothing, review.Changes, review.Destroys, review.Broken} {
		assert.NotContains(t, codes, verdict.ExitCode(), verdict.String())
		codes[verdict.ExitCode()] = verdict
	}
	assert.Zero(t, review.Nothing.ExitCode())
}

// The property that forces a replacement is named: exactly, if the provider
// reports it, or as a property that comes from another replaced resource.
func TestForcingProperty(t *testing.T) {
	t.Parallel()
	p := plan(t,
		step("replace", vault, "weather-kv", object{"vaultName": "a", "sku": "x"}, object{"vaultName": "b", "sku": "y"}, object{
			"replaceReasons": []string{"vaultName"}, "diffReasons": []string{"sku", "vaultName"},
			"detailedDiff": object{
				"sku": object{"kind": "update", "inputDiff": true}, "vaultName": object{"kind": "update-replace", "inputDiff": true},
			},
		}),
		object{
			"op": "replace", "urn": urn("azure-native:keyvault/v20241101:Secret", "weather-secret"), "detailedDiff": nil,
			"oldState": object{"custom": true, "type": "azure-native:keyvault/v20241101:Secret", "inputs": object{"vaultName": "a"}},
			"newState": object{
				"custom": true, "type": "azure-native:keyvault/v20241101:Secret", "inputs": object{"vaultName": unknown},
				"propertyDependencies": object{"vaultName": []string{urn(vault, "weather-kv")}, "tags": []string{urn(account, "weather-st")}},
			},
		},
	)
	text := of(p).Markdown()
	assert.Contains(t, text, "forced by `vaultName` | `vaultName`: `a` → `b`<br>`sku`: `x` → `y` |", "properties that force the replacement come first")
	assert.Contains(t, text, "forced by `vaultName`, because of the replacement of `weather-kv` | `vaultName`: `a` → known after deployment |")
	assert.Less(t, strings.Index(text, "`weather-kv`<br>"), strings.Index(text, "`weather-secret`<br>"), "resources with data come first")
}

// Values are compared leaf by leaf, and nothing that is or may be a credential is
// displayed.
func TestValues(t *testing.T) {
	t.Parallel()
	const leak = "hunter2"
	secret := object{"4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", "ciphertext": leak}
	tests := map[string]struct {
		before, after object
		path          string
		want          string
	}{
		"nested":          {object{"sku": object{"name": "a", "tier": "t"}}, object{"sku": object{"name": "b", "tier": "t"}}, "sku", "`sku.name`: `a` → `b` |"},
		"list":            {object{"x": []any{"a"}}, object{"x": []any{"a", "b"}}, "x", "`x[1]`: none → `b` |"},
		"number":          {object{"x": 32}, object{"x": 64}, "x", "`x`: `32` → `64` |"},
		"large number":    {object{"x": 32}, object{"x": json.Number("12345678901234567890")}, "x", "`x`: `32` → `12345678901234567890` |"},
		"removed":         {object{"x": true}, object{}, "x", "`x`: `true` → none |"},
		"emptied":         {object{"x": "a"}, object{"x": ""}, "x", "`x`: `a` → `\"\"` |"},
		"unknown":         {object{"x": "a"}, object{"x": unknown}, "x", "`x`: `a` → known after deployment |"},
		"object unknown":  {object{"x": object{"secrets": []any{leak}}}, object{"x": unknown}, "x", "`x`: known after deployment |"},
		"other type":      {object{"x": object{"password": leak}}, object{"x": "a"}, "x", "`x`: hidden value → `a` |"},
		"secret":          {object{"x": "[secret]"}, object{"x": "[secret]"}, "x", "`x`: secret → another secret |"},
		"encrypted":       {object{"x": "a"}, object{"x": secret}, "x", "`x`: `a` → secret |"},
		"encrypted both":  {object{"x": secret}, object{"x": object{}}, "x", "`x`: secret → `{}` |"},
		"below a secret":  {object{"x": "[secret]"}, object{"x": "[secret]"}, "x.y[0]", "`x.y[0]`: secret → another secret |"},
		"name":            {object{"adminPassword": "a"}, object{"adminPassword": leak}, "adminPassword", "`adminPassword`: hidden value → another hidden value |"},
		"no credential":   {object{"passwordAuth": "Enabled"}, object{"passwordAuth": "Disabled"}, "passwordAuth", "`passwordAuth`: `Enabled` → `Disabled` |"},
		"variable":        {object{"env": []any{object{"name": "DB_PASSWORD", "value": "a"}}}, object{"env": []any{object{"name": "DB_PASSWORD", "value": leak}}}, "env", "`env[0].value`: hidden value → another hidden value |"},
		"variable's path": {object{"env": []any{object{"name": "DB_PASSWORD", "value": "a"}}}, object{"env": []any{object{"name": "DB_PASSWORD", "value": leak}}}, "env[0].value", "`env[0].value`: hidden value → another hidden value |"},
		"plain variable":  {object{"env": []any{object{"name": "LEVEL", "value": "a"}}}, object{"env": []any{object{"name": "LEVEL", "value": "b"}}}, "env", "`env[0].value`: `a` → `b` |"},
		"secrets' value":  {object{"secrets": []any{object{"name": "x", "value": "a"}}}, object{"secrets": []any{object{"name": "x", "value": leak}}}, "secrets", "`secrets[0].value`: hidden value → another hidden value |"},
		"connection":      {object{"x": "a"}, object{"x": "DefaultEndpointsProtocol=https;AccountKey=" + leak}, "x", "`x`: `a` → hidden value |"},
		"password in URL": {object{"x": "a"}, object{"x": "postgres://user:" + leak + "@host/db"}, "x", "`x`: `a` → hidden value |"},
		"plain URL":       {object{"x": "a"}, object{"x": "https://host:443/a@b"}, "x", "`x`: `a` → `https://host:443/a@b` |"},
		"odd key":         {object{"a.b[0]": "a"}, object{"a.b[0]": "b"}, `["a.b[0]"]`, "`[\"a.b[0]\"]`: `a` → `b` |"},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for how, more := range map[string]object{
				"detailed": {"detailedDiff": object{tc.path: object{"kind": "update", "inputDiff": true}}},
				"outputs":  {"detailedDiff": object{tc.path: object{"kind": "update", "inputDiff": false}}},
			} {
				text := of(plan(t, step("update", job, "weather-caj", tc.before, tc.after, more))).Markdown()
				assert.Contains(t, text, tc.want, how)
				assert.NotContains(t, text, leak, how)
			}
		})
	}
	t.Run("without a diff the inputs are compared", func(t *testing.T) {
		t.Parallel()
		text := of(plan(t, step("update", job, "j", object{"a": "1", "b": "2", "__defaults": []any{"x"}}, object{"a": "1", "b": "3"}))).Markdown()
		assert.Contains(t, text, "| `j`<br>`azure-native:app:Job` | `b`: `2` → `3` |")
	})
}

func TestConfiguration(t *testing.T) {
	t.Parallel()
	before := settings(t, `
config:
  p:same: 5
  p:version: "16"
  p:style: 'a'
  p:pipelines: {weather: {image: "w:1", env: {LEVEL: INFO, DB_PASSWORD: hunter1}}}
  p:containers: [raw]
  p:list: [{name: a}]
  p:secret.key: {secure: Zmlyc3Q=}
  p:secret.plain: hunter1
  p:url: postgres://u:hunter1@h/d
encryptionsalt: v1:hunter1
secretsprovider: azurekeyvault://a.vault.azure.net/keys/pulumi
`)
	after := settings(t, `
config:
  p:same: 5
  p:version: 16
  p:style: a
  p:pipelines: {weather: {image: "w:2", env: {LEVEL: INFO, DB_PASSWORD: hunter2}}}
  p:containers: [raw, "1"]
  p:list: [{name: b}]
  p:secret.key: {secure: c2Vjb25k}
  p:secret.plain: hunter2
  p:secret.new: {secure: bmV3}
  p:url: postgres://u:hunter2@h/d
encryptionsalt: v1:hunter2
secretsprovider: azurekeyvault://b.vault.azure.net/keys/pulumi
`)
	text := ofSides(review.Side{Exists: true, Settings: before}, review.Side{Exists: true, Settings: after, Plan: plan(t)}).Markdown()
	_, table, _ := strings.Cut(text, "| key | before | after |\n| --- | --- | --- |\n")
	assert.Equal(t, strings.TrimPrefix(`
| `+"`encryptionsalt`"+` | secret | another secret |
| `+"`p:containers`"+` | `+"`[raw]`"+` | `+"`[raw, \"1\"]`"+` |
| `+"`p:list[0].name`"+` | `+"`a`"+` | `+"`b`"+` |
| `+"`p:pipelines.weather.env.DB_PASSWORD`"+` | hidden value | another hidden value |
| `+"`p:pipelines.weather.image`"+` | `+"`w:1`"+` | `+"`w:2`"+` |
| `+"`p:secret.key`"+` | secret | another secret |
| `+"`p:secret.new`"+` | none | secret |
| `+"`p:secret.plain`"+` | hidden value | another hidden value |
| `+"`p:url`"+` | hidden value | another hidden value |
| `+"`p:version`"+` | `+"`\"16\"`"+` | `+"`16`"+` |
| `+"`secretsprovider`"+` | `+"`azurekeyvault://a.vault.azure.net/keys/pulumi`"+` | `+"`azurekeyvault://b.vault.azure.net/keys/pulumi`"+` |
`, "\n"), table, "quotes do not matter, but types do")
	for _, leak := range []string{"hunter", "Zmlyc3Q", "c2Vjb25k", "bmV3"} {
		assert.NotContains(t, text, leak)
	}
}

func TestReadSettingsReportsProblems(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"no YAML": "config: [", "no mapping": "- config", "a key twice": "config: {a: 1, a: 2}", "endless": "config: &x {a: *x}",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := review.ReadSettings([]byte(text))
			require.Error(t, err)
		})
	}
	empty, err := review.ReadSettings(nil)
	require.NoError(t, err)
	assert.Empty(t, empty)
}

// The next runs of every changed schedule are displayed, whether the change is in
// the stack file or only in the preview.
func TestSchedules(t *testing.T) {
	t.Parallel()
	cron := func(expression string) object {
		return object{"configuration": object{"scheduleTriggerConfig": object{"cronExpression": expression}}}
	}
	const header = "| pipeline or job | before | after | next runs, UTC, after 2026-12-01 09:30 |\n| --- | --- | --- | --- |\n"
	before := settings(t, `config: {"p:pipelines": {a: {schedule: 0 6 * * *}, b: {image: x}, gone: {schedule: 0 1 * * *}}}`)
	after := settings(t, `config: {"p:pipelines": {a: {schedule: 0 7 * * *}, b: {image: x, schedule: 0 8 * * 1}, new: {schedule: 0 2 * * *}}}`)
	tests := map[string]struct {
		base, head review.Settings
		steps      []object
		want       string
	}{
		"stack file": {before, after, []object{step("update", job, "a-caj", cron("0 6 * * *"), cron("0 7 * * *"))}, "" +
			"| `pipelines.a` | every day at 06:00 UTC (`0 6 * * *`) | every day at 07:00 UTC (`0 7 * * *`) | 2026-12-02 07:00, 2026-12-03 07:00, 2026-12-04 07:00 |\n" +
			"| `pipelines.b` | no schedule | at 08:00 UTC, Monday (`0 8 * * 1`) | 2026-12-07 08:00, 2026-12-14 08:00, 2026-12-21 08:00 |\n" +
			"| `pipelines.gone` | every day at 01:00 UTC (`0 1 * * *`) | does not exist | none |\n" +
			"| `pipelines.new` | does not exist | every day at 02:00 UTC (`0 2 * * *`) | 2026-12-02 02:00, 2026-12-03 02:00, 2026-12-04 02:00 |\n"},
		"program": {before, before, []object{step("update", job, "a-caj", cron("0 6 * * *"), cron("0 7 * * *"))}, "" +
			"| `a-caj` | every day at 06:00 UTC (`0 6 * * *`) | every day at 07:00 UTC (`0 7 * * *`) | 2026-12-02 07:00, 2026-12-03 07:00, 2026-12-04 07:00 |\n"},
		"switched off": {nil, nil, []object{step("update", job, "a-caj", cron("0 6 * * *"), object{"configuration": object{}})}, "" +
			"| `a-caj` | every day at 06:00 UTC (`0 6 * * *`) | no schedule | none |\n"},
		"not known": {nil, nil, []object{step("update", job, "a-caj", cron("0 6 * * *"), object{"configuration": unknown})}, "" +
			"| `a-caj` | every day at 06:00 UTC (`0 6 * * *`) | known after deployment | none |\n"},
		"no cron": {nil, nil, []object{step("create", job, "a-caj", nil, cron("daily"))}, "| `a-caj` | does not exist | `daily` | none |\n"},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text := ofSides(review.Side{Exists: true, Settings: tc.base}, review.Side{Exists: true, Settings: tc.head, Plan: plan(t, tc.steps...)}).Markdown()
			_, table, _ := strings.Cut(text, header)
			assert.Equal(t, tc.want, table)
		})
	}
}

func TestNewWarnings(t *testing.T) {
	t.Parallel()
	diagnostics := func(messages ...string) *review.Plan {
		var list []object
		for _, message := range messages {
			list = append(list, object{"severity": "warning", "message": "warning: " + message + "\n"})
		}
		return parse(t, object{"steps": []object{}, "diagnostics": append(list, object{"severity": "info", "message": "next runs: soon"})})
	}
	base := review.Side{Exists: true, Plan: diagnostics("old")}
	text := ofSides(base, review.Side{Exists: true, Plan: diagnostics("old", "new, @everyone")}).Markdown()
	assert.Contains(t, text, "**New warnings**\n\n```text\nnew, @everyone\n```\n")
	assert.NotContains(t, text, "old")
	assert.NotContains(t, text, "soon")
	assert.Equal(t, review.Nothing, ofSides(base, review.Side{Exists: true, Plan: diagnostics("old")}).Verdict())
}

// A failed preview is displayed in the comment. If it failed because of
// protection, the gate decides: the preview of a real stack ends there.
func TestErrors(t *testing.T) {
	t.Parallel()
	failed := parse(t, object{"steps": []object{}, "diagnostics": []object{
		{"severity": "error", "message": "error: an unhandled error occurred: program failed: \n1 error occurred:\n\t* configuration of stack \"dev\": 1 problem\n  p:x: got ```1\n\n\n"},
		{"severity": "error", "message": "error: preview failed\n"},
	}})
	assert.Equal(t, review.Broken, of(failed).Verdict())
	assert.Contains(t, of(failed).Markdown(), "\n````text\nconfiguration of stack \"dev\": 1 problem\n  p:x: got ```1\n````\n")

	refused := func(message string) *review.Plan {
		return parse(t, object{"steps": []object{}, "diagnostics": []object{
			{"severity": "error", "urn": urn(vault, "other"), "message": "error: " + message},
			{"severity": "error", "message": "error: preview failed\n"},
		}})
	}
	for _, message := range []string{
		"unable to replace resource \"" + urn(vault, "weather-kv") + "\"\nas it is currently marked for protection. To unprotect",
		"unable to replace resource \"" + urn(vault, "weather-kv") + "\" as part of replacing \"" + urn(account, "x") + "\" as it is currently marked for protection.",
		"resource \"" + urn(vault, "weather-kv") + "\" cannot be deleted\nbecause it is protected. To unprotect",
	} {
		r := of(refused(message))
		assert.Equal(t, review.Destroys, r.Verdict())
		assert.Contains(t, r.Markdown(), "`weather-kv` (`azure-native:keyvault:Vault`)")
		assert.Contains(t, r.Markdown(), "it is protected, so `pulumi up` refuses")
		assert.Contains(t, r.Markdown(), "The preview ends at what is protected")
	}
}

func TestProtection(t *testing.T) {
	t.Parallel()
	protect := func(s object, before, after bool) object {
		for side, protected := range map[string]bool{"oldState": before, "newState": after} {
			if state, ok := s[side].(object); ok {
				state["protect"] = protected
			}
		}
		return s
	}
	base := plan(t,
		protect(step("same", vault, "kept", object{}, object{}), true, true), protect(step("same", vault, "lost", object{}, object{}), true, true),
		protect(step("same", vault, "gained", object{}, object{}), false, false), protect(step("same", vault, "replaced", object{}, object{}), true, true),
		protect(step("same", vault, "freed", object{}, object{}), true, true), protect(step("same", vault, "deleted", object{}, object{}), true, true),
	)
	head := plan(t,
		protect(step("same", vault, "kept", object{}, object{}), false, true), protect(step("same", vault, "lost", object{}, object{}), false, false),
		protect(step("same", vault, "gained", object{}, object{}), false, true), protect(step("replace", vault, "replaced", object{}, object{}), false, true),
		protect(step("replace", vault, "freed", object{}, object{}), false, false), step("delete", vault, "deleted", object{}, nil),
	)
	text := ofSides(review.Side{Exists: true, Plan: base}, review.Side{Exists: true, Plan: head}).Markdown()
	assert.Contains(t, text, "**No longer protected from deletion**: `freed`, `lost`\n")
	assert.Contains(t, text, "**Newly protected from deletion**: `gained`\n")
	for name, refused := range map[string]bool{"deleted": true, "replaced": true, "freed": false} {
		_, line, _ := strings.Cut(text, "`"+name+"` (")
		line, _, _ = strings.Cut(line, "\n")
		assert.Equal(t, refused, strings.Contains(line, "`pulumi up` refuses"), name)
	}
}

// For a refresh, the same tables show how Azure differs from the deployment.
func TestDrift(t *testing.T) {
	t.Parallel()
	drift := func(steps ...object) review.Review {
		r := of(plan(t, steps...))
		r.Drift = true
		return r
	}
	none := drift(step("refresh", vault, "weather-kv", object{}, object{}))
	assert.Equal(t, review.Nothing, none.Verdict())
	assert.Contains(t, none.Markdown(), "## Drift: none\n")

	some := drift(
		step("delete", vault, "weather-kv", object{}, nil),
		step("update", job, "weather-caj", object{"x": "a"}, object{"x": "b"}),
	)
	assert.Equal(t, review.Changes, some.Verdict(), "the data is already lost")
	text := some.Markdown()
	assert.Contains(t, text, "| **delete**<br>holds data | `weather-kv`<br>`azure-native:keyvault:Vault` | no longer there |")
	assert.Contains(t, text, "`x`: `a` → `b`")
	assert.NotContains(t, text, "gate")
}

func TestStacksAreAddedAndRemoved(t *testing.T) {
	t.Parallel()
	created := plan(t, step("create", vault, "weather-kv", nil, object{}))
	gone := ofSides(review.Side{Exists: true, Plan: plan(t, step("same", vault, "a", object{}, object{}), step("same", job, "b", object{}, object{}))}, review.Side{})
	assert.Equal(t, review.Changes, gone.Verdict(), "deleting a stack file deletes no resource")
	assert.Contains(t, gone.Markdown(), "2 resources (1 with data)")
	added := ofSides(review.Side{}, review.Side{Exists: true, Plan: created, Settings: settings(t, "config: {p:x: 1}")})
	assert.Equal(t, review.Changes, added.Verdict())
	assert.Contains(t, added.Markdown(), "| 1 | 0 | 0 | 0 | new stack |")
	assert.NotContains(t, added.Markdown(), "**Configuration**")
}

// A review is a valid comment regardless of the number of changes: long tables
// are folded, and shortened if necessary.
func TestManyChanges(t *testing.T) {
	t.Parallel()
	many := func(n int, value string) review.Review {
		steps := []object{step("delete", vault, "zz-last", object{}, nil)}
		for i := range n {
			steps = append(steps, step("update", job, fmt.Sprintf("job-%04d", i), object{"x": "a"}, object{"x": value}))
		}
		return of(plan(t, steps...))
	}
	text := many(200, "b").Markdown()
	assert.Less(t, len(text), review.Limit)
	assert.Contains(t, text, "<details><summary><b>Created or updated: 200</b></summary>")
	assert.Contains(t, text, "`job-0199`")
	assert.NotContains(t, text, "more")

	text = many(1000, strings.Repeat("é|", 500)).Markdown()
	assert.Less(t, len(text), review.Limit)
	assert.Greater(t, len(text), review.Limit*9/10, "no more rows are omitted than necessary")
	assert.Regexp(t, `\| … and \d{3} more \| \| \|\n\n</details>`, text)
	assert.Contains(t, text, "`zz-last`", "changes that lose data are included")
	assert.Contains(t, text, "| 0 | 1000 | 0 | 1 |", "all changes are counted")

	var stacks []review.Stack
	for i := range 120 {
		s := many(3, strings.Repeat("x", 500)).Stacks[0]
		s.Name = fmt.Sprintf("stack-%d", i)
		s.Broken = strings.Repeat(strings.Repeat("`", 300)+"\n", 300)
		stacks = append(stacks, s)
	}
	text = review.Review{Stacks: stacks}.Markdown()
	assert.Less(t, len(text), review.Limit)
	assert.Contains(t, text, "more stacks")
	assert.Contains(t, text, "more lines")
}

// The order of the steps does not matter.
func TestSameBytes(t *testing.T) {
	t.Parallel()
	var steps, reversed []object
	for i := range 50 {
		s := step([]string{"delete", "replace", "update", "create"}[i%4], []string{vault, job}[i%2], fmt.Sprint("r", i),
			object{"a": "1", "b": "1", "c": "1"}, object{"a": "2", "b": "2", "c": "2"})
		steps, reversed = append(steps, s), append([]object{s}, reversed...)
	}
	want := of(plan(t, steps...)).Markdown()
	for range 3 {
		assert.Equal(t, want, of(plan(t, reversed...)).Markdown())
	}
}

func TestParseReportsProblems(t *testing.T) {
	t.Parallel()
	tests := map[string]struct{ text, want string }{
		"nothing":      {"", "got no JSON, want the output of pulumi preview --json"},
		"text":         {"Previewing update (dev)", "got no JSON"},
		"other JSON":   {`{"version": 3}`, "got JSON without steps and diagnostics"},
		"half":         {`{"steps": [`, "unexpected EOF, want the output of pulumi preview --json"},
		"unknown step": {`{"steps": [{"op": "explode", "urn": "urn:x"}]}`, `step on urn:x: got "explode", want one of create, `},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := review.Parse([]byte(tc.text))
			require.ErrorContains(t, err, tc.want)
		})
	}
	_, err := review.Parse([]byte("printed by the program\n{\"steps\": [], \"changeSummary\": {}}\nmore\n"))
	require.NoError(t, err)
}
