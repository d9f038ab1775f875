package stack

import "github.com/pulumi/pulumi/sdk/v3/go/pulumi"

// phase is what one phase made.
type phase interface{ made() []pulumi.Resource }

// lock keeps Azure from deleting what a protected stack made, now that all of it
// is there.
func (s stack) lock(ctx *pulumi.Context, f foundation, others ...phase) error {
	if !s.cfg.Protect {
		return nil
	}
	after := f.made()
	for _, other := range others {
		after = append(after, other.made()...)
	}
	return f.group.Lock(ctx, s.cfg.Workload, after)
}
