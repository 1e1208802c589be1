import { call, column, multiply, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { isExact } from '../structure/columns.ts'
import {
  type ColumnNode,
  getTable,
  type Link,
  type SchemaGraph,
  type TableNode,
} from '../structure/schema-graph.ts'
import { getScale, type Proposal } from './proposal.ts'

/** A loan is paid back in equal parts: each instalment leaves so much less, and bears interest on what was left before. */
export function findInstalments(graph: SchemaGraph): readonly Proposal[] {
  return [...graph.values()].flatMap((node) => {
    const ordinal = instalments.test(node.words.join(' ')) ? findOne(node, nth, false) : null
    if (!ordinal) return []
    return node.links.flatMap((link) => {
      const loan = readLoan(graph, link, ordinal)
      return loan ? list(node, loan) : []
    })
  })
}

const instalments =
  /\b(instal?lment|repayment|schedule|amorti[sz]ation|emi)( (schedule|plan|line))?$/
const nth =
  /^((instal?lment|payment|repayment|emi|sequence|period|line) )?(number|sequence)$|^(instal?lment|period)$/
const principals =
  /^(principal|original principal|loan|financed|amount financed)( amount)?$|^amount$/
const terms =
  /^(term|tenure|duration|loan term)( (in )?month)?$|^(number of |total )(instal?lment|payment|emi)$|^(instal?lment|payment) count$/

interface Loan {
  readonly principal: Expression
  /** Per cent a year, or null where it is not told so. */
  readonly rate: Expression | null
  /** What is paid back with this instalment and all before it, or with those before it alone. */
  readonly paid: (isBefore: boolean) => Expression
}

function readLoan(graph: SchemaGraph, link: Link, ordinal: ColumnNode): Loan | null {
  const parent = getTable(graph, link.parent)
  const sum = findOne(parent, principals, false)
  const term = findOne(parent, terms, false)
  if (!sum || term?.column.type.kind !== 'integer' || !link.required) return null
  const interest = findOne(parent, /^((annual|nominal) )?(interest )?rate$|^interest$|^apr$/, false)
  const principal = column(link.name, sum.column.name)
  const end = call('greatest', column(link.name, term.column.name), number(1))
  const scale = number(getScale(sum) ?? 2)
  const paid = (isBefore: boolean): Expression => {
    const own = column(ordinal.column.name)
    const count = call('least', isBefore ? subtract(own, number(1)) : own, end)
    return call('round', call('divide', multiply(principal, count), end), scale)
  }
  // 0.0450 is a share of one
  const isPercent = interest?.column.type.kind === 'decimal' && interest.column.type.scale <= 3
  return { principal, rate: isPercent ? column(link.name, interest.column.name) : null, paid }
}

function list(node: TableNode, { principal, rate, paid }: Loan): readonly Proposal[] {
  const before = subtract(principal, paid(true))
  const parts: readonly (readonly [name: RegExp, value: Expression | null])[] = [
    [/^principal( (amount|component|part|due|portion|paid))?$/, subtract(paid(false), paid(true))],
    [
      /^interest( (amount|component|part|due|portion|paid))?$/,
      rate && call('divide', multiply(before, rate), number(1200)),
    ],
    [
      /^((remaining|outstanding|closing|ending)( (balance|principal|amount))?|balance( (remaining|outstanding|after))?)$/,
      subtract(principal, paid(false)),
    ],
    [/^(opening|beginning|starting) balance$/, before],
  ]
  return parts.flatMap(([name, value]): readonly Proposal[] => {
    const found = value ? findOne(node, name, true) : null
    const scale = found ? getScale(found) : null
    return found && value && scale !== null
      ? [
          {
            table: node.id,
            column: found.column.name,
            expression: call('round', value, number(scale)),
            why: 'A loan is paid back in equal parts.',
          },
        ]
      : []
  })
}

/** The first exact number of such a name; where others follow from it, one that is always there. */
function findOne(node: TableNode, name: RegExp, mayMiss: boolean): ColumnNode | null {
  return (
    [...node.columns.values()].find(
      ({ column: { type, nullable }, words }) =>
        isExact(type) && (mayMiss || !nullable) && name.test(words.join(' ')),
    ) ?? null
  )
}
