import type { Condition, Keywords } from '../keywords.ts'
import type { Test } from '../schema-node.ts'
import type { TestOptions } from './test-options.ts'

/** The tests of what other schemas say of the same value. */
export function listInPlaceTests(
  { reference, allOf, anyOf, oneOf, not, condition }: Keywords,
  { toTest }: TestOptions,
): readonly Test[] {
  return [
    ...(reference ? [toTest(reference)] : []),
    ...(allOf ?? []).map(toTest),
    ...(anyOf ? [testAny(anyOf.map(toTest))] : []),
    ...(oneOf ? [testOne(oneOf.map(toTest))] : []),
    ...(not ? [refuse(toTest(not))] : []),
    ...(condition ? [testCondition(condition, toTest)] : []),
  ]
}

function testAny(tests: readonly Test[]): Test {
  return (value) => tests.some((test) => test(value))
}

function testOne(tests: readonly Test[]): Test {
  return (value) => tests.filter((test) => test(value)).length === 1
}

function refuse(test: Test): Test {
  return (value) => !test(value)
}

function testCondition({ when, then, otherwise }: Condition, toTest: TestOptions['toTest']): Test {
  const [isSo, so, not] = [toTest(when), then && toTest(then), otherwise && toTest(otherwise)]
  return (value) => {
    const next = isSo(value) ? so : not
    return next === undefined || next(value)
  }
}
