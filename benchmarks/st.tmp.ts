import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSchema } from '@worldloom/engine'
import { streamStory } from '@worldloom/story'
import { listQueries } from './story/list-queries.ts'
const example = join(import.meta.dirname, '..', 'examples', 'ecommerce')
const file = join(example, 'ecommerce.sql')
const folder = mkdtempSync(join(tmpdir(), 'wl-st-'))
const { schema } = await readSchema({ text: readFileSync(file, 'utf8'), file })
const queries = listQueries(schema, 100)
const asked = join(folder, 'queries.sql')
writeFileSync(asked, `${queries.join(';\n')};\n`)
const stream = streamStory({ schema: file, rules: join(example, 'ecommerce_rules.json'), reference: join(example, 'ecommerce_reference.csv'), queries: asked, dialect: 'postgres', scale: Number(process.argv[2] ?? 1), now: '2026-01-01', format: 'parquet', seconds: 60, out: join(folder, 'run') })
let e = performance.eventLoopUtilization(), c = process.cpuUsage(), t = performance.now(), s = (globalThis as any).__sum?.() ?? 0
for (;;) {
  const { done, value } = await stream.next()
  if (done || (process.env.STOP && 'step' in value && value.step === 5)) break
  if (value.kind === 'step-start' || value.kind === 'step-end') {
    const u = performance.eventLoopUtilization(e), d = process.cpuUsage(c)
    const s2 = (globalThis as any).__sum?.() ?? 0
    console.log(value.kind, value.step, 'wall', ((performance.now() - t) / 1000).toFixed(2), 'main busy', (u.active / 1000).toFixed(2), 'cpu', ((d.user + d.system) / 1e6).toFixed(2), 'statements', s2 - s)
    e = performance.eventLoopUtilization(); c = process.cpuUsage(); t = performance.now(); s = s2
  }
}
rmSync(folder, { recursive: true })
