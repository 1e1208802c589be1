import type { Agreement } from '../../infer/understanding.ts'
import type { ForeignKey } from '../../model/schema.ts'
import { listHeroMembers } from '../heroes/hero-members.ts'
import { belongsToNone, listHeroShares } from '../heroes/list-hero-shares.ts'
import { findHistory } from '../histories/make-history.ts'
import type { LinkPlan, Plan, Relation, TablePlan } from '../plan.ts'
import { chooseLink, findRule, listCandidates } from './choose-link.ts'
import { datedLink } from './dated-link.ts'
import { isNullable } from './find-needed.ts'
import { findUnkept } from './find-unkept.ts'
import { groupLink, listOwn, placeForest } from './group-parents.ts'
import { listAgreements } from './list-agreements.ts'
import { listFixed } from './list-fixed.ts'
import { mayBreakOff } from './may-break-off.ts'
import { mustReachAll } from './must-reach-all.ts'
import { findOrderedPair } from './ordered-pair.ts'
import { valueLink } from './value-link.ts'

/**
 * Decides how each link finds its parent row: brought by the row source, agreeing with other links,
 * an earlier row of the same table, or picked by popularity among the parents that qualify.
 */
export function placeLinks(plan: Plan): Plan {
  return Object.keys(plan.tables).reduce((placed, id) => {
    const table = placed.tables[id]
    return table ? placeTable(placed, table) : placed
  }, plan)
}

function placeTable(plan: Plan, table: TablePlan): Plan {
  const wanted = listAgreements(plan, table)
  const agreements = wanted.filter((agreement) => !asksTooMuch(table, agreement, wanted))
  const links: Record<string, LinkPlan> = { ...table.links }
  const relations: Relation[] = []
  if (table.rows.kind !== 'count') links[table.rows.link] = { kind: 'source' }
  const firstOf = agreeBeforeDiffering(plan, table, agreements, links)
  for (const key of table.table.foreignKeys) {
    if (links[key.link] || key.parent !== table.table.id) continue
    const where = findRule(plan, table, key)?.where ?? null
    links[key.link] = placeForest(key, where, agreements, relations)
  }
  const pair = findOrderedPair(plan, table.table)
  const isFree = Object.keys(pair?.links ?? {}).every((link) => !links[link])
  if (pair && isFree) Object.assign(links, pair.links)
  for (const key of table.table.foreignKeys) {
    if (!links[key.link] && mustReachAll(plan, table.table.id, key))
      links[key.link] = { kind: 'one-to-one' }
  }
  for (const key of table.table.foreignKeys) {
    const valued = links[key.link] ? null : valueLink(plan, table, key, relations)
    if (valued) links[key.link] = valued
  }
  const told = findHistory(plan, table.table.id)
  const status =
    told &&
    table.table.foreignKeys.find(
      ({ columns }) => columns.length === 1 && columns[0] === told.history.status,
    )
  if (status && told.statuses.link && !links[status.link]) links[status.link] = { kind: 'step' }
  for (const agreement of agreements) {
    const isCopy = agreement.path.length === 0 && !links[agreement.link]
    if (isCopy) {
      links[agreement.link] = { kind: 'derived', path: agreement.anchor, otherwise: null }
      differWithoutCopy(table, agreement, links)
    } else deriveAnchor(table, agreement, agreements, links)
  }
  for (const key of orderByNeed(table, agreements)) {
    if (links[key.link]) continue
    const own = listOwn(key, table, agreements, links)
    const isSame = findRule(plan, table, key)?.same !== undefined && key.parent !== table.table.id
    if (own.length > 0 || isSame)
      links[key.link] = groupLink(plan, table, key, agreements, links, relations)
  }
  for (const key of table.table.foreignKeys) {
    const placed = links[key.link]
    if (placed?.kind !== 'derived' || !mayBreakOff(plan, table, placed.path)) continue
    if (listOwn(key, table, agreements, links).length > 0)
      links[key.link] = {
        ...placed,
        otherwise: groupLink(plan, table, key, agreements, links, relations),
      }
  }
  for (const key of table.table.foreignKeys) {
    if (links[key.link]) continue
    const dated = findRule(plan, table, key) ? null : datedLink(plan, table, key)
    links[key.link] = dated ?? chooseLink(plan, table, key, agreements, links, relations)
  }
  for (const key of table.table.foreignKeys) {
    const placed = links[key.link]
    const where = findRule(plan, table, key)?.where
    if (placed?.kind !== 'distinct') continue
    const heroes = listHeroShares(plan, table, key.link, links)
    const possible = [...(where ? [where] : []), ...listFixed(plan, table.table, key)]
    const conditions = [...possible, ...belongsToNone(heroes)]
    if (conditions.length === 0) continue
    relations.push(...listHeroMembers(table, key, heroes, possible, []))
    const eligible = listCandidates({ table, key, conditions, lookups: [] }, relations)
    links[key.link] = { ...placed, eligible }
  }
  const known = new Set(plan.relations.map(({ name }) => name))
  const unkept = new Set([
    ...wanted.filter((agreement) => !agreements.includes(agreement)),
    ...findUnkept(agreements, links),
  ])
  const { understanding } = plan
  const kept = understanding.agreements.filter(
    (agreement) => !unkept.has(agreement) && !isTurned(table, agreement, unkept),
  )
  return {
    ...plan,
    understanding: { ...understanding, agreements: kept },
    tables: { ...plan.tables, [table.table.id]: { ...table, links, firstOf } },
    relations: [...plan.relations, ...relations.filter(({ name }) => !known.has(name))],
  }
}

