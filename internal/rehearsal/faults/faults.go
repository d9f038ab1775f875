// Package faults plans the failures of a rehearsal that also happen on Azure:
// throttling, conflicts, operations that fail after Azure accepted them, a
// process that is killed.
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

// Kind is a kind of fault.
type Kind string

// The kinds of faults. The provider retries status 408, 429, 500, 502, 503 and
// 504, a 409 with code AnotherOperationInProgress, and requests without a
// response; it reports every other error. An error during the polling of an
// accepted write is reported together with the resource, which therefore gets
// into Pulumi's state.
// Source: https://github.com/pulumi/pulumi-azure-native/blob/v2.90.0/provider/pkg/azure/client_azcore.go
const (
	// Throttled is a 429 with a Retry-After header, which the provider honours.
	Throttled Kind = "throttled"
	// Busy is a 409 AnotherOperationInProgress, which the provider retries.
	Busy Kind = "busy"
	// Conflict is a 409 with another code, which the provider reports.
	Conflict Kind = "conflict"
	// LostConnection drops the connection before Azure receives the request. The
	// provider sends the request again.
	LostConnection Kind = "lostConnection"
	// LostAnswer drops the connection after Azure accepted the request. The provider
	// sends the request again, while the resource may still be busy with the first
	// one.
	LostAnswer Kind = "lostAnswer"
	// FailedAfter is a 500 while the provider waits for a write that succeeded.
	FailedAfter Kind = "failedAfter"
	// FailedState is an accepted write that ends in provisioning state Failed.
	FailedState Kind = "failedState"
	// SlowRole is a role assignment that takes effect only after [RoleDelay].
	SlowRole Kind = "slowRole"
	// Killed kills the Pulumi process while Azure processes the request.
	Killed Kind = "killed"
)

var kinds = []string{
	string(Throttled), string(Busy), string(Conflict), string(LostConnection), string(LostAnswer), string(FailedAfter),
	string(FailedState), string(SlowRole), string(Killed),
}

// RetryAfter is the value of the Retry-After header of a throttled request.
const RetryAfter = 10 * time.Second

// backoffs are the waiting times of the provider before each retry. Source: as
// above.
var backoffs = [3]time.Duration{20 * time.Second, time.Minute, 2 * time.Minute}

// RoleDelay is the time until a slow role assignment takes effect: the longest
// time that Azure documents.
// Source: https://learn.microsoft.com/azure/role-based-access-control/troubleshooting
const RoleDelay = 10 * time.Minute

// Backoff returns the waiting time of the provider before the next try, and
// whether it retries at all.
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

// Fault is a fault that affects matching operations.
type Fault struct {
	// Kind is the kind of fault. Required.
	Kind Kind `yaml:"kind"`
	// Operation is create, update or delete. Default: any.
	Operation clock.Operation `yaml:"operation"`
	// Match is a part of the resource's type or ID, ignoring case. Default: any.
	Match string `yaml:"match"`
	// After is the number of matching operations that succeed first. Default 0.
	After int `yaml:"after"`
	// Times is the number of operations that fail. Default 1.
	Times int `yaml:"times"`
}

// Plan is a list of faults. It is safe for concurrent use. A nil Plan has no
// faults.
type Plan struct {
	mu     sync.Mutex
	faults []*Fault
}

// New returns a plan. The error joins every problem with the faults.
func New(list ...Fault) (*Plan, error) {
	plan := &Plan{}
	var p check.Problems
	for i, fault := range list {
		path := fmt.Sprintf("faults[%d]", i)
		p.OneOf(path+".kind", string(fault.Kind), kinds...)
		if fault.Operation != "" {
			p.OneOf(path+".operation", string(fault.Operation), string(clock.Create), string(clock.Update), string(clock.Delete))
		}
		if fault.After < 0 || fault.Times < 0 {
			p.Addf(path, "got after %d and times %d, want 0 or more", fault.After, fault.Times)
		}
		fault.Times = cmp.Or(fault.Times, 1)
		plan.faults = append(plan.faults, &fault)
	}
	return plan, errors.Join(p...)
}

// Parse reads a plan from a YAML list of faults.
func Parse(text []byte) (*Plan, error) {
	var list []Fault
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	if err := decoder.Decode(&list); err != nil {
		return nil, fmt.Errorf("faults: %w", err)
	}
	return New(list...)
}

// IsEmpty reports whether the plan has no faults.
func (p *Plan) IsEmpty() bool { return p == nil || len(p.faults) == 0 }

// Next returns the fault of the request that is about to be sent, or "".
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
