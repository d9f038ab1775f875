// Package bootstrap sets up, once, what has to be there before the first
// deployment from a repository: a place for Pulumi's state and a key for its
// secrets in Azure, identities that GitHub's workflows act as, and the variables
// and environments of the repository that name them.
//
// Everything is described as it has to be. A run looks at what is there, says
// what is missing or different, and changes that and nothing else, so that a
// second run does nothing.
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

// Settings say what to set up, and for whom.
type Settings struct {
	// Repository is the GitHub repository that deploys, such as hyf/pipelines. Required.
	Repository string
	// Organization starts the names, 2 to 8 of [a-z0-9], as in the stacks'
	// configuration. Required.
	Organization string
	// Location is the Azure region, such as westeurope. Required.
	Location string
	// Subscription and Tenant are GUIDs. Default: those that az is signed in to.
	Subscription, Tenant string
	// Environments are the stacks that workflows deploy, each with an environment
	// of the repository and an identity of its own. Default dev and prod.
	Environments []string
	// PulumiCloud leaves state and secrets to Pulumi Cloud.
	PulumiCloud bool
}

// The rules of the settings. A repository's are GitHub's.
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
	p.Match("--location", s.Location, locationRule, "an Azure region, such as westeurope; az account list-locations lists them")
	p.Match("--subscription", s.Subscription, armid.GUID, "a GUID; az account list shows them")
	p.Match("--tenant", s.Tenant, armid.GUID, "a GUID; az account list shows them")
	if len(s.Environments) == 0 {
		p.Addf("--environments", "got none, want at least one stack, such as dev,prod")
	}
	for _, name := range s.Environments {
		p.Match("--environments", name, environmentRule, "stacks of 1 to 10 lower-case letters and digits, a letter first, such as dev")
	}
	return errors.Join(p...)
}

// Tool runs a command-line tool, az or gh, with input on its standard input, and
// returns what it printed. The error of a tool that failed is a [*ToolError].
type Tool func(ctx context.Context, input, name string, args ...string) (string, error)

// ToolError is what a tool that failed had to say.
type ToolError struct {
	// Command is the command line.
	Command string
	// Output is what it printed on standard error.
	Output string
}

// Error is the command line and what it printed.
func (e *ToolError) Error() string { return fmt.Sprintf("%s: %s", e.Command, e.Output) }

// Run is one run of the command.
type Run struct {
	Settings
	// Tool runs az and gh. Required.
	Tool Tool
	// Out is where the plan and the progress go. Required.
	Out io.Writer
	// DryRun ends after the plan.
	DryRun bool
	// Confirm asks whether to go on with the plan. Required unless DryRun.
	Confirm func(changes int) (bool, error)
}

// Do plans, shows the plan, asks, and does what it says.
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
	r.printf("\n%d to do\n", changes)
	switch {
	case r.DryRun, changes == 0:
		return r.next()
	}
	if confirmed, err := r.Confirm(changes); err != nil || !confirmed {
		return err
	}
	if err := r.apply(ctx); err != nil {
		return fmt.Errorf("%w\nwhat is done stays done; run the command again to go on", err)
	}
	return r.next()
}

// fillIn asks az for what was left out.
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

// apply does what is to do, one step after the other. What a step makes, a
// later one may need, so that each is looked at again just before.
func (r Run) apply(ctx context.Context) error {
	return r.eachStep(ctx, func(step step, found state) (state, error) {
		if found.kind == present {
			return found, nil
		}
		r.printf("%s …\n", step.what())
		return step.do(ctx, r)
	})
}

// next says what a person does now.
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

// printf writes to Out. There is nothing better to do about an error than what
// comes next: the steps return theirs.
func (r Run) printf(format string, args ...any) { fmt.Fprintf(r.Out, format, args...) } //nolint:errcheck // see above

// sorted are the keys of a map in order.
func sorted[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
