import { describe, expect, test } from 'vitest'
import { readSchema } from '../../src/read/read-schema.ts'

/** Milliseconds on a busy machine; an idle one needs a tenth. */
const patience = 20_000

async function codes(text: string, dialect?: string): Promise<readonly string[]> {
  const { diagnostics } = await readSchema({ text, file: 'schema.sql', dialect })
  return [...new Set(diagnostics.map(({ code }) => code))]
}

describe('the dialect is told from the text', () => {
  test('names between double quotes are none of MySQL, whatever the types', async () => {
    const text = 'CREATE TABLE "items" ("id" varchar NOT NULL, "made_at" datetime(6));'
    const { schema } = await readSchema({ text, file: 'schema.sql' })
    expect(schema.dialect).toBe('postgres')
    expect(schema.tables).toHaveLength(1)
  })

  test.each([
    ['create table a (id serial primary key, b jsonb);', 'postgres'],
    [
      'CREATE TABLE `a` (`id` int NOT NULL AUTO_INCREMENT, PRIMARY KEY (`id`)) ENGINE=InnoDB;',
      'mysql',
    ],
    ['create table a (id int, b mediumtext, key b_index (b(10)));', 'mysql'],
    ['create table a (id int primary key);', 'postgres'],
    ['create table a (id int);\nUSE shop;\ncreate table b (id int);', 'mysql', 2],
    [
      'create table a (id int generated always as identity primary key check (id in (1)));',
      'postgres',
    ],
    ["\\connect shop\ncreate table a (id int default nextval('x'::regclass));", 'postgres'],
  ])('%s', async (text, dialect, count = 1) => {
    const { schema, diagnostics } = await readSchema({ text, file: 'schema.sql' })
    expect(schema.dialect).toBe(dialect)
    expect(schema.tables).toHaveLength(count)
    expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([])
  })

  test('or from a name or alias, and an unknown one is a fault', async () => {
    const { schema } = await readSchema({
      text: 'create table a (b int)',
      file: 'a',
      dialect: 'MariaDB',
    })
    expect(schema.dialect).toBe('mysql')
    const { diagnostics } = await readSchema({ text: '', file: 'a', dialect: 'postgress' })
    expect(diagnostics).toMatchObject([
      { code: 'UNKNOWN_DIALECT', severity: 'error', hint: 'Did you mean "postgres"?' },
    ])
  })
})

describe('an input that is no schema', () => {
  test('an empty file', async () => {
    expect(await codes('')).toEqual(['EMPTY_SCHEMA'])
    expect(await codes(' \n-- only a comment')).toEqual(['EMPTY_SCHEMA'])
  })

  test('a binary file, and one in UTF-16', async () => {
    expect(await codes(`PK\u0003\u0004${'\0'.repeat(20)}`)).toEqual(['BINARY_FILE'])
    expect(await codes('\ufffd\ufffdc\ufffd'.repeat(9))).toEqual(['BINARY_FILE'])
    expect(await codes([...'create table'].join('\0'))).toEqual(['BINARY_FILE'])
  })

  test('lines that end with a carriage return alone', async () => {
    expect(await codes('-- a shop\rcreate table a (id int);\r')).toEqual([])
  })

  test('a page of Markdown with SQL in it', async () => {
    const text = 'Here it is:\n\n```sql\ncreate table a (id int);\n```\n\nHope it helps; bye.'
    expect(await codes(text)).toEqual([])
  })

  test.each(['postgres', 'mysql'])(
    'a forgotten semicolon is told, and all is read: %s',
    async (dialect) => {
      const text =
        "create table a (id int)\n\ncreate table b (\n id int,\n note varchar(20) default '\ncreate table c'\n);"
      const { schema, diagnostics } = await readSchema({ text, file: 'schema.sql', dialect })
      expect(schema.tables.map(({ name }) => name)).toEqual(['a', 'b'])
      expect(diagnostics).toMatchObject([
        { code: 'MISSING_SEMICOLON', place: { line: 3, column: 1 } },
      ])
    },
  )

  test.each(['postgres', 'mysql'])(
    'a comma too many is told, and all is read: %s',
    async (dialect) => {
      const text =
        "create table a (\n id int,\n note varchar(20) default ',)', -- the last,\n)\n;create table b (id int, primary key (id,),);"
      const { schema, diagnostics } = await readSchema({ text, file: 'schema.sql', dialect })
      expect(schema.tables.map(({ columns }) => columns.length)).toEqual([2, 1])
      expect(diagnostics).toMatchObject([
        { code: 'STRAY_COMMA', severity: 'warning', place: { line: 3, column: 31 } },
        { code: 'STRAY_COMMA', place: { line: 5 } },
        { code: 'STRAY_COMMA', place: { line: 5 } },
      ])
    },
  )

  test('a byte order mark is no fault', async () => {
    expect(await codes('\ufeffcreate table a (id int);')).toEqual([])
  })

  test.each([
    ['Oracle', 'CREATE TABLE a (id NUMBER(10) PRIMARY KEY, b VARCHAR2(10 CHAR));\n/\n'],
    ['DuckDB', 'CREATE TABLE a (id HUGEINT, b STRUCT(c INTEGER));'],
  ])('a dialect that is not read is named once: %s', async (name, text) => {
    const { diagnostics } = await readSchema({ text, file: 'schema.sql' })
    expect(diagnostics).toMatchObject([{ code: 'OTHER_DIALECT', severity: 'error' }])
    expect(diagnostics[0]?.message).toContain(`written for ${name} (`)
  })

  test('one word that no other dialect has is enough', async () => {
    const text = 'create table a (id varchar2(10 char) primary key);'
    expect(await codes(text, 'postgres')).toEqual(['OTHER_DIALECT'])
  })

  test('a file of data alone creates no table, whatever its data speak of', async () => {
    const text = "insert into a values (1, 'a variant of it');"
    expect(await codes(text, 'postgres')).toContain('EMPTY_SCHEMA')
  })

  test('a fault beside an identity of PostgreSQL stays a fault', async () => {
    const text = 'create table a (id int generated always as identity primary key, b int,, c int);'
    expect(await codes(text, 'postgres')).toContain('UNREADABLE_STATEMENT')
  })

  test('a fault in a file that is read stays a fault', async () => {
    const text = 'create table a (id int); create table b (id int,, c int); -- dbo.b'
    expect(await codes(text, 'postgres')).toEqual(['UNREADABLE_STATEMENT'])
  })

  test('what old servers end a table with is no part of it', async () => {
    expect(await codes('CREATE TABLE calls (id serial PRIMARY KEY) WITH OIDS;')).toEqual([])
    expect(await codes('CREATE TABLE calls (id serial PRIMARY KEY)\nWITHOUT OIDS;')).toEqual([])
  })

  const words = [
    'lorem',
    'ipsum',
    'd',
    'CREATE',
    'TABLE',
    'x;',
    '(',
    'foo,',
    "it's",
    '"q',
    '-',
    '/*',
    '$',
    '\\',
  ]
  const noise = Array.from({ length: 2_500_000 }, (_, index) => words[(index * 7919) % 13]).join(
    ' ',
  )
  test.each([
    ['words', noise],
    ['words in one table', `CREATE TABLE x (${noise.replaceAll(/['";/$]/g, '')}`],
    ['parentheses', `CREATE TABLE x ${'('.repeat(1_000_000)}`],
    ['quotes', "'".repeat(9_999_999)],
    ['dashes', '-'.repeat(10_000_000)],
    ['comments', '/*'.repeat(5_000_000)],
    ['one word', 'A'.repeat(10_000_000)],
  ])(
    '10 MB of nonsense are refused within seconds: %s',
    async (_, text) => {
      for (const dialect of ['postgres', 'mysql']) {
        const start = performance.now()
        expect(await codes(text, dialect)).toContain('EMPTY_SCHEMA')
        expect(performance.now() - start).toBeLessThan(patience)
      }
    },
    60_000,
  )
})

