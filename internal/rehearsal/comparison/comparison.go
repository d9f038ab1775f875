// Package comparison previews a stack with the programs of two folders, based on
// an offline deployment of one of them.
package comparison

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/pulumicli/language"
)

// Preview is the preview of one stack, or the reason why there is none.
type Preview struct {
	// JSON is the output of pulumi preview --json. A failed preview may also have
	// some, with the reason in its diagnostics.
	JSON []byte
	// Broken is the reason why there is no preview or, for the base, why the stack
	// could not be deployed. The text is deterministic. Empty if there was no
	// problem.
	Broken string
}

// Compare deploys a stack offline with the program in folder base, and previews
// it twice: with the same program, which shows the current state, and with the
// program in folder head, which shows the change. Both previews contain every
// resource. If a folder is empty, the stack does not exist there.
//
// The second preview ignores protection, because Pulumi would stop at the first
// protected resource that it must delete; the first preview shows which resources
// are protected. In both previews, autonamed resources are called ‹logical name›,
// and PULUMI_* variables of the caller are ignored, so that the same two folders
// produce the same bytes. command.Dir must be an empty folder, and cannot be used
// again.
//
// The error reports a problem of this machine. Problems of a program or a stack
// file are part of the previews.
func Compare(ctx context.Context, command rehearsal.Command, stack, base, head string) (before, after Preview, err error) {
	c := runner{command}
	c.Stdin = strings.NewReader("")
	c.Environ = pulumicli.WithoutPulumi(os.Environ())
	if base != "" {
		if before, err = c.deployed(ctx, stack, base); err != nil {
			return before, after, err
		}
	}
	if head != "" {
		if after, err = c.previewed(ctx, stack, head); err != nil {
			return before, after, err
		}
	}
	names := randomNames(before.JSON, after.JSON)
	before.JSON, after.JSON = names.replace(before.JSON), names.replace(after.JSON)
	return before, after, nil
}

// runner runs Pulumi and captures what it prints.
type runner struct{ rehearsal.Command }

// deployed deploys a stack and previews it with the same program.
func (c runner) deployed(ctx context.Context, stack, folder string) (Preview, error) {
	up, err := c.captured(ctx, folder, "up", "--yes", "--skip-preview", "--json", "--stack", stack)
	if reason, known := brokenBy(err, folder); known {
		return Preview{Broken: reason}, nil
	} else if err != nil {
		return Preview{}, err
	}
	failed := ""
	if up.code != 0 {
		if failed = up.errors(); failed == "" {
			return Preview{}, up.unexplained()
		}
	}
	preview, err := c.previewed(ctx, stack, folder)
	if err != nil {
		return Preview{}, err
	}
	preview.Broken = cmp.Or(failed, preview.Broken)
	unprotect, err := c.captured(ctx, folder, "state", "unprotect", "--all", "--yes", "--stack", stack)
	if err == nil && unprotect.code != 0 {
		err = unprotect.unexplained()
	}
	return preview, err
}

// previewed previews the change from the deployed stack to the program in folder.
// It includes unchanged resources, because their protection may change.
func (c runner) previewed(ctx context.Context, stack, folder string) (Preview, error) {
	preview, err := c.captured(ctx, folder, "preview", "--json", "--show-sames", "--stack", stack)
	if reason, known := brokenBy(err, folder); known {
		return Preview{Broken: reason}, nil
	} else if err != nil {
		return Preview{}, err
	}
	if plan := preview.plan(); plan != nil {
		return Preview{JSON: plan}, nil
	}
	reason := preview.errors()
	if reason == "" {
		return Preview{}, preview.unexplained()
	}
	return Preview{Broken: reason}, nil
}

// outcome is the result of a Pulumi command.
type outcome struct {
	command        string
	code           int
	stdout, stderr []byte
}

// captured runs Pulumi in a folder.
func (c runner) captured(ctx context.Context, folder string, args ...string) (outcome, error) {
	var stdout, stderr bytes.Buffer
	c.Progress = cmp.Or(c.Progress, c.Stderr)
	c.WorkDir, c.Stdout, c.Stderr = folder, &stdout, &stderr
	c.Args = append(args, "--non-interactive", "--color", "never")
	code, err := c.Run(ctx)
	return outcome{
		strings.Join(args, " "), code, withoutFolder(stdout.Bytes(), folder), withoutFolder(stderr.Bytes(), folder),
	}, err
}

