import { expect, test } from 'vitest'
import { learnFromNames } from '../../../src/infer/undeclared/learn-from-names.ts'
import { readSchema } from '../../../src/read/read-schema.ts'

/** The keys and links that are read from the names of a schema. */
async function learn(text: string): Promise<{
  readonly keys: readonly string[]
  readonly links: readonly string[]
  readonly notes: readonly string[]
}> {
  const { schema } = await readSchema({ text, file: 'schema.sql', dialect: 'postgres' })
  const { schema: learned, diagnostics } = learnFromNames(schema)
  return {
    keys: learned.tables.flatMap(({ id, primaryKey }) =>
      primaryKey?.learned ? [`${id}.${primaryKey.columns.join()}`] : [],
    ),
    links: learned.tables.flatMap(({ id, foreignKeys }) =>
      foreignKeys.flatMap((key) =>
        key.learned ? [`${id}.${key.link} > ${key.parent}.${key.parentColumns.join()}`] : [],
      ),
    ),
    notes: diagnostics.map(({ message }) => message),
  }
}

test('columns that are called after tables lead to them', async () => {
  const { keys, links, notes } = await learn(`
    CREATE TABLE users (id int PRIMARY KEY, name text);
    CREATE TABLE posts (id int PRIMARY KEY, user_id int NOT NULL, created_by int, parent_id int, approvedby int, nearby int);
    CREATE TABLE post_likes (post_id int, user_id int, PRIMARY KEY (post_id, user_id));
    CREATE TABLE comments (id int PRIMARY KEY, post_id int, author_id int, last_post_id int);`)
  expect(keys).toEqual([])
  expect(links).toEqual([
    'posts.user_id > users.id',
    'posts.created_by > users.id',
    'posts.parent_id > posts.id',
    'posts.approvedby > users.id',
    'post_likes.post_id > posts.id',
    'post_likes.user_id > users.id',
    'comments.post_id > posts.id',
    'comments.author_id > users.id',
    'comments.last_post_id > posts.id',
  ])
  expect(notes[0]).toMatch(/^Read from names, .*: 9 links \(posts.user_id to users, /)
})

test('staff have their superiors among themselves, where no other table holds them', async () => {
  const { links } = await learn(`
    CREATE TABLE employees (employee_id int PRIMARY KEY, name text, manager_id int, reports_to int, supervisor text);
    CREATE TABLE departments (id int PRIMARY KEY, name text, manager_id int);
    CREATE TABLE managers (id int PRIMARY KEY, name text);
    CREATE TABLE workers (id int PRIMARY KEY, name text, manager_id int);`)
  expect(links).toEqual([
    'employees.manager_id > managers.id',
    'employees.reports_to > employees.employee_id',
    'departments.manager_id > managers.id',
    'workers.manager_id > managers.id',
  ])
  const alone = await learn(
    'CREATE TABLE employees (employee_id int PRIMARY KEY, name text, manager_id int, supervisor text);',
  )
  expect(alone.links).toEqual(['employees.manager_id > employees.employee_id'])
})

test('what is called after a table may be led by the word for a key', async () => {
  const { links } = await learn(`
    CREATE TABLE tbl_user (id varchar(30) PRIMARY KEY, name varchar(50));
    CREATE TABLE tbl_product (id_product int PRIMARY KEY, id_type varchar(20), id_number int);
    CREATE TABLE tbl_ticket (id varchar(30) PRIMARY KEY, iduser varchar(30), idsolver varchar(30), id_product int,
      idparent varchar(30), ideal varchar(30));`)
  expect(links).toEqual([
    'tbl_ticket.iduser > tbl_user.id',
    'tbl_ticket.idsolver > tbl_user.id',
    'tbl_ticket.id_product > tbl_product.id_product',
    'tbl_ticket.idparent > tbl_ticket.id',
  ])
})

test('the key of a thing leads to it beside its model, and in the key of its translations', async () => {
  const { links } = await learn(`
    CREATE TABLE products (products_id int PRIMARY KEY, products_model varchar(12));
    CREATE TABLE languages (languages_id int PRIMARY KEY, name varchar(32));
    CREATE TABLE products_description (products_id int GENERATED ALWAYS AS IDENTITY, languages_id int, name varchar(64),
      PRIMARY KEY (products_id, languages_id));
    CREATE TABLE orders_products (id int PRIMARY KEY, products_id int, products_model varchar(12));
    CREATE TABLE audits (id int PRIMARY KEY, product_id int, product_model varchar(60));`)
  expect(links).toEqual([
    'products_description.products_id > products.products_id',
    'products_description.languages_id > languages.languages_id',
    'orders_products.products_id > products.products_id',
  ])
})

test('tables whose own keys are called alike do not lead to each other', async () => {
  const { links } = await learn(`
    CREATE TABLE claims (claim_id int PRIMARY KEY);
    CREATE TABLE claim_events (event_id int PRIMARY KEY, claim_id int);
    CREATE TABLE shipment_events (event_id int PRIMARY KEY, note text);`)
  expect(links).toEqual(['claim_events.claim_id > claims.claim_id'])
})

test('tables without a key have the column that is called as one', async () => {
  const { keys, links } = await learn(`
    CREATE TABLE date_dim (d_date_sk int NOT NULL, d_date date, d_year int);
    CREATE TABLE customer (c_customer_sk int NOT NULL, c_first_name text, c_address_sk int);
    CREATE TABLE customer_address (ca_address_sk int NOT NULL, ca_city text, ca_zip text);
    CREATE TABLE store_sales (ss_sold_date_sk int, ss_customer_sk int, ss_quantity int);`)
  expect(keys).toEqual([
    'date_dim.d_date_sk',
    'customer.c_customer_sk',
    'customer_address.ca_address_sk',
  ])
  expect(links).toEqual([
    'customer.c_address_sk > customer_address.ca_address_sk',
    'store_sales.ss_sold_date_sk > date_dim.d_date_sk',
    'store_sales.ss_customer_sk > customer.c_customer_sk',
  ])
})

test.each([
  [
    'two tables may be meant',
    'CREATE TABLE a_post (id int PRIMARY KEY); CREATE TABLE b_post (id int PRIMARY KEY); CREATE TABLE x (post_id int);',
  ],
  [
    'the key is of another type',
    'CREATE TABLE posts (id uuid PRIMARY KEY); CREATE TABLE x (post_id int);',
  ],
  [
    'the key is longer',
    'CREATE TABLE posts (id varchar(20) PRIMARY KEY); CREATE TABLE x (post_id varchar(10));',
  ],
  [
    'a kind stands beside it',
    'CREATE TABLE items (id int PRIMARY KEY); CREATE TABLE x (item_id int, item_type text);',
  ],
  [
    'it is somebody else’s',
    'CREATE TABLE customers (id int PRIMARY KEY); CREATE TABLE x (stripe_customer_id int);',
  ],
  [
    'it is no key',
    'CREATE TABLE titles (id int PRIMARY KEY); CREATE TABLE x (title int, post_title text);',
  ],
  [
    'every row would need one before it',
    'CREATE TABLE posts (id int PRIMARY KEY, parent_id int NOT NULL);',
  ],
  ['a column is unique already', 'CREATE TABLE posts (post_id int, slug text UNIQUE);'],
])('nothing is read where %s', async (_, text) => {
  expect(await learn(text)).toEqual({ keys: [], links: [], notes: [] })
})

test("a number of each row's own leads to no row of its table", async () => {
  const { links } = await learn(
    'create table taxon (taxon_id int primary key, ncbi_taxon_id int unique, parent_taxon_id int);',
  )
  expect(links).toEqual(['taxon.parent_taxon_id > taxon.taxon_id'])
})

test('no links lead round in a circle, and what must be there comes first', async () => {
  const { links } = await learn(`
    CREATE TABLE categories (id int PRIMARY KEY, latest_topic_id int);
    CREATE TABLE topics (id int PRIMARY KEY, category_id int NOT NULL);`)
  expect(links).toEqual(['topics.category_id > categories.id'])
})

test('the words that most tables begin with say nothing', async () => {
  const { links } = await learn(`
    CREATE TABLE wp_posts ("ID" int PRIMARY KEY, post_title text);
    CREATE TABLE wp_postmeta (meta_id int PRIMARY KEY, post_id int NOT NULL DEFAULT 0);
    CREATE TABLE wp_comments ("comment_ID" int PRIMARY KEY, "comment_post_ID" int NOT NULL);`)
  expect(links).toEqual([
    'wp_postmeta.post_id > wp_posts.ID',
    'wp_comments.comment_post_ID > wp_posts.ID',
  ])
})
