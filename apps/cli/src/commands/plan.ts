import { Command } from 'commander'
import { addModelFlags, type GivenModel, pickModel } from '../input/model-flags.ts'
import type { DeclareCommand } from './command.ts'

interface Given extends GivenModel {
  readonly reference?: string
  readonly dialect?: string
  readonly out?: string
}

/** `worldloom plan`: a model proposes rules for a schema. */
export const plan: DeclareCommand = (end) =>
  addModelFlags(new Command('plan'), { isRun: false })
    .summary('have a model propose rules, for you to read')
    .description(
      'Has a model propose a rules file for a SQL schema. Nothing uses it until --rules names it.',
    )
    .argument('<schema>', 'a SQL file, or a folder of them')
    .option('--reference <path>', 'reference data: a CSV file, or a folder with one a table')
    .option('--dialect <name>', 'the SQL dialect of the schema (default: told from its text)')
    .option('--out <file>', 'the file to write, - to print it (default: <name>_proposed.yaml)')
    .addHelpText('after', examples)
    .action(async (schema: string, given: Given) => {
      const { runPlan } = await import('./run-plan.ts')
      const { reference, dialect, out } = given
      end(await runPlan({ schema, reference, dialect, ...pickModel(given) }, out))
    })

const examples = `
Examples:
  worldloom plan shop.sql --model groq:llama-3.3-70b-versatile
  worldloom plan shop.sql --model ollama:llama3.2 --out rules/proposed.yaml
  worldloom database shop.sql --rules rules/proposed.yaml

Exit codes: 0 done, 2 bad input, 3 stopped.
`
