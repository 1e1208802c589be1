import { printPlan } from '@worldloom/engine'
import type { CompiledWorld } from '../engine/support/compile-world.ts'
import { type MadeTables, runStatements } from '../engine/support/make-rows.ts'
import type { Block } from './read-cases.ts'

/** Gives what a world answers to the blocks of its case. */
export function buildShow(world: CompiledWorld): (block: Block) => Promise<string> {
  let made: Promise<MadeTables> | null = null
  return async ({ label, table }) => {
    switch (label) {
      case 'duckdb':
      case 'bigquery':
        return showStatements(world, table, label)
      case 'rows':
        made ??= runStatements(printPlan(world.compiled, 'duckdb'))
        return showRows(await made, table)
      case 'diagnostics':
        return world.diagnostics
          .map(({ severity, code, message }) => `${severity} ${code}: ${message}\n`)
          .join('')
      default:
        throw new Error(`A case has no block called ${label}`)
    }
  }
}

/** The statements that make a table, in their order. */
function showStatements(
  { compiled }: CompiledWorld,
  table: string,
  dialect: 'duckdb' | 'bigquery',
): string {
  const printed = printPlan(compiled, dialect).slice(-compiled.statements.length)
  const own = compiled.statements.flatMap((statement, i) =>
    statement.kind === 'create-work' && statement.name.replace(/ \(\d+\)$/, '') === table
      ? [`${printed[i]}\n`]
      : [],
  )
  return own.join('\n')
}

function showRows(made: MadeTables, table: string): string {
  const found = made[table]
  if (!found) throw new Error(`There is no table ${table}`)
  const lines = [found.columns, ...found.rows.map((row) => row.map((value) => value ?? 'NULL'))]
  const widths = found.columns.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)))
  return lines
    .map(
      (line) =>
        `${line
          .map((value, i) => value.padEnd(widths[i] ?? 0))
          .join(' | ')
          .trimEnd()}\n`,
    )
    .join('')
}
