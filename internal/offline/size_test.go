package offline_test

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// maxLines is what offline Azure stays under, in lines of code.
const maxLines = 3000

// Offline Azure stays small enough to be read: its own code, without comments,
// tests, data, and the tool that generates the data.
func TestSize(t *testing.T) {
	t.Parallel()
	var files []string
	for _, pattern := range []string{"*.go", "*/*.go"} {
		found, err := filepath.Glob(pattern)
		require.NoError(t, err)
		files = append(files, found...)
	}
	lines := 0
	for _, file := range files {
		if !strings.HasSuffix(file, "_test.go") {
			lines += codeLines(t, file)
		}
	}
	t.Logf("%d lines of code", lines)
	assert.Greater(t, lines, 1000, "they were found")
	assert.Less(t, lines, maxLines)
}

// codeLines are the lines of a file that are neither blank nor a comment.
func codeLines(t *testing.T, file string) int {
	t.Helper()
	opened, err := os.Open(file)
	require.NoError(t, err)
	defer func() { assert.NoError(t, opened.Close()) }()
	lines := 0
	for scanner := bufio.NewScanner(opened); scanner.Scan(); {
		if line := strings.TrimSpace(scanner.Text()); line != "" && !strings.HasPrefix(line, "//") {
			lines++
		}
	}
	return lines
}
