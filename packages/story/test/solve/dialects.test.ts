import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = `
CREATE TABLE lines (
  id integer PRIMARY KEY, order_number integer NOT NULL, product_id integer NOT NULL,
  note varchar(60) NOT NULL, sold_at timestamp NOT NULL, opens time NOT NULL, paid bit(1) NOT NULL
);`

test.each([
  ['mysql', "SELECT FIELD(note, 'due', 'paid') AS place, COUNT(*) AS n FROM lines GROUP BY place"],
  [
    'mysql',
    "SELECT ELT(QUARTER(sold_at), 'a', 'b', 'c', 'd') AS q, COUNT(*) AS n FROM lines GROUP BY q",
  ],
  ['mysql', "SELECT COUNT(*) AS n FROM lines WHERE FIND_IN_SET('late', note) > 0"],
  ['mysql', "SELECT COUNT(*) AS n FROM lines WHERE JSON_CONTAINS(note, '\"late\"', '$.tags')"],
  ['mysql', "SELECT INET_ATON('10.0.0.1') AS ip, JSON_ARRAYAGG(id) AS ids FROM lines"],
  [
    'tsql',
    'SELECT note, STDEV(product_id) AS s, STDEVP(id) AS p, VAR(id) AS v, VARP(id) AS w FROM lines GROUP BY note',
  ],
  ['tsql', "SELECT CHOOSE(DATEPART(QUARTER, sold_at), 'a', 'b', 'c', 'd') AS q, id FROM lines"],
  ['postgres', "SELECT jsonb_agg(jsonb_build_object('id', id) ORDER BY id) AS list FROM lines"],
  [
    'snowflake',
    "SELECT note['utm']['source']::varchar AS source, COUNT(*) AS n FROM lines WHERE note['utm']['source'] IS NOT NULL GROUP BY 1",
  ],
  ['snowflake', "SELECT COUNT(*) AS n FROM lines WHERE STARTSWITH(note, 'late')"],
  [
    'snowflake',
    'SELECT TRY_TO_NUMBER(note:price::string) AS x FROM lines WHERE TRY_TO_NUMBER(note:price::string) > 10',
  ],
  ['snowflake', 'SELECT TRY_TO_NUMBER(note) AS x, id FROM lines WHERE TRY_TO_NUMBER(note) > 10'],
  [
    'snowflake',
    'SELECT APPROX_PERCENTILE(product_id, 0.9) AS p, OBJECT_AGG(id, note) AS o FROM lines',
  ],
  [
    'snowflake',
    'SELECT id, CONDITIONAL_TRUE_EVENT(product_id > 5) OVER (ORDER BY sold_at) AS part FROM lines QUALIFY part >= 2',
  ],
  [
    'bigquery',
    "SELECT REGEXP_EXTRACT(note, r'[0-9]+') AS x, COUNT(*) AS n FROM lines GROUP BY x HAVING x > '20'",
  ],
  ['bigquery', "SELECT COUNT(*) AS n FROM lines WHERE PARSE_DATE('%Y%m%d', note) > '2026-01-01'"],
  [
    'tsql',
    'SELECT TOP 2 WITH TIES product_id, COUNT(*) AS n FROM lines GROUP BY product_id ORDER BY n DESC',
  ],
  ['postgres', "SELECT id FROM lines WHERE note ~* '^pro[a-f]+$'"],
  ['postgres', "SELECT id, to_char(opens, 'HH24:MI') AS at FROM lines WHERE note = 'late'"],
  [
    'postgres',
    `SELECT to_char(sold_at, 'FMMonth, yyyy-MM-01') AS month, to_char(sold_at, 'YYYY-"Q"Q') AS quarter, initcap(note) AS said
     FROM lines WHERE sold_at < CURRENT_DATE - INTERVAL '1 month - 1 day' AND note = 'late'`,
  ],
  [
    'mysql',
    `SELECT id, CONVERT(SUBSTRING_INDEX(note, ',', 1), UNSIGNED) AS first_one, CAST(product_id AS SIGNED INTEGER) AS p
     FROM lines WHERE CAST(SUBSTRING_INDEX(note, ',', -1) AS UNSIGNED) > 3`,
  ],
  [
    'tsql',
    "SELECT l.id, TRIM(value) AS part FROM lines l CROSS APPLY STRING_SPLIT(l.note, ',') WHERE l.id > 2",
  ],
  // the items of a list become rows, each of them a number
  [
    'postgres',
    "SELECT id, CAST(trim(unnest(string_to_array(note, ','))) AS integer) AS extra FROM lines WHERE id > 2",
  ],
  // a text that compares with a day, beside texts that stay what they are
  [
    'mysql',
    `SELECT count(*) AS n FROM lines WHERE note IN ('paid', 'due')
     AND sold_at >= DATE_FORMAT(CURDATE() - INTERVAL 2 MONTH, '%Y-%m-01') AND sold_at < DATE_FORMAT(CURDATE(), '%Y-%m-01')`,
  ],
  [
    'mysql',
    'SELECT id FROM lines WHERE WEEKDAY(sold_at) = 0 AND sold_at >= CURDATE() - INTERVAL WEEKDAY(CURDATE()) DAY',
  ],
  [
    'tsql',
    'SELECT count(*) AS n FROM lines WHERE sold_at >= DATEADD(WEEK, DATEDIFF(WEEK, 0, GETDATE()), 0)',
  ],
  [
    'sqlite',
    `SELECT id, strftime('%Y-%m', sold_at, '-1 month') AS month FROM lines
     WHERE sold_at BETWEEN date('now', 'start of month', '-6 months') AND date('now', 'start of month', '-1 day')`,
  ],
  // a bare column in HAVING, and groups that are called by their places
  [
    'mysql',
    'SELECT order_number FROM lines GROUP BY order_number HAVING COUNT(*) > product_id - 1000000',
  ],
  [
    'postgres',
    `SELECT product_id, date_trunc('month', sold_at)::date AS month,
       sum(sum(id)) OVER (PARTITION BY product_id ORDER BY date_trunc('month', sold_at)) AS running
     FROM lines GROUP BY 1, 2`,
  ],
  [
    'mysql',
    "SELECT id, CASE WHEN id > 3 THEN CONCAT(note, '!') ELSE product_id END AS said FROM lines",
  ],
  // what a pivot reads is translated as well
  [
    'tsql',
    `SELECT product_id, [0] AS first_week FROM (SELECT product_id, DATEDIFF(week, '2026-01-05', sold_at) AS wk, id FROM lines) AS lines
     PIVOT (COUNT(id) FOR wk IN ([0])) AS p ORDER BY product_id`,
  ],
  [
    'snowflake',
    "SELECT * FROM (SELECT product_id, DATEDIFF('day', sold_at, CURRENT_DATE()) AS age, id FROM lines) PIVOT (COUNT(id) FOR age IN (1, 2)) AS p",
  ],
  [
    'tsql',
    `SELECT l.product_id, STRING_AGG(x.note, ', ') WITHIN GROUP (ORDER BY x.id) AS notes FROM lines l
     CROSS APPLY (SELECT TOP 2 m.id, m.note FROM lines m WHERE m.product_id = l.product_id) x GROUP BY l.product_id`,
  ],
  ['postgres', 'SELECT at.id FROM lines AS at WHERE at.product_id > 3'],
  [
    'postgres',
    "SELECT id FROM lines WHERE note LIKE '%(Japan)%' AND note NOT LIKE '%(USA)%' AND (note LIKE '%(2006)%' OR note LIKE '%(2007)%')",
  ],
  ['sqlite', "SELECT max(id) AS last FROM lines WHERE sold_at >= DATE('now', '-7 days')"],
  ['mysql', "SELECT id FROM lines WHERE DATE_FORMAT(sold_at, '%M %Y') = 'March 2025'"],
  ['mysql', "SELECT count(*) AS n FROM lines WHERE STR_TO_DATE(note, '%d %M %Y') > '2026-01-01'"],
  ['mysql', 'SELECT (SELECT max(id) FROM lines) / (SELECT count(*) FROM lines) AS n FROM dual'],
  ['postgres', "SELECT count(*) AS n FROM lines WHERE to_date(note, 'Month') IS NOT NULL"],
  ['tsql', "SELECT id FROM lines WHERE note LIKE '%Ital%' COLLATE SQL_Latin1_General_CP1_CI_AS"],
  [
    'mysql',
    "SELECT DATE_ADD('0000-01-01 00:00:00', INTERVAL (TIMESTAMPDIFF(MONTH, '0000-01-01 00:00:00', sold_at)) MONTH) AS month, count(*) AS n FROM lines GROUP BY month",
  ],
  ['postgres', 'SELECT CAST(to_timestamp(order_number) AS time) AS at FROM lines ORDER BY at DESC'],
  [
    'tsql',
    "SELECT id FROM lines WHERE FORMAT(sold_at, 'yyyy-MM') = '2023-05' AND note + '/' + note LIKE '%due%'",
  ],
  [
    'sqlite',
    `SELECT count(*) AS n FROM lines
     WHERE sold_at >= date('now', 'start of month', '-2 months') AND sold_at < date('now', 'start of month')`,
  ],
  [
    'sqlite',
    `SELECT count(*) AS n FROM lines
     WHERE sold_at >= date('now', '-' || ((strftime('%w', 'now') + 6) % 7) || ' days', '-7 days')`,
  ],
  [
    'sqlite',
    `SELECT datetime() - sold_at AS years FROM lines
     WHERE datetime(CURRENT_TIMESTAMP, 'localtime') - datetime(sold_at) > 60`,
  ],
  [
    'mysql',
    `WITH RECURSIVE months AS (
       SELECT min(DATE_FORMAT(sold_at, '%Y-%m-01')) AS month FROM lines
       UNION ALL SELECT DATE_FORMAT(DATE_ADD(month, INTERVAL 1 MONTH), '%Y-%m-01') FROM months
       WHERE DATE_ADD(month, INTERVAL 1 MONTH) <= (SELECT max(DATE_FORMAT(sold_at, '%Y-%m-01')) FROM lines))
     SELECT m.month, count(l.id) AS n FROM months m
     LEFT JOIN lines l ON DATE_FORMAT(l.sold_at, '%Y-%m-01') = m.month GROUP BY m.month`,
  ],
  [
    'mysql',
    `SELECT a.id FROM lines a JOIN lines b ON b.id = a.product_id
     WHERE a.note BETWEEN b.sold_at AND DATE_ADD(b.sold_at, INTERVAL 14 DAY)`,
  ],
  // the group that is shown is the one with something to count
  [
    'sqlite',
    `SELECT CAST(SUM(note = 'paid') AS REAL) * 100 / COUNT(id) AS share FROM lines
     WHERE product_id > 3 GROUP BY order_number ORDER BY order_number DESC LIMIT 1`,
  ],
  [
    'bigquery',
    'SELECT order_number, ARRAY_AGG(note ORDER BY id LIMIT 2) AS notes FROM lines GROUP BY order_number',
  ],
  [
    'mysql',
    "SELECT id, CONCAT(note, LPAD(product_id, 4, '0'), LPAD(MONTH(sold_at), 2, '0')) AS code FROM lines",
  ],
  [
    'postgres',
    "SELECT id FROM lines WHERE to_tsvector('english', note) @@ to_tsquery('english', '(chest | back) & pain & !mild')",
  ],
  [
    'postgres',
    `SELECT id FROM lines WHERE to_tsvector('english', note) @@ websearch_to_tsquery('"late fee" -paid')`,
  ],
  [
    'snowflake',
    "SELECT dateadd(day, seq4(), '2026-01-01'::date) AS day, row_number() OVER (ORDER BY seq4()) AS n FROM table(generator(rowcount => 9)) WHERE seq4() < 7",
  ],
  [
    'snowflake',
    `SELECT product_id, seg, COUNT(*) AS n FROM (SELECT product_id, conditional_change_event(note) OVER (PARTITION BY product_id ORDER BY sold_at) AS seg FROM lines)
     GROUP BY product_id, seg HAVING seg >= 1`,
  ],
  ['sqlite', "SELECT note FROM lines WHERE note GLOB '[A-D][0-9]*'"],
  ['sqlite', "SELECT note FROM lines WHERE NOT note GLOB '*[^A-Z0-9 .]*'"],
  [
    'postgres',
    `SELECT id, date_part('year', age(sold_at)) AS years FROM lines
     WHERE age(sold_at) BETWEEN interval '80 years' AND interval '85 years'`,
  ],
  ['mysql', "SELECT id FROM lines WHERE paid = b'0' AND note = N'O''Neil'"],
  ['mysql', 'SELECT paid + 0 AS p, SUM(paid * product_id) AS s FROM lines GROUP BY p'],
  [
    'tsql',
    'SELECT AVG(x.product_id) AS mean FROM (SELECT TOP 10 PERCENT product_id FROM lines ORDER BY product_id DESC) x',
  ],
])('%s: %s', async (dialect, sql) => {
  await solve({ ddl, queries: [sql], dialect }, async ({ solved }) => {
    expect(solved.queries[0]?.answer).toMatchObject({ status: 'good', message: null })
  })
})

