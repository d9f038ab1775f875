package review

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	pulumi "github.com/pulumi/pulumi/sdk/v3/go/common/resource"
)

// Plan is what one pulumi preview found: what would happen to every resource.
type Plan struct {
	// resources by URN.
	resources map[string]*resource
	warnings  []string
	errors    []string
	// refused are the resources that Pulumi would not touch because they are
	// protected, by URN. A plan that has any ends there: nothing is known of
	// what comes after.
	refused []string
}

// resource is what would happen to one resource.
type resource struct {
	urn       string
	operation Operation
	kind      string
	before    *state
	after     *state
	// paths are the properties that differ, by their path. What a provider does
	// not say is worked out from the inputs.
	paths map[string]propertyDiff
	// forcing are the paths of the properties that force a replacement.
	forcing []string
}

// name is the logical name.
func (r *resource) name() string { return logicalName(r.urn) }

// logicalName is the name in a URN. What a given preview has in its place is shown
// as it is.
func logicalName(urn string) string {
	if parsed := pulumi.URN(urn); parsed.IsValid() {
		return parsed.Name()
	}
	return urn
}

// state is what Pulumi knows of a resource before or after the deployment.
type state struct {
	Type                 string
	Custom               bool
	Protect              bool
	Inputs               map[string]any
	Outputs              map[string]any
	PropertyDependencies map[string][]string
}

type propertyDiff struct {
	Kind      string
	InputDiff bool
}

// Operation is what would happen to a resource.
type Operation string

// What can happen to a resource.
const (
	Same    Operation = "same"
	Create  Operation = "create"
	Update  Operation = "update"
	Replace Operation = "replace"
	Delete  Operation = "delete"
	Import  Operation = "import"
)

// operations says what Pulumi's steps do to the resource in the cloud.
// Source: https://github.com/pulumi/pulumi/blob/v3.250.0/pkg/resource/deploy/step.go
var operations = map[string]Operation{
	"same": Same, "refresh": Same, "read": Same, "diff": Same, "remove-pending-replace": Same, "extend-parameterize": Same,
	"discard": Same, // of a resource that was only ever read
	"create":  Create, "import": Import, "update": Update, "delete": Delete,
	"replace": Replace, "create-replacement": Replace, "delete-replaced": Replace,
	"import-replacement": Replace, "read-replacement": Replace, "discard-replaced": Replace,
}

// step is one step of a preview in Pulumi's JSON.
// Source: https://github.com/pulumi/pulumi/blob/v3.250.0/pkg/display/json.go
type step struct {
	Op             string
	URN            string
	OldState       *state
	NewState       *state
	DiffReasons    []string
	ReplaceReasons []string
	DetailedDiff   map[string]propertyDiff
}

// Parse reads the output of pulumi preview --json. Text around the document,
// such as what the program printed, is passed over.
//
// It returns an error when there is no such document, or when it has a kind of
// step that is not known: a review that overlooked one could be wrong.
func Parse(text []byte) (*Plan, error) {
	var document struct {
		Steps       []step
		Diagnostics []struct{ URN, Message, Severity string }
		// A preview says what it came to, and no other document does.
		ChangeSummary map[string]int
		Config        map[string]any
	}
	start := bytes.IndexByte(text, '{')
	if start < 0 {
		return nil, errors.New("got no JSON, want the output of pulumi preview --json")
	}
	decoder := json.NewDecoder(bytes.NewReader(text[start:]))
	decoder.UseNumber()
	if err := decoder.Decode(&document); err != nil {
		return nil, fmt.Errorf("got %w, want the output of pulumi preview --json", err)
	}
	if document.ChangeSummary == nil && document.Steps == nil && document.Diagnostics == nil {
		return nil, errors.New("got JSON without steps and diagnostics, want the output of pulumi preview --json")
	}
	plan := &Plan{resources: map[string]*resource{}}
	for _, s := range document.Steps {
		if err := plan.add(s); err != nil {
			return nil, err
		}
	}
	for _, d := range document.Diagnostics {
		plan.diagnose(d.Severity, d.URN, d.Message)
	}
	slices.Sort(plan.warnings)
	plan.warnings = slices.Compact(plan.warnings)
	slices.Sort(plan.refused)
	plan.refused = slices.Compact(plan.refused)
	return plan, nil
}

// add takes one step in. A replacement is several steps on one resource.
func (p *Plan) add(s step) error {
	operation, known := operations[s.Op]
	if !known {
		return fmt.Errorf("step on %s: got %q, want one of %s", s.URN, s.Op, strings.Join(slices.Sorted(maps.Keys(operations)), ", "))
	}
	r, seen := p.resources[s.URN]
	if !seen {
		r = &resource{urn: s.URN, operation: operation, paths: map[string]propertyDiff{}}
		p.resources[s.URN] = r
	}
	switch {
	case r.operation == operation || operation == Same:
	case r.operation == Same:
		r.operation = operation
	default: // what is made and goes is replaced
		r.operation = Replace
	}
	if r.before == nil {
		r.before = s.OldState
	}
	if r.after == nil {
		r.after = s.NewState
	}
	for _, st := range []*state{r.before, r.after} {
		if st != nil {
			r.kind = st.Type
		}
	}
	maps.Copy(r.paths, s.DetailedDiff)
	if len(s.DetailedDiff) == 0 {
		for _, key := range s.DiffReasons {
			r.paths[key] = propertyDiff{InputDiff: true}
		}
	}
	r.forcing = append(r.forcing, forcing(s)...)
	return nil
}

// forcing are the properties that a step is a replacement for: the exact paths
// where the provider says them.
func forcing(s step) []string {
	if operations[s.Op] != Replace {
		return nil
	}
	var paths []string
	for path, diff := range s.DetailedDiff {
		if strings.HasSuffix(diff.Kind, "-replace") {
			paths = append(paths, path)
		}
	}
	if len(paths) == 0 {
		paths = append(paths, s.ReplaceReasons...)
	}
	return paths
}

var quotedURN = regexp.MustCompile(`"(urn:pulumi:[^"]+)"`)

// diagnose takes a message of the engine in.
func (p *Plan) diagnose(severity, urn, message string) {
	message = cleaned(message)
	switch {
	case severity == "warning":
		if urn != "" {
			message = logicalName(urn) + ": " + message
		}
		p.warnings = append(p.warnings, message)
	case severity != "error" || message == "preview failed":
	case strings.Contains(message, "currently marked for protection") || strings.Contains(message, "because it is protected"):
		if quoted := quotedURN.FindStringSubmatch(message); quoted != nil {
			urn = quoted[1] // the protected one; the message may be about another that takes it along
		}
		p.refused = append(p.refused, urn)
	default:
		p.errors = append(p.errors, message)
	}
}

// changed are the resources to which something would happen, sorted by URN.
// Components and the stack itself only group others.
func (p *Plan) changed() []*resource {
	var found []*resource
	for _, urn := range slices.Sorted(maps.Keys(p.resources)) {
		if r := p.resources[urn]; r.operation != Same && r.custom() {
			found = append(found, r)
		}
	}
	return found
}

func (r *resource) custom() bool {
	return r.before != nil && r.before.Custom || r.after != nil && r.after.Custom
}
