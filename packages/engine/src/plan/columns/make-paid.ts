import type { Context, Generated } from '../../generators/generator.ts'
import { splitWords } from '../../infer/meanings/words/split-words.ts'
import { call, choose, less, multiply, number, column as read } from '../../sql/build.ts'
import { statusIn } from './status-in.ts'

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
  const status = table.table.columns.find(
    ({ name, type }) =>
      (type.kind === 'text' || type.kind === 'enum') &&
      /^((payment|invoice|bill) )?status$/.test(splitWords(name).join(' ')),
  )
  const expression = status
    ? choose(
        [
          [statusIn(status, words('paid settled completed refunded')), whole],
          [
            statusIn(
              status,
              words(
                'unpaid pending draft new open overdue due sent issued cancelled canceled void failed',
              ),
            ),
            nothing,
          ],
          [statusIn(status, words('partial partially_paid partly_paid')), part],
        ],
        usual,
      )
    : usual
  return { expression, why: `of the ${total.name}, as far as it is paid` }
}

const paid = /^((amount|total) paid|paid( amount| total)?)$/
const totals =
  /^((grand |invoice |bill |order )?total( amount| price| cost)?|amount (total|due)|net amount)$/

const words = (list: string): readonly string[] => list.split(' ')
