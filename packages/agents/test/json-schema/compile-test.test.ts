import { expect, test } from 'vitest'
import { accepts, startChecking } from '../../src/json-schema/accepts.ts'
import type { InstanceFault } from '../../src/json-schema/checking.ts'
import { readSchemaSet } from '../../src/json-schema/schema-set.ts'

const text = { type: 'string' }
const schemas: readonly unknown[] = [
  true,
  false,
  text,
  { type: ['integer', 'null'] },
  { type: 'number', multipleOf: 0.1 },
  { enum: ['a', 1, null, { x: [1] }] },
  { const: [1, { a: 'b' }] },
  { minimum: 2, exclusiveMaximum: 3 },
  { exclusiveMinimum: 2, maximum: 3 },
  { minLength: 2, maxLength: 3 },
  { pattern: '^a+$' },
  { format: 'date' },
  { minItems: 1, maxItems: 2, uniqueItems: true },
  { prefixItems: [text, { type: 'number' }], items: { type: 'boolean' } },
  { contains: text, minContains: 2, maxContains: 2 },
  { required: ['a'], minProperties: 1, maxProperties: 1 },
  { properties: { a: text }, additionalProperties: false },
  { patternProperties: { '^a': text }, additionalProperties: { type: 'number' } },
  { propertyNames: { maxLength: 1 } },
  { dependentRequired: { a: ['b'] }, dependentSchemas: { b: { required: ['a'] } } },
  { allOf: [text, { minLength: 2 }] },
  { anyOf: [text, { type: 'number', minimum: 3 }] },
  { oneOf: [{ type: 'number' }, { type: 'integer' }, text] },
  { not: text },
  { if: text, then: { minLength: 2 }, else: { type: 'object' } },
  { $ref: '#/$defs/list', $defs: { list: { items: { $ref: '#/$defs/list' }, maxItems: 2 } } },
  { properties: { a: text }, unevaluatedProperties: false },
]
const values: readonly unknown[] = [
  ...[null, true, false, 0, 1, 2, 2.5, 3, 0.3, -1, 1e300],
  ...['', 'a', 'aa', 'aaa', 'aaaa', '𝒳𝒳', '2024-02-29', '2023-02-29'],
  ...[[], ['a'], ['a', 1], ['a', 1, true], ['a', 'b'], [1, 1], [{}, {}], [[[], []], []], [1, 2, 3]],
  ...[{}, { a: 'x' }, { a: 1 }, { b: 1 }, { a: 'x', b: 2 }, { ab: 'x' }, { ab: 1 }, { x: [1] }],
  ...[[1, { a: 'b' }], [1, { a: 'c' }], { toString: 'x' }],
]

test.each([true, false])(
  'one function tells what every keyword by itself does, formats %s',
  (formats) => {
    const told = new Set<string>()
    for (const schema of schemas)
      for (const value of values) {
        const set = readSchemaSet(schema)
        const is = accepts(set.root, value, startChecking(set, { formats }))
        const faults: InstanceFault[] = []
        accepts(set.root, value, startChecking(set, { formats, faults }))
        expect(is, `${JSON.stringify(schema)} of ${JSON.stringify(value)}`).toBe(
          faults.length === 0,
        )
        told.add(`${schemas.indexOf(schema)} ${is}`)
      }
    // each schema but those that say nothing tells some values from others
    const silent = formats ? 2 : 3
    expect(told.size).toBe(schemas.length * 2 - silent)
  },
)
