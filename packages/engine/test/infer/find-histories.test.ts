import { expect, test } from 'vitest'
import { storeSql } from './store-sql.ts'
import { understandSql } from './understand-sql.ts'

test("the last step of an order's history is its status", async () => {
  const { histories } = await understandSql(storeSql)
  expect(histories).toMatchObject([
    {
      table: 'OrderHistory',
      link: 'order_id',
      status: 'status_id',
      time: 'changed_at',
      parentStatus: 'status_id',
    },
  ])
})

test('of an old and a new status the new one is the last', async () => {
  const { histories } = await understandSql(`
    CREATE TABLE orders (id int PRIMARY KEY, status text NOT NULL);
    CREATE TABLE order_status_changes (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders,
      old_status text, new_status text NOT NULL, changed_at timestamp NOT NULL);`)
  expect(histories).toMatchObject([{ status: 'new_status', parentStatus: 'status' }])
})

test('another vocabulary or another list tells nothing of the status', async () => {
  const { histories } = await understandSql(`
    CREATE TYPE order_status AS ENUM ('open', 'closed');
    CREATE TYPE step AS ENUM ('packed', 'sent');
    CREATE TABLE orders (id int PRIMARY KEY, status order_status NOT NULL);
    CREATE TABLE order_history (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders,
      status step NOT NULL, changed_at timestamp NOT NULL);
    CREATE TABLE order_payments (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders,
      status order_status NOT NULL, paid_at timestamp NOT NULL);`)
  expect(histories).toEqual([])
})

test('free texts are steps where their words are known and the same', async () => {
  const tables = (status: string, step: string): string => `
    CREATE TABLE claims (id int PRIMARY KEY, ${status});
    CREATE TABLE claim_history (id int PRIMARY KEY, claim_id int NOT NULL REFERENCES claims,
      ${step}, changed_at timestamp NOT NULL);`
  const find = async (status: string, step: string): Promise<unknown> =>
    (await understandSql(tables(status, step))).histories
  const status = 'status text NOT NULL'
  expect(await find(status, 'status text NOT NULL')).toHaveLength(1)
  const listed = "status text CHECK (status IN ('sent', 'read'))"
  expect(await find(listed, listed)).toHaveLength(1)
  expect(await find(status, listed)).toEqual([])
})

test('the log of something else tells nothing of the status', async () => {
  const { histories } = await understandSql(`
    CREATE TABLE claims (id int PRIMARY KEY, status text NOT NULL);
    CREATE TABLE workflow_logs (id int PRIMARY KEY, claim_id int REFERENCES claims,
      status text, created_at timestamp);`)
  expect(histories).toEqual([])
})
