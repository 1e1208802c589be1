import { expect, test } from 'vitest'
import { listKeys, listWholeKeys } from '../../src/index.ts'
import { readSchema } from '../../src/read/read-schema.ts'

const text = `CREATE TABLE visit (id int PRIMARY KEY, code text UNIQUE, room int, ended date);
CREATE UNIQUE INDEX one_guest ON visit (room) WHERE ended IS NULL;
CREATE TABLE note (words text, sign text UNIQUE);`

test('a key that holds for some rows only does not tell which row it is', async () => {
  const { schema } = await readSchema({ text, file: 'visits.sql' })
  const tell = (keys: ReturnType<typeof listKeys>): readonly string[] =>
    keys.map(({ columns }) => columns.join())
  expect(schema.tables.map((table) => tell(listKeys(table)))).toEqual([
    ['id', 'code', 'room'],
    ['sign'],
  ])
  expect(schema.tables.map((table) => tell(listWholeKeys(table)))).toEqual([
    ['id', 'code'],
    ['sign'],
  ])
})
