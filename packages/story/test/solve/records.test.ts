import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = `CREATE TABLE bookings (
  id int PRIMARY KEY, guest varchar(50) NOT NULL, extras json, tags json, details jsonb, booked_on date NOT NULL
);`

/** Lists and documents in JSON that queries read as tables. */
test.each([
  [
    'mysql',
    `SELECT b.id, j.code, j.price FROM bookings b,
       JSON_TABLE(b.extras, '$[*]' COLUMNS (code VARCHAR(10) PATH '$.code', price DECIMAL(8,2) PATH '$.price')) AS j
     WHERE j.code = 'BAG' AND j.price > 30`,
  ],
  [
    'mysql',
    `SELECT code, SUM(price) AS total FROM bookings b JOIN JSON_TABLE(b.details, '$.extras[*]' COLUMNS (
       place FOR ORDINALITY, code VARCHAR(10) PATH '$.code' NULL ON EMPTY, price INT PATH '$.price' DEFAULT '0' ON EMPTY)) j ON TRUE
     GROUP BY code ORDER BY total DESC`,
  ],
  // the column's own words have no fields
  [
    'tsql',
    `SELECT b.id, j.tag FROM bookings b CROSS APPLY OPENJSON(b.tags)
       WITH (tag nvarchar(50) '$.name', weight int '$.weight') j WHERE j.weight > 5`,
  ],
  [
    'tsql',
    `SELECT b.guest, i.code, i.price FROM bookings b CROSS APPLY OPENJSON(b.details, '$.extras')
       WITH (code nvarchar(20), price int '$.net', notes nvarchar(max) '$.notes' AS JSON) AS i
     WHERE i.code = 'A-1' ORDER BY i.price DESC`,
  ],
  [
    'postgres',
    `SELECT x.code, x.price FROM bookings b, jsonb_to_recordset(b.extras) AS x(code text, price int)
     WHERE x.price > 3 AND code = 'bike'`,
  ],
  [
    'postgres',
    `SELECT b.id, x.* FROM bookings b CROSS JOIN LATERAL jsonb_to_record(b.details) AS x(code text, price int)
     WHERE x.price > 3 AND code = 'bike'`,
  ],
  [
    'postgres',
    'SELECT guest, r.seat FROM bookings, json_to_record(details) AS r(seat text, row int) WHERE r.row BETWEEN 3 AND 5',
  ],
  [
    'postgres',
    'SELECT kv.key, count(*) FROM bookings, jsonb_each_text(details) AS kv WHERE kv.value IS NOT NULL GROUP BY kv.key ORDER BY 2 DESC',
  ],
  [
    'postgres',
    "SELECT id, k, v FROM bookings CROSS JOIN LATERAL jsonb_each(details) AS e(k, v) WHERE k = 'plan'",
  ],
  [
    'postgres',
    "SELECT key, value::int AS n FROM bookings, jsonb_each_text(details->'marks') WHERE key IN ('food', 'bed') AND value::int > 5",
  ],
  [
    'postgres',
    'SELECT jsonb_array_elements_text(tags) AS tag, count(*) FROM bookings GROUP BY 1 ORDER BY 2 DESC',
  ],
  ['postgres', "SELECT id FROM bookings, jsonb_array_elements_text(tags) AS tag WHERE tag = 'vip'"],
  ['postgres', 'SELECT DISTINCT jsonb_object_keys(details) AS field FROM bookings'],
  [
    'postgres',
    'SELECT field, count(*) AS n FROM bookings, jsonb_object_keys(details) AS field GROUP BY field',
  ],
  [
    'postgres',
    "SELECT id FROM bookings WHERE jsonb_path_query_first(details, '$.room.floor') IS NOT NULL",
  ],
  ['sqlite', "SELECT b.guest FROM bookings b, json_each(b.tags) t WHERE t.value = 'late arrival'"],
  [
    'sqlite',
    "SELECT j.value ->> '$.name' AS name FROM bookings b, json_each(b.details, '$.guests') j WHERE j.value ->> '$.age' >= 50",
  ],
  [
    'sqlite',
    "SELECT key, value FROM bookings, json_each(details) WHERE key = 'floor' AND value = 'third'",
  ],
  [
    'sqlite',
    'SELECT guest, sum(j.value) AS total FROM bookings, json_each(extras) j WHERE j.value > 10 GROUP BY guest',
  ],
  [
    'tsql',
    "SELECT b.id, j.[key], j.value FROM bookings b CROSS APPLY OPENJSON(b.details) j WHERE j.[key] = 'floor'",
  ],
  [
    'snowflake',
    "SELECT b.id, f.key, f.value::string AS v FROM bookings b, LATERAL FLATTEN(input => b.details) f WHERE f.key = 'sea_view'",
  ],
  [
    'snowflake',
    'SELECT f.value:code::string AS code, f.index FROM bookings b, LATERAL FLATTEN(b.extras) f WHERE f.value:qty::int > 3 AND f.index = 0',
  ],
  [
    'snowflake',
    "SELECT f.value::string AS line, count(*) AS n FROM bookings b, TABLE(FLATTEN(b.details, path => 'lines', outer => true)) f GROUP BY 1",
  ],
])('%s: %s', async (dialect, sql) => {
  await solve({ ddl, queries: [sql], dialect }, async ({ solved }) => {
    expect(solved.queries[0]?.answer).toMatchObject({ status: 'good', message: null })
  })
})
