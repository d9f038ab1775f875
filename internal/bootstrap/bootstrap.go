// Package bootstrap prepares an Azure subscription and a GitHub repository for
// deployments: a storage account for Pulumi's state, a key for its secrets,
// identities for GitHub workflows, and the variables and environments of the
// repository that refer to them. A subscription and a repository need it once.
//
// It describes the desired state. A run compares it with the current state, lists
// what is missing or different, and changes only that, so a second run changes nothing.
package bootstrap

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// Settings are the subscription, the repository and what to set up.
type Settings struct {
	// Repository is the GitHub repository that deploys, such as hyf/pipelines.
	// Required.
	Repository string
	// Organization is the first part of names, 2 to 8 of [a-z0-9], as in the stacks'
	// configuration. Required.
	Organization string
	// Location is the Azure region, such as westeurope. Required.
	Location string
	// Subscription and Tenant are GUIDs. Default: those of the Azure CLI's current
	// account.
	Subscription, Tenant string
	// Environments are the stacks that workflows deploy. Each has a GitHub
	// environment and an identity. Default: dev and prod.
	Environments []string
	// PulumiCloud: Pulumi Cloud stores state and secrets, so Azure needs neither
	// storage account nor key.
	PulumiCloud bool
}

// Rules of the settings. The rule of repositories is GitHub's.
var (
	repositoryRule   = regexp.MustCompile(`^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$`)
	organizationRule = regexp.MustCompile(`^[a-z0-9]{2,8}$`)
	locationRule     = regexp.MustCompile(`^[a-z0-9]+$`)
	environmentRule  = regexp.MustCompile(`^[a-z][a-z0-9]{0,9}$`)
)

// validate returns every problem, joined.
func (s Settings) validate() error {
	var p check.Problems
	p.Match("--repository", s.Repository, repositoryRule, "owner and name of the GitHub repository, such as hyf/pipelines")
	p.Match("--organization", s.Organization, organizationRule, "2 to 8 lower-case letters and digits, such as hyf")
	p.Match("--location", s.Location, locationRule, "an Azure region, such as westeurope; to list them, run: az account list-locations")
	p.Match("--subscription", s.Subscription, armid.GUID, "a GUID; to list them, run: az account list")
	p.Match("--tenant", s.Tenant, armid.GUID, "a GUID; to list them, run: az account list")
	if len(s.Environments) == 0 {
		p.Addf("--environments", "got none, want at least one stack, such as dev,prod")
	}
	for _, name := range s.Environments {
		p.Match("--environments", name, environmentRule, "stacks of 1 to 10 lower-case letters and digits, a letter first, such as dev")
	}
	return errors.Join(p...)
}

// Tool runs az or gh with input on stdin and returns its output. If the tool
// fails, the error is a [*ToolError].
type Tool func(ctx context.Context, input, name string, args ...string) (string, error)

// ToolError is the error of a tool that failed.
type ToolError struct {
	// Command is the command line.
	Command string
	// Output is the tool's stderr.
	Output string
}

// Error returns the command line and the output.
func (e *ToolError) Error() string { return fmt.Sprintf("%s: %s", e.Command, e.Output) }

// Run is one run of the command.
type Run struct {
	Settings
	// Tool runs az and gh. Required.
	Tool Tool
	// Out receives the plan and the progress. Required.
	Out io.Writer
	// DryRun stops after the plan.
	DryRun bool
	// Confirm asks whether to apply the plan. Required unless DryRun is set.
	Confirm func(changes int) (bool, error)
}

// Do shows the plan, asks for confirmation, and applies the plan.
func (r Run) Do(ctx context.Context) error {
	if err := r.fillIn(ctx); err != nil {
		return err
	}
	if err := r.validate(); err != nil {
		return err
	}
	r.printf("Repository %s, subscription %s, region %s\n\n", r.Repository, r.Subscription, r.Location)
	changes := 0
	err := r.eachStep(ctx, func(step step, found state) (state, error) {
		if found.kind != present {
			changes++
		}
		r.show(step, found)
		return found, nil
	})
	if err != nil {
		return err
	}
	r.printf("\n%d to change\n", changes)
	switch {
	case r.DryRun, changes == 0:
		return r.next()
	}
	if confirmed, err := r.Confirm(changes); err != nil || !confirmed {
		return err
	}
	if err := r.apply(ctx); err != nil {
		return fmt.Errorf("%w\nThe completed steps are kept; to continue, run the command again", err)
	}
	return r.next()
}

// fillIn sets the subscription and the tenant with az.
func (r *Run) fillIn(ctx context.Context) error {
	args := []string{"account", "show", "--output", "json"}
	if r.Subscription != "" {
		args = append(args, "--subscription", r.Subscription)
	}
	out, err := r.Tool(ctx, "", "az", args...)
	if err != nil {
		return fmt.Errorf("%w\nsign in first: az login", err)
	}
	var account struct{ ID, TenantID string }
	if err := json.Unmarshal([]byte(out), &account); err != nil {
		return fmt.Errorf("az account show: %w", err)
	}
	r.Subscription, r.Tenant = account.ID, account.TenantID
	return nil
}

// apply changes what is missing or different, one step after the other. A step
// may need what an earlier one created, so the current state is read again before
// each step.
func (r Run) apply(ctx context.Context) error {
	return r.eachStep(ctx, func(step step, found state) (state, error) {
		if found.kind == present {
			return found, nil
		}
		r.printf("%s …\n", step.what())
		return step.do(ctx, r)
	})
}

// next prints the next steps of the user.
func (r Run) next() error {
	r.printf("\nNext, for each stack:\n")
	if r.PulumiCloud {
		r.printf("  gh secret set PULUMI_ACCESS_TOKEN --repo %s   # from app.pulumi.com\n", r.Repository)
		r.printf("  pulumi login && pulumi stack init dev\n")
		return nil
	}
	r.printf("  pulumi login '%s'\n", r.BackendURL())
	r.printf("  pulumi stack init dev --secrets-provider '%s'   # and commit Pulumi.dev.yaml\n", r.SecretsProvider())
	return nil
}

// printf writes to Out. Its errors are ignored, because the result of a run is in
// its steps.
func (r Run) printf(format string, args ...any) { fmt.Fprintf(r.Out, format, args...) } //nolint:errcheck // see above

// sorted returns the sorted keys of a map.
func sorted[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
