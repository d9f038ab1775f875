package review

import (
	"fmt"
	"slices"
	"sort"
	"strings"
)

// Limit is the maximum size of a review in bytes. A comment on GitHub can have
// 65,536 characters; the rest is reserved for additions.
// Source: https://github.com/orgs/community/discussions/27190
const Limit = 60_000

// foldAbove is the number of rows above which a table is folded.
const foldAbove = 12

// shownProperties is the maximum number of properties per resource.
const shownProperties = 8

// Markdown formats the review as a comment. The result is deterministic and at
// most Limit bytes long: if necessary, tables are shortened and end with the
// number of omitted rows. Changes that lose data come first.
func (r Review) Markdown() string {
	most := len(r.Stacks)
	for _, s := range r.Stacks {
		most = max(most, len(s.Changes), len(s.Settings), len(s.Warnings), len(s.Schedules), len(s.Protected), len(s.Unprotected))
	}
	// The longest tables that fit. One row always fits.
	tooLong := sort.Search(most, func(i int) bool { return len(r.markdown(i+1)) > Limit })
	return r.markdown(max(tooLong, 1))
}

// page is a Markdown page whose tables have at most rows rows.
type page struct {
	strings.Builder
	rows int
}

func (p *page) addf(format string, args ...any) {
	fmt.Fprintf(p, format, args...) //nolint:errcheck,gosec // a strings.Builder accepts every write
}

func (r Review) markdown(rows int) string {
	p := &page{rows: rows}
	p.addf("## %s\n\n", r.headline())
	if !r.Drift {
		p.addf("%s → %s, previewed %s.\n\n", code(r.Base), code(r.Head), r.Against)
	}
	r.summary(p)
	if !r.Drift {
		r.gate(p)
	}
	for i, s := range r.Stacks {
		if i == rows {
			p.addf("\n… and %s\n", count(len(r.Stacks)-rows, "more stack"))
			break
		}
		if p.Len() > Limit { // it is too long already
			break
		}
		if s.verdict() != Nothing || s.BaseBroken != "" {
			r.section(p, s)
		}
	}
	return p.String()
}

// headline summarizes the review in one line.
func (r Review) headline() string {
	switch verdict := r.Verdict(); {
	case r.Drift && verdict == Nothing:
		return "Drift: none"
	case r.Drift:
		return "Drift: Azure differs from the deployment"
	}
	switch r.Verdict() {
	case Broken:
		return "Preview: cannot be deployed"
	case Destroys:
		return "Preview: data would be lost"
	case Changes:
		if r.destroys() {
			return "Preview: data will be lost, as the label allows"
		}
		return "Preview: changes"
	default:
		return "Preview: no changes"
	}
}

func (r Review) destroys() bool {
	return slices.ContainsFunc(r.Stacks, func(s Stack) bool { return len(s.destroyed()) > 0 })
}

// summary writes a table with a row for each stack.
func (r Review) summary(p *page) {
	columns := []Operation{Create, Update, Replace, Delete}
	if slices.ContainsFunc(r.Stacks, func(s Stack) bool { return s.tally()[Import] > 0 }) {
		columns = append(columns, Import)
	}
	header := []string{"stack"}
	for _, column := range columns {
		header = append(header, string(column))
	}
	header = append(header, "")
	var rows [][]string
	for _, s := range r.Stacks {
		counts, cells := s.tally(), []string{code(s.Name)}
		for _, column := range columns {
			cell := fmt.Sprint(counts[column])
			if s.Broken != "" || s.Gone {
				cell = ""
			}
			cells = append(cells, cell)
		}
		rows = append(rows, append(cells, s.remark()))
	}
	p.table(header, rows)
}

// remark adds what the numbers do not show.
func (s Stack) remark() string {
	switch destroyed := s.destroyed(); {
	case s.Broken != "":
		return "**cannot be previewed**"
	case s.Gone:
		return "stack file deleted"
	case len(destroyed) > 0:
		return "**data is lost**"
	case s.New:
		return "new stack"
	case s.verdict() == Nothing:
		return "no changes"
	case len(s.Changes) == 0:
		return "no resource changes"
	default:
		return ""
	}
}

