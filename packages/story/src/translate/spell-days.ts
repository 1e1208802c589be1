import { cast, compare, nullConstant, textConstant } from '../tree/build.ts'
import { mapEverywhere, walkEverything } from '../tree/map-tree.ts'
import type { Constant, Expression, QueryNode } from '../tree/node.ts'

/**
 * A query that writes its days as DuckDB reads them, where its own database reads them as they stand: `20240131`,
 * `1/31/2024`, `31 Jan 2024`; in MySQL also as numbers. Whether such a text is compared with days is what the database says
 * against something else in its place.
 *
 * @param findFault Why the database does not bind a query, or null where it does.
 */
export async function spellDays(
  query: QueryNode,
  dialect: string,
  findFault: (query: QueryNode) => Promise<string | null>,
): Promise<QueryNode> {
  let spelt = query
  for (const [written, day] of listWritten(query, dialect)) {
    const fault = await findFault(provoke(spelt, written))
    if (fault !== null && /\b(?:DATE|TIMESTAMP)/.test(fault))
      spelt = replace(spelt, written, textConstant(day))
  }
  return spelt
}

/** The constants that may be days in other spellings, and those days. */
function listWritten(query: QueryNode, dialect: string): ReadonlyMap<string, string> {
  const written = new Map<string, string>()
  for (const part of walkEverything(query)) {
    const value = 'class' in part && part.class === 'CONSTANT' ? (part as Constant).value : null
    const isText = typeof value?.value === 'string'
    if (!value || value.is_null || !(isText || dialect === 'mysql')) continue
    const text = String(value.value)
    const day = readDay(text)
    if (day !== null) written.set(text, day)
  }
  return written
}

function replace(query: QueryNode, written: string, by: Expression): QueryNode {
  return mapEverywhere(query, (expression) => {
    if (!isWritten(expression, written)) return expression
    return expression.alias ? { ...by, alias: expression.alias } : by
  })
}

function isWritten(expression: Expression, written: string): boolean {
  if (expression.class !== 'CONSTANT' || expression.value.is_null) return false
  return String(expression.value.value) === written
}

/** What is neither a day nor a text: DuckDB says what it cannot be compared with. */
const span = cast(textConstant('1 day'), 'INTERVAL')

/** A query that compares a span where it compared a text, in a way that DuckDB casts nothing for. */
function provoke(query: QueryNode, written: string): QueryNode {
  const isSpan = (part: Expression | undefined): boolean => part === span
  const against = (part: Expression): Expression => compare('COMPARE_GREATERTHAN', part, span)
  return mapEverywhere(query, (expression) => {
    if (isWritten(expression, written)) return span
    switch (expression.class) {
      case 'COMPARISON': {
        const { left, right } = expression
        return isSpan(left) ? against(right) : isSpan(right) ? against(left) : expression
      }
      case 'OPERATOR': {
        const [first, ...others] = expression.children
        return first && others.some(isSpan) ? against(first) : expression
      }
      case 'CAST':
        return isSpan(expression.child)
          ? against({ ...expression, child: nullConstant })
          : expression
      default:
        return expression
    }
  })
}

const month = '(?<name>[A-Za-z]{3,9})\\.?'
const year = '(?<year>\\d{4})'

/** The spellings of a day, with the month before the day where only the numbers could tell. */
const spellings = [
  `${year}(?<month>\\d{2})(?<day>\\d{2})`,
  `${year}[/.](?<month>\\d{1,2})[/.](?<day>\\d{1,2})`,
  `(?<month>\\d{1,2})[/-](?<day>\\d{1,2})[/-]${year}`,
  `(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-]${year}`,
  `${month} +(?<day>\\d{1,2}),? +${year}`,
  `(?<day>\\d{1,2})[ -]${month},?[ -]${year}`,
].map((spelling) => new RegExp(`^${spelling}(?:[ T]+(?<time>\\d{1,2}:\\d{2}.*))?$`))

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A day, with its time of day if it has one, in ISO 8601; null for what is none. */
function readDay(text: string): string | null {
  for (const spelling of spellings) {
    const found = spelling.exec(text.trim())?.groups
    if (!found) continue
    const name = months.indexOf(found['name']?.slice(0, 3).toLowerCase() ?? '')
    const at = name >= 0 ? name : Number(found['month'] ?? Number.NaN) - 1
    const [years, day] = [Number(found['year']), Number(found['day'])]
    const date = new Date(Date.UTC(years, at, day))
    const isDay = date.getUTCMonth() === at && date.getUTCDate() === day
    if (!isDay) continue
    const time = readTime(found['time'])
    return `${date.toISOString().slice(0, 10)}${time === '' ? '' : ` ${time}`}`
  }
  return null
}

/** `3:05 PM` as `15:05`. */
function readTime(text = ''): string {
  const [, hour = '', rest = '', half] = /^(\d{1,2})(:.*?) *([AaPp][Mm])?$/.exec(text) ?? []
  if (half === undefined) return text === '' ? '' : `${hour.padStart(2, '0')}${rest}`
  const shown = (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  return `${String(shown).padStart(2, '0')}${rest}`
}
