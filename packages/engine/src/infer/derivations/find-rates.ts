import { call, choose, column, equal, isNull, multiply, nothing, number } from '../../sql/build.ts'
import { isExact } from '../structure/columns.ts'
import type { ColumnNode, SchemaGraph, TableNode } from '../structure/schema-graph.ts'
import type { Proposal } from './proposal.ts'
import { type Rate, rates } from './rates.ts'

/** What is reached out of what was tried, and what each cost: clicks of impressions, spend by click. */
export function findRates(graph: SchemaGraph): readonly Proposal[] {
  return [...graph.values()].flatMap((node) =>
    [...node.columns.values()].flatMap((own) => {
      const named = rates.filter(({ name }) => name.test(own.words.join(' ')))
      const ways = named.map((rate) => ({
        rate,
        part: findOne(node, rate.part, own),
        whole: findOne(node, rate.whole, own),
      }))
      const { rate, part, whole } = ways.find((way) => way.part && way.whole) ?? {}
      const isNumber = isExact(own.column.type) || own.column.type.kind === 'float'
      const isSure = own.column.nullable || !(part?.column.nullable || whole?.column.nullable)
      const hasRoom = own.column.type.kind !== 'integer' || (rate && getFactor(own, rate) > 1)
      return rate && part && whole && part !== whole && isNumber && hasRoom && isSure
        ? [divide(node, own, rate, part, whole)]
        : []
    }),
  )
}

function findOne(node: TableNode, name: RegExp, own: ColumnNode): ColumnNode | null {
  const isKnown = ({ column: { type } }: ColumnNode): boolean =>
    isExact(type) || type.kind === 'float'
  return (
    [...node.columns.values()].find(
      (other) => other !== own && name.test(other.words.join(' ')) && isKnown(other),
    ) ?? null
  )
}

function divide(
  node: TableNode,
  own: ColumnNode,
  rate: Rate,
  { column: part }: ColumnNode,
  { column: whole }: ColumnNode,
): Proposal {
  const { name, type, nullable } = own.column
  const scale = type.kind === 'decimal' ? type.scale : type.kind === 'integer' ? 0 : 4
  const digits = type.kind === 'decimal' ? type.precision - type.scale : 9
  const factor = getFactor(own, rate)
  const quotient = call('divide', multiply(column(part.name), number(factor)), column(whole.name))
  const most = number((10 ** digits - 1).toFixed(0))
  return {
    table: node.id,
    column: name,
    expression: choose(
      [
        // what is not known of either is not known of both: the least of nothing and a bound is the bound
        ...[part, whole]
          .filter((each) => each.nullable)
          .map((each) => [isNull(column(each.name)), nothing] as const),
        [equal(column(whole.name), number(0)), nullable ? nothing : number(0)],
      ],
      call('round', call('least', quotient, most), number(scale)),
    ),
    why: `It is ${part.name} by ${whole.name}.`,
  }
}

/** A hundred for a share in per cent, one where the column has room for a share of one alone. */
function getFactor({ column: { type }, words }: ColumnNode, { isShare, per = 1 }: Rate): number {
  if (!isShare) return per
  if (type.kind === 'float') return words.includes('percent') ? 100 : 1
  if (type.kind !== 'decimal') return 100
  const whole = type.precision - type.scale
  if (words.includes('percent') && whole > 1) return 100
  return type.scale >= 4 || (type.scale === 3 && whole <= 2) ? 1 : 100
}
