package review

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"
)

// What a review shows comes from a pull request that anybody may have opened.
// Everything of it stands in code, where Markdown, HTML, @mentions and links
// mean nothing, and without characters that would end the code or hide in it.

// shownLength is how many characters of one name or value are shown.
const shownLength = 80

var escapeSequence = regexp.MustCompile(`\x1b\[[0-9;?]*[ -/]*[@-~]|<\{%[^%]*%\}>`)

// plain is text without what terminals take for colours, and with what cannot
// be seen, or turns the direction of writing, spelled out.
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

// leadIn is what every error of a program starts with, and trailingSpace what
// lines end in.
var (
	leadIn        = regexp.MustCompile(`^(error: |warning: )?(an unhandled error occurred: program failed: \n1 error occurred:\n\t\* )?`)
	trailingSpace = regexp.MustCompile(`(?m)[ \t]+$|\n+\z`)
)

// cleaned is a message of the engine without what says nothing.
func cleaned(message string) string {
	return trailingSpace.ReplaceAllString(leadIn.ReplaceAllString(plain(message), ""), "")
}

// code is text as code on one line, fit for a cell of a table.
func code(text string) string {
	if runes := []rune(text); len(runes) > shownLength { // of IDs and paths, the end says most
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

// Limits of a message, which may be as long as a compiler likes.
const (
	messageLines = 40
	messageBytes = 6000
)

// block is text as a block of code; where it is long, its beginning.
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

// longestRun is the length of the longest run of backticks.
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

// count is a number and what it counts, such as "2 stacks".
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
