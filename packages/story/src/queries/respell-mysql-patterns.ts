import { findPart, findText, type TreeNode } from './walk-tree.ts'

type Node = Record<string, unknown>

/** MySQL's patterns of dates in the letters that DuckDB has for them: `%M` is a month's name there, and `%i` the minutes. */
export function respellMysqlPatterns(node: TreeNode): Node | null {
  const { function: called, ...rest } = node
  if (!patterned.has(findText(called, 'name')?.toUpperCase() ?? '')) return null
  const args = findPart(called, 'args')
  if (!Array.isArray(args) || args.length !== 2) return null
  const [value, pattern] = args
  const text = findText(pattern, 'literal', 'value')
  const spelt = text === null ? null : spellMysqlPattern(text)
  if (spelt === null || spelt === text) return null
  const literal = { literal: { literal_type: 'string', value: spelt } }
  return { ...rest, function: { ...(called as Node), args: [value, literal] } }
}

/** A pattern in DuckDB's letters. */
export function spellMysqlPattern(pattern: string): string {
  return pattern.replace(/%[a-zA-Z]/g, (part) => letters[part] ?? part)
}

const patterned: ReadonlySet<string> = new Set(['DATE_FORMAT', 'TIME_FORMAT', 'STR_TO_DATE'])

// https://dev.mysql.com/doc/refman/8.4/en/date-and-time-functions.html#function_date-format
const letters: Readonly<Record<string, string>> = {
  ...{ '%M': '%B', '%W': '%A', '%c': '%-m', '%e': '%-d', '%k': '%-H', '%l': '%-I' },
  ...{ '%h': '%I', '%i': '%M', '%s': '%S', '%T': '%H:%M:%S', '%r': '%I:%M:%S %p' },
  ...{ '%v': '%V', '%x': '%G', '%u': '%W' },
}
