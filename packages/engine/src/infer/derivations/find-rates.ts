import { call, choose, column, equal, isNull, multiply, nothing, number } from '../../sql/build.ts'
import { isExact } from '../structure/columns.ts'
import type { ColumnNode, SchemaGraph, TableNode } from '../structure/schema-graph.ts'
import type { Proposal } from './proposal.ts'

/** A rate, and what is divided by what; `per` of a thousand where that is not one. */
interface Rate {
  readonly name: RegExp
  readonly part: RegExp
  readonly whole: RegExp
  /** Per cent, unless the column has room for a share of one alone. */
  readonly isShare?: true
  readonly per?: number
}

const impressions = /^(impression|view|display)( count)?$/
const clicks = /^(click|link click|unique click)( count)?$/
const conversions = /^(conversion|acquisition|lead|install|purchase|order)( count)?$/
const cost = /^(spend|spent|cost|amount spent|total (spend|cost)|ad (spend|cost))$/
const sent = /^(sent|delivered|recipient|email sent|message sent)( count)?$/

const rates: readonly Rate[] = [
  {
    name: /^(ctr|click through rate|click rate)$/,
    part: clicks,
    whole: impressions,
    isShare: true,
  },
  { name: /^(cpc|cost per click|average cpc)$/, part: cost, whole: clicks },
  { name: /^(cpm|ecpm|cost per (mille|thousand))$/, part: cost, whole: impressions, per: 1000 },
  {
    name: /^(cpa|cpl|cpi|cost per (acquisition|conversion|lead|install|action))$/,
    part: cost,
    whole: conversions,
  },
  { name: /^(cvr|conversion rate)$/, part: conversions, whole: clicks, isShare: true },
  { name: /^roas$/, part: /^(revenue|conversion value|total revenue)$/, whole: cost },
  {
    name: /^open(ing)? rate$/,
    part: /^(open|opened|unique open)( count)?$/,
    whole: sent,
    isShare: true,
  },
]

/** What is reached out of what was tried, and what each cost: clicks of impressions, spend by click. */
export function findRates(graph: SchemaGraph): readonly Proposal[] {
  return [...graph.values()].flatMap((node) =>
    [...node.columns.values()].flatMap((own) => {
      const rate = rates.find(({ name }) => name.test(own.words.join(' ')))
      const [part, whole] = rate
        ? [findOne(node, rate.part, own), findOne(node, rate.whole, own)]
        : [null, null]
      const isNumber = own.column.type.kind === 'decimal' || own.column.type.kind === 'float'
      const isSure = own.column.nullable || !(part?.column.nullable || whole?.column.nullable)
      return rate && part && whole && isNumber && isSure
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
  { column: { name, type, nullable } }: ColumnNode,
  { isShare, per = 1 }: Rate,
  { column: part }: ColumnNode,
  { column: whole }: ColumnNode,
): Proposal {
  const scale = type.kind === 'decimal' ? type.scale : 4
  const digits = type.kind === 'decimal' ? type.precision - type.scale : 9
  const factor = isShare && scale < 4 ? 100 : per
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
