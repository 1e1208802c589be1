import { nameWork } from '../../names/work-names.ts'
import { drawKey } from '../../random/hash.ts'
import { logNormal, tabulateQuantiles, truncate } from '../../random/quantiles.ts'
import {
  add,
  and,
  call,
  choose,
  column,
  multiply,
  number,
  subtract,
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { NamedList } from '../../sql/query.ts'
import { heroColumn, heroSizes } from '../heroes/hero-sizes.ts'
import { listHeroShares } from '../heroes/list-hero-shares.ts'
import { listFittingParents } from '../histories/list-fitting-parents.ts'
import { findNeeded } from '../links/find-needed.ts'
import { listAgreements } from '../links/list-agreements.ts'
import { listFixed } from '../links/list-fixed.ts'
import { weighByRule } from '../links/weigh-by-rule.ts'
import {
  mixColumn,
  type Plan,
  parentColumn,
  type Relation,
  rowColumn,
  type TablePlan,
} from '../plan.ts'
import { evenWeights } from '../segments/even-weights.ts'
import { listMultipliers, type Multiplier } from '../segments/list-multipliers.ts'
import { estimateRows, isCounted, parentOf } from './estimate-rows.ts'

/** Weights of the parents that rows are spread over, in hundredths of the mean. */
const unevenness = 0.5

/** Adds the relations that say how many children each parent has and where their rows begin. */
export function placeRows(plan: Plan): Plan {
  const lists: NamedList[] = []
  const relations = Object.values(plan.tables).flatMap((table) => placeTable(plan, table, lists))
  return { ...plan, relations: [...plan.relations, ...relations], lists: [...plan.lists, ...lists] }
}

function placeTable(plan: Plan, table: TablePlan, lists: NamedList[]): readonly Relation[] {
  const { rows } = table
  const { id } = table.table
  if (rows.kind === 'count') return []
  const parent = parentOf(table, rows.link)
  const key = table.table.foreignKeys.find(({ link }) => link === rows.link)
  const needed = key
    ? findNeeded(table, key, listAgreements(plan, table), table.links)
    : { conditions: [], lookups: [] }
  const rule = plan.rules.tables[id]?.columns[rows.link]?.link
  const fitting = key ? listFittingParents(plan, table, key) : []
  const fixed = key ? listFixed(plan, table.table, key) : []
  const conditions = [
    ...(rule?.where ? [rule.where] : []),
    ...fixed,
    ...needed.conditions,
    ...fitting,
  ]
  const isOpen = conditions.length === 0
  const among = (expression: Expression): Expression =>
    isOpen ? expression : choose([[and(...conditions), expression]], number(0))
  const multipliers = listMultipliers(plan, table, rows.link, table.links)
  const sizes = (name: string, expression: Expression): Relation => ({
    name: nameWork(id, 'sizes'),
    title: `${id}: how many rows each ${parent} has`,
    from: { kind: 'table', table: parent },
    columns: [
      { name: parentColumn, expression: column(rowColumn) },
      { name, expression: among(expression) },
    ],
    where: null,
    groupBy: [],
    lookups: needed.lookups,
  })
  if (rows.kind === 'per-parent') {
    const capped =
      rows.cap === null || !Number.isSafeInteger(rows.cap)
        ? rows.count
        : call('least', rows.count, number(rows.cap))
    return [sizes('size', capped), countSizes(id, parent)]
  }
  // a rule's weights are kept where no parent has a limit they could exceed
  const ruled = rule?.weight && rows.cap === null ? weighByRule(rule.weight) : null
  const weights = ruled ?? weigh(plan, table, parent, isOpen, rule?.skew ?? null, lists)
  const isExact = rows.cap === null || (isCounted(plan, parent) && isOpen)
  // equal weights, so that their sum counts the parents that qualify
  // more than there are rows is no limit, and might be more than a whole number can be
  const most = Math.min(rows.cap ?? 1, rows.rows)
  const room = multiply(number(most), call('total', column('weight')))
  const total = isExact ? number(rows.rows) : call('least', number(rows.rows), room)
  const heroes = listHeroShares(plan, table, rows.link, table.links)
  const weighed: readonly Relation[] =
    multipliers.length === 0
      ? [sizes('weight', weights)]
      : evenSizes(
          plan,
          table,
          multipliers,
          { raw: among(weights), one: among(number(1)), isRuled: ruled !== null },
          needed.lookups,
        )
  if (heroes.length > 0)
    return [...sizeHeroesFirst(id, parent, weighed, heroes, total), countSizes(id, parent)]
  const through = call('sum_through', column('weight'), column(parentColumn))
  // nothing is ordered or billed without a part of it
  const parents =
    isOpen && rows.cap === null && isCounted(plan, parent) ? estimateRows(plan, parent) : null
  const isPart = plan.understanding.roles[id]?.kind === 'component'
  const each = isPart && multipliers.length === 0 && parents !== null && parents <= rows.rows
  const left = each ? number(rows.rows - parents) : total
  const share = (sum: Expression): Expression =>
    call('div', multiply(left, sum), call('greatest', call('total', column('weight')), number(1)))
  const before = share(subtract(through, column('weight')))
  const more = subtract(share(through), before)
  return [
    ...weighed,
    each
      ? countFrom(id, parent, add(column(parentColumn), before), add(number(1), more))
      : countFrom(id, parent, before, more),
  ]
}

/** Where the rows of each parent begin, and how many they are, once their sizes are known. */
function countSizes(id: string, parent: string): Relation {
  const before = call('sum_before', column('size'), column(parentColumn))
  return countFrom(id, parent, before, column('size'))
}

function countFrom(id: string, parent: string, start: Expression, count: Expression): Relation {
  return {
    name: nameWork(id, 'counts'),
    title: `${id}: at which row the rows of each ${parent} begin`,
    from: { kind: 'relation', name: nameWork(id, 'sizes') },
    columns: [
      { name: parentColumn, expression: column(parentColumn) },
      { name: '#start', expression: start },
      { name: '#count', expression: count },
    ],
    where: null,
    groupBy: [],
    lookups: [],
  }
}

/** The sizes of parents where heroes take their shares before all others. */
function sizeHeroesFirst(
  id: string,
  parent: string,
  weighed: readonly Relation[],
  heroes: ReturnType<typeof listHeroShares>,
  total: Expression,
): readonly Relation[] {
  const name = nameWork(id, 'sizes')
  const title = `${id}: how many rows each ${parent} has, heroes first`
  return [
    ...weighed.map((relation) => ({
      ...relation,
      name: relation.name === name ? `${name} as weighed` : relation.name,
      columns:
        relation.from.kind === 'table'
          ? [...relation.columns, heroColumn(heroes)]
          : [...relation.columns, { name: 'hero', expression: column('hero') }],
    })),
    ...heroSizes(name, title, heroes, total),
  ]
}

/** The sizes of parents by their segments, under the names that the counts read. */
function evenSizes(
  plan: Plan,
  table: TablePlan,
  multipliers: readonly Multiplier[],
  weight: Parameters<typeof evenWeights>[3],
  lookups: Relation['lookups'],
): readonly Relation[] {
  const { id } = table.table
  const parent = table.rows.kind === 'count' ? '' : parentOf(table, table.rows.link)
  const name = nameWork(id, 'sizes')
  const made = evenWeights(plan, { name, child: id, parent, lookups }, multipliers, weight)
  return made.map((relation) =>
    relation.name !== name
      ? relation
      : {
          ...relation,
          columns: relation.columns.map((own) =>
            own.name === 'candidate' ? { ...own, name: parentColumn } : own,
          ),
        },
  )
}

/** Uneven weights as far as the cap leaves room: no parent may get more rows than it can have. */
function weigh(
  plan: Plan,
  table: TablePlan,
  parent: string,
  isOpen: boolean,
  skew: number | null,
  lists: NamedList[],
): Expression {
  const { rows } = table
  if (rows.kind !== 'spread' || skew === 0) return number(1)
  const parents = Math.max(1, estimateRows(plan, parent))
  const mean = rows.rows / parents
  const top = rows.cap === null ? 12 : (rows.cap - 1) / mean
  if (top < 1.5 || !isCounted(plan, parent) || (!isOpen && rows.cap !== null)) return number(1)
  const name = `${table.table.id} weights`
  const most = Math.min(top, 12)
  lists.push({
    name,
    kind: 'integer',
    values: tabulateQuantiles(truncate(logNormal(160, skew ?? unevenness), 100, 100 * most)),
  })
  return call(
    'quantile',
    call(
      'draw',
      column(mixColumn),
      number(drawKey(plan.settings.seed, `${table.table.id}#weight`, 0)),
    ),
    call('list', text(name)),
  )
}
