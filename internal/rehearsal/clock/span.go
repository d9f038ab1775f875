package clock

import (
	"hash/fnv"
	"math/rand/v2"
	"time"
)

// Operation is what is done to a resource.
type Operation string

// The operations that take time.
const (
	Create Operation = "create"
	Update Operation = "update"
	Delete Operation = "delete"
)

// Span is how long the operations on a type of resource typically take.
type Span struct{ Create, Update, Delete time.Duration }

// Quick is the span of most types: Azure Resource Manager answers at once, and
// the provider reads the resource back.
var Quick = Span{5 * time.Second, 5 * time.Second, 5 * time.Second} // a constant

// Of is how long an operation takes on a resource, whose name tells it from
// others of its type. It is the same for the same seed; seed 0 is exactly the
// typical duration, any other between half of it and twice as long.
func (s Span) Of(operation Operation, name string, seed uint64) time.Duration {
	d := map[Operation]time.Duration{Create: s.Create, Update: s.Update, Delete: s.Delete}[operation]
	if seed == 0 {
		return d
	}
	h := fnv.New64a()
	h.Write([]byte(string(operation) + " " + name))                      //nolint:errcheck,gosec // a hash takes every write
	factor := 0.5 + 1.5*rand.New(rand.NewPCG(seed, h.Sum64())).Float64() //nolint:gosec // repeatable on purpose
	return time.Duration(float64(d) * factor).Round(time.Second)
}
