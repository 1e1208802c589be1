import { countCharacters, typeOf } from '../check-scalar.ts'
import { isMultiple } from '../decimal.ts'
import { findFormat } from '../formats/formats.ts'
import type { Bound, Keywords } from '../keywords.ts'
import { canonicalText } from '../same-value.ts'
import type { Test } from '../schema-node.ts'
import type { TestOptions } from './test-options.ts'

/** The tests of type, listed values, numbers and texts. */
export function listScalarTests(keywords: Keywords, options: TestOptions): readonly Test[] {
  const { types, whole, values } = keywords
  return [
    ...(types ? [testType(types, whole === true)] : []),
    ...(values ?? []).map(testValues),
    ...listNumberTests(keywords),
    ...listTextTests(keywords, options),
  ]
}

function testType(types: NonNullable<Keywords['types']>, whole: boolean): Test {
  const [only] = types
  if (types.size === 1 && only === 'string') return (value) => typeof value === 'string'
  if (types.size === 1 && only === 'number' && whole) return (value) => Number.isInteger(value)
  return (value) =>
    types.has(typeOf(value)) && !(whole && typeof value === 'number' && !Number.isInteger(value))
}

/** Plain values are looked up, others by a text that only the same ones have. */
function testValues(list: readonly unknown[]): Test {
  const isDeep = (value: unknown): boolean => typeof value === 'object' && value !== null
  const plain = new Set(list.filter((value) => !isDeep(value)))
  const texts = new Set(list.filter(isDeep).map(canonicalText))
  return (value) =>
    isDeep(value) ? texts.size > 0 && texts.has(canonicalText(value)) : plain.has(value)
}

function listNumberTests({ minimum, maximum, multipleOf }: Keywords): readonly Test[] {
  return [
    ...(minimum ? [testLeast(minimum)] : []),
    ...(maximum ? [testMost(maximum)] : []),
    ...(multipleOf === undefined
      ? []
      : [(value: unknown) => typeof value !== 'number' || isMultiple(value, multipleOf)]),
  ]
}

function testLeast({ value: least, exclusive }: Bound): Test {
  if (exclusive) return (value) => typeof value !== 'number' || value > least
  return (value) => typeof value !== 'number' || value >= least
}

function testMost({ value: most, exclusive }: Bound): Test {
  if (exclusive) return (value) => typeof value !== 'number' || value < most
  return (value) => typeof value !== 'number' || value <= most
}

function listTextTests(
  { minLength = 0, maxLength, pattern, format }: Keywords,
  { formats }: TestOptions,
): readonly Test[] {
  const most = maxLength ?? Number.POSITIVE_INFINITY
  const known = formats && format !== undefined ? findFormat(format) : null
  const isBounded = minLength > 0 || maxLength !== undefined
  return [
    ...(isBounded ? [(value: unknown) => hasLength(value, minLength, most)] : []),
    ...(pattern ? [(value: unknown) => typeof value !== 'string' || pattern.test(value)] : []),
    ...(known ? [(value: unknown) => typeof value !== 'string' || known.accepts(value)] : []),
  ]
}

function hasLength(value: unknown, least: number, most: number): boolean {
  if (typeof value !== 'string') return true
  const length = countCharacters(value)
  return length >= least && length <= most
}
