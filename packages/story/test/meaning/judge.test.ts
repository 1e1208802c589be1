import type { AnsweredQuery, Cell, QueryOutcome } from '@worldloom/runner'
import { expect, test } from 'vitest'
import { judgeOutcomes } from '../../src/meaning/judge-outcomes.ts'
import type { JudgedQuery } from '../../src/meaning/judged-query.ts'
import { readShape } from '../../src/meaning/read-shape.ts'
import { loadParser } from '../../src/queries/load-parser.ts'
import { readQueries } from '../../src/queries/read-queries.ts'

const schema = { dialect: 'postgres', tables: [], passedOver: [] }

interface Case {
  readonly sql: string
  readonly columns: Readonly<Record<string, string>>
  readonly rows: readonly (readonly Cell[])[]
  readonly more?: readonly (readonly Cell[])[]
}

async function judge({ sql, columns, rows, more }: Case): Promise<JudgedQuery | undefined> {
  const parser = await loadParser()
  const { queries } = await readQueries({ name: 'q.sql', text: sql }, 'bigquery')
  const [query] = queries
  if (!query) throw new Error('There is no query')
  const answer = (cells: Case['rows']): AnsweredQuery => ({
    ...{ kind: 'answered', id: 'q1', rowCount: cells.length, rows: cells, seconds: 0 },
    hasValue: cells.flat().some((cell) => cell !== null && cell !== 0),
    columns: Object.entries(columns).map(([name, type]) => {
      return { name, type, isNumber: /INT|DOUBLE|DECIMAL/.test(type) }
    }),
  })
  const shape = readShape(parser, query, schema)
  return judgeOutcomes([
    { query, shape, outcome: answer(rows), more: more ? answer(more) : null, now },
  ])[0]
}

const now = '2026-11-23T00:00:00Z'

const ranking = 'SELECT name, SUM(x) AS units FROM t GROUP BY name ORDER BY units DESC LIMIT 2'
const named = { name: 'VARCHAR', units: 'BIGINT' }

test('a ranking needs a first that stands out, and no tie at its end', async () => {
  const good = await judge({
    sql: ranking,
    columns: named,
    rows: [
      ['a', 12],
      ['b', 9],
    ],
    more: [
      ['a', 12],
      ['b', 9],
      ['c', 1],
    ],
  })
  expect(good).toMatchObject({ status: 'good', isValid: true })
  expect(good?.why).toBe('2 groups to compare; the first units, 12, stands out from the second, 9.')
  const close = await judge({
    sql: ranking,
    columns: named,
    rows: [
      ['a', 10],
      ['b', 9],
    ],
    more: [
      ['a', 10],
      ['b', 9],
      ['c', 1],
    ],
  })
  expect(close?.issues).toEqual(['the first units, 10, is less than 1.2 times the second, 9'])
  const tie = await judge({
    sql: ranking,
    columns: named,
    rows: [
      ['a', 12],
      ['b', 9],
    ],
    more: [
      ['a', 12],
      ['b', 9],
      ['c', 9],
    ],
  })
  expect(tie?.issues).toEqual(['a tie at units 9 decides who is in the answer'])
})

test('a number of sales is held to what transactions are worth, not to money', async () => {
  const columns = { name: 'VARCHAR', total_sales: 'BIGINT' }
  const rows = [
    ['a', 2000],
    ['b', 9],
  ] as const
  const sql = 'SELECT name, COUNT(x) AS total_sales FROM t GROUP BY name'
  expect((await judge({ sql, columns, rows }))?.issues).toEqual([])
  expect((await judge({ sql: sql.replace('COUNT', 'SUM'), columns, rows }))?.issues).toEqual([
    "a group's total_sales, 9, is not above 10,000",
  ])
  const ranked = `${sql} ORDER BY total_sales DESC LIMIT 2`
  expect((await judge({ sql: ranked, columns, rows, more: rows }))?.issues).toEqual([])
})

test('a breakdown needs several groups, and revenue worth showing', async () => {
  const sql = 'SELECT name, SUM(x) AS revenue FROM t GROUP BY name ORDER BY revenue DESC'
  const columns = { name: 'VARCHAR', revenue: 'DECIMAL(18,2)' }
  expect((await judge({ sql, columns, rows: [['a', 90_000]] }))?.issues).toEqual([
    'one group is too few to compare',
  ])
  expect(
    (
      await judge({
        sql,
        columns,
        rows: [
          ['a', 90_000],
          ['b', 9_000],
        ],
      })
    )?.issues,
  ).toEqual(["a group's revenue, 9,000, is not above 10,000"])
  expect(
    await judge({
      sql,
      columns,
      rows: [
        ['a', 90_000],
        ['b', 19_000],
      ],
    }),
  ).toMatchObject({
    isValid: true,
  })
  const top = await judge({
    sql: `${sql} LIMIT 2`,
    columns,
    rows: [
      ['a', 90_000],
      ['b', 19_000],
    ],
  })
  expect(top?.issues).toEqual(['the top revenue, 90,000, is not above 100,000'])
})

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

