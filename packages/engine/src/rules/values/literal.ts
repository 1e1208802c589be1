import { reportShape } from '../source/read-parts.ts'
import { readScalar } from './read-scalar.ts'
import type { ValueReader } from './value-reader.ts'

/** `value: USD`, the same in every row. */
export const literal: ValueReader = {
  key: 'value',
  companions: [],
  read: (entry, _, target, context) => {
    if (entry.value.kind !== 'scalar') {
      return reportShape(entry, 'one value', 'For several, use choice.', context)
    }
    const value = readScalar(entry.value, target, context)
    return value === undefined ? null : { kind: 'literal', value }
  },
}
