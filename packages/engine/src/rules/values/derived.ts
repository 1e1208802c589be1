import { readExpressionKey } from '../read-rule-expression.ts'
import type { ValueReader } from './value-reader.ts'

/** `derived: subtotal + tax`: an expression over this row, its parents and its children. */
export const derived: ValueReader = {
  key: 'derived',
  companions: [],
  read: (entry, _, { table }, context) => {
    const read = readExpressionKey(entry, table, context)
    return read && { kind: 'derived', ...read }
  },
}
