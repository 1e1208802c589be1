import { countValues } from '../checks/count-values.ts'
import { findCounterpart } from '../links/find-counterpart.ts'
import { findOrderedPair } from '../links/ordered-pair.ts'
import type { LinkPlan, Plan, TablePlan } from '../plan.ts'
import { change } from './change.ts'
import { estimateRows, isBroughtBy, isCounted, parentOf } from './estimate-rows.ts'
import { findFlag } from './find-flag.ts'
import { findHoldingLink } from './find-holding-link.ts'
import { findWider } from './find-wider.ts'
import { honourPair } from './honour-pair.ts'
import { isFollowing, isOptional } from './is-following.ts'
import { limitLonely } from './limit-lonely.ts'
import { listCovering } from './list-covering.ts'
import { listUniqueSets, refuseRepeats, type UniqueSet } from './list-unique-sets.ts'
import { more, noteLimit } from './note-limit.ts'
import { findOwner } from './size-tables.ts'
import { capChildren, spreadOver } from './spread-over.ts'
import { takeEachOnce } from './take-each-once.ts'

/**
 * Decides, for each primary key and unique constraint, which column or link varies so that no value
 * comes twice: by permutation, by position within a parent, or by taking each parent once.
 */
export function honourUniques(plan: Plan): Plan {
  let honoured = plan
  for (const { table } of Object.values(plan.tables)) {
    honoured = refuseRepeats(honoured, table.id)
    const begun = honoured.tables[table.id]
    if (begun) honoured = limitLonely(honoured, begun)
    const sets = listUniqueSets(plan, table)
    for (const set of sets) {
      const current = honoured.tables[table.id]
      if (current) honoured = honourSet(honoured, current, set)
    }
  }
  return honoured
}

function honourSet(plan: Plan, current: TablePlan, set: UniqueSet): Plan {
  const { table } = current
  const flag = set.where && findFlag(table.columns, set.where.expression)
  if (flag)
    return change(plan, current, {
      distinct: {
        [flag]: {
          kind: 'flag',
          within: set.columns.filter((name) => name !== flag),
          why: 'at most one by a partial unique index',
        },
      },
    })
  if (isHonoured(current, set.columns)) return plan
  const pair = findOrderedPair(plan, table)
  if (pair?.columns.every((name) => set.columns.includes(name)))
    return honourPair(plan, current, pair)
  const counted = table.columns.find(
    ({ name, identity }) =>
      identity &&
      set.columns.includes(name) &&
      !table.foreignKeys.some(({ columns }) => columns.includes(name)),
  )
  if (counted)
    return change(plan, current, {
      distinct: { [counted.name]: { kind: 'value', within: [], why: 'the database counts it' } },
    })
  const links = listCovering(plan, current, set.columns)
  const free = set.columns.filter(
    (name) => !links.some((link) => columnsOf(current, link).includes(name)),
  )
  const [only] = links
  const holding = links.length === 0 ? findHoldingLink(plan, current, set.columns) : null
  if (holding) return oneToOne(plan, current, holding)
  if (links.length === 0) return spreadFree(plan, current, free)
  if (links.length === 1 && only && free.length === 0) return oneToOne(plan, current, only)
  return withinParent(plan, current, links, free)
}

/** A set that contains an already distinct set is distinct too. */
function isHonoured(
  { distinct, links, rows, table }: TablePlan,
  columns: readonly string[],
): boolean {
  const byColumn = Object.entries(distinct).some(
    ([name, { kind, within }]) =>
      kind === 'value' &&
      columns.includes(name) &&
      within.every((other) => columns.includes(other)),
  )
  const byLink = table.foreignKeys.some((key) => {
    const link = links[key.link]
    if (!key.columns.every((name) => columns.includes(name))) return false
    const isOnce = rows.kind !== 'count' && rows.link === key.link && rows.cap === 1
    return (
      isOnce ||
      link?.kind === 'one-to-one' ||
      ((link?.kind === 'distinct' || link?.kind === 'chain') &&
        link.within.every((name) => columns.includes(name)))
    )
  })
  return byColumn || byLink
}

