import { expect, test } from 'vitest'
import { compileSchema } from '../../src/json-schema/compile-schema.ts'
import type { Draft } from '../../src/json-schema/dialects.ts'
import { writeInstance } from '../../src/offline/write-instance.ts'
import { judgeInstance } from '../helpers/judge-instance.ts'

// what each draft says in words of its own, and data of which some is valid
test.each<[string, Draft, unknown, readonly unknown[]]>([
  [
    'a bound that is left out, and an address without a dollar',
    '4',
    {
      id: 'http://shop.example.com/age',
      type: 'number',
      minimum: 3,
      exclusiveMinimum: true,
      maximum: 9,
      exclusiveMaximum: false,
    },
    [3, 3.5, 9, 9.5],
  ],
  [
    'bounds that are numbers',
    '6',
    { type: 'number', exclusiveMinimum: 3, exclusiveMaximum: 4 },
    [3, 3.5, 4],
  ],
  [
    'yes and no as schemas',
    '6',
    { type: 'object', properties: { a: true, b: false }, required: ['a'] },
    [{ a: 1 }, { a: 1, b: 1 }],
  ],
  [
    'a tree whose leaves are closed by whoever takes it in',
    '2019-09',
    {
      $id: 'https://shop.example.com/closed',
      $recursiveAnchor: true,
      $ref: 'https://shop.example.com/tree',
      unevaluatedProperties: false,
      $defs: {
        tree: {
          $id: 'https://shop.example.com/tree',
          $recursiveAnchor: true,
          type: 'object',
          required: ['data'],
          properties: {
            data: { type: 'integer' },
            children: { type: 'array', items: { $recursiveRef: '#' } },
          },
        },
      },
    },
    [{ data: 1 }, { data: 1, more: 2 }, { data: 1, children: [{ data: 2, more: 1 }] }],
  ],
  [
    'a list whose entries are named by whoever takes it in',
    '2020-12',
    {
      $id: 'https://shop.example.com/numbers',
      $ref: 'list',
      $defs: {
        entry: { $dynamicAnchor: 'entry', type: 'integer', minimum: 5 },
        list: {
          $id: 'list',
          type: 'array',
          minItems: 2,
          items: { $dynamicRef: '#entry' },
          $defs: { any: { $dynamicAnchor: 'entry' } },
        },
      },
    },
    [
      [5, 6],
      ['a', 'b'],
      [4, 5],
    ],
  ],
  [
    'what no branch has looked at',
    '2020-12',
    {
      type: 'object',
      properties: { kind: { enum: ['card', 'cash'] } },
      required: ['kind'],
      if: { properties: { kind: { const: 'card' } } },
      then: { properties: { number: { type: 'string', minLength: 4 } }, required: ['number'] },
      else: { properties: { change: { type: 'integer' } } },
      unevaluatedProperties: false,
    },
    [
      { kind: 'card', number: '1234' },
      { kind: 'cash', number: '1234' },
      { kind: 'cash', change: 3 },
    ],
  ],
  [
    'items beyond those before them, closed',
    '2020-12',
    {
      type: 'array',
      minItems: 2,
      prefixItems: [{ type: 'string' }],
      allOf: [{ prefixItems: [true, { type: 'integer' }] }],
      unevaluatedItems: false,
    },
    [
      ['a', 1],
      ['a', 'b'],
      ['a', 1, 2],
    ],
  ],
  [
    'items as a list, and those after it',
    '2019-09',
    { type: 'array', minItems: 3, items: [{ const: 'a' }], additionalItems: { type: 'integer' } },
    [
      ['a', 1, 2],
      ['a', 'b', 2],
      ['b', 1, 2],
    ],
  ],
  [
    'items that must be found, so many and no more, and are looked at by that',
    '2020-12',
    {
      type: 'array',
      contains: { type: 'integer', minimum: 10 },
      minContains: 2,
      maxContains: 3,
      unevaluatedItems: { type: 'string' },
    },
    [
      [10, 11],
      [10, 'a'],
      [10, 11, 'a'],
      [10, 11, 12, 13],
      [10, 11, 3],
    ],
  ],
  [
    'nothing that must be found',
    '2019-09',
    { type: 'array', contains: { type: 'integer' }, minContains: 0, maxContains: 1 },
    [[], [1], [1, 2], ['a']],
  ],
  [
    'what brings other things along',
    '2019-09',
    {
      type: 'object',
      required: ['card'],
      properties: { card: { type: 'string' }, address: { type: 'string' } },
      dependentRequired: { card: ['address'] },
      dependentSchemas: {
        address: { required: ['country'], properties: { country: { enum: ['DE', 'FR'] } } },
      },
    },
    [{ card: 'a' }, { card: 'a', address: 'b' }, { card: 'a', address: 'b', country: 'DE' }],
  ],
  [
    'words beside a reference, which count',
    '2020-12',
    { $ref: '#/$defs/text', minLength: 5, $defs: { text: { type: 'string', maxLength: 8 } } },
    ['abcd', 'abcde', 'abcdefghi'],
  ],
  [
    'words beside a reference, which do not count',
    '7',
    {
      properties: { a: { $ref: '#/definitions/text', minLength: 50 } },
      required: ['a'],
      type: 'object',
      definitions: { text: { type: 'string', maxLength: 8 } },
    },
    [{ a: 'abc' }, { a: 'abcdefghi' }],
  ],
])('%s (draft %s)', async (_, draft, schema, data) => {
  const judge = await judgeInstance(schema, draft)
  const validate = compileSchema(schema, { draft })
  const found = data.map(judge)
  expect(data.map((value) => validate(value).length === 0)).toEqual(found)
  // a case in which all is valid, or nothing, shows little
  expect(new Set(found).size).toBe(2)
  for (let seed = 0; seed < 20; seed += 1) {
    const written = writeInstance(schema, { seed, draft })
    expect(written.kind).toBe('instance')
    if (written.kind === 'instance')
      expect(judge(written.value), JSON.stringify(written)).toBe(true)
  }
})

test.each<[string, Draft, unknown]>([
  [
    'a member that must be there and may not',
    '2020-12',
    { type: 'object', required: ['a'], unevaluatedProperties: false },
  ],
  [
    'more found than there may be',
    '2019-09',
    { type: 'array', maxItems: 1, contains: true, minContains: 2 },
  ],
  [
    'bounds that leave nothing',
    '4',
    { type: 'integer', minimum: 3, exclusiveMinimum: true, maximum: 3 },
  ],
])('%s has no instance (draft %s)', (_, draft, schema) => {
  expect(writeInstance(schema, { seed: 1, draft }).kind).toBe('impossible')
})
