package randomprovider

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/google/uuid"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/plugin"
	"golang.org/x/crypto/bcrypt"
)

// inputs are the checked inputs of a resource, with defaults.
type inputs = map[string]any

// kind is the behaviour of a resource type.
type kind struct {
	// make generates the ID and the outputs of a resource. Required.
	make func(s *stream, in inputs) (id string, outputs map[string]any, err error)
	// check checks rules between valid inputs. Optional.
	check func(in inputs) []plugin.CheckFailure
}

// kinds are all resource types, by token.
var kinds = map[string]kind{
	"random:index/randomBytes:RandomBytes":       {make: makeBytes},
	"random:index/randomId:RandomId":             {make: makeID},
	"random:index/randomInteger:RandomInteger":   {make: makeInteger, check: checkInteger},
	"random:index/randomPassword:RandomPassword": {make: makePassword, check: checkString},
	"random:index/randomPet:RandomPet":           {make: makePet},
	"random:index/randomShuffle:RandomShuffle":   {make: makeShuffle},
	"random:index/randomString:RandomString":     {make: makeString, check: checkString},
	"random:index/randomUuid:RandomUuid":         {make: makeUUID},
}

// whole returns a number of the inputs; 0 if it is not set.
func whole(in inputs, name string) int {
	n, _ := in[name].(float64)
	return int(n)
}

// makeBytes uses the value as the ID, in plain text as in the real provider,
// because an ID cannot be secret.
func makeBytes(s *stream, in inputs) (string, map[string]any, error) {
	raw := s.bytes(whole(in, "length"))
	encoded := base64.StdEncoding.EncodeToString(raw)
	return encoded, map[string]any{"base64": encoded, "hex": hex.EncodeToString(raw)}, nil
}

// makeID adds the prefix to the four encodings of the value, but not to the ID.
func makeID(s *stream, in inputs) (string, map[string]any, error) {
	raw := s.bytes(whole(in, "byteLength"))
	prefix, _ := in["prefix"].(string)
	id := base64.RawURLEncoding.EncodeToString(raw)
	return id, map[string]any{
		"b64Std": prefix + base64.StdEncoding.EncodeToString(raw), "b64Url": prefix + id,
		"dec": prefix + new(big.Int).SetBytes(raw).String(), "hex": prefix + hex.EncodeToString(raw),
	}, nil
}

func checkInteger(in inputs) []plugin.CheckFailure {
	if low, high := whole(in, "min"), whole(in, "max"); low > high {
		return []plugin.CheckFailure{{Property: "min", Reason: fmt.Sprintf("got %d, want max (%d) or less", low, high)}}
	}
	return nil
}

func makeInteger(s *stream, in inputs) (string, map[string]any, error) {
	low, high := whole(in, "min"), whole(in, "max")
	result := low + s.IntN(high-low+1)
	return strconv.Itoa(result), map[string]any{"result": float64(result)}, nil
}

// maxBcryptBytes is the length to which bcrypt cuts a password.
//
// Source: https://www.pulumi.com/registry/packages/random/api-docs/randompassword/
const maxBcryptBytes = 72

// makePassword adds a real bcrypt hash. Its random salt is the only value here
// that is not repeatable. The cost is the lowest, because the password is
// predictable and protects nothing.
func makePassword(s *stream, in inputs) (string, map[string]any, error) {
	password := characters(s, in)
	hash, err := bcrypt.GenerateFromPassword([]byte(password)[:min(len(password), maxBcryptBytes)], bcrypt.MinCost)
	return "none", map[string]any{"bcryptHash": string(hash), "result": password}, err
}

// makePet uses the name as the ID and has no outputs. A name is an animal,
// preceded by an adjective, preceded by adverbs.
func makePet(s *stream, in inputs) (string, map[string]any, error) {
	words := make([]string, whole(in, "length"))
	for i := range words {
		list := pets[min(len(words)-1-i, len(pets)-1)]
		words[i] = list[s.IntN(len(list))]
	}
	if prefix, _ := in["prefix"].(string); prefix != "" {
		words = append([]string{prefix}, words...)
	}
	separator, _ := in["separator"].(string)
	return strings.Join(words, separator), nil, nil
}

// pets are the words of names, last word first.
var pets = [][]string{
	strings.Fields("alpaca badger beaver crane donkey falcon gecko heron ibex jackal kiwi lynx marmot newt otter puffin quail raven stoat vole"),
	strings.Fields("amber brave brisk civil dapper eager fluffy gentle hardy jolly keen lucky mellow nimble patient quiet rustic sunny tidy witty"),
	strings.Fields("barely boldly calmly easily firmly gladly kindly mildly neatly openly rarely warmly"),
} // a constant

// makeShuffle concatenates permutations until there are enough results.
func makeShuffle(s *stream, in inputs) (string, map[string]any, error) {
	items, _ := in["inputs"].([]any)
	count := len(items)
	if requested := whole(in, "resultCount"); requested > 0 {
		count = requested
	}
	results := []any{}
	for len(items) > 0 && len(results) < count {
		for _, i := range s.Perm(len(items)) {
			results = append(results, items[i])
		}
	}
	return "-", map[string]any{"results": results[:min(count, len(results))]}, nil
}

func makeString(s *stream, in inputs) (string, map[string]any, error) {
	result := characters(s, in)
	return result, map[string]any{"result": result}, nil
}

func makeUUID(s *stream, _ inputs) (string, map[string]any, error) {
	drawn, err := uuid.NewRandomFromReader(s.source)
	return drawn.String(), map[string]any{"result": drawn.String()}, err
}
