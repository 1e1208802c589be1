import { findNearest } from '@worldloom/diagnostics'
import type { CanonicalValue } from './canonical-value.ts'

/** A text as it stands, no longer than its column. */
export function readText(text: string, maxLength: number | null): CanonicalValue {
  if (text.includes('\0')) {
    return { ok: false, problem: 'holds a NUL character', hint: 'No database keeps it in a text.' }
  }
  // databases count characters, not UTF-16 units
  const length = maxLength === null ? 0 : [...text].length
  if (maxLength === null || length <= maxLength) return { ok: true, text }
  const hint = `It has ${length} characters; the column keeps ${maxLength}.`
  return { ok: false, problem: 'is too long', hint }
}

/** One of the enum's values, letter by letter. */
export function readEnum(text: string, values: readonly string[]): CanonicalValue {
  return values.includes(text) ? { ok: true, text } : notOneOf(text, values)
}

/** Some of the set's values, in its own order, joined by commas as MySQL does. */
export function readSet(text: string, values: readonly string[]): CanonicalValue {
  const members = text === '' ? [] : text.split(',')
  const wrong = members.find((member) => !values.includes(member))
  if (wrong !== undefined) return notOneOf(wrong, values)
  return { ok: true, text: values.filter((value) => members.includes(value)).join(',') }
}

function notOneOf(text: string, values: readonly string[]): CanonicalValue {
  const nearest = findNearest(text, values)
  const question = nearest === null ? '' : `Did you mean "${nearest}"? `
  const shown = values.length > 12 ? [...values.slice(0, 12), '…'] : values
  const hint = `${question}Its values are ${shown.join(', ')}.`
  return { ok: false, problem: 'is not one of its values', hint }
}
