import { expect, test } from 'vitest'
import { storeSql } from './store-sql.ts'
import { fixColumn, printAgreements, understandSql } from './understand-sql.ts'

const people = 'CREATE TABLE users (id int PRIMARY KEY, name text);'

test("a store's links agree wherever two ways lead to the same row", async () => {
  expect(printAgreements(await understandSql(storeSql))).toEqual([
    'UserAddress.state_id.country_id = country_id',
    'User.default_address_id.user_id = itself',
    'Order.shipping_address_id.user_id = user_id',
    'Order.billing_address_id.user_id = user_id',
    'Order.user_payment_method_id.user_id = user_id',
    'Order.payment_method_id = user_payment_method_id.payment_method_id',
    'OrderItem.user_id = order_id.user_id',
    'OrderItem.variant_id.product_id = product_id',
    'Payment.user_payment_method_id.user_id = order_id.user_id',
    'Payment.currency_id = order_id.currency_id',
    'Refund.order_id = payment_id.order_id',
    'Shipment.address_id.user_id = order_id.user_id',
    'ShipmentItem.order_item_id.order_id = shipment_id.order_id',
    'ProductReview.order_item_id.product_id = product_id',
    'ProductReview.user_id = order_item_id.order_id.user_id',
  ])
})

test('no link waits for itself', async () => {
  const { agreements } = await understandSql(storeSql)
  for (const { table, link, anchor } of agreements) {
    const needs = new Set([anchor[0]])
    for (const other of [...agreements, ...agreements]) {
      if (other.table === table && needs.has(other.link)) needs.add(other.anchor[0])
    }
    expect(needs).not.toContain(link)
  }
})

test('a link with a value rule is left to the rule', async () => {
  const found = await understandSql(storeSql, fixColumn('Payment', 'currency_id'))
  expect(printAgreements(found)).not.toContain('Payment.currency_id = order_id.currency_id')
})

test('two addresses of one person agree through that person', async () => {
  const found = await understandSql(`${people}
    CREATE TABLE addresses (id int PRIMARY KEY, user_id int NOT NULL REFERENCES users);
    CREATE TABLE orders (id int PRIMARY KEY,
      billing_address_id int NOT NULL REFERENCES addresses,
      shipping_address_id int NOT NULL REFERENCES addresses);`)
  expect(printAgreements(found)).toEqual([
    'orders.shipping_address_id.user_id = billing_address_id.user_id',
  ])
})

test('who comments, likes or follows is not the author', async () => {
  const found = await understandSql(`${people}
    CREATE TABLE posts (id int PRIMARY KEY, user_id int NOT NULL REFERENCES users);
    CREATE TABLE comments (id int PRIMARY KEY, post_id int NOT NULL REFERENCES posts,
      user_id int NOT NULL REFERENCES users, parent_comment_id int REFERENCES comments);
    CREATE TABLE likes (user_id int REFERENCES users, post_id int REFERENCES posts,
      PRIMARY KEY (user_id, post_id));
    CREATE TABLE follows (follower_id int REFERENCES users, followee_id int REFERENCES users,
      PRIMARY KEY (follower_id, followee_id));
    CREATE TABLE conversations (id int PRIMARY KEY, creator_id int NOT NULL REFERENCES users);
    CREATE TABLE messages (id int PRIMARY KEY, conversation_id int NOT NULL REFERENCES conversations,
      sender_id int NOT NULL REFERENCES users);`)
  expect(printAgreements(found)).toEqual(['comments.parent_comment_id.post_id = post_id'])
})

test('who bids is not the seller, and a transfer may reach another person', async () => {
  const found = await understandSql(`${people}
    CREATE TABLE auctions (id int PRIMARY KEY, user_id int NOT NULL REFERENCES users);
    CREATE TABLE bids (id int PRIMARY KEY, auction_id int NOT NULL REFERENCES auctions,
      user_id int NOT NULL REFERENCES users);
    CREATE TABLE accounts (id int PRIMARY KEY, user_id int NOT NULL REFERENCES users);
    CREATE TABLE transfers (id int PRIMARY KEY,
      from_account_id int NOT NULL REFERENCES accounts,
      to_account_id int NOT NULL REFERENCES accounts);`)
  expect(found.agreements).toEqual([])
})

test('people work across departments, but a manager in his own', async () => {
  const found = await understandSql(`
    CREATE TABLE departments (id int PRIMARY KEY, manager_id int);
    CREATE TABLE employees (id int PRIMARY KEY, department_id int NOT NULL REFERENCES departments,
      manager_id int REFERENCES employees);
    ALTER TABLE departments ADD FOREIGN KEY (manager_id) REFERENCES employees (id);
    CREATE TABLE projects (id int PRIMARY KEY, department_id int NOT NULL REFERENCES departments,
      lead_id int REFERENCES employees);
    CREATE TABLE assignments (employee_id int REFERENCES employees, project_id int REFERENCES projects,
      approved_by int REFERENCES employees, PRIMARY KEY (employee_id, project_id));
    CREATE TABLE job_history (employee_id int REFERENCES employees, start_date date,
      department_id int NOT NULL REFERENCES departments, PRIMARY KEY (employee_id, start_date));`)
  expect(printAgreements(found)).toEqual(['departments.manager_id.department_id = itself'])
})

