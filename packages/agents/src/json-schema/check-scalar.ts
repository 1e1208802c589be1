import { type Checking, report } from './checking.ts'
import { isMultiple } from './decimal.ts'
import { findFormat } from './formats/formats.ts'
import type { Keywords, TypeName } from './keywords.ts'
import { sameValue } from './same-value.ts'

/** Checks the type, the listed values, numbers and texts. */
export function checkScalar(keywords: Keywords, value: unknown, checking: Checking): boolean {
  let fine = checkType(keywords, value, checking)
  fine = checkValues(keywords, value, checking) && fine
  if (typeof value === 'number') fine = checkNumber(keywords, value, checking) && fine
  if (typeof value === 'string') fine = checkText(keywords, value, checking) && fine
  return fine
}

/** The type of a JSON value. */
export function typeOf(value: unknown): TypeName {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : (typeof value as TypeName)
}

/** The length of a text as JSON Schema counts it: by code points. */
export function countCharacters(text: string): number {
  const pairs = /[\uD800-\uDFFF]/.test(text) ? text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g) : null
  return text.length - (pairs?.length ?? 0)
}

function checkType({ types, whole }: Keywords, value: unknown, checking: Checking): boolean {
  if (!types) return true
  const fine =
    types.has(typeOf(value)) && !(whole && typeof value === 'number' && !Number.isInteger(value))
  if (fine) return true
  const names = [...types].map((name) => (whole && name === 'number' ? 'integer' : name))
  return report(checking, 'type', `must be ${names.join(' or ')}`)
}

function checkValues({ values }: Keywords, value: unknown, checking: Checking): boolean {
  if (!values) return true
  const missed = values.find((list) => !list.some((each) => sameValue(each, value)))
  return missed
    ? report(
        checking,
        'enum',
        `must be one of ${missed.map((each) => JSON.stringify(each)).join(', ')}`,
      )
    : true
}

function checkNumber(keywords: Keywords, value: number, checking: Checking): boolean {
  const { minimum, maximum, multipleOf } = keywords
  let fine = true
  if (minimum && (minimum.exclusive ? value <= minimum.value : value < minimum.value)) {
    fine = report(
      checking,
      'minimum',
      `must be ${minimum.exclusive ? 'above' : 'at least'} ${minimum.value}`,
    )
  }
  if (maximum && (maximum.exclusive ? value >= maximum.value : value > maximum.value)) {
    fine = report(
      checking,
      'maximum',
      `must be ${maximum.exclusive ? 'below' : 'at most'} ${maximum.value}`,
    )
  }
  if (multipleOf !== undefined && !isMultiple(value, multipleOf)) {
    fine = report(checking, 'multipleOf', `must be a multiple of ${multipleOf}`)
  }
  return fine
}

function checkText(keywords: Keywords, value: string, checking: Checking): boolean {
  const { minLength, maxLength, pattern, format } = keywords
  let fine = true
  if (minLength !== undefined && countCharacters(value) < minLength) {
    fine = report(checking, 'minLength', `must have at least ${minLength} characters`)
  }
  if (maxLength !== undefined && countCharacters(value) > maxLength) {
    fine = report(checking, 'maxLength', `must have at most ${maxLength} characters`)
  }
  if (pattern && !pattern.test(value)) {
    fine = report(checking, 'pattern', `must match ${pattern.source}`)
  }
  if (checking.formats && format !== undefined && findFormat(format)?.accepts(value) === false) {
    fine = report(checking, 'format', `must be of the format ${format}`)
  }
  return fine
}
