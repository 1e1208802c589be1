import { add, call, choose, column, equal, multiply, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { parentColumn, type Relation } from '../plan.ts'
import { type HeroShare, readHeroRow } from './list-hero-shares.ts'

/** Shares in ten-thousandths. */
const finest = 10_000

/** The column of the parents' weights that says which hero a parent leads to. */
export function heroColumn(shares: readonly HeroShare[]): Relation['columns'][number] {
  return {
    name: 'hero',
    expression: choose(
      shares.map(({ path, row }, i) => [equal(readHeroRow(path), number(row)), number(i + 1)]),
      number(0),
    ),
  }
}

/**
 * From the weights of the parents (`<name> as weighed`) how many of `total` rows each has: the heroes'
 * have their shares, whatever they weigh. Sums run over one hero's parents after the other, so that
 * each gets its share to the row.
 */
export function heroSizes(
  name: string,
  title: string,
  shares: readonly HeroShare[],
  total: Expression,
): readonly Relation[] {
  const [weight, hero, parent] = [column('weight'), column('hero'), column(parentColumn)]
  const sum = shares.reduce((whole, { share }) => whole + share, 0)
  const rest = Math.max(1, Math.round((1 - sum) * finest))
  const others = call('total', choose([[equal(hero, number(0)), weight]], number(0)))
  const own = call('greatest', call('total', weight, hero), number(1))
  const raised = choose(
    shares.map(({ share }, i) => [
      equal(hero, number(i + 1)),
      multiply(
        weight,
        call(
          'div',
          call('div', multiply(others, number(Math.round(share * finest) * 1000)), number(rest)),
          own,
        ),
      ),
    ]),
    multiply(weight, number(1000)),
  )
  const order = add(parent, multiply(hero, number(2 ** 40)))
  const through = call('sum_through', weight, order)
  const share = (part: Expression): Expression =>
    call('div', multiply(total, part), call('greatest', call('total', weight), number(1)))
  const common = { where: null, groupBy: [], lookups: [] }
  return [
    {
      ...common,
      name: `${name} raised`,
      title,
      from: { kind: 'relation', name: `${name} as weighed` },
      columns: [
        { name: parentColumn, expression: parent },
        { name: 'hero', expression: hero },
        { name: 'weight', expression: raised },
      ],
    },
    {
      ...common,
      name,
      title,
      from: { kind: 'relation', name: `${name} raised` },
      columns: [
        { name: parentColumn, expression: parent },
        { name: 'size', expression: subtract(share(through), share(subtract(through, weight))) },
      ],
    },
  ]
}
