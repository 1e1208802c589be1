import type { Context, Generated } from '../../generators/generator.ts'
import { splitWords } from '../../infer/meanings/words/split-words.ts'
import { call, choose, less, multiply, number, column as read } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { findSaid } from '../histories/find-said.ts'

/** What of a bill is paid: as its status says, else mostly all of it; null for other columns. */
export function makePaid(context: Context): Generated | null {
  const { column, table } = context
  const isPaid = paid.test(splitWords(column.name).join(' '))
  if (!isPaid || column.type.kind !== 'decimal') return null
  const total = table.table.columns.find(
    ({ name, type, nullable }) =>
      type.kind === 'decimal' && !nullable && totals.test(splitWords(name).join(' ')),
  )
  if (!total) return null
  const whole = read(total.name)
  const scale = number(column.type.scale)
  const share = multiply(
    whole,
    call('divide', call('below', context.draw(1), number(80)), number(100)),
  )
  const part = call('round', share, scale)
  const nothing = number(0)
  const at = (share: number): number => Math.round(share * 2 ** 32)
  const drawn = context.draw(0)
  const usual = choose(
    [
      [less(drawn, number(at(0.66))), whole],
      [less(drawn, number(at(0.86))), nothing],
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

const paid = /^((amount|total) paid|paid( amount| total)?)$/
const totals =
  /^((grand |invoice |bill |order )?total( amount| price| cost)?|amount (total|due)|net amount)$/
