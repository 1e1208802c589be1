import { expect, test } from 'vitest'
import { narrowPlan } from '../../../src/plan/lower/narrow-plan.ts'
import type { ColumnPlan, Plan, Relation } from '../../../src/plan/plan.ts'
import { add, column, number } from '../../../src/sql/build.ts'
import type { Expression } from '../../../src/sql/expression.ts'

const plan = {
  tables: {
    users: table('users', ['id'], { id: add(column('#row'), number(1)), '#town': number(3) }),
    orders: table('orders', ['id', 'user_id'], {
      id: add(column('#row'), number(1)),
      user_id: column('user_id', 'id'),
      'user_id#row': column('#user draw'),
      '#user draw': number(7),
      '#person': column('names', 'first'),
    }),
  },
  relations: [relation('names')],
} as unknown as Plan

test('a step that nothing declared reads is not made, and neither is what it looks up', () => {
  const narrowed = narrowPlan(plan, ['users', 'orders'])
  expect(namesOf(narrowed)).toEqual({
    users: ['id'],
    orders: ['id', 'user_id', 'user_id#row', '#user draw'],
  })
  expect(narrowed.relations).toEqual([])
})

test('tables that are not asked for go, unless they are read', () => {
  expect(namesOf(narrowPlan(plan, ['users']))).toEqual({ users: ['id'] })
  expect(Object.keys(namesOf(narrowPlan(plan, ['orders'])))).toEqual(['users', 'orders'])
})

function table(
  id: string,
  declared: readonly string[],
  expressions: Readonly<Record<string, Expression>>,
): unknown {
  const columns = Object.entries(expressions).map(
    ([name, expression]): ColumnPlan => ({
      name,
      expression,
      lookups:
        name === '#person'
          ? [{ alias: 'names', relation: 'names', on: [{ column: 'at', equals: column('#row') }] }]
          : [],
      generator: '',
      why: '',
    }),
  )
  const foreignKeys = id === 'orders' ? [{ link: 'user_id', parent: 'users' }] : []
  return {
    table: { id, columns: declared.map((name) => ({ name })), foreignKeys },
    rows: { kind: 'count', rows: 5, why: '' },
    columns,
    firstOf: [],
  }
}

function relation(name: string): Relation {
  return {
    name,
    title: '',
    from: { kind: 'values', columns: [], rows: [] },
    columns: [],
    where: null,
    groupBy: [],
    lookups: [],
  }
}

function namesOf({ tables }: Plan): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(tables).map(([id, { columns }]) => [id, columns.map(({ name }) => name)]),
  )
}
