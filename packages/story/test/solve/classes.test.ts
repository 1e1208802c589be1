import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = `
  CREATE TABLE accounts (id uuid PRIMARY KEY, name text NOT NULL, industry text, seats int NOT NULL);
  CREATE TABLE keys (id int PRIMARY KEY, account_id uuid NOT NULL REFERENCES accounts (id), scopes text[]);
  CREATE TABLE events (
    id int PRIMARY KEY, account_id uuid NOT NULL REFERENCES accounts (id), kind varchar(20) NOT NULL,
    properties jsonb, cost numeric(8, 2) NOT NULL, at timestamp NOT NULL);`

const postgres = [
  // paths of JSON texts, lists
  "SELECT properties->>'source' AS source, count(*) FROM events WHERE properties->>'source' IN ('ad', 'mail') GROUP BY 1",
  'SELECT scope, count(*) AS n FROM keys, UNNEST(scopes) AS scope GROUP BY scope ORDER BY n DESC LIMIT 3',
  "SELECT id FROM keys WHERE 'admin' = ANY (scopes)",
  // a spine of days, the last row of each
  `SELECT d.day::date AS day, count(e.id) AS n FROM generate_series(DATE '2026-09-01', DATE '2026-09-20', INTERVAL '1 day') AS d (day)
   LEFT JOIN events e ON e.at::date = d.day GROUP BY d.day ORDER BY d.day`,
  `SELECT a.name, last.cost FROM accounts a CROSS JOIN LATERAL (
   SELECT e.cost FROM events e WHERE e.account_id = a.id ORDER BY e.at DESC LIMIT 1) AS last WHERE last.cost > 100`,
  "SELECT coalesce(kind, 'all') AS kind, count(*) FROM events GROUP BY ROLLUP (kind) HAVING count(*) > 3",
  `SELECT account_id FROM events WHERE kind = 'signup' EXCEPT SELECT account_id FROM events WHERE kind = 'purchase'`,
]

test('paths, lists, spines, the last of each and what is left out have answers', async () => {
  await solve({ ddl, queries: postgres, dialect: 'postgres' }, async ({ solved }) => {
    expect(solved.queries.map(({ id, answer }) => `${id} ${answer.status}`)).toEqual(
      postgres.map((_, at) => `q${at + 1} good`),
    )
  })
}, 60_000)

const bigquery = [
  `WITH cohorts AS (SELECT account_id, DATE_TRUNC(DATE(MIN(at)), MONTH) AS cohort FROM events GROUP BY account_id)
   SELECT cohort, DATE_DIFF(DATE_TRUNC(DATE(e.at), MONTH), cohort, MONTH) AS month_number, COUNT(DISTINCT e.account_id) AS accounts
   FROM events e JOIN cohorts c ON c.account_id = e.account_id GROUP BY 1, 2 HAVING month_number BETWEEN 1 AND 3`,
  `SELECT session, COUNT(*) AS n FROM (SELECT account_id, SUM(is_new) OVER (PARTITION BY account_id ORDER BY at) AS session FROM (
   SELECT account_id, at, IF(TIMESTAMP_DIFF(at, LAG(at) OVER (PARTITION BY account_id ORDER BY at), MINUTE) > 30, 1, 0) AS is_new
   FROM events)) GROUP BY session ORDER BY n DESC LIMIT 5`,
  "SELECT JSON_VALUE(properties, '$.plan') AS plan, COUNT(*) AS n FROM events WHERE JSON_VALUE(properties, '$.plan') IS NOT NULL GROUP BY plan",
  'SELECT name, seats FROM accounts WHERE seats > 5 QUALIFY RANK() OVER (ORDER BY seats DESC) <= 3',
]

test('cohorts, sessions and ranks of BigQuery have answers', async () => {
  await solve({ ddl, queries: bigquery, dialect: 'bigquery' }, async ({ solved }) => {
    expect(solved.queries.map(({ id, answer }) => `${id} ${answer.status}`)).toEqual(
      bigquery.map((_, at) => `q${at + 1} good`),
    )
  })
}, 60_000)

const streaks = [
  // islands of days, and of numbers beside another order
  `WITH days AS (SELECT DISTINCT account_id, at::date AS day FROM events WHERE kind = 'login'),
   numbered AS (SELECT account_id, day, day - (row_number() OVER (PARTITION BY account_id ORDER BY day))::int AS island FROM days)
   SELECT account_id, min(day) AS first, max(day) AS last, count(*) AS streak FROM numbered
   GROUP BY account_id, island HAVING count(*) >= 5 ORDER BY streak DESC`,
  `SELECT industry, count(*) AS n FROM (SELECT industry, seats, seats - row_number() OVER (PARTITION BY industry ORDER BY seats) AS island
   FROM accounts) AS numbered GROUP BY industry, island HAVING count(*) BETWEEN 4 AND 6`,
]

test('streaks of days and of numbers have answers', async () => {
  const tableRows = { accounts: 40, keys: 40, events: 120 }
  await solve({ ddl, queries: streaks, dialect: 'postgres', tableRows }, async ({ solved }) => {
    expect(solved.queries.map(({ id, answer }) => `${id} ${answer.status}`)).toEqual(
      streaks.map((_, at) => `q${at + 1} good`),
    )
  })
}, 60_000)