// gate lists the changes that lose data, and names the label that allows them.
func (r Review) gate(p *page) {
	if !r.destroys() {
		return
	}
	if r.allowsLoss() {
		p.addf("\n> [!WARNING]\n> The label %s allows the loss of data:\n", code(Label))
	} else {
		p.addf("\n> [!CAUTION]\n> **The gate is closed** because data would be lost:\n")
	}
	for _, line := range p.first(r.losses()) {
		p.addf("> - %s\n", line)
	}
	if !r.allowsLoss() {
		p.addf(">\n> To allow it, add the label %s to this pull request.\n", code(Label))
	}
}

// losses returns the changes that lose data, one line each.
func (r Review) losses() []string {
	var lines []string
	for _, s := range r.Stacks {
		for _, c := range s.destroyed() {
			line := fmt.Sprintf("%s: %s %s (%s), %s", code(s.Name), c.verb(), code(c.Name), code(c.Type), c.reason())
			if c.Refused {
				line += "; it is protected, so `pulumi up` refuses"
			}
			lines = append(lines, line)
		}
	}
	return lines
}

func (c Change) verb() string {
	if c.Operation == Replace {
		return "replaces"
	}
	return "deletes"
}

// reason says why a resource would be deleted or replaced.
func (c Change) reason() string {
	if c.Operation == Delete {
		return "no longer declared"
	}
	if len(c.ForcedBy) == 0 {
		return "the preview does not give a reason"
	}
	text := "forced by " + codes(c.ForcedBy)
	if len(c.Because) > 0 {
		text += ", because of the replacement of " + codes(c.Because)
	}
	return text
}

// codes formats names as a list.
func codes(names []string) string {
	var shown []string
	for i, name := range names {
		if i == shownProperties {
			shown = append(shown, fmt.Sprintf("%d more", len(names)-i))
			break
		}
		shown = append(shown, code(name))
	}
	return strings.Join(shown, ", ")
}

// section writes the changes of one stack.
func (r Review) section(p *page, s Stack) {
	p.addf("\n### %s\n", code(s.Name))
	if r.Drift {
		p.addf("\nBefore is the deployed value, and after is the current one.\n")
	}
	switch {
	case s.Broken != "":
		p.addf("\nCannot be previewed:\n\n%s", block(s.Broken))
	case s.Gone:
		p.addf("\nIts stack file is deleted. That deletes nothing: the stack keeps its %s (%d with data) "+
			"until someone runs `pulumi destroy` with the stack file of the base commit.\n", count(s.Left, "resource"), s.LeftData)
	case s.New:
		p.addf("\nThis is a new stack, so all its resources are created.\n")
	}
	if s.BaseBroken != "" && s.Broken == "" {
		p.addf("\nThe base commit cannot be deployed completely; the changes are relative to the part that can:\n\n%s", block(s.BaseBroken))
	}
	if s.Incomplete {
		p.addf("\nThe preview ends at what is protected, so there may be more changes.\n")
	}
	r.destructive(p, s)
	p.changes(s)
	p.notes(s)
	r.schedules(p, s)
}

// destructive writes the table of deleted and replaced resources.
func (r Review) destructive(p *page, s Stack) {
	var rows [][]string
	for _, c := range s.Changes {
		if !c.Destructive() {
			continue
		}
		operation := "**" + string(c.Operation) + "**"
		if c.HoldsData {
			operation += "<br>holds data"
		}
		if c.Refused {
			operation += "<br>protected"
		}
		reason := c.reason()
		if r.Drift {
			reason = "no longer there"
		}
		rows = append(rows, []string{operation, c.resource(), reason, p.properties(c)})
	}
	p.fold("Replaced or deleted", []string{"", "resource", "why", "properties"}, rows)
}

// changes writes the table of all other changes.
func (p *page) changes(s Stack) {
	var rows [][]string
	for _, c := range s.Changes {
		if !c.Destructive() {
			rows = append(rows, []string{string(c.Operation), c.resource(), p.properties(c)})
		}
	}
	p.fold("Created or updated", []string{"", "resource", "properties"}, rows)
}

func (c Change) resource() string { return code(c.Name) + "<br>" + code(c.Type) }

