import { expect, test } from 'vitest'
import { compileSchema } from '../../src/json-schema/compile-schema.ts'
import type { Draft } from '../../src/json-schema/dialects.ts'
import { writeInstance } from '../../src/offline/write-instance.ts'
import { judgeInstance, registerOther } from '../helpers/judge-instance.ts'

const others = {
  'https://shop.example.com/schemas/money': {
    $id: 'https://shop.example.com/schemas/money',
    type: 'object',
    properties: { amount: { type: 'number', minimum: 0 }, currency: { $ref: 'currency' } },
    required: ['amount', 'currency'],
  },
  'https://shop.example.com/schemas/currency': { enum: ['EUR', 'SEK', 'PLN'] },
  'https://shop.example.com/schemas/lenient': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://shop.example.com/schemas/lenient',
    $vocabulary: {
      'https://json-schema.org/draft/2020-12/vocab/core': true,
      'https://json-schema.org/draft/2020-12/vocab/applicator': true,
    },
  },
}

test.each<[string, Draft, unknown]>([
  ['a schema by its address', '2020-12', { $ref: 'https://shop.example.com/schemas/money' }],
  [
    'an address from where it stands',
    '7',
    {
      $id: 'https://shop.example.com/schemas/order',
      type: 'object',
      properties: { total: { $ref: 'money' }, rate: { $ref: 'money#/properties/amount' } },
      required: ['total', 'rate'],
    },
  ],
  [
    'a part with an address of its own',
    '2019-09',
    {
      $id: 'https://shop.example.com/schemas/tree/',
      $ref: 'leaf',
      $defs: {
        a: {
          $id: 'leaf',
          $defs: { b: { const: 'green' } },
          items: { $ref: '#/$defs/b' },
          type: 'array',
          minItems: 2,
        },
      },
    },
  ],
  [
    'a name within the document',
    '2020-12',
    { $ref: '#size', $defs: { s: { $anchor: 'size', enum: ['S', 'M'] } } },
  ],
  [
    'a name in draft 7',
    '7',
    { allOf: [{ $ref: '#size' }], definitions: { s: { $id: '#size', enum: ['S', 'M'] } } },
  ],
  [
    'a name in draft 4',
    '4',
    { allOf: [{ $ref: '#size' }], definitions: { s: { id: '#size', enum: ['S', 'M'] } } },
  ],
  [
    'signs that a pointer escapes',
    '2020-12',
    {
      $ref: '#/$defs/a~1b%25~0c',
      $defs: { 'a/b%~c': { type: 'integer', exclusiveMinimum: 4, maximum: 5 } },
    },
  ],
  [
    'what stands beside a reference, in draft 7',
    '7',
    {
      properties: { a: { $ref: '#/definitions/text', maxLength: 0 } },
      required: ['a'],
      type: 'object',
      definitions: { text: { type: 'string', minLength: 3 } },
    },
  ],
  [
    'what stands beside a reference, since 2019-09',
    '2019-09',
    {
      properties: { a: { $ref: '#/$defs/text', maxLength: 4 } },
      required: ['a'],
      type: 'object',
      $defs: { text: { type: 'string', minLength: 3 } },
    },
  ],
  [
    'a dynamic reference that is extended',
    '2020-12',
    {
      $id: 'https://shop.example.com/strict-tree',
      $dynamicAnchor: 'node',
      $ref: 'https://shop.example.com/tree',
      unevaluatedProperties: false,
      $defs: {
        tree: {
          $id: 'https://shop.example.com/tree',
          $dynamicAnchor: 'node',
          type: 'object',
          properties: {
            data: true,
            children: { type: 'array', items: { $dynamicRef: '#node' }, minItems: 0 },
          },
          required: ['children'],
        },
      },
    },
  ],
  [
    'a dynamic reference to the elements of a list',
    '2020-12',
    {
      $id: 'https://shop.example.com/prices',
      $ref: 'list',
      $defs: {
        price: { $dynamicAnchor: 'element', type: 'number', minimum: 1 },
        list: {
          $id: 'list',
          type: 'array',
          minItems: 3,
          items: { $dynamicRef: '#element' },
          $defs: { any: { $dynamicAnchor: 'element' } },
        },
      },
    },
  ],
  [
    'a dynamic reference that only a name answers',
    '2020-12',
    {
      $id: 'https://shop.example.com/fixed',
      type: 'array',
      minItems: 1,
      items: { $dynamicRef: '#element' },
      $defs: { a: { $anchor: 'element', const: 7 } },
    },
  ],
  [
    'a recursive reference that is extended',
    '2019-09',
    {
      $id: 'https://shop.example.com/closed-tree',
      $recursiveAnchor: true,
      $ref: 'open-tree',
      unevaluatedProperties: false,
      $defs: {
        tree: {
          $id: 'open-tree',
          $recursiveAnchor: true,
          type: 'object',
          properties: {
            data: { type: 'integer' },
            children: { type: 'array', items: { $recursiveRef: '#' } },
          },
          required: ['data', 'children'],
        },
      },
    },
  ],
  ['a metaschema of draft 4', '4', { $ref: 'http://json-schema.org/draft-04/schema#' }],
  ['a metaschema of draft 6', '6', { $ref: 'http://json-schema.org/draft-06/schema#' }],
  ['a metaschema of 2019-09', '2019-09', { $ref: 'https://json-schema.org/draft/2019-09/schema' }],
  ['a metaschema of 2020-12', '2020-12', { $ref: 'https://json-schema.org/draft/2020-12/schema' }],
  [
    'a metaschema that leaves out a vocabulary',
    '2020-12',
    {
      $schema: 'https://shop.example.com/schemas/lenient',
      properties: { a: { minimum: 10, type: 'string' } },
      required: ['a'],
    },
  ],
  [
    'another draft inside',
    '2019-09',
    {
      type: 'object',
      required: ['old'],
      properties: { old: { $ref: '#/$defs/old' } },
      $defs: {
        old: {
          $id: 'https://shop.example.com/old',
          $schema: 'http://json-schema.org/draft-07/schema#',
          type: 'array',
          items: [{ type: 'string' }],
          additionalItems: { type: 'integer' },
          minItems: 3,
        },
      },
    },
  ],
])('%s', async (_, draft, schema) => {
  for (const [uri, other] of Object.entries(others)) registerOther(other, uri, draft)
  const judge = await judgeInstance(schema, draft)
  const validate = compileSchema(schema, { draft, schemas: others })
  for (let seed = 0; seed < 20; seed += 1) {
    const written = writeInstance(schema, { seed, draft, schemas: others })
    expect(written).toMatchObject({ kind: 'instance' })
    const value = written.kind === 'instance' ? written.value : undefined
    expect(validate(value)).toEqual([])
    expect([value, judge(value)]).toEqual([value, true])
  }
})

test('a reference that leads nowhere and a schema that asks itself without end are said', () => {
  expect(
    writeInstance(
      { properties: { a: { $ref: '#/none' } }, required: ['a'], type: 'object' },
      { seed: 1 },
    ),
  ).toMatchObject({
    kind: 'undecided',
    why: 'The reference "#/none" leads nowhere.',
    place: '/properties/a',
  })
  expect(writeInstance({ $ref: 'https://other.example.com/x' }, { seed: 1 })).toMatchObject({
    kind: 'undecided',
    why: 'The schema "https://other.example.com/x" is not among those given.',
  })
  expect(writeInstance({ anyOf: [{ $ref: '#' }] }, { seed: 1 })).toMatchObject({
    kind: 'undecided',
  })
})
