// Microsoft's Kusto language service, which comes as scripts that set globals.
'use strict';

require('@kusto/language-service-next/bridge.min.js');
require('@kusto/language-service-next/Kusto.Language.Bridge.min.js');
const { Kusto } = globalThis;
const { Symbols } = Kusto.Language;

/** kinds names each kind of node in a syntax tree. */
const kinds = {};
for (const [name, number] of Object.entries(Kusto.Language.Syntax.SyntaxKind)) {
  if (typeof number === 'number') kinds[number] = name;
}

/** once keeps what a function makes of each object: a tree is walked once for every row. */
function once(make) {
  const made = new WeakMap();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key);
  };
}

const itemsOf = once((list) => Array.from({ length: list.Count }, (_, i) => list.getItem(i)).map((item) => item.Element ?? item));

/** items is a list of the language service as an array, without separators. */
function items(list) {
  return list ? itemsOf(list) : [];
}

/** analyze parses a query and resolves its names and types against tables: {table: {column: type}}. */
function analyze(query, tables) {
  const symbols = Object.entries(tables).map(([name, columns]) => {
    const list = Object.entries(columns).map(([column, type]) => `['${column}']: ${type}`);
    return Symbols.TableSymbol.From(`(${list.join(', ')})`).WithName(name);
  });
  const database = new Symbols.DatabaseSymbol.ctor('workspace', symbols);
  return Kusto.Language.KustoCode.ParseAndAnalyze(query, Kusto.Language.GlobalState.Default.WithDatabase(database));
}

/** problems are the errors and warnings of an analyzed query. */
function problems(code) {
  return items(code.GetDiagnostics())
    .filter((d) => d.Severity === 'Error' || d.Severity === 'Warning')
    .map((d) => `${d.Severity} at ${d.Start}: ${d.Message}`);
}

module.exports = { kinds, items, once, analyze, problems };