function columnsOf({ table }: TablePlan, link: string): readonly string[] {
  return table.foreignKeys.find((key) => key.link === link)?.columns ?? []
}

function spreadFree(plan: Plan, current: TablePlan, free: readonly string[]): Plan {
  // a column that a link fills cannot vary on its own
  const own = free.filter(
    (name) => !current.table.foreignKeys.some(({ columns }) => columns.includes(name)),
  )
  const widest = widestOf(plan, current, own)
  if (!widest) return plan
  const others = free.filter((name) => name !== widest)
  const capacity = countValues(plan, current, widest)
  const rows = estimateRows(plan, current.table.id)
  const why = `unique ${free.length > 1 ? `together with ${others.join(', ')}` : 'in the table'}`
  if (capacity >= rows || others.length === 0) {
    const limited =
      current.rows.kind === 'count' && capacity < rows ? capRows(plan, current, capacity) : plan
    return change(limited, limited.tables[current.table.id] ?? current, {
      distinct: { [widest]: { kind: 'value', within: [], why } },
    })
  }
  return change(plan, current, { distinct: { [widest]: { kind: 'value', within: others, why } } })
}

/** The column that can hold the most values. */
function widestOf(plan: Plan, current: TablePlan, names: readonly string[]): string | undefined {
  return [...names].sort((a, b) => countValues(plan, current, b) - countValues(plan, current, a))[0]
}

function oneToOne(plan: Plan, current: TablePlan, link: string): Plan {
  const parent = parentOf(current, link)
  if (parent === current.table.id) {
    const placed: LinkPlan = isOptional(current.table, columnsOf(current, link))
      ? { kind: 'chain', within: [] }
      : { kind: 'one-to-one' }
    return change(plan, current, { links: { [link]: placed } })
  }
  if (current.rows.kind !== 'count') {
    if (current.rows.link === link)
      return change(plan, current, { rows: capChildren(plan, current.rows, 1, parent) })
    // the wider key settles what the narrower one holds, so it brings the rows
    const held = columnsOf(current, current.rows.link)
    if (
      current.rows.kind === 'spread' &&
      held.every((name) => columnsOf(current, link).includes(name))
    )
      return change(plan, current, {
        rows: capChildren(plan, { ...current.rows, link }, 1, parent),
      })
    return takeEachOnce(plan, current, link)
  }
  if (current.given > 0 || isBroughtBy(plan, parent, current.table.id))
    return change(plan, current, { links: { [link]: { kind: 'one-to-one' } } })
  const rows = isCounted(plan, parent)
    ? Math.min(current.rows.rows, estimateRows(plan, parent))
    : current.rows.rows
  const noted =
    rows < current.rows.rows
      ? noteLimit(plan, current, rows, `each ${parent} can have one`, more(parent))
      : plan
  return change(noted, current, {
    rows: { kind: 'spread', link, rows, cap: 1, why: `${rows} rows, one for a ${parent} at most` },
  })
}

