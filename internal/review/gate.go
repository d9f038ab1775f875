package review

import "regexp"

// Label is what a pull request carries when it is meant to delete or replace
// what holds data.
const Label = "destroys-data"

var apiVersion = regexp.MustCompile(`/v\d{8}\w*:`)

// unversioned is a type token without its API version, such as
// azure-native:storage:StorageAccount for azure-native:storage/v20240101:StorageAccount.
func unversioned(token string) string { return apiVersion.ReplaceAllString(token, ":") }

// Verdict is what a review comes to.
type Verdict int

// Verdicts, from harmless to worst.
const (
	// Nothing would change.
	Nothing Verdict = iota
	// Changes would be made, and none of them destroys data unless a label says
	// that it is meant.
	Changes
	// Destroys says that something that holds data would be deleted or replaced,
	// and no label says that it is meant: the gate is closed.
	Destroys
	// Broken says that a stack cannot be previewed: its configuration is wrong,
	// or the program does not compile or run.
	Broken
)

// ExitCode is how a command with this verdict ends. 1 is left to commands that
// could not do their work.
func (v Verdict) ExitCode() int {
	return map[Verdict]int{Nothing: 0, Changes: 2, Destroys: 3, Broken: 4}[v]
}

// String is the verdict in words.
func (v Verdict) String() string {
	return map[Verdict]string{
		Nothing: "nothing to do", Changes: "changes", Broken: "a stack cannot be previewed",
		Destroys: "data would be lost, and no label " + Label + " says that it is meant",
	}[v]
}
