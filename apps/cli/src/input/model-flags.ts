import type { ModelOptions } from '@worldloom/database'
import type { Command } from 'commander'

/** What the flags of a model say, as they were typed. */
export interface GivenModel {
  readonly model?: string
  readonly baseUrl?: string
  readonly batchSize?: string
  readonly concurrency?: string
  readonly budget?: string
  readonly maxTokens?: string
  readonly cacheDir?: string
  readonly replay?: boolean
  readonly trace?: string
  readonly estimate?: boolean
}

/** Adds the flags that say who writes, and at what cost; those of a run's rows where there is one. */
export function addModelFlags(
  command: Command,
  { isRun = true }: { isRun?: boolean } = {},
): Command {
  const named = command
    .option('--model <provider:name>', 'who writes (default: WORLDLOOM_MODEL, or offline)')
    .option('--base-url <url>', 'where the server of openai-compatible models is')
  const asked = isRun
    ? named
        .option('--batch-size <n>', 'rows a call (default: 20)')
        .option('--estimate', 'tell calls, tokens, dollars and time, and make nothing')
        .option('--trace <kind>', 'full: pages show every call')
    : named
  return asked
    .option('--concurrency <n>', 'the most calls at once; what is made does not depend on it')
    .option('--budget <dollars>', 'stop before more is spent')
    .option('--max-tokens <n>', 'stop before more tokens are used')
    .option('--cache-dir <folder>', 'where answers are kept')
    .option('--replay', 'let kept answers alone answer')
}

/** The options of a model that flags give. */
export function pickModel(given: GivenModel): ModelOptions {
  const named = names.map((name) => [name, given[name]] as const)
  return Object.fromEntries(named.filter(([, value]) => value !== undefined))
}

const names = [
  'model',
  'baseUrl',
  'batchSize',
  'concurrency',
  'budget',
  'maxTokens',
  'cacheDir',
  'replay',
  'trace',
] as const satisfies readonly (keyof GivenModel)[]
