import { expect, test } from 'vitest'
import { findBroken } from './find-broken.ts'
import { makeRows } from './make-rows.ts'

const photos = `
CREATE TABLE photos (id integer PRIMARY KEY, title text NOT NULL);
CREATE TABLE photo_labels (
  id integer PRIMARY KEY, photo_id integer NOT NULL REFERENCES photos, label varchar(40) NOT NULL
);
CREATE TABLE persons (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE photo_persons (
  id integer PRIMARY KEY, photo_id integer NOT NULL REFERENCES photos, person_id integer NOT NULL REFERENCES persons,
  label_id integer NOT NULL REFERENCES photo_labels, position decimal(30,20) NOT NULL,
  UNIQUE (photo_id, person_id, position)
);`

const conversions = `
CREATE TABLE materials (id integer PRIMARY KEY, name varchar(80) NOT NULL);
CREATE TABLE unit_conversions (
  id integer PRIMARY KEY, material_id integer NOT NULL REFERENCES materials,
  from_unit varchar(20) NOT NULL, to_unit varchar(20) NOT NULL, ratio decimal(18,4) NOT NULL,
  UNIQUE (material_id, from_unit, to_unit)
);`

test('a key with more values than whole numbers can count limits no row', async () => {
  expect(await findBroken(photos, 3)).toEqual([])
  expect(await findBroken(photos, 40)).toEqual([])
})

test('the two ends of a way that are unique together do not wait for each other', async () => {
  expect(await findBroken(conversions, 60)).toEqual([])
  const ask = await makeRows(conversions, 60)
  const found = await ask(
    'SELECT count(DISTINCT (material_id, from_unit, to_unit)) AS pairs FROM unit_conversions',
  )
  expect(Number(found[0]?.['pairs'])).toBe(60)
})
