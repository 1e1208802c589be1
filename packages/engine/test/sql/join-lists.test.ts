import { expect, test } from 'vitest'
import { call, column, text } from '../../src/sql/build.ts'
import type { Expression } from '../../src/sql/expression.ts'
import { joinLists, listsTable } from '../../src/sql/join-lists.ts'
import type { Layer, NamedList, Statement } from '../../src/sql/query.ts'

const long: NamedList = {
  name: 'days',
  kind: 'integer',
  values: Array.from({ length: 3000 }, (_, i) => i),
}
const short: NamedList = { name: 'signs', kind: 'integer', values: [-1, 1] }
const list = (name: string): Expression => call('list', text(name))
const item = call('item', list('days'), column('#day'))

test('a layer reads a long list from the row that it is joined to last', () => {
  const joins = [
    { alias: 'user', work: 'users', on: [{ column: '#row', equals: column('user#row') }] },
  ]
  const made = joinLists([statement({ at: item }, { joins })], [long, short])
  expect(layersOf(made.statements)).toEqual([
    layer(
      { at: call('item', column(listsTable, 'days'), column('#day')) },
      { joins: [...joins, { alias: listsTable, work: listsTable, on: [] }] },
    ),
  ])
  expect(made.lists).toEqual([long])
})

test('a short list stays where it is', () => {
  const statements = [statement({ sign: call('item', list('signs'), column('#kind')) })]
  expect(joinLists(statements, [long, short])).toEqual({ statements, lists: [] })
})

test('neither what is grouped nor a window reads a list from a row', () => {
  const statements = [
    statement({ at: item }, { groupBy: [item] }),
    statement({ at: item, '#order': call('nth_in', column('#row')) }),
  ]
  expect(joinLists(statements, [long])).toEqual({ statements, lists: [] })
})

function layer(columns: Readonly<Record<string, Expression>>, more: Partial<Layer> = {}): Layer {
  return {
    name: 'finished',
    from: { kind: 'work', name: 'orders' },
    keep: 'all',
    columns: Object.entries(columns).map(([name, expression]) => ({
      name,
      expression,
      comment: '',
    })),
    joins: [],
    where: null,
    groupBy: [],
    ...more,
  }
}

function statement(
  columns: Readonly<Record<string, Expression>>,
  more: Partial<Layer> = {},
): Statement {
  return { kind: 'create-work', name: 'orders', title: '', layers: [layer(columns, more)] }
}

function layersOf(statements: readonly Statement[]): readonly Layer[] {
  return statements.flatMap((made) => (made.kind === 'create-work' ? made.layers : []))
}
