import { columnSchema, valueSchemas } from './column-schema.ts'
import { countDistributionSchema } from './distribution-schema.ts'
import { lifecycleSchemas } from './lifecycle-schemas.ts'
import { partSchemas } from './part-schemas.ts'
import { reportSchemas } from './report-schemas.ts'
import { stockSchemas } from './stock-schemas.ts'
import { timesSchemas } from './times-schema.ts'

/** The form of a rules file for editors: published as `schemas/rules.schema.json`. */
export const rulesJsonSchema: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Worldloom rules',
  description: 'How much data to make and how: row counts, values, links and checks.',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', description: 'Where this JSON Schema stands, for the editor.' },
    include: {
      description: 'Rules files read before this one, relative to it; what stands here wins.',
      anyOf: [{ type: 'string' }, { type: 'array', minItems: 1, items: { type: 'string' } }],
      examples: [['base.yaml']],
    },
    locale: {
      type: 'string',
      pattern: '^[A-Za-z]{2,3}([-_][A-Za-z]{2})?$',
      default: 'en_US',
      description: 'Language and country of names, addresses and words.',
      examples: ['en_US', 'de_DE'],
    },
    rows: {
      type: 'object',
      description: 'How many rows each table has.',
      additionalProperties: { $ref: '#/$defs/rows' },
    },
    segments: {
      type: 'object',
      description: 'Named parts of the rows of a table, by table.',
      additionalProperties: { $ref: '#/$defs/segments' },
    },
    heroes: {
      type: 'object',
      description: 'Rows placed by hand, by table.',
      additionalProperties: { $ref: '#/$defs/heroes' },
    },
    tables: {
      type: 'object',
      description: 'Rules by table.',
      additionalProperties: { $ref: '#/$defs/table' },
    },
    report: {
      type: 'array',
      minItems: 1,
      description: 'Sections of the report: figures and plots of the rows.',
      items: { $ref: '#/$defs/section' },
    },
  },
  $defs: {
    rows: {
      description: 'A number, so many for each row of a parent, or a ratio to another table.',
      anyOf: [{ $ref: '#/$defs/count' }, { $ref: '#/$defs/per' }, { $ref: '#/$defs/ratio' }],
    },
    count: { type: 'integer', minimum: 0, description: 'The number of rows.' },
    per: {
      type: 'object',
      additionalProperties: false,
      required: ['per'],
      // a histogram lists the counts, and so their bounds
      if: { properties: { distribution: { type: 'object' } }, required: ['distribution'] },
      then: { not: { required: ['mean'] } },
      else: { required: ['min', 'max'] },
      properties: {
        per: { $ref: '#/$defs/name', description: 'The parent table.' },
        min: { type: 'integer', minimum: 0, description: 'The fewest rows of one parent.' },
        max: { type: 'integer', minimum: 0, description: 'The most rows of one parent.' },
        mean: { type: 'number', minimum: 0, description: 'How many on average.' },
        distribution: countDistributionSchema,
        link: {
          $ref: '#/$defs/name',
          description: 'The link to the parent, where there are several.',
        },
        where: {
          $ref: '#/$defs/expression',
          description: 'Only parents for which this holds have rows here.',
        },
      },
    },
    ratio: {
      type: 'object',
      additionalProperties: false,
      required: ['ratio', 'of'],
      properties: {
        ratio: { type: 'number', minimum: 0, description: 'Rows for each row of the other table.' },
        of: { $ref: '#/$defs/name', description: 'The other table.' },
      },
    },
    table: {
      type: 'object',
      additionalProperties: false,
      properties: {
        rows: { $ref: '#/$defs/rows' },
        columns: {
          type: 'object',
          description: 'Rules by column.',
          additionalProperties: { $ref: '#/$defs/column' },
        },
        checks: {
          type: 'array',
          description: 'Conditions that hold in every row.',
          items: { $ref: '#/$defs/check' },
        },
        together: { $ref: '#/$defs/together' },
        sorted: {
          type: 'string',
          description:
            'The date or timestamp, of the row or of a parent, in whose order the keys count.',
          examples: ['ordered_at', 'order.ordered_at'],
        },
      },
    },
    check: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'holds'],
      properties: {
        name: { $ref: '#/$defs/name', description: 'The name under which the proof lists it.' },
        holds: { $ref: '#/$defs/expression', description: 'What holds in every row.' },
      },
    },
    column: {
      description: 'One value for every row, or keys that say how values are made.',
      anyOf: [{ $ref: '#/$defs/scalar' }, columnSchema],
    },
    ...valueSchemas,
    ...partSchemas,
    ...timesSchemas,
    ...reportSchemas,
    ...lifecycleSchemas,
    ...stockSchemas,
    scalar: { type: ['string', 'number', 'boolean', 'null'] },
    name: { type: ['string', 'number', 'boolean'] },
    expression: {
      type: ['string', 'number', 'boolean'],
      description: 'A PostgreSQL expression over columns and dotted links.',
    },
    weights: {
      description: 'Values with weights, or a list of values that are equally likely.',
      anyOf: [
        {
          type: 'object',
          minProperties: 1,
          additionalProperties: { type: 'number', exclusiveMinimum: 0 },
        },
        { type: 'array', minItems: 1, items: { $ref: '#/$defs/scalar' } },
      ],
    },
  },
}
