package randomprovider_test

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/pulumi/pulumi-random/sdk/v4/go/random"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"
	"github.com/pulumi/pulumi/sdk/v3/go/common/util/rpcutil"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	pulumirpc "github.com/pulumi/pulumi/sdk/v3/proto/go"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/bcrypt"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	"github.com/hyf/azure-data-pipeline/internal/pulumitest"
	offline "github.com/hyf/azure-data-pipeline/internal/rehearsal/randomprovider"
)

// sdkType is a resource type of the Go SDK: a registration with every input set,
// its args and its outputs.
type sdkType struct {
	register func(ctx *pulumi.Context, name string) error
	args     interface{ ElementType() reflect.Type }
	outputs  any
}

// sdkTypes are all resource types of the SDK.
func sdkTypes() map[string]sdkType {
	keepers := pulumi.StringMap{"release": pulumi.String("1")}
	return map[string]sdkType{
		"random:index/randomBytes:RandomBytes": {func(ctx *pulumi.Context, name string) error {
			_, err := random.NewRandomBytes(ctx, name, &random.RandomBytesArgs{Keepers: keepers, Length: pulumi.Int(12)})
			return err
		}, random.RandomBytesArgs{}, random.RandomBytes{}},
		"random:index/randomId:RandomId": {func(ctx *pulumi.Context, name string) error {
			_, err := random.NewRandomId(ctx, name, &random.RandomIdArgs{
				Keepers: keepers, ByteLength: pulumi.Int(4), Prefix: pulumi.String("p-"),
			})
			return err
		}, random.RandomIdArgs{}, random.RandomId{}},
		"random:index/randomInteger:RandomInteger": {func(ctx *pulumi.Context, name string) error {
			_, err := random.NewRandomInteger(ctx, name, &random.RandomIntegerArgs{
				Keepers: keepers, Min: pulumi.Int(-5), Max: pulumi.Int(1_000_000_000),
			})
			return err
		}, random.RandomIntegerArgs{}, random.RandomInteger{}},
		"random:index/randomPassword:RandomPassword": {func(ctx *pulumi.Context, name string) error {
			_, err := random.NewRandomPassword(ctx, name, &random.RandomPasswordArgs{
				Keepers: keepers, Length: pulumi.Int(32), Lower: pulumi.Bool(true), MinLower: pulumi.Int(1),
				MinNumeric: pulumi.Int(2), MinSpecial: pulumi.Int(3), MinUpper: pulumi.Int(4), Number: pulumi.Bool(true),
				Numeric: pulumi.Bool(true), OverrideSpecial: pulumi.String("_-"), Special: pulumi.Bool(true), Upper: pulumi.Bool(false),
			})
			return err
		}, random.RandomPasswordArgs{}, random.RandomPassword{}},
		"random:index/randomPet:RandomPet": {func(ctx *pulumi.Context, name string) error {
			_, err := random.NewRandomPet(ctx, name, &random.RandomPetArgs{
				Keepers: keepers, Length: pulumi.Int(4), Prefix: pulumi.String("my"), Separator: pulumi.String("."),
			})
			return err
		}, random.RandomPetArgs{}, random.RandomPet{}},
		"random:index/randomShuffle:RandomShuffle": {func(ctx *pulumi.Context, name string) error {
			_, err := random.NewRandomShuffle(ctx, name, &random.RandomShuffleArgs{
				Keepers: keepers, Inputs: pulumi.ToStringArray([]string{"a", "b", "c", "d", "e", "f", "g"}), ResultCount: pulumi.Int(17),
			})
			return err
		}, random.RandomShuffleArgs{}, random.RandomShuffle{}},
		"random:index/randomString:RandomString": {func(ctx *pulumi.Context, name string) error {
			_, err := random.NewRandomString(ctx, name, &random.RandomStringArgs{
				Keepers: keepers, Length: pulumi.Int(32), Lower: pulumi.Bool(true), MinLower: pulumi.Int(1),
				MinNumeric: pulumi.Int(2), MinSpecial: pulumi.Int(3), MinUpper: pulumi.Int(4), Number: pulumi.Bool(true),
				Numeric: pulumi.Bool(true), OverrideSpecial: pulumi.String("_-"), Special: pulumi.Bool(true), Upper: pulumi.Bool(false),
			})
			return err
		}, random.RandomStringArgs{}, random.RandomString{}},
		"random:index/randomUuid:RandomUuid": {func(ctx *pulumi.Context, name string) error {
			_, err := random.NewRandomUuid(ctx, name, &random.RandomUuidArgs{Keepers: keepers})
			return err
		}, random.RandomUuidArgs{}, random.RandomUuid{}},
	}
}

