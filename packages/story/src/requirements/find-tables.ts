import type { Schema, Table } from '@worldloom/engine'
import { findPart, findText, type TreeNode, walkTree } from '../queries/walk-tree.ts'

/** The tables that a query names, and how its short names lead to them. */
export interface NamedTables {
  readonly tables: readonly Table[]
  readonly unknown: readonly string[]
  /** What the query calls them, in small letters. */
  readonly aliases: ReadonlyMap<string, Table>
  /** The table that a column belongs to, by the name in front of it or by its own name. */
  readonly findTable: FindTable
  /** The same for a column that joins: what the query names itself may come from several tables, of which one has it. */
  readonly findJoined: FindTable
}

/** The id of the table that a column belongs to, or null. */
export type FindTable = (alias: string | null, column: string) => string | null

/** Finds the tables of a query's tree in the schema; what the query itself names is none of them. */
export function findTables(tree: unknown, schema: Schema): NamedTables {
  const nodes = walkTree(tree)
  const passed = listPassed(nodes)
  const own = new Set(passed.keys())
  const aliases = new Map<string, Table>()
  const unknown = new Set<string>()
  const through = new Map<string, Table>()
  const meant = new Map<string, Set<Table>>()
  const given = new Map<string, string>()
  for (const node of nodes) {
    const name = findText(node, 'table', 'name', 'name')
    if (name === null) continue
    const alias = fold(findText(node, 'table', 'alias', 'name') ?? lastPart(name))
    const table = findByName(schema, own.has(fold(name)) ? followPassed(name, passed) : name)
    if (own.has(fold(name))) {
      given.set(alias, fold(name))
      if (table) through.set(alias, table)
    } else if (table) {
      aliases.set(alias, table)
      meant.set(alias, (meant.get(alias) ?? new Set()).add(table))
    } else unknown.add(name)
  }
  const tables = [...new Set(aliases.values())]
  const findTable = (alias: string | null, column: string): string | null => {
    const has = (table: Table): boolean =>
      table.columns.some(({ name }) => fold(name) === fold(column))
    const named = alias === null ? null : aliases.get(fold(alias))
    if (named && has(named)) return named.id
    // blocks of a query may call different tables by the same name
    if (named) return [...(meant.get(fold(alias ?? '')) ?? [])].find(has)?.id ?? null
    const read = alias === null ? null : through.get(fold(alias))
    if (read && has(read)) return read.id
    const holders = tables.filter(has)
    return holders.length === 1 || alias === null ? (holders[0]?.id ?? null) : null
  }
  const sources = listSources(nodes)
  const findJoined = (alias: string | null, column: string): string | null => {
    const name = alias === null ? undefined : given.get(fold(alias))
    const found = findTable(alias, column)
    if (found !== null || name === undefined) return found
    const read = new Set(followAll(name, sources).flatMap((each) => findByName(schema, each) ?? []))
    const holders = [...read].filter(({ columns }) =>
      columns.some((each) => fold(each.name) === fold(column)),
    )
    return holders.length === 1 ? (holders[0]?.id ?? null) : null
  }
  return { tables, unknown: [...unknown], aliases, findTable, findJoined }
}

/** What a query calls by names of its own, and all that each reads. */
function listSources(nodes: readonly TreeNode[]): ReadonlyMap<string, readonly string[]> {
  const sources = new Map<string, readonly string[]>()
  for (const node of nodes) {
    const list = findPart(node, 'with', 'ctes')
    for (const cte of Array.isArray(list) ? list : []) {
      const read = walkTree(findPart(cte, 'this')).flatMap(
        (part) => findText(part, 'table', 'name', 'name') ?? [],
      )
      sources.set(fold(findText(cte, 'alias', 'name') ?? ''), read)
    }
  }
  return sources
}

/** The tables that a name of the query's own comes from, by way of others of its own. */
function followAll(
  name: string,
  sources: ReadonlyMap<string, readonly string[]>,
  seen: ReadonlySet<string> = new Set(),
): readonly string[] {
  const read = seen.has(name) ? undefined : sources.get(name)
  if (!read) return [name]
  const passed = new Set([...seen, name])
  return read.flatMap((each) => followAll(fold(each), sources, passed))
}

/** What a query calls by names of its own, and the one table that each reads; empty where it reads several. */
function listPassed(nodes: readonly TreeNode[]): ReadonlyMap<string, string> {
  const passed = new Map<string, string>()
  for (const node of nodes) {
    const list = findPart(node, 'with', 'ctes')
    for (const cte of Array.isArray(list) ? list : [])
      passed.set(fold(findText(cte, 'alias', 'name') ?? ''), findOnlyTable(findPart(cte, 'this')))
  }
  return passed
}

/** The table that a name of the query's own comes from, by way of others of its own. */
function followPassed(name: string, passed: ReadonlyMap<string, string>): string {
  const seen = new Set<string>()
  let found = fold(name)
  // a name may stand for what it reads itself
  while (passed.has(found) && !seen.has(found)) {
    seen.add(found)
    found = fold(passed.get(found) ?? '')
  }
  return found
}

/** The name of the only table that a block reads from; empty where there are others beside it, or none. */
export function findOnlyTable(block: unknown): string {
  const from = findPart(block, 'select', 'from', 'expressions')
  const joins = findPart(block, 'select', 'joins')
  const [first, ...others] = Array.isArray(from) ? from : []
  if (others.length > 0 || (Array.isArray(joins) && joins.length > 0)) return ''
  return findText(first, 'table', 'name', 'name') ?? ''
}

/** A table by the name a query gives it, whatever stands in front of it and whatever its case. */
export function findByName({ tables }: Schema, name: string): Table | null {
  const last = fold(lastPart(name))
  return (
    tables.find((table) => table.name === name || table.id === name) ??
    tables.find((table) => fold(table.name) === last) ??
    null
  )
}

function lastPart(name: string): string {
  return name.split('.').at(-1) ?? name
}

function fold(name: string): string {
  return name.toLowerCase()
}
