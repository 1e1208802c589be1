import { countDistributions } from '../read-count-distribution.ts'
import { distributionReaders } from '../values/distribution-readers.ts'

const figure = { type: ['number', 'string'] }
const positive = { type: 'number', exclusiveMinimum: 0 }
const width = { anyOf: [positive, { type: 'string', description: 'A duration.' }] }

const figures: Readonly<Record<string, object>> = {
  uniform: named({}),
  normal: named({ mean: figure, deviation: width }),
  'log-normal': named({ median: figure, sigma: positive }),
  exponential: named({ mean: figure }),
  pareto: named({ alpha: positive }),
  zipf: named({ exponent: positive }),
  poisson: { ...named({ mean: figure }), required: ['mean'] },
  histogram: {
    type: 'array',
    minItems: 1,
    description: 'Bins that ascend: from, to, weight.',
    items: { type: 'array', minItems: 3, maxItems: 3, items: figure },
  },
  quantiles: {
    type: 'array',
    minItems: 2,
    description: 'Values that ascend, as far from each other in share.',
    items: figure,
  },
}

/** What an editor shows of a range's distribution. */
export const distributionSchema: object = {
  default: 'uniform',
  description: 'How values lie within the range.',
  oneOf: [
    {
      enum: Object.keys(distributionReaders).filter(
        (name) => !['poisson', 'histogram', 'quantiles'].includes(name),
      ),
    },
    {
      type: 'object',
      minProperties: 1,
      maxProperties: 1,
      additionalProperties: false,
      properties: figures,
    },
  ],
}

/** What an editor shows of how the rows of one parent are counted. */
export const countDistributionSchema: object = {
  default: 'geometric',
  description: 'How the counts are spread between min and max.',
  oneOf: [
    { enum: countDistributions },
    {
      type: 'object',
      required: ['histogram'],
      additionalProperties: false,
      properties: {
        histogram: {
          type: 'object',
          minProperties: 1,
          description: 'Counts with weights.',
          propertyNames: { pattern: '^[0-9]{1,6}$' },
          additionalProperties: { type: 'number', exclusiveMinimum: 0 },
        },
      },
    },
  ],
}

function named(properties: object): object {
  return { type: 'object', additionalProperties: false, properties }
}
