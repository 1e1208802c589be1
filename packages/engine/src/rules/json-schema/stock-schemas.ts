const name = { $ref: '#/$defs/name' }
const flows = {
  type: 'object',
  additionalProperties: { $ref: '#/$defs/flow' },
  examples: [{ receipt: { size: [20, 60] } }],
}

/** The form of stocks for editors, under `$defs`. */
export const stockSchemas: object = {
  stock: {
    type: 'object',
    additionalProperties: false,
    required: ['movements', 'quantity', 'at', 'in'],
    properties: {
      movements: { ...name, description: 'The table of the movements, or its link.' },
      quantity: { ...name, description: 'The column that holds how much moves.' },
      at: { ...name, description: 'The timestamp at which it moves.' },
      since: { type: 'string', description: 'A time that the first movement follows.' },
      kind: { ...name, description: 'The column that names the kind of a movement.' },
      balance: { ...name, description: 'The column that holds the stock after each movement.' },
      signed: {
        type: 'boolean',
        default: true,
        description: 'Whether what goes out is a negative number.',
      },
      in: { ...flows, minProperties: 1, description: 'What comes in, the beginning first.' },
      out: { ...flows, description: 'What goes out.' },
      outflows: {
        type: 'array',
        minItems: 1,
        description: 'What other tables take out.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['from', 'quantity', 'at'],
          properties: {
            from: { ...name, description: 'The table, or its link.' },
            quantity: { ...name, description: 'How much a row takes out.' },
            at: {
              type: 'string',
              description: 'When, along links.',
              examples: ['order.created_at'],
            },
            where: { $ref: '#/$defs/expression', description: 'Only rows for which this holds.' },
          },
        },
      },
    },
  },
  flow: {
    type: 'object',
    additionalProperties: false,
    required: ['size'],
    properties: {
      size: {
        type: 'array',
        minItems: 2,
        maxItems: 2,
        items: { type: 'integer', minimum: 1, maximum: 1_000_000 },
        description: 'The least and the most pieces.',
      },
      step: { type: 'integer', minimum: 1, description: 'Pieces come in multiples of this.' },
      exact: { type: 'boolean', description: 'Never more than its size, whatever is needed.' },
      weight: {
        type: 'number',
        minimum: 0,
        maximum: 1_000_000,
        description: 'How often, relative to other kinds.',
      },
    },
  },
}