// serve starts the provider as a gRPC server on loopback, and connects to it as
// the engine does.
func serve(t *testing.T) plugin.Provider {
	t.Helper()
	stop := make(chan bool)
	server, err := rpcutil.ServeWithOptions(rpcutil.ServeOptions{
		Cancel: stop,
		Init: func(srv *grpc.Server) error {
			pulumirpc.RegisterResourceProviderServer(srv, plugin.NewProviderServer(offline.New()))
			return nil
		},
	})
	require.NoError(t, err)
	conn, err := grpc.NewClient(fmt.Sprintf("127.0.0.1:%d", server.Port), grpc.WithTransportCredentials(insecure.NewCredentials()))
	require.NoError(t, err)
	t.Cleanup(func() {
		require.NoError(t, conn.Close())
		close(stop)
		require.NoError(t, <-server.Done)
	})

	provider := plugin.NewProviderWithClient(nil, pulumirpc.NewResourceProviderClient(conn), false)
	_, err = provider.Handshake(t.Context(), plugin.ProviderHandshakeRequest{ConfigureWithUrn: true})
	require.NoError(t, err)
	attachable, ok := provider.(plugin.GrpcProvider)
	require.True(t, ok)
	require.NoError(t, attachable.Attach("127.0.0.1:1"))
	info, err := provider.GetPluginInfo(t.Context())
	require.NoError(t, err)
	assert.Equal(t, offline.Version, info.Version.String())

	urn := resource.NewURN("test", "data-pipeline", "", "pulumi:providers:random", "default")
	checked, err := provider.CheckConfig(t.Context(), plugin.CheckConfigRequest{URN: urn, News: resource.PropertyMap{}})
	require.NoError(t, err)
	assert.Empty(t, checked.Failures)
	diff, err := provider.DiffConfig(t.Context(), plugin.DiffConfigRequest{
		URN: urn, OldInputs: checked.Properties, OldOutputs: checked.Properties, NewInputs: checked.Properties,
	})
	require.NoError(t, err)
	assert.Equal(t, plugin.DiffNone, diff.Changes)
	id, name, typ := resource.ID("1"), urn.Name(), urn.Type()
	_, err = provider.Configure(t.Context(), plugin.ConfigureRequest{
		URN: &urn, Name: &name, Type: &typ, ID: &id, Inputs: checked.Properties,
	})
	require.NoError(t, err)
	return provider
}

// urn returns a URN of the type that ends in noun, such as "RandomPet".
func urn(noun, name string) resource.URN {
	token := "random:index/" + strings.ToLower(noun[:1]) + noun[1:] + ":" + noun
	return resource.URN("urn:pulumi:test::data-pipeline::" + token + "::" + name)
}

func properties(inputs map[string]any) resource.PropertyMap {
	return resource.NewPropertyMapFromMap(inputs)
}

// create checks and creates a resource, as the engine does in an update.
func create(t *testing.T, provider plugin.Provider, urn resource.URN, inputs resource.PropertyMap) plugin.CreateResponse {
	t.Helper()
	checked, err := provider.Check(t.Context(), plugin.CheckRequest{URN: urn, News: inputs, AllowUnknowns: true})
	require.NoError(t, err)
	require.Empty(t, checked.Failures)
	created, err := provider.Create(t.Context(), plugin.CreateRequest{URN: urn, Properties: checked.Properties})
	require.NoError(t, err)
	return created
}

// tags returns the property names of a struct of the SDK.
func tags(of reflect.Type) map[string]reflect.Type {
	found := map[string]reflect.Type{}
	for _, field := range reflect.VisibleFields(of) {
		if name := field.Tag.Get("pulumi"); name != "" && name != "id" && name != "urn" {
			found[name] = field.Type
		}
	}
	return found
}

