import { add, binary, call, choose, column, multiply, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { isExact, isTemporal } from '../structure/columns.ts'
import {
  type ColumnNode,
  getTable,
  type SchemaGraph,
  type TableNode,
} from '../structure/schema-graph.ts'
import { findPeriodOrders } from '../time/find-period-orders.ts'
import { findPhaseOrders } from '../time/find-phase-orders.ts'
import type { Proposal } from './proposal.ts'

/**
 * How long something lasts is what lies between its beginning and its end; where what it is of says how long, or its
 * term does, it ends so much later.
 */
export function findDurations(graph: SchemaGraph): readonly Proposal[] {
  return [...graph.values()].flatMap((node) => {
    const period = findPeriod(node)
    const lasting = period ? findLasting(node, period) : []
    if (lasting.length > 0) return lasting
    return [...(period ? endAfterDuration(graph, node, period) : []), ...endAfterTerm(graph, node)]
  })
}

interface Period {
  readonly first: ColumnNode
  readonly last: ColumnNode
}

/** The one pair of columns of a row that opens and closes it. */
function findPeriod(node: TableNode): Period | null {
  // what was planned tells how long it was to last, whenever it really ended
  const isActual = (name: string): boolean =>
    node.columns.get(name)?.words.includes('actual') ?? false
  const [only, ...others] = findPeriodOrders(node).filter(({ later }) => !isActual(later))
  const first = node.columns.get(only?.earlier ?? '')
  const last = node.columns.get(only?.later ?? '')
  if (!first || !last || others.length > 0) return null
  return first.column.type.kind === last.column.type.kind ? { first, last } : null
}

const day = 86_400

const spans: readonly (readonly [name: RegExp, seconds: number])[] = [
  [/^(duration|length|elapsed|session)?( in)? ?(minutes?|mins?)$/, 60],
  [/^(duration|length|elapsed|session|total|worked)?( in)? ?(hours?|hrs?)( worked)?$/, 3600],
  [/^(duration|length|elapsed|session|dwell)( time)?( in)? (seconds?|secs?)$/, 1],
  [
    /^(duration|length|length of stay|total|rental|number of|trip|loan|leave)?( in)? ?(days?|nights?)( (count|requested|taken|applied|off))?$/,
    day,
  ],
]

function findLasting(node: TableNode, { first, last }: Period): readonly Proposal[] {
  const isSure = !first.column.nullable && !last.column.nullable
  return [...node.columns.values()].flatMap(({ column: own, words }) => {
    const unit = spans.find(([name]) => name.test(words.join(' ')))?.[1]
    if (unit === undefined || !isExact(own.type) || !(own.nullable || isSure)) return []
    const between = first.column.type.kind === 'date' ? countDays(node, first, last, unit) : null
    const scale = own.type.kind === 'decimal' ? own.type.scale : 0
    const expression =
      first.column.type.kind === 'date' ? between : countSpan(first, last, unit, scale)
    const why = `It is the time from ${first.column.name} to ${last.column.name}.`
    return expression ? [{ table: node.id, column: own.name, expression, why }] : []
  })
}

/** Both days of a leave are taken, while a stay counts its nights. */
function countDays(
  node: TableNode,
  { column: first }: ColumnNode,
  { column: last }: ColumnNode,
  unit: number,
): Expression | null {
  if (unit !== day) return null
  const days = subtract(call('days', column(last.name)), call('days', column(first.name)))
  return node.words.some((word) => inclusive.has(word)) ? add(days, number(1)) : days
}

const inclusive: ReadonlySet<string> = new Set('leave absence vacation holiday'.split(' '))

/** Whole units, begun days counting as whole ones, or as many digits as the column has. */
function countSpan(
  { column: first }: ColumnNode,
  { column: last }: ColumnNode,
  unit: number,
  scale: number,
): Expression {
  const seconds = subtract(call('epoch', column(last.name)), call('epoch', column(first.name)))
  if (unit === day) {
    const begun = call('div', add(seconds, number(day - 1)), number(day))
    return call('greatest', begun, number(1))
  }
  if (scale === 0) return call('div', seconds, number(unit))
  return call('round', call('divide', seconds, number(unit)), number(scale))
}

/** A class of 45 minutes ends 45 minutes after it began; how long a build took is between its own times. */
function endAfterDuration(
  graph: SchemaGraph,
  node: TableNode,
  { first, last }: Period,
): readonly Proposal[] {
  if (first.column.type.kind !== 'timestamp' || !isOpenEnd(node, last)) return []
  const ways = node.links.flatMap((link) => {
    const parent = getTable(graph, link.parent)
    if (findPeriod(parent)) return []
    return [...parent.columns.values()].flatMap(({ column: own, words }) => {
      const isMinutes = /^(duration|length)( in)?( (minutes?|mins?))?$/.test(words.join(' '))
      const isSure = !own.nullable && link.required
      return isMinutes && own.type.kind === 'integer' && (isSure || last.column.nullable)
        ? [[link.name, own.name]]
        : []
    })
  })
  const [way, ...others] = ways
  if (!way || others.length > 0) return []
  const ending = call(
    'add_seconds',
    column(first.column.name),
    multiply(column(...way), number(60)),
  )
  // what is over ended by now
  const isOver = last.words.some((word) => over.has(word))
  const capped = choose([[binary(ending, '>', call('now')), call('now')]], ending)
  return [
    {
      table: node.id,
      column: last.column.name,
      expression: isOver ? capped : ending,
      why: `It ends as long after ${first.column.name} as ${way.join('.')} says.`,
    },
  ]
}

const over: ReadonlySet<string> = new Set('finished completed closed delivered returned'.split(' '))

/** A loan over 36 months ends three years after it began, on the same day of the month. */
function endAfterTerm(graph: SchemaGraph, node: TableNode): readonly Proposal[] {
  const days = [...node.columns.values()].filter(({ column: own }) => own.type.kind === 'date')
  const [last, ...more] = days.filter(({ words }) => ends.test(words.join(' ')))
  const [first, ...others] = days.filter(
    (each) => each !== last && begins.test(each.words.join(' ')),
  )
  if (!last || !first || more.length + others.length > 0 || !isOpenEnd(node, last)) return []
  const way = findTerm(graph, node, last)
  if (!way || (first.column.nullable && !last.column.nullable)) return []
  return [
    {
      table: node.id,
      column: last.column.name,
      expression: call('add_months', column(first.column.name), column(...way)),
      why: `It ends as many months after ${first.column.name} as ${way.join('.')} says.`,
    },
  ]
}

/** The way to the months it runs for, in the row or in what it follows. */
function findTerm(
  graph: SchemaGraph,
  node: TableNode,
  { column: last }: ColumnNode,
): readonly string[] | null {
  const isTerm = ({ column: own, words }: ColumnNode): boolean =>
    own.type.kind === 'integer' && terms.test(words.join(' ')) && (!own.nullable || last.nullable)
  const own = [...node.columns.values()].find(isTerm)
  if (own) return [own.column.name]
  const ways = node.links.flatMap((link) => {
    const found = [...getTable(graph, link.parent).columns.values()].find(isTerm)
    return found && (link.required || last.nullable) ? [[link.name, found.column.name]] : []
  })
  const [way, ...others] = ways
  return way && others.length === 0 ? way : null
}

/** Whether nothing else of the row comes after its end, which may lie ahead. */
function isOpenEnd(node: TableNode, { column: last }: ColumnNode): boolean {
  const orders = [...findPhaseOrders(node), ...findPeriodOrders(node)]
  return isTemporal(last.type) && !orders.some(({ earlier }) => earlier === last.name)
}

const terms = /^(term|duration|loan term|contract|lease term|period|length)( in)? (months?|mo)$/
const ends =
  /^(\w+ )?(end|ends|expires|expiry|expiration|maturity|matures|valid until|until)( (on|date|at))?$/
const begins =
  /^(\w+ )?(start|starts|begin|begins|join|joined|issued|issue|opened|effective|from|disbursed|registered)( (on|date|at))?$/
