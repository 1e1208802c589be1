import { call, column } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { rowAlong } from '../links/find-needed.ts'
import { findOrigin } from '../links/find-origin.ts'
import type { LinkPlan, Plan, TablePlan } from '../plan.ts'

/** That a share of a link's rows belongs to one row of a table. */
export interface HeroShare {
  /** From the parent of the link to the hero; empty where the parent is the hero. */
  readonly path: readonly string[]
  readonly table: string
  /** The hero's row number. */
  readonly row: number
  readonly share: number
}

/** What the heroes have of the children by a link; by links that follow from it, too. */
export function listHeroShares(
  plan: Plan,
  { table }: TablePlan,
  link: string,
  links: Readonly<Record<string, LinkPlan>>,
): readonly HeroShare[] {
  return table.foreignKeys.flatMap((key) => {
    const [first, ...path] = findOrigin(key.link, links)
    if (first !== link) return []
    return findHeroes(plan, key.parent).flatMap(({ row, shares }) =>
      shares
        .filter((one) => one.table === table.id && one.link === key.link)
        .map(({ share }) => ({ path, table: key.parent, row, share })),
    )
  })
}

/** The heroes of a table with their row numbers: they stand behind the reference rows. */
export function findHeroes(
  plan: Plan,
  table: string,
): readonly (NonNullable<Plan['rules']['tables'][string]['heroes']>[number] & {
  readonly row: number
})[] {
  const given = plan.tables[table]?.given ?? 0
  return (plan.rules.tables[table]?.heroes ?? []).map((hero, i) => ({ ...hero, row: given + i }))
}

/** The row number of what a path from a parent leads to. */
export function readHeroRow(path: readonly string[]): Expression {
  return path.length > 0 ? rowAlong(path) : column('#row')
}

/** The condition that a parent belongs to none of the heroes. */
export function belongsToNone(shares: readonly HeroShare[]): readonly Expression[] {
  const paths = [...new Set(shares.map(({ path }) => path.join('.')))]
  return paths.map((joined): Expression => {
    const own = shares.filter(({ path }) => path.join('.') === joined)
    const row = readHeroRow(own[0]?.path ?? [])
    return {
      kind: 'in',
      operand: call('coalesce', row, { kind: 'number', text: '-1' }),
      list: own.map((hero) => ({ kind: 'number', text: String(hero.row) })),
      negated: true,
    }
  })
}
