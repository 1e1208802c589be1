import { rmSync } from 'node:fs'
import { compileSchema, writeInstance } from '@worldloom/agents'
import { afterEach, expect, test } from 'vitest'
import { weighName } from '../../src/census/weigh-name.ts'
import { buildObject } from '../../src/facts/draw-facts.ts'
import { narrowQuota } from '../../src/facts/narrow-quota.ts'
import { rakeQuotas } from '../../src/facts/rake-quotas.ts'
import { readDescription } from '../../src/facts/read-description.ts'
import { readOccupation } from '../../src/facts/read-occupation.ts'
import { loadInputs } from '../../src/input/load-inputs.ts'
import type { Quota } from '../../src/input/segment.ts'
import { type PeoplePlan, planPeople } from '../../src/plan/plan-people.ts'
import { makeTradeshow, schema } from '../support/make-tradeshow.ts'

const roots: string[] = []
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true })
})

async function plan(changes: Parameters<typeof makeTradeshow>[0]): Promise<PeoplePlan> {
  const { root, folder } = makeTradeshow(changes)
  roots.push(root)
  const inputs = await loadInputs(folder, {})
  if ('length' in inputs) throw new Error(JSON.stringify(inputs))
  const planned = planPeople(inputs)
  if ('length' in planned) throw new Error(JSON.stringify(planned))
  return planned
}

test.each([
  ['aged 25-40', { fact: 'age', minimum: 25, maximum: 40 }],
  ['Age range: 18–25', { fact: 'age', minimum: 18, maximum: 25 }],
  ['Young professionals (25-34) in towns', { fact: 'age', minimum: 25, maximum: 34 }],
  ['young 18-25 people', { fact: 'age', minimum: 18, maximum: 25 }],
  ['People in their fifties', { fact: 'age', minimum: 50, maximum: 59 }],
  ['adults over 65', { fact: 'age', minimum: 65 }],
  ['families with young children', { fact: 'children', minimum: 1 }],
  ['People who live alone', { fact: 'household size', minimum: 1, maximum: 1 }],
])('a description says «%s»', (text, quota) => {
  expect(readDescription(text)).toContainEqual(expect.objectContaining(quota))
})

test('shares of women and countries are read from a description', () => {
  const quotas = readDescription('Bakers in Germany and Austria, 60% women.')
  const shares = (fact: string): object =>
    Object.fromEntries(
      quotas.flatMap((quota) =>
        quota.fact === fact && quota.kind === 'shares'
          ? quota.shares.map(({ value, share }) => [value, Number(share.toFixed(3))])
          : [],
      ),
    )
  expect(shares('gender')).toMatchObject({ female: 0.6, male: 0.4 })
  expect(shares('country')).toMatchObject({ DE: expect.any(Number) })
})

test.each([
  ['Smallholders in Kenya', ['KE']],
  ['Dairy farmers in Ireland and France', ['FR', 'IE']],
  ['Nurses in Northern Ireland', ['GB']],
  ['Potters in New Mexico', []],
])('of countries a description names: %s', (text, codes) => {
  const found = readDescription(text).find(({ fact }) => fact === 'country')
  const named = found?.kind === 'shares' ? found.shares.map(({ value }) => value) : []
  expect(named.toSorted()).toEqual(codes)
})

test.each([
  ['Dairy farms', 'Dairy farmers in Ireland; mostly men.', 'self-employed', 'dairy farmer'],
  ['CFOs of mid-size manufacturers', '', null, 'CFO'],
  ['IT', 'Heads of IT at hospitals in Japan.', null, 'head of IT'],
  ['Ward staff', 'Experienced nurses who work nights.', null, 'nurse'],
  ['Mature part-time students', 'Working parents aged 30 to 50.', 'student', null],
  ['Retired chess players', 'Retirees in Poland.', 'retired', null],
  ['Bargain hunters', 'Shoppers who sell to farmers.', undefined, undefined],
])('what people do is read from «%s» and «%s»', (name, description, status, job) => {
  const found = readOccupation({ name, description })
  expect([found?.status, found?.job]).toEqual([status, job])
})

test('a name that a branch of a condition refuses is no fact there, and the others are kept', async () => {
  const grant = { const: true }
  const { people, notes } = await plan({
    segments: [{ name: 'Students', description: 'Students in Kenya.', users: 20 }],
    schema: {
      ...schema,
      properties: {
        ...schema.properties,
        grant: { type: 'boolean' },
        amount: { type: 'integer', minimum: 1, maximum: 9 },
      },
      if: { properties: { grant }, required: ['grant'] },
      then: { required: ['amount'] },
      else: { not: { required: ['amount'] } },
    },
  })
  expect(people.map(({ facts }) => facts.values.has('/amount'))).toEqual(
    people.map(({ facts }) => facts.values.get('/grant')),
  )
  expect(new Set(people.map(({ facts }) => facts.values.get('/grant')))).toEqual(
    new Set([true, false]),
  )
  expect(notes.map(({ code }) => code)).toEqual(['NAMES_UNKNOWN'])
})

test('the same seed draws the same people, another seed others', async () => {
  const [one, same, other] = [await plan({}), await plan({}), await plan({ config: { seed: 4 } })]
  const list = ({ people }: PeoplePlan): unknown => people.map(({ facts }) => [...facts.values])
  expect(list(same)).toEqual(list(one))
  expect(list(other)).not.toEqual(list(one))
})