// Every type of the SDK is checked, created, read and deleted, with every input
// set.
func TestEveryTypeOfTheSDK(t *testing.T) {
	t.Parallel()
	types := sdkTypes()
	assert.Len(t, types, offline.Types())
	for token, sdk := range types {
		t.Run(token, func(t *testing.T) {
			t.Parallel()
			rec, err := pulumitest.Run(func(ctx *pulumi.Context) error { return sdk.register(ctx, "it") })
			require.NoError(t, err)
			registered := rec.OfType(token)["it"]
			require.NotEmpty(t, registered.URN, "the SDK must register the type")

			declared := map[string]bool{}
			for name, typ := range tags(sdk.args.ElementType()) {
				declared[name] = typ.Kind() != reflect.Pointer && typ.Kind() != reflect.Map
			}
			assert.Equal(t, declared, offline.Inputs(token), "inputs, and whether they are required")

			provider := serve(t)
			// Some inputs exclude each other: a seed makes the value predictable.
			inputs := registered.Inputs
			planned, err := provider.Create(t.Context(), plugin.CreateRequest{URN: registered.URN, Properties: inputs, Preview: true})
			require.NoError(t, err)
			created := create(t, provider, registered.URN, inputs)
			assert.NotEmpty(t, created.ID)

			secrets := registered.RegisterRPC.GetAdditionalSecretOutputs()
			for name := range tags(reflect.TypeOf(sdk.outputs)) {
				key := resource.PropertyKey(name)
				if key == "seed" {
					continue
				}
				require.Contains(t, created.Properties, key)
				if value, set := inputs[key]; set {
					assert.Equal(t, value, created.Properties[key])
					assert.Equal(t, value, planned.Properties[key])
					continue
				}
				assert.Equal(t, slices.Contains(secrets, name), created.Properties[key].IsSecret(), "%s is secret", name)
				assert.True(t, planned.Properties[key].ContainsUnknowns(), "%s is unknown in a preview", name)
			}
			assert.Len(t, created.Properties, len(planned.Properties))
			for key := range created.Properties {
				assert.Contains(t, tags(reflect.TypeOf(sdk.outputs)), string(key), "only outputs of the SDK")
			}

			again, err := provider.Create(t.Context(), plugin.CreateRequest{URN: registered.URN, Properties: inputs})
			require.NoError(t, err)
			again.Properties["bcryptHash"] = created.Properties["bcryptHash"] // the salt is random
			if _, hashed := created.Properties["bcryptHash"]; !hashed {
				delete(again.Properties, "bcryptHash")
			}
			assert.Equal(t, created, again, "the same inputs produce the same value")
			other := create(t, provider, registered.URN+"-2", inputs)
			assert.NotEqual(t, []any{created.ID, created.Properties}, []any{other.ID, other.Properties}, "another resource has another value")

			diff, err := provider.Diff(t.Context(), plugin.DiffRequest{
				URN: registered.URN, ID: created.ID, OldInputs: inputs, OldOutputs: created.Properties, NewInputs: inputs,
			})
			require.NoError(t, err)
			assert.Equal(t, plugin.DiffNone, diff.Changes)

			read, err := provider.Read(t.Context(), plugin.ReadRequest{
				URN: registered.URN, ID: created.ID, Inputs: inputs, State: created.Properties,
			})
			require.NoError(t, err)
			assert.Equal(t, created.ID, read.ID)
			assert.Equal(t, inputs, read.Inputs)
			assert.Equal(t, created.Properties, read.Outputs, "a refresh changes nothing, including secrets")

			_, err = provider.Delete(t.Context(), plugin.DeleteRequest{
				URN: registered.URN, ID: created.ID, Inputs: inputs, Outputs: created.Properties,
			})
			require.NoError(t, err)
		})
	}
}

