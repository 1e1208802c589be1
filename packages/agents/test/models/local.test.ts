import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { omitFacts } from '../../src/models/local/omit-facts.ts'
import { prepareGrammar } from '../../src/models/local/prepare-grammar.ts'
import { fetchLlama } from '../support/fetch-llama.ts'

const minutes = 60_000
const program = join(import.meta.dirname, '..', 'support', 'ask-local.ts')
const schema = {
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 3, maxLength: 40 },
    age: { type: 'integer', minimum: 18, maximum: 90 },
    jobTitle: { type: 'string', maxLength: 60 },
    mood: { enum: ['calm', 'busy'] },
    interests: {
      type: 'array',
      items: { type: 'string', maxLength: 20 },
      minItems: 1,
      maxItems: 2,
    },
  },
  required: ['name', 'age', 'jobTitle', 'mood', 'interests'],
  additionalProperties: false,
}

const about = {
  ...schema,
  properties: {
    ...schema.properties,
    about: { type: 'string' },
    home: { $ref: '#/definitions/home' },
  },
  definitions: {
    home: {
      type: 'object',
      properties: {
        city: { type: 'string', pattern: 'x' },
        floor: { type: 'integer' },
        view: { type: 'string' },
      },
      required: ['city'],
    },
  },
}

test('a grammar holds what it can, with a bound on each text', () => {
  expect(prepareGrammar(about)).toEqual({
    type: 'object',
    required: schema.required,
    additionalProperties: false,
    properties: {
      ...schema.properties,
      // bounds of numbers are no matter of a grammar
      age: { type: 'integer' },
      about: { type: 'string', maxLength: 240 },
      home: { $ref: '#/$defs/home' },
    },
    $defs: {
      home: {
        type: 'object',
        required: ['city'],
        properties: {
          city: { type: 'string', maxLength: 240 },
          floor: { type: 'integer' },
          view: { type: 'string', maxLength: 240 },
        },
        additionalProperties: false,
      },
    },
  })
})

test('what is known is not asked for, and stands in its place all the same', () => {
  const facts = { age: 44, interests: ['maps'], home: { city: 'Lyon' }, unknown: 1 }
  const { open, put } = omitFacts(about, facts)
  const { properties, required } = open as Record<string, object>
  expect(required).toEqual(['name', 'jobTitle', 'mood'])
  expect(Object.keys(properties ?? {})).toEqual(['name', 'jobTitle', 'mood', 'about', 'home'])
  // a floor would be counted, and none was: there is none; a view is words
  expect(properties).toMatchObject({ home: { properties: { view: {} }, required: [] } })
  const written = { name: 'Ann', jobTitle: 'Clerk', mood: 'calm', home: { view: 'trams' } }
  expect(put(written)).toEqual({
    name: 'Ann',
    age: 44,
    jobTitle: 'Clerk',
    mood: 'calm',
    interests: ['maps'],
    home: { city: 'Lyon', view: 'trams' },
  })
})

test(
  'a real small model writes people of a schema, each with the facts it was given',
  async (context) => {
    const llama = fetchLlama()
    if (llama.missing !== null) return context.skip(llama.missing)
    const options = [program, llama.file, '3', JSON.stringify(schema)]
    const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: llama.folder })
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers).toHaveLength(3)
    for (const [at, { value, inputTokens, outputTokens }] of answers.entries()) {
      expect(value).toMatchObject({ age: 21 + at, jobTitle: 'production manager' })
      expect(Object.keys(value).toSorted()).toEqual([...schema.required].toSorted())
      expect(['calm', 'busy']).toContain(value.mood)
      expect(value.name.length).toBeGreaterThanOrEqual(3)
      expect(inputTokens + outputTokens).toBeGreaterThan(40)
    }
  },
  5 * minutes,
)
