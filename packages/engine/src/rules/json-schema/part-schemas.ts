const expression = { $ref: '#/$defs/expression' }
const name = { $ref: '#/$defs/name' }

/** The form of segments, heroes and pairs for editors, under `$defs`. */
export const partSchemas: object = {
  segments: {
    type: 'object',
    additionalProperties: false,
    required: ['of'],
    properties: {
      column: { ...name, description: 'The column that holds the name; hidden without it.' },
      of: {
        type: 'object',
        minProperties: 1,
        description: 'The segments by name.',
        additionalProperties: { $ref: '#/$defs/segment' },
      },
    },
  },
  segment: {
    type: 'object',
    additionalProperties: false,
    required: ['share'],
    properties: {
      share: {
        type: 'number',
        minimum: 0,
        maximum: 1,
        description: 'The share of the rows; all together are 1.',
      },
      children: {
        type: 'object',
        description: 'How many rows of other tables, relative to those of other segments.',
        additionalProperties: { type: 'number', minimum: 0 },
        examples: [{ orders: 6 }],
      },
      values: {
        type: 'object',
        description: 'What drawn numbers of rows below are multiplied by, as table.column.',
        additionalProperties: { type: 'number', minimum: 0.001, maximum: 1000 },
        examples: [{ 'lines.quantity': 1.5 }],
      },
    },
  },
  heroes: {
    type: 'array',
    description: 'Rows placed by hand.',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['row'],
      properties: {
        row: {
          type: 'object',
          minProperties: 1,
          description: 'Values kept as given; other columns are generated.',
          additionalProperties: { $ref: '#/$defs/scalar' },
        },
        share: {
          type: 'object',
          description: 'The share of the rows of other tables that belong to it.',
          additionalProperties: { type: 'number', minimum: 0.0001, maximum: 1 },
          examples: [{ lines: 0.12 }],
        },
      },
    },
  },
  together: {
    type: 'object',
    additionalProperties: false,
    required: ['of', 'within', 'pairs'],
    description: 'What is found together with what.',
    properties: {
      of: { ...name, description: 'The link to what is found together.' },
      within: { ...name, description: 'The link to what holds it.' },
      pairs: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['if', 'then', 'lift'],
          properties: {
            if: { ...expression, description: 'One thing, by a condition on its row.' },
            then: { ...expression, description: 'What is found with it.' },
            lift: {
              type: 'number',
              minimum: 1,
              maximum: 1000,
              description: 'How much oftener than by chance, at least.',
            },
          },
        },
      },
    },
  },
}

/** The keys of a link that say how many rows it has and what they share with their parent. */
export const linkPartSchemas: object = {
  each: { type: 'integer', const: 1, description: 'No parent has more than one row here.' },
  same: {
    description: "The parent's columns that have the same value as this row's column or path.",
    anyOf: [
      { type: 'string' },
      { type: 'array', minItems: 1, items: { type: 'string' } },
      { type: 'object', minProperties: 1, additionalProperties: { type: 'string' } },
    ],
    examples: ['region', { region: 'customer.region' }],
  },
}
