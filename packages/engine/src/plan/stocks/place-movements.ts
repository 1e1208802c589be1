import {
  add,
  binary,
  call,
  choose,
  column,
  equal,
  less,
  multiply,
  nothing,
  number,
  subtract,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { placeWithin } from '../links/place-within.ts'
import {
  type ColumnPlan,
  type Lookup,
  linkRow,
  type Plan,
  rowColumn,
  type TablePlan,
} from '../plan.ts'
import type { FoundStock } from './find-stock.ts'
import { outflowRelation } from './place-outflows.ts'
import { firstColumn, kindColumn, movedColumn, timeColumn } from './stock-columns.ts'

/**
 * Movements of each thing in order of time. What comes in is drawn, and topped up by what would be missing
 * before more comes in: the greatest shortage so far, less that of which earlier ones took care.
 */
export function placeMovements(
  plan: Plan,
  { table, column: name, stock }: FoundStock,
  movements: TablePlan,
  list: (title: string, values: readonly number[]) => Expression,
  draw: (n: number) => Expression,
): readonly ColumnPlan[] {
  const { quantity, link, flows } = stock
  const key = movements.table.foreignKeys.find((candidate) => candidate.link === link)
  const { nth, count } = placeWithin(movements, key?.columns ?? [])
  const columns: ColumnPlan[] = []
  const make = (title: string, expression: Expression, why: string, lookups: Lookup[] = []) => {
    columns.push({ name: title, expression, lookups, generator: 'helper', why })
    return column(title)
  }
  const on = (title: string): string => `#${quantity} ${title}`
  const [order, group] = [column(rowColumn), column(linkRow(link))]
  const kind = make(kindColumn(quantity), pickKind(flows, nth, draw(0)), 'what kind of movement')
  const read = (title: string, of: (flow: (typeof flows)[number]) => number): Expression =>
    call('item', list(title, flows.map(of)), kind)
  const step = make(
    on('step'),
    read('steps', (flow) => flow.step),
    'its pieces come in so many',
  )
  const grains = read(
    'grains',
    ({ minimum, maximum, step: grain }) => Math.floor((maximum - minimum) / grain) + 1,
  )
  const drawn = make(
    on('drawn'),
    add(
      read('least', (flow) => flow.minimum),
      multiply(step, call('below', draw(1), grains)),
    ),
    'how much is drawn',
  )
  const isIn = equal(
    make(
      on('in'),
      read('ways', (flow) => (flow.isExact ? 0 : 1)),
      '1 for what comes in as it is needed',
    ),
    number(1),
  )
  const sign = read('signs', (flow) => (flow.isIn ? 1 : -1))
  const taken = stock.outflows.map((_, i) => {
    const relation = outflowRelation(table, name, i, 'slots')
    const lookup: Lookup = {
      alias: relation,
      relation,
      on: [
        { column: 'parent', equals: group },
        { column: 'slot', equals: nth },
      ],
    }
    const value = call('coalesce', column(relation, 'value'), number(0))
    return make(on(`taken ${i + 1}`), value, 'what others take out in its slot', [lookup])
  })
  const none: Expression = number(0)
  const into = make(on('into'), choose([[isIn, drawn]], none), 'what comes in as drawn')
  const out = make(
    on('out'),
    // what comes in and covers nothing is not counted on
    taken.reduce(add, choose([[binary(sign, '>', none), none]], drawn)),
    'what goes out with it and in its slot',
  )
  const run = make(
    on('run'),
    call('sum_through', column(on('in')), order, group),
    'how often something has come in',
  )
  const short = make(
    on('short'),
    choose(
      [
        [
          isIn,
          subtract(
            add(call('sum_before', out, order, group), call('total', out, group, run)),
            call('sum_through', into, order, group),
          ),
        ],
      ],
      nothing,
    ),
    'what would be missing before more comes in',
  )
  const before = make(
    on('short before'),
    call('max_before', short, order, group),
    'what was missing most before',
  )
  const covered = choose([[binary(before, '>', none), before]], none)
  const missing = make(
    on('missing'),
    choose([[binary(short, '>', covered), subtract(short, covered)]], none),
    'what it takes more',
  )
  const more = multiply(step, call('div', add(missing, subtract(step, number(1))), step))
  make(
    movedColumn(quantity),
    choose([[isIn, add(drawn, more)]], multiply(drawn, sign)),
    'how much comes in or goes out',
  )
  const first = column(link, firstColumn(name))
  const span = subtract(number(Date.parse(plan.settings.now) / 1000), first)
  const part = add(
    multiply(subtract(nth, number(1)), number(parts)),
    call('shift_right', draw(2), number(16)),
  )
  const later = call('div', multiply(span, part), multiply(count, number(parts)))
  make(
    timeColumn(quantity),
    add(first, choose([[equal(nth, none), none]], later)),
    'when it moves: each in the slot before the one it must cover',
  )
  return columns
}

/** Parts of a slot. */
const parts = 65_536

/** The first movement is of the first kind; the others are of any, by weight. */
function pickKind(
  flows: FoundStock['stock']['flows'],
  nth: Expression,
  drawn: Expression,
): Expression {
  const whole = flows.reduce((sum, { weight }) => sum + weight, 0)
  let end = 0
  const branches = flows.flatMap(({ weight }, i): [Expression, Expression][] => {
    end += weight
    const limit = Math.round((end / whole) * 2 ** 32)
    return weight > 0 ? [[less(drawn, number(limit)), number(i)]] : []
  })
  const any = choose(branches.slice(0, -1), branches.at(-1)?.[1] ?? number(0))
  return choose([[equal(nth, number(0)), number(0)]], any)
}
