import { expect, test } from 'vitest'
import { findBroken } from './find-broken.ts'
import { makeRows } from './make-rows.ts'

// the customer of a card stays with the tenant whether there is a card or not
const billing = `
CREATE TABLE organizations (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE customers (
  id integer PRIMARY KEY, name text NOT NULL, organization_id integer NOT NULL REFERENCES organizations
);
CREATE TABLE payment_methods (
  id integer PRIMARY KEY, organization_id integer NOT NULL REFERENCES organizations,
  customer_id integer NOT NULL REFERENCES customers
);
CREATE TABLE plans (
  id integer PRIMARY KEY, name text NOT NULL, organization_id integer NOT NULL REFERENCES organizations
);
CREATE TABLE subscriptions (
  id integer PRIMARY KEY, organization_id integer NOT NULL REFERENCES organizations,
  plan_id integer NOT NULL REFERENCES plans, customer_id integer NOT NULL REFERENCES customers,
  payment_method_id integer REFERENCES payment_methods
);
CREATE TABLE quotes (
  id integer PRIMARY KEY, number text NOT NULL, organization_id integer NOT NULL REFERENCES organizations,
  customer_id integer NOT NULL REFERENCES customers, subscription_id integer REFERENCES subscriptions,
  UNIQUE (organization_id, number)
);`

const railway = `
CREATE TABLE trains (train_id integer PRIMARY KEY, train_name text NOT NULL);
CREATE TABLE classes (
  class varchar(20) PRIMARY KEY, train_id integer NOT NULL REFERENCES trains
);
CREATE TABLE fares (
  fare_id integer PRIMARY KEY, train_id integer NOT NULL REFERENCES trains,
  source varchar(100) NOT NULL UNIQUE, class varchar(20) NOT NULL REFERENCES classes
);
CREATE TABLE tickets (
  ticket_no integer PRIMARY KEY, source varchar(100) NOT NULL REFERENCES fares (source),
  class varchar(20) NOT NULL REFERENCES classes, train_id integer NOT NULL REFERENCES trains
);`

const roles = `
CREATE TABLE lists (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE roles (
  id integer PRIMARY KEY, parent_id integer REFERENCES roles, list_id integer REFERENCES lists,
  UNIQUE (parent_id, list_id)
);`

// the value agrees with the attribute; that it agrees with the resource too, of which no attribute has two, is too much
const attributes = `
CREATE TABLE resource_type (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE resource (id integer PRIMARY KEY, type integer NOT NULL REFERENCES resource_type, barcode text NOT NULL);
CREATE TABLE resource_attr (
  id integer PRIMARY KEY, name text NOT NULL, resource_type integer NOT NULL REFERENCES resource_type
);
CREATE TABLE resource_attr_value (
  id integer PRIMARY KEY, attr integer NOT NULL REFERENCES resource_attr, valid_value text NOT NULL
);
CREATE TABLE resource_attr_map (
  id integer PRIMARY KEY, resource integer NOT NULL REFERENCES resource,
  resource_attr integer NOT NULL REFERENCES resource_attr,
  value integer NOT NULL REFERENCES resource_attr_value, UNIQUE (resource, resource_attr)
);`

test.each([
  ["what is read off a link that may be absent agrees with the row's tenant all the same", billing],
  ['a link is picked where another that agrees with it in two things finds a row', railway],
  ['a tree stays one where its rows must differ in what they hold', roles],
  [
    'a required link finds a row, though one it would agree with takes each parent once',
    attributes,
  ],
])('%s', async (_, schema) => {
  expect(await findBroken(schema)).toEqual([])
})

const tenants = `
CREATE TABLE tenants (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE applications (id integer PRIMARY KEY, tenant_id integer NOT NULL REFERENCES tenants, name text NOT NULL);
CREATE TABLE profiles (id integer PRIMARY KEY, tenant_id integer NOT NULL REFERENCES tenants, name text NOT NULL);
CREATE TABLE devices (
  id integer PRIMARY KEY, application_id integer NOT NULL REFERENCES applications,
  profile_id integer NOT NULL REFERENCES profiles
);`

test('of three rows each, some have a parent in common where another table needs one', async () => {
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const ask = await makeRows(tenants, 3, seed)
    const found = await ask(
      `SELECT count(*)::INT AS devices FROM devices AS d JOIN applications AS a ON a.id = d.application_id
       JOIN profiles AS p ON p.id = d.profile_id AND p.tenant_id = a.tenant_id`,
    )
    expect(found, `seed ${seed}`).toEqual([{ devices: 3 }])
  }
})
