import { expect, test } from 'vitest'
import { compileWorld } from '../engine/support/compile-world.ts'
import { makeRows } from './make-rows.ts'

test('times in a key stay as a rule gives them, no two alike', async () => {
  const ask = await makeRows(
    `CREATE TABLE customers (id integer PRIMARY KEY, name text NOT NULL);
     CREATE TABLE rentals (
       id integer PRIMARY KEY, customer_id integer NOT NULL REFERENCES customers, rented_at timestamp NOT NULL,
       UNIQUE (customer_id, rented_at)
     );
     CREATE TABLE closures (id integer PRIMARY KEY, closed_on date NOT NULL UNIQUE);`,
    300,
    7,
    `rows: { customers: 5, rentals: 300, closures: 31 }
tables:
  rentals:
    columns:
      rented_at: { range: ["2025-03-01", "2025-03-01 00:20"], times: { hours: { "0": 1 } } }
  closures: { columns: { closed_on: { range: [2025-01-01, 2025-01-31] } } }`,
  )
  const [found] = await ask(
    `SELECT min(rented_at) >= '2025-03-01' AND max(rented_at) <= '2025-03-01 00:20' AS kept,
       count(*) = count(DISTINCT (customer_id, rented_at)) AS apart FROM rentals`,
  )
  expect(found).toEqual({ kept: true, apart: true })
  const [days] = await ask(
    'SELECT count(DISTINCT closed_on)::INT AS days, max(closed_on)::VARCHAR AS last FROM closures',
  )
  expect(days).toEqual({ days: 31, last: '2025-01-31' })
})

test('a link to an earlier row keeps to the condition of its rule, within the owner', async () => {
  const ask = await makeRows(
    `CREATE TABLE shops (id integer PRIMARY KEY, name text NOT NULL);
     CREATE TABLE nodes (
       id integer PRIMARY KEY, shop_id integer NOT NULL REFERENCES shops, kind varchar(10) NOT NULL,
       parent_id integer REFERENCES nodes
     );
     CREATE TABLE posts (id integer PRIMARY KEY, kind integer NOT NULL, parent_id integer REFERENCES posts);`,
    200,
    7,
    `rows: { shops: 5 }
tables:
  nodes: { columns: { kind: { choice: { folder: 3, file: 7 } }, parent_id: { link: { where: "kind = 'folder'" } } } }
  posts: { columns: { kind: { choice: [1, 2] }, parent_id: { nulls: 0.3, link: { where: "kind = 1" } } } }`,
  )
  const [nodes] = await ask(
    `SELECT count(*) > 30 AS many, bool_and(q.kind = 'folder' AND q.id < p.id) AS kept
     FROM nodes p JOIN nodes q ON q.id = p.parent_id`,
  )
  expect(nodes).toEqual({ many: true, kept: true })
  const [posts] = await ask(
    `SELECT count(*) BETWEEN 110 AND 165 AS many, bool_and(q.kind = 1 AND q.id < p.id) AS kept
     FROM posts p JOIN posts q ON q.id = p.parent_id`,
  )
  expect(posts).toEqual({ many: true, kept: true })
})

test('a time that must be there is there though what it follows by rule may be absent', async () => {
  const ask = await makeRows(
    `CREATE TABLE posts (id integer PRIMARY KEY, created_at timestamp NOT NULL);
     CREATE TABLE votes (id integer PRIMARY KEY, post_id integer REFERENCES posts, created_at timestamp NOT NULL);`,
    200,
    7,
    `tables: { votes: { columns: { created_at: { after: post.created_at, within: ["1 minute", "9 days"] } } } }`,
  )
  const [found] = await ask(
    `SELECT count(*) FILTER (WHERE post_id IS NULL) > 5 AS some, bool_and(v.created_at IS NOT NULL) AS there,
       bool_and(v.created_at > p.created_at) AS later FROM votes v LEFT JOIN posts p ON p.id = post_id`,
  )
  expect(found).toEqual({ some: true, there: true, later: true })
})

test('prices end in cents where a column of money keeps four digits', async () => {
  const ask = await makeRows(
    'CREATE TABLE products (id integer PRIMARY KEY, list_price numeric(19,4) NOT NULL);',
    100,
    7,
    `tables: { products: { columns: { list_price: { range: [2, 900], endings: ["99", "00"] } } } }`,
  )
  expect(
    await ask('SELECT id FROM products WHERE round(list_price * 100)::INT % 100 NOT IN (99, 0)'),
  ).toEqual([])
})

test('a city of a rule is found by the names that people give it, and what is not known is said', async () => {
  const schema = `CREATE TABLE customers (
    id integer PRIMARY KEY, city varchar(40) NOT NULL, postal_code varchar(12) NOT NULL, country varchar(40) NOT NULL
  );`
  const rules = `tables: { customers: { columns: { city: { choice: [Munich, Koeln, Florence, Gdansk, Nowhereville] } } } }`
  const ask = await makeRows(schema, 200, 7, rules)
  const found = await ask(
    `SELECT city, min(country) AS least, max(country) AS most FROM customers
     WHERE city <> 'Nowhereville' GROUP BY city ORDER BY city`,
  )
  expect(found).toEqual([
    { city: 'Florence', least: 'Italy', most: 'Italy' },
    { city: 'Gdansk', least: 'Poland', most: 'Poland' },
    { city: 'Koeln', least: 'Germany', most: 'Germany' },
    { city: 'Munich', least: 'Germany', most: 'Germany' },
  ])
  const { compiled } = await compileWorld({ schema, rules })
  expect(compiled.plan.notes.map(({ code, message }) => [code, message.slice(0, 30)])).toEqual([
    ['PLACE_NOT_KNOWN', '"Nowhereville" of "customers.c'],
  ])
})

test('parts lead to the parents that a rule names, and a key keeps to its range, though each parent usually has some', async () => {
  const schema = `CREATE TABLE shops (id integer PRIMARY KEY, name text NOT NULL);
    CREATE TABLE items (id integer PRIMARY KEY, shop_id integer NOT NULL REFERENCES shops, grade integer NOT NULL);`
  const led = await makeRows(
    schema,
    null,
    7,
    'tables: { items: { columns: { shop_id: { choice: [1, 2] } } } }',
  )
  expect(await led('SELECT DISTINCT shop_id AS id FROM items ORDER BY 1')).toEqual([
    { id: 1 },
    { id: 2 },
  ])
  const ranged = await makeRows(
    schema,
    null,
    7,
    'tables: { items: { columns: { id: { range: [11, 15] } } } }',
  )
  expect(
    await ranged('SELECT count(*)::INT AS n, min(id) AS least, max(id) AS most FROM items'),
  ).toEqual([{ n: 5, least: 11, most: 15 }])
})
