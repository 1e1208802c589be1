/**
 * How many JSON Schemas the offline writer answers. Reads the schemas under WORLDLOOM_CORPUS, writes
 * `json-schema.md` beside this file: the share of schemas whose instances are all valid, and people a second.
 */
import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { compileSchema, writeInstance } from '@worldloom/agents'
import { otherDrafts, translateSuite } from '../packages/agents/test/helpers/translate-suite.ts'
import {
  readOthers,
  readProjects,
  readSuite,
  type SuiteCase,
  type SuiteResult,
  shareOthers,
  writeCase,
} from '../packages/agents/test/helpers/write-suite.ts'
import { personSchema } from './json-schema/person-schema.ts'

const corpus = process.env['WORLDLOOM_CORPUS']
if (!corpus) {
  console.log('Set WORLDLOOM_CORPUS to a folder with `json_schema/`.')
  process.exit(2)
}
const folder = join(corpus, 'json_schema')
const suite = join(folder, 'JSON-Schema-Test-Suite')
const others = readOthers(suite)
const cases = readSuite(suite)
const rows: string[] = []
for (const draft of new Set(cases.map((each) => each.draft))) {
  shareOthers(others, draft)
  rows.push(
    await tell(
      `official suite, draft ${draft}`,
      cases.filter((each) => each.draft === draft),
    ),
  )
}
for (const draft of otherDrafts)
  rows.push(
    await tell(`draft 7's schemas, said in draft ${draft}`, await translateSuite(cases, draft)),
  )
rows.push(await tell('real projects', readProjects(folder)))

const { perSecond, spent } = timePeople(4000)
const report = [
  '# JSON Schemas answered offline',
  '',
  'Written by `node benchmarks/json-schema.ts`. A schema counts as right if each of twenty seeds gives an instance',
  'that `@hyperjump/json-schema` accepts, or if it has none and is called impossible by all of them. Where that',
  "validator fails the suite's own tests of a schema, or cannot load it, our checker judges, which answers them all.",
  "The corpus holds the suite's drafts 4 and 7; for the other drafts, draft 7's schemas are said in their words and what",
  'is valid is judged anew.',
  '',
  '| schemas | right | of them without an instance | judged by our checker |',
  '| --- | --- | --- | --- |',
  ...rows,
  '',
  '## Speed',
  '',
  `**${perSecond} people a second** by one thread's own time, each written for fixed facts and checked again against`,
  `the schema (${Object.keys(personSchema.properties).length} members, nested objects, lists, a condition, a biography); ${spent} ms for one.`,
  '',
  `Node ${process.versions.node}, ${cpus()[0]?.model ?? 'an unknown processor'}, ${availableParallelism()} cores.`,
]
writeFileSync(new URL('json-schema.md', import.meta.url), `${report.join('\n')}\n`)
console.log(report.join('\n'))

async function tell(what: string, list: readonly SuiteCase[]): Promise<string> {
  const results: SuiteResult[] = []
  for (const each of list) results.push(await writeCase(each, others))
  const count = (is: (result: SuiteResult) => boolean): number => results.filter(is).length
  const right = count(({ outcome }) => outcome !== 'wrong')
  for (const { name, outcome, why } of results) if (outcome === 'wrong') console.log(name, why)
  const share = ((100 * right) / results.length).toFixed(1)
  const none = count(({ outcome }) => outcome === 'impossible')
  return `| ${what} | ${right} of ${results.length} (${share} %) | ${none} | ${count(({ judge }) => judge === 'own')} |`
}

/** Time on the processor, so that what else runs on the machine does not count. */
function timePeople(count: number): { readonly perSecond: number; readonly spent: string } {
  const validate = compileSchema(personSchema)
  const write = (seed: string): void => {
    const written = writeInstance(personSchema, {
      seed,
      facts: { age: 40, gender: 'female', city: 'Leeds' },
    })
    const faults = written.kind === 'instance' ? validate(written.value) : [written]
    if (faults.length > 0) throw new Error(`seed ${seed}: ${JSON.stringify(faults)}`)
  }
  for (let index = 0; index < 1000; index += 1) write(`warm ${index}`)
  const start = process.cpuUsage()
  for (let index = 0; index < count; index += 1) write(`person ${index}`)
  const { user, system } = process.cpuUsage(start)
  const spent = (user + system) / 1000 / count
  return { perSecond: Math.round(1000 / spent), spent: spent.toFixed(2) }
}