// plan returns the JSON document that pulumi preview --json prints, without other
// output of the program; nil if there is none.
func (o outcome) plan() []byte {
	rest := append([]byte("\n"), o.stdout...)
	for {
		_, after, found := bytes.Cut(rest, []byte("\n{\n"))
		if !found {
			return nil
		}
		var plan json.RawMessage
		if json.NewDecoder(io.MultiReader(strings.NewReader("{\n"), bytes.NewReader(after))).Decode(&plan) == nil {
			return plan
		}
		rest = append([]byte("\n"), after...)
	}
}

// errors returns the errors among the events that --json prints, one a line,
// sorted because operations run concurrently. Without such events, it returns
// what follows "error: " on stderr.
func (o outcome) errors() string {
	var found []string
	for line := range bytes.Lines(o.stdout) {
		var event struct {
			DiagnosticEvent struct{ Severity, Message string }
		}
		if json.Unmarshal(line, &event) != nil {
			continue // printed by the program
		}
		if d := event.DiagnosticEvent; d.Severity == "error" && d.Message != "update failed\n" {
			found = append(found, strings.TrimSpace(d.Message))
		}
	}
	if len(found) == 0 {
		if _, message, ok := strings.Cut("\n"+string(o.stderr), "\nerror: "); ok {
			found = []string{strings.TrimSpace(message)}
		}
	}
	slices.Sort(found)
	return strings.Join(slices.Compact(found), "\n")
}

// unexplained is the error for a command that failed without a reason.
func (o outcome) unexplained() error {
	return fmt.Errorf("pulumi %s: exit code %d without an error message:\n%s", o.command, o.code, o.stderr)
}

// withoutFolder makes paths in a folder relative to it, because checkouts are in
// different folders.
func withoutFolder(text []byte, folder string) []byte {
	return bytes.ReplaceAll(text, []byte(folder+string(filepath.Separator)), nil)
}

// brokenBy returns the problem of a program or its stack file, if the error is
// about one.
func brokenBy(err error, folder string) (string, bool) {
	var compile *language.BuildError
	if errors.As(err, &compile) {
		var lines []string
		for line := range strings.Lines(compile.Output) {
			if !strings.HasPrefix(line, "go: downloading ") { // printed only on the first build
				lines = append(lines, line)
			}
		}
		return "the program does not compile:\n" + strings.TrimSpace(string(withoutFolder([]byte(strings.Join(lines, "")), folder))), true
	}
	var program *pulumicli.ProgramError
	if errors.As(err, &program) {
		return string(withoutFolder([]byte(program.Error()), folder)), true
	}
	return "", false
}

// nameReplacer replaces autonamed names with the logical names of their
// resources.
type nameReplacer struct{ *strings.Replacer }

// shortestRandom is the minimum length of a name that is replaced. A shorter one
// may be part of another word.
const shortestRandom = 8

// randomNames finds the names that autonaming generated: the inputs that are
// listed in __defaults.
func randomNames(previews ...[]byte) nameReplacer {
	owners, urns := map[string]string{}, ""
	for _, text := range previews {
		var preview struct {
			Steps []struct {
				URN                resource.URN
				OldState, NewState struct{ Inputs map[string]any }
			}
		}
		if json.Unmarshal(text, &preview) != nil {
			continue // the reader of the preview reports it
		}
		for _, step := range preview.Steps {
			if !step.URN.IsValid() {
				continue
			}
			urns += string(step.URN) + "\n"
			for _, inputs := range []map[string]any{step.OldState.Inputs, step.NewState.Inputs} {
				defaults, _ := inputs["__defaults"].([]any)
				for _, property := range defaults {
					key, _ := property.(string)
					if name, ok := inputs[key].(string); ok && len(name) >= shortestRandom {
						owners[name] = step.URN.Name()
					}
				}
			}
		}
	}
	var names []string
	for name := range owners {
		if !strings.Contains(urns, name) { // otherwise it is not random
			names = append(names, name)
		}
	}
	// The longer name goes first, because a shorter one may be its prefix.
	slices.SortFunc(names, func(a, b string) int { return len(b) - len(a) })
	var pairs []string
	for _, name := range names {
		owner := strings.NewReplacer(`\`, "", `"`, "").Replace(owners[name]) // the name is inserted into JSON
		pairs = append(pairs, name, "‹"+owner+"›")
	}
	return nameReplacer{strings.NewReplacer(pairs...)}
}

// replace replaces the names in a preview, if there is one.
func (r nameReplacer) replace(text []byte) []byte {
	if text == nil {
		return nil
	}
	return []byte(r.Replace(string(text)))
}
