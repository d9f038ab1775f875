package monitoring

import (
	"embed"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"text/template"
	"time"
)

// The queries are templates for Kusto, Azure Monitor's query language. Their tables
// and columns are listed, with sources, in testdata/tables.json.
//
//go:embed queries/*.kql
var queryFiles embed.FS

// parseQueries parses the templates once.
var parseQueries = sync.OnceValues(func() (*template.Template, error) {
	functions := template.FuncMap{"quote": strconv.Quote, "span": span, "number": number}
	return template.New("").Funcs(functions).ParseFS(queryFiles, "queries/*.kql")
})

// query executes one of the templates.
func query(name string, data any) (string, error) {
	templates, err := parseQueries()
	if err != nil {
		return "", fmt.Errorf("queries: %w", err)
	}
	var text strings.Builder
	if err := templates.ExecuteTemplate(&text, name+".kql", data); err != nil {
		return "", fmt.Errorf("query %s: %w", name, err)
	}
	return strings.TrimSpace(text.String()), nil
}

// number formats a number for Kusto, without an exponent.
func number(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

// span formats a duration of whole seconds for Kusto.
func span(d time.Duration) string { return strconv.Itoa(int(d/time.Second)) + "s" }
