import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from '../support/make-folder.ts'
import { runStory } from '../support/run-story.ts'

const folder = makeFolder()
afterAll(() => rmSync(folder, { recursive: true }))

writeFileSync(
  join(folder, 'schema.sql'),
  `CREATE TABLE dim_date (
     date_key int PRIMARY KEY, full_date date NOT NULL UNIQUE, calendar_year int NOT NULL, month_number int NOT NULL,
     month_name varchar(10) NOT NULL, fiscal_year int NOT NULL, year_month varchar(14) NOT NULL
   );
   CREATE TABLE fact_sales (
     id int PRIMARY KEY, order_date_key int NOT NULL REFERENCES dim_date (date_key), order_date date NOT NULL,
     sales_amount numeric(10, 2) NOT NULL
   );`,
)

async function solve(
  name: string,
  sql: string,
): Promise<{
  readonly days: readonly string[][]
  readonly sales: readonly string[][]
  readonly notes: readonly string[]
  readonly valid: boolean
}> {
  writeFileSync(join(folder, `${name}.sql`), sql)
  const out = join(folder, name)
  const { result, events } = await runStory({
    ...{ schema: join(folder, 'schema.sql'), queries: join(folder, `${name}.sql`) },
    ...{ now: '2026-11-21', out },
  })
  if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
  const read = (table: string): readonly string[][] =>
    readFileSync(join(out, 'outputs', `${table}.csv`), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(','))
  return {
    days: read('dim_date'),
    sales: read('fact_sales'),
    notes: events.flatMap((event) => (event.kind === 'note' ? event.diagnostic.code : [])),
    valid: result.report.queries.every((query) => query.valid),
  }
}

const byMonth = `SELECT d.month_number, sum(f.sales_amount) AS total FROM fact_sales f
  JOIN dim_date d ON d.date_key = f.order_date_key`

test.each([
  ['years', `${byMonth} WHERE d.calendar_year = 2012 GROUP BY 1`, '2012-01-01'],
  [
    'keys',
    `${byMonth} WHERE f.order_date_key BETWEEN 20200301 AND 20200831 GROUP BY 1`,
    '2020-01-01',
  ],
  ['dates', `${byMonth} WHERE f.order_date >= '2022-06-01' GROUP BY 1`, '2022-01-01'],
  ['fiscal', `${byMonth} WHERE d.fiscal_year = 2020 GROUP BY 1`, '2019-01-01'],
])('a calendar begins where queries read %s of it, day after day', async (name, sql, first) => {
  const { days, notes, valid } = await solve(name, sql)
  expect(notes).toContain('LONGER_CALENDAR')
  expect(days[0]?.[1]).toBe(first)
  const dates = days.map((day) => Date.parse(day[1] ?? '') / 86_400_000)
  expect(dates.every((date, at) => at === 0 || date === (dates[at - 1] ?? 0) + 1)).toBe(true)
  expect(valid).toBe(true)
})

test('a date that a query filters stays on the day of the link beside it', async () => {
  const { sales, days } = await solve(
    'beside',
    `${byMonth} WHERE f.order_date >= '2022-06-01' GROUP BY 1`,
  )
  const byKey = new Map(days.map(([key, day]) => [key, day]))
  expect(sales.filter(([, key, day]) => byKey.get(key ?? '') !== day)).toEqual([])
})

test('a calendar is as long as usual where queries read no day before', async () => {
  const { days, notes } = await solve('usual', `${byMonth} WHERE d.calendar_year = 2025 GROUP BY 1`)
  expect(notes).not.toContain('LONGER_CALENDAR')
  expect(days[0]?.[1]).toBe('2024-01-01')
})

test.each([
  ['Jan2025', /^Feb2025$/],
  ['JANUARY 2025', /^FEBRUARY 2025$/],
  ['2025/01', /^2025\/02$/],
  ['01-2025', /^02-2025$/],
])('months are spelt as in %s where a query spells one so', async (month, next) => {
  const sql = `SELECT sum(f.sales_amount) FROM fact_sales f, dim_date d
    WHERE f.order_date = to_date(CAST(d.date_key AS text), 'YYYYMMDD') AND d.year_month = '${month}'`
  const { days, valid } = await solve(`like ${month.replace('/', ' of ')}`, sql)
  expect(days.find(([, day]) => day === '2025-02-03')?.[6]).toMatch(next)
  // the sale lies on a day that is there
  expect(days.length).toBe(1055)
  expect(valid).toBe(true)
})

test('revenue by day leaves a calendar all its days', async () => {
  const sql = `SELECT f.order_date_key, sum(f.sales_amount) AS revenue FROM fact_sales f JOIN dim_date d ON d.date_key = f.order_date_key
    GROUP BY f.order_date_key`
  expect((await solve('by day', sql)).days.length).toBe(1055)
})
