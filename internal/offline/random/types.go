package random

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/common/tokens"
	"golang.org/x/crypto/bcrypt"
)

// resourceType is one type of the random package.
type resourceType struct {
	// inputs are the properties a program may set. Each of them replaces.
	inputs map[resource.PropertyKey]input
	// complete fills in inputs that follow from others, before the defaults. Optional.
	complete func(in values)
	// check applies the rules between inputs, once each of them is right. Optional.
	check func(in values, fail failFunc)
	// outputs are the properties that generate adds.
	outputs []resource.PropertyKey
	// secret says that the outputs are secrets.
	secret bool
	// generate makes the resource's ID and outputs.
	generate func(s *stream, in values) (resource.ID, resource.PropertyMap, error)
}

// failFunc reports a problem with the input called key.
type failFunc func(key resource.PropertyKey, format string, args ...any)

// input is the rule for one property.
type input struct {
	// want says in words what the property takes.
	want string
	// accepts reports whether a value, unknown ones included, is taken.
	accepts  func(resource.PropertyValue) bool
	required bool
	// fallback is the default value, or null when there is none.
	fallback resource.PropertyValue
}

// resourceTypes are all types of random 4.18.0, with the rules, defaults, IDs
// and secrets of its reference pages.
//
// Source: https://www.pulumi.com/registry/packages/random/api-docs/
func resourceTypes() map[tokens.Type]resourceType {
	return map[tokens.Type]resourceType{
		"random:index/randomBytes:RandomBytes": {
			inputs:   map[resource.PropertyKey]input{"keepers": textMap(), "length": required(integer(1))},
			outputs:  []resource.PropertyKey{"base64", "hex"},
			secret:   true,
			generate: generateBytes,
		},
		"random:index/randomId:RandomId": {
			inputs:   map[resource.PropertyKey]input{"keepers": textMap(), "byteLength": required(integer(1)), "prefix": text()},
			outputs:  []resource.PropertyKey{"b64Std", "b64Url", "dec", "hex"},
			generate: generateID,
		},
		"random:index/randomInteger:RandomInteger": {
			inputs: map[resource.PropertyKey]input{
				"keepers": textMap(), "min": required(integer(-maxInteger)), "max": required(integer(-maxInteger)), "seed": text(),
			},
			check:    checkInteger,
			outputs:  []resource.PropertyKey{"result"},
			generate: generateInteger,
		},
		"random:index/randomPassword:RandomPassword": {
			inputs:   stringInputs(),
			complete: completeString,
			check:    checkString,
			outputs:  []resource.PropertyKey{"bcryptHash", "result"},
			secret:   true,
			generate: generatePassword,
		},
		"random:index/randomPet:RandomPet": {
			inputs: map[resource.PropertyKey]input{
				"keepers": textMap(), "length": withDefault(integer(1), 2.0), "prefix": text(), "separator": withDefault(text(), "-"),
			},
			generate: generatePet,
		},
		"random:index/randomShuffle:RandomShuffle": {
			inputs: map[resource.PropertyKey]input{
				"keepers": textMap(), "inputs": required(textList()), "resultCount": integer(0), "seed": text(),
			},
			outputs:  []resource.PropertyKey{"results"},
			generate: generateShuffle,
		},
		"random:index/randomString:RandomString": {
			inputs:   stringInputs(),
			complete: completeString,
			check:    checkString,
			outputs:  []resource.PropertyKey{"result"},
			generate: generateString,
		},
		"random:index/randomUuid:RandomUuid": {
			inputs:   map[resource.PropertyKey]input{"keepers": textMap()},
			outputs:  []resource.PropertyKey{"result"},
			generate: generateUUID,
		},
	}
}

// maxInteger is the largest whole number that a property carries exactly:
// Pulumi's numbers are 64-bit floats.
const maxInteger = 1 << 53

func text() input { return input{want: "a string", accepts: isText} }

func textMap() input {
	return input{want: "a map of strings", accepts: func(v resource.PropertyValue) bool {
		return isUnknown(v) || v.IsObject() && all(v.ObjectValue().StableKeys(), func(key resource.PropertyKey) bool {
			return isText(v.ObjectValue()[key])
		})
	}}
}

func textList() input {
	return input{want: "a list of strings", accepts: func(v resource.PropertyValue) bool {
		return isUnknown(v) || v.IsArray() && all(v.ArrayValue(), isText)
	}}
}

func flag() input {
	return input{want: "a boolean", accepts: func(v resource.PropertyValue) bool { return isUnknown(v) || v.IsBool() }}
}

// integer takes whole numbers from least up.
func integer(least float64) input {
	want := "a whole number"
	if least > -maxInteger {
		want += fmt.Sprintf(", %v or more", least)
	}
	return input{want: want, accepts: func(v resource.PropertyValue) bool {
		return isUnknown(v) || v.IsNumber() && v.NumberValue() == math.Trunc(v.NumberValue()) &&
			v.NumberValue() >= least && v.NumberValue() <= maxInteger
	}}
}

