import { call, equal, integerConstant, plainBlock } from '../../tree/build.ts'
import { getAlias } from '../../tree/get-alias.ts'
import type {
  BaseTable,
  DerivedTable,
  Join,
  Pivot,
  QueryNode,
  SelectNode,
  TableFunction,
  TableReference,
  ValueList,
} from '../../tree/node.ts'
import { addPredicate } from './add-predicate.ts'
import { assume } from './assume.ts'
import { readLabels } from './labels.ts'
import { tryResolve } from './resolve.ts'
import type { Run } from './run.ts'
import {
  nullSource,
  type Output,
  outputSource,
  renameOutputs,
  rowSource,
  type Scope,
  type Source,
} from './scope.ts'

/** Adds what a FROM clause names to a scope, with new rows and the conditions of its joins. */
export function addSources(
  run: Run,
  table: TableReference,
  scope: Scope,
  antiJoined: ReadonlySet<string>,
): void {
  const name =
    table.alias || (table.type === 'BASE_TABLE' && table.table_name) || `_${scope.sources.size}`
  switch (table.type) {
    case 'JOIN':
      addJoin(run, table, scope, antiJoined)
      break
    case 'BASE_TABLE':
      add(scope, name, readTable(run, table, scope, antiJoined))
      break
    case 'SUBQUERY':
      add(scope, name, readDerived(run, table, scope, antiJoined))
      break
    case 'TABLE_FUNCTION':
      add(scope, name, readFunction(run, table, scope))
      break
    case 'EXPRESSION_LIST':
      add(scope, name, readValues(run, table, scope))
      break
    case 'PIVOT':
      addPivot(run, table, scope, antiJoined)
      break
    case 'EMPTY':
      break
    default:
      run.witness.skipped.add(table.type)
  }
}

/** A row of what is pivoted, of one of the values that have columns, each in its turn. */
function addPivot(run: Run, table: Pivot, scope: Scope, antiJoined: ReadonlySet<string>): void {
  const { source, pivots = [], aggregates = [] } = table
  if (!source || run.variant < 0) {
    run.witness.skipped.add(table.type)
    return
  }
  addSources(run, source, scope, antiJoined)
  for (const { pivot_expressions: terms = [], entries = [] } of pivots) {
    const { values = [] } = entries[run.variant % Math.max(1, entries.length)] ?? {}
    for (const [at, term] of terms.entries()) {
      const value = values[at]
      const known = value && tryResolve(run, term, scope)
      if (known)
        addPredicate(run, equal(known, { class: 'CONSTANT', type: 'VALUE_CONSTANT', value }))
    }
  }
  for (const aggregate of aggregates) tryResolve(run, aggregate, scope)
}

function readValues(
  run: Run,
  { values, column_name_alias: names }: ValueList,
  scope: Scope,
): Source {
  const row = values[run.variant % Math.max(1, values.length)] ?? []
  const outputs = row.map((value, at) => ({
    name: `col${at}`,
    term: tryResolve(run, value, scope),
  }))
  return outputSource(renameOutputs(outputs, names))
}

function add({ sources }: Scope, name: string, source: Source | null): void {
  if (source) sources.set(name.toLowerCase(), source)
}

function addJoin(run: Run, join: Join, scope: Scope, antiJoined: ReadonlySet<string>): void {
  addSources(run, join.left, scope, antiJoined)
  const before = [...scope.sources]
  // an anti join asks for no row: that is for repairs to see to
  if (join.join_type === 'ANTI') {
    run.witness.skipped.add('ANTI JOIN')
    return
  }
  if (run.variant < 0 && join.join_type !== 'INNER') {
    // an outer join needs no row on its other side
    for (const [name, source] of before)
      scope.sources.set(name, join.join_type === 'LEFT' ? source : unknown(source))
    run.witness.skipped.add(join.join_type)
    return
  }
  addSources(run, join.right, scope, antiJoined)
  const added = [...scope.sources].slice(before.length)
  if (added.some(([name]) => antiJoined.has(name))) {
    denyJoined(run, join, scope)
    return
  }
  const natural = join.ref_type === 'NATURAL' ? added.flatMap(([, { names }]) => names) : []
  for (const name of [...(join.using_columns ?? []), ...natural]) {
    const word = name.toLowerCase()
    const left = before.find(([, source]) => source.has(word))?.[1].get(word)
    const right = added.find(([, source]) => source.has(word))?.[1].get(word)
    if (left && right) addPredicate(run, equal(left, right))
  }
  if (join.condition) assume(run, join.condition, scope)
}

