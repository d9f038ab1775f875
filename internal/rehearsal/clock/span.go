package clock

import (
	"hash/fnv"
	"math/rand/v2"
	"time"
)

// Operation is a kind of operation on a resource.
type Operation string

// The operations that take time.
const (
	Create Operation = "create"
	Update Operation = "update"
	Delete Operation = "delete"
)

// Span has the typical durations of the operations on a resource type.
type Span struct{ Create, Update, Delete time.Duration }

// Quick is the span of most types: Azure Resource Manager responds at once, and
// the provider reads the resource back.
var Quick = Span{5 * time.Second, 5 * time.Second, 5 * time.Second} // a constant

// Of returns the duration of an operation on a resource. name identifies the
// resource among others of its type. Seed 0 returns the typical duration; any
// other seed returns between half and twice that, and always the same for the
// same seed.
func (s Span) Of(operation Operation, name string, seed uint64) time.Duration {
	d := map[Operation]time.Duration{Create: s.Create, Update: s.Update, Delete: s.Delete}[operation]
	if seed == 0 {
		return d
	}
	h := fnv.New64a()
	h.Write([]byte(string(operation) + " " + name))                      //nolint:errcheck,gosec // a hash accepts every write
	factor := 0.5 + 1.5*rand.New(rand.NewPCG(seed, h.Sum64())).Float64() //nolint:gosec // repeatable on purpose
	return time.Duration(float64(d) * factor).Round(time.Second)
}
