import { call, cast, choose, concat, equal, text } from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import type { Context, Generated, Generator } from './generator.ts'
import { happens } from './happens.ts'

/** One to three values of a meaning as an array: `["trailers", "deleted scenes"]`; as many as a check asks for. */
export function makeArray(context: Context, generator: Generator): Generated | null {
  const { type } = context.column
  if (type.kind !== 'array') return null
  const element = type.element
  const length = element.kind === 'text' ? element.maxLength : null
  const { minimumLength: least, maximumLength: most } = context.domain
  if (least > manyItems) return null
  const places = Array.from({ length: Math.max(least, Math.min(3, most ?? 3)) }, (_, at) => at)
  const made = places.map((place) =>
    generator({
      ...context,
      column: { ...context.column, type: element },
      domain: { ...context.domain, minimumLength: 0, maximumLength: length, values: null },
      mustDiffer: false,
      draw: (n = 0) => context.draw(2000 + place * 200 + n),
    }),
  )
  const [first] = made
  if (most === 0) return { expression: text('[]'), why: 'none, as its check asks' }
  if (!first) return null
  const isBare = ['integer', 'decimal', 'float', 'boolean'].includes(element.kind)
  const written = made.map((each): Expression => {
    const value = cast(each?.expression ?? text(''), { kind: 'text' })
    return isBare ? value : concat(text('"'), escapeQuotes(value, element.kind), text('"'))
  })
  const sure = written.slice(0, Math.max(least, 1))
  const more = addMore(context, sure, written.slice(sure.length))
  const listed = sure.flatMap((value, at) => (at === 0 ? [value] : [text(','), value]))
  return {
    expression: concat(text('['), ...listed, more, text(']')),
    why: `${nameCounts(least, written.length)}: ${first.why}`,
    ...(first.lookups ? { lookups: first.lookups } : {}),
  }
}

/** Beyond as many a statement would become too long to read. */
const manyItems = 2048

function nameCounts(least: number, most: number): string {
  if (least === most) return `${most} values`
  return least <= 1 && most === 3 ? 'one to three' : `${Math.max(least, 1)} to ${most}`
}

/** One more or two in some rows, where they say something else than those before. */
function addMore(
  context: Context,
  before: readonly Expression[],
  [two, three]: readonly Expression[],
): Expression {
  if (!two) return text('')
  const drawn = context.draw(1999)
  const one = before.at(-1) ?? text('')
  const none: readonly [Expression, Expression][] = [
    [happens(drawn, 0.5), text('')],
    [equal(one, two), text('')],
  ]
  if (!three) return choose(none, concat(text(','), two))
  return choose(
    [
      ...none,
      [happens(drawn, 0.82), concat(text(','), two)],
      [equal(two, three), concat(text(','), two)],
      [equal(one, three), concat(text(','), two)],
    ],
    concat(text(','), two, text(','), three),
  )
}

/** A backslash before quotes and backslashes and for the ends of lines, where the element can hold some. */
function escapeQuotes(value: Expression, kind: string): Expression {
  if (!['text', 'json', 'other'].includes(kind)) return value
  const slashes = call('replace', value, text('\\'), text('\\\\'))
  const quotes = call('replace', slashes, text('"'), text('\\"'))
  return call('replace', quotes, text('\n'), text('\\n'))
}
