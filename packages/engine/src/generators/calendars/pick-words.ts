import { choose, less, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { textRoom } from '../parts/text-room.ts'

/** The word that holds from a number on, until the next one does; null where one is too long for the column. */
export function pickWords(
  context: Context,
  value: Expression,
  from: readonly (readonly [from: number, word: string])[],
): Expression | null {
  const room = textRoom(context)
  if (from.some(([, word]) => word.length > room)) return null
  const branches = from
    .slice(1)
    .map(([least], i): [Expression, Expression] => [
      less(value, number(least)),
      text(from[i]?.[1] ?? ''),
    ])
  return choose(branches, text(from.at(-1)?.[1] ?? ''))
}
