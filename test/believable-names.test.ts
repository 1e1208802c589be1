import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateDatabase } from '@worldloom/database'
import { departments } from '@worldloom/language'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'worldloom-names-'))

describe('a schema without reference data', () => {
  beforeAll(async () => {
    const schema = join(folder, 'names.sql')
    writeFileSync(
      schema,
      `CREATE TABLE department (id integer PRIMARY KEY, name varchar(60) NOT NULL UNIQUE);
       CREATE TABLE employee (id integer PRIMARY KEY, department_id integer NOT NULL REFERENCES department (id),
         full_name varchar(80) NOT NULL, job_title varchar(80) NOT NULL);
       CREATE TABLE brand (id integer PRIMARY KEY, name varchar(60) NOT NULL UNIQUE);
       CREATE TABLE hotel (id integer PRIMARY KEY, name varchar(80) NOT NULL UNIQUE);`,
    )
    const tableRows = { department: 12, employee: 300, brand: 400, hotel: 300 }
    const result = await generateDatabase({ schema, tableRows, out: join(folder, 'made') })
    if (result.status !== 'done') throw new Error(JSON.stringify(result))
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  const read = (table: string): readonly (readonly string[])[] =>
    readFileSync(join(folder, 'made', 'outputs', `${table}.csv`), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))

  test.each(['brand', 'hotel', 'department'])('has no number behind names of a %s', (table) => {
    expect(read(table).filter(([, name]) => /\d/.test(name ?? ''))).toEqual([])
  })

  test('gives employees titles of the department that they work in', () => {
    const names = new Map(read('department').map(([id = '', name = '']) => [id, name]))
    const strange = read('employee').filter(([, department = '', , title = '']) => {
      const own = departments.find(({ name }) => name === names.get(department))
      return !own?.jobTitles.includes(title)
    })
    expect(strange).toEqual([])
  })
})
