import type { Column, Plan, Table } from '@worldloom/engine'
import type {
  ColumnMark,
  FactColumn,
  FactQuery,
  FactSection,
  FactTable,
  ReportFacts,
} from '@worldloom/report'
import type { TableProfile } from '@worldloom/runner'
import type { Job } from '../run/job.ts'
import { printCommand } from './print-command.ts'

/** What the report's page shows beside the proof: where the data comes from and what it looks like. */
export function buildFacts(
  job: Job,
  plan: Plan,
  profiles: Readonly<Record<string, TableProfile>>,
  rowCounts: Readonly<Record<string, number>>,
  sections: readonly FactSection[],
  queries: readonly FactQuery[],
): ReportFacts {
  const { schema, reference, rules } = job.loaded.files
  const names = (files: readonly { readonly name: string }[]): string | null =>
    files.map(({ name }) => name).join(', ') || null
  const tables = plan.schema.tables.flatMap((table) => {
    const profile = profiles[table.id]
    return profile ? [buildTable(plan, table, profile, rowCounts[table.id] ?? 0)] : []
  })
  return {
    name: job.name,
    title: sayTitle(job.name, tables),
    made: {
      schema: names(schema) ?? '',
      reference: names(reference),
      rules: names(rules),
      command: printCommand(job),
    },
    tables,
    links: plan.schema.tables.flatMap((table) =>
      table.foreignKeys.map(({ columns, parent }) => ({ from: table.id, columns, to: parent })),
    ),
    sections,
    queries,
  }
}

/** `ecommerce: User, Product, Order and 30 other tables`: the things and events with most links to them. */
function sayTitle(name: string, tables: readonly FactTable[]): string {
  const main = tables.filter(({ role }) => role === 'entity' || role === 'event')
  const shown = (main.length > 0 ? main : tables).slice(0, 3).map((table) => table.name)
  const others = tables.length - shown.length
  if (others === 0) return `${name}: ${shown.join(', ')}`
  return `${name}: ${shown.join(', ')} and ${others} other table${others === 1 ? '' : 's'}`
}

function buildTable(plan: Plan, table: Table, profile: TableProfile, rows: number): FactTable {
  return {
    name: table.id,
    subject: null,
    comment: table.comment,
    role: plan.understanding.roles[table.id]?.kind ?? 'entity',
    rows,
    columns: table.columns.map((column) => buildColumn(plan, table, column)),
    profile,
  }
}

function buildColumn(plan: Plan, table: Table, column: Column): FactColumn {
  const { name, typeText, comment } = column
  const planned = plan.tables[table.id]?.columns.find((entry) => entry.name === name)
  const meaning = plan.understanding.meanings[table.id]?.[name]
  return {
    name,
    type: typeText,
    marks: listMarks(table, column),
    comment,
    meaning: meaning?.name ?? null,
    generator: planned?.generator ?? null,
    why: planned?.why ?? null,
  }
}

function listMarks(table: Table, { name, nullable, generated }: Column): readonly ColumnMark[] {
  const isAlone = (key: { readonly columns: readonly string[] }): boolean =>
    key.columns.length === 1 && key.columns[0] === name
  return [
    ...(table.primaryKey?.columns.includes(name) ? (['primary-key'] as const) : []),
    ...(table.uniques.some(isAlone) ? (['unique'] as const) : []),
    ...(nullable ? [] : (['not-null'] as const)),
    ...(generated ? (['generated'] as const) : []),
  ]
}
