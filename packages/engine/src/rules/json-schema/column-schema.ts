import { valueReaders } from '../values/index.ts'
import { describeGap } from './describe-gap.ts'
import { distributionSchema } from './distribution-schema.ts'
import { linkPartSchemas } from './part-schemas.ts'

const weights = { $ref: '#/$defs/weights' }
const expression = { $ref: '#/$defs/expression' }

/** The keys that give a value, each with what an editor shows. */
const values = {
  value: { $ref: '#/$defs/scalar', description: 'The same value in every row.' },
  choice: {
    description: 'One of these values, by weight; or by the value of an expression.',
    anyOf: [
      weights,
      {
        type: 'object',
        required: ['by', 'of'],
        additionalProperties: false,
        properties: {
          by: { ...expression, description: 'What the choice depends on.' },
          of: {
            type: 'object',
            minProperties: 1,
            description: 'Choices by its value.',
            additionalProperties: weights,
          },
          else: { ...weights, description: 'The choice for all other rows.' },
        },
      },
    ],
  },
  range: {
    type: 'array',
    minItems: 2,
    maxItems: 2,
    items: { type: ['number', 'string'] },
    description: 'Between these two, both included: numbers, or dates and times as text.',
  },
  distribution: distributionSchema,
  step: {
    type: 'number',
    exclusiveMinimum: 0,
    description: 'Values are this far apart, counted from the least.',
  },
  endings: { ...weights, description: 'The last digits of values, such as "99" for 4.99.' },
  pattern: {
    type: ['string', 'number', 'boolean'],
    description: 'A regular expression for the whole value.',
  },
  template: {
    type: ['string', 'number', 'boolean'],
    description: 'Text with SQL expressions in braces; {{ and }} are braces.',
    examples: ['{lower(first_name)}.{lower(last_name)}@example.com'],
  },
  grammar: {
    type: 'object',
    required: ['start'],
    description: 'Texts by symbol; {noun} is a symbol and {= price} an expression.',
    additionalProperties: {
      anyOf: [{ type: ['string', 'number', 'boolean'] }, weights],
    },
    examples: [
      { start: '{adjective} {noun}', adjective: ['red', 'old'], noun: { lamp: 2, chair: 1 } },
    ],
  },
  sequence: {
    type: 'object',
    additionalProperties: false,
    description: 'Counts up, row by row.',
    properties: {
      start: { type: 'integer', default: 1, description: 'The first number.' },
      step: { type: 'integer', minimum: 1, default: 1, description: 'How far to the next.' },
      prefix: { type: ['string', 'number', 'boolean', 'null'], description: 'Text before it.' },
      width: {
        type: 'integer',
        minimum: 0,
        maximum: 40,
        description: 'Digits, filled with zeros in front.',
      },
    },
  },
  dictionary: {
    description: 'Words with a meaning, or words of your own.',
    anyOf: [
      { type: 'string', description: 'A meaning, from the vocabulary of the locale.' },
      { type: 'array', minItems: 1, items: { $ref: '#/$defs/scalar' } },
      {
        type: 'object',
        required: ['file'],
        additionalProperties: false,
        properties: {
          file: { $ref: '#/$defs/name', description: 'A text or CSV, beside the rules file.' },
          column: { $ref: '#/$defs/name', description: 'The column of the CSV with the words.' },
          weight: { $ref: '#/$defs/name', description: 'The column with their weights.' },
        },
      },
    ],
    examples: ['product.name', { file: 'names.txt' }],
  },
  locale: {
    type: 'string',
    pattern: '^[A-Za-z]{2,3}([-_][A-Za-z]{2})?$',
    description: 'The language and country of the dictionary.',
  },
  generator: {
    type: 'string',
    description: 'A generator by its name.',
    examples: ['text.title'],
  },
  after: {
    type: 'string',
    description: 'Later than this time of the row or, along links, of a parent.',
    examples: ['created_at', 'order.created_at'],
  },
  within: describeGap('The least and the most time after it.'),
  gap: { $ref: '#/$defs/gapRule' },
  derived: {
    ...expression,
    description: 'An SQL expression over this row, its parents and aggregates of its children.',
  },
}

/** What an editor shows of each key that gives a value, under `$defs`. */
export const valueSchemas: object = {
  ...values,
  oneValue: {
    type: 'object',
    description: 'One key gives the value, and others say more about it.',
    dependentRequired: Object.fromEntries(
      valueReaders.flatMap(({ key, companions }) => companions.map((name) => [name, [key]])),
    ),
    dependentSchemas: Object.fromEntries(valueReaders.map(({ key }) => [key, excludeOthers(key)])),
  },
}

const properties = Object.fromEntries(
  Object.keys(values).map((key) => [key, { $ref: `#/$defs/${key}` }]),
)

/** The keys of a column's rule. */
export const columnSchema: object = {
  type: 'object',
  additionalProperties: false,
  allOf: [{ $ref: '#/$defs/oneValue' }],
  properties: {
    when: {
      type: 'array',
      minItems: 1,
      description: 'Cases; the first that holds gives the value, and the keys beside it the rest.',
      items: {
        type: 'object',
        required: ['if'],
        additionalProperties: false,
        allOf: [{ $ref: '#/$defs/oneValue' }],
        properties: { if: { ...expression, description: 'When the case holds.' }, ...properties },
      },
    },
    times: { $ref: '#/$defs/times' },
    nulls: { type: 'number', minimum: 0, maximum: 1, description: 'The share of NULL.' },
    correlation: {
      type: 'object',
      required: ['with', 'of'],
      additionalProperties: false,
      description: 'How closely its values go with those of another column of the row.',
      properties: {
        with: { $ref: '#/$defs/name', description: 'The other column.' },
        of: {
          type: 'number',
          minimum: -1,
          maximum: 1,
          description: "Spearman's rank correlation.",
        },
      },
    },
    link: {
      type: 'object',
      additionalProperties: false,
      description: 'How rows of the parent are chosen.',
      properties: {
        to: {
          type: 'string',
          description:
            'The table, or its unique column, that the column leads to, where the schema does not say so.',
          examples: ['customers', 'customers.email'],
        },
        skew: {
          type: 'number',
          minimum: 0,
          maximum: 10,
          description: "How unevenly: 0 is even, 1 is Zipf's law.",
        },
        where: { ...expression, description: 'Only parents for which this holds.' },
        weight: { ...expression, description: 'How often a parent is chosen, from its columns.' },
        ...linkPartSchemas,
      },
    },
    stock: { $ref: '#/$defs/stock', description: 'What came in less what went out.' },
    lifecycle: { $ref: '#/$defs/lifecycle', description: 'The states a row goes through.' },
    ...properties,
  },
}

/** Two keys that each give the value contradict each other. */
function excludeOthers(key: string): object {
  const others = valueReaders.filter((reader) => reader.key !== key)
  return { not: { anyOf: others.map((other) => ({ required: [other.key] })) } }
}
