import { listInsertedRows, readSchema, type Schema } from '@worldloom/engine'
import { expect, test } from 'vitest'
import { keyByJoins } from '../../src/analyze/key-by-joins.ts'

const tables = `CREATE TABLE sales (customer_id varchar(5), sold date, product_id int);
  CREATE TABLE menu (product_id int, name varchar(20));
  CREATE TABLE members (customer_id varchar(5), since date);`

const joins = [
  join('sales.customer_id', 'members.customer_id'),
  join('menu.product_id', 'sales.product_id'),
]

test('what joins lead to from several columns of another table is a key', async () => {
  expect(listKeys(await learn(tables))).toEqual(['menu.product_id', 'members.customer_id'])
})

test('rows of the file say which column repeats', async () => {
  const rows = `INSERT INTO members VALUES ('A', '2024-01-01'), ('A', '2024-02-01');
    INSERT INTO menu VALUES (1, 'a'), (2, 'b');`
  expect(listKeys(await learn(`${tables}\n${rows}`))).toEqual(['menu.product_id'])
})

test('a column that is not the first is a key by the rows alone', async () => {
  const users = 'CREATE TABLE users (user_id int, cookie varchar(9));'
  const events = 'CREATE TABLE events (visit varchar(9), cookie varchar(9));'
  const rows = `INSERT INTO users VALUES (1, 'a'), (1, 'b');
    INSERT INTO events VALUES ('v', 'a'), ('w', 'a');`
  const both = [join('events.cookie', 'users.cookie')]
  expect(listKeys(await learn(users + events, both))).toEqual([])
  expect(listKeys(await learn(users + events + rows, both))).toEqual(['users.cookie'])
})

test('the whole of which others hold parts is a key, though it joins more tables than they do', async () => {
  const shop = `CREATE TABLE sale (doc text, account text, seller text); CREATE TABLE client (account text, name text);
    CREATE TABLE sale_line (doc text, sku text); CREATE TABLE staff (login text); CREATE TABLE complaint (doc text);`
  const own = [join('client.account', 'sale.account'), join('staff.login', 'sale.seller')]
  const keys = ['client.account', 'sale.doc', 'staff.login']
  // by its name
  const named = [...own, join('sale_line.doc', 'sale.doc')]
  expect(listKeys(await learn(shop, named)).toSorted()).toEqual(keys)
  // by those that lead to it
  const led = [...own, join('complaint.doc', 'sale.doc'), join('sale_line.doc', 'sale.doc')]
  expect(listKeys(await learn(shop, led)).toSorted()).toEqual(keys)
})

test('a table that declares a key keeps it', async () => {
  const declared = `CREATE TABLE a (id int PRIMARY KEY, code int); CREATE TABLE b (code int, a int);`
  expect(listKeys(await learn(declared, [join('a.id', 'b.a')]))).toEqual(['a.id'])
})

async function learn(text: string, asked = joins): Promise<Schema> {
  const { schema } = await readSchema({ text, file: 'schema.sql', dialect: 'postgres' })
  return keyByJoins(schema, asked, listInsertedRows(text, 'postgres'))
}

function listKeys({ tables: all }: Schema): readonly string[] {
  return all.flatMap(({ id, primaryKey }) => (primaryKey ? `${id}.${primaryKey.columns}` : []))
}

function join(left: string, right: string) {
  const [one, other] = [left, right].map((side) => {
    const [table = '', column = ''] = side.split('.')
    return { table, column }
  })
  if (!one || !other) throw new Error('A join has two sides.')
  return { left: one, right: other }
}
