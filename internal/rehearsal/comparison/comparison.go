// Package comparison previews a stack as two folders declare it, on what one of
// them deploys offline.
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

// Preview is what Pulumi would do to one stack, or why that is unknown.
type Preview struct {
	// JSON is the output of pulumi preview --json. A preview that failed may
	// have some too, with the reason among its diagnostics.
	JSON []byte
	// Broken is why there is no preview, or, at the base, why the stack could
	// not be deployed, in words that are the same every time. Empty when there
	// is nothing to say.
	Broken string
}

// Compare deploys a stack offline as the program in folder base declares it,
// and previews it twice on what came of that: as base declares it, which is
// how it is, and as the program in folder head does, which is how it would be.
// Both have every resource in them.
// An empty folder means that the stack does not exist there.
//
// Nothing is protected in the second preview, because Pulumi would end it at
// the first protected resource that it has to delete; the first says what was.
// Names that were drawn at random are ‹logical name› in both, and no setting of
// Pulumi in the caller's environment counts, so that the same two folders give the
// same bytes. The command's Dir must be an empty folder, and is used up.
//
// The error says what is wrong with this machine; what is wrong with a program or
// stack file is in the previews.
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

// deployed brings a stack up and previews it as it is.
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

// previewed previews a stack, from what is deployed to what folder declares. What
// stays the same is shown as well, because its protection may not.
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

// outcome is how a Pulumi command ended and what it printed.
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

// plan is the one document that pulumi preview --json prints, among whatever the
// program prints; nil when there is none.
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

// errors are the errors among the events that --json prints, one a line, sorted
// because operations run at the same time; else what follows "error: " on stderr.
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

// unexplained is the error of a command that does not say why it failed.
func (o outcome) unexplained() error {
	return fmt.Errorf("pulumi %s: got exit code %d and no reason:\n%s", o.command, o.code, o.stderr)
}

// withoutFolder is text with paths in the folder made relative to it, because a
// checkout may be anywhere.
func withoutFolder(text []byte, folder string) []byte {
	return bytes.ReplaceAll(text, []byte(folder+string(filepath.Separator)), nil)
}

// brokenBy is what is wrong with a program or its stack file, if the error is about
// that.
func brokenBy(err error, folder string) (string, bool) {
	var compile *language.BuildError
	if errors.As(err, &compile) {
		var lines []string
		for line := range strings.Lines(compile.Output) {
			if !strings.HasPrefix(line, "go: downloading ") { // only the first time
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

// nameReplacer replaces names that autonaming drew with the logical name of the
// resource.
type nameReplacer struct{ *strings.Replacer }

// shortestRandom is the length of the shortest name that is taken for a random one.
// A shorter one may be part of another word.
const shortestRandom = 8

// randomNames finds the names that autonaming drew: the inputs that are listed
// in __defaults.
func randomNames(previews ...[]byte) nameReplacer {
	bearers, urns := map[string]string{}, ""
	for _, text := range previews {
		var preview struct {
			Steps []struct {
				URN                resource.URN
				OldState, NewState struct{ Inputs map[string]any }
			}
		}
		if json.Unmarshal(text, &preview) != nil {
			continue // whoever needs the preview reports it
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
						bearers[name] = step.URN.Name()
					}
				}
			}
		}
	}
	var names []string
	for name := range bearers {
		if !strings.Contains(urns, name) { // else it is no random one
			names = append(names, name)
		}
	}
	// Where one name starts another one, the longer goes first.
	slices.SortFunc(names, func(a, b string) int { return len(b) - len(a) })
	var pairs []string
	for _, name := range names {
		bearer := strings.NewReplacer(`\`, "", `"`, "").Replace(bearers[name]) // it goes into JSON
		pairs = append(pairs, name, "‹"+bearer+"›")
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
