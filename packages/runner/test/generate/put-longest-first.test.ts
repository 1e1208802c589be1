import { expect, test } from 'vitest'
import { putLongestFirst } from '../../src/generate/put-longest-first.ts'
import { readTask } from '../../src/generate/read-task.ts'

const make = (name: string, ...needs: readonly string[]): string =>
  `CREATE OR REPLACE TABLE work."${name}" AS SELECT ${needs.map((need) => `work."${need}"`).join(', ')}`

test.each([
  [
    'what the longest way begins with comes first',
    [make('tags'), make('users'), make('orders', 'users'), make('lines', 'orders')],
    ['users', 'orders', 'tags', 'lines'],
  ],
  [
    'without a longer way the order of the plan stays',
    [make('tags'), make('users'), make('notes')],
    ['tags', 'users', 'notes'],
  ],
  [
    'statements that make the same table stay in their order',
    [make('users'), make('users'), make('orders', 'users')],
    ['users', 'users', 'orders'],
  ],
  [
    'statements that wait for each other end all the same',
    [make('a', 'b'), make('b', 'a'), 'CREATE VIEW "a" AS SELECT * FROM work."a"'],
    ['a', 'b', null],
  ],
])('%s', (_, statements, expected) => {
  const order = putLongestFirst(statements.map(readTask)).map(({ makes }) => makes)
  expect(order).toEqual(expected.map((name) => name && `work."${name}"`))
})
