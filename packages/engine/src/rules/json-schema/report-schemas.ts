const query = {
  type: 'string',
  description: 'One SELECT in DuckDB’s SQL, over the tables as made.',
}
const unit = { type: 'string', description: 'What stands behind the numbers.', examples: ['%'] }

/** The form of the report's sections for editors, under `$defs`. */
export const reportSchemas: object = {
  section: {
    type: 'object',
    additionalProperties: false,
    required: ['title'],
    anyOf: [{ required: ['figures'] }, { required: ['plot'] }],
    properties: {
      title: { type: 'string' },
      text: { type: 'string', description: 'What it is about, in a sentence or two.' },
      figures: { type: 'array', minItems: 1, items: { $ref: '#/$defs/figure' } },
      plot: { $ref: '#/$defs/plot' },
    },
  },
  figure: {
    type: 'object',
    additionalProperties: false,
    required: ['label', 'query'],
    description: 'A number that a query gives: one row, one column.',
    properties: {
      label: { type: 'string' },
      query,
      unit,
      least: { type: 'number', description: 'It is to be at least this.' },
      most: { type: 'number', description: 'It is to be at most this.' },
    },
  },
  plot: {
    type: 'object',
    additionalProperties: false,
    description: 'One plot of what a query gives.',
    oneOf: [{ required: ['bars'] }, { required: ['line'] }, { required: ['week'] }],
    properties: {
      bars: { ...query, description: 'A SELECT of labels and numbers.' },
      line: { ...query, description: 'A SELECT of days, in order, and numbers.' },
      week: { ...query, description: 'A SELECT of times, counted by weekday and hour.' },
      unit,
    },
  },
}