func TestValues(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		noun    string
		inputs  map[string]any
		id      string
		outputs map[string]string
	}{
		"bytes": {
			"RandomBytes",
			map[string]any{"length": 3},
			`^[A-Za-z0-9+/]{4}$`,
			map[string]string{"hex": `^[0-9a-f]{6}$`, "base64": `^[A-Za-z0-9+/]{4}$`},
		},
		"id": {
			"RandomId",
			map[string]any{"byteLength": 4, "prefix": "p-"},
			`^[A-Za-z0-9_-]{6}$`,
			map[string]string{
				"b64Std": `^p-[A-Za-z0-9+/]{6}==$`, "b64Url": `^p-[A-Za-z0-9_-]{6}$`, "dec": `^p-\d{1,10}$`, "hex": `^p-[0-9a-f]{8}$`,
			},
		},
		"integer":                {"RandomInteger", map[string]any{"min": -3, "max": -1}, `^-[123]$`, map[string]string{"result": `^-[123]$`}},
		"integer without choice": {"RandomInteger", map[string]any{"min": 7, "max": 7}, `^7$`, map[string]string{"result": `^7$`}},
		"password":               {"RandomPassword", map[string]any{"length": 20}, `^none$`, map[string]string{"result": `^[A-Za-z0-9!@#$%&*()_=+\[\]{}<>:?-]{20}$`, "bcryptHash": `^\$2a\$`}},
		"pet":                    {"RandomPet", nil, `^[a-z]+-[a-z]+$`, map[string]string{"length": `^2$`, "separator": `^-$`}},
		"short pet":              {"RandomPet", map[string]any{"length": 1}, `^[a-z]+$`, nil},
		"long pet":               {"RandomPet", map[string]any{"length": 4, "separator": "_", "prefix": "p"}, `^p(_[a-z]+){4}$`, nil},
		"string":                 {"RandomString", map[string]any{"length": 9, "special": false, "upper": false}, `^[a-z0-9]{9}$`, map[string]string{"result": `^[a-z0-9]{9}$`, "numeric": "true", "number": "true"}},
		"string, deprecated":     {"RandomString", map[string]any{"length": 9, "special": false, "number": false}, `^[A-Za-z]{9}$`, map[string]string{"numeric": "false"}},
		"string, current":        {"RandomString", map[string]any{"length": 9, "special": false, "numeric": false}, `^[A-Za-z]{9}$`, map[string]string{"number": "false"}},
		"string, own special":    {"RandomString", map[string]any{"length": 9, "lower": false, "upper": false, "numeric": false, "overrideSpecial": "é"}, `^é{9}$`, nil},
		"string, only minimums":  {"RandomString", map[string]any{"length": 3, "special": false, "minSpecial": 3}, `^[!@#$%&*()_=+\[\]{}<>:?-]{3}$`, nil},
		"shuffle":                {"RandomShuffle", map[string]any{"inputs": []any{"x", "y"}}, `^-$`, map[string]string{"results": `^\[(x y|y x)\]$`}},
		"shuffle, fewer":         {"RandomShuffle", map[string]any{"inputs": []any{"x", "y"}, "resultCount": 1}, `^-$`, map[string]string{"results": `^\[[xy]\]$`}},
		"shuffle, more":          {"RandomShuffle", map[string]any{"inputs": []any{"x", "y"}, "resultCount": 5}, `^-$`, map[string]string{"results": `^\[(x y |y x ){2}[xy]\]$`}},
		"shuffle, zero":          {"RandomShuffle", map[string]any{"inputs": []any{"x", "y"}, "resultCount": 0}, `^-$`, map[string]string{"results": `^\[(x y|y x)\]$`}},
		"shuffle, none":          {"RandomShuffle", map[string]any{"inputs": []any{}, "resultCount": 5}, `^-$`, map[string]string{"results": `^\[\]$`}},
		"uuid":                   {"RandomUuid", nil, `^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`, nil},
	}
	provider := offline.New()
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			created := create(t, provider, urn(tc.noun, name), properties(tc.inputs))
			assert.Regexp(t, tc.id, string(created.ID))
			for key, want := range tc.outputs {
				value := created.Properties[resource.PropertyKey(key)]
				if value.IsSecret() {
					value = value.SecretValue().Element
				}
				assert.Regexp(t, want, fmt.Sprint(value.Mappable()), key)
			}
		})
	}
}

// Minimums apply to every value.
func TestMinimumsAreMet(t *testing.T) {
	t.Parallel()
	classes := map[string]string{"minLower": `[a-z]`, "minUpper": `[A-Z]`, "minNumeric": `[0-9]`, "minSpecial": `[^A-Za-z0-9]`}
	provider := offline.New()
	for length := 8; length < 40; length++ {
		created := create(t, provider, urn("RandomString", fmt.Sprint(length)), properties(map[string]any{
			"length": length, "minLower": 2, "minUpper": 2, "minNumeric": 2, "minSpecial": 2,
		}))
		assert.Len(t, string(created.ID), length)
		for name, class := range classes {
			assert.GreaterOrEqual(t, len(regexp.MustCompile(class).FindAllString(string(created.ID), -1)), 2, "%s of %s", name, created.ID)
		}
	}
}

