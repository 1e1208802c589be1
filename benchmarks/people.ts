/**
 * How fast people are made: 2,000 of the trade show's schema against a server that answers in 200 ms and allows 64 at
 * once, and without a server; 10,000 without one too. Writes `people.md` beside this file.
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'

interface Measured {
  readonly status: string
  readonly violations: number
  readonly planned: number
  readonly made: number
  /** When everyone was made, in milliseconds since 1970. */
  readonly madeAt: number
  readonly whole: number
  readonly megabytes: number
  readonly cpu: number
  readonly making: number
  readonly thread: number
  readonly calls: { readonly made: number; readonly failed: number }
}

interface Totals {
  readonly requests: number
  readonly late: number
  /** When the first call came, in milliseconds since 1970. */
  readonly firstAt: number
}

const [people, seconds, width] = [2000, 0.2, 64]
const rounds = 8
// what grows with the square of people shows only with many
const [many, roundsOfMany] = [10_000, 2]
const example = join(import.meta.dirname, '../examples/tradeshow')
const root = mkdtempSync(join(tmpdir(), 'people-'))

interface Server {
  readonly baseUrl: string
  readonly findTotals: () => Promise<Totals>
  readonly stop: () => void
}

async function startServer(): Promise<Server> {
  const schema = join(example, 'input', 'synthetic_user_schema.json')
  const child = spawn(process.execPath, [join(import.meta.dirname, 'people/serve.ts'), schema], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve) =>
    child.stdout.once('data', (data) => resolve(String(data).trim())),
  )
  const address = `http://127.0.0.1:${port}`
  const findTotals = async (): Promise<Totals> =>
    (await (await fetch(`${address}/totals`)).json()) as Totals
  return { baseUrl: `${address}/v1`, findTotals, stop: () => child.kill() }
}

function make(name: string, more: object): Measured {
  const options = {
    folder: example,
    users: people / 5,
    out: join(root, name),
    cacheDir: join(root, `${name}-cache`),
    ...more,
  }
  const script = join(import.meta.dirname, 'people/make.ts')
  const text = execFileSync(process.execPath, [script, JSON.stringify(options)])
  return JSON.parse(String(text)) as Measured
}

const before = loadavg()[0] ?? 0
const cores = cpus().length

interface Asked {
  readonly run: Measured
  /** Seconds from the first call to the last answer. */
  readonly seconds: number
  /** Milliseconds by which the server was late with an answer, in the mean. */
  readonly lateness: number
}

/** A run against a server that has just started. */
async function ask(round: number): Promise<Asked> {
  const server = await startServer()
  const { baseUrl } = server
  const name = `server-${round}`
  const run = make(name, { model: 'openai-compatible:bench', baseUrl, concurrency: width })
  const { firstAt, late, requests } = await server.findTotals()
  server.stop()
  return { run, seconds: (run.madeAt - firstAt) / 1000, lateness: late / requests }
}

function rateOf({ made, planned }: Measured, count: number = people): number {
  return count / (made - planned)
}

const asking: Asked[] = []
const offlines: Measured[] = []
// by turns, so that a slow minute of the machine meets both
for (let round = 0; round < rounds; round += 1) {
  asking.push(await ask(round))
  offlines.push(make(`offline-${round}`, { model: 'offline' }))
}
const crowds = Array.from({ length: roundsOfMany }, (_, round) =>
  make(`crowd-${round}`, { model: 'offline', users: many / 5 }),
)
rmSync(root, { recursive: true })
crowds.sort((a, b) => rateOf(b, many) - rateOf(a, many))
asking.sort((a, b) => a.seconds - b.seconds)
offlines.sort((a, b) => rateOf(b) - rateOf(a))
const [best] = asking
const [offline] = offlines
const [crowd] = crowds
if (!best || !offline || !crowd) throw new Error('nothing was run')
const asked = best.run

const ideal = (people * seconds) / width
const allSeconds = asking.map((each) => each.seconds.toFixed(2)).join(', ')
const allRates = offlines.map((each) => rateOf(each).toFixed(0)).join(', ')
const violations = [...asking.map(({ run }) => run), ...offlines, ...crowds].reduce(
  (sum, run) => sum + run.violations,
  0,
)
const lines = [
  '# How fast people are made',
  '',
  `Written by \`node benchmarks/people.ts\`: ${people} people of the example trade show, each validated, reviewed and traced, with Node ${process.versions.node} on ${cores} cores (load before: ${before.toFixed(1)}).`,
  '',
  '| figure | found | goal |',
  '| --- | --- | --- |',
  `| against a server of ${seconds * 1000} ms, ${width} at once: seconds from the first call to the last answer | ${best.seconds.toFixed(2)} | at most ${(ideal * 1.1).toFixed(2)}, 1.1 × the ideal ${ideal} |`,
  `| the same with drawing facts, the population’s check and the proof | ${asked.whole.toFixed(2)} | |`,
  `| seconds of a core: the thread that makes the calls, with what helps it, all of it | ${asked.thread.toFixed(2)}, ${asked.making.toFixed(2)}, ${asked.cpu.toFixed(2)} | |`,
  `| calls, and those that failed | ${asked.calls.made}, ${asked.calls.failed} | none fails |`,
  `| memory at the most, MB | ${asked.megabytes.toFixed(0)} | below 300 |`,
  `| offline: people a second, with validation and trace | ${rateOf(offline).toFixed(0)} | 2,000 or more |`,
  `| offline: the same by the own time of the thread that asks, which helpers write for | ${(people / offline.thread).toFixed(0)} | |`,
  `| offline: milliseconds of a core for a person, in all threads, with compiling and collecting | ${((offline.making / people) * 1000).toFixed(2)} | ${((cores / 2000) * 1000).toFixed(2)}, what ${cores} cores have for 2,000 a second |`,
  `| offline: all of it, with drawing facts, the population’s check and the proof | ${(people / offline.whole).toFixed(0)} | |`,
  `| offline: memory at the most, MB | ${offline.megabytes.toFixed(0)} | |`,
  `| offline, ${many.toLocaleString('en-US')} people: people a second; milliseconds of a core for one, in all threads; memory at the most, MB | ${rateOf(crowd, many).toFixed(0)}; ${((crowd.making / many) * 1000).toFixed(2)}; ${crowd.megabytes.toFixed(0)} | 2,000 or more; ${((cores / 2000) * 1000).toFixed(2)}; |`,
  `| promises of all runs that are broken | ${violations} | none |`,
  '',
  `Each was run ${rounds} times, by turns, and the fastest counts; all of them: ${allSeconds} seconds against the server, ${allRates} people a second offline. The machine takes up to a third more of its own time for the same work in some minutes than in others.`,
  '',
  `The server was late with an answer by ${best.lateness.toFixed(1)} ms in the mean, which is part of the seconds above. It takes ${Math.ceil(asked.calls.made / width)} rounds for these calls, and one more for those of the last people who read too much alike: no order of calls ends before ${((Math.ceil(asked.calls.made / width) + 1) * seconds).toFixed(1)} seconds.`,
  '',
  'Offline, the writing (some hundred texts and values, each found by a search and checked against its part of the schema) goes on in threads of their own, and takes about as much as the thread that asks: there a quarter goes into likeness, and a tenth or so each into prompts, validation, ledger, trace and messages between threads. The first 500 people take twice the time of the last, since the code that makes them is compiled meanwhile: more people come at a higher rate by the processor’s time, until what is compared grows with their number.',
  '',
]
writeFileSync(join(import.meta.dirname, 'people.md'), lines.join('\n'))
process.stdout.write(lines.join('\n'))