/**
 * Whether a required link would find nothing for agreeing with one that takes each parent once, however that fits what
 * else it agrees with.
 */
function asksTooMuch(
  { table, links }: TablePlan,
  { link, path, anchor: [first = ''] }: Agreement,
  all: readonly Agreement[],
): boolean {
  const own = table.foreignKeys.find((key) => key.link === link)
  const kind = links[first]?.kind
  if (!own || path.length === 0 || isNullable(table.columns, own)) return false
  if (kind !== 'distinct' && kind !== 'one-to-one') return false
  return all.some((other) => other.link === link && other.anchor[0] !== first)
}

/** Whether what was understood was turned around for the link that brings the rows, and is not kept so. */
function isTurned(
  { table: { id } }: TablePlan,
  { table, path, anchor: [first, ...beyond] }: Agreement,
  unkept: ReadonlySet<Agreement>,
): boolean {
  if (table !== id || path.length > 0) return false
  return [...unkept].some((other) => other.link === first && other.path.join() === beyond.join())
}

/** The links of a table, those that must agree with another one before it. */
function orderByNeed(
  { table }: TablePlan,
  agreements: readonly Agreement[],
): readonly ForeignKey[] {
  const ordered: ForeignKey[] = []
  const pending = [...table.foreignKeys]
  const isAwaited = ({ link }: ForeignKey): boolean =>
    agreements.some(
      (one) =>
        one.anchor[0] === link &&
        one.link !== link &&
        pending.some((other) => other.link === one.link),
    )
  while (pending.length > 0) {
    const at = pending.findIndex((key) => !isAwaited(key))
    ordered.push(...pending.splice(Math.max(at, 0), 1))
  }
  return ordered
}

/** What follows from a link adds nothing to its difference, and would wait for it. */
function differWithoutCopy(
  { table }: TablePlan,
  { link, anchor: [anchor = ''] }: Agreement,
  links: Record<string, LinkPlan>,
): void {
  const placed = links[anchor]
  const copied = table.foreignKeys.find((key) => key.link === link)?.columns ?? []
  if (placed?.kind !== 'distinct') return
  const within = placed.within.filter((name) => !copied.includes(name))
  links[anchor] = within.length > 0 ? { ...placed, within } : { kind: 'one-to-one' }
}

/**
 * A link that must both agree and differ agrees first; rows that then repeat are left out, which only
 * a table that nothing points to can bear.
 */
function agreeBeforeDiffering(
  plan: Plan,
  table: TablePlan,
  agreements: readonly Agreement[],
  links: Record<string, LinkPlan>,
): readonly (readonly string[])[] {
  const isPointedTo = Object.values(plan.tables).some((other) =>
    other.table.foreignKeys.some(({ parent }) => parent === table.table.id),
  )
  if (isPointedTo) return []
  return table.table.foreignKeys.flatMap((key) => {
    const placed = links[key.link]
    if (placed?.kind !== 'distinct' || !agreements.some(({ link }) => link === key.link)) return []
    delete links[key.link]
    return [[...placed.within, ...key.columns]]
  })
}

/**
 * A link that is fixed already (it brings the rows, or takes each parent once) fixes what it must
 * agree with; so does one that must agree with several others at once.
 */
function deriveAnchor(
  table: TablePlan,
  agreement: Agreement,
  all: readonly Agreement[],
  links: Record<string, LinkPlan>,
): void {
  const [anchor, ...beyond] = agreement.anchor
  if (!anchor || beyond.length > 0 || links[anchor]) return
  const fixed = links[agreement.link]
  // a tree grows within what its rows agree on, so those links are there before it
  if (fixed?.kind === 'forest' && agreement.path.join('.') === anchor) return
  const anchors = new Set(
    all.filter(({ link }) => link === agreement.link).map((other) => other.anchor.join('.')),
  )
  const alone = all
    .filter((other) => other.anchor[0] === anchor && other.anchor.length === 1)
    .every(({ link }) => link === agreement.link)
  const isFixed = fixed && fixed.kind !== 'picked' && fixed.kind !== 'grouped'
  if (!isFixed && !(anchors.size > 1 && alone)) return
  // what is read off another link anyway stays with that one
  const isCopied = all.some(({ link, path }) => link === anchor && path.length === 0)
  if (!isFixed && isCopied) return
  // every row has a parent that it is counted for, however optional the key is
  if (fixed?.kind !== 'source' && anchorIsFixedByWidth(table, agreement)) return
  links[anchor] = { kind: 'derived', path: [agreement.link, ...agreement.path], otherwise: null }
}

/** The shared column of a nullable wide key must have a value even where the wide key has none. */
function anchorIsFixedByWidth({ table }: TablePlan, { link, anchor }: Agreement): boolean {
  const wide = table.foreignKeys.find((key) => key.link === link)
  const narrow = table.foreignKeys.find((key) => key.link === anchor[0])
  return Boolean(
    wide &&
      narrow &&
      wide.columns.length > narrow.columns.length &&
      narrow.columns.every((name) => wide.columns.includes(name)) &&
      isNullable(table.columns, wide),
  )
}
