import { Command } from 'commander'
import type { DeclareCommand } from './command.ts'

interface Given {
  readonly full?: boolean
  readonly json?: boolean
}

/** `worldloom trace`: the conversation of a run. */
export const trace: DeclareCommand = (end) =>
  new Command('trace')
    .summary('print what the agents of a run said')
    .description(
      'Prints the conversation of a run in order: who said what to whom, and what came of it.',
    )
    .argument('<folder>', 'the folder of a run or of its job, or a trace itself')
    .option('--full', 'with whole prompts, answers and contents')
    .option('--json', 'print the trace as JSON and nothing else')
    .addHelpText('after', examples)
    .action(async (folder: string, { full, json }: Given) => {
      const { runTrace } = await import('./run-trace.ts')
      end(await runTrace(folder, { full: full ?? false, json: json ?? false }))
    })

const examples = `
Examples:
  worldloom trace runs/tradeshow_1767225600
  worldloom trace tradeshow/logs/trace_20260101T120000Z.json --full

Exit codes: 0 done, 2 bad input.
`
