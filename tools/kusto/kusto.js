// Checks and evaluates log queries. It reads questions from standard input, one a
// line, until there are no more:
//
//   {"tables": {table: {column: type}},
//    "queries": {name: text},
//    "evaluations": [{"query": name, "now": time, "lookbackSeconds": n, "logs": {table: [row]}}]}
//
// and writes an answer to each to standard output, a line each as well:
//
//   {"problems": {name: [text]}, "results": [[row]]} or {"error": text}
'use strict';

const { analyze, problems } = require('./language');
const { run } = require('./evaluate');

function answer({ tables, queries, evaluations }) {
  const codes = Object.fromEntries(Object.entries(queries).map(([name, text]) => [name, analyze(text, tables)]));
  const found = Object.fromEntries(Object.entries(codes).map(([name, code]) => [name, problems(code)]));
  const results = (evaluations ?? []).map(({ query, now, lookbackSeconds, logs }) => {
    if (found[query].length) return [];
    const world = { now: Date.parse(now), lookback: lookbackSeconds * 1000, tables: {} };
    for (const [table, rows] of Object.entries(logs ?? {})) world.tables[table] = rows.map((row) => recorded(row, table, tables[table]));
    return run(codes[query], world);
  });
  return { problems: found, results };
}

/** recorded is a row of a table with all its columns, as the evaluator has them. */
function recorded(row, table, columns) {
  for (const column of Object.keys(row)) {
    if (!(column in columns) && column !== '_Ingested') throw new Error(`recorded row of ${table}: no column ${column}`);
  }
  const out = {};
  for (const [column, type] of Object.entries(columns)) {
    const v = row[column] ?? (type === 'string' ? '' : null);
    out[column] = type === 'datetime' && v !== null ? Date.parse(v) : v;
  }
  out._Ingested = row._Ingested ? Date.parse(row._Ingested) : out.TimeGenerated + 60e3;
  return out;
}

// One question after the other: starting the language service takes a second.
require('readline').createInterface({ input: process.stdin }).on('line', (line) => {
  let reply;
  try {
    reply = answer(JSON.parse(line));
  } catch (error) {
    reply = { error: error.stack };
  }
  process.stdout.write(`${JSON.stringify(reply)}\n`);
});
