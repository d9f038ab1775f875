package review

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"
)

// The content of a review comes from a pull request that anyone may have opened.
// All of it is formatted as code, in which Markdown, HTML, @mentions and links
// have no effect, and without characters that could end the code or hide in it.

// shownLength is the maximum length of a name or value, in characters.
const shownLength = 80

var escapeSequence = regexp.MustCompile(`\x1b\[[0-9;?]*[ -/]*[@-~]|<\{%[^%]*%\}>`)

// plain returns text without terminal escape sequences, and with invisible and
// bidirectional control characters escaped.
func plain(text string) string {
	text = escapeSequence.ReplaceAllString(text, "")
	var b strings.Builder
	for _, r := range strings.ReplaceAll(text, "\r\n", "\n") {
		if r == '\n' || r == '\t' || unicode.IsGraphic(r) && !unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r) {
			b.WriteRune(r)
			continue
		}
		b.WriteString(strings.Trim(strconv.QuoteRuneToASCII(r), "'"))
	}
	return b.String()
}

// leadIn matches the beginning of every program error, and trailingSpace white
// space at the end of lines.
var (
	leadIn        = regexp.MustCompile(`^(error: |warning: )?(an unhandled error occurred: program failed: \n1 error occurred:\n\t\* )?`)
	trailingSpace = regexp.MustCompile(`(?m)[ \t]+$|\n+\z`)
)

// cleaned returns a message of the engine without boilerplate.
func cleaned(message string) string {
	return trailingSpace.ReplaceAllString(leadIn.ReplaceAllString(plain(message), ""), "")
}

// code formats text as code on one line, for the cell of a table.
func code(text string) string {
	if runes := []rune(text); len(runes) > shownLength { // the end of IDs and paths is the most useful part
		text = string(runes[:shownLength/4]) + "…" + string(runes[len(runes)-(shownLength*3/4-1):])
	}
	text = strings.ReplaceAll(strings.ReplaceAll(plain(text), "\n", `\n`), "\t", `\t`)
	if text == "" {
		return "` `"
	}
	fence := strings.Repeat("`", 1+longestRun(text))
	if strings.HasPrefix(text, "`") || strings.HasSuffix(text, "`") {
		text = " " + text + " "
	}
	return fence + strings.ReplaceAll(text, "|", `\|`) + fence
}

// Limits of a message, because the output of a compiler can be long.
const (
	messageLines = 40
	messageBytes = 6000
)

// block formats text as a code block, shortened if it is long.
func block(text string) string {
	text = strings.Trim(plain(text), "\n")
	lines := strings.Split(text, "\n")
	shown, size := 0, 0
	for shown < len(lines) && shown < messageLines && size+len(lines[shown]) < messageBytes {
		size += len(lines[shown]) + 1
		shown++
	}
	rest := ""
	if shown < len(lines) {
		rest = fmt.Sprintf("… and %s\n", count(len(lines)-shown, "more line"))
	}
	fence := strings.Repeat("`", max(3, 1+longestRun(text)))
	return fence + "text\n" + strings.Join(append(lines[:shown:shown], rest), "\n") + fence + "\n"
}

// longestRun returns the length of the longest run of backticks.
func longestRun(text string) int {
	longest, run := 0, 0
	for _, r := range text {
		if run++; r != '`' {
			run = 0
		}
		longest = max(longest, run)
	}
	return longest
}

// count returns a number with its noun, such as "2 stacks".
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
