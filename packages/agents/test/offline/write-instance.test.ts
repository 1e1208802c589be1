import { describe, expect, test } from 'vitest'
import { compileSchema } from '../../src/json-schema/compile-schema.ts'
import { writeInstance } from '../../src/offline/write-instance.ts'
import { judgeInstance } from '../helpers/judge-instance.ts'

/** Writes twenty instances, each of which both validators must accept. */
async function writeTwenty(
  schema: unknown,
  facts: Readonly<Record<string, unknown>> = {},
): Promise<unknown[]> {
  const validate = compileSchema(schema)
  const judge = await judgeInstance(schema, '2020-12')
  return Array.from({ length: 20 }, (_, seed) => {
    const written = writeInstance(schema, { seed, facts })
    expect(written).toMatchObject({ kind: 'instance' })
    const value = written.kind === 'instance' ? written.value : undefined
    expect(validate(value)).toEqual([])
    expect(judge(value)).toBe(true)
    return value
  })
}

const person = {
  type: 'object',
  properties: {
    first_name: { type: 'string', minLength: 1 },
    age: { type: 'integer', minimum: 18, maximum: 90 },
    email: { type: 'string', format: 'email' },
    employed: { type: 'boolean' },
    job: { type: 'string' },
    score: { type: 'number', minimum: 0, exclusiveMaximum: 1, multipleOf: 0.05 },
    address: { $ref: '#/$defs/address' },
    tags: { type: 'array', items: { enum: ['a', 'b', 'c'] }, uniqueItems: true, minItems: 2 },
  },
  required: ['first_name', 'age', 'email', 'address', 'employed'],
  additionalProperties: false,
  if: { properties: { employed: { const: true } } },
  then: { required: ['job'] },
  else: { properties: { job: false } },
  $defs: {
    address: {
      type: 'object',
      properties: { city: { type: 'string' }, postcode: { type: 'string', pattern: '^\\d{5}$' } },
      required: ['city', 'postcode'],
    },
  },
}

test('the same seed gives the same instance, another seed another', async () => {
  const [one, other] = [await writeTwenty(person), await writeTwenty(person)]
  expect(one).toEqual(other)
  expect(new Set(one.map((value) => JSON.stringify(value))).size).toBe(20)
})

test('facts stand wherever the schema has a place of their name, and decide between branches', async () => {
  const facts = {
    firstName: 'Ada',
    age: 44,
    employed: false,
    address: { city: 'York' },
    postcode: '12345',
  }
  for (const value of await writeTwenty(person, facts)) {
    expect(value).toMatchObject({
      first_name: 'Ada',
      age: 44,
      employed: false,
      address: { city: 'York', postcode: '12345' },
    })
    expect(value).not.toHaveProperty('job')
  }
})

test('of the ways to refuse a condition those are taken that keep what is known', async () => {
  const schema = {
    type: 'object',
    properties: { grant: { type: 'boolean' }, amount: { type: 'integer' } },
    if: { properties: { grant: { const: true } }, required: ['grant'] },
    else: { not: { required: ['amount'] } },
  }
  for (const value of await writeTwenty(schema, { grant: false }))
    expect(value).toEqual({ grant: false })
  for (const value of await writeTwenty(schema, { grant: true, amount: 7 }))
    expect(value).toEqual({ grant: true, amount: 7 })
})

test('a fact that the schema does not allow gives way', async () => {
  for (const value of await writeTwenty(person, { age: 12 })) {
    expect((value as { age: number }).age).toBeGreaterThanOrEqual(18)
  }
})

describe('no instance exists', () => {
  test.each<[string, unknown]>([
    ['nothing is allowed', false],
    ['the bounds cross', { type: 'integer', minimum: 5, maximum: 4 }],
    ['no multiple lies between', { type: 'integer', minimum: 8, maximum: 9, multipleOf: 7 }],
    [
      'two patterns exclude each other',
      { type: 'string', allOf: [{ pattern: '^a' }, { pattern: '^b' }] },
    ],
    [
      'a member must be there and must not',
      { type: 'object', required: ['a'], properties: { a: false } },
    ],
    [
      'it would hold itself without end',
      { type: 'object', required: ['a'], properties: { a: { $ref: '#' } } },
    ],
    [
      'there are too few different items',
      { type: 'array', items: { type: 'boolean' }, minItems: 3, uniqueItems: true },
    ],
    [
      'what must be contained may not be',
      { type: 'array', contains: { const: 5 }, items: { const: 4 } },
    ],
    [
      'each alternative is shut',
      { anyOf: [{ type: 'string' }, { type: 'number' }], not: { type: ['string', 'number'] } },
    ],
    ['two of the same never make one', { oneOf: [{ type: 'string' }, { type: 'string' }] }],
    [
      'a name must be long and short',
      { type: 'object', minProperties: 1, propertyNames: { minLength: 3, maxLength: 2 } },
    ],
  ])('%s', (_, schema) => {
    expect(writeInstance(schema, { seed: 1 })).toMatchObject({ kind: 'impossible' })
  })
})