test('1,500 tables in a chain of links are read within seconds', async () => {
  const text = Array.from(
    { length: 1500 },
    (_, index) =>
      `CREATE TABLE t${index} (id int primary key, t_id int references t${Math.max(index - 1, 0)} (id), kind char(1) check (kind in ('a', 'b')));
       CREATE UNIQUE INDEX u${index} ON t${index} (kind);`,
  ).join('\n')
  for (const dialect of ['postgres', 'mysql']) {
    const start = performance.now()
    const { schema, diagnostics } = await readSchema({ text, file: 'schema.sql', dialect })
    expect(diagnostics).toEqual([])
    expect(schema.tables).toHaveLength(1500)
    expect(schema.tables.at(-1)).toMatchObject({
      foreignKeys: [{ parent: 't1498', parentColumns: ['id'] }],
      uniques: [{ name: 'u1499' }],
      checks: [{ text: "kind in ('a', 'b')" }],
    })
    expect(performance.now() - start).toBeLessThan(patience)
  }
}, 60_000)

test('many faults of one code are counted after the first ones', async () => {
  const text = `create table a (id int);${'alter table b add c int;'.repeat(500)}`
  const { diagnostics } = await readSchema({ text, file: 'schema.sql', dialect: 'postgres' })
  expect(diagnostics.length).toBeLessThan(20)
  expect(diagnostics.at(-1)?.message).toContain('490 more')
})

test('a note to the client at the head of a dump of MariaDB hides no table', async () => {
  const text =
    '/*M!999999\\- enable the sandbox mode */\nCREATE TABLE `a` (`id` int NOT NULL AUTO_INCREMENT, PRIMARY KEY (`id`)) ENGINE=InnoDB;'
  const { schema, diagnostics } = await readSchema({ text, file: 'a.sql' })
  expect(diagnostics).toEqual([])
  expect(schema.tables.map(({ name }) => name)).toEqual(['a'])
})

test.each(['%PREFIX%_', '#__', '{prefix}_', '{$db}'])(
  'names of tables are read without the mark %s that stands for a prefix',
  async (mark) => {
    const text = `CREATE TABLE ${mark}users (id int PRIMARY KEY, name varchar(30)) ENGINE=InnoDB;
CREATE TABLE \`${mark}posts\` (id int PRIMARY KEY, user_id int REFERENCES ${mark}users (id));`
    const { schema, diagnostics } = await readSchema({ text, file: 'install.sql' })
    expect(diagnostics).toEqual([])
    expect(schema.tables.map(({ name }) => name)).toEqual(['users', 'posts'])
  },
)
