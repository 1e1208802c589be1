import { expect, test } from 'vitest'
import { findMeaning } from '../../../src/infer/meanings/find-meaning.ts'
import type { Meaning } from '../../../src/infer/understanding.ts'
import { readSchema } from '../../../src/read/read-schema.ts'

test('reads the comment of a column whose name says nothing', async () => {
  const [[found] = []] = await findMeanings(
    `create table t (c7 text); comment on column t.c7 is 'E-mail address of the owner';`,
  )
  expect(found?.why).toContain('its comment says')
  expect(found?.name).toBe('person.email')
})

test('reads habits of naming that many schemas share, after all else', async () => {
  const names = await findNames(`create table t (fk_user int, id_lang int, isopenbag smallint,
    locked_by varchar(60), valuenum float8, valueuom varchar(9), icon varchar(32), details_json text,
    place_of_birth text, last_login varchar(30), issue int);`)
  expect(names).toEqual([
    [
      'identity.reference',
      'identity.reference',
      'flag.yes-no',
      'person.username',
      'number.metric',
      'commerce.unit',
      'web.icon',
      'json.object',
      'address.city',
      'time.last-login',
      'number.plain',
    ],
  ])
})

test("leaves out the table's name that columns end in, short or without a break", async () => {
  const names =
    await findNames(`create table galette_adherents (id_adh int primary key, nom_adh varchar(255),
      ville_adh varchar(200), ddn_adh date, lieu_naissance varchar(255), date_crea_adh date);
    create table karyawan (idkaryawan int primary key, namakaryawan varchar(20), alamatkaryawan varchar(30),
      notelpkaryawan varchar(20), jeniskelamin varchar(20));
    create table guard (gid int primary key, name varchar(50), shift varchar(20));
    create table survey (email varchar(60) primary key, name varchar(80));`)
  expect(names.map(([, ...others]) => others)).toEqual([
    ['person.family-name', 'address.city', 'person.birth-date', 'address.city', 'time.created'],
    ['person.full-name', 'address.full', 'person.phone', 'person.gender'],
    ['person.full-name', 'content.usual-word'],
    ['person.full-name'],
  ])
})

test('takes «PK» in a comment for no meaning', async () => {
  const names = await findNames('create table t (ipi text -- PK, references nothing\n);')
  expect(names).toEqual([['text.plain']])
})

test('takes what the schema declares before what a name suggests', async () => {
  const names = await findNames(`create table a (email int primary key);
    create table b (id int primary key, phone int references a (email));`)
  expect(names).toEqual([['identity.key'], ['identity.key', 'identity.link']])
})

async function findNames(text: string): Promise<readonly (readonly string[])[]> {
  return (await findMeanings(text)).map((meanings) => meanings.map(({ name }) => name))
}

/** The meanings of all columns, table by table. */
test('gives a thing its name for a title, and parts of a calendar their range', async () => {
  const found =
    await findMeanings(`create table book_publisher (publisher_id int primary key, publisher_title text, publisher_city text);
      create table driver (id int primary key, license_category varchar(10));
      create table week_of_year (id int primary key, month_start int, day_end int);
      create table supervisor (id int primary key, years_worked int, township varchar(40));`)
  expect(found.flatMap((columns) => columns.slice(1).map(({ name }) => name))).toEqual([
    'company.trade-name',
    'address.city',
    'content.usual-word',
    'time.month',
    'time.day',
    'time.duration-years',
    'address.city',
  ])
})

async function findMeanings(text: string): Promise<readonly (readonly Meaning[])[]> {
  const { schema } = await readSchema({ text, file: 'case.sql', dialect: 'postgres' })
  return schema.tables.map((table) =>
    table.columns.map((column) => findMeaning(column, table, schema)),
  )
}
