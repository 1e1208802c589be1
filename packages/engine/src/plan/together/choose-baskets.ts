import {
  add,
  and,
  boolean,
  call,
  column,
  equal,
  isPresent,
  less,
  multiply,
  not,
  number,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Lookup, Relation } from '../plan.ts'
import { nameTogether, numberThings, type Together } from './together.ts'

const common = { where: null, groupBy: [], lookups: [] }

/**
 * The lines of those that take and those that give: `pair i` has the baskets with the first thing
 * alone, each for one pair only; `giver t` those with the second thing t and none of its firsts.
 */
export function chooseBaskets(together: Together): readonly Relation[] {
  const things = numberThings(together.rule)
  const givers = [...new Set(things)].map(
    (thing): Relation =>
      line(
        together,
        `giver ${thing}`,
        `second ${thing} row`,
        101 * thing,
        [],
        [
          equal(column(`second ${thing}`), number(1)),
          ...things.flatMap((own, i) =>
            own === thing ? [equal(column(`first ${i + 1}`), number(0))] : [],
          ),
        ],
      ),
  )
  const takers = things.map((thing, i): Relation => {
    const earlier = things.slice(0, i).map(
      (_, before): Lookup => ({
        alias: `pair ${before + 1}`,
        relation: nameTogether(together, `pair ${before + 1}`),
        on: [{ column: 'basket', equals: column('basket') }],
      }),
    )
    const limits: Lookup = {
      alias: 'missing',
      relation: nameTogether(together, 'missing'),
      on: [{ column: 'one', equals: number(1) }],
    }
    const free = earlier.map(({ alias }, before): Expression => {
      const taken = less(column(alias, 'nth'), column('missing', `missing ${before + 1}`))
      return not(call('coalesce', taken, boolean(false)))
    })
    const lookups = earlier.length > 0 ? [limits, ...earlier] : []
    return line(together, `pair ${i + 1}`, 'row', 7919 * (i + 1), lookups, [
      equal(column(`first ${i + 1}`), number(1)),
      equal(column(`second ${thing}`), number(0)),
      ...free,
    ])
  })
  return [...givers, ...takers]
}

/** Baskets in an order of chance, each with the row that changes and the parent it had. */
function line(
  together: Together,
  name: string,
  row: string,
  key: number,
  lookups: readonly Lookup[],
  conditions: readonly Expression[],
): Relation {
  // ties of the draw fall by the basket's number, so that the order is one
  const drawn = call('row_mix', add(column('basket'), number(key)))
  const order = add(multiply(drawn, number(2 ** 28)), column('basket'))
  return {
    ...common,
    name: nameTogether(together, name),
    title: `${together.table.table.id}: ${name.startsWith('pair') ? 'rows that may become the second thing of' : 'rows that give up what is second, of'} ${name}`,
    from: { kind: 'relation', name: nameTogether(together, 'baskets') },
    columns: [
      { name: 'basket', expression: column('basket') },
      { name: 'row', expression: column(row) },
      { name: 'parent', expression: column('held', 'parent') },
      { name: 'nth', expression: call('nth_in', order) },
    ],
    where: and(isPresent(column(row)), ...conditions),
    lookups: [
      {
        alias: 'held',
        relation: nameTogether(together, 'rows'),
        on: [{ column: 'row', equals: column(row) }],
      },
      ...lookups,
    ],
  }
}
