import type { TableSuggestion } from './suggestion.ts'
import { writeScalar } from './write-scalar.ts'

const widest = 100

/** A rules file, and the column whose rule stands in a line of it. */
export interface WrittenSuggestions {
  readonly text: string
  /** By the number of the line, from 1. */
  readonly columns: ReadonlyMap<number, { readonly table: string; readonly column: string }>
}

interface Line {
  readonly text: string
  /** Whose rule stands there. */
  readonly column?: string
}

/** The rules file: what can be said as a rule stands as one, the rest as a comment. */
export function writeSuggestions(
  tables: readonly TableSuggestion[],
  { source, locale }: { readonly source: string; readonly locale: string },
): WrittenSuggestions {
  const head = [
    `# What Worldloom infers of ${writeLine(source)}. Given back unchanged with --rules, it makes the same rows`,
    '# as no rules: edit what should be otherwise. A line without a rule says what is done there.',
    '',
    `locale: ${locale}`,
    '',
    '# Rows of each table as they would be; to fix a number, take the # of its line and of `rows:` away.',
    '# rows:',
    ...tables.map(({ table, rows }) => `#   ${writeLine(`${writeScalar(table)}: ${rows}`)}`),
    '',
    'tables:',
  ]
  const written = tables.flatMap((table) =>
    writeTable(table).map((line) => ({ ...line, table: table.table })),
  )
  const columns = written.flatMap(({ table, column }, index) =>
    column === undefined ? [] : [[head.length + index + 1, { table, column }] as const],
  )
  const lines = [...head, ...written.map(({ text }) => text)]
  return { text: `${lines.join('\n')}\n`, columns: new Map(columns) }
}

function writeTable({ table, role, columns }: TableSuggestion): readonly Line[] {
  const rows = columns.flatMap(({ column, rule, why }): Line[] => {
    const name = writeScalar(column)
    const said = writeLine(why)
    if (rule === null) return [{ text: `      # ${writeLine(name)}: ${said}` }]
    const text = `      ${name}: ${rule}`
    return text.length + said.length + 3 > widest
      ? [{ text: `      # ${said}` }, { text, column }]
      : [{ text: `${text} # ${said}`, column }]
  })
  // keys without anything under them would be no map
  const isEmpty = columns.every(({ rule }) => rule === null)
  return [
    { text: `  # ${writeLine(role)}` },
    { text: `  ${writeScalar(table)}:` },
    { text: isEmpty ? '    columns: {}' : '    columns:' },
    ...rows,
    { text: '' },
  ]
}

/** One line of a comment, whatever the words hold. */
function writeLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
