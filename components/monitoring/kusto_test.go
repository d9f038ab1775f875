package monitoring_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/needs"
)

// kustoTool parses, type-checks and evaluates queries with Microsoft's Kusto
// language service, which runs on Node.js.
const kustoTool = "../../tools/kusto"

// row is one row of a table or of a result.
type row = map[string]any

// evaluation is a query as Azure evaluates it at a moment.
type evaluation struct {
	Query           string           `json:"query"`
	Now             time.Time        `json:"now"`
	LookbackSeconds float64          `json:"lookbackSeconds"`
	Logs            map[string][]row `json:"logs"`
}

// kustoAnswer is what the tool finds: what is wrong with each query, and the rows
// of each evaluation.
type kustoAnswer struct {
	Problems map[string][]string `json:"problems"`
	Results  [][]row             `json:"results"`
	Error    string              `json:"error"`
}

// kusto asks the tool.
func kusto(t testing.TB, queries map[string]string, evaluations ...evaluation) kustoAnswer {
	t.Helper()
	needs.Require(t, needs.Queries)
	tool, err := startKusto()
	require.NoError(t, err)
	question, err := json.Marshal(map[string]any{"tables": tables(t), "queries": queries, "evaluations": evaluations})
	require.NoError(t, err)
	answer, err := tool.ask(question)
	require.NoError(t, err)
	require.Empty(t, answer.Error)
	return answer
}

// kustoProcess is the tool at work. It ends with the tests, when nobody holds the
// other end of its standard input any more.
type kustoProcess struct {
	mu     sync.Mutex
	input  io.Writer
	output *bufio.Reader
}

func (p *kustoProcess) ask(question []byte) (answer kustoAnswer, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if _, err := p.input.Write(append(question, '\n')); err != nil {
		return answer, err
	}
	line, err := p.output.ReadBytes('\n')
	if err != nil {
		return answer, fmt.Errorf("%s: %w", kustoTool, err)
	}
	return answer, json.Unmarshal(line, &answer)
}

// startKusto starts the tool, once for all tests.
var startKusto = sync.OnceValues(func() (*kustoProcess, error) {
	if err := installKusto(); err != nil {
		return nil, err
	}
	command := exec.Command("node", "kusto.js")
	command.Dir, command.Stderr = kustoTool, os.Stderr
	input, err := command.StdinPipe()
	if err != nil {
		return nil, err
	}
	output, err := command.StdoutPipe()
	if err != nil {
		return nil, err
	}
	return &kustoProcess{input: input, output: bufio.NewReader(output)}, command.Start()
})

// installKusto makes sure that the tool can run.
func installKusto() error {
	if _, err := os.Stat(filepath.Join(kustoTool, "node_modules/@kusto/language-service-next/package.json")); err == nil {
		return nil
	}
	if output, err := exec.Command("npm", "ci", "--prefix", kustoTool).CombinedOutput(); err != nil {
		return fmt.Errorf("log queries are checked by packages that are not there; run: npm ci --prefix tools/kusto: %w\n%s", err, output)
	}
	return nil
}

// tables are the columns of each table, by type.
func tables(t testing.TB) map[string]map[string]string {
	t.Helper()
	var described map[string]struct {
		Source  string
		Columns map[string]string
	}
	readJSON(t, "testdata/tables.json", &described)
	columns := map[string]map[string]string{}
	for name, table := range described {
		require.NotEmpty(t, table.Source, name)
		columns[name] = table.Columns
	}
	return columns
}

// recorded are the logs of one run, by what became of it.
func recorded(t testing.TB) map[string]map[string][]row {
	t.Helper()
	paths, err := filepath.Glob("testdata/logs/*.json")
	require.NoError(t, err)
	logs := map[string]map[string][]row{}
	for _, path := range paths {
		var tables map[string][]row
		readJSON(t, path, &tables)
		logs[strings.TrimSuffix(filepath.Base(path), ".json")] = tables
	}
	return logs
}

func readJSON(t testing.TB, path string, into any) {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, into), path)
}
