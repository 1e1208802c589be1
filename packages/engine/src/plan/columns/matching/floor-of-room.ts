import type { Context, Generated } from '../../../generators/generator.ts'
import { columnWords } from '../../../generators/parts/words-of.ts'
import { call, cast, choose, matches, number, column as read } from '../../../sql/build.ts'
import { findOther } from './find-other.ts'

/** The floor that the number of a room begins with: 204 is on the second, 1107 on the eleventh, and A12 on the first. */
export function floorOfRoom(context: Context): Generated | null {
  const { column, table } = context
  const isFloor =
    column.type.kind === 'integer' &&
    /^floor( (number|no|level))?$/.test(columnWords(table.table, column))
  const room = isFloor
    ? findOther(context, /^(room|apartment|suite)( (number|no|code|name))?$/, ['text', 'integer'])
    : null
  if (!room || table.table.foreignKeys.some(({ columns }) => columns.includes(room.name)))
    return null
  const written =
    room.type.kind === 'text' ? read(room.name) : cast(read(room.name), { kind: 'text' })
  const first = (digits: number) =>
    cast(call('substring', written, number(1), number(digits)), { kind: 'integer' })
  return {
    expression: choose(
      [
        [matches(written, '^[1-9][0-9][0-9]$'), first(1)],
        [matches(written, '^[1-9][0-9][0-9][0-9]$'), first(2)],
      ],
      number(1),
    ),
    why: `as ${room.name} begins`,
  }
}