// The characters of the minimums are not always first.
func TestMinimumsAreShuffled(t *testing.T) {
	t.Parallel()
	created := create(t, offline.New(), urn("RandomString", "it"), properties(map[string]any{
		"length": 40, "lower": false, "numeric": false, "special": false, "minLower": 20,
	}))
	assert.Regexp(t, `[A-Z].*[a-z]`, string(created.ID))
	assert.Regexp(t, `^([A-Z]*[a-z]){20}[A-Z]*$`, string(created.ID))
}

// Values that are secret in the state stay secret, even if the engine does not
// say so.
func TestReadSealsSecrets(t *testing.T) {
	t.Parallel()
	read, err := offline.New().Read(t.Context(), plugin.ReadRequest{
		URN: urn("RandomPassword", "it"), ID: "none", State: properties(map[string]any{"length": 4, "result": "abcd"}),
	})
	require.NoError(t, err)
	assert.Equal(t, resource.PropertyMap{
		"length": resource.NewProperty(4.0), "result": resource.MakeSecret(resource.NewProperty("abcd")),
	}, read.Outputs)
}

func TestBcryptHashMatchesThePassword(t *testing.T) {
	t.Parallel()
	for _, length := range []int{1, 72, 100} {
		created := create(t, offline.New(), urn("RandomPassword", "p"), properties(map[string]any{"length": length}))
		password := created.Properties["result"].SecretValue().Element.StringValue()
		hash := created.Properties["bcryptHash"].SecretValue().Element.StringValue()
		assert.Len(t, password, length)
		assert.NoError(t, bcrypt.CompareHashAndPassword([]byte(hash), []byte(password[:min(length, 72)])))
	}
}

func TestOnlyTheSeedMatters(t *testing.T) {
	t.Parallel()
	provider := offline.New()
	value := func(name, seed string) resource.ID {
		return create(t, provider, urn("RandomInteger", name), properties(map[string]any{"min": 0, "max": 1 << 40, "seed": seed})).ID
	}
	assert.Equal(t, value("a", "one"), value("b", "one"))
	assert.NotEqual(t, value("a", "one"), value("a", "two"))
	assert.NotEqual(t, value("a", ""), value("b", ""), "an empty seed counts as no seed")
}

func TestKeepersChangeTheValue(t *testing.T) {
	t.Parallel()
	provider := offline.New()
	value := func(release string) resource.ID {
		return create(t, provider, urn("RandomUuid", "u"), properties(map[string]any{"keepers": map[string]any{"release": release}})).ID
	}
	assert.NotEqual(t, value("1"), value("2"))
}

// A secret input is also secret in the outputs, although the provider does not
// know that it is secret.
func TestSecretInputStaysSecret(t *testing.T) {
	t.Parallel()
	created := create(t, serve(t), urn("RandomPet", "p"), resource.PropertyMap{
		"prefix": resource.MakeSecret(resource.NewProperty("hush")),
	})
	assert.True(t, created.Properties["prefix"].IsSecret())
	assert.Contains(t, string(created.ID), "hush-")
}

