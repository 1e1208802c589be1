import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated } from '../generator.ts'
import { padded } from './characters.ts'
import { textRoom } from './text-room.ts'

/** A whole number as the column holds it: itself, or so many digits of a text. */
export function writeWhole(
  context: Context,
  value: Expression,
  width: number,
  why: string,
): Generated | null {
  if (['integer', 'decimal', 'float'].includes(context.column.type.kind))
    return { expression: value, why }
  return textRoom(context) >= width ? { expression: padded(value, width), why } : null
}
