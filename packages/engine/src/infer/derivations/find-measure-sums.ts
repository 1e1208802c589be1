import { add, column } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { isExact } from '../structure/columns.ts'
import type { ColumnNode, SchemaGraph, TableNode } from '../structure/schema-graph.ts'
import { present } from './find-line-totals.ts'
import { findNumber } from './find-number.ts'
import { type Proposal, proposeFine } from './proposal.ts'

/**
 * Sums that stand beside their parts under names of their own: a gross weight is the net and the tare, a volume what
 * went up and down, a balance what it was before and what was put in or taken out.
 */
export function findMeasureSums(graph: SchemaGraph): readonly Proposal[] {
  return [...graph.values()].flatMap((node) => [
    ...sums.flatMap((sum) => addUp(node, sum)),
    ...moveBalance(node),
  ])
}

interface Sum {
  readonly whole: RegExp
  readonly parts: readonly [RegExp, RegExp]
  readonly why: string
}

// what stands behind the word, a unit, is the same for all three
const unit =
  '( (?:weight|mass|volume|traffic|usage))?( (?:kg|kilogram|lb|pound|ton|tonne|gram|(?:mega|giga|kilo)?byte))?$'

const sums: readonly Sum[] = [
  {
    whole: new RegExp(`^gross${unit}`),
    parts: [new RegExp(`^net${unit}`), new RegExp(`^tare${unit}`)],
    why: 'The gross weight is the net and the tare.',
  },
  {
    whole: new RegExp(`^total${unit}`),
    parts: [
      new RegExp(`^(?:upload|uploaded|up)${unit}`),
      new RegExp(`^(?:download|downloaded|down)${unit}`),
    ],
    why: 'It is what went up and what came down.',
  },
  {
    whole: /^(?:revised|current|adjusted) (budget|contract|amount|value|contract value)()$/,
    parts: [
      /^original (budget|contract|amount|value|contract value)()$/,
      /^(?:approved )?(?:budget )?change()(?: amount)?()$/,
    ],
    why: 'It is what was agreed at first and the changes since.',
  },
]

function addUp(node: TableNode, { whole, parts: [one, other], why }: Sum): readonly Proposal[] {
  return listAmounts(node).flatMap((total) => {
    const [, kind, measure] = whole.exec(nameOf(total)) ?? []
    const find = (name: RegExp): ColumnNode | undefined =>
      listAmounts(node).find((own) => {
        const found = name.exec(nameOf(own))
        return found && (found[2] ?? '') === (measure ?? '') && isSame(found[1], kind)
      })
    if (!whole.test(nameOf(total))) return []
    const [first, second] = [find(one), find(other)]
    if (!first || !second) return []
    // what is not known of a part is not known of the whole; no change is none
    const read = (own: ColumnNode): Expression =>
      total.column.nullable && !own.words.includes('change')
        ? column(own.column.name)
        : present(own)
    return proposeFine(node, total, add(read(first), read(second)), [first, second], why)
  })
}

/** `net weight` goes with `tare`: a word that one of them leaves out is no other. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  return !one || !other || one === other
}

const inward = /^(top up|topup|deposit|recharge|credit|reload|refill)$/
const outward = /^(withdrawal|debit|redemption|deduction|spend)$/

/** `balance_after` is `balance_before` and the amount, where the table tells which way it goes. */
function moveBalance(node: TableNode): readonly Proposal[] {
  const find = (name: RegExp): ColumnNode | undefined => findNumber(node, name)
  const [before, after] = [
    find(/^(balance before|(previous|opening|old|prior) balance)$/),
    find(/^(balance after|(new|closing|resulting) balance)$/),
  ]
  const amount = find(/^(amount|transaction amount|value)$/)
  const last = [node.words.slice(-2).join(' '), node.head]
  const isIn = last.some((name) => inward.test(name))
  if (!before || !after || !amount || (!isIn && !last.some((name) => outward.test(name)))) return []
  const why = 'It is the balance before, and what came in or went out.'
  // what goes out was there before
  return isIn
    ? proposeFine(node, after, add(present(before), present(amount)), [before, amount], why)
    : proposeFine(node, before, add(present(after), present(amount)), [after, amount], why)
}

function listAmounts(node: TableNode): readonly ColumnNode[] {
  return [...node.columns.values()].filter((own) => isExact(own.column.type))
}

function nameOf({ words }: ColumnNode): string {
  return words.join(' ')
}
