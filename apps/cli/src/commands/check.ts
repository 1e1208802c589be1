import type { CheckOptions } from '@worldloom/database'
import { Command } from 'commander'
import { collect } from '../input/collect.ts'
import type { DeclareCommand } from './command.ts'

interface Given {
  readonly schema?: string
  readonly reference?: string
  readonly rules?: readonly string[]
  readonly now?: string
  readonly format?: string
  readonly dialect?: string
  readonly json?: boolean
}

/** `worldloom check`: the proof alone. */
export const check: DeclareCommand = (end) =>
  new Command('check')
    .summary('prove a folder of files against its schema')
    .description('Proves a run again, or any folder that has a file for each table of a schema.')
    .argument('<folder>', 'a run folder, its outputs, or any other folder with the files')
    .option('--schema <path>', 'the SQL schema (default: the one of the run)')
    .option('--reference <path>', 'the reference data')
    .option('--rules <path>', 'the rules; may be given again', collect)
    .option('--now <instant>', '«now» in the data')
    .option('--format <name>', 'csv, parquet, jsonl, sql or duckdb (default: told from the files)')
    .option('--dialect <name>', 'the SQL dialect of the schema')
    .option('--json', 'print the report as JSON and nothing else')
    .addHelpText('after', examples)
    .action(async (folder: string, { json, ...given }: Given) => {
      const { runCheck } = await import('./run-check.ts')
      // a format that does not exist is told by the job
      end(await runCheck({ folder, ...given } as CheckOptions, { json: json ?? false }))
    })

const examples = `
Examples:
  worldloom check runs/shop_1767225600
  worldloom check exported --schema shop.sql --reference lookups.csv --rules shop.yaml

Exit codes: 0 every promise holds, 1 promises are broken, 2 bad input.
`
