import type { Column } from '../../model/schema.ts'
import { quoteText } from '../../sql/quote.ts'
import type { ValueTest } from '../promise.ts'
import type { Scope } from './scope.ts'
import { show } from './select-rows.ts'
import { writeDiffers } from './write-differs.ts'
import { writeExpression } from './write-expression.ts'
import type { WrittenTest } from './write-value-test.ts'

/** Whether a text is what its template gives: apart from a number that tells it from others, and from letters that addresses lack. */
export function writeTemplateTest(
  { expression, mayBeNull, isNumbered, isAddress }: Extract<ValueTest, { kind: 'template' }>,
  column: Column,
  scope: Scope,
): WrittenTest {
  const written = writeExpression(expression, scope)
  const expected = isAddress ? spellAddress(written) : written
  const value = scope.name(column.name)
  const room = column.type.kind === 'text' ? column.type.maxLength : null
  const differs = isNumbered
    ? writeDiffersApart(value, expected, room)
    : writeDiffers(scope, column.name, expression, expected)
  return {
    fails: `(${value} IS NOT NULL AND ${differs})${mayBeNull ? '' : ` OR ${value} IS NULL`}`,
    should: [show(expected)],
  }
}

/** Differs in more than a number. A text that fills its column may end before what it should be does. */
function writeDiffersApart(value: string, expected: string, room: number | null): string {
  const strip = (text: string): string =>
    `regexp_replace(CAST(${text} AS VARCHAR), '[ -]?[0-9]+', '', 'g')`
  const wanted = strip(room === null ? expected : `left(${expected}, ${room})`)
  const differs = `${strip(value)} <> ${wanted}`
  if (room === null) return differs
  const isCut = `(length(${value}) >= ${room - 1} AND starts_with(${wanted}, ${strip(value)}))`
  return `(${differs} AND NOT ${isCut})`
}

/** Letters that are none of the Latin ones with a mark. */
const letters = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', đ: 'd' }

function spellAddress(text: string): string {
  const spelled = Object.entries(letters).reduce(
    (sum, [letter, plain]) => `replace(${sum}, ${quoteText(letter)}, ${quoteText(plain)})`,
    `lower(CAST(${text} AS VARCHAR))`,
  )
  return `regexp_replace(strip_accents(${spelled}), '[^a-z0-9._@+-]', '', 'g')`
}
