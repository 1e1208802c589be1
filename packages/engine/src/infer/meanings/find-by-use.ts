import type { Column, Table } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import { unwrap } from '../../sql/unwrap.ts'
import { childrenOf } from '../../sql/walk.ts'
import type { Meaning } from '../understanding.ts'

/**
 * The meaning of a text that other columns or checks read as JSON: `json_extract(attributes, '$.a')`, and of a number that
 * is taken off one: `1 - discount`; else null.
 */
export function findByUse(column: Column, table: Table): Meaning | null {
  if (column.isShare) return nameShare(column)
  if (column.type.kind !== 'text' || column.generated) return null
  if (holdsProgramWords(column.examples ?? []))
    return { name: 'status.choice', why: `queries look for ${column.examples?.join(', ')} in it` }
  const formulas = [...table.columns.flatMap(({ generated }) => generated ?? []), ...table.checks]
  const reads = formulas.some(({ expression }) => expression && readsJson(expression, column.name))
  return reads ? { name: 'json.object', why: 'it is read as JSON' } : null
}

/** Whether most of what is known to occur are words that programs use: `page_view`, `add_to_cart`. */
function holdsProgramWords(words: readonly string[]): boolean {
  const isWord = (text: string): boolean => /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(text)
  const joined = words.filter((text) => text.includes('_'))
  return words.length >= 3 && words.every(isWord) && joined.length * 2 > words.length
}

function nameShare({ name, type }: Column): Meaning | null {
  if (type.kind !== 'decimal' && type.kind !== 'float') return null
  const meaning = /tax|vat|gst/i.test(name)
    ? 'commerce.tax-rate'
    : /disc|rebate/i.test(name)
      ? 'commerce.discount-percent'
      : 'number.ratio'
  return { name: meaning, why: 'it is taken for a share of one' }
}

function readsJson(expression: Expression, name: string): boolean {
  const [first] = childrenOf(expression)
  const isJson =
    expression.kind === 'call' && /^json_?(extract|value|query|valid|unquote)/.test(expression.name)
  if (isJson && first && findOwnColumn(unwrap(first)) === name) return true
  return childrenOf(expression).some((part) => readsJson(part, name))
}
