// Package faults plans what goes wrong in a rehearsal, as it does on Azure on a
// bad day: throttling, conflicts, creations that fail half-way, a process that
// is killed.
package faults

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/check"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
)

// Kind is what goes wrong.
type Kind string

// The faults. The provider retries 408, 429, 500, 502, 503, 504, a 409 that says
// AnotherOperationInProgress, and every request that gets no answer; everything
// else it reports. What the polling of a write that Azure took says is reported
// with the resource, which so gets into Pulumi's state.
// Source: https://github.com/pulumi/pulumi-azure-native/blob/v2.90.0/provider/pkg/azure/client_azcore.go
const (
	// Throttled is 429 with a Retry-After, which the provider waits for.
	Throttled Kind = "throttled"
	// Busy is 409 AnotherOperationInProgress, which the provider retries.
	Busy Kind = "busy"
	// Conflict is 409 with another code, which the provider reports.
	Conflict Kind = "conflict"
	// LostConnection breaks the connection before Azure hears of the request;
	// the provider sends it again.
	LostConnection Kind = "lostConnection"
	// LostAnswer breaks it after Azure has taken the request; the provider sends
	// it again, to a resource that may be busy with the first one.
	LostAnswer Kind = "lostAnswer"
	// FailedAfter is 500 while the provider waits for a write that did happen.
	FailedAfter Kind = "failedAfter"
	// FailedState is a write that Azure took and that ended in provisioning
	// state Failed.
	FailedState Kind = "failedState"
	// SlowRole is a role assignment that is there and takes its time to work.
	SlowRole Kind = "slowRole"
	// Killed ends the Pulumi process while Azure works on the request.
	Killed Kind = "killed"
)

var kinds = []string{
	string(Throttled), string(Busy), string(Conflict), string(LostConnection), string(LostAnswer), string(FailedAfter),
	string(FailedState), string(SlowRole), string(Killed),
}

// RetryAfter is what Azure says to wait when it throttles.
const RetryAfter = 10 * time.Second

// backoffs are how long the provider waits before it sends a request again, as
// often as it does. Source: as above.
var backoffs = [3]time.Duration{20 * time.Second, time.Minute, 2 * time.Minute}

// RoleDelay is how long a slow role assignment takes to work: the longest that
// Azure announces.
// Source: https://learn.microsoft.com/azure/role-based-access-control/troubleshooting
const RoleDelay = 10 * time.Minute

// Backoff is how long the provider waits before it tries again after so many
// tries, and whether it tries again at all.
func (k Kind) Backoff(tries int) (time.Duration, bool) {
	retried := k == Throttled || k == Busy || k == LostConnection || k == LostAnswer
	switch {
	case !retried || tries > len(backoffs):
		return 0, false
	case k == Throttled:
		return RetryAfter, true
	default:
		return backoffs[tries-1], true
	}
}

// Fault goes wrong at operations that match.
type Fault struct {
	// Kind is what goes wrong. Required.
	Kind Kind `yaml:"kind"`
	// Operation is create, update or delete. Default: any.
	Operation clock.Operation `yaml:"operation"`
	// Match is part of the resource's type or ID, in any case. Default: any.
	Match string `yaml:"match"`
	// After is how many matching operations go well first. Default 0.
	After int `yaml:"after"`
	// Times is how often it goes wrong. Default 1.
	Times int `yaml:"times"`
}

// Plan is a list of faults. It is safe for concurrent use; a nil Plan has none.
type Plan struct {
	mu     sync.Mutex
	faults []*Fault
}

// New returns a plan, or every problem with the faults.
func New(list ...Fault) (*Plan, error) {
	plan := &Plan{}
	var p check.Problems
	for i, fault := range list {
		path := fmt.Sprintf("faults[%d]", i)
		p.OneOf(path+".kind", string(fault.Kind), kinds...)
		p.OneOf(path+".operation", string(fault.Operation), "", string(clock.Create), string(clock.Update), string(clock.Delete))
		if fault.After < 0 || fault.Times < 0 {
			p.Addf(path, "got after %d and times %d, want 0 or more", fault.After, fault.Times)
		}
		fault.Times = cmp.Or(fault.Times, 1)
		plan.faults = append(plan.faults, &fault)
	}
	return plan, errors.Join(p...)
}

// Parse reads a plan from YAML: a list of faults.
func Parse(text []byte) (*Plan, error) {
	var list []Fault
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	if err := decoder.Decode(&list); err != nil {
		return nil, fmt.Errorf("faults: %w", err)
	}
	return New(list...)
}

// Next returns what goes wrong with a request that is about to be sent; "" is nothing.
func (p *Plan) Next(operation clock.Operation, armType, id string) Kind {
	if p == nil {
		return ""
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, fault := range p.faults {
		if !fault.matches(operation, armType, id) || fault.Times == 0 {
			continue
		}
		if fault.After > 0 {
			fault.After--
			continue
		}
		fault.Times--
		return fault.Kind
	}
	return ""
}

func (f *Fault) matches(operation clock.Operation, armType, id string) bool {
	const role = "Microsoft.Authorization/roleAssignments"
	if f.Operation != "" && f.Operation != operation || f.Kind == SlowRole && (operation != clock.Create || armType != role) {
		return false
	}
	match := strings.ToLower(f.Match)
	return strings.Contains(strings.ToLower(armType), match) || strings.Contains(strings.ToLower(id), match)
}
