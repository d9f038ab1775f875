package random

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math/rand/v2"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
)

// stream is an endless run of numbers that follows from a key.
type stream struct{ *rand.Rand }

// newStream is keyed by the resource and its inputs; by the seed alone when
// there is one, because equal seeds are to give equal values.
func newStream(urn resource.URN, in values) (*stream, error) {
	material := []any{urn, resource.PropertyMap(in).Mappable()}
	if seed := in.text("seed"); seed != "" {
		material = []any{seed}
	}
	key, err := json.Marshal(material)
	if err != nil {
		return nil, fmt.Errorf("inputs: %w", err)
	}
	return &stream{rand.New(rand.NewChaCha8(sha256.Sum256(key)))}, nil //nolint:gosec // repeatable on purpose: see the package comment
}

// bytes are the next n bytes.
func (s *stream) bytes(n int) []byte {
	b := make([]byte, 0, n+8)
	for len(b) < n {
		b = binary.LittleEndian.AppendUint64(b, s.Uint64())
	}
	return b[:n]
}

// draw picks n of set, each as likely as the other.
func (s *stream) draw(set []rune, n int) []rune {
	drawn := make([]rune, n)
	for i := range drawn {
		drawn[i] = set[s.IntN(len(set))]
	}
	return drawn
}

// pet is a name of n words: an animal, before it an adjective, before that adverbs.
func (s *stream) pet(n int) []string {
	words := make([]string, n)
	for i := range words {
		list := adverbs()
		switch i {
		case n - 1:
			list = animals()
		case n - 2:
			list = adjectives()
		}
		words[i] = list[s.IntN(len(list))]
	}
	return words
}

func adverbs() []string {
	return []string{"barely", "boldly", "calmly", "easily", "firmly", "gladly", "kindly", "mildly", "neatly", "openly", "rarely", "warmly"}
}

func adjectives() []string {
	return []string{
		"amber", "brave", "brisk", "civil", "dapper", "eager", "fluffy", "gentle", "hardy", "jolly", "keen", "lucky",
		"mellow", "nimble", "patient", "quiet", "rustic", "sunny", "tidy", "witty",
	}
}

func animals() []string {
	return []string{
		"alpaca", "badger", "beaver", "crane", "donkey", "falcon", "gecko", "heron", "ibex", "jackal", "kiwi", "lynx",
		"marmot", "newt", "otter", "puffin", "quail", "raven", "stoat", "vole",
	}
}
