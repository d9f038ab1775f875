// Package console finds the commands in documents, for tests that check them.
package console

import (
	"regexp"
	"strings"
)

var (
	line   = regexp.MustCompile(`(?m)^\$ (.+)$`)
	az     = regexp.MustCompile(`\baz ((?:[a-z][a-z-]*\s?)+)((?:[^)&|;]|\)[^"])*)`)
	option = regexp.MustCompile(`(?:^|\s)(--[a-z-]+)`)
	quoted = regexp.MustCompile(`"\[[^"]*"`)
)

// Lines are the commands in a document: the lines that start with a prompt.
func Lines(document string) []string {
	var lines []string
	for _, match := range line.FindAllStringSubmatch(document, -1) {
		lines = append(lines, match[1])
	}
	return lines
}

// Use is one use of the Azure CLI.
type Use struct {
	// Command is the command with its groups, such as az keyvault recover, and Options
	// are its options, such as --name.
	Command string
	Options []string
}

// AzureCLI are the uses of the Azure CLI in a line, including those inside other commands.
func AzureCLI(line string) []Use {
	var uses []Use
	for _, match := range az.FindAllStringSubmatch(quoted.ReplaceAllString(line, ""), -1) {
		use := Use{Command: "az " + strings.TrimSpace(match[1])}
		for _, found := range option.FindAllStringSubmatch(match[2], -1) {
			use.Options = append(use.Options, found[1])
		}
		uses = append(uses, use)
	}
	return uses
}