test('a required manager is left alone, for a store may have no staff of its own yet', async () => {
  const found = await understandSql(`
    CREATE TABLE store (id int PRIMARY KEY, manager_staff_id int NOT NULL);
    CREATE TABLE staff (id int PRIMARY KEY, store_id int NOT NULL REFERENCES store);
    ALTER TABLE store ADD FOREIGN KEY (manager_staff_id) REFERENCES staff (id);`)
  expect(found.agreements).toEqual([])
})

test('two teams meet, while a player scores for his own', async () => {
  const found = await understandSql(`
    CREATE TABLE leagues (id int PRIMARY KEY);
    CREATE TABLE teams (id int PRIMARY KEY, league_id int NOT NULL REFERENCES leagues);
    CREATE TABLE players (id int PRIMARY KEY, team_id int NOT NULL REFERENCES teams);
    CREATE TABLE games (id int PRIMARY KEY, home_team_id int NOT NULL REFERENCES teams,
      away_team_id int NOT NULL REFERENCES teams);
    CREATE TABLE goals (id int PRIMARY KEY, game_id int NOT NULL REFERENCES games,
      team_id int NOT NULL REFERENCES teams, player_id int NOT NULL REFERENCES players);`)
  expect(printAgreements(found)).toEqual(['goals.team_id = player_id.team_id'])
})

test('all of one organization stays together', async () => {
  const found = await understandSql(`
    CREATE TABLE organizations (id int PRIMARY KEY);
    CREATE TABLE members (id int PRIMARY KEY, organization_id int NOT NULL REFERENCES organizations);
    CREATE TABLE projects (id int PRIMARY KEY, organization_id int NOT NULL REFERENCES organizations);
    CREATE TABLE tasks (id int PRIMARY KEY, project_id int NOT NULL REFERENCES projects,
      assignee_id int REFERENCES members, parent_task_id int REFERENCES tasks);`)
  expect(printAgreements(found)).toEqual([
    'tasks.parent_task_id.project_id = project_id',
    'tasks.assignee_id.organization_id = project_id.organization_id',
  ])
})

test('a composite key that holds the tenant agrees by itself', async () => {
  const found = await understandSql(`
    CREATE TABLE tenants (id int PRIMARY KEY);
    CREATE TABLE customers (tenant_id int REFERENCES tenants, id int, PRIMARY KEY (tenant_id, id));
    CREATE TABLE invoices (tenant_id int NOT NULL REFERENCES tenants, id int, customer_id int,
      PRIMARY KEY (tenant_id, id),
      FOREIGN KEY (tenant_id, customer_id) REFERENCES customers (tenant_id, id));`)
  expect(found.agreements).toEqual([])
})

test('attributes that rows merely share prove nothing', async () => {
  const found = await understandSql(`
    CREATE TABLE currency (id int PRIMARY KEY, code text);
    CREATE TABLE status (id int PRIMARY KEY, name text);
    CREATE TABLE country (id int PRIMARY KEY, name text, currency_id int REFERENCES currency);
    CREATE TABLE users (id int PRIMARY KEY, country_id int NOT NULL REFERENCES country,
      status_id int NOT NULL REFERENCES status);
    CREATE TABLE addresses (id int PRIMARY KEY, user_id int NOT NULL REFERENCES users,
      country_id int NOT NULL REFERENCES country, status_id int NOT NULL REFERENCES status);`)
  expect(found.agreements).toEqual([])
})

test('a seat is in the room of the show, and a rental may be served by staff from elsewhere', async () => {
  const found = await understandSql(`
    CREATE TABLE screens (id int PRIMARY KEY);
    CREATE TABLE seats (id int PRIMARY KEY, screen_id int NOT NULL REFERENCES screens);
    CREATE TABLE screenings (id int PRIMARY KEY, screen_id int NOT NULL REFERENCES screens);
    CREATE TABLE bookings (id int PRIMARY KEY, screening_id int NOT NULL REFERENCES screenings,
      seat_id int NOT NULL REFERENCES seats);
    CREATE TABLE store (id int PRIMARY KEY);
    CREATE TABLE staff (id int PRIMARY KEY, store_id int NOT NULL REFERENCES store);
    CREATE TABLE inventory (id int PRIMARY KEY, store_id int NOT NULL REFERENCES store);
    CREATE TABLE rental (id int PRIMARY KEY, inventory_id int NOT NULL REFERENCES inventory,
      staff_id int NOT NULL REFERENCES staff);`)
  expect(printAgreements(found)).toEqual(['bookings.seat_id.screen_id = screening_id.screen_id'])
})
