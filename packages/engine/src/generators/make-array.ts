import { call, cast, choose, concat, text } from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import type { Context, Generated, Generator } from './generator.ts'
import { happens } from './happens.ts'

/** One to three values of a meaning as an array: `["trailers", "deleted scenes"]`. */
export function makeArray(context: Context, generator: Generator): Generated | null {
  const { type } = context.column
  if (type.kind !== 'array') return null
  const element = type.element
  const length = element.kind === 'text' ? element.maxLength : null
  const made = [0, 1, 2].map((place) =>
    generator({
      ...context,
      column: { ...context.column, type: element },
      domain: { ...context.domain, maximumLength: length, values: null },
      mustDiffer: false,
      draw: (n = 0) => context.draw(2000 + place * 200 + n),
    }),
  )
  const [first] = made
  if (!first) return null
  const isBare = ['integer', 'decimal', 'float', 'boolean'].includes(element.kind)
  const written = made.map((each): Expression => {
    const value = cast(each?.expression ?? text(''), { kind: 'text' })
    return isBare ? value : concat(text('"'), escapeQuotes(value, element.kind), text('"'))
  })
  const [one = text(''), two = text(''), three = text('')] = written
  const drawn = context.draw(1999)
  const isSame = (left: Expression, right: Expression): Expression => ({
    kind: 'binary',
    operator: '=',
    left,
    right,
  })
  const more = choose(
    [
      [happens(drawn, 0.5), text('')],
      [isSame(one, two), text('')],
      [happens(drawn, 0.82), concat(text(','), two)],
      [isSame(two, three), concat(text(','), two)],
      [isSame(one, three), concat(text(','), two)],
    ],
    concat(text(','), two, text(','), three),
  )
  return {
    expression: concat(text('['), one, more, text(']')),
    why: `one to three: ${first.why}`,
    ...(first.lookups ? { lookups: first.lookups } : {}),
  }
}

/** A backslash before quotes and backslashes, where the element can hold some. */
function escapeQuotes(value: Expression, kind: string): Expression {
  if (!['text', 'json', 'other'].includes(kind)) return value
  const slashes = call('replace', value, text('\\'), text('\\\\'))
  return call('replace', slashes, text('"'), text('\\"'))
}
