package stack

import (
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/components"
)

// phase is the result of a phase.
type phase interface{ components() []components.Component }

// lock registers a lock that keeps Azure from deleting a protected stack's resources. It
// is created after all of them.
func (s stack) lock(ctx *pulumi.Context, f foundation, others ...phase) error {
	if !s.cfg.Protect {
		return nil
	}
	all := f.components()
	for _, other := range others {
		all = append(all, other.components()...)
	}
	return f.group.Lock(ctx, s.cfg.Workload, components.Made(all...))
}
