import type { StoryOptions } from '@worldloom/story'
import { Command } from 'commander'
import { parseAmount } from '../input/parse-amount.ts'
import { addRowFlags, type GivenRows, pickRows } from '../input/row-flags.ts'
import type { DeclareCommand } from './command.ts'

interface Given extends GivenRows {
  readonly schema?: string
  readonly queries?: string
  readonly dialect?: string
  readonly schemaDialect?: string
  readonly links?: string
  readonly now?: string
  readonly seconds?: string
  readonly json?: boolean
}

/** `worldloom story`: data on which every golden query has a meaningful answer. */
export const story: DeclareCommand = (end) =>
  addRowFlags(
    new Command('story')
      .summary('make data on which golden queries have answers')
      .description(
        'Makes data on which every golden query returns a meaningful result, and says why.',
      )
      .argument(
        '[folder]',
        'a folder with schema.sql or schema.json, and demo_story.json or queries',
      )
      .option('--schema <path>', 'the tables: SQL, or the JSON of a BigQuery schema')
      .option('--queries <path>', 'the golden queries: .sql, .jsonl, or demo_story.json')
      .option('--dialect <name>', 'the dialect of the queries, as bigquery, postgres or tsql')
      .option(
        '--schema-dialect <name>',
        'the SQL dialect of the schema (default: told from its text)',
      ),
  )
    .option(
      '--links <which>',
      'names: read keys and links from names too; declared: only those declared (default: names)',
    )
    .option('--now <instant>', 'the instant that queries take for now (default: today)')
    .option('--seconds <n>', 'how long one query may take (default: 30)')
    .option('--json', 'print report.json and nothing else')
    .addHelpText('after', examples)
    .action(async (folder: string | undefined, given: Given) => {
      const { runStory } = await import('./run-story.ts')
      end(await runStory(readOptions(folder, given), { json: given.json ?? false }))
    })

function readOptions(folder: string | undefined, given: Given): StoryOptions {
  const { schema, queries, dialect, schemaDialect, links, now, seconds } = given
  const options = {
    ...{ folder, schema, queries, dialect, schemaDialect, links, now },
    ...pickRows(given),
    ...(seconds === undefined ? {} : { seconds: parseAmount(seconds) }),
  }
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
