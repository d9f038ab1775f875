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

// Plan is the result of one pulumi preview: the operation on every resource.
type Plan struct {
	// resources are keyed by URN.
	resources map[string]*resource
	warnings  []string
	errors    []string
	// refused are the URNs of protected resources that Pulumi would not delete or
	// replace. If there are any, the preview ended there, and later changes are
	// unknown.
	refused []string
}

// resource is the operation on one resource.
type resource struct {
	urn       string
	operation Operation
	kind      string
	before    *state
	after     *state
	// paths are the changed properties, by path. If the provider does not report
	// them, they are derived from the inputs.
	paths map[string]propertyDiff
	// forcing are the paths of the properties that force a replacement.
	forcing []string
}

// name is the logical name.
func (r *resource) name() string { return logicalName(r.urn) }

// logicalName returns the name in a URN. If it is not a valid URN, it returns the
// text unchanged.
func logicalName(urn string) string {
	if parsed := pulumi.URN(urn); parsed.IsValid() {
		return parsed.Name()
	}
	return urn
}

// state is the state of a resource before or after the deployment.
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

// Operation is an operation on a resource.
type Operation string

// The operations.
const (
	Same    Operation = "same"
	Create  Operation = "create"
	Update  Operation = "update"
	Replace Operation = "replace"
	Delete  Operation = "delete"
	Import  Operation = "import"
)

// operations maps Pulumi's steps to their effect on the resource in the cloud.
// Source: https://github.com/pulumi/pulumi/blob/v3.250.0/pkg/resource/deploy/step.go
var operations = map[string]Operation{
	"same": Same, "refresh": Same, "read": Same, "diff": Same, "remove-pending-replace": Same, "extend-parameterize": Same,
	"discard": Same, // of a resource that was only read
	"create":  Create, "import": Import, "update": Update, "delete": Delete,
	"replace": Replace, "create-replacement": Replace, "delete-replaced": Replace,
	"import-replacement": Replace, "read-replacement": Replace, "discard-replaced": Replace,
}

// step is a step of a preview in Pulumi's JSON.
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

// Parse parses the output of pulumi preview --json. It ignores other output
// before and after the JSON document.
//
// The error reports that there is no such document, or that it has an unknown
// kind of step, because a review must not overlook one.
func Parse(text []byte) (*Plan, error) {
	var document struct {
		Steps       []step
		Diagnostics []struct{ URN, Message, Severity string }
		// Only the document of a preview has this field.
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

// add adds a step. A replacement consists of several steps on one resource.
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
	default: // created and deleted: replaced
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

// forcing returns the properties that force the replacement of a step: the exact
// paths if the provider reports them.
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

// diagnose adds a message of the engine.
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
			urn = quoted[1] // the protected resource; the message may be about one that it depends on
		}
		p.refused = append(p.refused, urn)
	default:
		p.errors = append(p.errors, message)
	}
}

// changed returns the changed resources, sorted by URN. Components and the stack
// itself are not included.
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