test('a class of letters in a pattern of SQL Server is one', async () => {
  const sql = "SELECT note FROM lines WHERE note LIKE '[A-F]%[0-9][0-9]' AND note NOT LIKE '%[!?]%'"
  await solve({ ddl, queries: [sql], dialect: 'tsql' }, async ({ solved, ask }) => {
    const rows = await ask(solved.queries[0]?.sql ?? '')
    expect(rows.length).toBeGreaterThan(0)
    for (const [note] of rows) expect(note).toMatch(/^[A-F][^!?]*\d\d$/)
  })
})

test('a table that is not there is named, with the one that may be meant', async () => {
  const queries = ['SELECT id FROM shop.linse', 'SELECT id FROM suppliers', 'SELECT id FROM lines']
  await solve({ ddl, queries, dialect: 'bigquery' }, async ({ solved }) => {
    expect(solved.queries.map(({ answer }) => answer.message)).toEqual([
      'The schema has no table "shop.linse". Did you mean "lines"?',
      'The schema has no table "suppliers". Known are lines.',
      null,
    ])
  })
})

test.each([
  ['postgres', 3],
  ['sqlite', 3],
  ['tsql', 3],
  ['mysql', 3.5],
  ['snowflake', 3.5],
])('in %s seven by two is %d', async (dialect, quotient) => {
  const queries = ['SELECT (count(*) - count(*) + 7) / 2 AS half FROM lines']
  await solve({ ddl, queries, dialect }, async ({ solved, ask }) => {
    const [row] = await ask(solved.queries[0]?.sql ?? '')
    expect(Number(row?.[0])).toBe(quotient)
  })
})

test('what a common table asks is read as what the query itself asks', async () => {
  const queries = [
    `WITH recent AS (
       SELECT product_id, count(*) FILTER (WHERE note = 'paid') AS paid, count(*) AS n FROM lines
       WHERE sold_at >= CURRENT_DATE - INTERVAL '30 days' GROUP BY product_id)
     SELECT product_id, paid, n FROM recent WHERE n > 0`,
    `WITH one AS (SELECT id FROM lines WHERE order_number = (SELECT order_number FROM lines WHERE note = 'the only one'))
     SELECT count(*) AS n FROM one`,
  ]
  await solve({ ddl, queries, now: '2020-06-15T00:00:00Z' }, async ({ solved, ask }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good', 'good'])
    expect(solved.queries[0]?.sql).toContain('2020-06-15')
    expect(await ask("SELECT count(*) FROM lines WHERE note = 'the only one'")).toEqual([[1n]])
  })
})
