import { buildFault, type Diagnostic, findNearest } from '@worldloom/diagnostics'
import type { Schema, Settings } from '@worldloom/engine'
import type { Request } from './request.ts'

/** The settings of a plan: a request whose tables are found in the schema. */
export function buildSettings(
  { rows, tableRows, scale, seed, now, range }: Request,
  schema: Schema,
): { readonly settings: Settings; readonly diagnostics: readonly Diagnostic[] } {
  const faults: Diagnostic[] = []
  const find = (name: string): string => {
    const id = findTable(schema, name)
    if (id === null) faults.push(unknownTable(schema, name))
    return id ?? name
  }
  const settings = {
    rows,
    tableRows: Object.fromEntries(
      Object.entries(tableRows).map(([name, count]) => [find(name), count]),
    ),
    scale,
    seed,
    now,
    // the plan counts from 0 and names the row after the last
    range: range && { table: find(range.table), from: range.from - 1, to: range.to },
  }
  return { settings, diagnostics: faults }
}

/** By its id or name, exactly or else in any case where only one table is meant. */
function findTable({ tables }: Schema, name: string): string | null {
  const exact = tables.find(({ id }) => id === name)
  if (exact) return exact.id
  const named = tables.filter((table) => table.name === name)
  if (named.length === 1) return named[0]?.id ?? null
  const folded = name.toLowerCase()
  const alike = tables.filter(
    (table) => table.id.toLowerCase() === folded || table.name.toLowerCase() === folded,
  )
  return alike.length === 1 ? (alike[0]?.id ?? null) : null
}

function unknownTable({ tables }: Schema, name: string): Diagnostic {
  const ids = tables.map(({ id }) => id)
  const nearest = findNearest(name, ids)
  const some = `Its tables are ${ids.slice(0, 8).join(', ')}${ids.length > 8 ? ' …' : ''}.`
  const hint = nearest ? `Did you mean "${nearest}"?` : some
  return buildFault('UNKNOWN_TABLE', `The schema has no table "${name}".`, hint)
}
