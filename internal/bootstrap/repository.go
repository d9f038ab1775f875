package bootstrap

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/hyf/azure-data-pipeline/internal/review"
)

// mainBranch is the branch that is deployed.
const mainBranch = "main"

// repositorySteps returns the steps in the GitHub repository: the variables,
// environments and the label that the workflows use.
func (r Run) repositorySteps(known map[string]account) []step {
	steps := []step{
		label{review.Label, "This change is meant to delete or replace data", "b60205"},
		variable{name: "AZURE_TENANT_ID", want: r.Tenant},
		variable{name: "AZURE_SUBSCRIPTION_ID", want: r.Subscription},
		variable{name: "AZURE_CLIENT_ID", want: known[r.identityID(r.previewer())].ClientID},
	}
	if !r.PulumiCloud {
		steps = append(steps,
			variable{name: "PULUMI_BACKEND_URL", want: r.BackendURL()},
			variable{name: "PULUMI_SECRETS_PROVIDER", want: r.SecretsProvider()})
	}
	for _, name := range r.Environments {
		steps = append(steps,
			environment{name}, branchPolicy{name},
			variable{name: "AZURE_CLIENT_ID", environment: name, want: known[r.identityID(r.deployer(name))].ClientID})
	}
	return steps
}

// api calls the GitHub API.
func (r Run) api(ctx context.Context, method, path string, body object) (string, error) {
	args := []string{"api", "--method", method, "repos/" + r.Repository + "/" + path}
	if body == nil {
		return r.Tool(ctx, "", "gh", args...)
	}
	text, err := json.Marshal(body)
	if err != nil {
		return "", err
	}
	return r.Tool(ctx, string(text), "gh", append(args, "--input", "-")...)
}

// lookAt compares what GitHub has at a path with want.
func (r Run) lookAt(ctx context.Context, path string, want object) (state, error) {
	answer, err := r.api(ctx, "GET", path, nil)
	return found(answer, err, want)
}

// variable is a variable of the repository or of one of its environments. None is
// secret.
type variable struct{ name, environment, want string }

func (v variable) what() string {
	if v.environment != "" {
		return "variable " + v.name + " of environment " + v.environment
	}
	return "variable " + v.name
}

func (v variable) where() string {
	if v.want == "" {
		return "known once the identity exists"
	}
	return v.want
}

func (v variable) look(ctx context.Context, r Run) (state, error) {
	path := "actions/variables/" + v.name
	if v.environment != "" {
		path = "environments/" + v.environment + "/variables/" + v.name
	}
	return r.lookAt(ctx, path, object{"value": v.want})
}

func (v variable) do(ctx context.Context, r Run) (state, error) {
	if v.want == "" {
		return state{}, errors.New("the client ID of the identity is not known yet; run the command again")
	}
	args := []string{"variable", "set", v.name, "--body", v.want, "--repo", r.Repository}
	if v.environment != "" {
		args = append(args, "--env", v.environment)
	}
	_, err := r.Tool(ctx, "", "gh", args...)
	return state{kind: present}, err
}

// environment is a GitHub environment. Deployments need the approval of the user
// who ran the command, except those of the first environment.
type environment struct{ name string }

func (e environment) what() string  { return "environment " + e.name }
func (e environment) where() string { return "deployed only from selected branches" }

func (e environment) look(ctx context.Context, r Run) (state, error) {
	found, err := r.lookAt(ctx, "environments/"+e.name, object{"deployment_branch_policy": branchPolicies()})
	if err != nil || found.kind == missing || !e.needsApproval(r) {
		return found, err
	}
	var got struct {
		Rules []struct{ Type string } `json:"protection_rules"`
	}
	if err := json.Unmarshal(found.answer, &got); err != nil {
		return found, err
	}
	for _, rule := range got.Rules {
		if rule.Type == "required_reviewers" {
			return found, nil
		}
	}
	found.kind, found.differences = different, append(found.differences, "got no required reviewers, want the user who runs the command")
	return found, nil
}

// needsApproval reports whether deployments need an approval.
func (e environment) needsApproval(r Run) bool { return e.name != r.Environments[0] }

// branchPolicies returns the policy that selects branches by name.
func branchPolicies() object {
	return object{"protected_branches": false, "custom_branch_policies": true}
}

func (e environment) do(ctx context.Context, r Run) (state, error) {
	body := object{"deployment_branch_policy": branchPolicies()}
	if e.needsApproval(r) {
		out, err := r.Tool(ctx, "", "gh", "api", "user")
		if err != nil {
			return state{}, err
		}
		var user struct{ ID int }
		if err := json.Unmarshal([]byte(out), &user); err != nil {
			return state{}, fmt.Errorf("gh api user: %w", err)
		}
		body["reviewers"] = []any{object{"type": "User", "id": user.ID}}
	}
	_, err := r.api(ctx, "PUT", "environments/"+e.name, body)
	return state{kind: present}, err
}

// branchPolicy allows deployments of an environment from the main branch. Without
// it, a workflow on any branch could use the identity that deploys.
type branchPolicy struct{ environment string }

func (b branchPolicy) what() string  { return "environment " + b.environment + ": branch " + mainBranch }
func (b branchPolicy) where() string { return "the only branch that can deploy" }

func (b branchPolicy) path() string {
	return "environments/" + b.environment + "/deployment-branch-policies"
}

func (b branchPolicy) look(ctx context.Context, r Run) (state, error) {
	found, err := r.lookAt(ctx, b.path(), nil)
	if err != nil || found.kind == missing {
		return found, err
	}
	var got struct {
		Policies []struct{ Name string } `json:"branch_policies"`
	}
	if err := json.Unmarshal(found.answer, &got); err != nil {
		return found, err
	}
	found.kind = missing
	for _, policy := range got.Policies {
		if policy.Name == mainBranch {
			found.kind = present
		}
	}
	return found, nil
}

func (b branchPolicy) do(ctx context.Context, r Run) (state, error) {
	_, err := r.api(ctx, "POST", b.path(), object{"name": mainBranch, "type": "branch"})
	return state{kind: present}, err
}

// label is a label of the repository.
type label struct{ name, description, color string }

func (l label) what() string  { return "label " + l.name }
func (l label) where() string { return l.description }

func (l label) look(ctx context.Context, r Run) (state, error) {
	return r.lookAt(ctx, "labels/"+l.name, object{"description": l.description})
}

func (l label) do(ctx context.Context, r Run) (state, error) {
	_, err := r.Tool(ctx, "", "gh", "label", "create", l.name, "--force",
		"--description", l.description, "--color", l.color, "--repo", r.Repository)
	return state{kind: present}, err
}
