/**
 * How long a story of 100 golden queries takes: `npm run bench:story`. One hundred queries are written over the links of
 * the example shop, and asked of its ordinary size and of ten million rows. Written to `story.md`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSchema } from '@worldloom/engine'
import { type StoryOptions, streamStory } from '@worldloom/story'
import { listQueries } from './story/list-queries.ts'

const example = join(import.meta.dirname, '..', 'examples', 'ecommerce')
const file = join(example, 'ecommerce.sql')
const folder = mkdtempSync(join(tmpdir(), 'worldloom-bench-story-'))
const { schema } = await readSchema({ text: readFileSync(file, 'utf8'), file })
const queries = listQueries(schema, 100)
const asked = join(folder, 'queries.sql')
writeFileSync(asked, `${queries.join(';\n')};\n`)
const scales = process.argv.slice(2).map(Number)

const lines: string[] = []
const misses = new Set<string>()
for (const scale of scales.length > 0 ? scales : [1, 400]) lines.push(await measure(scale))
rmSync(folder, { recursive: true })
const tables = new Set(
  queries.flatMap((sql) => [...sql.matchAll(/(?:FROM|JOIN) "(\w+)"/g)].map(([, name]) => name)),
)
const text = [
  '# A story of 100 golden queries',
  '',
  `Made by \`npm run bench:story\` on ${availableParallelism()} cores: 100 queries over ${tables.size} tables of the`,
  '[example shop](../examples/ecommerce), written by [story/list-queries.ts](story/list-queries.ts): groups with HAVING, rankings within',
  'the last five years, the second of each partition, NOT EXISTS, comparisons with an average, shares. To Parquet. Seconds are by',
  `the clock, on a machine with a load of ${loadavg()[0]?.toFixed(0)}; CPU seconds are those of analysing and solving on all threads.`,
  '',
  '| million rows | good | analysed, s | made, s | solved, s | written, s | asked, s | proved, s | all, s | CPU s | GB |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  ...lines,
  '',
  ...(misses.size > 0 ? ['Without a good answer:', '', ...misses, ''] : []),
].join('\n')
if (scales.length === 0) writeFileSync(join(import.meta.dirname, 'story.md'), text)
console.log(text)

interface Mark {
  readonly now: number
  readonly cpu: number
}

function readCpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

async function measure(scale: number): Promise<string> {
  const out = join(folder, `run-${scale}`)
  const options: StoryOptions = {
    schema: file,
    rules: join(example, 'ecommerce_rules.json'),
    reference: join(example, 'ecommerce_reference.csv'),
    queries: asked,
    dialect: 'postgres',
    ...{ scale, now: '2026-01-01', format: 'parquet', seconds: 60, out },
  }
  const began = performance.now()
  const marks = new Map<string, Mark>()
  const stream = streamStory(options)
  for (;;) {
    const { done, value } = await stream.next()
    const now = (performance.now() - began) / 1000
    if (!done) {
      if (value.kind === 'step-start' || value.kind === 'step-end')
        marks.set(`${value.kind} ${value.step}`, { now, cpu: readCpu() })
      continue
    }
    if (!('report' in value)) throw new Error(`The run ended with ${value.status}`)
    const { report } = value
    const rows = report.tables.reduce((sum, table) => sum + table.rows, 0)
    const cpuOf = (kind: string, step: number): number => marks.get(`${kind} ${step}`)?.cpu ?? 0
    const at = (mark: string): number => marks.get(mark)?.now ?? 0
    const seconds = [
      at('step-end 4') - at('step-start 4'),
      at('step-start 6') - at('step-start 5'),
      at('step-end 6') - at('step-start 6'),
      at('step-end 5') - at('step-end 6'),
      at('step-end 7') - at('step-start 7'),
      at('step-end 8') - at('step-start 8'),
      now,
    ]
    const spent = [4, 6].map((step) => cpuOf('step-end', step) - cpuOf('step-start', step))
    const cells = [...seconds, (spent[0] ?? 0) + (spent[1] ?? 0)].map((value) => value.toFixed(1))
    const good = `${report.totals?.good ?? 0} of ${report.totals?.queries ?? 0}`
    const memory = (process.resourceUsage().maxRSS / 1024 ** 2).toFixed(1)
    for (const { id, status, why } of report.queries)
      if (status !== 'good')
        misses.add(`- ${id}: ${status}; ${why}; \`${queries[Number(id.slice(1)) - 1]}\``)
    return `| ${(rows / 1e6).toFixed(2)} | ${good} | ${cells.join(' | ')} | ${memory} |`
  }
}
