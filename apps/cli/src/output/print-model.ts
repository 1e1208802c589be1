import type { InspectedColumn, InspectedModel, InspectedTable } from '@worldloom/database'
import { formatDiagnostic } from '@worldloom/diagnostics'
import { alignCells } from './align-cells.ts'

/** What was understood of a schema as text: the tables one after another, then what was passed over. */
export function printModel({ dialect, tables, passedOver, notes }: InspectedModel): string {
  const over = passedOver.map(({ kind, count }) => `${count} ${kind}`)
  const parts = [
    `${tables.length} tables (${dialect})`,
    ...tables.map(printTable),
    ...(over.length > 0 ? [`Passed over: ${over.join(', ')}`] : []),
    ...notes.map((note) => formatDiagnostic({ ...note, severity: 'note' })),
  ]
  return parts.join('\n\n')
}

function printTable(table: InspectedTable): string {
  const { name, comment, role, why, rows, rowsWhy, given, columns, samples } = table
  const amount = rows === null ? rowsWhy : `${rows} rows: ${rowsWhy}`
  const head = [
    `${name} (${role}: ${why})${comment ? ` «${comment}»` : ''}`,
    `  ${amount}${given > 0 ? `; ${given} of them reference rows` : ''}`,
  ]
  const facts = [
    ...(table.primaryKey ? [`key ${table.primaryKey.join(', ')}`] : []),
    ...table.uniques.map(
      (unique) =>
        `unique ${unique.columns.join(', ')}${unique.where ? ` where ${unique.where}` : ''}`,
    ),
    ...table.links.map((link) => `link ${link.columns.join(', ')} → ${link.to}: ${link.how}`),
    ...table.checks.map(
      ({ text, understood }) => `check ${text}${understood ? '' : ' (not understood)'}`,
    ),
    ...table.inferred.map(({ says, why: reason }) => `inferred ${says} (${reason})`),
  ]
  return [
    ...head,
    ...indent(alignCells(columns.map(printColumn))),
    ...indent(facts),
    ...(samples.length > 0 ? ['  Some rows:', ...indent(printSamples(table))] : []),
  ].join('\n')
}

function printColumn(column: InspectedColumn): readonly string[] {
  const { name, type, nullable, meaning, generator, generatorWhy, rule } = column
  const made = rule === null ? `${generator ?? ''}: ${generatorWhy ?? ''}` : `by rule: ${rule}`
  return [name, `${type}${nullable ? '' : ' not null'}`, meaning ?? '', made]
}

function printSamples({ columns, samples }: InspectedTable): readonly string[] {
  const rows = samples.map((row) => row.map((cell) => shorten(cell ?? 'NULL')))
  return alignCells([columns.map(({ name }) => name), ...rows])
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 24 ? `${line.slice(0, 23)}…` : line
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `    ${line}`)
}
