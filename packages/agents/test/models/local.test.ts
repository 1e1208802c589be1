import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
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

test('a grammar holds what it can, with facts in their places and a bound on each text', () => {
  const given = {
    ...schema,
    properties: {
      ...schema.properties,
      about: { type: 'string' },
      home: { $ref: '#/definitions/home' },
    },
    definitions: {
      home: { type: 'object', properties: { city: { type: 'string', pattern: 'x' } } },
    },
  }
  expect(prepareGrammar(given, { age: 44, home: { city: 'Lyon' } })).toEqual({
    type: 'object',
    required: schema.required,
    additionalProperties: false,
    properties: {
      ...schema.properties,
      age: { const: 44 },
      about: { type: 'string', maxLength: 300 },
      home: { $ref: '#/$defs/home' },
    },
    $defs: {
      home: {
        type: 'object',
        properties: { city: { type: 'string', maxLength: 300 } },
        additionalProperties: false,
      },
    },
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
