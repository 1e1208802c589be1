/** The JSON Schema of two durations, the least and the most. */
export function describeGap(description: string): object {
  return {
    type: 'array',
    minItems: 2,
    maxItems: 2,
    items: { type: 'string' },
    description,
    examples: [['1 hour', '3 days']],
  }
}
