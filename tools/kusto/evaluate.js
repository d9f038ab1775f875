// Evaluates queries over rows, on the syntax tree that Microsoft's language
// service parsed and typed. It knows the operators and functions that the
// queries of this repository use, and refuses every other one by name.
'use strict';

const { kinds, items, once } = require('./language');

// Datetimes and timespans are milliseconds: the tree knows which is which.
const units = { d: 86400e3, h: 3600e3, m: 60e3, s: 1e3, ms: 1 };

/**
 * run evaluates an analyzed query and returns its rows.
 *
 * world.now is the moment of the evaluation, in milliseconds; world.lookback is
 * how far back Azure lets the query see; world.tables holds rows by table. A row
 * is seen once it is ingested: at _Ingested, or else a minute after TimeGenerated.
 */
function run(code, world) {
  const scope = new Map();
  let result;
  for (const statement of items(code.Syntax.Statements)) {
    switch (kinds[statement.Kind]) {
      case 'LetStatement':
        scope.set(statement.Name.SimpleName, value(statement.Expression, { world, scope }));
        break;
      case 'ExpressionStatement':
        result = { rows: value(statement.Expression, { world, scope }), type: statement.Expression.ResultType };
        break;
      default:
        refuse(statement);
    }
  }
  return result.rows.map((row) => readable(row, result.type));
}

/** readable gives the columns of a result as one would write them in JSON. */
function readable(row, type) {
  const out = {};
  for (const column of items(type.Columns)) {
    const v = row[column.Name] ?? null;
    out[column.Name] = v !== null && column.Type.Name === 'datetime' ? new Date(v).toISOString() : v;
  }
  return out;
}

function refuse(node, what) {
  throw new Error(`the evaluator does not know ${what ?? kinds[node.Kind]}; add it to tools/kusto/evaluate.js: ${node.ToString().trim()}`);
}

/** value is what an expression is, tabular or scalar. at.row is the row in hand. */
function value(node, at) {
  const kind = kinds[node.Kind];
  switch (kind) {
    case 'PipeExpression':
      return operators[kinds[node.Operator.Kind]]?.(node.Operator, value(node.Expression, at), at) ?? refuse(node.Operator);
    case 'ParenthesizedExpression':
      return value(node.Expression, at);
    case 'RangeOperator':
      return range(node, at);
    case 'UnionOperator':
      return items(node.Expressions).flatMap((e) => value(e, at));
    case 'DataTableExpression':
      return dataTable(node, at);
    case 'NameReference':
      return lookup(node, at);
    case 'FunctionCallExpression':
      return call(node, at);
    case 'InExpression': {
      const left = value(node.Left, at);
      return items(node.Right.Expressions).some((e) => value(e, at) === left);
    }
    case 'AndExpression':
      return value(node.Left, at) === true && value(node.Right, at) === true;
    case 'OrExpression':
      return value(node.Left, at) === true || value(node.Right, at) === true;
    case 'UnaryMinusExpression':
      return -value(node.Expression, at);
  }
  if (kind.endsWith('LiteralExpression')) return literal(node);
  if (binary[kind]) return binaryValue(kind, node, at);
  return refuse(node);
}

const literal = once((node) => {
  const text = node.ToString().trim();
  switch (node.ResultType.Name) {
    case 'string':
      return String(node.LiteralValue);
    case 'bool':
      return text === 'true';
    case 'timespan': {
      const [, n, unit] = /^([\d.]+)(d|h|m|s|ms)$/.exec(text) ?? refuse(node);
      return Number(n) * units[unit];
    }
    case 'long':
    case 'int':
    case 'real':
      return Number(text);
    default:
      return refuse(node);
  }
});

/** lookup finds a name: a column of the row, a let statement, or a table. */
function lookup(node, at) {
  const name = node.SimpleName;
  if (at.row && name in at.row) return at.row[name];
  if (at.scope.has(name)) return at.scope.get(name);
  const table = at.world.tables[name];
  if (!table && node.ResultType.Columns) return [];
  if (!table) return refuse(node, `the name ${name}`);
  const { now, lookback } = at.world;
  return table.filter((row) => row._Ingested <= now && row.TimeGenerated <= now && row.TimeGenerated > now - lookback);
}

