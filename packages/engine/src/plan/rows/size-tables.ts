import type { Diagnostic } from '@worldloom/diagnostics'
import { type CountDistribution, usualMean } from '../../random/count-shares.ts'
import { drawKey } from '../../random/hash.ts'
import { listLayers } from '../../rules/lifecycles/list-layers.ts'
import { call, choose, column, isNull, not, number, or, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { NamedList } from '../../sql/query.ts'
import { findFitting } from '../histories/find-fitting.ts'
import { countSteps, findHistory } from '../histories/make-history.ts'
import { findStepsOf, type StepsOf } from '../lifecycles/find-life.ts'
import { stepsColumn } from '../lifecycles/life-columns.ts'
import { mustReachAll } from '../links/must-reach-all.ts'
import { ownList } from '../lists/invent-lookups.ts'
import { mixColumn, type Plan, type RowPlan, type TablePlan } from '../plan.ts'
import { chooseBySegment } from '../segments/choose-by-segment.ts'
import { listMultipliers } from '../segments/list-multipliers.ts'
import { findMeanFault, shareMeans } from '../segments/share-means.ts'
import { type FoundStock, findStockOf } from '../stocks/find-stock.ts'
import { estimateRows, parentOf } from './estimate-rows.ts'
import { findPairing } from './find-pairing.ts'
import { findWider } from './find-wider.ts'
import { isRuled } from './is-ruled.ts'
import { limitCalendar } from './limit-calendar.ts'
import { shapeCounts } from './shape-counts.ts'
import { sizeCalendar } from './size-calendar.ts'
import { findUsualRows } from './usual-rows.ts'

/** What counts follow where nothing names a distribution. */
const usualCounts: CountDistribution = { kind: 'geometric' }

/** Decides how many rows each table has: asked for, ruled, given by reference data, or usual for its role. */
export function sizeTables(plan: Plan): Plan {
  let sized = plan
  for (const table of Object.values(plan.tables)) {
    const lists: NamedList[] = []
    const faults: Diagnostic[] = []
    const rows = sizeTable(sized, table, lists, faults)
    sized = {
      ...sized,
      notes: [...sized.notes, ...faults],
      tables: { ...sized.tables, [table.table.id]: { ...table, rows } },
      lists: [...sized.lists, ...lists],
    }
    sized = limitCalendar(sized, table.table.id)
  }
  return sized
}

function sizeTable(
  plan: Plan,
  table: TablePlan,
  lists: NamedList[],
  faults: Diagnostic[],
): RowPlan {
  const { settings, rules, understanding } = plan
  const { id } = table.table
  const rule = rules.tables[id]?.rows ?? null
  // a list that was filled from what is known has as many rows as there are entries
  const isInvented = table.given > 0 && rule?.kind !== 'per-parent' && isListed(plan, id)
  const heroes = rules.tables[id]?.heroes?.length ?? 0
  if (isInvented)
    return { kind: 'count', rows: table.given + heroes, why: 'the entries such a list has' }
  const steps = findStepsOf(plan, id)
  if (steps) return followLife(plan, table, steps, faults)
  const moved = findStockOf(plan, id)
  if (moved && rule?.kind !== 'per-parent') return followStock(plan, table, moved, lists, faults)
  const asked = settings.tableRows[id]
  if (asked !== undefined) return exactly(plan, table, asked, 'as many rows as asked for')
  if (rule?.kind === 'count')
    return exactly(plan, table, scale(plan, rule.rows), 'as many rows as the rules say')
  if (rule?.kind === 'ratio') {
    const rows = Math.round(rule.ratio * estimateRows(plan, rule.of))
    return exactly(plan, table, rows, `${rule.ratio} rows for each of ${rule.of}, by rule`)
  }
  const told = findHistory(plan, id)
  if (
    told &&
    (rule?.kind === 'per-parent' ? rule.link : findOwner(plan, table)) === told.history.link &&
    (rule || settings.rows === null)
  )
    return followHistory(table, told, rule?.kind === 'per-parent' ? rule : null)
  if (rule?.kind === 'per-parent') {
    const { minimum, maximum, where, link, parent } = rule
    const mean = rule.mean ?? minimum + (maximum - minimum) * usualMean
    const distribution = rule.distribution ?? usualCounts
    const spread = { link, minimum, maximum, mean, where, distribution }
    const why = `${minimum} to ${maximum} rows for each ${parent}, by rule`
    return perParent(plan, table, spread, why, lists, faults)
  }
  if (table.given > 0)
    return { kind: 'count', rows: table.given + heroes, why: 'the reference rows' }
  if (settings.rows !== null)
    return exactly(plan, table, scale(plan, settings.rows), 'as many rows as every table')
  const calendar = understanding.calendars[id]
  if (calendar) return sizeCalendar(calendar, settings.now)
  const pairing = findPairing(plan, table)
  if (pairing && !isRuled(plan, table, pairing.link)) {
    const why = `1 to ${pairing.maximum} rows for each ${parentOf(table, pairing.link)}, as most places keep most things`
    return perParent(plan, table, { ...usualSpread, ...pairing }, why, lists, faults)
  }
  const role = understanding.roles[id]?.kind ?? 'entity'
  const owner = findOwner(plan, table)
  const isPart = role === 'component' || role === 'history' || role === 'junction'
  if (owner && isPart) {
    const spread = { ...usualSpread, link: owner, maximum: 5, mean: 2.2 }
    const why = `1 to 5 rows for each ${parentOf(table, owner)}, as parts of it usually have`
    return perParent(plan, table, spread, why, lists, faults)
  }
  const usual = findUsualRows(plan, table)
  const share = isForSome(plan, table) ? usualShare : 1
  return exactly(plan, table, scale(plan, Math.round(usual.rows * share)), usual.why)
}

/** Of parents that have such a row only in some statuses, the share that has one. */
const usualShare = 0.7

/** Whether no parent has two such rows, and by its status many have none: no visit without its appointment kept. */
function isForSome(plan: Plan, table: TablePlan): boolean {
  const { foreignKeys, uniques, primaryKey } = table.table
  const sets = [...uniques.map(({ columns }) => columns), primaryKey?.columns ?? []]
  return foreignKeys.some(
    (key) =>
      sets.some((set) => set.length > 0 && set.every((name) => key.columns.includes(name))) &&
      findFitting(plan, table, key) !== null,
  )
}

const usualSpread = { minimum: 1, where: null, distribution: usualCounts } as const

/** Movements of each thing that a stock is of, whatever number of rows was asked for. */
function followStock(
  plan: Plan,
  table: TablePlan,
  { table: thing, stock }: FoundStock,
  lists: NamedList[],
  faults: Diagnostic[],
): RowPlan {
  const { id } = table.table
  if (plan.settings.tableRows[id] !== undefined)
    faults.push(noteFollowing(plan, id, thing, stock.place))
  const spread = { ...usualSpread, link: stock.link, maximum: 6, mean: 2.4 }
  return perParent(plan, table, spread, `1 to 6 movements of each ${thing}`, lists, faults)
}

function isListed({ reference }: Plan, id: string): boolean {
  return reference.tables[id]?.columns.every(({ source }) => source === ownList) ?? false
}

/** A row for each step that the parent went through. */
function followHistory(
  table: TablePlan,
  { history, statuses }: NonNullable<ReturnType<typeof findHistory>>,
  bounds: { readonly minimum: number; readonly maximum: number } | null,
): RowPlan {
  const steps = countSteps(statuses)
  const count = bounds
    ? call('least', call('greatest', steps, number(bounds.minimum)), number(bounds.maximum))
    : steps
  const why = `a row for each step of its ${parentOf(table, history.link)}`
  return { kind: 'per-parent', link: history.link, count, cap: null, mean: 4, why }
}

/** A row for each state that the parent's life has been in. */
function followLife(
  plan: Plan,
  { table }: TablePlan,
  { of, status, link, life }: StepsOf,
  faults: Diagnostic[],
): RowPlan {
  if (plan.settings.tableRows[table.id] !== undefined)
    faults.push(noteFollowing(plan, table.id, of, life.history?.place ?? life.place))
  const why = `a row for each state that the ${status} of its ${of} has been in`
  const mean = (1 + listLayers(life).length) / 2
  return { kind: 'per-parent', link, count: column(stepsColumn(status)), cap: null, mean, why }
}

function noteFollowing(
  plan: Plan,
  table: string,
  of: string,
  place: Diagnostic['place'],
): Diagnostic {
  return {
    code: 'ROWS_FOLLOW',
    severity: 'warning',
    message: `"${table}" has as many rows as those of "${of}" need, not ${plan.settings.tableRows[table]}.`,
    hint: `Ask for more or fewer rows of "${of}".`,
    place,
  }
}

function scale({ settings }: Plan, rows: number): number {
  return Math.max(1, Math.round(rows * settings.scale))
}

/** Parts of a parent stand together, so an exact number of them is spread over the parents. */
function exactly(plan: Plan, table: TablePlan, rows: number, why: string): RowPlan {
  const role = plan.understanding.roles[table.table.id]?.kind
  const owner = findOwner(plan, table)
  const heroes = plan.rules.tables[table.table.id]?.heroes?.length ?? 0
  const total = Math.max(rows, table.given + heroes)
  if (owner && table.given === 0 && (role === 'component' || role === 'history'))
    return {
      kind: 'spread',
      link: owner,
      rows: total,
      cap: null,
      why: `${why}, spread over ${parentOf(table, owner)}`,
    }
  return { kind: 'count', rows: total, why }
}

/** The identifying parent, when it is another table. */
export function findOwner(plan: Plan, table: TablePlan): string | null {
  const owner = plan.understanding.roles[table.table.id]?.owner ?? null
  const key = table.table.foreignKeys.find(({ link }) => link === owner)
  if (!key || key.parent === table.table.id || isRuled(plan, table, key.link)) return null
  // rows spread by weight would leave parents without any
  return mustReachAll(plan, table.table.id, key) ? null : findWider(plan, table, key.link)
}

interface Spread {
  readonly link: string
  readonly minimum: number
  readonly maximum: number
  readonly mean: number
  readonly where: Expression | null
  readonly distribution: CountDistribution
}

function perParent(
  plan: Plan,
  table: TablePlan,
  spread: Spread,
  why: string,
  lists: NamedList[],
  faults: Diagnostic[],
): RowPlan {
  const { id } = table.table
  const { minimum, maximum, mean, where, distribution } = spread
  const drawn = call(
    'draw',
    column(mixColumn),
    number(drawKey(plan.settings.seed, `${id}#count`, 0)),
  )
  const pick = (name: string, wanted: number): Expression => {
    lists.push({
      name,
      kind: 'integer',
      values: shapeCounts(distribution, { minimum, maximum, mean: wanted }),
    })
    return call('pick', call('list', text(name)), drawn)
  }
  const [multiplier] = listMultipliers(plan, table, spread.link, {})
  const means = multiplier ? shareMeans(multiplier, mean) : []
  const place = plan.rules.tables[id]?.rows?.place ?? table.table.place
  const fault =
    multiplier && findMeanFault(multiplier, means, { child: id, minimum, maximum, place })
  if (fault) faults.push(fault)
  const whole = pick(`${id} per parent`, mean)
  const count = multiplier
    ? chooseBySegment(
        plan,
        multiplier,
        means.map((wanted, i) => pick(`${id} per parent ${i + 1}`, wanted)),
        whole,
      )
    : whole
  return {
    kind: 'per-parent',
    link: spread.link,
    count: where ? choose([[or(not(where), isNull(where)), number(0)]], count) : count,
    cap: null,
    mean,
    why,
  }
}
