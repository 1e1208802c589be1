import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = 'CREATE TABLE reviews (review_id integer, year integer, month text, stars integer);'
const months =
  'January February March April May June July August September October November December'
const numbered = months
  .split(' ')
  .map((name, at) => `WHEN '${name}' THEN '${String(at + 1).padStart(2, '0')}'`)
const spell = (alias: string): string =>
  `CAST(CAST(${alias}.year AS text) || '-' || CASE ${alias}.month ${numbered.join(' ')} END || '-01' AS date)`

test('days that two rows spell in parts are found together, one of them the only row of its number', async () => {
  const queries = [
    `SELECT count(*) AS n FROM reviews AS a
     WHERE ${spell('a')} = (SELECT ${spell('b')} - INTERVAL '2 months' FROM reviews AS b WHERE b.review_id = 3)`,
    'SELECT stars FROM reviews WHERE review_id = 3',
  ]
  await solve({ ddl, queries, dialect: 'postgres' }, async ({ solved, ask }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good', 'good'])
    expect(await ask('SELECT count(*) FROM reviews WHERE review_id = 3')).toEqual([[1n]])
  })
})