const without = (a, b, f) => (a === null || b === null || a === undefined || b === undefined ? null : f(a, b));
const lower = (text) => String(text).toLowerCase();
const word = /[A-Za-z0-9]/;

/** has tells whether a text contains a term between characters that are no letters or digits. */
function has(text, term) {
  for (let i = lower(text).indexOf(lower(term)); i >= 0; i = lower(text).indexOf(lower(term), i + 1)) {
    if (!word.test(text[i - 1] ?? ' ') && !word.test(text[i + term.length] ?? ' ')) return true;
  }
  return false;
}

const binary = {
  EqualExpression: (a, b) => a === b,
  NotEqualExpression: (a, b) => a !== b,
  EqualTildeExpression: (a, b) => lower(a) === lower(b),
  GreaterThanExpression: (a, b) => a > b,
  GreaterThanOrEqualExpression: (a, b) => a >= b,
  LessThanExpression: (a, b) => a < b,
  LessThanOrEqualExpression: (a, b) => a <= b,
  StartsWithExpression: (a, b) => lower(a).startsWith(lower(b)),
  HasExpression: has,
  AddExpression: (a, b) => a + b,
  SubtractExpression: (a, b) => a - b,
  MultiplyExpression: (a, b) => a * b,
  DivideExpression: (a, b) => a / b,
};

function binaryValue(kind, node, at) {
  const result = without(value(node.Left, at), value(node.Right, at), binary[kind]);
  return kind === 'DivideExpression' && node.ResultType.Name === 'long' ? Math.trunc(result) : result;
}

const date = (ms) => new Date(ms);
const functions = {
  ago: ([span], at) => at.world.now - span,
  now: (_, at) => at.world.now,
  bin: ([v, step]) => without(v, step, (a, b) => Math.floor(a / b) * b),
  ingestion_time: (_, at) => at.row._Ingested,
  isempty: ([v]) => v === '',
  isnotempty: ([v]) => v !== '' && v !== null,
  isnull: ([v]) => v === null,
  isnotnull: ([v]) => v !== null,
  not: ([v]) => (v === null ? null : !v),
  strcat: (args) => args.join(''),
  tostring: ([v]) => (v === null ? '' : String(v)),
  round: ([v, digits]) => without(v, digits ?? 0, (a, b) => Math.round(a * 10 ** b) / 10 ** b),
  min_of: (args) => Math.min(...args),
  coalesce: (args) => args.find((v) => v !== null) ?? null,
  extract: ([pattern, group, text]) => new RegExp(pattern).exec(text)?.[group] ?? '',
  hourofday: ([v]) => date(v).getUTCHours(),
  dayofmonth: ([v]) => date(v).getUTCDate(),
  monthofyear: ([v]) => date(v).getUTCMonth() + 1,
  dayofweek: ([v]) => date(v).getUTCDay() * units.d,
  datetime_part: ([part, v]) => (part === 'minute' ? date(v).getUTCMinutes() : refuse({ ToString: () => part }, `the part ${part}`)),
};

function call(node, at) {
  const name = node.Name.SimpleName;
  const args = items(node.ArgumentList.Expressions);
  if (at.group && aggregates[name]) return aggregate(name, args, at);
  if (name === 'iff') return value(args[value(args[0], at) === true ? 1 : 2], at);
  if (name === 'case') {
    for (let i = 0; i + 1 < args.length; i += 2) if (value(args[i], at) === true) return value(args[i + 1], at);
    return value(args[args.length - 1], at);
  }
  const f = functions[name] ?? refuse(node, `the function ${name}`);
  return f(args.map((a) => value(a, at)), at);
}

const sum = (values) => values.reduce((a, b) => a + b, 0);
const least = (values) => (values.length ? values.reduce((a, b) => (b < a ? b : a)) : null);
const most = (values) => (values.length ? values.reduce((a, b) => (b > a ? b : a)) : null);

// Each takes the values of its first argument, nulls left out, and the number of rows.
const aggregates = { count: (_, rows) => rows, countif: (_, rows) => rows, sum, sumif: sum, min: least, minif: least, max: most, maxif: most };

/** aggregate is an aggregate of the group of rows in hand. */
function aggregate(name, args, { group, ...at }) {
  const condition = name.endsWith('if') ? args[args.length - 1] : undefined;
  const taken = group.filter((row) => !condition || value(condition, { ...at, row }) === true);
  const values = args.length ? taken.map((row) => value(args[0], { ...at, row })).filter((v) => v !== null) : [];
  return aggregates[name](values, taken.length);
}