const nested = {
  type: 'object',
  required: ['work', 'home', 'name'],
  properties: {
    name: { type: 'string' },
    work: {
      type: 'object',
      required: ['status'],
      properties: {
        status: { enum: ['employed', 'student', 'retired'] },
        hours: { type: 'integer', minimum: 1, maximum: 60 },
      },
      if: { properties: { status: { const: 'employed' } } },
      then: { required: ['hours'] },
      else: { properties: { hours: false } },
    },
    home: {
      oneOf: [
        {
          properties: {
            kind: { const: 'flat' },
            floor: { type: 'integer', minimum: 0, maximum: 9 },
          },
          required: ['kind', 'floor'],
          additionalProperties: false,
        },
        {
          properties: { kind: { const: 'house' }, garden: { type: 'boolean' } },
          required: ['kind', 'garden'],
          additionalProperties: false,
        },
      ],
    },
    age: { type: 'integer', minimum: 18, maximum: 80 },
  },
  dependentRequired: { age: ['name'] },
}

test.each([
  ['http://json-schema.org/draft-04/schema#', 4],
  ['http://json-schema.org/draft-06/schema#', 6],
  ['http://json-schema.org/draft-07/schema#', 7],
  ['https://json-schema.org/draft/2019-09/schema', 2019],
  ['https://json-schema.org/draft/2020-12/schema', 2020],
])('facts of conditions and alternatives leave a valid person in %s', async ($schema) => {
  // draft 4 knows no `const`
  const text = JSON.stringify({ $schema, ...nested }).replaceAll(/"const":("\w+")/g, '"enum":[$1]')
  const schema = JSON.parse(text)
  const { people } = await plan({
    schema,
    segments: [
      {
        name: 'A',
        description: 'People.',
        users: 40,
        quotas: { 'work.status': { employed: 60, student: 20, retired: 20 } },
      },
    ],
    config: { users_per_segment: 40 },
  })
  expect(people).toHaveLength(40)
  const validate = compileSchema(schema)
  for (const { facts, number } of people) {
    const known = buildObject(facts.values) as Readonly<Record<string, unknown>>
    const written = writeInstance(schema, { seed: number, facts: known })
    if (written.kind !== 'instance') throw new Error(written.why)
    expect(validate(written.value)).toEqual([])
    expect(written.value).toMatchObject(known)
  }
})

test('what goes with a value narrows a quota instead of replacing it', () => {
  const shares = (entries: Readonly<Record<string, number>>): Quota => ({
    kind: 'shares',
    fact: 'x',
    shares: Object.entries(entries).map(([value, share]) => ({ value, share })),
    at: [],
  })
  const own = shares({ employed: 0.6, 'self-employed': 0.2, retired: 0.2 })
  expect(narrowQuota(own, shares({ employed: 0.5, retired: 0.5 }))).toMatchObject({
    shares: [
      { value: 'employed', share: expect.closeTo(0.75) },
      { value: 'retired', share: expect.closeTo(0.25) },
    ],
  })
  expect(narrowQuota(own, null)).toBe(own)
  const alien = shares({ student: 1 })
  expect(narrowQuota(own, alien)).toBe(alien)
})

test('names know their time', () => {
  expect(weighName('Renate', 1944, 'de_DE')).toBeGreaterThan(
    100 * weighName('Renate', 1997, 'de_DE'),
  )
  expect(weighName('Leonie', 1997, 'de_DE')).toBeGreaterThan(
    100 * weighName('Leonie', 1944, 'de_DE'),
  )
  expect(weighName('Anna', 1944, 'de_DE')).toBe(weighName('Anna', 1997, 'de_DE'))
})

test('work fits the life: nobody begins late by chance, and an own business is no first job', async () => {
  const { people } = await plan({ config: { users_per_segment: 100 } })
  const levels = new Set(people.map(({ facts }) => facts.life.jobLevel))
  expect([...levels]).toEqual(expect.arrayContaining(['junior', 'director']))
  for (const { facts } of people) {
    const { age, experience, jobLevel, children } = facts.life
    expect(experience).toBeLessThanOrEqual(Math.max(0, age - 16))
    if (jobLevel === 'junior') expect(experience).toBeLessThanOrEqual(6)
    if (jobLevel === 'director') expect(experience).toBeGreaterThanOrEqual(Math.min(8, age - 18))
    expect(children === 0 || age >= 21 + children * 2).toBe(true)
  }
})

test('where half of the jobs are nobody’s own, the others have the more owners', () => {
  const at: readonly string[] = []
  const along: Quota = {
    kind: 'shares',
    fact: '/work',
    shares: [{ value: 'employed', share: 1 }],
    at,
  }
  const own: Quota = {
    kind: 'shares',
    fact: 'work',
    shares: [
      { value: 'employed', share: 0.8 },
      { value: 'own', share: 0.2 },
    ],
    at,
  }
  const jobs: Quota = {
    kind: 'shares',
    fact: 'job',
    shares: [
      { value: 'clerk', share: 0.5, along: [along] },
      { value: 'baker', share: 0.5 },
    ],
    at,
  }
  const raked = rakeQuotas(
    new Map([
      ['/work', own],
      ['/job', jobs],
    ]),
  ).get('/work')
  expect(raked).toMatchObject({
    shares: [{ share: expect.closeTo(0.6) }, { share: expect.closeTo(0.4) }],
  })
})
