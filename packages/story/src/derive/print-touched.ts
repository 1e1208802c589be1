import type { DerivationReads, ForeignKey } from '@worldloom/engine'
import { quoteName } from '../tree/quote.ts'
import { getTable, type World, type WorldTable } from '../world/world.ts'
import type { MovedRows } from './moved-rows.ts'

export interface Touching {
  readonly world: World
  /** By table id. */
  readonly moved: ReadonlyMap<string, MovedRows>
  /** Whether these are some of the rows: what others lead to is not known here. */
  readonly isSampled: boolean
}

/**
 * The condition of the rows of a table, as `alias`, whose value may be another one by what was moved: those moved themselves,
 * those that lead to moved rows, those that moved rows lead to. Null where there are none; `true` where any may be, for
 * what rows led to before is not known.
 */
export function printTouched(
  touching: Touching,
  {
    id,
    alias,
    reads,
  }: { readonly id: string; readonly alias: string; readonly reads: DerivationReads },
  own: readonly string[] = [],
  countsAdded: boolean = reads.below.length > 0,
): string | null {
  const table = getTable(touching.world, id)
  const first = reads.paths.flatMap(([name = '', ...rest]) =>
    rest.length === 0 ? name : (findLink(table, name)?.columns ?? []),
  )
  const conditions = [
    printMoved(touching, table, alias, [...own, ...first], countsAdded),
    ...reads.paths.map((path) => printAbove(touching, table, alias, path)),
    ...reads.below.map((below) => printBelow(touching, alias, below)),
  ].filter((condition) => condition !== null)
  if (conditions.includes('true')) return 'true'
  return conditions.length > 0 ? `(${[...new Set(conditions)].join(' OR ')})` : null
}

function printMoved(
  { moved }: Touching,
  { id }: WorldTable,
  alias: string,
  read: readonly string[],
  countsAdded: boolean,
): string | null {
  const known = moved.get(id)
  if (!known) return null
  const isRead = read.some((name) => known.columns.has(name.toLowerCase()))
  const conditions = [
    // a row put in is like the one that it was made of, but for those columns and for what leads to it
    ...(known.from !== null && (isRead || countsAdded) ? [`${alias}.rowid >= ${known.from}`] : []),
    ...(isRead && known.places.length > 0
      ? [`${alias}.rowid IN (${known.places.join(', ')})`]
      : []),
  ]
  return conditions.length > 0 ? `(${conditions.join(' OR ')})` : null
}

/** Rows whose links lead to moved ones. */
function printAbove(
  touching: Touching,
  table: WorldTable,
  alias: string,
  [name = '', ...rest]: readonly string[],
): string | null {
  const link = rest.length > 0 ? findLink(table, name) : null
  if (!link) return null
  const inner = `${alias}_p`
  const reads = { paths: [rest], below: [] }
  const condition = printTouched(touching, { id: link.parent, alias: inner, reads })
  return condition && printIn(touching, alias, link, inner, condition)
}

/** Rows that moved ones lead to. */
function printBelow(
  touching: Touching,
  alias: string,
  { child, links: [name = '', ...rest], reads }: DerivationReads['below'][number],
): string | null {
  const { world, moved } = touching
  const from = getTable(world, child)
  const link = findLink(from, name)
  if (!link) return null
  const known = moved.get(child)
  if (
    known &&
    known.places.length > 0 &&
    link.columns.some((each) => known.columns.has(each.toLowerCase()))
  )
    return touching.isSampled ? null : 'true'
  const inner = `${alias}_c`
  // a row more is one more in a sum, whatever is in it
  const condition = printTouched(touching, { id: child, alias: inner, reads }, [], true)
  if (condition === null || condition === 'true') return condition
  const names = link.columns.map((each) => `${inner}.${quoteName(each)}`).join(', ')
  const children = `SELECT ${names} FROM ${from.sqlName} AS ${inner} WHERE ${condition}`
  const [next] = rest
  if (next === undefined) return `(${list(alias, link.parentColumns)}) IN (${children})`
  // rows that lead to these on the way up
  const parent = getTable(world, link.parent)
  const way = findLink(parent, next)
  if (!way || rest.length > 1) return 'true'
  const middle = `${alias}_m`
  const keys = list(middle, way.columns)
  return `(${list(alias, way.parentColumns)}) IN (SELECT ${keys} FROM ${parent.sqlName} AS ${middle}
    WHERE (${list(middle, link.parentColumns)}) IN (${children}))`
}

function printIn(
  { world }: Touching,
  alias: string,
  { columns, parent, parentColumns }: ForeignKey,
  inner: string,
  condition: string,
): string {
  const { sqlName } = getTable(world, parent)
  return `(${list(alias, columns)}) IN (SELECT ${list(inner, parentColumns)} FROM ${sqlName} AS ${inner} WHERE ${condition})`
}

function list(alias: string, columns: readonly string[]): string {
  return columns.map((name) => `${alias}.${quoteName(name)}`).join(', ')
}

function findLink({ links }: WorldTable, name: string): ForeignKey | null {
  return links.find(({ link }) => link === name) ?? null
}
