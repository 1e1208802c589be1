import { expect, test } from 'vitest'
import { writeInstance } from '../../src/offline/write-instance.ts'

const person = {
  type: 'object',
  properties: {
    first_name: { type: 'string' },
    last_name: { type: 'string' },
    age: { type: 'integer', minimum: 18, maximum: 80 },
    biography: { type: 'string', minLength: 60, maxLength: 700 },
    quote: { type: 'string' },
    goals: { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 3 },
  },
  required: ['first_name', 'last_name', 'age', 'biography', 'quote', 'goals'],
}

interface Person {
  readonly first_name: string
  readonly last_name: string
  readonly biography: string
  readonly quote: string
}

const people = Array.from({ length: 250 }, (_, seed) => write(seed, {}))

test('no two of 250 people share a sentence of their lives', () => {
  const sentences = people.flatMap(({ biography }) => biography.split(/(?<=[a-z.]\.) (?=[A-Z])/))
  const counts = new Map<string, number>()
  for (const each of sentences) counts.set(each, (counts.get(each) ?? 0) + 1)
  const shared = [...counts].filter(([each, count]) => count > 1 && each.split(' ').length > 3)
  expect(shared).toEqual([])
})

test('no two of 250 people are alike in name and biography', () => {
  const texts = people.map(({ first_name, last_name, biography }) =>
    countTrigrams(`${first_name} ${last_name} ${biography}`),
  )
  let most = 0
  texts.forEach((one, index) => {
    for (const other of texts.slice(index + 1)) most = Math.max(most, compare(one, other))
  })
  expect(most).toBeLessThan(0.6)
})

test('a gap is never left open, and no sentence begins small', () => {
  for (const { biography, quote } of people) {
    expect(`${biography} ${quote}`).not.toMatch(/[{}=]|undefined| {2}|\.\.|, ,/)
    expect(biography).toMatch(/^[A-Z]/)
    expect(biography).toMatch(/\.$/)
  }
})

test('a biography keeps to the facts', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const facts = {
      first_name: 'Ida',
      city: 'Leeds',
      children: 3,
      occupation: 'Retired',
      age: 68,
      gender: 'female',
    }
    const { biography } = write(seed, facts)
    expect(biography).toContain('Ida')
    expect(biography).toContain('Leeds')
    expect(biography).toContain('three children')
    expect(biography).not.toMatch(/\b(?:he|his|lives alone)\b/)
    expect(biography).not.toMatch(/she is an? [^;,.]* at |trains whoever|an? retired/)
  }
})

test('whoever goes to school runs no errands', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const { biography } = write(seed, { first_name: 'Ida', occupation: 'Pupil', age: 12 })
    expect(biography).not.toMatch(/shopping is done|takes? advice|news comes|since leaving school/i)
  }
})

function write(seed: number, facts: Readonly<Record<string, unknown>>): Person {
  const written = writeInstance(person, { seed: `person ${seed}`, facts })
  if (written.kind !== 'instance') throw new Error(written.why)
  return written.value as Person
}

function countTrigrams(text: string): ReadonlySet<string> {
  const plain = ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `
  return new Set(
    Array.from({ length: plain.length - 2 }, (_, index) => plain.slice(index, index + 3)),
  )
}

function compare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0
  for (const each of one) if (other.has(each)) both += 1
  return both / (one.size + other.size - both)
}

const facts = {
  name: 'Mara Lindqvist',
  role: 'Procurement lead',
  industry: 'Dairy',
  team_size: 14,
  company: 'Norrmilk',
  city: 'Uppsala',
}

test('free texts are sentences that use the facts, whatever they are called', () => {
  const names = ['bio', 'background', 'summary', 'description', 'notes', 'decision_process']
  const text = { type: 'string' }
  const schema = {
    type: 'object',
    properties: {
      ...Object.fromEntries(names.map((name) => [name, text])),
      xyz: { type: 'string', minLength: 150, maxLength: 600 },
    },
    required: [...names, 'xyz'],
  }
  for (let seed = 0; seed < 40; seed += 1) {
    const written = writeInstance(schema, { seed, facts })
    if (written.kind !== 'instance') throw new Error(written.kind)
    const texts = written.value as Readonly<Record<string, string>>
    for (const [name, said] of Object.entries(texts)) {
      expect(said, name).toMatch(/^\P{Ll}.*[.!?]$/u)
      expect(said, name).toMatch(/Mara|Norrmilk/)
      expect(said.split(' ').length, name).toBeGreaterThan(5)
    }
    expect(texts['bio']).toMatch(/procurement lead/i)
    expect(Object.values(texts).join(' ')).toMatch(/\b14\b/)
    expect(Object.values(texts).join(' ')).toMatch(/dairy/)
  }
})

test('a text that is the whole answer is sentences as well, and a company’s is about the company', () => {
  const whole = writeInstance({ type: 'string', minLength: 40, maxLength: 400 }, { seed: 1, facts })
  expect(whole).toMatchObject({ value: expect.stringMatching(/^[A-Z].*\.$/) })
  const company = { company: 'Acme Dairy', industry: 'Food', employees: 40, city: 'Graz' }
  const schema = {
    type: 'object',
    properties: { summary: { type: 'string' } },
    required: ['summary'],
  }
  for (let seed = 0; seed < 20; seed += 1) {
    const written = writeInstance(schema, { seed, facts: company })
    expect(JSON.stringify(written)).toContain('Acme Dairy')
  }
})