const shipments = `
  CREATE TABLE items (id int PRIMARY KEY, name varchar(40));
  CREATE TABLE depots (id int PRIMARY KEY, name varchar(40));
  CREATE TABLE sales (item_id int NOT NULL REFERENCES items (id), order_number int NOT NULL, depot_id int REFERENCES depots (id),
    sold_on date, amount numeric(8, 2), PRIMARY KEY (item_id, order_number));
  CREATE TABLE returned (item_id int NOT NULL, order_number int NOT NULL, PRIMARY KEY (item_id, order_number),
    FOREIGN KEY (item_id, order_number) REFERENCES sales (item_id, order_number));`

const posts =
  'CREATE TABLE posts (id int PRIMARY KEY, title text NOT NULL, tags text[], topics text[], skills text[]);'

test('lists have answers for what they hold, share or are long as', async () => {
  const queries = [
    "SELECT id FROM posts WHERE 'sport news' = ANY (topics) AND title LIKE 'A%'",
    "SELECT id FROM posts WHERE skills @> ARRAY['Underwater basket weaving']",
    "SELECT id FROM posts WHERE skills && ARRAY['Falconry', 'Origami'] AND array_length(tags, 1) >= 2",
    "SELECT id FROM posts WHERE array_position(topics, 'winter') IS NOT NULL",
    'SELECT title, cardinality(tags) AS n FROM posts WHERE cardinality(tags) >= 3 ORDER BY n DESC LIMIT 5',
  ]
  await solve({ ddl: posts, queries, dialect: 'postgres' }, async ({ solved }) => {
    expect(solved.queries.map(({ id, answer }) => `${id} ${answer.status}`)).toEqual(
      queries.map((_, at) => `q${at + 1} good`),
    )
  })
}, 60_000)

test('items of lists are what a query of BigQuery asks of them', async () => {
  const queries = [
    "SELECT id FROM posts WHERE 'curling' IN UNNEST(tags)",
    "SELECT tag, COUNT(*) AS n FROM posts, UNNEST(tags) AS tag WHERE tag LIKE 'obsidian%' GROUP BY tag",
    "SELECT id FROM posts WHERE EXISTS (SELECT 1 FROM UNNEST(topics) AS t WHERE t = 'quantum chess')",
  ]
  await solve({ ddl: posts, queries, dialect: 'bigquery' }, async ({ solved }) => {
    expect(solved.queries.map(({ id, answer }) => `${id} ${answer.status}`)).toEqual(
      queries.map((_, at) => `q${at + 1} good`),
    )
  })
}, 60_000)

test('an order from two depots of which nothing came back has a number of its own', async () => {
  const query = `SELECT count(DISTINCT order_number) AS n, sum(amount) AS amount FROM sales s1
    WHERE sold_on BETWEEN DATE '2002-03-01' AND DATE '2002-04-30'
    AND EXISTS (SELECT 1 FROM sales s2 WHERE s1.order_number = s2.order_number AND s1.depot_id <> s2.depot_id)
    AND NOT EXISTS (SELECT 1 FROM returned r WHERE r.order_number = s1.order_number)`
  await solve({ ddl: shipments, queries: [query], dialect: 'postgres' }, async ({ solved }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good'])
  })
}, 60_000)

const mysql = [
  // the output of a name that two tables have, and a text that orders nothing
  'SELECT e.account_id, count(*) AS n FROM events e JOIN `keys` k ON k.account_id = e.account_id GROUP BY account_id HAVING n > 1',
  "SELECT kind, count(*) AS 'how many' FROM events GROUP BY kind ORDER BY 'how many'",
  "SELECT kind, avg(kind IN ('sale', 'refund')) AS share FROM events WHERE at LIKE '2019%' GROUP BY kind",
]

test('outputs that are called by name, and days by their beginning, have answers in MySQL', async () => {
  await solve({ ddl, queries: mysql, dialect: 'mysql' }, async ({ solved }) => {
    expect(solved.queries.map(({ id, answer }) => `${id} ${answer.status}`)).toEqual(
      mysql.map((_, at) => `q${at + 1} good`),
    )
  })
}, 60_000)

const tsql = [
  "SELECT kind, count(*) AS [how many] FROM events GROUP BY kind ORDER BY 'how many' DESC",
  "SELECT name FROM accounts WHERE CASE WHEN CHARINDEX(LEFT(name, 1), 'ABCDEFG', 1) > 2 THEN 'late' ELSE 'no' END <> 'no'",
]

test('orders by the name of an output and places in texts have answers in SQL Server', async () => {
  await solve({ ddl, queries: tsql, dialect: 'tsql' }, async ({ solved }) => {
    expect(solved.queries.map(({ id, answer }) => `${id} ${answer.status}`)).toEqual(
      tsql.map((_, at) => `q${at + 1} good`),
    )
  })
}, 60_000)

test('a difference of two counts is not nothing', async () => {
  const difference =
    "SELECT (SELECT count(*) FROM events WHERE kind = 'Sale') - (SELECT count(*) FROM events WHERE kind = 'Refund') AS more"
  await solve({ ddl, queries: [difference], dialect: 'postgres' }, async ({ solved }) => {
    expect(solved.queries[0]?.answer.status).toBe('good')
  })
}, 60_000)