func TestCheck(t *testing.T) {
	t.Parallel()
	unknown := resource.MakeComputed(resource.NewProperty(""))
	tests := map[string]struct {
		noun   string
		inputs map[string]any
		want   []plugin.CheckFailure
	}{
		"missing":            {"RandomBytes", nil, []plugin.CheckFailure{{Property: "length", Reason: "missing, want a value"}}},
		"misspelt":           {"RandomString", map[string]any{"length": 4, "speciall": false}, []plugin.CheckFailure{{Property: "speciall", Reason: `unknown property; did you mean "special"?`}}},
		"not an input":       {"RandomUuid", map[string]any{"result": "x"}, []plugin.CheckFailure{{Property: "result", Reason: "unknown property"}}},
		"several at once":    {"RandomInteger", map[string]any{"max": "9", "seed": 1}, []plugin.CheckFailure{{Property: "min", Reason: "missing, want a value"}, {Property: "max", Reason: "got string, want integer"}, {Property: "seed", Reason: "got number, want string"}}},
		"fraction":           {"RandomId", map[string]any{"byteLength": 1.5}, []plugin.CheckFailure{{Property: "byteLength", Reason: "got 1.5, want a whole number"}}},
		"too small":          {"RandomId", map[string]any{"byteLength": 0}, []plugin.CheckFailure{{Property: "byteLength", Reason: "got 0, want at least 1"}}},
		"inexact":            {"RandomInteger", map[string]any{"min": 0, "max": 1e300}, []plugin.CheckFailure{{Property: "max", Reason: "got 1e+300, want at most 9.007199254740992e+15"}}},
		"negative minimum":   {"RandomString", map[string]any{"length": 4, "minLower": -1}, []plugin.CheckFailure{{Property: "minLower", Reason: "got -1, want at least 0"}}},
		"negative count":     {"RandomShuffle", map[string]any{"inputs": []any{}, "resultCount": -1}, []plugin.CheckFailure{{Property: "resultCount", Reason: "got -1, want at least 0"}}},
		"no words":           {"RandomPet", map[string]any{"length": 0}, []plugin.CheckFailure{{Property: "length", Reason: "got 0, want at least 1"}}},
		"list of numbers":    {"RandomShuffle", map[string]any{"inputs": []any{1}}, []plugin.CheckFailure{{Property: "inputs[0]", Reason: "got number, want string"}}},
		"keepers of numbers": {"RandomUuid", map[string]any{"keepers": map[string]any{"a": 1}}, []plugin.CheckFailure{{Property: "keepers.a", Reason: "got number, want string"}}},
		"keepers as text":    {"RandomUuid", map[string]any{"keepers": "a"}, []plugin.CheckFailure{{Property: "keepers", Reason: "got string, want map"}}},
		"text as flag":       {"RandomString", map[string]any{"length": 4, "upper": "yes"}, []plugin.CheckFailure{{Property: "upper", Reason: "got string, want boolean"}}},
		"range upside down":  {"RandomInteger", map[string]any{"min": 2, "max": 1}, []plugin.CheckFailure{{Property: "min", Reason: "got 2, want max (1) or less"}}},
		"minimums too long":  {"RandomPassword", map[string]any{"length": 7, "minLower": 2, "minUpper": 2, "minNumeric": 2, "minSpecial": 2}, []plugin.CheckFailure{{Property: "length", Reason: "got 7, want minLower + minNumeric + minSpecial + minUpper (8) or more"}}},
		"no class":           {"RandomPassword", map[string]any{"length": 7, "lower": false, "upper": false, "number": false, "special": false}, []plugin.CheckFailure{{Property: "lower", Reason: "got false for lower, numeric, special and upper, want at least one of them true"}}},
		"number and numeric": {"RandomString", map[string]any{"length": 7, "number": false, "numeric": true}, []plugin.CheckFailure{{Property: "number", Reason: "got false, want the same as numeric (true); remove it"}}},
		"minimums fit":       {"RandomPassword", map[string]any{"length": 8, "minLower": 2, "minUpper": 2, "minNumeric": 2, "minSpecial": 2}, nil},
		"one class is left":  {"RandomPassword", map[string]any{"length": 7, "lower": false, "upper": false, "special": false}, nil},
		"unknowns":           {"RandomString", map[string]any{"length": unknown, "upper": unknown, "minLower": 9, "keepers": map[string]any{"a": unknown}}, nil},
		"unknown class":      {"RandomString", map[string]any{"length": 4, "upper": unknown, "lower": false, "numeric": false, "special": false}, nil},
		"unknown list":       {"RandomShuffle", map[string]any{"inputs": []any{unknown}, "seed": unknown}, nil},
	}
	provider := serve(t)
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			inputs := properties(tc.inputs)
			checked, err := provider.Check(t.Context(), plugin.CheckRequest{URN: urn(tc.noun, "it"), News: inputs, AllowUnknowns: true})
			require.NoError(t, err)
			if tc.want == nil {
				assert.Empty(t, checked.Failures)
				assert.Equal(t, inputs, checked.Properties)
				return
			}
			assert.Equal(t, tc.want, checked.Failures)
		})
	}
}

