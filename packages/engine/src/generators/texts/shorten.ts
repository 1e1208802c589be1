import { binary, call, choose, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'

/** A text cut at the end of a word where it is too long. */
export function shorten(written: Expression, room: number): Expression {
  const cut = call('substr', written, number(1), number(room + 1))
  const words = call('regexp_replace', cut, text('[\\s,;:.-]+[^\\s]*$'), text(''))
  return choose(
    [
      [
        binary(call('length', written), '>', number(room)),
        call('substr', words, number(1), number(room)),
      ],
    ],
    written,
  )
}
