import { happens } from '../../generators/happens.ts'
import { isUndeclared } from '../../infer/structure/is-undeclared.ts'
import type { ForeignKey } from '../../model/schema.ts'
import {
  add,
  call,
  choose,
  column,
  equal,
  less,
  modulo,
  multiply,
  nothing,
  number,
  or,
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { NamedList } from '../../sql/query.ts'
import { heroPlace } from '../heroes/hero-place.ts'
import { findStep } from '../histories/make-history.ts'
import { statedPlace } from '../lifecycles/stated-place.ts'
import {
  type ColumnPlan,
  type Lookup,
  linkRow,
  type Plan,
  parentColumn,
  rowColumn,
  type TablePlan,
} from '../plan.ts'
import { countRows, estimateRows } from '../rows/estimate-rows.ts'
import { isOptional } from '../rows/is-following.ts'
import { chainPlace } from './chain-place.ts'
import { datedPlace } from './dated-place.ts'
import { derivedPlace } from './derived-place.ts'
import { distinctPlace } from './distinct-place.ts'
import { findCounterpart } from './find-counterpart.ts'
import { forest, forestInGroup } from './forest-place.ts'
import { givenLookup } from './given-lookup.ts'
import { groupedPlace } from './grouped-place.ts'
import { keyColumns } from './key-columns.ts'
import { pairedPlace } from './paired-place.ts'
import { pickedPlace } from './picked-place.ts'
import { draw, offset, scatter } from './popularity.ts'
import { weightedPlace } from './weighted-place.ts'

/** Writes the columns of every link: the parent's row number, and from it the key's columns. */
export function fillLinks(plan: Plan): Plan {
  const lists = new Map<string, NamedList>()
  const tables = Object.values(plan.tables).map((table): [string, TablePlan] => {
    const rows = table.table.foreignKeys.flatMap((key) => linkRowColumns(plan, table, key, lists))
    const keys = keyColumns(plan, table)
    return [table.table.id, { ...table, columns: [...table.columns, ...rows, ...keys] }]
  })
  return { ...plan, tables: Object.fromEntries(tables), lists: [...plan.lists, ...lists.values()] }
}

function linkRowColumns(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  lists: Map<string, NamedList>,
): readonly ColumnPlan[] {
  const made = heroPlace(plan, table, key, choosePlace(plan, table, key, lists), lists)
  if (made.length === 0) return []
  const last = made.at(-1)
  if (!last) return []
  const absent = findAbsence(plan, table, key)
  const apart = leadAway(plan, table, key, last.expression)
  const nulled = absent ? choose([[absent, nothing]], apart) : apart
  return [...made.slice(0, -1), { ...last, expression: givenRow(plan, table, key, nulled) }]
}

/** A picked parent that its counterpart has already gives way to the next one. */
function leadAway(plan: Plan, table: TablePlan, key: ForeignKey, row: Expression): Expression {
  const counterpart = findCounterpart(plan, table.table, key)
  const placed = table.links[key.link]
  if (!counterpart || placed?.kind !== 'picked' || placed.eligible !== null) return row
  // one that varies among rows of the same parent leads away from it by itself
  const other = table.links[counterpart.link]
  if (other?.kind === 'distinct' && key.columns.every((name) => other.within.includes(name)))
    return row
  const isLater =
    table.table.foreignKeys.indexOf(counterpart) < table.table.foreignKeys.indexOf(key)
  const isSettled = other?.kind !== 'picked'
  if (!isLater && !isSettled) return row
  const next = modulo(add(row, number(1)), call('greatest', countRows(plan, key.parent), number(1)))
  return choose([[equal(row, column(linkRow(counterpart.link))), next]], row)
}

/** When a link is absent: as the checks over several links say, or by chance. */
function findAbsence(plan: Plan, table: TablePlan, key: ForeignKey): Expression | null {
  const decided = key.columns.flatMap((name) => table.absent[name] ?? [])
  if (decided.length > 0) return or(...decided)
  const share = nullShare(plan, table, key)
  return share > 0 ? happens(draw(plan, table, key, 9), share) : null
}

/** Reference rows that name a parent keep it. */
function givenRow(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  otherwise: Expression,
): Expression {
  if (!isLinkGiven(plan, table, key)) return otherwise
  const kept = column('given', linkRow(key.link))
  if (isAllGiven(table)) return kept
  return choose([[less(column(rowColumn), number(table.given)), kept]], otherwise)
}

/** Whether reference rows say which parent they have. */
function isLinkGiven({ reference }: Plan, { table }: TablePlan, { link }: ForeignKey): boolean {
  return reference.tables[table.id]?.rows.some(({ links }) => Object.hasOwn(links, link)) ?? false
}

function isAllGiven({ rows, given }: TablePlan): boolean {
  return rows.kind === 'count' && rows.rows === given
}

/** Share of NULL in a link that may be absent and about which nothing else is known. */
const usualNulls = 0.15

function nullShare(plan: Plan, table: TablePlan, key: ForeignKey): number {
  const placed = table.links[key.link]
  const columns = table.table.columns.filter(({ name }) => key.columns.includes(name))
  if (!columns.some(({ nullable }) => nullable)) return 0
  const rule = plan.rules.tables[table.table.id]?.columns[key.columns[0] ?? '']
  if (rule?.nulls !== null && rule?.nulls !== undefined) return rule.nulls
  if (
    placed?.kind === 'source' ||
    placed?.kind === 'valued' ||
    placed?.kind === 'derived' ||
    placed?.kind === 'forest' ||
    (placed?.kind === 'chain' && placed.within.length > 0) ||
    placed?.kind === 'step' ||
    placed?.kind === 'stated'
  )
    return 0
  // a link that names a column a wider, required key holds too must be there
  const isNeeded = table.table.foreignKeys.some(
    (other) => other !== key && key.columns.some((name) => other.columns.includes(name)),
  )
  if (isNeeded && key.columns.length === 1) return 0
  return isUndeclared(table.table) && key.parent !== table.table.id ? usualNulls / 6 : usualNulls
}

function choosePlace(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  lists: Map<string, NamedList>,
): readonly ColumnPlan[] {
  const placed = table.links[key.link]
  const name = linkRow(key.link)
  const lookups = isLinkGiven(plan, table, key) ? [givenLookup(table)] : []
  const plain = (
    expression: Expression,
    why: string,
    more: readonly Lookup[] = [],
  ): ColumnPlan => ({
    name,
    expression,
    lookups: [...lookups, ...more],
    generator: 'link',
    why,
  })
  const list = (
    title: string,
    kind: NamedList['kind'],
    values: NamedList['values'],
  ): Expression => {
    lists.set(title, { name: title, kind, values })
    return call('list', text(title))
  }
  switch (placed?.kind) {
    case undefined:
    case 'given':
      return []
    case 'source':
      return [plain(column(parentColumn), `the ${key.parent} it is counted for`)]
    case 'weighted':
      return weightedPlace(plan, table, key, placed, plain)
    case 'valued': {
      const lookup: Lookup = {
        alias: `${key.link} found`,
        relation: placed.keys,
        on: [{ column: 'key', equals: placed.value }],
      }
      return [
        plain(column(lookup.alias, 'found'), `the ${key.parent} that the rule names`, [lookup]),
      ]
    }
    case 'derived':
      return derivedPlace(plan, table, key, placed, plain, lists)
    case 'stated': {
      const made = statedPlace(plan, table, key, (title, values) => list(title, 'integer', values))
      return made ? [plain(made.expression, made.why)] : []
    }
    case 'step': {
      const step = findStep({ plan, table, list })
      return step ? [plain(step, `the steps that lead to its parent's status`)] : []
    }
    case 'one-to-one':
      return [plain(oneToOne(plan, table, key), `each ${key.parent} once`)]
    case 'forest':
      return placed.group === null
        ? [plain(forest(plan, table, key), `an earlier row of ${key.parent}, or none`)]
        : forestInGroup(plan, table, key, placed, plain)
    case 'chain':
      return chainPlace(table, key, placed, plain)
    case 'distinct':
      return distinctPlace(plan, table, key, placed, plain, lists)
    case 'grouped':
      return groupedPlace(plan, table, key, placed, plain)
    case 'paired':
      return pairedPlace(plan, table, key, placed, plain)
    case 'dated':
      return datedPlace(plan, table, key, placed, plain)
    case 'picked':
      return pickedPlace(plan, table, key, placed, plain, lists)
  }
}

/** Each parent once; where there are too few, the rows that come too late have none. */
function oneToOne(plan: Plan, table: TablePlan, key: ForeignKey): Expression {
  const { id } = table.table
  const start = number(offset(plan, table, key))
  const parents = countRows(plan, key.parent)
  const nth = (all: Expression): Expression =>
    modulo(add(multiply(column(rowColumn), number(scatter)), start), all)
  const isEnough = estimateRows(plan, id) <= estimateRows(plan, key.parent)
  if (isEnough || !isOptional(table.table, key.columns)) return nth(parents)
  const place = nth(countRows(plan, id))
  return choose([[less(place, parents), place]], nothing)
}
