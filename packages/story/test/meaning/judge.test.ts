import type { QueryOutcome } from '@worldloom/runner'
import { expect, test } from 'vitest'
import { judgeOutcomes } from '../../src/meaning/judge-outcomes.ts'
import { readShape } from '../../src/meaning/read-shape.ts'
import { loadParser } from '../../src/queries/load-parser.ts'
import { readQueries } from '../../src/queries/read-queries.ts'
import { judge, now, schema } from '../support/judge.ts'

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
  const ranked = (over: string, place = 1): string =>
    `SELECT a, x FROM (SELECT a, sum(x) AS x, rank() OVER (${over}) AS place FROM t GROUP BY a) AS s WHERE place = ${place}`
  expect(await read(ranked('ORDER BY sum(x) DESC'))).toBe('first')
  expect(await read(ranked('ORDER BY sum(x) DESC', 4))).toBe('first')
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

test('a rank in per cent is no share: the first of all stands at one', async () => {
  const sql =
    'SELECT cause, SUM(x) AS lost, PERCENT_RANK() OVER (ORDER BY SUM(x)) AS pct_rank FROM t GROUP BY cause ORDER BY lost DESC'
  const columns = { cause: 'VARCHAR', lost: 'BIGINT', pct_rank: 'DOUBLE' }
  const rows = [
    ['storm', 900, 1],
    ['animal', 300, 0],
  ]
  expect(await judge({ sql, columns, rows })).toMatchObject({ isValid: true, issues: [] })
})

test('what has been silent for longest need not have been so for much longer', async () => {
  const sql = `SELECT s.id, TIMESTAMP_DIFF(CURRENT_TIMESTAMP(), MAX(e.at), HOUR) AS hours_silent
    FROM s JOIN e ON e.s = s.id GROUP BY s.id ORDER BY hours_silent DESC LIMIT 3`
  const columns = { id: 'VARCHAR', hours_silent: 'BIGINT' }
  const rows = [
    ['a', 7742],
    ['b', 7705],
    ['c', 7701],
  ]
  const more = [...rows, ['d', 7668]]
  expect(await judge({ sql, columns, rows, more })).toMatchObject({ isValid: true })
  const tied = await judge({ sql, columns, rows, more: [...rows, ['d', 7701]] })
  expect(tied?.issues).toEqual(['a tie at hours_silent 7,701 decides who is in the answer'])
  const summed = await judge({
    sql: sql.replace('MAX(e.at), HOUR)', 'MAX(e.at), HOUR) + SUM(e.more)'),
    ...{ columns, rows, more },
  })
  expect(summed?.isValid).toBe(false)
})

test('a balance of what comes and goes has no direction to keep', async () => {
  const sql = `SELECT month, SUM(IF(is_credit, x, -x)) AS net_flow FROM t GROUP BY month ORDER BY month`
  const columns = { month: 'DATE', net_flow: 'DOUBLE' }
  const judgeFlows = (flows: readonly number[]): ReturnType<typeof judge> =>
    judge({ sql, columns, rows: flows.map((flow, at) => [`2026-0${at + 1}-01`, flow]) })
  expect((await judgeFlows([-54, 70, -69, 88, 20]))?.issues).toEqual([])
  expect((await judgeFlows([54, 170, 69, 88, 20]))?.issues).toHaveLength(1)
})

test('revenue that is at risk or lost is no breakdown of what is earned', async () => {
  const columns = { region: 'VARCHAR', amount: 'DOUBLE' }
  const rows = [
    ['north', 640],
    ['south', 400],
  ]
  const named = (name: string): ReturnType<typeof judge> =>
    judge({
      sql: `SELECT region, SUM(x) AS ${name} FROM t GROUP BY region ORDER BY ${name} DESC`,
      columns: { region: columns.region, [name]: columns.amount },
      rows,
    })
  expect((await named('revenue_at_risk'))?.issues).toEqual([])
  expect((await named('revenue'))?.issues).toHaveLength(1)
})
