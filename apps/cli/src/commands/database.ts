import type { DatabaseOptions } from '@worldloom/database'
import { Command } from 'commander'
import { addModelFlags, type GivenModel, pickModel } from '../input/model-flags.ts'
import { parseAmount } from '../input/parse-amount.ts'
import { parseRange } from '../input/parse-range.ts'
import { addRowFlags, type GivenRows, pickRows } from '../input/row-flags.ts'
import type { DeclareCommand } from './command.ts'

interface Given extends GivenModel, GivenRows {
  readonly now?: string
  readonly dialect?: string
  readonly links?: string
  readonly range?: string
  readonly json?: boolean
  readonly resume?: string
}

/** `worldloom database`: a schema becomes a proved database. */
export const database: DeclareCommand = (end) =>
  addModelFlags(
    addRowFlags(
      new Command('database')
        .summary('make a database from a SQL schema, and prove it')
        .description('Makes a complete, coherent database from a SQL schema, and proves it.')
        .argument('[schema]', 'a SQL file, or a folder of them'),
    )
      .option('--now <instant>', '«now» in the data; "today" for this day (default: 2026-01-01)')
      .option('--dialect <name>', 'the SQL dialect of the schema (default: told from its text)')
      .option(
        '--links <which>',
        'names: read keys and links from names too; declared: only those declared (default: names)',
      )
      .option('--range <table=a..b>', 'only the rows a to b of one table, counted from 1')
      .option('--resume <folder>', 'go on with a run that stopped'),
  )
    .option('--json', 'print report.json and nothing else')
    .addHelpText('after', examples)
    .action(async (schema: string | undefined, given: Given, command: Command) => {
      if (schema === undefined && given.resume === undefined)
        return command.error("missing argument 'schema'", { code: 'commander.missingArgument' })
      const { runDatabase } = await import('./run-database.ts')
      const { json = false, estimate = false } = given
      end(await runDatabase(readOptions(schema ?? '', given), { json, estimate }))
    })

function readOptions(
  schema: string,
  { resume, range, now, dialect, links, ...given }: Given,
): Parameters<typeof import('./run-database.ts').runDatabase>[0] {
  const { threads } = given
  const options =
    resume === undefined
      ? {
          schema,
          ...pickRows(given),
          ...pickModel(given),
          ...(now === undefined ? {} : { now }),
          ...(dialect === undefined ? {} : { dialect }),
          ...(links === undefined ? {} : { links }),
          ...(range === undefined ? {} : { range: parseRange(range) }),
        }
      : {
          resume,
          ...(threads === undefined ? {} : { threads: parseAmount(threads) }),
          ...pickModel(given),
        }
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
