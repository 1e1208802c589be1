/**
 * Golden queries of public benchmarks, solved by the story job with defaults only. Reads the sets under
 * WORLDLOOM_CORPUS and writes `golden.md` beside this file; with names of sets, prints those alone. `--keep=FILE` writes each
 * database's figures there as they come, and takes those that are there already.
 */
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { streamStory } from '@worldloom/story'

const corpus = process.env['WORLDLOOM_CORPUS']
if (!corpus) {
  console.log('Set WORLDLOOM_CORPUS to a folder of golden sets.')
  process.exit(2)
}
/** The sets' relative dates have one anchor, so that the figures do not change from day to day. */
const now = '2026-11-21'
const statuses = ['error', 'refused', 'empty', 'hollow', 'good'] as const

interface Line {
  readonly id: string
  /** What two baselines came to: ordinary random rows, and those with the queries' literals put in. */
  readonly random: string
  readonly literals: string
}

interface Tally {
  readonly name: string
  readonly lines: readonly Line[]
  readonly statuses: readonly string[]
  readonly meaningful: number
  readonly violations: number
  readonly seconds: number
  readonly misses: readonly string[]
}

const { values: options, positionals: wanted } = parseArgs({
  options: { keep: { type: 'string' } },
  allowPositionals: true,
})
const file = options.keep
const kept = new Map<string, Tally>()
if (file && existsSync(file))
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const tally = JSON.parse(line) as Tally
    kept.set(tally.name, tally)
  }
const root = join(corpus, 'golden')
const folders = readdirSync(root)
  .flatMap((set) => readdirSync(join(root, set)).map((database) => `${set}/${database}`))
  .filter((name) => existsSync(join(root, name, 'queries.jsonl')))
  .filter((name) => wanted.length === 0 || wanted.some((each) => name.includes(each)))
const tallies: Tally[] = []
for (const name of folders) {
  const tally = kept.get(name) ?? (await solve(name))
  if (file && !kept.has(name)) appendFileSync(file, `${JSON.stringify(tally)}\n`)
  tallies.push(tally)
  console.log(printRow(tally))
  for (const miss of tally.misses) console.log(`  ${miss}`)
}
console.log(printRow(sum('all', tallies)))
if (wanted.length === 0) writeFileSync(join(import.meta.dirname, 'golden.md'), print(tallies))

async function solve(name: string): Promise<Tally> {
  const folder = join(root, name)
  const out = mkdtempSync(join(tmpdir(), 'worldloom-golden-'))
  const started = performance.now()
  const stream = streamStory({
    schema: join(folder, 'schema.sql'),
    queries: join(folder, 'queries.jsonl'),
    out: join(out, 'run'),
    now,
    seed: 1,
  })
  try {
    for (;;) {
      const { done, value } = await stream.next()
      if (!done) continue
      if (value.status !== 'done' && value.status !== 'broken')
        throw new Error(`${name} ended ${value.status}: ${JSON.stringify(value)}`)
      const { queries = [], violations } = value.report
      const bad = queries.filter(({ status, valid }) => status !== 'good' || !valid)
      return {
        name,
        lines: readLines(join(folder, 'queries.jsonl')),
        statuses: queries.map(({ status }) => status),
        meaningful: queries.filter(({ valid }) => valid).length,
        violations,
        seconds: (performance.now() - started) / 1000,
        misses: bad.map(
          ({ id, status, issues }) =>
            `${name} ${id}: ${status === 'good' ? 'not meaningful' : status}; ${issues.join('; ')}`,
        ),
      }
    }
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

function readLines(path: string): readonly Line[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as Line)
}

/** The databases of a set together. */
function sum(name: string, parts: readonly Tally[]): Tally {
  const total = (count: (tally: Tally) => number): number =>
    parts.reduce((known, tally) => known + count(tally), 0)
  return {
    name,
    lines: parts.flatMap(({ lines }) => lines),
    statuses: parts.flatMap((tally) => tally.statuses),
    meaningful: total(({ meaningful }) => meaningful),
    violations: total(({ violations }) => violations),
    seconds: total(({ seconds }) => seconds),
    misses: parts.flatMap(({ misses }) => misses),
  }
}

function printRow({ name, lines, meaningful, violations, seconds, ...tally }: Tally): string {
  const baseline = (key: 'random' | 'literals'): number =>
    lines.filter((line) => line[key] === 'good').length
  const counts = statuses.map((status) => tally.statuses.filter((each) => each === status).length)
  const cells = [name, lines.length, baseline('random'), baseline('literals'), ...counts]
  return `| ${[...cells, meaningful, violations, seconds.toFixed(1)].join(' | ')} |`
}

function print(parts: readonly Tally[]): string {
  const sets = [...new Set(parts.map(({ name }) => name.split('/')[0] ?? name))]
  const rows = sets.map((set) =>
    sum(
      set,
      parts.filter(({ name }) => name.startsWith(`${set}/`)),
    ),
  )
  const all = sum('**all**', parts)
  const good = all.statuses.filter((status) => status === 'good').length
  const share = (count: number): string => ((100 * count) / all.lines.length).toFixed(1)
  return `# Golden queries of public benchmarks

Written by \`node benchmarks/golden.ts\`. Every database of \`golden/\` under \`WORLDLOOM_CORPUS\`, from its schema and
its queries alone: \`worldloom story --schema schema.sql --queries queries.jsonl --now ${now} --seed 1\`, nothing else
set and no query changed. «Random» and «literals» are two baselines on the same schemas: ordinary random rows, and
those with the literals of the queries put in. A good answer has a value that is neither null nor zero; a
meaningful one is what its query's shape promises too.

**${share(good)} %** of ${all.lines.length} queries are good, **${share(all.meaningful)} %** meaningful.

| set | queries | random | literals | error | refused | empty | hollow | good | meaningful | violations | seconds |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${[...rows, all].map(printRow).join('\n')}

## What has no good or no meaningful answer, and why

${all.misses.map((miss) => `- ${miss}`).join('\n')}
`
}
