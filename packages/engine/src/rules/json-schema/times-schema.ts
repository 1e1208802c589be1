import { describeGap } from './describe-gap.ts'
import { distributionSchema } from './distribution-schema.ts'

const weight = { type: 'number', minimum: 0 }

/** The form of `times` and `gap` for editors, under `$defs`. */
export const timesSchemas: object = {
  times: {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    description: 'How often things happen when: 1 is as usual, 2 twice as often, 0 never.',
    properties: {
      growth: {
        type: 'number',
        minimum: -0.95,
        maximum: 20,
        description: 'By how much more there is each year: 0.4 is 40 % more.',
      },
      months: {
        type: 'object',
        minProperties: 1,
        additionalProperties: weight,
        description: 'Weights of months.',
        examples: [{ nov: 1.5, dec: 1.8 }],
      },
      weekdays: {
        type: 'object',
        minProperties: 1,
        additionalProperties: weight,
        description: 'Weights of weekdays.',
        examples: [{ sat: 1.3, sun: 1.25 }],
      },
      hours: {
        description: 'Weights of the hours 0 to 23.',
        anyOf: [
          { type: 'array', minItems: 24, maxItems: 24, items: weight },
          { type: 'object', minProperties: 1, additionalProperties: weight },
        ],
        examples: [{ '17-22': 1.6, '0-5': 0.1 }],
      },
      holidays: {
        type: 'object',
        minProperties: 1,
        additionalProperties: weight,
        description: 'Weights of days of every year, or of one day.',
        examples: [{ '12-25': 0.2, '2025-11-28': 3 }],
      },
      bursts: {
        type: 'number',
        minimum: 0,
        maximum: 2,
        description: 'How unlike days of a kind are: the σ of the logarithm of a day.',
      },
    },
  },
  gapRule: {
    type: 'object',
    additionalProperties: false,
    required: ['per', 'from', 'range'],
    description: 'The rows of a parent one after another in time.',
    properties: {
      per: { $ref: '#/$defs/name', description: 'The link to the parent.' },
      from: { type: 'string', description: 'The time that the first of them follows.' },
      range: describeGap('The least and the most time between two.'),
      distribution: distributionSchema,
    },
  },
}
