import type { Cell } from '@worldloom/runner'
import { expect, test } from 'vitest'
import { judge } from '../support/judge.ts'

test('a course over time needs a direction', async () => {
  const sql =
    'SELECT DATE_TRUNC(d, MONTH) AS month, COUNT(*) AS visits FROM t GROUP BY month ORDER BY month'
  const columns = { month: 'DATE', visits: 'BIGINT' }
  const course = (values: readonly number[]): readonly (readonly Cell[])[] =>
    values.map((value, index) => [`2025-0${index + 1}-01`, value])
  const up = await judge({ sql, columns, rows: course([10, 12, 11, 15, 20]) })
  expect(up?.why).toContain('visits rises over time (rank correlation 0.90)')
  const flat = await judge({ sql, columns, rows: course([10, 20, 10, 20, 10]) })
  expect(flat?.issues).toEqual(['visits has no direction over time (rank correlation 0.00)'])
})

test('of a course the step that has only begun is left alone', async () => {
  const weeks = ['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23']
  const asked = {
    sql: 'SELECT week, COUNT(*) AS visits FROM t GROUP BY week ORDER BY week',
    columns: { week: 'DATE', visits: 'BIGINT' },
  }
  const rising = weeks.map((week, at) => [week, at === 5 ? 2 : 100 + at])
  const begun = await judge({ ...asked, rows: rising })
  expect(begun).toMatchObject({ isValid: true })
  expect(begun?.why).toContain('without the last step, which has only begun')
  const flat = weeks.map((week, at) => [week, at === 5 ? 2 : 100 + (at % 2)])
  const lifted = (await judge({ ...asked, rows: flat }))?.lifts.map(({ row }) => row)
  expect(lifted).not.toContain(5)
  // a month that is over has ended low
  const months = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10']
  const ended = await judge({
    ...asked,
    rows: months.map((month, at) => [month, rising[at]?.[1] ?? 0]),
  })
  expect(ended).toMatchObject({ isValid: false })
})
