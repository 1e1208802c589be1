import { expect, test } from 'vitest'
import { listSingleJoins } from '../../src/analyze/list-single-joins.ts'
import type { RequiredJoin } from '../../src/requirements/query-requirement.ts'

function join(left: string, right: string): RequiredJoin {
  const [one, other] = [left, right].map((name) => {
    const [table = '', column = ''] = name.split('.')
    return { table, column }
  })
  if (!one || !other) throw new Error('A join has two sides')
  return { left: one, right: other }
}

test('columns by which two tables are joined together tell no row by themselves', () => {
  const year = join('runs.year', 'votes.year')
  const runner = join('votes.runner_id', 'runs.runner_id')
  const party = join('runs.party_id', 'parties.id')
  expect(listSingleJoins([year, runner, party])).toEqual([party])
})

test('two columns that lead to one column of another table are two links', () => {
  const joins = [join('flights.source', 'airports.code'), join('flights.target', 'airports.code')]
  expect(listSingleJoins(joins)).toEqual(joins)
})
