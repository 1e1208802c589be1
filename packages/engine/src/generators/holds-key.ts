import type { Table } from '../model/schema.ts'
import type { TemplatePart } from '../rules/rules.ts'

/**
 * Whether a template gives no text twice because a row's own number stands in it: alone among fixed
 * texts, or at one end, where no digit stands beside it. `room` is how many characters are kept.
 */
export function holdsKey(
  parts: readonly TemplatePart[],
  { primaryKey, columns }: Pick<Table, 'primaryKey' | 'columns'>,
  room: number | null,
): boolean {
  const [key, ...others] = primaryKey?.columns ?? []
  const isNumber = columns.some(({ name, type }) => name === key && type.kind === 'integer')
  if (key === undefined || others.length > 0 || !isNumber) return false
  const isKey = (part: TemplatePart | undefined): boolean =>
    part?.kind === 'expression' &&
    part.expression.kind === 'column' &&
    part.expression.path.length === 1 &&
    part.expression.path[0] === key
  const drawn = parts.filter(({ kind }) => kind === 'expression')
  const fixed = parts.reduce((sum, part) => sum + (part.kind === 'text' ? part.text.length : 0), 0)
  if (drawn.length === 1) return isKey(drawn[0]) && (room === null || room >= fixed + digits)
  const [first, second] = parts
  const [last, before] = [parts.at(-1), parts.at(-2)]
  return (
    (isKey(first) &&
      (room === null || room > digits) &&
      second?.kind === 'text' &&
      /^[^\d-]/.test(second.text)) ||
    (isKey(last) && room === null && before?.kind === 'text' && /[^\d-]$/.test(before.text))
  )
}

/** Of the longest key. */
const digits = 20
