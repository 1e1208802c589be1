import type { Schema, Table } from '@worldloom/engine'
import { findPart, findText, walkTree } from '../queries/walk-tree.ts'

/** The tables that a query names, and how its short names lead to them. */
export interface NamedTables {
  readonly tables: readonly Table[]
  readonly unknown: readonly string[]
  /** The table that a column belongs to, by the name in front of it or by its own name. */
  readonly findTable: (alias: string | null, column: string) => string | null
}

/** Finds the tables of a query's tree in the schema; what the query itself names is none of them. */
export function findTables(tree: unknown, schema: Schema): NamedTables {
  const nodes = walkTree(tree)
  const own = new Set(
    nodes.flatMap((node) => {
      const list = findPart(node, 'with', 'ctes')
      return Array.isArray(list)
        ? list.map((cte) => fold(findText(cte, 'alias', 'name') ?? ''))
        : []
    }),
  )
  const aliases = new Map<string, Table>()
  const unknown = new Set<string>()
  for (const node of nodes) {
    const name = findText(node, 'table', 'name', 'name')
    if (name === null || own.has(fold(name))) continue
    const table = findByName(schema, name)
    if (!table) {
      unknown.add(name)
      continue
    }
    aliases.set(fold(findText(node, 'table', 'alias', 'name') ?? lastPart(name)), table)
  }
  const tables = [...new Set(aliases.values())]
  const findTable = (alias: string | null, column: string): string | null => {
    const has = (table: Table): boolean =>
      table.columns.some(({ name }) => fold(name) === fold(column))
    const named = alias === null ? null : aliases.get(fold(alias))
    if (named) return has(named) ? named.id : null
    const holders = tables.filter(has)
    return holders.length === 1 || alias === null ? (holders[0]?.id ?? null) : null
  }
  return { tables, unknown: [...unknown], findTable }
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
