import { printPlan } from '@worldloom/engine'
import { expect, test } from 'vitest'
import { compileWorld } from '../engine/support/compile-world.ts'
import { runStatements } from '../engine/support/make-rows.ts'
import { proveWorld } from '../engine/support/prove-world.ts'

const schema = `
  CREATE TABLE people (
    id integer PRIMARY KEY,
    last_name varchar(40) NOT NULL,
    email varchar(80) NOT NULL,
    nickname varchar(30) NOT NULL UNIQUE,
    label varchar(60) NOT NULL UNIQUE,
    kind varchar(10) NOT NULL
  );
`

const usual = {
  email: '{last_name}@example.com',
  nickname: 'good {last_name}',
  label: '{ start: "{a} lamp", a: [small, big] }',
  kinds: 'plain: { share: 0.7 }, odd: { share: 0.3 }',
}

function writeRules(values: Partial<typeof usual>): string {
  const { email, nickname, label, kinds } = { ...usual, ...values }
  return `
rows: { people: 300 }
segments: { people: { column: kind, of: { ${kinds} } } }
tables:
  people:
    columns:
      last_name: { choice: [Müller, Strauß, de la Rosa, O'Hara, Ng] }
      email: { template: "${email}" }
      nickname: { template: "${nickname}" }
      label: { grammar: ${label} }
`
}

test('takes letters that addresses lack, and numbers of what would repeat, for no fault', async () => {
  expect(await findBroken({})).toEqual([])
})

test.each<readonly [string, Partial<typeof usual>, readonly string[]]>([
  ['another address', { email: '{last_name}@example.org' }, ['people/value/email']],
  ['another text', { nickname: 'bad {last_name}' }, ['people/value/nickname']],
  ['texts of another grammar', { label: '{ start: lamp }' }, ['people/value/label']],
  [
    'a segment of another name',
    { kinds: 'plain: { share: 0.7 }, even: { share: 0.3 }' },
    ['people/segment-names/kind', 'people/segment-share/odd'],
  ],
])('names %s', async (_, made, broken) => {
  expect(await findBroken(made)).toEqual(broken)
})

test('tells times of day apart by parts of a second', async () => {
  const laps = `
  CREATE TABLE laps (
    id integer PRIMARY KEY,
    at time(3) NOT NULL UNIQUE CHECK (at > '10:00:00.1'),
    zoned timetz NOT NULL UNIQUE
  );
`
  const times = "{ choice: ['10:00:00.25', '10:00:00.75'] }"
  const world = await compileWorld({
    schema: laps,
    rules: `rows: { laps: 2 }\ntables: { laps: { columns: { at: ${times}, zoned: ${times} } } }`,
  })
  const proof = await proveWorld(world, printPlan(world.compiled, 'duckdb'))
  expect(proof.checks.filter(({ violations }) => violations > 0)).toEqual([])
})

test('keeps a range to its bounds, its steps and what tells its values apart', async () => {
  const figures = `
  CREATE TABLE figures (
    id integer PRIMARY KEY,
    a numeric(8,2) NOT NULL, b real NOT NULL, c double precision NOT NULL,
    d double precision NOT NULL, e double precision NOT NULL
  );
`
  const columns = [
    'a: { range: [1.1, 1.15] }',
    'b: { range: [0.07, 0.14] }',
    'c: { range: [-0.001, 0.001] }',
    'd: { range: [0, 1], step: 0.005 }',
    'e: { range: [0.0001, 0.05], distribution: log-normal }',
  ]
  const world = await compileWorld({
    schema: figures,
    rules: `rows: { figures: 400 }\ntables: { figures: { columns: { ${columns.join(', ')} } } }`,
  })
  const statements = printPlan(world.compiled, 'duckdb')
  const { rows = [] } = (await runStatements(statements))['figures'] ?? {}
  const [bounded, ...fine] = [1, 2, 3, 4, 5].map((at) => new Set(rows.map((row) => row[at])).size)
  expect(bounded).toBe(6)
  expect(fine.filter((count) => count < 50)).toEqual([])
  const proof = await proveWorld(world, statements)
  expect(proof.checks.filter(({ violations }) => violations > 0)).toEqual([])
})

/** The promises of the usual rules that rows made by others break. */
async function findBroken(made: Partial<typeof usual>): Promise<readonly string[]> {
  const { compiled } = await compileWorld({ schema, rules: writeRules(made) })
  const world = await compileWorld({ schema, rules: writeRules({}) })
  const proof = await proveWorld({ ...world, compiled }, printPlan(compiled, 'duckdb'))
  const broken = proof.checks.filter(({ violations }) => violations > 0)
  return broken.map(({ promise }) => promise).toSorted()
}
