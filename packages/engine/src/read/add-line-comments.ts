import type { SchemaChange, TableElement } from './changes/schema-change.ts'
import type { Source } from './source.ts'
import type { Statement } from './split/statement.ts'

/**
 * Gives a new table's columns the comments that stand behind them on their lines, where they have none of their own:
 * `fuel TEXT, -- petrol, diesel or electric`. A line with several columns says nothing of one of them.
 */
export function addLineComments(
  change: SchemaChange,
  source: Source,
  statement: Statement,
): SchemaChange {
  if (change.kind !== 'create-table') return change
  const { text, offset } = statement
  const written = source.text.slice(offset, offset + text.length)
  if (written === text) return change
  const first = source.placeAt(offset).line
  const [lines, blanked] = [written.split('\n'), text.split('\n')]
  const counts = new Map<number, number>()
  for (const element of change.elements)
    if (element.kind === 'column') {
      const { line } = element.column.place
      counts.set(line, (counts.get(line) ?? 0) + 1)
    }
  const elements = change.elements.map((element): TableElement => {
    if (element.kind !== 'column' || element.column.comment !== null) return element
    const { line } = element.column.place
    if (counts.get(line) !== 1) return element
    const code = (blanked[line - first] ?? '').trimEnd()
    const comment = readComment((lines[line - first] ?? '').slice(code.length))
    return comment === null ? element : { ...element, column: { ...element.column, comment } }
  })
  return { ...change, elements }
}

/** The words of a comment that ends a line, or null: rules of dashes and code that was put away say nothing. */
function readComment(behind: string): string | null {
  const words = behind
    .trim()
    .replace(/^(?:--+|#+|\/\*+)\s*/, '')
    .replace(/\s*\*\/$/, '')
  return /\p{L}/u.test(words) && !/;\s*$|^\w+ \w+\(/.test(words) ? words : null
}
