import type { Tell } from '../check-query.ts'
import { getColumn } from './check-context.ts'
import { nameTable, type Scope } from './scope.ts'
import { tellSteps, writeAfter } from './tell-steps.ts'

/** Types of which equal values have equal hashes in DuckDB, and which are compared as they are. */
const hashed: ReadonlySet<string> = new Set([
  'integer',
  'decimal',
  'date',
  'timestamp',
  'text',
  'enum',
  'uuid',
])

/**
 * Two ways to see that no rows share some columns without grouping by them: rows that come in the order
 * of the columns differ where each comes after the one before, and values with as many hashes as there
 * are rows all differ. NULLs have no order, and one hash. Of rows that meet a condition the second tells.
 */
export function tellUnique(
  scope: Scope,
  columns: readonly string[],
  nulls: 'distinct' | 'equal' | 'none',
  where: string | null = null,
): readonly Tell[] {
  const names = columns.map((column) => scope.name(column))
  const areThere = (values: readonly string[]): string =>
    values.map((value) => `${value} IS NOT NULL`).join(' AND ')
  const first = nulls === 'none' ? areThere : () => 'true'
  const steps = where === null ? [tellSteps(scope, names, writeAfter, first)] : []
  const kinds = columns.map((column) => getColumn(scope.table, column).type.kind)
  // one integer is grouped by as fast as its hash
  const isPlain = kinds.length === 1 && kinds[0] === 'integer'
  if (isPlain || !kinds.every((kind) => hashed.has(kind))) return steps
  const from = `${nameTable(scope.context, scope.table.id)} AS ${scope.alias}`
  const conditions = [
    ...(where === null ? [] : [where]),
    ...(nulls === 'distinct' ? [areThere(names)] : []),
  ]
  const missing = nulls === 'none' ? ` + count(*) FILTER (WHERE NOT (${areThere(names)}))` : ''
  const sql = `SELECT count(*) - count(DISTINCT hash(${names.join(', ')}))${missing} FROM ${from} WHERE ${conditions.join(' AND ') || 'true'}`
  return [...steps, { kind: 'query', sql }]
}
