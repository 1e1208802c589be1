import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = `
CREATE TABLE brands (id integer PRIMARY KEY, name varchar(40) NOT NULL, is_own boolean NOT NULL);
CREATE TABLE products (
  id integer PRIMARY KEY, brand_id integer NOT NULL REFERENCES brands (id), kind varchar(20) NOT NULL
);
CREATE TABLE sales (
  id integer PRIMARY KEY, product_id integer NOT NULL REFERENCES products (id), amount integer NOT NULL
);`

test('a query that needs many rows adds none to what they share', async () => {
  const queries = [
    `SELECT b.name, count(*) AS n FROM sales s JOIN products p ON p.id = s.product_id
     JOIN brands b ON b.id = p.brand_id WHERE b.is_own AND s.amount = 977
     GROUP BY b.name HAVING count(*) >= 40`,
  ]
  const tableRows = { brands: 10, products: 60, sales: 1000 }
  await solve({ ddl, queries, tableRows }, async ({ solved, ask }) => {
    expect(solved.queries[0]?.answer.status).toBe('good')
    expect(solved.added).toMatchObject({ brands: 0, products: 0 })
    expect(solved.added['sales']).toBeGreaterThanOrEqual(40)
    const [bad] = await ask(
      `SELECT count(*) FROM sales s JOIN products p ON p.id = s.product_id JOIN brands b ON b.id = p.brand_id
       WHERE s.amount = 977 AND NOT b.is_own AND s.id > 1000`,
    )
    expect(Number(bad?.[0])).toBe(0)
  })
})

test('a row is added where none that is there will do', async () => {
  const queries = [
    `SELECT s.id, p.kind FROM sales s JOIN products p ON p.id = s.product_id WHERE p.kind = 'zeppelin'`,
  ]
  const tableRows = { brands: 10, products: 60, sales: 1000 }
  await solve({ ddl, queries, tableRows }, async ({ solved }) => {
    expect(solved.queries[0]?.answer.status).toBe('good')
    expect(solved.added['products']).toBeGreaterThan(0)
    expect(solved.added['brands']).toBe(0)
  })
})

test('of many parents those are taken to whom one of the few that share them leads', async () => {
  const shops = `
    CREATE TABLE staff (id integer PRIMARY KEY, name varchar(40) NOT NULL);
    CREATE TABLE shops (id integer PRIMARY KEY, manager_id integer NOT NULL UNIQUE REFERENCES staff (id));
    CREATE TABLE buys (id integer PRIMARY KEY, shop_id integer NOT NULL REFERENCES shops (id), amount integer NOT NULL);`
  const queries = [
    `SELECT m.name, sum(b.amount) AS paid FROM buys b JOIN shops s ON s.id = b.shop_id
     JOIN staff m ON m.id = s.manager_id GROUP BY m.name`,
  ]
  const tableRows = { staff: 500, shops: 10, buys: 3000 }
  await solve({ ddl: shops, queries, tableRows }, async ({ solved }) => {
    expect(solved.queries[0]?.witness.some(({ table }) => table === 'buys')).toBe(true)
    expect(solved.added).toMatchObject({ staff: 0, shops: 0 })
  })
})
