import { expect, test } from 'vitest'
import { correctUser } from '../../src/roles/correct-user.ts'
import { buildValidator } from '../../src/roles/validator.ts'

const schema = {
  type: 'object',
  required: ['name', 'age', 'role', 'topics', 'member', 'since', 'about'],
  additionalProperties: false,
  properties: {
    name: { type: 'string' },
    age: { type: 'integer' },
    role: { enum: ['head of IT', 'clerk'] },
    topics: { type: 'array', items: { type: 'string' }, uniqueItems: true },
    member: { type: 'boolean' },
    since: { type: 'string', format: 'date' },
    income: { type: 'number' },
    about: { type: 'string', minLength: 10 },
  },
}
const good = {
  name: 'Ann',
  age: 44,
  role: 'clerk',
  topics: ['bread'],
  member: true,
  since: '2025-03-04',
  about: 'Keeps bees on a roof.',
}
const facts = new Map([['/age', 44]])
const validate = buildValidator(schema)

test.each([
  ['a number written as text', { age: '44' }, good],
  ['a fact that was changed', { age: 45 }, good],
  ['a property that was invented', { mood: 'fine' }, good],
  ['another spelling of a listed value', { role: 'Head Of IT' }, { ...good, role: 'head of IT' }],
  ['yes for true', { member: 'yes' }, good],
  ['a date with its hour', { since: '2025-3-4T00:00:00' }, good],
  ['an entry twice', { topics: ['bread', 'bread'] }, good],
  ['one value where a list is wanted', { topics: 'bread' }, good],
  ['an amount with marks', { income: '$52,000' }, { ...good, income: 52000 }],
])('%s is put right by rule', (_, change, wanted) => {
  const { user, changes } = correctUser({ ...good, ...change }, facts, validate, (pointer) =>
    pointer === '/role' ? { kind: 'choice', values: ['head of IT', 'clerk'] } : null,
  )
  expect(user).toEqual(wanted)
  expect(changes).toHaveLength(1)
})

test('a list that says one thing twice is filled up from an earlier draft of the same user', () => {
  const several = { ...schema.properties.topics, minItems: 2 }
  const strict = buildValidator({
    ...schema,
    properties: { ...schema.properties, topics: several },
  })
  const draft = { ...good, topics: ['bread', 'bread'] }
  const correct = (...earlier: readonly (readonly string[])[]): readonly unknown[] => {
    const drafts = earlier.map((topics) => ({ ...good, topics }))
    const { user } = correctUser(draft, facts, strict, () => null, drafts)
    return (user as typeof good).topics
  }
  expect(correct(['bread', 'bread'], ['salt', 'salt'], ['yeast'])).toEqual(['bread', 'salt'])
  expect(correct(['bread'])).toEqual(['bread', 'bread'])
})

test('a user within a user is taken out, and what rules cannot know is left', () => {
  const wrapped = correctUser({ user: good }, facts, validate, () => null)
  expect(wrapped.user).toEqual(good)
  const { user } = correctUser({ ...good, about: 'Short.' }, facts, validate, () => null)
  expect(validate(user, facts).map(({ path }) => path)).toEqual(['/about'])
})
