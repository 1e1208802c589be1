import type { ForeignKey } from '../../model/schema.ts'
import { balanceShares } from '../../random/balance-shares.ts'
import { drawKey } from '../../random/hash.ts'
import {
  add,
  and,
  binary,
  call,
  choose,
  column,
  equal,
  modulo,
  multiply,
  number,
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { NamedList } from '../../sql/query.ts'
import { printPercent } from '../../values/print-percent.ts'
import { draw } from '../links/popularity.ts'
import {
  type ColumnPlan,
  type Lookup,
  linkRow,
  type Plan,
  rowColumn,
  type TablePlan,
} from '../plan.ts'
import { heroMembers } from './hero-members.ts'
import { type HeroShare, listHeroShares } from './list-hero-shares.ts'

/** The golden section of 2³²: multiples of it fill a circle evenly, however many there are. */
const golden = 2654435769

/**
 * Puts the heroes before what a link would choose otherwise: a sequence over the rows gives each its
 * share; where parents must differ within a group, the group gives each at most one row.
 */
export function heroPlace(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  made: readonly ColumnPlan[],
  lists: Map<string, NamedList>,
): readonly ColumnPlan[] {
  const shares = listHeroShares(plan, table, key.link, table.links)
  const placed = table.links[key.link]
  const last = made.at(-1)
  if (shares.length === 0 || !last) return made
  if (placed?.kind !== 'picked' && placed?.kind !== 'weighted' && placed?.kind !== 'distinct')
    return made
  const name = `${key.link}#hero`
  const which =
    placed.kind === 'distinct'
      ? whichOfGroup(table, key, placed.within, shares)
      : whichInOrder(plan, table, key, shares, lists)
  const hero: ColumnPlan = {
    name,
    expression: which,
    lookups: [],
    generator: 'link',
    why: `which hero it belongs to, ${shares.map(({ share }) => printPercent(share)).join(', ')}, or none`,
  }
  const isDirect = shares.every(({ path }) => path.length === 0)
  const members = isDirect ? null : heroMembers(table, key, column(name), draw(plan, table, key, 5))
  const rows = shares.map(({ path, row }, i): [Expression, Expression] => [
    equal(column(name), number(i + 1)),
    path.length === 0 || !members ? number(row) : members.row,
  ])
  const lookups: readonly Lookup[] = [...last.lookups, ...(members?.lookups ?? [])]
  const whole = { ...last, lookups, expression: choose(rows, last.expression) }
  return [...made.slice(0, -1), hero, ...(members?.columns ?? []), whole]
}

function whichInOrder(
  plan: Plan,
  { table }: TablePlan,
  key: ForeignKey,
  shares: readonly HeroShare[],
  lists: Map<string, NamedList>,
): Expression {
  const name = `${table.id} ${key.link} heroes`
  const rest = Math.max(0, 1 - shares.reduce((sum, { share }) => sum + share, 0))
  const parts = balanceShares(
    [rest, ...shares.map(({ share }) => share)],
    drawKey(plan.settings.seed, `${table.id}.${linkRow(key.link)}#hero`, 0),
  )
  lists.set(name, { name, kind: 'integer', values: parts })
  return call('item', call('list', text(name)), modulo(column(rowColumn), number(parts.length)))
}

/** The shares of a group laid end to end, from a point that moves on from group to group. */
function whichOfGroup(
  { table }: TablePlan,
  key: ForeignKey,
  within: readonly string[],
  shares: readonly HeroShare[],
): Expression {
  const group = table.foreignKeys.find(({ columns }) =>
    columns.every((name) => within.includes(name)),
  )
  const row = group ? column(linkRow(group.link)) : number(0)
  const from = modulo(multiply(row, number(golden)), number(2 ** 32))
  const [nth, count] = [column(`${key.link}#nth`), column(`${key.link}#of`)]
  let sum = 0
  const edges = [0, ...shares.map(({ share }) => (sum += share))].map((share) =>
    call(
      'shift_right',
      add(multiply(count, number(Math.round(share * 2 ** 32))), from),
      number(32),
    ),
  )
  return choose(
    shares.map((_, i) => [
      and(equal(edges[i] ?? number(0), nth), binary(edges[i + 1] ?? number(0), '>', nth)),
      number(i + 1),
    ]),
    number(0),
  )
}
