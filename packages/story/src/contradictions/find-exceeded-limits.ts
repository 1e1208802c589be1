import { dropAlias } from '../tree/drop-alias.ts'
import type { Expression, SelectNode } from '../tree/node.ts'
import { walkTables } from '../tree/walk-tables.ts'
import { type Bounds, countBounds, excludeEachOther, readBounds } from './bounds.ts'
import { closeRegion } from './close-region.ts'
import type { AskedQuery, Claim, Conflict } from './conflict.ts'
import type { Demand } from './find-clash.ts'
import { meetCell } from './find-image.ts'
import { isTotal, keepNecessary } from './keep-necessary.ts'
import { countValues } from './meet-ranges.ts'
import { readRange } from './range.ts'
import { readRegions } from './read-regions.ts'
import type { ClosedRegion, Ground } from './region.ts'
import { sayExpression, sayPredicate } from './say-conditions.ts'

/** Numbers of rows that are expected and that a query's own shape, or the schema, does not let it have. */
export async function findExceededLimits(
  { world }: Ground,
  queries: readonly AskedQuery[],
): Promise<readonly Conflict[]> {
  return queries.flatMap(({ id, query, expect }) => {
    const wanted = expect.filter(({ of }) => of === 'rows')
    if (wanted.length === 0 || query.type !== 'SELECT_NODE' || takesApart(query)) return []
    const limits = [...listOwn(query), ...listOfSchema(world, query)]
    const of = { kind: 'query', id } as const
    return wanted
      .flatMap((each): readonly Conflict[] => {
        const bounds = readBounds(each)
        const limit = limits.find(
          (one) => bounds && excludeEachOther(countBounds(bounds), one.bounds),
        )
        if (!limit) return []
        const second = { says: limit.says, of: limit.of ?? of }
        return [{ first: { says: each.text, of }, second, why: limit.why }]
      })
      .slice(0, 1)
  })
}

/** Whether a list in an output makes many rows of one. */
function takesApart({ select_list: list }: SelectNode): boolean {
  return /"function_name":"(?:unnest|generate_\w+)"/i.test(JSON.stringify(list))
}

interface Limit {
  readonly says: string
  /** Null where the query itself says it. */
  readonly of: Claim['of'] | null
  readonly bounds: Bounds
  readonly why: string
}

function atMost(high: number): Bounds {
  return { low: 0, isLowOpen: false, high, isHighOpen: false, not: [] }
}

function sayRows(count: number): string {
  return count === 1 ? 'there is at most 1 row' : `there are at most ${count} rows`
}

/** LIMIT, and a total, which is one row. */
function listOwn(query: SelectNode): readonly Limit[] {
  const limits: Limit[] = []
  for (const modifier of query.modifiers ?? []) {
    if (modifier.type !== 'LIMIT_MODIFIER') continue
    const count = readWhole(modifier.limit)
    if (count !== null)
      limits.push({ says: `LIMIT ${count}`, of: null, bounds: atMost(count), why: sayRows(count) })
  }
  const isOne = (query.group_expressions ?? []).length === 0 && isTotal(query)
  if (!isOne) return limits
  const first = query.select_list.map(dropAlias).map(sayExpression).join(', ')
  const isAlways = !query.having && !query.qualify && limits.length === 0
  const bounds = isAlways ? { ...atMost(1), low: 1 } : atMost(1)
  const why = isAlways ? 'a total is one row' : sayRows(1)
  return [...limits, { says: `SELECT ${first}`, of: null, bounds, why }]
}

function readWhole(expression: Expression | undefined): number | null {
  if (expression?.class !== 'CONSTANT' || expression.value.is_null) return null
  const value = Number(expression.value.value)
  return Number.isInteger(value) ? value : null
}

/** As many groups as their columns have values, and one row for a key that is named. */
function listOfSchema(world: Ground['world'], query: SelectNode): readonly Limit[] {
  const kept = keepNecessary(groupDistinct(query))
  if (!kept) return []
  const [way, ...others] = readRegions(world, kept)
  if (!way || others.length > 0) return []
  const closed = closeRegion(world, way)
  return [...listGroups(query, closed), ...listKeyed(query, closed)]
}

/** What is told once of each kind, as groups of that kind. */
function groupDistinct(query: SelectNode): SelectNode {
  const isDistinct = (query.modifiers ?? []).some(
    (each) => each.type === 'DISTINCT_MODIFIER' && (each.distinct_on_targets ?? []).length === 0,
  )
  const isPlain = query.select_list.every(({ class: kind }) => kind === 'COLUMN_REF')
  const isGrouped = (query.group_expressions ?? []).length > 0
  return isDistinct && isPlain && !isGrouped
    ? { ...query, group_expressions: query.select_list.map(dropAlias) }
    : query
}

function listGroups(query: SelectNode, closed: ClosedRegion): readonly Limit[] {
  if ((query.group_sets ?? []).length > 1 || !closed.groups) return []
  if (closed.groups.length === 0) return []
  let count = 1
  const cells: number[] = []
  for (const term of closed.groups) {
    if (term.class !== 'CELL') return []
    const { column } = closed.witness.place(term.cell)
    const values = countValues(meetCell(closed, term.cell), column)
    count *= values + (closed.isFilled(term.cell) ? 0 : 1)
    cells.push(term.cell)
  }
  if (!Number.isFinite(count)) return []
  const [cell = -1] = cells
  const source = cells.length === 1 ? findSource(closed, cell) : null
  const names = cells.map((each) => closed.witness.place(each).column.name)
  const says = source?.says ?? `GROUP BY ${names.join(', ')}`
  return [{ says, of: source?.of ?? null, bounds: atMost(count), why: sayRows(count) }]
}

/** The check that leaves a column so few values. */
function findSource(closed: ClosedRegion, cell: number): Claim | null {
  const { witness, checks } = closed
  const root = witness.find(cell)
  const { column } = witness.place(cell)
  const isAbout = ({ cells, expression }: Demand): boolean =>
    cells.some((each) => witness.find(each) === root) && readRange(expression, column) !== null
  const check = checks.find(isAbout)
  if (!check) return null
  const parts = checks.filter((each) => each.of === check.of && isAbout(each))
  return { says: parts.map((each) => sayPredicate(witness, each)).join(' AND '), of: check.of }
}

/** One table with a key all of whose columns are named has one row. */
function listKeyed(query: SelectNode, { witness, rows }: ClosedRegion): readonly Limit[] {
  const { from_table: from } = query
  const [row, ...others] = rows
  if (!from || !row || others.length > 0 || [...walkTables(from)].length > 1) return []
  if (from.type !== 'BASE_TABLE') return []
  const key = row.table.keys.find((names) =>
    names.every((name) => witness.constants.has(witness.find(row.cells.get(name) ?? -1))),
  )
  if (!key) return []
  const said = key.map((name) => {
    const value = witness.constants.get(witness.find(row.cells.get(name) ?? -1))
    return `${name} = ${value}`
  })
  return [{ says: said.join(' AND '), of: null, bounds: atMost(1), why: 'a key has one row' }]
}
