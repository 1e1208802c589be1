import { call, cast, concat, number, subtract, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { padded } from '../parts/characters.ts'
import { textRoom } from '../parts/text-room.ts'

/** A month of a year spelt as an example is: `Jan1994`, `January 1994`, `1994/01`, `01-1994`; null where it is none. */
export function writeMonthLike(
  context: Context,
  example: string,
  {
    year,
    month,
    names,
  }: {
    readonly year: Expression
    readonly month: Expression
    /** Of the months, in the language of the column. */
    readonly names: readonly string[]
  },
): Expression | null {
  const digits = cast(year, { kind: 'text' })
  const [, word, between] = /^([a-z]{3,})([ \-/]?)\d{4}$/i.exec(example) ?? []
  if (word !== undefined && between !== undefined) {
    const isShort = word.length === 3
    const spelt = names.map((name) => likeCase(isShort ? name.slice(0, 3) : name, word))
    const longest = Math.max(...spelt.map(({ length }) => length)) + between.length + 4
    if (!spelt.includes(word) || longest > textRoom(context)) return null
    const list = context.list(`${spelt[0]} to ${spelt.at(-1)}`, 'text', spelt)
    return concat(call('item', list, subtract(month, number(1))), text(between), digits)
  }
  const [, before] = /^\d{4}([ \-/.]?)(?:0[1-9]|1[0-2])$/.exec(example) ?? []
  if (before !== undefined) return concat(digits, text(before), padded(month, 2))
  const [, after] = /^(?:0[1-9]|1[0-2])([ \-/.]?)\d{4}$/.exec(example) ?? []
  return after === undefined ? null : concat(padded(month, 2), text(after), digits)
}

function likeCase(name: string, example: string): string {
  return example === example.toUpperCase() ? name.toUpperCase() : name
}