describe('every keyword is kept', () => {
  test.each<[string, unknown]>([
    [
      'a discriminated union',
      {
        oneOf: ['a', 'b', 'c'].map((kind) => ({
          type: 'object',
          properties: { kind: { const: kind }, [kind]: { type: 'integer' } },
          required: ['kind', kind],
        })),
      },
    ],
    [
      'a tree',
      {
        type: 'object',
        properties: {
          value: { type: 'integer' },
          children: { type: 'array', items: { $ref: '#' } },
        },
        required: ['value', 'children'],
        unevaluatedProperties: false,
      },
    ],
    [
      'contains with both bounds',
      {
        type: 'array',
        contains: { type: 'integer', minimum: 10 },
        minContains: 2,
        maxContains: 3,
        minItems: 6,
      },
    ],
    [
      'two patterns at once',
      { type: 'string', pattern: '^[a-z]+\\d$', allOf: [{ pattern: 'x' }], minLength: 9 },
    ],
    [
      'names by pattern',
      {
        type: 'object',
        patternProperties: { '^s_': { type: 'string' }, '^n_': { type: 'number' } },
        additionalProperties: false,
        minProperties: 3,
      },
    ],
    [
      'dependents',
      {
        type: 'object',
        properties: { card: { type: 'string' }, address: { type: 'string' } },
        dependentRequired: { card: ['address'] },
        dependentSchemas: { address: { required: ['country'] } },
        minProperties: 1,
      },
    ],
    [
      'what is left unevaluated',
      {
        allOf: [{ properties: { a: { type: 'string' } } }, { $ref: '#/$defs/b' }],
        required: ['a', 'b'],
        unevaluatedProperties: { type: 'boolean' },
        minProperties: 4,
        $defs: { b: { properties: { b: { type: 'number' } } } },
        type: 'object',
      },
    ],
    [
      'not of several keywords',
      { type: 'object', not: { required: ['a'], properties: { b: { type: 'string' } } } },
    ],
    [
      'a prefix and the rest',
      {
        type: 'array',
        prefixItems: [{ type: 'integer' }, { type: 'string' }],
        items: { type: 'boolean' },
        minItems: 4,
      },
    ],
    [
      'members named like what objects inherit',
      {
        type: 'object',
        properties: { __proto__: { type: 'string' }, constructor: { type: 'number' } },
        required: ['constructor', 'toString'],
      },
    ],
  ])('%s', async (_, schema) => {
    await writeTwenty(schema)
  })
})

test('a contact of the facts is whom they are about, with a title to match', async () => {
  const contact = {
    type: 'object',
    required: ['firstName', 'title'],
    properties: { firstName: { type: 'string' }, title: { type: 'string', minLength: 3 } },
  }
  const schema = { type: 'object', required: ['contact'], properties: { contact } }
  const facts = { first_name: 'Ann', gender: 'female' }
  for (const value of await writeTwenty(schema, facts))
    expect(value).toMatchObject({
      contact: { firstName: 'Ann', title: expect.stringMatching(/^(?:Ms|Mrs|Dr|Prof)\.$/) },
    })
})

test('what a patient takes and feels has the names of medicines and complaints', async () => {
  const text = { type: 'string' }
  const medication = {
    type: 'object',
    required: ['name', 'dose'],
    properties: { name: text, dose: { type: 'string', pattern: '^[0-9]+ (mg|ml)$' } },
  }
  const schema = {
    type: 'object',
    required: ['medications', 'symptoms'],
    properties: {
      medications: { type: 'array', minItems: 1, items: medication },
      symptoms: { type: 'array', minItems: 1, items: text },
    },
  }
  for (const value of await writeTwenty(schema)) {
    const { medications, symptoms } = value as {
      readonly medications: readonly { readonly name: string; readonly dose: string }[]
      readonly symptoms: readonly string[]
    }
    for (const { name, dose } of medications) {
      expect(name).toMatch(/^[A-Z][a-z]{4,}( [a-z]+)?$/)
      expect(Number.parseInt(dose, 10)).toBeLessThanOrEqual(500)
    }
    for (const symptom of symptoms) expect(symptom).toMatch(/^[A-Z][a-z]+(?: [a-z]+)*$/)
  }
})
