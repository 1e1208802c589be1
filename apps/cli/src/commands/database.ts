import type { DatabaseOptions } from '@worldloom/database'
import { Command } from 'commander'
import { collect } from '../input/collect.ts'
import { addModelFlags, type GivenModel, pickModel } from '../input/model-flags.ts'
import { parseAmount } from '../input/parse-amount.ts'
import { parseRange } from '../input/parse-range.ts'
import { parseRows } from '../input/parse-rows.ts'
import type { DeclareCommand } from './command.ts'

interface Given extends GivenModel {
  readonly reference?: string
  readonly rules?: readonly string[]
  readonly rows?: readonly string[]
  readonly scale?: string
  readonly seed?: string
  readonly now?: string
  readonly format?: string
  readonly out?: string
  readonly dialect?: string
  readonly threads?: string
  readonly range?: string
  readonly json?: boolean
  readonly resume?: string
}

/** `worldloom database`: a schema becomes a proved database. */
export const database: DeclareCommand = (end) =>
  addModelFlags(new Command('database'))
    .summary('make a database from a SQL schema, and prove it')
    .description('Makes a complete, coherent database from a SQL schema, and proves it.')
    .argument('[schema]', 'a SQL file, or a folder of them')
    .option('--reference <path>', 'rows to keep exactly: a CSV file, or a folder with one a table')
    .option('--rules <path>', 'generation rules in JSON or YAML; may be given again', collect)
    .option('--rows <n>', 'rows a table, or Table=n for one; may be given again', collect)
    .option('--scale <factor>', 'multiplies all row counts but those of reference data')
    .option('--seed <n>', 'another seed gives other rows (default: 1)')
    .option('--now <instant>', '«now» in the data; "today" for this day (default: 2026-01-01)')
    .option('--format <name>', 'csv, parquet, jsonl, sql or duckdb (default: csv)')
    .option('--out <folder>', 'a new or empty folder (default: runs/<name>_<seconds>)')
    .option('--dialect <name>', 'the SQL dialect of the schema (default: told from its text)')
    .option('--threads <n>', 'threads to use; the rows do not depend on them')
    .option('--range <table=a..b>', 'only the rows a to b of one table, counted from 1')
    .option('--resume <folder>', 'go on with a run that stopped')
    .option('--json', 'print report.json and nothing else')
    .addHelpText('after', examples)
    .action(async (schema: string | undefined, given: Given, command: Command) => {
      if (schema === undefined && given.resume === undefined)
        return command.error("error: missing required argument 'schema'")
      const { runDatabase } = await import('./run-database.ts')
      const { json = false, estimate = false } = given
      end(await runDatabase(readOptions(schema ?? '', given), { json, estimate }))
    })

function readOptions(
  schema: string,
  { resume, rows = [], scale, seed, threads, range, ...given }: Given,
): Parameters<typeof import('./run-database.ts').runDatabase>[0] {
  const worker = threads === undefined ? {} : { threads: parseAmount(threads) }
  const options =
    resume === undefined
      ? {
          schema,
          ...given,
          ...parseRows(rows),
          ...worker,
          ...(scale === undefined ? {} : { scale: parseAmount(scale) }),
          ...(seed === undefined ? {} : { seed: parseAmount(seed) }),
          ...(range === undefined ? {} : { range: parseRange(range) }),
        }
      : { resume, ...worker, ...pickModel(given) }
  // what is not of its type is told by the job, with everything else that is wrong
  return options as DatabaseOptions
}

const examples = `
Examples:
  worldloom database shop.sql
  worldloom database shop.sql --reference lookups.csv --rules shop.yaml --seed 7
  worldloom database shop.sql --rows 1000 --rows orders=5000 --format parquet
  worldloom database shop.sql --rows orders=1000000 --range orders=500001..500010
  worldloom database shop.sql --model groq:llama-3.3-70b-versatile --budget 0.50
  worldloom database --resume runs/shop_1767225600

Exit codes: 0 done, 1 promises broken, 2 bad input, 3 stopped and can be resumed.
`
