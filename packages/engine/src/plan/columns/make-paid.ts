import type { Context, Generated } from '../../generators/generator.ts'
import { happens } from '../../generators/happens.ts'
import { columnWords } from '../../generators/parts/words-of.ts'
import { pickWeighted } from '../../generators/pick-weighted.ts'
import { readWords } from '../../infer/meanings/table-words.ts'
import { cutMinorUnit } from '../../infer/meanings/words/minor-unit.ts'
import type { Column, Table } from '../../model/schema.ts'
import { call, choose, multiply, number, column as read } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { findSaid } from '../histories/find-said.ts'

/** What of a bill is paid: as its status says, else mostly all of it; null for other columns. */
export function makePaid(context: Context): Generated | null {
  const { column, table } = context
  const name = nameOf(table.table, column)
  const share = shares.find(({ about }) => about.test(name))
  if (!share && !paid.test(name)) return null
  const isClaim = /\bclaim\b/.test(readWords(table.table).table)
  const wholes = share ? [share.of] : isClaim ? [totals, granted, asked] : [totals]
  const total = wholes
    .map((whole) =>
      table.table.columns.find(
        (other) =>
          isAlike(table.table, other, column) &&
          (!other.nullable || column.nullable) &&
          whole.test(nameOf(table.table, other)),
      ),
    )
    .find((found) => found !== undefined)
  if (!total) return null
  if (share) return makeShare(context, total, share.percents)
  const whole = read(total.name)
  const part = takePart(column, whole, call('below', context.draw(1), number(80)))
  const nothing = number(0)
  const drawn = context.draw(0)
  const usual = choose(
    [
      [happens(drawn, 0.66), whole],
      [happens(drawn, 0.86), nothing],
    ],
    part,
  )
  const said = findSaid(context) ?? []
  const expression = choose(
    said.flatMap(({ status, verdict, holds }): (readonly [Expression, Expression])[] => {
      if (/part(ial|ly)/i.test(status)) return [[holds, part]]
      if (verdict === 'no' || /cancel|void/i.test(status)) return [[holds, nothing]]
      return verdict === 'yes' ? [[holds, whole]] : []
    }),
    usual,
  )
  return { expression, why: `of the ${total.name}, as far as it is paid` }
}

/** A few round shares of the whole, in per cent: a deposit, what an insurance covers. */
function makeShare(context: Context, total: Column, percents: readonly number[]): Generated {
  const options = percents.map((percent) => ({ value: number(percent), weight: 1 }))
  const part = takePart(context.column, read(total.name), pickWeighted(options, context.draw(0)))
  return { expression: part, why: `a share of the ${total.name}` }
}

function takePart({ type }: Column, whole: Expression, percent: Expression): Expression {
  if (type.kind !== 'decimal') return call('div', multiply(whole, percent), number(100))
  return call('round', multiply(whole, call('divide', percent, number(100))), number(type.scale))
}

/** Both of one kind: decimals, or whole numbers of cents, or whole amounts. */
function isAlike(table: Table, one: Column, other: Column): boolean {
  if (one.type.kind !== other.type.kind || one === other) return false
  const [words, others] = [columnWords(table, one), columnWords(table, other)]
  const isCents = (any: string): boolean => cutMinorUnit(any) !== null
  const areAmounts = words.includes('amount') && others.includes('amount')
  if (one.type.kind === 'decimal') return true
  return (
    one.type.kind === 'integer' &&
    isCents(words) === isCents(others) &&
    (isCents(words) || areAmounts)
  )
}

/** What an amount is called, without the unit it is counted in. */
function nameOf(table: Table, column: Column): string {
  const words = columnWords(table, column)
  return (column.type.kind === 'integer' ? cutMinorUnit(words) : null) ?? words
}

const paid = /^((amount|total) paid|paid( amount| total)?)$/
const totals =
  /^((grand |invoice |bill |order )?total( amount| price| cost| gross)?|amount (total|due|gross)|(net|gross) amount|gross total)$/

// what a claim is about, and what of it was granted
const granted =
  /^((total )?(approved|allowed|settled|granted|disbursed|awarded|accepted|reimbursed|payout|paid out|settlement)( claim)? amount|approved|amount (approved|allowed|settled|granted|disbursed|awarded|reimbursed))$/
const asked =
  /^((total )?(claim|claimed|requested|applied|billed|charged|submitted|loan|original|estimated( loss)?)( amount)?|amount (claimed|requested|applied|billed|charged))$/

interface Share {
  readonly about: RegExp
  readonly of: RegExp
  readonly percents: readonly number[]
}

const shares: readonly Share[] = [
  {
    about: /^(deposit|down payment|prepayment|advance)( amount| paid)?$/,
    of: totals,
    percents: [10, 20, 20, 25, 30, 50],
  },
  {
    about:
      /^(insurance (covered|amount|paid|share|coverage amount)|covered amount|amount covered)$/,
    of: totals,
    percents: [0, 50, 70, 80, 80, 80, 90, 100],
  },
  {
    about: granted,
    of: asked,
    percents: [60, 75, 80, 90, 100, 100, 100, 100],
  },
]
