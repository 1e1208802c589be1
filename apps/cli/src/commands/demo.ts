import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { addModelFlags, type GivenModel, pickModel } from '../input/model-flags.ts'
import { parseAmount } from '../input/parse-amount.ts'
import type { DeclareCommand } from './command.ts'

const tables = {
  users: 'User',
  products: 'Product',
  orders: 'Order',
  reviews: 'ProductReview',
} as const

type Given = { readonly [Name in keyof typeof tables | 'seed' | 'threads' | 'out']?: string } & {
  readonly json?: boolean
} & GivenModel

/** `worldloom demo`: the main job on the shop that comes with the program. */
export const demo: DeclareCommand = (end) =>
  addModelFlags(new Command('demo'))
    .summary('make a shop of 33 tables')
    .description('Makes a shop of 33 tables from the example that comes with Worldloom.')
    .option('--users <n>', 'users (default: 200)')
    .option('--products <n>', 'products (default: 500)')
    .option('--orders <n>', 'orders (default: 1000)')
    .option('--reviews <n>', 'product reviews (default: 300)')
    .option('--seed <n>', 'another seed gives other rows (default: 1)')
    .option('--threads <n>', 'threads to use; the rows do not depend on them')
    .option('--out <folder>', 'a new or empty folder (default: runs/ecommerce_<seconds>)')
    .option('--json', 'print report.json and nothing else')
    .addHelpText('after', examples)
    .action(async (given: Given) => {
      const { runDatabase } = await import('./run-database.ts')
      const { json = false, estimate = false } = given
      end(await runDatabase(readOptions(given), { json, estimate }))
    })

function readOptions(given: Given): Parameters<typeof import('./run-database.ts').runDatabase>[0] {
  const { seed, threads, out } = given
  const asked = (Object.keys(tables) as (keyof typeof tables)[]).flatMap((name) => {
    const rows = given[name]
    return rows === undefined ? [] : [[tables[name], parseAmount(rows)]]
  })
  const options = {
    schema: find('ecommerce.sql'),
    reference: find('ecommerce_reference.csv'),
    rules: find('ecommerce_rules.json'),
    tableRows: Object.fromEntries(asked),
    ...pickModel(given),
    ...(seed === undefined ? {} : { seed: parseAmount(seed) }),
    ...(threads === undefined ? {} : { threads: parseAmount(threads) }),
    ...(out === undefined ? {} : { out }),
  }
  // what is no number is told by the job
  return options as ReturnType<typeof readOptions>
}

function find(name: string): string {
  return fileURLToPath(new URL(name, examplesFolder))
}

const examplesFolder = new URL('../../../../examples/ecommerce/', import.meta.url)

const examples = `
Examples:
  worldloom demo
  worldloom demo --users 200 --products 500 --orders 1000 --reviews 300 --seed 1
  worldloom demo --model groq:llama-3.3-70b-versatile --estimate
`
