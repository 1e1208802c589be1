import { isMembers } from '../is-members.ts'
import type { Keywords } from '../keywords.ts'
import type { Test } from '../schema-node.ts'
import type { TestOptions } from './test-options.ts'

type Members = Readonly<Record<string, unknown>>
type ObjectTest = (members: Members) => boolean

/** The tests of objects and their members. */
export function listObjectTests(keywords: Keywords, { toTest }: TestOptions): readonly Test[] {
  const tests: readonly ObjectTest[] = [
    ...listPresenceTests(keywords),
    ...testMembers(keywords, toTest),
    ...(keywords.dependentSchemas ?? []).map(([name, node]): ObjectTest => {
      const test = toTest(node)
      return (members) => !Object.hasOwn(members, name) || test(members)
    }),
  ]
  return tests.map((test) => (value) => !isMembers(value) || test(value))
}

function listPresenceTests({
  required,
  minProperties = 0,
  maxProperties = Number.POSITIVE_INFINITY,
  dependentRequired,
}: Keywords): readonly ObjectTest[] {
  const isBounded = minProperties > 0 || maxProperties < Number.POSITIVE_INFINITY
  return [
    ...(required ? [(members: Members) => hasAll(members, required)] : []),
    ...(dependentRequired ?? []).map(
      ([name, others]) =>
        (members: Members) =>
          !Object.hasOwn(members, name) || hasAll(members, others),
    ),
    ...(isBounded
      ? [
          (members: Members) => {
            const count = Object.keys(members).length
            return count >= minProperties && count <= maxProperties
          },
        ]
      : []),
  ]
}

function hasAll(members: Members, names: readonly string[]): boolean {
  for (const name of names) if (!Object.hasOwn(members, name)) return false
  return true
}

function testMembers(
  { properties, patternProperties, additionalProperties, propertyNames }: Keywords,
  toTest: TestOptions['toTest'],
): readonly ObjectTest[] {
  if (!(properties ?? patternProperties ?? additionalProperties ?? propertyNames)) return []
  const own = new Map([...(properties ?? [])].map(([name, node]) => [name, toTest(node)]))
  const matching = (patternProperties ?? []).map(
    ([pattern, node]) => [pattern, toTest(node)] as const,
  )
  const additional = additionalProperties && toTest(additionalProperties)
  const naming = propertyNames && toTest(propertyNames)
  return [
    (members) => {
      for (const name of Object.keys(members)) {
        const value = members[name]
        const test = own.get(name)
        let isNamed = test !== undefined
        if (test && !test(value)) return false
        for (const [pattern, other] of matching) {
          if (!pattern.test(name)) continue
          isNamed = true
          if (!other(value)) return false
        }
        if (!isNamed && additional && !additional(value)) return false
        if (naming && !naming(name)) return false
      }
      return true
    },
  ]
}
