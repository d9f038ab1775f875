// Package faults plans what goes wrong in a rehearsal, as it does on Azure on a
// bad day: throttling, conflicts, creations that fail half-way, a process that
// is killed.
package faults

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/check"
	"github.com/hyf/azure-data-pipeline/internal/offline/clock"
)

// Kind is what goes wrong.
type Kind string

// The faults. The provider retries 408, 429, every 5xx and a 409 that says
// AnotherOperationInProgress; everything else it reports.
// Source: https://github.com/pulumi/pulumi-azure-native/blob/master/provider/pkg/azure/client_azcore.go
const (
	// Throttled is 429 with a Retry-After, which the provider waits for.
	Throttled Kind = "throttled"
	// Busy is 409 AnotherOperationInProgress, which the provider retries.
	Busy Kind = "busy"
	// Conflict is 409 with another code, which the provider reports.
	Conflict Kind = "conflict"
	// LostConnection breaks the connection before the answer; the provider
	// sends the same request again.
	LostConnection Kind = "lostConnection"
	// FailedAfter is 500 while the provider waits for a write that did happen.
	FailedAfter Kind = "failedAfter"
	// FailedState is a write that Azure took and that ended in provisioning
	// state Failed.
	FailedState Kind = "failedState"
	// Killed ends the Pulumi process while Azure works on the request.
	Killed Kind = "killed"
)

var kinds = []string{
	string(Throttled), string(Busy), string(Conflict), string(LostConnection), string(FailedAfter), string(FailedState), string(Killed),
}

// RetryAfter is how long a fault that the provider retries costs each time.
const RetryAfter = 10 * time.Second

// Retries is how often the provider tries again before it gives up.
// Source: the default of https://pkg.go.dev/github.com/Azure/azure-sdk-for-go/sdk/azcore/policy#RetryOptions
const Retries = 3

// Retried reports whether the provider tries again by itself.
func (k Kind) Retried() bool { return k == Throttled || k == Busy || k == LostConnection }

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
		if fault.Times == 0 {
			fault.Times = 1
		}
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

// Next returns what goes wrong at an operation that is about to start.
func (p *Plan) Next(operation clock.Operation, armType, id string) (Kind, bool) {
	if p == nil {
		return "", false
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
		return fault.Kind, true
	}
	return "", false
}

func (f *Fault) matches(operation clock.Operation, armType, id string) bool {
	if f.Operation != "" && f.Operation != operation {
		return false
	}
	match := strings.ToLower(f.Match)
	return strings.Contains(strings.ToLower(armType), match) || strings.Contains(strings.ToLower(id), match)
}
