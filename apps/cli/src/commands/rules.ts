import { Command } from 'commander'
import type { DeclareCommand } from './command.ts'

interface GivenInit {
  readonly reference?: string
  readonly dialect?: string
  readonly links?: string
  readonly out?: string
}

interface GivenCheck {
  readonly schema: string
  readonly reference?: string
  readonly dialect?: string
  readonly links?: string
  readonly json?: boolean
}

/** `worldloom rules init` and `worldloom rules check`. */
export const rules: DeclareCommand = (end) => {
  const command = new Command('rules')
    .summary('write a first rules file, or check one')
    .description('Writes what is inferred of a schema as a rules file, or checks a rules file.')
    .addHelpText('after', examples)
  const init = new Command('init')
    .summary('write what is inferred as rules')
    .description(
      'Writes a commented rules file of all that is inferred; unchanged, it makes the same rows as none.',
    )
    .argument('<schema>', 'a SQL file, or a folder of them')
    .option('--reference <path>', 'reference data: a CSV file, or a folder with one a table')
    .option('--dialect <name>', 'the SQL dialect of the schema (default: told from its text)')
    .option(
      '--links <which>',
      'names: read keys and links from names too; declared: only those declared (default: names)',
    )
    .option('--out <file>', 'the file to write, - to print it (default: <name>_rules.yaml)')
    .action(async (schema: string, given: GivenInit) => {
      const { runRulesInit } = await import('./run-rules-init.ts')
      end(await runRulesInit({ schema, ...given }))
    })
  const check = new Command('check')
    .summary('check rules against their schema')
    .description('Reads rules as a run would and tells every fault; no row is made.')
    .argument('<rules...>', 'rules files; a later one wins over an earlier one')
    .requiredOption('--schema <path>', 'the SQL schema that the rules speak of')
    .option('--reference <path>', 'the reference data')
    .option('--dialect <name>', 'the SQL dialect of the schema (default: told from its text)')
    .option(
      '--links <which>',
      'names: read keys and links from names too; declared: only those declared (default: names)',
    )
    .option('--json', 'print what was found as JSON and nothing else')
    .action(async (files: readonly string[], { json, ...given }: GivenCheck) => {
      const { runRulesCheck } = await import('./run-rules-check.ts')
      end(await runRulesCheck({ rules: files, ...given }, { json: json ?? false }))
    })
  return command.addCommand(init).addCommand(check)
}

const examples = `
Examples:
  worldloom rules init shop.sql
  worldloom rules init shop.sql --out rules/base.yaml
  worldloom rules check rules/base.yaml rules/black-friday.yaml --schema shop.sql

Exit codes: 0 done, 2 bad input.
`