function withinParent(
  plan: Plan,
  current: TablePlan,
  links: readonly string[],
  free: readonly string[],
): Plan {
  const narrowed = narrowDiffering(current, [
    ...links.flatMap((link) => columnsOf(current, link)),
    ...free,
  ])
  if (narrowed) return change(plan, current, { links: narrowed })
  const lead = chooseLead(plan, current, links)
  const others = links.filter((link) => link !== lead)
  // a number or an instant varies most easily: a link that varied might wait for either
  const position =
    free.find((name) => isPosition(current, name)) ?? free.find((name) => isInstant(current, name))
  const widest = widestOf(plan, current, free)
  const otherRows = (link: string): number => estimateRows(plan, parentOf(current, link))
  const byRows = [...others].sort((a, b) => otherRows(b) - otherRows(a))
  // one that another link differs within is there before that link, and cannot wait for it
  const widestLink = byRows.find((link) => !isAwaited(current, link, links)) ?? byRows[0]
  const varying = position ?? (widestLink && otherRows(widestLink) > 3 ? null : widest) ?? null
  if (varying || !widestLink) {
    const name = varying ?? widest
    if (!name) return plan
    const capacity = countValues(plan, current, name)
    // what another key already keeps apart among other columns is kept apart everywhere
    const isTaken =
      current.distinct[name]?.kind === 'value' && capacity >= estimateRows(plan, current.table.id)
    const within = isTaken
      ? []
      : [
          ...links.flatMap((link) => columnsOf(current, link)),
          ...free.filter((other) => other !== name && !comesAfter(plan, current, other, name)),
        ]
    const spread = Number.isFinite(capacity)
      ? spreadOver(plan, current, lead, capacity)
      : spreadOver(plan, current, findWider(plan, current, lead), null)
    return change(spread, spread.tables[current.table.id] ?? current, {
      distinct: {
        [name]: { kind: 'value', within, why: `unique for each ${parentOf(current, lead)}` },
      },
    })
  }
  // a tree grows from row to row, so that what its rows hold varies instead
  const isOwn = parentOf(current, widestLink) === current.table.id
  const isChain = isOwn && isFollowing(current, widestLink)
  const isTree = isOwn && !isChain && current.rows.kind === 'count'
  const differing = isTree ? lead : widestLink
  const within = [
    ...links.filter((link) => link !== differing).flatMap((link) => columnsOf(current, link)),
    ...free,
  ]
  if (isChain) return change(plan, current, { links: { [widestLink]: { kind: 'chain', within } } })
  const varied = { [differing]: { kind: 'distinct', within, eligible: null } } as const
  if (isTree) return change(plan, current, { links: varied })
  const widestKey = current.table.foreignKeys.find(({ link }) => link === widestLink)
  const counterpart = widestKey ? findCounterpart(plan, current.table, widestKey) : null
  const itself = counterpart && links.includes(counterpart.link) ? 1 : 0
  const spread = spreadOver(plan, current, lead, Math.max(otherRows(widestLink) - itself, 0))
  return change(spread, spread.tables[current.table.id] ?? current, {
    links: varied,
  })
}

/** A link that differs for another set already differs for both within the columns that the two share. */
function narrowDiffering(
  { table, links }: TablePlan,
  columns: readonly string[],
): Readonly<Record<string, LinkPlan>> | null {
  for (const key of table.foreignKeys) {
    const placed = links[key.link]
    if (placed?.kind !== 'distinct' || !key.columns.every((name) => columns.includes(name)))
      continue
    const within = placed.within.filter((name) => columns.includes(name))
    if (within.length > 0) return { [key.link]: { ...placed, within } }
  }
  return null
}

function isAwaited(current: TablePlan, link: string, links: readonly string[]): boolean {
  return links.some((other) => {
    const placed = current.links[other]
    return (
      placed?.kind === 'distinct' &&
      placed.within.some((name) => columnsOf(current, link).includes(name))
    )
  })
}

/** Whether a moment is made from an earlier one of the same row, and so cannot be waited for by it. */
function comesAfter(plan: Plan, { table }: TablePlan, later: string, earlier: string): boolean {
  return plan.understanding.timeOrders.some(
    (order) =>
      order.table === table.id &&
      order.later === later &&
      order.earlier.length === 1 &&
      order.earlier[0] === earlier,
  )
}

function chooseLead(plan: Plan, current: TablePlan, links: readonly string[]): string {
  if (current.rows.kind !== 'count' && links.includes(current.rows.link)) return current.rows.link
  const owner = findOwner(plan, current)
  const usable = links.filter((link) => parentOf(current, link) !== current.table.id)
  if (owner && usable.includes(owner)) return owner
  return usable[0] ?? links[0] ?? ''
}

function isPosition({ table }: TablePlan, name: string): boolean {
  return table.columns.find((column) => column.name === name)?.type.kind === 'integer'
}

function isInstant({ table }: TablePlan, name: string): boolean {
  const kind = table.columns.find((column) => column.name === name)?.type.kind
  return kind === 'timestamp' || kind === 'date'
}

function capRows(plan: Plan, current: TablePlan, capacity: number): Plan {
  const noted = noteLimit(
    plan,
    current,
    capacity,
    `its key has ${capacity} values`,
    'Give its key more values, by its type, its check or a rule, or ask for no more rows.',
  )
  return change(noted, current, {
    rows: { kind: 'count', rows: capacity, why: `${capacity} rows, as its key allows` },
  })
}
