import { expect, test } from 'vitest'
import { printDuckdb } from '../../src/queries/print-duckdb.ts'
import { readQueries } from '../../src/queries/read-queries.ts'

async function print(sql: string, dialect: string): Promise<string> {
  const { queries } = await readQueries({ name: 'q.sql', text: sql }, dialect)
  if (!queries[0]) throw new Error('There is no query')
  const printed = await printDuckdb(queries[0])
  return printed.kind === 'printed' ? printed.sql : printed.reason
}

test.each([
  [
    'postgres',
    "SELECT a FROM t WHERE a ~* 'pro'",
    "SELECT a FROM t WHERE REGEXP_MATCHES(a, 'pro', 'i')",
  ],
  [
    'postgres',
    "SELECT a FROM t WHERE a !~* 'pro'",
    "SELECT a FROM t WHERE NOT REGEXP_MATCHES(a, 'pro', 'i')",
  ],
  [
    'tsql',
    'SELECT t.a, x.b FROM t CROSS APPLY (SELECT TOP 1 b FROM u ORDER BY b DESC) x',
    'SELECT t.a, x.b FROM t INNER JOIN LATERAL (SELECT b AS b FROM u ORDER BY b DESC LIMIT 1) AS x ON TRUE',
  ],
  [
    'tsql',
    'SELECT t.a, x.n FROM t OUTER APPLY (SELECT COUNT(*) AS n FROM u WHERE u.a = t.a) x',
    'SELECT t.a, x.n FROM t LEFT JOIN LATERAL (SELECT COUNT(*) AS n FROM u WHERE u.a = t.a) AS x ON TRUE',
  ],
  [
    'bigquery',
    'SELECT ROUND(100 * SAFE_DIVIDE(COUNTIF(TIMESTAMP_DIFF(a, b, DAY) <= 30), COUNT(*)), 1) AS s FROM t',
    "SELECT ROUND(100 * ((COUNT_IF(DATE_DIFF('DAY', b, a) <= 30)) / NULLIF(COUNT(*), 0)), 1) AS s FROM t",
  ],
  [
    'bigquery',
    'SELECT ARRAY_AGG(a ORDER BY TIMESTAMP_DIFF(c, b, HOUR) LIMIT 1) AS s FROM t',
    "SELECT LIST_SLICE(ARRAY_AGG(a ORDER BY (DATE_DIFF('HOUR', b, c))), 1, 1) AS s FROM t",
  ],
  [
    'bigquery',
    'SELECT STRUCT(a, t.b, 1 AS c) AS s FROM t',
    "SELECT {'a': a, 'b': t.b, 'c': 1} AS s FROM t",
  ],
  [
    'mysql',
    'SELECT a, b, SUM(c) AS s FROM t GROUP BY a, b WITH ROLLUP',
    'SELECT a, b, SUM(c) AS s FROM t GROUP BY ROLLUP (a, b)',
  ],
  [
    'snowflake',
    'SELECT RATIO_TO_REPORT(SUM(a)) OVER (PARTITION BY b) * 100 AS r FROM t GROUP BY b',
    'SELECT (SUM(a) / SUM(SUM(a)) OVER (PARTITION BY b)) * 100 AS r FROM t GROUP BY b',
  ],
  [
    'tsql',
    "SELECT FORMAT(a / b, 'P1') AS p FROM t",
    "SELECT FORMAT('{:.1f}%', (a / b) * 100) AS p FROM t",
  ],
  [
    'tsql',
    'SELECT TOP 3 WITH TIES a, SUM(b) AS s FROM t GROUP BY a ORDER BY s DESC',
    'SELECT a, SUM(b) AS s FROM t GROUP BY a QUALIFY RANK() OVER (ORDER BY s DESC) <= 3 ORDER BY s DESC',
  ],
  [
    'tsql',
    'SELECT DATEADD(week, DATEDIFF(week, 0, d), 0) AS w, DATEADD(day, n, d) AS x FROM t',
    "SELECT CAST('1900-01-01' AS TIMESTAMP) + INTERVAL (DATE_DIFF('WEEK', CAST('1900-01-01' AS TIMESTAMP), CAST(d AS TIMESTAMP))) WEEK AS w, d + INTERVAL (n) DAY AS x FROM t",
  ],
  [
    'tsql',
    'WITH recursive_days AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM recursive_days WHERE n < 3) SELECT n FROM recursive_days',
    'WITH RECURSIVE recursive_days AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM recursive_days WHERE n < 3) SELECT n FROM recursive_days',
  ],
  // Sunday is 0 in DuckDB, 1 elsewhere, and MySQL's WEEKDAY begins with Monday
  [
    'tsql',
    'SELECT DATEPART(WEEKDAY, d) AS w FROM t',
    'SELECT (EXTRACT(DAYOFWEEK FROM d) + 1) AS w FROM t',
  ],
  [
    'bigquery',
    'SELECT EXTRACT(DAYOFWEEK FROM d) AS w FROM t',
    'SELECT (EXTRACT(DAYOFWEEK FROM d) + 1) AS w FROM t',
  ],
  [
    'mysql',
    'SELECT DAYOFWEEK(d) AS w, d - INTERVAL WEEKDAY(d) DAY AS monday FROM t',
    'SELECT (DAYOFWEEK(d) + 1) AS w, d - INTERVAL (ISODOW(d) + -1) DAY AS monday FROM t',
  ],
  [
    'mysql',
    'SELECT TIMESTAMPDIFF(MONTH, a, b) AS n FROM t',
    "SELECT DATESUB('MONTH', CAST(a AS TIMESTAMP), CAST(b AS TIMESTAMP)) AS n FROM t",
  ],
  // DuckDB's weeks begin with Monday
  [
    'bigquery',
    'SELECT DATE_TRUNC(d, WEEK(MONDAY)) AS a, DATE_TRUNC(d, ISOWEEK) AS b, DATE_TRUNC(d, WEEK) AS c FROM t',
    "SELECT DATE_TRUNC('WEEK', d) AS a, DATE_TRUNC('WEEK', d) AS b, (DATE_TRUNC('WEEK', d + INTERVAL '1' DAY) - INTERVAL '1' DAY) AS c FROM t",
  ],
  [
    'bigquery',
    'SELECT TIMESTAMP_TRUNC(d, WEEK(TUESDAY)) AS a FROM t',
    "SELECT (DATE_TRUNC('WEEK', d + INTERVAL '6' DAY) - INTERVAL '6' DAY) AS a FROM t",
  ],
  [
    'tsql',
    "SELECT FORMAT(d, 'MMM yyyy') AS a, FORMAT(n, 'N2') AS b, FORMAT(n, '0.0') AS c, DATENAME(month, d) AS e FROM t",
    "SELECT STRFTIME(d, '%b %Y') AS a, FORMAT('{:,.2f}', CAST(n AS DOUBLE)) AS b, FORMAT('{:.1f}', CAST(n AS DOUBLE)) AS c, STRFTIME(d, '%B') AS e FROM t",
  ],
  [
    'tsql',
    'SELECT CONVERT(VARCHAR(7), d, 120) AS a, CONVERT(DATE, x, 103) AS b, CAST(x AS NVARCHAR(MAX)) AS c FROM t',
    "SELECT LEFT(STRFTIME(d, '%Y-%m-%d %H:%M:%S'), 7) AS a, CAST(TRY_STRPTIME(x, '%d/%m/%Y') AS DATE) AS b, CAST(x AS TEXT) AS c FROM t",
  ],
  ['snowflake', 'SELECT DAYOFWEEK(d) AS w FROM t', 'SELECT DAYOFWEEK(d) AS w FROM t'],
  [
    'bigquery',
    'SELECT ARRAY_AGG(a ORDER BY b LIMIT 3) AS first FROM t',
    'SELECT LIST_SLICE(ARRAY_AGG(a ORDER BY b), 1, 3) AS first FROM t',
  ],
  [
    'snowflake',
    'SELECT v.value FROM t, LATERAL FLATTEN(input => a) v',
    'SELECT v.value FROM t, LATERAL UNNEST(a) AS v(VALUE)',
  ],
  [
    'postgres',
    "SELECT a FROM t WHERE (b, c) OVERLAPS (d, interval '1 hour')",
    "SELECT a FROM t WHERE ((b < (d + INTERVAL '1' HOUR)) AND (d < c))",
  ],
  [
    'postgres',
    "SELECT tsrange(a, b) && tsrange(c, d) AS x, a <@ daterange(b, c, '(]') AS y, numrange(a, d) @> numrange(b, c) AS z FROM t",
    'SELECT ((a < d) AND (c < b)) AS x, ((a > b) AND (a <= c)) AS y, ((b >= a) AND (c <= d)) AS z FROM t',
  ],
  [
    'postgres',
    'SELECT make_interval(days => 7, mins => a) AS x FROM t',
    "SELECT ((7 * INTERVAL '1' DAY) + (a * INTERVAL '1' MINUTE)) AS x FROM t",
  ],
  [
    'postgres',
    "SELECT substring(a from '#(\\w+)') AS x, (regexp_match(a, 'b+'))[1] AS y FROM t",
    "SELECT NULLIF(REGEXP_EXTRACT(a, '#(\\w+)', 1), '') AS x, NULLIF(REGEXP_EXTRACT(a, 'b+'), '') AS y FROM t",
  ],
  // a row without a match makes none
  [
    'postgres',
    "SELECT (regexp_matches(a, '(x)(y)'))[2] AS y, count(*) AS n FROM t WHERE b > 1 GROUP BY 1",
    "SELECT NULLIF(REGEXP_EXTRACT(a, '(x)(y)', 2), '') AS y, COUNT(*) AS n FROM t WHERE (b > 1 AND REGEXP_MATCHES(a, '(x)(y)')) GROUP BY 1",
  ],
  [
    'tsql',
    "SELECT TRY_PARSE(a AS decimal(5, 2) USING 'en-US') AS x, PARSE(b AS date) AS y FROM t",
    'SELECT TRY_CAST(a AS DECIMAL(5, 2)) AS x, CAST(b AS DATE) AS y FROM t',
  ],
  [
    'tsql',
    "SELECT CAST(SWITCHOFFSET(a, '-05:00') AS date) AS x, DATE_BUCKET(WEEK, 2, a) AS y FROM t",
    "SELECT CAST((CAST(a AS TIMESTAMP) + TO_MINUTES(-300)) AS DATE) AS x, (TIME_BUCKET(2 * INTERVAL '1 WEEK', CAST(a AS TIMESTAMP), CAST('1900-01-01' AS TIMESTAMP))) AS y FROM t",
  ],
  [
    'tsql',
    "SELECT a AT TIME ZONE 'UTC' AT TIME ZONE 'Pacific Standard Time' AS x FROM t",
    "SELECT a AT TIME ZONE 'UTC' AT TIME ZONE 'America/Los_Angeles' AS x FROM t",
  ],
  [
    'tsql',
    "SELECT c.a, STUFF((SELECT ', ' + d.b FROM t d WHERE d.a = c.a ORDER BY d.b FOR XML PATH('')), 1, 2, '') AS x FROM t c",
    "SELECT c.a, (SELECT STRING_AGG(d.b, ', ' ORDER BY d.b) FROM t AS d WHERE d.a = c.a) AS x FROM t AS c",
  ],
  ['tsql', "SELECT x.a FROM t FOR SYSTEM_TIME AS OF '2024-01-01' AS x", 'SELECT x.a FROM t AS x'],
  [
    'bigquery',
    'SELECT a FROM t FOR SYSTEM_TIME AS OF TIMESTAMP_SUB(CURRENT_TIMESTAMP(), INTERVAL 1 HOUR) WHERE a > 1',
    'SELECT a FROM t WHERE a > 1',
  ],
  [
    'bigquery',
    "SELECT EXTRACT(HOUR FROM TIMESTAMP_MICROS(a) AT TIME ZONE 'Europe/Berlin') AS h FROM t",
    "SELECT EXTRACT(HOUR FROM (MAKE_TIMESTAMP(a) AT TIME ZONE 'UTC') AT TIME ZONE 'Europe/Berlin') AS h FROM t",
  ],
  ['tsql', "SELECT a FROM t WHERE a = N'O''Neil'", "SELECT a FROM t WHERE a = 'O''Neil'"],
  [
    'mysql',
    "SELECT a FROM t WHERE a = _utf8'O''Neil' AND b = b'1' AND c = b'0110'",
    "SELECT a FROM t WHERE a = 'O''Neil' AND b = 1 AND c = '0110'",
  ],
  [
    'tsql',
    'SELECT TOP (5) PERCENT WITH TIES a FROM t ORDER BY b DESC',
    'SELECT a FROM t QUALIFY RANK() OVER (ORDER BY b DESC) <= CEIL(COUNT(*) OVER () * 5 / 100.0) ORDER BY b DESC',
  ],
  [
    'mysql',
    'SELECT @n := @n + 1 AS place, t.a FROM (SELECT a FROM u ORDER BY a DESC) t, (SELECT @n := 0) v',
    'SELECT ROW_NUMBER() OVER (ORDER BY a DESC) AS place, t.a FROM (SELECT a FROM u ORDER BY a DESC) AS t, (SELECT 0) AS v',
  ],
  [
    'mysql',
    "SELECT a, @n := IF(@last = b, @n + 1, 1) AS n, @last := b FROM t, (SELECT @n := 0, @last := '') v ORDER BY b, a",
    "SELECT a, ROW_NUMBER() OVER (PARTITION BY b ORDER BY b, a) AS n, b FROM t, (SELECT 0, '') AS v ORDER BY b, a",
  ],
  [
    'mysql',
    'SELECT a, @sum := @sum + b AS running FROM t CROSS JOIN (SELECT @sum := 0) v ORDER BY a',
    'SELECT a, SUM(b) OVER (ORDER BY a ROWS UNBOUNDED PRECEDING) AS running FROM t CROSS JOIN (SELECT 0) AS v ORDER BY a',
  ],
])('%s: %s', async (dialect, sql, wanted) => {
  expect((await print(sql, dialect)).replace(/ NULLS (?:FIRST|LAST)/g, '')).toBe(wanted)
})