test('a percentage is neither nothing nor all', async () => {
  const sql =
    'SELECT region, ROUND(100 * COUNTIF(x) / COUNT(*), 1) AS loyal_pct FROM t GROUP BY region'
  const columns = { region: 'VARCHAR', loyal_pct: 'DOUBLE' }
  const all = await judge({
    sql,
    columns,
    rows: [
      ['n', 100],
      ['s', 100],
    ],
  })
  expect(all?.issues).toEqual(['the first loyal_pct is 100, which says nothing'])
  // without an order none is the first
  const rows = [
    ['n', 0],
    ['s', 40],
  ]
  expect((await judge({ sql, columns, rows }))?.issues).toEqual([])
  const ordered = await judge({ sql: `${sql} ORDER BY region`, columns, rows })
  expect(ordered?.issues).toEqual(['the first loyal_pct is 0, which says nothing'])
  expect(
    await judge({
      sql,
      columns,
      rows: [
        ['n', 40],
        ['s', 100],
      ],
    }),
  ).toMatchObject({ isValid: true })
})

test('what an author expects takes the place of what the shape suggests', async () => {
  const rows = [
    ['a', 10],
    ['b', 9],
  ]
  const wanted = (text: string): string => `-- expect: ${text}\n${ranking}`
  const held = await judge({ sql: wanted('rows = 2, top.units >= 10'), columns: named, rows })
  expect(held).toMatchObject({ isValid: true, why: 'rows = 2; top.units >= 10.' })
  const broken = await judge({
    sql: wanted("top.units > 10, every.name != 'b', top.unit = 1"),
    columns: named,
    rows,
  })
  expect(broken?.issues).toEqual([
    'top.units > 10 is wanted; it is 10',
    "every.name != 'b' is wanted; it is b",
    'top.unit = 1 is wanted; the answer has no column "unit": did you mean "units"?',
  ])
})

test('nothing, zeros and refusals are told apart', async () => {
  expect(await judge({ sql: ranking, columns: named, rows: [] })).toMatchObject({ status: 'empty' })
  expect(
    await judge({ sql: 'SELECT 0 AS units', columns: { units: 'BIGINT' }, rows: [[0]] }),
  ).toMatchObject({
    status: 'hollow',
    why: 'every value is null or zero',
  })
  const { queries } = await readQueries({ name: 'q.sql', text: 'SELECT 1' }, 'bigquery')
  const [query] = queries
  const outcome: QueryOutcome = {
    kind: 'failed',
    id: 'q1',
    reason: 'stopped',
    message: 'it was stopped',
    seconds: 1,
  }
  const shape = readShape(await loadParser(), query as never, schema)
  expect(judgeOutcomes(query ? [{ query, shape, outcome, more: null, now }] : [])).toMatchObject([
    { status: 'refused', isValid: false, why: 'it was stopped' },
  ])
})

test('TOP of SQL Server is a limit too, and tells the next row', async () => {
  const parser = await loadParser()
  const text = 'SELECT TOP 3 name, SUM(x) AS units FROM t GROUP BY name ORDER BY units DESC'
  const { queries } = await readQueries({ name: 'q.sql', text }, 'tsql')
  const [query] = queries
  if (!query) throw new Error('There is no query')
  const { limit, oneMore } = readShape(parser, query, schema)
  expect(limit).toBe(3)
  expect(oneMore).toMatch(/^SELECT TOP 4 /)
})

test('a query that has one row by its text is no comparison', async () => {
  const parser = await loadParser()
  const read = async (sql: string): Promise<string | null> => {
    const { queries } = await readQueries({ name: 'q.sql', text: sql }, 'postgres')
    if (!queries[0]) throw new Error('There is no query')
    return readShape(parser, queries[0], schema).single
  }
  expect(
    await read('SELECT count(*), sum(x) FROM (SELECT a, sum(x) AS x FROM t GROUP BY a) AS s'),
  ).toBe('sum')
  expect(await read('SELECT a, sum(x) FROM t GROUP BY a')).toBeNull()
  expect(await read('SELECT a, (SELECT max(x) FROM u) FROM t')).toBeNull()
  expect(await read('SELECT a, x FROM t WHERE a > 1 AND x = (SELECT max(x) FROM t)')).toBe('first')
  const ranked = (over: string): string =>
    `SELECT a, x FROM (SELECT a, sum(x) AS x, rank() OVER (${over}) AS place FROM t GROUP BY a) AS s WHERE place = 1`
  expect(await read(ranked('ORDER BY sum(x) DESC'))).toBe('first')
  expect(await read(ranked('PARTITION BY a ORDER BY sum(x) DESC'))).toBeNull()
})

test('a later page of a ranking has no winner, and a ratio may be one', async () => {
  const rows = [
    ['a', 1],
    ['b', 1],
  ]
  const paged = await judge({
    sql: `${ranking} OFFSET 20`,
    columns: named,
    rows,
    more: [...rows, ['c', 1]],
  })
  expect(paged?.issues).toEqual([])
  const columns = { name: 'VARCHAR', units_ratio: 'DOUBLE' }
  const ratio = await judge({
    sql: 'SELECT name, avg(x) AS units_ratio FROM t GROUP BY name',
    columns,
    rows,
  })
  expect(ratio?.issues).toEqual([])
})