func TestDiff(t *testing.T) {
	t.Parallel()
	unknown := resource.MakeComputed(resource.NewProperty(""))
	type inputs = map[string]any
	tests := map[string]struct {
		before, after inputs
		want          []resource.PropertyKey
	}{
		"same":              {inputs{"length": 4}, inputs{"length": 4}, nil},
		"default spelt out": {inputs{"length": 4}, inputs{"length": 4, "upper": true, "minLower": 0}, nil},
		"default left out":  {inputs{"length": 4, "numeric": true}, inputs{"length": 4}, nil},
		"number renamed":    {inputs{"length": 4, "number": false}, inputs{"length": 4, "numeric": false}, nil},
		"changed":           {inputs{"length": 4}, inputs{"length": 5}, []resource.PropertyKey{"length"}},
		"added":             {inputs{"length": 4}, inputs{"length": 4, "upper": false, "lower": true}, []resource.PropertyKey{"upper"}},
		"twin left out":     {inputs{"length": 4, "numeric": true}, inputs{"length": 4, "numeric": false}, []resource.PropertyKey{"numeric"}},
		"removed":           {inputs{"length": 4, "upper": false}, inputs{"length": 4}, []resource.PropertyKey{"upper"}},
		"unknown":           {inputs{"length": 4}, inputs{"length": unknown}, []resource.PropertyKey{"length"}},
		"keepers and length": {
			inputs{"length": 4, "keepers": inputs{"a": "1"}},
			inputs{"length": 5, "keepers": inputs{"a": "2"}},
			[]resource.PropertyKey{"keepers.a", "length"},
		},
	}
	provider := serve(t)
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			diff, err := provider.Diff(t.Context(), plugin.DiffRequest{
				URN: urn("RandomString", "it"), ID: "x", AllowUnknowns: true, OldOutputs: resource.PropertyMap{},
				OldInputs: properties(tc.before), NewInputs: properties(tc.after),
			})
			require.NoError(t, err)
			assert.Equal(t, len(tc.want) > 0, diff.Changes == plugin.DiffSome)
			assert.Equal(t, len(tc.want) > 0, diff.Replace())
			assert.ElementsMatch(t, tc.want, diff.ReplaceKeys)
			assert.ElementsMatch(t, tc.want, diff.ChangedKeys)
		})
	}
}

func TestRefusals(t *testing.T) {
	t.Parallel()
	provider := serve(t)
	misspelt := resource.URN("urn:pulumi:test::data-pipeline::random:index/randomPett:RandomPett::it")
	none := resource.PropertyMap{}

	const unknownType = `does not know the resource type random:index/randomPett:RandomPett (did you mean random:index/randomPet:RandomPet?)`
	_, err := provider.Check(t.Context(), plugin.CheckRequest{URN: misspelt, News: none})
	require.ErrorContains(t, err, unknownType)
	_, err = provider.Diff(t.Context(), plugin.DiffRequest{URN: misspelt, ID: "x", OldInputs: none, OldOutputs: none, NewInputs: none})
	require.ErrorContains(t, err, unknownType)
	_, err = provider.Create(t.Context(), plugin.CreateRequest{URN: misspelt, Properties: none})
	require.ErrorContains(t, err, unknownType)
	_, err = provider.Read(t.Context(), plugin.ReadRequest{URN: misspelt, ID: "x", State: none})
	require.ErrorContains(t, err, unknownType)
	_, err = provider.Delete(t.Context(), plugin.DeleteRequest{URN: misspelt, ID: "x", Inputs: none, Outputs: none})
	require.ErrorContains(t, err, unknownType)

	_, err = provider.Read(t.Context(), plugin.ReadRequest{URN: urn("RandomPet", "it"), ID: "old-name"})
	require.ErrorContains(t, err, `import of "old-name" is not supported by the offline random provider; remove the import option, or use the real provider`)
	_, err = provider.Update(t.Context(), plugin.UpdateRequest{URN: urn("RandomPet", "it"), ID: "x", OldInputs: none, OldOutputs: none, NewInputs: none})
	require.Error(t, err, "a random value is replaced, never updated")
	_, err = provider.Invoke(t.Context(), plugin.InvokeRequest{Tok: "random:index/getPet:getPet", Args: none})
	require.ErrorContains(t, err, "random 4.18.0 does not know the function random:index/getPet:getPet")
}
