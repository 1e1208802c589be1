import { Command } from 'commander'
import type { DeclareCommand } from './command.ts'

interface Given {
  readonly model?: string
  readonly baseUrl?: string
  readonly check?: boolean
  readonly json?: boolean
}

/** `worldloom models`: what can write here, and why the rest cannot. */
export const models: DeclareCommand = (end) =>
  new Command('models')
    .summary('tell which models can be used here')
    .description('Tells which models can be used here, and why the rest cannot.')
    .option('--check', 'make one tiny call to each that can be used')
    .option(
      '--model <provider:name>',
      'the model that is set (default: WORLDLOOM_MODEL, or offline)',
    )
    .option('--base-url <url>', 'where the server of openai-compatible models is')
    .option('--json', 'print the list as JSON and nothing else')
    .addHelpText('after', examples)
    .action(async ({ check, json, ...flags }: Given) => {
      const { runModels } = await import('./run-models.ts')
      end(await runModels({ flags, check: check ?? false }, { json: json ?? false }))
    })

const examples = `
Examples:
  worldloom models
  worldloom models --check
  worldloom models --check --model openai-compatible:qwen3-8b --base-url http://127.0.0.1:8000/v1

Exit codes: 0 done, 2 bad settings.
`
