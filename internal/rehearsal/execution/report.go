package execution

import (
	"context"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/services"
)

// tables counts the rows of every table in a database, except system tables.
const tables = `SELECT format('SELECT %L || ''|'' || count(*) FROM %I.%I', schemaname || '.' || tablename, schemaname, tablename)
	FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY schemaname, tablename \gexec` + "\n"

// contents has the number of rows of each table, by database and table, and the
// blobs of each container, by account and container.
type contents struct {
	rows  map[string]string
	blobs map[string][]string
}

// readContents counts rows and lists blobs.
func readContents(ctx context.Context, running *services.Running, d deployed) (contents, error) {
	found := contents{rows: map[string]string{}, blobs: map[string][]string{}}
	for _, one := range d.servers {
		for _, database := range one.databases {
			out, err := running.Postgres.Query(ctx, database, tables)
			if err != nil {
				return contents{}, fmt.Errorf("rows of database %s: %w", database, err)
			}
			for line := range strings.Lines(out) {
				if table, count, ok := strings.Cut(strings.TrimSpace(line), "|"); ok {
					found.rows[database+"."+strings.TrimPrefix(table, "public.")] = count
				}
			}
		}
	}
	for _, account := range d.accounts {
		for _, name := range account.Containers {
			blobs, err := running.Blob.List(ctx, account.Name, name)
			if err != nil {
				return contents{}, err
			}
			found.blobs[account.Name+"/"+name] = blobs
		}
	}
	return found, nil
}

// report writes the result of an execution: its last log line, row counts before
// and after, and new blobs.
func report(w io.Writer, e Execution, lastLine string, before, after contents) error {
	var text strings.Builder
	fmt.Fprintf(&text, "\n%s %s after %s, %s\n", e.Name, e.Status, e.End.Sub(e.Start).Round(timeUnit), count(e.Attempts, "attempt"))
	if e.Reason != "" {
		fmt.Fprintf(&text, "  reason  %s\n", e.Reason)
	}
	if lastLine != "" {
		fmt.Fprintf(&text, "  log     %s\n", lastLine)
	}
	for _, table := range sortedKeys(after.rows) {
		was, known := before.rows[table]
		if !known {
			was = "no table"
		}
		fmt.Fprintf(&text, "  rows    %s: %s -> %s\n", table, was, after.rows[table])
	}
	for _, container := range sortedKeys(after.blobs) {
		fmt.Fprintf(&text, "  blobs   %s: %d -> %d\n", container, len(before.blobs[container]), len(after.blobs[container]))
		for _, blob := range after.blobs[container] {
			if !slices.Contains(before.blobs[container], blob) {
				fmt.Fprintf(&text, "          + %s\n", blob)
			}
		}
	}
	_, err := io.WriteString(w, text.String())
	return err
}

// count returns a number with its noun.
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
