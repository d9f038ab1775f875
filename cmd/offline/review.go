package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/gittree"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/comparison"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
	"github.com/hyf/azure-data-pipeline/internal/review"
)

const reviewUsage = `usage: offline review [flags]

Writes, as Markdown, what a change of the program or of its stack files would do
to every stack: both commits are previewed offline, on what the base deploys.
It runs the program of both commits.

  --base <revision>   what is changed; default origin/main, else main. Compared with
                      is the commit at which the head parted from it.
  --head <revision>   what changes it; default worktree, the files as they are here
  --stack <name>      only this stack; may be repeated; default all that have a file
  --preview <file>    output of pulumi preview --json from a real stack, which --stack
                      names, in place of an offline run; - is standard input
  --drift             the preview is of pulumi refresh --preview-only --json
  --label <labels>    labels of the pull request, separated by commas; may be repeated.
                      With ` + review.Label + ` among them, data may be destroyed.
  --now <time>        from when next runs are counted, such as 2026-12-01T06:00:00Z;
                      default the time of the head commit
  --output <file>     where to write; default standard output

exit code:
  0  nothing to do
  1  the review could not be made, for a reason that is none of the change's
  2  changes, none of which destroys data, or a label says that it is meant
  3  something that holds data would be deleted or replaced: the gate is closed
  4  a stack cannot be previewed: wrong configuration, or a program that does not
     compile or run; the review says why
"go run" ends with 1 for all but 0: go build -o .offline/ ./cmd/offline for the rest.
`

// reviewer is one run of the review command.
type reviewer struct {
	command rehearsal.Command
	repo    gittree.Repository
	// temp keeps the commits and offline Azure while this runs.
	temp string

	base, head, preview, output, now string
	stacks, labels                   words
	drift                            bool
}

// words are the values of a flag that may be repeated, or hold several.
type words []string

func (w *words) String() string { return strings.Join(*w, ",") }

func (w *words) Set(value string) error {
	for word := range strings.SplitSeq(value, ",") {
		if word = strings.TrimSpace(word); word != "" {
			*w = append(*w, word)
		}
	}
	return nil
}

// reviewChange reviews what args say and returns the exit code.
func reviewChange(ctx context.Context, command rehearsal.Command, args []string) (code int, err error) {
	r := reviewer{command: command, repo: gittree.Repository{Dir: command.WorkDir}}
	if err := r.parse(args); errors.Is(err, flag.ErrHelp) {
		_, err := io.WriteString(command.Stdout, reviewUsage)
		return 0, err
	} else if err != nil {
		return 1, fmt.Errorf("%w\n%s", err, reviewUsage)
	}
	if err := os.MkdirAll(command.Dir, 0o750); err != nil {
		return 1, err
	}
	if r.temp, err = os.MkdirTemp(command.Dir, "review-"); err != nil {
		return 1, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(r.temp)) }()

	result, err := r.review(ctx)
	if err != nil {
		return 1, err
	}
	if err := r.write(result.Markdown()); err != nil {
		return 1, err
	}
	verdict := result.Verdict()
	_, err = fmt.Fprintf(command.Stderr, "review: %s\n", verdict)
	return verdict.ExitCode(), err
}

func (r *reviewer) parse(args []string) error {
	flags := flag.NewFlagSet("review", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	for name, target := range map[string]*string{
		"base": &r.base, "head": &r.head, "preview": &r.preview, "output": &r.output, "now": &r.now,
	} {
		flags.StringVar(target, name, "", "")
	}
	flags.BoolVar(&r.drift, "drift", false, "")
	flags.Var(&r.stacks, "stack", "")
	flags.Var(&r.labels, "label", "")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("got %q, want flags only", flags.Arg(0))
	}
	if r.preview != "" && len(r.stacks) != 1 {
		return errors.New("--preview: got no one stack, want --stack <name> of the stack that it is of")
	}
	if r.drift && r.preview == "" {
		return errors.New("--drift: got no --preview, want the output of pulumi refresh --preview-only --json")
	}
	return nil
}

// checkouts are the folders of the project at the two commits.
type checkouts struct{ base, head string }

func (r *reviewer) review(ctx context.Context) (review.Review, error) {
	result := review.Review{Against: "offline", Labels: r.labels, Drift: r.drift}
	folders, err := r.checkOut(ctx, &result)
	if err != nil {
		return result, err
	}
	if r.now != "" {
		if result.Now, err = time.Parse(time.RFC3339, r.now); err != nil {
			return result, fmt.Errorf("--now: got %q, want a time such as 2026-12-01T06:00:00Z", r.now)
		}
	}
	stacks, err := r.chosen(folders)
	if err != nil {
		return result, err
	}
	if r.preview != "" {
		result.Against = "against Azure"
	}
	for _, name := range stacks {
		stack, err := r.stack(ctx, name, folders)
		if err != nil {
			return result, fmt.Errorf("stack %s: %w", name, err)
		}
		result.Stacks = append(result.Stacks, stack)
	}
	return result, nil
}

