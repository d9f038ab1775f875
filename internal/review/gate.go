package review

import "regexp"

// Label is the pull request label that allows a change to delete or replace
// resources with data.
const Label = "destroys-data"

var apiVersion = regexp.MustCompile(`/v\d{8}\w*:`)

// unversioned returns a type token without its API version, such as
// azure-native:storage:StorageAccount for
// azure-native:storage/v20240101:StorageAccount.
func unversioned(token string) string { return apiVersion.ReplaceAllString(token, ":") }

// Verdict is the result of a review.
type Verdict int

// The verdicts, from harmless to worst.
const (
	// Nothing: the stacks would not change.
	Nothing Verdict = iota
	// Changes: there are changes, and none of them loses data unless a label allows
	// it.
	Changes
	// Destroys: a resource with data would be deleted or replaced, and no label
	// allows it. The gate is closed.
	Destroys
	// Broken: a stack cannot be previewed because of its configuration, or because
	// the program does not compile or run.
	Broken
)

// ExitCode is the exit code of a command with this verdict. Code 1 is reserved
// for commands that fail.
func (v Verdict) ExitCode() int {
	return map[Verdict]int{Nothing: 0, Changes: 2, Destroys: 3, Broken: 4}[v]
}

// String describes the verdict.
func (v Verdict) String() string {
	return map[Verdict]string{
		Nothing: "no changes", Changes: "changes", Broken: "a stack cannot be previewed",
		Destroys: "data would be lost, and the label " + Label + " is not set",
	}[v]
}
