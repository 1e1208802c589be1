import type { Keywords } from '../keywords.ts'
import { canonicalText } from '../same-value.ts'
import type { Test } from '../schema-node.ts'
import type { TestOptions } from './test-options.ts'

type ArrayTest = (items: readonly unknown[]) => boolean

/** The tests of arrays and what is in them. */
export function listArrayTests(keywords: Keywords, { toTest }: TestOptions): readonly Test[] {
  const { minItems, maxItems, uniqueItems, contains } = keywords
  const tests: readonly ArrayTest[] = [
    ...(minItems === undefined ? [] : [(items: readonly unknown[]) => items.length >= minItems]),
    ...(maxItems === undefined ? [] : [(items: readonly unknown[]) => items.length <= maxItems]),
    ...(uniqueItems ? [areDifferent] : []),
    ...testItems(keywords, toTest),
    ...(contains ? [testContains(contains, toTest)] : []),
  ]
  return tests.map((test) => (value) => !Array.isArray(value) || test(value))
}

function areDifferent(items: readonly unknown[]): boolean {
  const isPlain = items.every((item) => typeof item !== 'object' || item === null)
  return new Set(isPlain ? items : items.map(canonicalText)).size === items.length
}

function testItems(
  { prefixItems, restItems }: Keywords,
  toTest: TestOptions['toTest'],
): readonly ArrayTest[] {
  if (!prefixItems && !restItems) return []
  const [prefix, rest] = [(prefixItems ?? []).map(toTest), restItems && toTest(restItems)]
  return [(items) => items.every((item, index) => (prefix[index] ?? rest)?.(item) ?? true)]
}

function testContains(
  { node, least, most }: NonNullable<Keywords['contains']>,
  toTest: TestOptions['toTest'],
): ArrayTest {
  const test = toTest(node)
  return (items) => {
    const count = items.filter(test).length
    return count >= least && count <= most
  }
}