// properties lists the differences of a resource, one line each.
func (p *page) properties(c Change) string {
	var lines []string
	for i, change := range c.Properties {
		if i == shownProperties {
			lines = append(lines, fmt.Sprintf("… and %d more", len(c.Properties)-i))
			break
		}
		lines = append(lines, code(change.Path)+": "+change.text())
	}
	return strings.Join(lines, "<br>")
}

// text formats a property before and after the change.
func (c PropertyChange) text() string {
	if c.After.Kind == Unknown && c.Before.Kind != Shown {
		return c.After.text()
	}
	return c.Before.text() + " → " + c.changed()
}

// changed formats the new value. If neither value may be displayed, it says that
// they differ.
func (c PropertyChange) changed() string {
	if c.Before == c.After {
		return "another " + c.After.text()
	}
	return c.After.text()
}

func (v Value) text() string {
	switch v.Kind {
	case Missing:
		return "none"
	case Unknown:
		return "known after deployment"
	case Secret:
		return "secret"
	case Hidden:
		return "hidden value"
	default:
		return code(v.Text)
	}
}

// notes writes the changes of configuration, protection and warnings.
func (p *page) notes(s Stack) {
	var rows [][]string
	for _, c := range s.Settings {
		rows = append(rows, []string{code(c.Path), c.Before.text(), c.changed()})
	}
	p.fold("Configuration", []string{"key", "before", "after"}, rows)
	p.protection("No longer protected from deletion", s.Unprotected)
	p.protection("Newly protected from deletion", s.Protected)
	p.warnings(s.Warnings)
}

// protection writes a line with resources.
func (p *page) protection(title string, names []string) {
	if len(names) == 0 {
		return
	}
	var shown []string
	for _, name := range names {
		shown = append(shown, code(name))
	}
	p.addf("\n**%s**: %s\n", title, strings.Join(p.first(shown), ", "))
}

// warnings writes a block for each warning.
func (p *page) warnings(warnings []string) {
	if len(warnings) == 0 {
		return
	}
	p.addf("\n**New warnings**\n")
	for i, warning := range warnings {
		if i == p.rows {
			p.addf("\n… and %d more\n", len(warnings)-i)
			return
		}
		p.addf("\n%s", block(warning))
	}
}

// schedules writes the table of changed schedules.
func (r Review) schedules(p *page, s Stack) {
	var rows [][]string
	for _, c := range s.Schedules {
		before, after, next := inWords(c.Before), inWords(c.After), nextRuns(c.After, r.Now)
		if c.New {
			before = "does not exist"
		}
		if c.Gone {
			after = "does not exist"
		}
		rows = append(rows, []string{code(c.Of), before, after, next})
	}
	p.fold("Schedules", []string{"pipeline or job", "before", "after", "next runs, UTC, after " + r.Now.UTC().Format("2006-01-02 15:04")}, rows)
}

// first returns the lines that fit, and the number of omitted lines.
func (p *page) first(lines []string) []string {
	if len(lines) <= p.rows {
		return lines
	}
	return append(slices.Clone(lines[:p.rows]), fmt.Sprintf("… and %d more", len(lines)-p.rows))
}

// fold writes a table with a title, folded if it is long.
func (p *page) fold(title string, header []string, rows [][]string) {
	switch {
	case len(rows) == 0:
	case len(rows) <= foldAbove:
		p.addf("\n**%s**\n\n", title)
		p.table(header, rows)
	default:
		p.addf("\n<details><summary><b>%s: %d</b></summary>\n\n", title, len(rows))
		p.table(header, rows)
		p.addf("\n</details>\n")
	}
}

// table writes a table. If rows are omitted, the last row has their number.
func (p *page) table(header []string, rows [][]string) {
	p.addf("| %s |\n|%s\n", strings.Join(header, " | "), strings.Repeat(" --- |", len(header)))
	for i, row := range rows {
		if i == p.rows {
			p.addf("| … and %d more |%s\n", len(rows)-i, strings.Repeat(" |", len(header)-1))
			return
		}
		p.addf("| %s |\n", strings.Join(row, " | "))
	}
}
