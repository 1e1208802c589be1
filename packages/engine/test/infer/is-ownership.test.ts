import { expect, test } from 'vitest'
import { isOwnership } from '../../src/infer/agreements/is-ownership.ts'
import { findRoles } from '../../src/infer/find-roles.ts'
import { buildSchemaGraph, getTable } from '../../src/infer/structure/schema-graph.ts'
import { readSchema } from '../../src/read/read-schema.ts'

const sql = `
CREATE TABLE country (id int PRIMARY KEY, name text);
CREATE TABLE state (id int PRIMARY KEY, name text, country_id int NOT NULL REFERENCES country);
CREATE TABLE users (id int PRIMARY KEY, country_id int NOT NULL REFERENCES country);
CREATE TABLE user_address (id int PRIMARY KEY, user_id int NOT NULL REFERENCES users);
CREATE TABLE post (id int PRIMARY KEY, user_id int NOT NULL REFERENCES users);
CREATE TABLE employee (id int PRIMARY KEY, manager_id int REFERENCES employee);
CREATE TABLE "order" (id int PRIMARY KEY, user_id int NOT NULL REFERENCES users,
  employee_id int NOT NULL REFERENCES employee,
  shipping_address_id int NOT NULL REFERENCES user_address);
CREATE TABLE order_item (id int PRIMARY KEY, order_id int NOT NULL REFERENCES "order");
`

test.each([
  ['state', 'country_id', true, 'a state is a part of its country'],
  ['users', 'country_id', false, 'a person merely lives there'],
  ['user_address', 'user_id', true, 'an address is private'],
  ['post', 'user_id', false, 'others act on a post'],
  ['order', 'user_id', true, 'an order is private'],
  ['order', 'employee_id', false, 'staff serves, but does not own'],
  ['order', 'shipping_address_id', false, 'an order uses its address'],
  ['order_item', 'order_id', true, 'a line is a part of its order'],
  ['employee', 'manager_id', false, 'a row does not belong to another of its kind'],
])('%s.%s: %s, for %s', async (table, name, expected) => {
  const { schema } = await readSchema({ text: sql, file: 'schema.sql', dialect: 'postgres' })
  const graph = buildSchemaGraph(schema)
  const link = getTable(graph, table).links.find((candidate) => candidate.name === name)
  if (!link) throw new Error(`no link ${name}`)
  expect(isOwnership(graph, findRoles(graph, {}), link)).toBe(expected)
})
