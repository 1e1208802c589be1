const name = { $ref: '#/$defs/name' }

/** The form of life cycles for editors, under `$defs`. */
export const lifecycleSchemas: object = {
  lifecycle: {
    type: 'object',
    additionalProperties: false,
    required: ['start', 'at', 'moves'],
    properties: {
      start: { ...name, description: 'The first state.' },
      at: { ...name, description: 'The date or timestamp at which it begins.' },
      moves: {
        type: 'object',
        minProperties: 1,
        description: 'By state, the states it can lead to.',
        additionalProperties: {
          type: 'object',
          additionalProperties: { $ref: '#/$defs/move' },
        },
      },
      steps: {
        type: 'integer',
        minimum: 2,
        maximum: 40,
        description: 'No life has more states than this.',
      },
      times: {
        type: 'object',
        description: 'By state, the column that holds when it began last.',
        additionalProperties: name,
        examples: [{ shipped: 'shipped_at' }],
      },
      history: {
        type: 'object',
        additionalProperties: false,
        required: ['table', 'status', 'at'],
        description: 'A table whose rows are the steps in order of time.',
        properties: {
          table: { ...name, description: 'The table of the steps.' },
          link: { ...name, description: 'Its link to the row, where there are several.' },
          status: { ...name, description: 'The column that holds the state.' },
          at: { ...name, description: 'The timestamp at which it began.' },
          from: { ...name, description: 'The column that holds the state before.' },
        },
      },
    },
  },
  move: {
    type: 'object',
    additionalProperties: false,
    required: ['within'],
    properties: {
      share: {
        type: 'number',
        minimum: 0,
        maximum: 1,
        description: 'How often the move is made; what the others leave, where it is not said.',
      },
      within: { $ref: '#/$defs/within', description: 'The least and the most time it takes.' },
      distribution: { $ref: '#/$defs/distribution' },
    },
  },
}
