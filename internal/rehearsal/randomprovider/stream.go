package randomprovider

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math/rand/v2"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
)

// stream is an endless run of numbers that follows from a key.
type stream struct {
	*rand.Rand
	source *rand.ChaCha8
}

// newStream is keyed by the resource and its inputs; by the seed alone when
// there is one, because equal seeds are to give equal values.
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

// bytes are the next n bytes.
func (s *stream) bytes(n int) []byte {
	b := make([]byte, n)
	s.source.Read(b) //nolint:errcheck,gosec // it always fills b
	return b
}

// draw picks n of set, each as likely as the other.
func (s *stream) draw(set []rune, n int) []rune {
	drawn := make([]rune, n)
	for i := range drawn {
		drawn[i] = set[s.IntN(len(set))]
	}
	return drawn
}
