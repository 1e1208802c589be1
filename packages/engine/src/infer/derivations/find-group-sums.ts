import { add, call, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { isExact } from '../structure/columns.ts'
import { isMinorUnit } from '../structure/is-minor-unit.ts'
import type { ColumnNode, SchemaGraph, TableNode } from '../structure/schema-graph.ts'
import { present } from './find-line-totals.ts'
import { getScale, type Proposal } from './proposal.ts'

/** A total beside kinds of the same thing: `total_seats` are economy, business and first seats. */
export function findGroupSums(graph: SchemaGraph): readonly Proposal[] {
  return [...graph.values()].flatMap((node) =>
    [...node.columns.values()].flatMap((own) => addKinds(node, own)),
  )
}

function addKinds(node: TableNode, own: ColumnNode): readonly Proposal[] {
  const [first, ...thing] = own.words
  if (first !== 'total' || thing.length === 0 || !isNumber(own)) return []
  const kinds = [...node.columns.values()].filter(
    (other) => other !== own && isKind(other, thing) && fits(own, other),
  )
  const ruled = kinds.some(({ words }) => words.some((word) => partial.has(word)))
  const [head, ...rest] = kinds.map(present)
  if (!head || rest.length === 0 || ruled) return []
  return [
    {
      table: node.id,
      column: own.column.name,
      expression: limit(own, rest.reduce(add, head)),
      why: 'The total adds up its kinds.',
    },
  ]
}

/** A total with room for few digits stays within them. */
function limit({ column: { type } }: ColumnNode, sum: Expression): Expression {
  const digits = type.kind === 'decimal' ? type.precision - type.scale : 18
  return digits > 6 ? sum : call('least', sum, number((10 ** digits - 1).toFixed(0)))
}

function isKind(other: ColumnNode, thing: readonly string[]): boolean {
  const { words } = other
  return (
    isNumber(other) &&
    words.length > thing.length &&
    words.length <= thing.length + 3 &&
    words.slice(-thing.length).join(' ') === thing.join(' ')
  )
}

function fits(own: ColumnNode, other: ColumnNode): boolean {
  const kind = own.column.type.kind
  if (kind === 'integer' && other.column.type.kind !== 'integer') return false
  return isMinorUnit(own) === isMinorUnit(other) && (getScale(other) ?? 0) <= (getScale(own) ?? 9)
}

function isNumber({ column: { type } }: ColumnNode): boolean {
  return isExact(type) || type.kind === 'float'
}

// what is not one of several kinds that make up the whole
const partial: ReadonlySet<string> = new Set(
  `total average minimum maximum median net gross unique distinct active inactive available remaining free used unused
  occupied vacant reserved booked sold paid unpaid due outstanding overdue per rate percent expected planned budget budgeted target
  goal forecast estimated actual previous prior last current cumulative lifetime daily weekly monthly quarterly yearly annual
  unit base new returning open closed completed pending failed successful refunded returned cancelled approved rejected
  delivered shipped received processed allocated assigned billable billed peak average today subtotal max min avg`.split(
    /\s+/,
  ),
)