/** named gives an expression of a column list its column's name. */
function named(node, column) {
  if (kinds[node.Kind] === 'SimpleNamedExpression') return [node.Name.SimpleName, node.Expression];
  if (kinds[node.Kind] === 'NameReference') return [node.SimpleName, node];
  return [column, node];
}

const operators = {
  FilterOperator: (op, rows, at) => rows.filter((row) => value(op.Condition, { ...at, row }) === true),
  // Each column of a list may use those before it.
  ExtendOperator: (op, rows, at) =>
    rows.map((row) => {
      const out = { ...row };
      for (const e of items(op.Expressions)) {
        const [name, expression] = named(e);
        out[name] = value(expression, { ...at, row: out });
      }
      return out;
    }),
  ProjectOperator: (op, rows, at) =>
    rows.map((row) => Object.fromEntries(items(op.Expressions).map((e) => {
      const [name, expression] = named(e);
      return [name, value(expression, { ...at, row })];
    }))),
  SummarizeOperator: summarize,
  JoinOperator: join,
  SortOperator: (op, rows, at) => {
    const keys = items(op.Expressions).map((e) => {
      const ordered = kinds[e.Kind] === 'OrderedExpression';
      const ascending = ordered && e.Ordering && /asc/.test(e.Ordering.ToString());
      return [ordered ? e.Expression : e, ascending ? 1 : -1];
    });
    return [...rows].sort((a, b) => {
      for (const [e, sign] of keys) {
        const [x, y] = [value(e, { ...at, row: a }), value(e, { ...at, row: b })];
        if (x !== y) return (x < y ? -1 : 1) * sign;
      }
      return 0;
    });
  },
  RenderOperator: (_, rows) => rows,
};

function summarize(op, rows, at) {
  const columns = items(op.ResultType.Columns).map((c) => c.Name);
  const by = op.ByClause ? items(op.ByClause.Expressions) : [];
  const groups = new Map();
  if (by.length === 0) groups.set('', { keys: {}, rows });
  else {
    for (const row of rows) {
      const keys = Object.fromEntries(by.map((e, i) => {
        const [name, expression] = named(e, columns[i]);
        return [name, value(expression, { ...at, row })];
      }));
      const id = JSON.stringify(keys);
      if (!groups.has(id)) groups.set(id, { keys, rows: [] });
      groups.get(id).rows.push(row);
    }
  }
  return [...groups.values()].map((group) => {
    const out = { ...group.keys };
    items(op.Aggregates).forEach((e, i) => {
      const [name, expression] = named(e, columns[by.length + i]);
      out[name] = value(expression, { ...at, group: group.rows });
    });
    return out;
  });
}

function join(op, left, at) {
  const kind = items(op.Parameters).find((p) => p.Name.SimpleName === 'kind')?.Expression.ToString().trim();
  if (kind !== 'inner' && kind !== 'leftouter') refuse(op, `the join kind ${kind}`);
  const right = value(op.Expression, at);
  const on = items(op.ConditionClause.Expressions).map((e) => e.SimpleName);
  const columns = items(op.Expression.ResultType.Columns).map((c) => c.Name);
  return left.flatMap((row) => {
    const matches = right.filter((other) => on.every((key) => row[key] === other[key]));
    if (matches.length === 0 && kind === 'inner') return [];
    return (matches.length ? matches : [{}]).map((other) => {
      const out = { ...row };
      for (const column of columns) out[column in row ? `${column}1` : column] = other[column] ?? null;
      return out;
    });
  });
}

function range(node, at) {
  const [from, to, step] = [value(node.From, at), value(node.To, at), value(node.Step, at)];
  const rows = [];
  for (let v = from; v <= to; v += step) rows.push({ [node.Name.SimpleName]: v });
  return rows;
}

function dataTable(node, at) {
  const columns = items(node.Schema.Columns).map((c) => c.Name.SimpleName);
  const values = items(node.Values).map((v) => value(v, at));
  const rows = [];
  for (let i = 0; i < values.length; i += columns.length) {
    rows.push(Object.fromEntries(columns.map((c, j) => [c, values[i + j]])));
  }
  return rows;
}

module.exports = { run };
