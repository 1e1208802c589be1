import type { InspectOptions } from '@worldloom/database'
import { Command } from 'commander'
import { collect } from '../input/collect.ts'
import type { DeclareCommand } from './command.ts'

interface Given {
  readonly reference?: string
  readonly rules?: readonly string[]
  readonly dialect?: string
  readonly links?: string
  readonly now?: string
  readonly json?: boolean
}

/** `worldloom inspect`: what is understood, before anything is made. */
export const inspect: DeclareCommand = (end) =>
  new Command('inspect')
    .summary('tell what is understood of a schema')
    .description(
      'Tells what is understood of a schema and how it would be filled; nothing is written.',
    )
    .argument('<schema>', 'a SQL file, or a folder of them')
    .option('--reference <path>', 'reference data: a CSV file, or a folder with one a table')
    .option('--rules <path>', 'generation rules in JSON or YAML; may be given again', collect)
    .option('--dialect <name>', 'the SQL dialect of the schema (default: told from its text)')
    .option(
      '--links <which>',
      'names: read keys and links from names too; declared: only those declared (default: names)',
    )
    .option('--now <instant>', '«now» in the sample rows (default: 2026-01-01)')
    .option('--json', 'print the model as JSON and nothing else')
    .addHelpText('after', examples)
    .action(async (schema: string, { json, ...given }: Given) => {
      const { runInspect } = await import('./run-inspect.ts')
      end(await runInspect({ schema, ...given } satisfies InspectOptions, { json: json ?? false }))
    })

const examples = `
Examples:
  worldloom inspect shop.sql
  worldloom inspect shop.sql --rules shop.yaml --json
`
