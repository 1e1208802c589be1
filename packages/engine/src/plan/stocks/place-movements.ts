import { happens } from '../../generators/happens.ts'
import {
  add,
  binary,
  call,
  choose,
  column,
  equal,
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
import { byDay } from './by-day.ts'
import type { FoundStock } from './find-stock.ts'
import { outflowRelation } from './place-outflows.ts'
import { firstColumn, kindColumn, movedColumn, timeColumn } from './stock-columns.ts'

/**
 * Movements of each thing in order of time. What comes in is drawn, and topped up by what would be missing
 * before more comes in: the greatest shortage so far, less that of which earlier ones took care.
 */
export function placeMovements(
  plan: Plan,
  found: FoundStock,
  movements: TablePlan,
  list: List,
  draw: (n: number) => Expression,
): readonly ColumnPlan[] {
  const { quantity, link, flows, balance } = found.stock
  const key = movements.table.foreignKeys.find((candidate) => candidate.link === link)
  const { nth, count } = placeWithin(movements, key?.columns ?? [])
  const columns: ColumnPlan[] = []
  const make: Make = (title, expression, why, lookups = []) => {
    columns.push({ name: title, expression, lookups, generator: 'helper', why })
    return column(title)
  }
  const kind = make(kindColumn(quantity), pickKind(flows, nth, draw(0)), 'what kind of movement')
  const flow = drawFlow(found, kind, list, draw, make)
  const missing = findMissing(found, flow, nth, make)
  const { step, drawn, isIn, sign } = flow
  const more = multiply(step, call('div', add(missing, subtract(step, number(1))), step))
  make(
    movedColumn(quantity),
    choose([[isIn, add(drawn, more)]], multiply(drawn, sign)),
    'how much comes in or goes out',
  )
  const first = column(link, firstColumn(found.column))
  const span = subtract(number(Date.parse(plan.settings.now) / 1000), first)
  const part = add(
    multiply(subtract(nth, number(1)), number(parts)),
    call('shift_right', draw(2), number(16)),
  )
  const moved = add(first, call('div', multiply(span, part), multiply(count, number(parts))))
  make(
    timeColumn(quantity),
    choose([[equal(nth, none), first]], balance ? moved : call('greatest', first, byDay(moved))),
    'when it moves: each in the slot before the one it must cover',
  )
  return columns
}

const none: Expression = number(0)

type List = (title: string, values: readonly number[]) => Expression

/** Makes a hidden column of the movements, and reads it. */
type Make = (
  title: string,
  expression: Expression,
  why: string,
  lookups?: readonly Lookup[],
) => Expression

interface Flow {
  /** The pieces of a kind come in so many. */
  readonly step: Expression
  readonly drawn: Expression
  /** Whether what comes in may be more than was drawn. */
  readonly isIn: Expression
  /** 1 for what comes in, −1 for what goes out. */
  readonly sign: Expression
}

/** How much is drawn, as the kind of the movement says. */
function drawFlow(
  { stock: { quantity, flows } }: FoundStock,
  kind: Expression,
  list: List,
  draw: (n: number) => Expression,
  make: Make,
): Flow {
  const read = (title: string, of: (flow: (typeof flows)[number]) => number): Expression =>
    call('item', list(title, flows.map(of)), kind)
  const steps = read('steps', (flow) => flow.step)
  const step = make(hidden(quantity, 'step'), steps, 'its pieces come in so many')
  const grains = read(
    'grains',
    ({ minimum, maximum, step: grain }) => Math.floor((maximum - minimum) / grain) + 1,
  )
  const least = read('least', (flow) => flow.minimum)
  const pieces = add(least, multiply(step, call('below', draw(1), grains)))
  const drawn = make(hidden(quantity, 'drawn'), pieces, 'how much is drawn')
  const ways = read('ways', (flow) => (flow.isExact ? 0 : 1))
  const way = make(hidden(quantity, 'in'), ways, '1 for what comes in as it is needed')
  const sign = read('signs', (flow) => (flow.isIn ? 1 : -1))
  return { step, drawn, isIn: equal(way, number(1)), sign }
}

/** What others take out in the slot of a movement, for each kind of outflow. */
function listTaken(
  { table, column: name, stock }: FoundStock,
  nth: Expression,
  make: Make,
): readonly Expression[] {
  return stock.outflows.map((_, i) => {
    const relation = outflowRelation(table, name, i, 'slots')
    const lookup: Lookup = {
      alias: relation,
      relation,
      on: [
        { column: 'parent', equals: column(linkRow(stock.link)) },
        { column: 'slot', equals: nth },
      ],
    }
    const value = call('coalesce', column(relation, 'value'), none)
    const title = hidden(stock.quantity, `taken ${i + 1}`)
    return make(title, value, 'what others take out in its slot', [lookup])
  })
}

/** What a movement must bring beyond what is drawn. */
function findMissing(
  found: FoundStock,
  { drawn, isIn, sign }: Flow,
  nth: Expression,
  make: Make,
): Expression {
  const { quantity, link } = found.stock
  const on = (title: string): string => hidden(quantity, title)
  const [order, group] = [column(rowColumn), column(linkRow(link))]
  const taken = listTaken(found, nth, make)
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
  // a run begins with what comes in, and lasts until more does
  const gone = call('sum_with_peers', subtract(out, into), run, group)
  const short = make(
    on('short'),
    choose([[isIn, gone]], nothing),
    'what would be missing before more comes in',
  )
  const before = make(
    on('short before'),
    call('max_before', short, order, group),
    'what was missing most before',
  )
  const covered = choose([[binary(before, '>', none), before]], none)
  return make(
    on('missing'),
    choose([[binary(short, '>', covered), subtract(short, covered)]], none),
    'what it takes more',
  )
}

function hidden(quantity: string, title: string): string {
  return `#${quantity} ${title}`
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
    return weight > 0 ? [[happens(drawn, end / whole), number(i)]] : []
  })
  const any = choose(branches.slice(0, -1), branches.at(-1)?.[1] ?? number(0))
  return choose([[equal(nth, number(0)), number(0)]], any)
}
