import type { StoryOptions } from '@worldloom/story'
import { Command } from 'commander'
import { collect } from '../input/collect.ts'
import { parseAmount } from '../input/parse-amount.ts'
import { parseRows } from '../input/parse-rows.ts'
import type { DeclareCommand } from './command.ts'

interface Given {
  readonly schema?: string
  readonly queries?: string
  readonly dialect?: string
  readonly schemaDialect?: string
  readonly reference?: string
  readonly rules?: readonly string[]
  readonly rows?: readonly string[]
  readonly scale?: string
  readonly seed?: string
  readonly now?: string
  readonly format?: string
  readonly out?: string
  readonly threads?: string
  readonly seconds?: string
  readonly json?: boolean
}

/** `worldloom story`: data on which every golden query has a meaningful answer. */
export const story: DeclareCommand = (end) =>
  new Command('story')
    .summary('make data on which golden queries have answers')
    .description(
      'Makes data on which every golden query returns a meaningful result, and says why.',
    )
    .argument('[folder]', 'a folder with schema.sql or schema.json, and demo_story.json or queries')
    .option('--schema <path>', 'the tables: SQL, or the JSON of a BigQuery schema')
    .option('--queries <path>', 'the golden queries: .sql, .jsonl, or demo_story.json')
    .option('--dialect <name>', 'the dialect of the queries, as bigquery, postgres or tsql')
    .option(
      '--schema-dialect <name>',
      'the SQL dialect of the schema (default: told from its text)',
    )
    .option('--reference <path>', 'rows to keep exactly: a CSV file, or a folder with one a table')
    .option('--rules <path>', 'generation rules in JSON or YAML; may be given again', collect)
    .option('--rows <n>', 'rows a table, or Table=n for one; may be given again', collect)
    .option('--scale <factor>', 'multiplies all row counts but those of reference data')
    .option('--seed <n>', 'another seed gives other rows (default: 1)')
    .option('--now <instant>', 'the instant that queries take for now (default: today)')
    .option('--format <name>', 'csv, parquet, jsonl, sql or duckdb (default: csv)')
    .option('--out <folder>', 'a new or empty folder (default: runs/<name>_<seconds>)')
    .option('--threads <n>', 'threads to use; the rows do not depend on them')
    .option('--seconds <n>', 'how long one query may take (default: 30)')
    .option('--json', 'print report.json and nothing else')
    .addHelpText('after', examples)
    .action(async (folder: string | undefined, given: Given) => {
      const { runStory } = await import('./run-story.ts')
      end(await runStory(readOptions(folder, given), { json: given.json ?? false }))
    })

function readOptions(
  folder: string | undefined,
  { rows = [], scale, seed, threads, seconds, json: _, ...given }: Given,
): StoryOptions {
  const numbers = Object.entries({ scale, seed, threads, seconds }).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, parseAmount(text)] as const],
  )
  const options = { folder, ...given, ...parseRows(rows), ...Object.fromEntries(numbers) }
  // what is not of its type is told by the job, with everything else that is wrong
  return options as StoryOptions
}

const examples = `
Examples:
  worldloom story examples/story
  worldloom story --schema shop.sql --queries golden.sql --dialect bigquery
  worldloom story --schema shop.sql --queries golden.jsonl --now 2025-10-06 --rows 2000

Exit codes: 0 every query has a meaningful answer, 1 one has not or a promise is broken, 2 bad input, 3 stopped.
`
