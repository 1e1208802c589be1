import { expect, test } from 'vitest'
import type { SchemaChange } from '../../src/read/changes/schema-change.ts'
import { compareReadings, loadSecondReader } from '../../src/read/second-reading.ts'

const place = { file: 'schema.sql', line: 1, column: 1 }
const text =
  'CREATE TABLE a (id int PRIMARY KEY, b int UNIQUE, CHECK (b > 0), FOREIGN KEY (b) REFERENCES c (d))'
const found: Extract<SchemaChange, { kind: 'create-table' }> = {
  kind: 'create-table',
  table: { schema: null, name: 'a' },
  ifNotExists: false,
  inherits: [],
  comment: null,
  place,
  text,
  elements: [],
}

test('what one reading has and the other has not is said', async () => {
  await loadSecondReader()
  expect(compareReadings(found, text, 'mysql')).toMatchObject({
    kind: 'fault',
    diagnostic: {
      code: 'READINGS_DIFFER',
      message:
        'The table "a" can be read in two ways, with 0 or 2 columns, 0 or 2 keys, 0 or 1 links, 0 or 1 checks; the first is used.',
      place,
    },
  })
})

test('what the second parser cannot read is not compared', async () => {
  await loadSecondReader()
  expect(compareReadings(found, 'CREATE TABLE a (((', 'mysql')).toBeNull()
})
