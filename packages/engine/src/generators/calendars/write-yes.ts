import { choose, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { isText, textRoom } from '../parts/text-room.ts'

/** Whether a condition holds, as the column says yes and no: by its check, as a number or a letter; null where it can't. */
export function writeYes(context: Context, condition: Expression): Expression | null {
  const { type } = context.column
  if (type.kind === 'boolean') return condition
  if (type.kind === 'integer' || type.kind === 'decimal')
    return choose([[condition, number(1)]], number(0))
  if (type.kind === 'bits')
    return choose(
      [[condition, text('1'.padStart(type.length, '0'))]],
      text('0'.repeat(type.length)),
    )
  const values = type.kind === 'enum' ? type.values : context.domain.values
  if (values) {
    const yes = values.find((value) => /^(y|t|1|yes|true)$/i.test(value))
    const no = values.find((value) => /^(n|f|0|no|false)$/i.test(value))
    return yes === undefined || no === undefined ? null : choose([[condition, text(yes)]], text(no))
  }
  if (!isText(context) || textRoom(context) < 1) return null
  const [yes, no] = textRoom(context) >= 3 ? ['Yes', 'No'] : ['Y', 'N']
  return choose([[condition, text(yes)]], text(no))
}
