package main

import (
	"context"
	"errors"
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

// reviewer reviews a change.
type reviewer struct {
	command rehearsal.Command
	repo    gittree.Repository
	// temp is the temporary folder of the checkouts and of offline Azure.
	temp string

	// The values of flags.
	base, head, preview, output, now string
	stacks, labels                   words
	drift                            bool
}

// run writes the review and returns the exit code.
func (r *reviewer) run(ctx context.Context) (code int, err error) {
	if err := os.MkdirAll(r.command.Dir, 0o750); err != nil {
		return 1, err
	}
	if r.temp, err = os.MkdirTemp(r.command.Dir, "review-"); err != nil {
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
	_, err = fmt.Fprintf(r.command.Stderr, "review: %s\n", verdict)
	return verdict.ExitCode(), err
}

// worktree is the value of --head that stands for the files in the working tree.
const worktree = "worktree"

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
	stacks, err := r.selected(folders)
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

// checkOut extracts the two commits into folders, unless the head is the working
// tree.
func (r *reviewer) checkOut(ctx context.Context, result *review.Review) (checkouts, error) {
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

// baseCommit returns the commit of --base; the default is the main branch.
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

// selected returns the stacks to review, sorted.
func (r *reviewer) selected(folders checkouts) ([]string, error) {
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
		return r.previewed(name, base, head)
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

// previewed reviews one stack with the preview that --preview names.
func (r *reviewer) previewed(name string, base, head review.Side) (review.Stack, error) {
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

// sideOf returns the settings of a stack in a folder. If the folder does not have
// the stack, it becomes "".
func sideOf(folder *string, stack string) review.Side {
	text, err := os.ReadFile(filepath.Join(*folder, "Pulumi."+stack+".yaml")) //nolint:gosec // a stack file of the reviewed change
	if err != nil {
		*folder = ""
		return review.Side{}
	}
	settings, err := review.ReadSettings(text)
	if err != nil {
		return review.Side{Exists: true} // the preview reports the problem
	}
	return review.Side{Exists: true, Settings: settings}
}

// read adds the result of a preview to a side.
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
	return os.WriteFile(r.output, []byte(markdown), 0o644) //nolint:gosec // the review is public
}
