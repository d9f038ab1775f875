package stack

import (
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/components"
)

// phase is what one phase made.
type phase interface{ components() []components.Component }

// lock keeps Azure from deleting what a protected stack made, now that all of it
// is there.
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
