import { expect, test } from 'vitest'
import { practise } from '../../src/offline/helpers/practise.ts'

test('practice goes on step by step and ends, whether the schema can be answered or not', () => {
  const person = {
    type: 'object',
    required: ['name', 'home', 'about'],
    properties: {
      name: { type: 'string' },
      home: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
      about: { type: 'array', items: { type: 'string', minLength: 60 }, minItems: 1 },
    },
  } as const
  for (const schema of [person, { type: 'integer', minimum: 3, maximum: 2 } as const]) {
    const steps = [...practise({ schema, locale: 'en_US' })].length
    expect(steps).toBeGreaterThan(500)
  }
})
