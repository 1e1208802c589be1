import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { race, speedOf } from './speed/race.ts'
import { type Measured, runChild } from './speed/run-child.ts'
import {
  installScripts,
  installTpchgen,
  runDrizzleSeed,
  runFaker,
  runTpchgen,
} from './speed/yardsticks.ts'

// `npm run bench`: rows a second, each beside its yardstick, which runs in the same minutes. `npm run bench -- shop`
// runs one part; `--rounds 1` lets each run once. Written to speed.md when all parts ran.
const here = join(import.meta.dirname, 'speed')
const example = join(import.meta.dirname, '../examples/ecommerce')
const asked = process.argv
  .slice(2)
  .filter((word, i, all) => !word.startsWith('--') && all[i - 1] !== '--rounds')
const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1] || 2) || 2

interface Input {
  readonly schema: string
  readonly reference?: string
  readonly rules?: string
  readonly scale?: number
  readonly tableRows?: Readonly<Record<string, number>>
}

interface Line {
  readonly name: string
  readonly run: Measured
  /** What the run is held against, and how many times as fast it is. */
  readonly beside?: Measured
}

const shop: Input = { schema: join(here, 'shop.sql'), rules: join(here, 'shop.yaml') }

const parts: Readonly<Record<string, () => readonly Line[]>> = {
  shop: () => {
    const { hand, ours } = race({ hand: runByHand, ours: (out) => make(shop, out) }, rounds)
    return [
      { name: 'shop of four tables: SQL written by hand, nothing checked', run: hand },
      { name: 'shop of four tables: Worldloom', run: ours, beside: hand },
    ]
  },
  tpch: () => {
    const program = installTpchgen()
    const tpch: Input = { schema: join(here, 'tpch.sql'), rules: join(here, 'tpch.yaml') }
    const ours = (out: string): Measured => make(tpch, out)
    if (!program)
      return [{ name: 'TPC-H, scale factor 1: Worldloom', run: race({ ours }, rounds).ours }]
    const runs = race({ theirs: (out) => runTpchgen(program, out, 1), ours }, rounds)
    return [
      { name: 'TPC-H, scale factor 1: tpchgen-cli 4.0.0', run: runs.theirs },
      {
        name: 'TPC-H, scale factor 1: Worldloom, from the DDL',
        run: runs.ours,
        beside: runs.theirs,
      },
    ]
  },
  scripts: () => {
    installScripts()
    const runs = race(
      {
        faker: (out) => runFaker(out, 400_000),
        drizzle: () => runDrizzleSeed(10_000),
        ours: (out) => make({ ...shop, scale: 0.1 }, out, 'csv'),
      },
      1,
    )
    return [
      { name: 'shop, a tenth, CSV: Faker.js by hand', run: runs.faker },
      { name: 'shop, a four-hundredth, PGlite: drizzle-seed', run: runs.drizzle },
      { name: 'shop, a tenth, CSV: Worldloom', run: runs.ours, beside: runs.faker },
    ]
  },
  example: () => {
    const big: Input = {
      schema: join(example, 'ecommerce.sql'),
      reference: join(example, 'ecommerce_reference.csv'),
      rules: join(example, 'ecommerce_rules.json'),
      scale: 400,
    }
    const { ours } = race({ ours: (out) => make(big, out) }, 1)
    return [{ name: 'the example shop, 33 tables', run: ours }]
  },
  sizes: () =>
    [0.08, 0.8, 8].map((scale) => ({
      name: `shop of four tables, × ${scale}`,
      run: race({ ours: (out) => make({ ...shop, scale }, out) }, 1).ours,
    })),
}

const chosen = Object.entries(parts).filter(([name]) => asked.length === 0 || asked.includes(name))
const lines = chosen.flatMap(([, measure]) => measure())
const text = print(lines)
if (asked.length === 0) writeFileSync(join(import.meta.dirname, 'speed.md'), text)
console.log(text)

function make(input: Input, out: string, format = 'parquet'): Measured {
  const job = { seed: 1, ...input, format, out: join(out, 'run') }
  return runChild(process.execPath, [join(here, 'make.ts'), JSON.stringify(job)])
}

function runByHand(folder: string): Measured {
  return runChild(process.execPath, [join(here, 'by-hand.ts'), folder])
}

function print(all: readonly Line[]): string {
  return [
    '# Rows a second',
    '',
    `Made by \`npm run bench\` on ${availableParallelism()} cores; a run and its yardstick took turns, and the faster of each counts. To`,
    'Parquet where nothing else is said. Seconds differ from machine to machine; what counts is the ratio.',
    '',
    '| | million rows | seconds until the files stand | million rows a second | × the yardstick | with proof and report | million rows a second | GB |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...all.map(printLine),
    '',
    'GB is the most memory of the process that makes the rows; the one that proves them is held to 2.',
    '',
  ].join('\n')
}

function printLine({ name, run, beside }: Line): string {
  const { rows, made, proved, memory } = run
  const cells = [
    name,
    (rows / 1e6).toFixed(rows < 1e6 ? 2 : 1),
    made.toFixed(1),
    (rows / made / 1e6).toFixed(2),
    beside ? (speedOf(run) / speedOf(beside)).toFixed(2) : '',
    proved?.toFixed(1) ?? '',
    proved === undefined ? '' : (rows / proved / 1e6).toFixed(2),
    memory?.toFixed(1) ?? '',
  ]
  return `| ${cells.join(' | ')} |`
}