func required(rule input) input {
	rule.required = true
	return rule
}

func withDefault[T bool | float64 | string](rule input, value T) input {
	rule.fallback = resource.NewProperty(value)
	return rule
}

func generateBytes(s *stream, in values) (resource.ID, resource.PropertyMap, error) {
	raw := s.bytes(in.integer("length"))
	encoded := base64.StdEncoding.EncodeToString(raw)
	// The real provider's ID is the value too, in plain: an ID cannot be secret.
	return resource.ID(encoded), resource.PropertyMap{
		"base64": resource.NewProperty(encoded),
		"hex":    resource.NewProperty(hex.EncodeToString(raw)),
	}, nil
}

// generateID prefixes the four spellings of the value, but not the ID.
func generateID(s *stream, in values) (resource.ID, resource.PropertyMap, error) {
	raw, prefix := s.bytes(in.integer("byteLength")), in.text("prefix")
	id := base64.RawURLEncoding.EncodeToString(raw)
	return resource.ID(id), resource.PropertyMap{
		"b64Std": resource.NewProperty(prefix + base64.StdEncoding.EncodeToString(raw)),
		"b64Url": resource.NewProperty(prefix + id),
		"dec":    resource.NewProperty(prefix + new(big.Int).SetBytes(raw).String()),
		"hex":    resource.NewProperty(prefix + hex.EncodeToString(raw)),
	}, nil
}

func checkInteger(in values, fail failFunc) {
	if in.known("min", "max") && in.integer("min") > in.integer("max") {
		fail("min", "got %d, want max (%d) or less", in.integer("min"), in.integer("max"))
	}
}

func generateInteger(s *stream, in values) (resource.ID, resource.PropertyMap, error) {
	low, high := in.integer("min"), in.integer("max")
	result := low + s.IntN(high-low+1)
	return resource.ID(strconv.Itoa(result)), resource.PropertyMap{"result": resource.NewProperty(float64(result))}, nil
}

// generatePassword adds a real bcrypt hash. Its salt is the one thing here that
// is not repeatable: bcrypt draws it itself. The cost is the lowest, because
// nothing is protected by the hash of a password that anyone can foretell.
func generatePassword(s *stream, in values) (resource.ID, resource.PropertyMap, error) {
	password := characters(s, in)
	hashed := []byte(password)
	hash, err := bcrypt.GenerateFromPassword(hashed[:min(len(hashed), maxBcryptBytes)], bcrypt.MinCost)
	if err != nil {
		return "", nil, fmt.Errorf("bcryptHash: %w", err)
	}
	return "none", resource.PropertyMap{
		"bcryptHash": resource.NewProperty(string(hash)),
		"result":     resource.NewProperty(password),
	}, nil
}

// maxBcryptBytes is as much of a password as bcrypt reads; the rest is cut off.
//
// Source: https://www.pulumi.com/registry/packages/random/api-docs/randompassword/
const maxBcryptBytes = 72

// generatePet has the name for its ID, and no other output.
func generatePet(s *stream, in values) (resource.ID, resource.PropertyMap, error) {
	words := s.pet(in.integer("length"))
	if prefix := in.text("prefix"); prefix != "" {
		words = append([]string{prefix}, words...)
	}
	return resource.ID(strings.Join(words, in.text("separator"))), nil, nil
}

// generateShuffle deals whole permutations until there are enough.
func generateShuffle(s *stream, in values) (resource.ID, resource.PropertyMap, error) {
	items := in["inputs"].ArrayValue()
	count := len(items)
	if _, set := in["resultCount"]; set && in.integer("resultCount") > 0 {
		count = in.integer("resultCount")
	}
	results := []resource.PropertyValue{}
	for len(items) > 0 && len(results) < count {
		for _, i := range s.Perm(len(items)) {
			results = append(results, items[i])
		}
	}
	return "-", resource.PropertyMap{"results": resource.NewProperty(results[:min(count, len(results))])}, nil
}

func generateString(s *stream, in values) (resource.ID, resource.PropertyMap, error) {
	result := characters(s, in)
	return resource.ID(result), resource.PropertyMap{"result": resource.NewProperty(result)}, nil
}

// generateUUID makes a version 4 UUID: random but for the version and variant bits.
//
// Source: https://www.rfc-editor.org/rfc/rfc9562#section-5.4
func generateUUID(s *stream, _ values) (resource.ID, resource.PropertyMap, error) {
	b := s.bytes(16)
	b[6] = b[6]&0x0f | 0x40
	b[8] = b[8]&0x3f | 0x80
	uuid := fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
	return resource.ID(uuid), resource.PropertyMap{"result": resource.NewProperty(uuid)}, nil
}
