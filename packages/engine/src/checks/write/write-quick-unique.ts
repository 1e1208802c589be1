import { getColumn } from './check-context.ts'
import { nameTable, type Scope } from './scope.ts'

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
 * Two ways to see that no rows share some columns without grouping by them, each 0 where it is so: rows
 * that come in the order of the columns differ where each comes after the one before; and values with
 * as many hashes as there are rows all differ. NULLs have no order, and one hash.
 */
export function writeQuickUnique(
  scope: Scope,
  columns: readonly string[],
  where: string,
): readonly string[] {
  const names = columns.map((column) => scope.name(column))
  const from = `${nameTable(scope.context, scope.table.id)} AS ${scope.alias} WHERE ${where}`
  const ordered = `SELECT ${names.flatMap((name, index) => [`${name} AS k${index}`, `lag(${name}) OVER () AS b${index}`]).join(', ')} FROM ${from}`
  const byOrder = `SELECT count(*) FILTER (WHERE (${writeAfter(columns.length)}) IS NOT TRUE) - least(count(*), 1) FROM (${ordered})`
  const kinds = columns.map((column) => getColumn(scope.table, column).type.kind)
  // one integer is grouped by as fast as its hash
  const isPlain = kinds.length === 1 && kinds[0] === 'integer'
  if (isPlain || !kinds.every((kind) => hashed.has(kind))) return [byOrder]
  return [byOrder, `SELECT count(*) - count(DISTINCT hash(${names.join(', ')})) FROM ${from}`]
}

/** That k0, k1, … come after b0, b1, …, looked at from the first on. */
export function writeAfter(count: number, at = 0): string {
  const after = `k${at} > b${at}`
  return at + 1 >= count
    ? after
    : `${after} OR (k${at} = b${at} AND (${writeAfter(count, at + 1)}))`
}
