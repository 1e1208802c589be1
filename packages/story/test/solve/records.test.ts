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
])('%s: %s', async (dialect, sql) => {
  await solve({ ddl, queries: [sql], dialect }, async ({ solved }) => {
    expect(solved.queries[0]?.answer).toMatchObject({ status: 'good', message: null })
  })
})
