import type { Context } from '../../generators/generator.ts'
import { findSibling } from '../../generators/parts/find-sibling.ts'
import { says } from '../../generators/parts/says.ts'
import { choose, column, equal, isNull, less, nothing, number, or } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { namesIn } from '../checks/names-in.ts'
import { findTold } from '../histories/find-told.ts'
import { nullShare } from './null-share.ts'

export function withNulls(context: Context, generator: string, expression: Expression): Expression {
  const needed = isFree(generator) ? listNeeded(context) : []
  const made = withoutCard(context, generator, withOwnNulls(context, generator, expression))
  if (needed.length === 0) return made
  const isMissing = or(...needed.map((name) => isNull(column(name))))
  const told = findTold(context)
  // what a status tells of is there, whatever else is not
  const isLacking = told
    ? equal(
        choose(
          [
            [told.happened, number(0)],
            [isMissing, number(1)],
          ],
          number(0),
        ),
        number(1),
      )
    : isMissing
  return choose([[isLacking, nothing]], made)
}

/** Digits of a card stand only where a card may have paid: not beside a transfer, PayPal or cash. */
function withoutCard(context: Context, generator: string, made: Expression): Expression {
  const { meaning, column: own } = context
  if (!own.nullable || generator !== meaning || !meaning.startsWith('payment.card-')) return made
  const method = findSibling(context, ['payment.method-name', 'payment.method-code'], {
    kinds: ['text'],
  })
  if (!method) return made
  const pattern = 'paypal|bank|transfer|cash|check|cheque|wire|invoice|gift|debit_order|sepa'
  return choose([[says(method.name, pattern), nothing]], made)
}

/** What must be there for the column to be: nothing is completed that was not started. */
function listNeeded({ plan, table, column: { name, nullable } }: Context): readonly string[] {
  const { id, checks, columns } = table.table
  const isRuled = (plan.rules.tables[id]?.columns[name]?.nulls ?? null) !== null
  const isChecked = checks.some(
    ({ expression }) => expression && namesIn(expression).includes(name),
  )
  if (!nullable || isRuled || isChecked) return []
  return plan.understanding.timeOrders.flatMap(
    ({ table: of, earlier: [first = '', ...rest], later, needs }) => {
      const isMissing = columns.some((other) => other.name === first && other.nullable)
      return needs && of === id && later === name && rest.length === 0 && isMissing ? [first] : []
    },
  )
}

function withOwnNulls(context: Context, generator: string, expression: Expression): Expression {
  const absent = context.table.absent[context.column.name]
  if (absent) return choose([[absent, nothing]], expression)
  const all = 2 ** 32
  const share = Math.round(nullShare(context, generator) * all)
  const told = isFree(generator) ? findTold(context) : null
  if (share <= 0 && !told) return expression
  const limit = told
    ? choose(
        [
          [told.notHappened, number(all)],
          [told.happened, number(0)],
        ],
        number(share),
      )
    : number(share)
  return choose([[less(context.draw(999), limit), nothing]], expression)
}

/** Whether nothing but the column's meaning says when it is empty. */
function isFree(generator: string): boolean {
  return (
    !/^(generated|derived|calendar|period|distinct|segment|history)$/.test(generator) &&
    !generator.startsWith('rule.')
  )
}
