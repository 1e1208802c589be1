import type { TableSuggestion } from './suggestion.ts'
import { writeScalar } from './write-scalar.ts'

const widest = 100

/** The rules file: what can be said as a rule stands as one, the rest as a comment. */
export function writeSuggestions(
  tables: readonly TableSuggestion[],
  { source, locale }: { readonly source: string; readonly locale: string },
): string {
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
  return `${[...head, ...tables.flatMap(writeTable)].join('\n')}\n`
}

function writeTable({ table, role, columns }: TableSuggestion): readonly string[] {
  const rows = columns.map(({ column, rule, why }) => {
    const name = writeScalar(column)
    const said = writeLine(why)
    if (rule === null) return `      # ${writeLine(name)}: ${said}`
    const line = `      ${name}: ${rule}`
    return line.length + said.length + 3 > widest ? `      # ${said}\n${line}` : `${line} # ${said}`
  })
  // keys without anything under them would be no map
  const isEmpty = columns.every(({ rule }) => rule === null)
  return [
    `  # ${writeLine(role)}`,
    `  ${writeScalar(table)}:`,
    isEmpty ? '    columns: {}' : '    columns:',
    ...rows,
    '',
  ]
}

/** One line of a comment, whatever the words hold. */
function writeLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
