import { findEvidentKind, kindOf } from '../find-evident-kind.ts'
import { readExpressionKey } from '../read-rule-expression.ts'
import { nameTarget } from '../rule-context.ts'
import type { ValueReader } from './value-reader.ts'

/** `derived: subtotal + tax`: an expression over this row, its parents and its children. */
export const derived: ValueReader = {
  key: 'derived',
  companions: [],
  read: (entry, _, { table, column }, context) => {
    const read = readExpressionKey(entry, table, context, { mayAggregate: true })
    if (!read) return null
    const given = findEvidentKind(read.expression, table, context.schema)
    const wanted = kindOf(column.type)
    // a text that is a value may be a moment or a number as it is written, and a text can hold anything
    const isFit =
      wanted === given || wanted === null || wanted === 'text' || read.expression.kind === 'text'
    if (given !== null && !isFit) {
      const message = `The expression "${read.text}" gives a ${given}, and "${nameTarget({ table, column })}" is ${column.typeText}.`
      context.report('RULE_CONTRADICTS_TYPE', entry.place, message, 'Write a cast if it is meant.')
      return null
    }
    return { kind: 'derived', ...read }
  },
}
