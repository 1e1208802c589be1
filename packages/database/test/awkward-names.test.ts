import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { outputFormats } from '@worldloom/runner'
import { afterAll, describe, expect, test } from 'vitest'
import { generateDatabase } from '../src/index.ts'

// what means something to SQL, to files, to DuckDB's readers and writers, and to the statements that they are made of
const sql = `CREATE TABLE "kunden; DROP" (
  "rowid" INT PRIMARY KEY, "line" TEXT NOT NULL, "place" TEXT, "file_row_number" INT, "file_index" INT,
  "Straße (Nr.)" TEXT, "a""b" TEXT, "it's; a ""name""" TEXT, "e\`f" TEXT, "g\\h" TEXT, "$1" INT, "{x}" TEXT, "?" INT,
  "select" TEXT, "row" INT, "key" TEXT, "why" TEXT, "😀" TEXT, "日付" DATE, " lead" TEXT, "x,y" TEXT,
  "n)" VARCHAR(20) CHECK ("n)" IN ('it''s', 'a;b', 'ü')), "%" NUMERIC(5,2), "--c" INT, "/*d*/" INT, "work.x" INT
);
CREATE TABLE "Größe/Maß" (
  id INT PRIMARY KEY, "kunde id" INT NOT NULL REFERENCES "kunden; DROP" ("rowid"), "made at" TIMESTAMP,
  "t""x'y" INT UNIQUE NOT NULL
);
CREATE TABLE "größe/maß 2" (id INT PRIMARY KEY, "p" INT REFERENCES "Größe/Maß" (id));
CREATE TABLE "CON" (id INT PRIMARY KEY);
CREATE TABLE "con" (id INT PRIMARY KEY, "up" INT NOT NULL REFERENCES "CON" (id));
CREATE TABLE "constructor" (id INT PRIMARY KEY, "con id" INT NOT NULL REFERENCES "con" (id));
`

const folder = mkdtempSync(join(tmpdir(), 'worldloom-names-'))
const inside = join(folder, `it's {a,b} [1] *; ü`)
mkdirSync(inside)
const schema = join(inside, 'größe [1].sql')
writeFileSync(schema, sql)
afterAll(() => rmSync(folder, { recursive: true }))

describe('names and paths that mean something elsewhere', () => {
  test.each(outputFormats)('%s: every table is written, read again and proved', async (format) => {
    const result = await generateDatabase({ schema, format, rows: 20, out: join(inside, format) })
    if (result.status !== 'done') throw new Error(JSON.stringify(result).slice(0, 2000))
    expect(result.report.tables.map(({ rows }) => rows)).toEqual([20, 20, 20, 20, 20, 20])
    expect(result.report.proof).toMatchObject({ broken: 0, notCheckable: 0 })
  })

  test('a DuckDB file is refused where DuckDB would cut its path', async () => {
    const asked = { schema, format: 'duckdb', rows: 20, out: join(folder, 'why?') } as const
    expect(await generateDatabase(asked)).toMatchObject({
      status: 'refused',
      diagnostics: [{ code: 'FOLDER_NOT_WRITABLE' }],
    })
    expect(await generateDatabase({ ...asked, format: 'csv' })).toMatchObject({ status: 'done' })
  })
})