// checkOut finds the two commits and puts them into folders, unless the head is
// what is in the working tree.
func (r *reviewer) checkOut(ctx context.Context, result *review.Review) (checkouts, error) {
	const worktree = "worktree"
	r.head = cmp.Or(r.head, worktree)
	revision := r.head
	if r.head == worktree {
		revision = "HEAD"
	}
	head, err := r.repo.Commit(ctx, revision)
	if err != nil {
		return checkouts{}, fmt.Errorf("--head: %w", err)
	}
	base, err := r.baseCommit(ctx)
	if err != nil {
		return checkouts{}, fmt.Errorf("--base: %w", err)
	}
	if base, err = r.repo.MergeBase(ctx, base, head); err != nil {
		return checkouts{}, err
	}
	prefix, err := r.repo.Prefix(ctx)
	if err != nil {
		return checkouts{}, err
	}
	result.Base, result.Head, result.Now = base.Short(), head.Short(), head.Time

	folders := checkouts{base: filepath.Join(r.temp, "base"), head: filepath.Join(r.temp, "head")}
	if err := r.repo.Extract(ctx, base, folders.base); err != nil {
		return checkouts{}, err
	}
	folders.base = filepath.Join(folders.base, prefix)
	if r.head == worktree {
		result.Head, folders.head = "the working tree", r.command.WorkDir
		return folders, nil
	}
	err = r.repo.Extract(ctx, head, folders.head)
	folders.head = filepath.Join(folders.head, prefix)
	return folders, err
}

// baseCommit is the commit that --base names, or else the main branch.
func (r *reviewer) baseCommit(ctx context.Context) (gittree.Commit, error) {
	if r.base != "" {
		return r.repo.Commit(ctx, r.base)
	}
	base, err := r.repo.Commit(ctx, "origin/main")
	if err != nil {
		return r.repo.Commit(ctx, "main")
	}
	return base, nil
}

// chosen are the stacks to review, sorted.
func (r *reviewer) chosen(folders checkouts) ([]string, error) {
	all := map[string]bool{}
	for _, folder := range []string{folders.base, folders.head} {
		for _, name := range pulumicli.Stacks(folder) {
			all[name] = true
		}
	}
	names := slices.Sorted(maps.Keys(all))
	if len(r.stacks) == 0 {
		return names, nil
	}
	for _, name := range r.stacks {
		if !all[name] {
			return nil, fmt.Errorf("--stack: got %q, want one that has a file at either commit: %s", name, strings.Join(names, ", "))
		}
	}
	slices.Sort(r.stacks)
	return slices.Compact(r.stacks), nil
}

// stack reviews one stack.
func (r *reviewer) stack(ctx context.Context, name string, folders checkouts) (review.Stack, error) {
	base, head := sideOf(&folders.base, name), sideOf(&folders.head, name)
	if r.preview != "" {
		return r.given(name, base, head)
	}
	command := r.command
	command.Dir = filepath.Join(r.temp, "state", name)
	before, after, err := comparison.Compare(ctx, command, name, folders.base, folders.head)
	if err != nil {
		return review.Stack{}, err
	}
	if err := errors.Join(read(&base, before), read(&head, after)); err != nil {
		return review.Stack{}, err
	}
	return review.Compare(name, base, head), nil
}

// given reviews one stack by a preview that was made elsewhere.
func (r *reviewer) given(name string, base, head review.Side) (review.Stack, error) {
	var text []byte
	var err error
	if r.preview == "-" {
		text, err = io.ReadAll(r.command.Stdin)
	} else {
		text, err = os.ReadFile(r.preview)
	}
	if err != nil {
		return review.Stack{}, fmt.Errorf("--preview: %w", err)
	}
	if head.Plan, err = review.Parse(text); err != nil {
		return review.Stack{}, fmt.Errorf("--preview %s: %w", r.preview, err)
	}
	return review.Compare(name, base, head), nil
}

// sideOf is what a folder says of a stack; the folder becomes empty when the
// stack is not in it.
func sideOf(folder *string, stack string) review.Side {
	text, err := os.ReadFile(filepath.Join(*folder, "Pulumi."+stack+".yaml")) //nolint:gosec // a stack file of the change that is reviewed
	if err != nil {
		*folder = ""
		return review.Side{}
	}
	settings, err := review.ReadSettings(text)
	if err != nil {
		return review.Side{Exists: true} // the preview says what is wrong with it
	}
	return review.Side{Exists: true, Settings: settings}
}

// read takes the result of a preview in.
func read(side *review.Side, preview comparison.Preview) (err error) {
	side.Broken = preview.Broken
	if preview.JSON != nil {
		side.Plan, err = review.Parse(preview.JSON)
	}
	return err
}

func (r *reviewer) write(markdown string) error {
	if r.output == "" {
		_, err := io.WriteString(r.command.Stdout, markdown)
		return err
	}
	return os.WriteFile(r.output, []byte(markdown), 0o644) //nolint:gosec // a comment for everyone
}
