import type { Keywords } from './keywords.ts'
import type { Test } from './schema-node.ts'
import { listArrayTests } from './tests/list-array-tests.ts'
import { listInPlaceTests } from './tests/list-in-place-tests.ts'
import { listObjectTests } from './tests/list-object-tests.ts'
import { listScalarTests } from './tests/list-scalar-tests.ts'
import type { TestOptions } from './tests/test-options.ts'

/**
 * Makes the test of a schema that stands alone: of what it says, and of nothing it leaves open. It answers as `accepts`
 * does, which goes through all keywords with each value, and tells no faults.
 */
export function compileTest(keywords: Keywords, options: TestOptions): Test {
  const tests = [
    ...listScalarTests(keywords, options),
    ...listInPlaceTests(keywords, options),
    ...listArrayTests(keywords, options),
    ...listObjectTests(keywords, options),
  ]
  const [first = () => true, second, ...others] = tests
  if (!second) return first
  if (others.length === 0) return (value) => first(value) && second(value)
  return (value) => {
    for (const test of tests) if (!test(value)) return false
    return true
  }
}
