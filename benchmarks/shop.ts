import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { streamDatabase } from '@worldloom/database'

// `npm run bench`: a shop of four tables from its schema and rules, beside SQL that was written for it by hand.
// Both make 13 million rows into Parquet, one after the other, twice; the faster run of each counts.
const here = join(import.meta.dirname, 'shop')
const rounds = 2

interface Run {
  readonly rows: number
  /** Until all files stand, in seconds. */
  readonly made: number
  /** With the proof and the reports. */
  readonly proved: number | null
}

const scratch = mkdtempSync(join(tmpdir(), 'worldloom-bench-'))
try {
  const ours: Run[] = []
  const yardstick: Run[] = []
  for (let round = 0; round < rounds; round += 1) {
    yardstick.push(await runByHand(mkdtempSync(join(scratch, 'hand-'))))
    ours.push(await runOurs(mkdtempSync(join(scratch, 'ours-'))))
  }
  const text = print(pickFastest(yardstick), pickFastest(ours))
  writeFileSync(join(import.meta.dirname, 'shop.md'), text)
  console.log(text)
} finally {
  rmSync(scratch, { recursive: true })
}

async function runByHand(folder: string): Promise<Run> {
  const start = performance.now()
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const script = readFileSync(join(here, 'by-hand.sql'), 'utf8')
  const placed = script.replaceAll(
    /TO '(\w+\.parquet)'/g,
    (_, name) => `TO '${join(folder, name)}'`,
  )
  await connection.run(placed)
  const made = seconds(start)
  const counted = await connection.runAndReadAll(
    `SELECT sum(num_rows) FROM parquet_file_metadata('${join(folder, '*.parquet')}')`,
  )
  connection.closeSync()
  instance.closeSync()
  rmSync(folder, { recursive: true })
  return { rows: Number(counted.getRows()[0]?.[0]), made, proved: null }
}

async function runOurs(folder: string): Promise<Run> {
  const start = performance.now()
  const stream = streamDatabase({
    schema: join(here, 'schema.sql'),
    rules: join(here, 'rules.yaml'),
    format: 'parquet',
    out: folder,
  })
  let made = 0
  for (;;) {
    const { done, value } = await stream.next()
    if (!done) {
      if (value.kind === 'step-end' && value.step === 4) made = seconds(start)
      continue
    }
    if (value.status !== 'done') throw new Error(`The run ended with ${value.status}`)
    const rows = value.report.tables.reduce((sum, table) => sum + table.rows, 0)
    const proved = seconds(start)
    rmSync(folder, { recursive: true })
    return { rows, made, proved }
  }
}

function seconds(start: number): number {
  return (performance.now() - start) / 1000
}

function pickFastest(runs: readonly Run[]): Run {
  return runs.reduce((best, run) => (run.made / run.rows < best.made / best.rows ? run : best))
}

function print(hand: Run, ours: Run): string {
  const speed = ({ rows }: Run, time: number): number => rows / time / 1e6
  const ratio = speed(ours, ours.made) / speed(hand, hand.made)
  const line = (name: string, run: Run, time: number): string =>
    `| ${name} | ${(run.rows / 1e6).toFixed(1)} | ${time.toFixed(1)} | ${speed(run, time).toFixed(2)} |`
  return [
    '# The shop of four tables',
    '',
    `Made by \`npm run bench\` on ${availableParallelism()} cores, the faster of ${rounds} runs that took turns: schema and rules in`,
    '[shop/](shop), the yardstick in [shop/by-hand.sql](shop/by-hand.sql), all to Parquet. What counts is the ratio.',
    '',
    '| | million rows | seconds | million rows a second |',
    '| --- | --- | --- | --- |',
    line('SQL written by hand, nothing checked', hand, hand.made),
    line('Worldloom, until the files stand', ours, ours.made),
    line('Worldloom, with proof and report', ours, ours.proved ?? ours.made),
    '',
    `Worldloom makes ${ratio.toFixed(2)} × the rows a second of the hand-written SQL.`,
    '',
  ].join('\n')
}
