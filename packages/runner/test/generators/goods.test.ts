import { expect, test } from 'vitest'
import { countRows, makeRows } from './make-rows.ts'

test.each([
  ['INT', 'by number'],
  ['UUID', 'by a key that is no number'],
])('categories of goods hang below what they are parts of, %s', async (type) => {
  const ask = await makeRows(
    `CREATE TABLE categories (id ${type} PRIMARY KEY, name VARCHAR(60) NOT NULL, parent_id ${type} REFERENCES categories,
      slug VARCHAR(80) NOT NULL UNIQUE);
    CREATE TABLE products (id INT PRIMARY KEY, category_id ${type} NOT NULL REFERENCES categories, name VARCHAR(100) NOT NULL,
      price NUMERIC(10,2) NOT NULL);`,
    100,
  )
  const above = 'categories AS c LEFT JOIN categories AS p ON p.id = c.parent_id WHERE'
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(await count(`${above} c.name = 'Running Shoes' AND p.name = 'Shoes'`)).toBe(1)
  expect(await count(`${above} c.name = 'Shoes' AND p.name IS NULL`)).toBe(1)
  expect(await count("categories WHERE slug IN ('childrens-books', 'coffee-tea')")).toBe(2)
})

test('subcategories belong to the category that they are a part of', async () => {
  const ask = await makeRows(
    `CREATE TABLE category (id INT PRIMARY KEY, name VARCHAR(60) NOT NULL);
    CREATE TABLE subcategory (id INT PRIMARY KEY, category_id INT NOT NULL REFERENCES category, name VARCHAR(60) NOT NULL);
    CREATE TABLE products (id INT PRIMARY KEY, subcategory_id INT NOT NULL REFERENCES subcategory, name VARCHAR(100) NOT NULL);`,
    100,
  )
  const joined = 'subcategory AS s JOIN category AS c ON c.id = s.category_id WHERE'
  expect(await countRows(ask, `${joined} s.name = 'Laptops' AND c.name = 'Electronics'`)).toBe(1)
  expect(await countRows(ask, `${joined} s.name = 'Puzzles' AND c.name <> 'Toys & Games'`)).toBe(0)
})

test('a product costs about what its kind costs', async () => {
  const ask = await makeRows(
    `CREATE TABLE products (id INT PRIMARY KEY, name VARCHAR(100) NOT NULL, brand VARCHAR(40) NOT NULL, price NUMERIC(10,2) NOT NULL);`,
    3000,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(await count("products WHERE name LIKE '%Laptop' AND price < 150")).toBe(0)
  expect(await count("products WHERE name LIKE '%Laptop'")).toBeGreaterThan(5)
  expect(await count("products WHERE name LIKE '%Frying Pan' AND price > 200")).toBe(0)
})
