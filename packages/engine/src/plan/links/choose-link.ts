import type { Agreement } from '../../infer/understanding.ts'
import type { ForeignKey } from '../../model/schema.ts'
import type { LinkRule } from '../../rules/rules.ts'
import { and, column } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { listHeroMembers } from '../heroes/hero-members.ts'
import { belongsToNone, listHeroShares } from '../heroes/list-hero-shares.ts'
import type { LinkPlan, Lookup, Plan, Relation, TablePlan } from '../plan.ts'
import { listMultipliers } from '../segments/list-multipliers.ts'
import { findNeeded } from './find-needed.ts'
import { listFixed } from './list-fixed.ts'
import { usualSkew } from './popularity.ts'
import { weighLink } from './weigh-link.ts'

/** A link without agreements of its own: by weight, or by popularity among the parents that qualify. */
export function chooseLink(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  agreements: readonly Agreement[],
  links: Readonly<Record<string, LinkPlan>>,
  relations: Relation[],
): LinkPlan {
  const rule = findRule(plan, table, key)
  const needed = findNeeded(table, key, agreements, links)
  const heroes = listHeroShares(plan, table, key.link, links)
  const possible = [
    ...(rule?.where ? [rule.where] : []),
    ...listFixed(plan, table.table, key),
    ...needed.conditions,
  ]
  const conditions = [...possible, ...belongsToNone(heroes)]
  const source = { table, key, conditions, lookups: needed.lookups }
  relations.push(...listHeroMembers(table, key, heroes, possible, needed.lookups))
  const multipliers = listMultipliers(plan, table, key.link, links)
  const skew = rule?.skew ?? usualSkew
  if (rule?.weight || multipliers.length > 0)
    return weighLink(plan, source, rule?.weight ?? null, skew, multipliers, relations)
  const eligible = conditions.length > 0 ? listCandidates(source, relations) : null
  return { kind: 'picked', skew, eligible }
}

export interface Candidates {
  readonly table: TablePlan
  readonly key: ForeignKey
  readonly conditions: readonly Expression[]
  readonly lookups: readonly Lookup[]
}

export function listCandidates(
  { table, key, conditions, lookups }: Candidates,
  relations: Relation[],
): string {
  const name = `${table.table.id} ${key.link} candidates`
  relations.push({
    name,
    title: `${key.parent} rows that ${table.table.id} may choose`,
    from: { kind: 'table', table: key.parent },
    columns: [
      { name: 'candidate', expression: column('#row') },
      { name: 'nth', expression: { kind: 'call', name: 'nth_in', args: [column('#row')] } },
    ],
    where: and(...conditions),
    groupBy: [],
    lookups,
  })
  return name
}

/** The rule of a link's column; one that a narrower link has as well speaks of that. */
export function findRule(plan: Plan, { table }: TablePlan, key: ForeignKey): LinkRule | null {
  const rules = plan.rules.tables[table.id]?.columns
  const own = key.columns.filter(
    (name) =>
      key.columns.length === 1 ||
      !table.foreignKeys.some(({ columns }) => columns.length === 1 && columns[0] === name),
  )
  return own.map((name) => rules?.[name]?.link).find((rule) => rule) ?? null
}
