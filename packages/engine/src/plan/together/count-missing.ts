import { add, binary, call, choose, column, multiply, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Relation } from '../plan.ts'
import { nameTogether, numberThings, type Together } from './together.ts'

/** Lifts in hundredths, with a little to spare. */
const scale = 100
const spare = 1.05

const common = { where: null, groupBy: [], lookups: [] }

/**
 * How many baskets must get a second thing (`missing`), and from which place on in the line of those
 * that give it up (`from`). Of n baskets a hold the first, b the second, ab both: with m more the lift
 * is (ab + m) n / (a b) where two rows change places, and (ab + m) n / (a (b + m)) where the second is
 * copied; then pairs with one second thing share the b that grows.
 */
export function countMissing(together: Together): readonly Relation[] {
  const things = numberThings(together.rule)
  const id = together.table.table.id
  const sum = (expression: Expression): Expression => call('sum', expression)
  const missing = things.map((_, i) => ({
    name: `missing ${i + 1}`,
    expression: call(
      'greatest',
      subtract(findEnough(together, i), whole(`both ${i + 1}`)),
      number(0),
    ),
  }))
  return [
    {
      ...common,
      name: nameTogether(together, 'counts'),
      title: `${id}: in how many baskets each thing and each pair is`,
      from: { kind: 'relation', name: nameTogether(together, 'baskets') },
      columns: [
        { name: 'baskets', expression: call('count', column('basket')) },
        ...things.flatMap((thing, i) => [
          { name: `first ${i + 1}`, expression: sum(column(`first ${i + 1}`)) },
          {
            name: `both ${i + 1}`,
            expression: sum(multiply(column(`first ${i + 1}`), column(`second ${thing}`))),
          },
        ]),
        ...[...new Set(things)].map((thing) => ({
          name: `second ${thing}`,
          expression: sum(column(`second ${thing}`)),
        })),
      ],
    },
    {
      ...common,
      name: nameTogether(together, 'enough'),
      title: `${id}: how many baskets get the second thing of each pair`,
      from: { kind: 'relation', name: nameTogether(together, 'counts') },
      columns: missing,
    },
    {
      ...common,
      name: nameTogether(together, 'missing'),
      title: `${id}: and from which place on in the line of those that give it up`,
      from: { kind: 'relation', name: nameTogether(together, 'enough') },
      columns: [
        { name: 'one', expression: number(1) },
        ...missing.map(({ name }) => ({ name, expression: column(name) })),
        ...things.map((thing, i) => ({
          name: `from ${i + 1}`,
          expression: things
            .slice(0, i)
            .flatMap((own, before) => (own === thing ? [column(`missing ${before + 1}`)] : []))
            .reduce<Expression>(add, number(0)),
        })),
      ],
    },
  ]
}

/** In how many baskets the pair must be. */
function findEnough({ rule, isSwap }: Together, i: number): Expression {
  const things = numberThings(rule)
  const second = whole(`second ${things[i]}`)
  const all = multiply(whole('baskets'), number(scale))
  const among = call('greatest', all, number(1))
  const wanted = (own: number): Expression =>
    multiply(
      whole(`first ${own + 1}`),
      number(Math.ceil((rule.pairs[own]?.lift ?? 1) * scale * spare)),
    )
  const rounded = (expression: Expression): Expression =>
    add(call('div', expression, among), number(1))
  if (isSwap) return rounded(multiply(wanted(i), second))
  const sumOf = (part: (own: number) => Expression): Expression =>
    things.flatMap((own, place) => (own === things[i] ? [part(place)] : [])).reduce(add)
  const weight = sumOf(wanted)
  const left = subtract(all, weight)
  const both = sumOf((own) => whole(`both ${own + 1}`))
  const more = call(
    'div',
    call('greatest', subtract(multiply(second, weight), multiply(all, both)), number(0)),
    call('greatest', left, number(1)),
  )
  return choose(
    [
      [
        binary(left, '>', number(0)),
        rounded(multiply(wanted(i), add(add(second, more), number(1)))),
      ],
    ],
    whole('baskets'),
  )
}

function whole(name: string): Expression {
  return call('coalesce', column(name), number(0))
}
