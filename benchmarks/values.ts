/**
 * Where a value's time goes: each thing that plans and proofs do to a value, done to four million of them.
 * Writes `values.md` beside this file. CPU time, best of three: it does not depend on how many cores share the work.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { dialects } from '@worldloom/engine'

const rows = 4_000_000
const folder = mkdtempSync(join(tmpdir(), 'values-'))
const instance = await DuckDBInstance.create(':memory:', { temp_directory: folder })
const connection = await instance.connect()
for (const line of dialects.duckdb.prelude) if (!line.startsWith('--')) await connection.run(line)
const quantiles = Array.from({ length: 257 }, (_, step) => step * step * 1000)
await connection.run(`SET VARIABLE quantiles = ${JSON.stringify(quantiles)}::BIGINT[]`)
await connection.run(`SET VARIABLE names = (SELECT list('name ' || range) FROM range(500))`)
await connection.run(
  `CREATE TABLE n AS SELECT range AS r, mix(range) AS h, mix(range) % 1000000 AS p FROM range(${rows})`,
)
await connection.run(
  `CREATE TABLE parents AS SELECT range AS r, mix(range) AS v FROM range(1000000)`,
)
await connection.run(`CREATE TABLE texts AS SELECT 'user' || r || '@example.com' AS v FROM n`)
await connection.run(
  `CREATE TABLE moments AS SELECT make_timestamp((1577836800 + h % 100000000) * 1000000) AS v FROM n`,
)
await connection.run(
  `CREATE TABLE amounts AS SELECT CAST((h % 100000) * 0.01 AS DECIMAL(10, 2)) AS v FROM n`,
)

const use = (expression: string, from = 'n'): string =>
  `CREATE OR REPLACE TABLE out AS SELECT bit_xor(hash(${expression})) FROM ${from}`
const copy = (from: string, format: string): string =>
  `COPY (FROM ${from}) TO '${join(folder, 'out')}' (FORMAT ${format})`
const parquet =
  'parquet, PARQUET_VERSION v2, COMPRESSION zstd, COMPRESSION_LEVEL 1, DICTIONARY_SIZE_LIMIT 1000'

const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'to draw': {
    'stir the row number, once a row': use('row_mix(r)'),
    'a random number under a key': use('draw(h, 12345)'),
  },
  'to choose': {
    'a number in a range': use('below(h, 1000)'),
    'by a distribution, 257 quantiles': use(`quantile(h, getvariable('quantiles'))`),
    'one of four by weight': use(
      `CASE WHEN h < 3435973837 THEN 1 WHEN h < 3779571220 THEN 2 WHEN h < 4080218931 THEN 3 ELSE 4 END`,
    ),
    'a text of a list': use(`pick(getvariable('names'), h)`),
    'the value of one of a million parents': use('v', 'n JOIN parents ON parents.r = n.p'),
  },
  'to form': {
    'a text from a number': use(`'user' || r || '@example.com'`),
    'a moment': use('make_timestamp((1577836800 + (h % 100000000)) * 1000000)'),
    'an amount': use('CAST((h % 100000) * 0.01 AS DECIMAL(10, 2))'),
  },
  'to sum and sort': {
    'a sum by parent': `CREATE OR REPLACE TABLE out AS SELECT p, sum(h) FROM n GROUP BY p`,
    'keep a number in a table': 'CREATE OR REPLACE TABLE out AS SELECT h FROM n',
    'sort by a number, with one beside it': `CREATE OR REPLACE TABLE out AS SELECT r, h FROM n ORDER BY h`,
  },
  'to write': {
    'a number, Parquet': copy('(SELECT h FROM n)', parquet),
    'a text, Parquet': copy('texts', parquet),
    'a moment, Parquet': copy('moments', parquet),
    'an amount, Parquet': copy('amounts', parquet),
    'a number, CSV': copy('(SELECT h FROM n)', 'csv'),
    'a text, CSV': copy('texts', 'csv'),
  },
  'to prove': {
    'a number is in its range': 'SELECT count(*) FILTER (WHERE h < 0 OR h > 4294967295) FROM n',
    'a key is unique': 'SELECT count(*) FROM (SELECT r FROM n GROUP BY r HAVING count(*) > 1)',
    'a text is unique': 'SELECT count(*) FROM (SELECT v FROM texts GROUP BY v HAVING count(*) > 1)',
    'a link leads to a row':
      'SELECT count(*) FROM n WHERE NOT EXISTS (FROM parents WHERE parents.r = n.p)',
  },
}

const nothing = await measure(use('h'))
const lines: string[] = []
for (const [group, things] of Object.entries(groups)) {
  for (const [thing, sql] of Object.entries(things)) {
    const took = await measure(sql)
    const own = sql.includes('bit_xor(hash(') ? Math.max(took - nothing, 0) : took
    lines.push(`| ${group} | ${thing} | ${own.toFixed(0)} |`)
  }
}
const text = [
  '# Where a value’s time goes',
  '',
  `Made by \`npm run bench -- values\`: nanoseconds of CPU time for each of ${rows / 1e6} million values, best of three.`,
  '',
  '| | | ns |',
  '| --- | --- | --- |',
  ...lines,
  '',
].join('\n')
writeFileSync(join(import.meta.dirname, 'values.md'), text)
console.log(text)
connection.closeSync()
instance.closeSync()
rmSync(folder, { recursive: true })

async function measure(sql: string): Promise<number> {
  const runs: number[] = []
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage()
    await connection.run(sql)
    const { user, system } = process.cpuUsage(before)
    runs.push((user + system) * 1000)
  }
  return Math.min(...runs) / rows
}
