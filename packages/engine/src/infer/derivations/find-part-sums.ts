import { add, call, column, multiply, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { isExact } from '../structure/columns.ts'
import { isMinorUnit } from '../structure/is-minor-unit.ts'
import type { ColumnNode, SchemaGraph, TableNode } from '../structure/schema-graph.ts'
import { present } from './find-line-totals.ts'
import { findNumber } from './find-number.ts'
import { findMoney } from './money-columns.ts'
import { getScale, type Proposal, proposeFine } from './proposal.ts'

/**
 * A total beside nothing but its parts adds them up: a fare and its taxes, what was used and what stands; hours cost
 * their rate.
 */
export function findPartSums(graph: SchemaGraph): readonly Proposal[] {
  return [...graph.values()].flatMap((node) => [
    ...sumParts(node),
    ...sumInstalment(node),
    ...priceHours(node),
  ])
}

function sumParts(node: TableNode): readonly Proposal[] {
  const amounts = [...node.columns.values()].filter(isAmount)
  const [total, ...others] = amounts.filter(({ words }) => totals.test(words.join(' ')))
  if (!total || others.length > 0 || findMoney(node, 'subtotal')) return []
  const plus = amounts.filter((own) => own !== total && parts.test(own.words.join(' ')))
  const isWhole = amounts.every(
    (own) => own === total || plus.includes(own) || aside.test(own.words.join(' ')),
  )
  const scale = getScale(total)
  const isFine = plus.every((own) => (getScale(own) ?? 9) <= (scale ?? 9))
  if (
    plus.length < 2 ||
    !isWhole ||
    !isFine ||
    plus.some((own) => isMinorUnit(own) !== isMinorUnit(total))
  )
    return []
  const sum = addAll(plus)
  const taxed = plus.filter((own) => !taxes.test(own.words.join(' ')))
  const [tax, ...otherTaxes] = plus.filter((own) => !taxed.includes(own))
  const isRated = [...node.columns.values()].some(({ words }) => words.includes('rate'))
  const digits = tax && getScale(tax)
  return [
    ...(tax && otherTaxes.length === 0 && taxed.length > 1 && !isRated && typeof digits === 'number'
      ? [
          {
            table: node.id,
            column: tax.column.name,
            expression: call(
              'round',
              multiply(addAll(taxed), number(tax.words.includes('vat') ? '0.2' : '0.08')),
              number(digits),
            ),
            why: 'Tax is a share of what is taxed.',
          },
        ]
      : []),
    {
      table: node.id,
      column: total.column.name,
      expression: sum,
      why: 'The total adds up its parts.',
    },
  ]
}

const taxes = /\b(tax|vat|gst)\b/

function addAll([first, ...rest]: readonly ColumnNode[]): Expression {
  return rest.reduce<Expression>(
    (whole, part) => add(whole, present(part)),
    first ? present(first) : number(0),
  )
}

const instalments = /\b(payment|instal?lment|repayment|schedule|amortization|emi)$/
const due =
  /^((total|scheduled|instal?lment|payment|emi) )?(amount|total|payment|due|instal?lment|emi)( (amount|due))?$/

/** What is due of a loan at a time is a part of it and the interest. */
function sumInstalment(node: TableNode): readonly Proposal[] {
  if (!instalments.test(node.words.join(' '))) return []
  const find = (name: RegExp): ColumnNode | undefined => findNumber(node, name)
  const [whole, principal, interest] = [
    find(due),
    ...['principal', 'interest'].map((part) =>
      find(new RegExp(`^${part}( (amount|part|portion|component|due))?$`)),
    ),
  ]
  if (!whole || !principal || !interest) return []
  const sum = add(present(principal), present(interest))
  const why = 'What is due is a part of the loan and the interest.'
  return proposeFine(node, whole, sum, [principal, interest], why)
}

function isAmount({ column: own, words }: ColumnNode): boolean {
  return isExact(own.type) && money.test(words.join(' '))
}

const money =
  /\b(total|fare|fee|charge|tax|vat|expense|cost|premium|surcharge|rent|deposit|discount|price|amount|instal?lment)\b/
const totals = /^((grand|invoice|bill|ticket) )?total( (amount|fare|charge|cost|due))?$/
const parts =
  /^(?!late |unit |average |estimated |planned |budgeted )(\w+ )?(fare|fee|charge|tax|vat|expense|surcharge|cost|instal?lment)( amount)?$/
// what says nothing of the sum
const aside = /\b(rate|percent|currency)\b/

const rented: readonly (readonly [units: RegExp, rate: RegExp, amount: RegExp])[] = [
  [
    /^(billable |worked )?hours?( worked)?$/,
    /^(hourly |billing )?rate$/,
    /^((line |total )?amount|total|fee)$/,
  ],
  [
    /^(rental |number of )?(day|night)s?$/,
    /^(daily|day|nightly|night) rate$|^(rate|price) per (day|night)$/,
    /^total( (price|amount|cost))?$/,
  ],
]

/** What hours or days cost at a rate that stands beside them. */
function priceHours(node: TableNode): readonly Proposal[] {
  const find = (name: RegExp): ColumnNode | undefined => findNumber(node, name)
  return rented.flatMap(([units, price, cost]) => {
    const [hours, rate, amount] = [find(units), find(price), find(cost)]
    const scale = amount && getScale(amount)
    if (!hours || !rate || !amount || scale === undefined || scale === null) return []
    if (!amount.column.nullable && (hours.column.nullable || rate.column.nullable)) return []
    const product = multiply(column(hours.column.name), column(rate.column.name))
    const digits = (getScale(hours) ?? 9) + (getScale(rate) ?? 9)
    return [
      {
        table: node.id,
        column: amount.column.name,
        expression: digits <= scale ? product : call('round', product, number(scale)),
        why: `It is the ${hours.words.join(' ')} times their rate.`,
      },
    ]
  })
}
