import type { PeopleOptions, ResumeOptions } from '@worldloom/people'
import { Command } from 'commander'
import { parseAmount } from '../input/parse-amount.ts'
import type { DeclareCommand } from './command.ts'

interface Given {
  readonly out?: string
  readonly users?: string
  readonly seed?: string
  readonly model?: string
  readonly baseUrl?: string
  readonly concurrency?: string
  readonly tries?: string
  readonly reviewer?: string
  readonly budget?: string
  readonly maxTokens?: string
  readonly cacheDir?: string
  readonly trace?: string
  readonly estimate?: boolean
  readonly replay?: boolean
  readonly repair?: boolean
  readonly resume?: string
  readonly json?: boolean
}

/** `worldloom people`: market segments and a JSON Schema become people. */
export const people: DeclareCommand = (end) =>
  new Command('people')
    .summary('make people for market segments, one per model call')
    .description(
      'Makes people for market segments, one per model call, each validated against a JSON Schema and reviewed.',
    )
    .argument('[folder]', 'holds config.json, the segments and the schema')
    .option(
      '--out <folder>',
      'a new or empty folder (default: runs/<name>_<seconds>, and beside the inputs)',
    )
    .option('--users <n>', 'people of each segment')
    .option('--seed <n>', 'another seed gives other people')
    .option('--model <provider:name>', 'who writes (default: WORLDLOOM_MODEL, or offline)')
    .option('--base-url <url>', 'where the server of openai-compatible models is')
    .option('--concurrency <n>', 'the most calls at once; the people do not depend on it')
    .option('--tries <n>', 'drafts a person may have')
    .option('--reviewer <kind>', 'rules, model or both')
    .option('--estimate', 'tell calls, tokens, dollars and time, and make nobody')
    .option('--budget <dollars>', 'stop before more is spent')
    .option('--max-tokens <n>', 'stop before more tokens are used')
    .option('--cache-dir <folder>', 'where answers are kept')
    .option('--replay', 'let kept answers alone answer')
    .option('--repair', 'make those alone whom the run before gave up')
    .option('--resume <folder>', 'go on with a run that stopped')
    .option('--trace <kind>', 'full: a page for every call')
    .option('--json', 'print report.json and nothing else')
    .addHelpText('after', examples)
    .action(async (folder: string | undefined, given: Given, command: Command) => {
      if (folder === undefined && given.resume === undefined)
        return command.error("missing argument 'folder'", { code: 'commander.missingArgument' })
      const { runPeople } = await import('./run-people.ts')
      const { estimate = false, json = false } = given
      end(await runPeople(readOptions(folder ?? '', given), { estimate, json }))
    })

function readOptions(
  folder: string,
  { resume, users, seed, tries, ...given }: Given,
): PeopleOptions | ResumeOptions {
  const { out, reviewer, repair, json: _json, estimate: _estimate, ...calls } = given
  if (resume !== undefined) return { resume, ...calls }
  const counts = Object.entries({ users, seed, tries }).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, parseAmount(text)]],
  )
  const options = { folder, out, reviewer, repair, ...calls, ...Object.fromEntries(counts) }
  // what is no number is told by the job, with everything else that is wrong
  return options as PeopleOptions
}

const examples = `
Examples:
  worldloom people tradeshow
  worldloom people tradeshow --out people --users 20 --seed 7
  worldloom people tradeshow --model groq:llama-3.3-70b-versatile --estimate
  worldloom people tradeshow --model groq:llama-3.3-70b-versatile --budget 0.50
  worldloom people tradeshow --repair

Exit codes: 0 done, 1 fewer people than wanted or a threshold missed, 2 bad input, 3 stopped and can be resumed.
`
