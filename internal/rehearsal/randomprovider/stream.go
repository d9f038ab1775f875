package randomprovider

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math/rand/v2"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
)

// stream is an endless sequence of numbers that is derived from a key.
type stream struct {
	*rand.Rand
	source *rand.ChaCha8
}

// newStream derives a stream from the resource and its inputs or, if there is a
// seed, from the seed alone, because equal seeds must produce equal values.
func newStream(urn resource.URN, in inputs) (*stream, error) {
	material := []any{urn, in}
	if seed, _ := in["seed"].(string); seed != "" {
		material = []any{seed}
	}
	key, err := json.Marshal(material)
	if err != nil {
		return nil, fmt.Errorf("inputs: %w", err)
	}
	source := rand.NewChaCha8(sha256.Sum256(key))
	return &stream{rand.New(source), source}, nil //nolint:gosec // repeatable on purpose: see the package comment
}

// bytes returns the next n bytes.
func (s *stream) bytes(n int) []byte {
	b := make([]byte, n)
	s.source.Read(b) //nolint:errcheck,gosec // it always fills b
	return b
}

// draw returns n elements of set, each equally likely.
func (s *stream) draw(set []rune, n int) []rune {
	drawn := make([]rune, n)
	for i := range drawn {
		drawn[i] = set[s.IntN(len(set))]
	}
	return drawn
}