/** What is joined outside to be missing: no row of the witness may be joined. */
function denyJoined(run: Run, { right, condition }: Join, scope: Scope): void {
  if (right.type !== 'BASE_TABLE' || !condition) return
  const node: SelectNode = { ...plainBlock, from_table: right, where_clause: condition }
  run.denied.push({ node, scope, equals: null })
}

/** A source whose columns are known by name alone. */
function unknown({ names, has }: Source): Source {
  return { names, has, get: () => null }
}

function readTable(
  run: Run,
  table: BaseTable,
  { common, block }: Scope,
  antiJoined: ReadonlySet<string>,
): Source | null {
  const entry = common.get(table.table_name.toLowerCase())
  const isMissing = antiJoined.has(getAlias(table))
  if (entry && !table.schema_name) {
    run.labels = readLabels(block, getAlias(table))
    const outputs = renameOutputs(run.enter(run, entry.query, null, entry.common), entry.aliases)
    const named = renameOutputs(outputs, table.column_name_alias)
    return isMissing ? nullSource(named.map(({ name }) => name)) : outputSource(named)
  }
  const found = run.world.byId.get(table.table_name)
  if (!found) {
    run.witness.skipped.add(`table ${table.table_name}`)
    return null
  }
  return isMissing ? nullSource([...found.byName.keys()]) : rowSource(run.witness.addRow(found))
}

function readDerived(
  run: Run,
  table: DerivedTable,
  scope: Scope,
  antiJoined: ReadonlySet<string>,
): Source {
  run.labels = readLabels(scope.block, table.alias ?? '')
  const { node } = table.subquery
  const given = run.enter(run, node, scope, scope.common)
  noteEnds(run, node, given)
  const outputs = renameOutputs(given, table.column_name_alias)
  return antiJoined.has((table.alias ?? '').toLowerCase())
    ? nullSource(outputs.map(({ name }) => name))
    : outputSource(outputs)
}

/** The greatest or the least of all there is: a row that is to equal it had better be it. */
function noteEnds({ witness }: Run, node: QueryNode, outputs: readonly Output[]): void {
  if (node.type !== 'SELECT_NODE' || node.group_expressions?.length) return
  for (const [at, item] of node.select_list.entries()) {
    const called = item.class === 'FUNCTION' ? item.function_name.toLowerCase() : ''
    const term = outputs[at]?.term
    if (term?.class === 'CELL' && /^(?:max|min)$/.test(called))
      witness.extremes.set(term.cell, called === 'max' ? 'greatest' : 'least')
  }
}

/** A series begins with its first number or day, a list with its first item; what other functions give is not known. */
function readFunction(run: Run, table: TableFunction, scope: Scope): Source | null {
  const { function: called } = table
  if (called.class !== 'FUNCTION') return null
  const name = table.column_name_alias?.[0] ?? called.function_name
  const [first, second] = called.children ?? []
  if (called.function_name === 'unnest' && first) {
    const list = tryResolve(run, first, scope)
    const term = list && call('list_extract', [list, integerConstant(1)])
    return outputSource([{ name: name.toLowerCase(), term }])
  }
  if (!/^(?:generate_series|range)$/.test(called.function_name) || !first) {
    run.witness.skipped.add(called.function_name)
    return null
  }
  // range(n) counts from nought
  const term = second ? tryResolve(run, first, scope) : null
  return outputSource([{ name: name.toLowerCase(), term }])
}
