import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compileSchema } from '../../src/json-schema/compile-schema.ts'
import { otherDrafts, translateSuite } from '../helpers/translate-suite.ts'
import {
  readOthers,
  readProjects,
  readSuite,
  type SuiteCase,
  type SuiteResult,
  seeds,
  shareOthers,
  writeCase,
} from '../helpers/write-suite.ts'

const corpus = process.env['WORLDLOOM_CORPUS']
const folder = corpus ? join(corpus, 'json_schema') : ''
const suite = join(folder, 'JSON-Schema-Test-Suite')

// internationalised names have rules of their own (IDNA), and content is told, not asserted
const beyond = /optional\/(?:content|zeroTerminatedFloats|format\/(?:idn-)?hostname)/

test('the checker answers the official suite', { timeout: 240_000 }, ({ skip }) => {
  if (folder === '') skip('WORLDLOOM_CORPUS is not set')
  const others = readOthers(suite)
  const wrong = readSuite(suite)
    .filter(({ name }) => !beyond.test(name))
    .flatMap(({ name, draft, schema, known }) => {
      const formats = /optional\/format\/(?!.*(?:uri-template|uri-reference))/.test(name)
      const validate = compileSchema(schema, { draft, schemas: others, formats })
      const missed = formats || !/format/.test(name) ? known : []
      return missed
        .filter(({ data, valid }) => (validate(data).length === 0) !== valid)
        .map(({ data }) => `${name}: ${JSON.stringify(data)}`)
    })
  expect(wrong).toEqual([])
})

test('every schema of the official suite that has an instance gets valid ones, by twenty seeds', {
  timeout: 240_000,
}, async ({ skip }) => {
  if (folder === '') skip('WORLDLOOM_CORPUS is not set')
  const others = readOthers(suite)
  const results = await writeAll(readSuite(suite), others)
  tell('the suite', results)
  expect(results.filter(({ outcome }) => outcome === 'wrong')).toEqual([])
})

test.for(otherDrafts)(
  'the schemas of draft 7 said in draft %s get valid instances, by twenty seeds',
  {
    timeout: 240_000,
  },
  async (draft, { skip }) => {
    if (folder === '') skip('WORLDLOOM_CORPUS is not set')
    const results = await writeAll(await translateSuite(readSuite(suite), draft), {})
    tell(`draft ${draft}`, results)
    expect(results.length).toBeGreaterThan(200)
    expect(results.filter(({ outcome }) => outcome === 'wrong')).toEqual([])
  },
)

test('schemas of real projects get valid instances', { timeout: 240_000 }, async ({ skip }) => {
  if (folder === '') skip('WORLDLOOM_CORPUS is not set')
  const results = await writeAll(readProjects(folder), {})
  tell('real projects', results)
  expect(results.filter(({ outcome }) => outcome !== 'instances')).toEqual([])
})

async function writeAll(
  cases: readonly SuiteCase[],
  others: Readonly<Record<string, unknown>>,
): Promise<readonly SuiteResult[]> {
  const results: SuiteResult[] = []
  let draft = ''
  for (const each of cases) {
    if (each.draft !== draft) shareOthers(others, each.draft)
    draft = each.draft
    results.push(await writeCase(each, others))
  }
  return results
}

function tell(what: string, results: readonly SuiteResult[]): void {
  const right = results.filter(({ outcome }) => outcome !== 'wrong').length
  const own = results.filter(({ judge }) => judge === 'own').length
  const none = results.filter(({ outcome }) => outcome === 'impossible').length
  console.log(
    `${what}: ${right} of ${results.length} schemas, ${seeds} seeds each; ${none} without an instance, ${own} judged by our checker`,
  )
}
