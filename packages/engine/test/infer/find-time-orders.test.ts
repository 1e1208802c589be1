import { expect, test } from 'vitest'
import { storeSql } from './store-sql.ts'
import { fixColumn, printTimeOrders, understandSql } from './understand-sql.ts'

test("a store's moments follow each other and their parents'", async () => {
  const orders = printTimeOrders(await understandSql(storeSql))
  expect(orders.filter((order) => !order.startsWith('User'))).toEqual([
    'Order: ordered_at <= paid_at',
    'Order: ordered_at <= shipped_at',
    'Order: ordered_at <= delivered_at',
    'Order: ordered_at <= estimated_delivery',
    'Order: ordered_at <= updated_at',
    'Order: paid_at <= shipped_at',
    'Order: shipped_at <= delivered_at',
    'Order: delivered_at <= updated_at',
    'Shipment: shipped_at <= delivered_at',
    'Order: user_id.created_at <= ordered_at',
    'Order: shipping_address_id.created_at <= ordered_at',
    'Order: billing_address_id.created_at <= ordered_at',
    'OrderHistory: order_id.ordered_at <= changed_at',
    'Payment: order_id.ordered_at <= processed_at',
    'Refund: payment_id.processed_at <= refunded_at',
    'Refund: payment_id.order_id.paid_at <= refunded_at',
    'Shipment: order_id.ordered_at <= shipped_at',
    'Shipment: address_id.created_at <= shipped_at',
    'ProductReview: product_id.created_at <= created_at',
    'ProductReview: user_id.created_at <= created_at',
    'ProductReview: order_item_id.order_id.ordered_at <= created_at',
    'ProductReview: order_item_id.order_id.delivered_at <= created_at',
  ])
})

test('what is kept about a row comes after it, what is planned or older does not', async () => {
  const found = await understandSql(`CREATE TABLE job (
    id int PRIMARY KEY, created_at timestamp NOT NULL, failed_at timestamp, logo_updated_at timestamp,
    last_error_at timestamp, run_at timestamp, taken_at timestamp, unlock_at timestamp)`)
  expect(printTimeOrders(found)).toEqual([
    'job: created_at <= failed_at',
    'job: created_at <= logo_updated_at',
    'job: created_at <= last_error_at',
  ])
})

test('what has happened is written down after it, and what is booked begins after the booking', async () => {
  const found = await understandSql(`CREATE TABLE invoices (
      id int PRIMARY KEY, invoice_date date NOT NULL, created_at timestamp NOT NULL, updated_at timestamp);
    CREATE TABLE visits (id int PRIMARY KEY, visit_date date NOT NULL, created_at timestamp NOT NULL);
    CREATE TABLE bookings (id int PRIMARY KEY, pickup_datetime timestamp, return_datetime timestamp, created_at timestamp);`)
  expect(printTimeOrders(found)).toEqual([
    'invoices: created_at <= updated_at',
    'invoices: invoice_date <= created_at',
    'visits: visit_date <= created_at',
    'bookings: pickup_datetime <= return_datetime',
    'bookings: created_at <= return_datetime',
    'bookings: created_at <= pickup_datetime',
  ])
})

test('an order of another tongue goes through its phases, and a bill is due after it is written', async () => {
  const found = await understandSql(`CREATE TABLE oms_order (
      id int PRIMARY KEY, create_time timestamp NOT NULL, payment_time timestamp, delivery_time timestamp,
      receive_time timestamp, comment_time timestamp, modify_time timestamp);
    CREATE TABLE ip_invoices (id int PRIMARY KEY, invoice_date_created date NOT NULL, invoice_date_due date NOT NULL);`)
  expect(printTimeOrders(found)).toEqual([
    'oms_order: create_time <= payment_time',
    'oms_order: create_time <= delivery_time',
    'oms_order: create_time <= receive_time',
    'oms_order: create_time <= comment_time',
    'oms_order: create_time <= modify_time',
    'oms_order: payment_time <= delivery_time',
    'oms_order: delivery_time <= receive_time',
    'oms_order: receive_time <= comment_time',
    'oms_order: receive_time <= modify_time',
    'ip_invoices: invoice_date_created <= invoice_date_due',
  ])
})

test('what always follows from two orders is not said again', async () => {
  const found = await understandSql(`CREATE TABLE article (
    id int PRIMARY KEY, created_at timestamp NOT NULL, updated_at timestamp NOT NULL,
    deleted_at timestamp)`)
  expect(printTimeOrders(found)).toEqual([
    'article: created_at <= updated_at',
    'article: updated_at <= deleted_at',
  ])
})

test('a check wins over the usual course of things', async () => {
  const found = await understandSql(`CREATE TABLE parcel (
    id int PRIMARY KEY, shipped_at timestamp NOT NULL, paid_at timestamp,
    CHECK (paid_at IS NULL OR paid_at > shipped_at))`)
  expect(printTimeOrders(found)).toEqual(['parcel: shipped_at <= paid_at'])
  expect(found.timeOrders[0]?.minimumSeconds).toBeGreaterThan(0)
})

test('a rule for the later column says when it is', async () => {
  const found = await understandSql(storeSql, fixColumn('Order', 'paid_at'))
  expect(printTimeOrders(found)).not.toContain('Order: ordered_at <= paid_at')
})

test('people are grown up when they sign up or are hired', async () => {
  const { timeOrders } = await understandSql(
    'CREATE TABLE employee (id int PRIMARY KEY, birth_date date, hire_date date NOT NULL, left_date date)',
  )
  const [hired, left] = ['hire_date', 'left_date'].map((later) =>
    timeOrders.find((order) => order.later === later),
  )
  expect(hired).toMatchObject({ earlier: ['birth_date'], minimumSeconds: 18 * 31_557_600 })
  expect(left).toMatchObject({ earlier: ['hire_date'] })
})

test('a date that follows a timestamp is a day later, for it begins at midnight', async () => {
  const { timeOrders } = await understandSql(
    'CREATE TABLE coupon (id int PRIMARY KEY, created_at timestamp NOT NULL, expires_on date, deleted_on date)',
  )
  expect(
    timeOrders.find(({ later }) => later === 'deleted_on')?.minimumSeconds,
  ).toBeGreaterThanOrEqual(86_400)
  expect(
    timeOrders.find(({ later }) => later === 'expires_on')?.minimumSeconds,
  ).toBeGreaterThanOrEqual(86_400)
})

test('who changed or approved a row may have come later than the row', async () => {
  const found = await understandSql(`
    CREATE TABLE users (id int PRIMARY KEY, created_at timestamp NOT NULL);
    CREATE TABLE claims (id int PRIMARY KEY, created_at timestamp NOT NULL,
      created_by int NOT NULL REFERENCES users, approved_by int REFERENCES users,
      updated_by int REFERENCES users);`)
  expect(printTimeOrders(found)).toEqual(['claims: created_by.created_at <= created_at'])
})

test('years, times of day and plans have no place in the order', async () => {
  const found = await understandSql(`CREATE TABLE course (
    id int PRIMARY KEY, created_at timestamp NOT NULL, start_year int, end_year int,
    opening_time time, closing_time time, scheduled_at timestamp, next_review_at timestamp)`)
  expect(found.timeOrders).toEqual([])
})

test('no moment waits for itself, and tables that wait for each other give way', async () => {
  const found = await understandSql(`
    CREATE TABLE team (id int PRIMARY KEY, created_at timestamp NOT NULL, captain_id int);
    CREATE TABLE player (id int PRIMARY KEY, created_at timestamp NOT NULL,
      team_id int NOT NULL REFERENCES team);
    ALTER TABLE team ADD FOREIGN KEY (captain_id) REFERENCES player (id);`)
  expect(printTimeOrders(found)).toEqual(['player: team_id.created_at <= created_at'])
})

test('a row does not wait for another of its own table', async () => {
  const found = await understandSql(`CREATE TABLE comments (
    id int PRIMARY KEY, parent_comment_id int REFERENCES comments, created_at timestamp NOT NULL)`)
  expect(found.timeOrders).toEqual([])
})

test("what a part is promised for follows its owner's moment, whatever its own first is", async () => {
  const found = await understandSql(`
    CREATE TABLE orders (id int PRIMARY KEY, order_date date NOT NULL);
    CREATE TABLE line (order_id int NOT NULL REFERENCES orders (id), number int NOT NULL,
      ship_date date NOT NULL, commit_date date NOT NULL, PRIMARY KEY (order_id, number))`)
  expect(printTimeOrders(found)).toEqual([
    'line: order_id.order_date <= ship_date',
    'line: order_id.order_date <= commit_date',
  ])
})

test('what is planned comes before what is done, and work that was not started is not completed', async () => {
  const found = await understandSql(`CREATE TABLE housekeeping_tasks (
      id int PRIMARY KEY, scheduled_for date, started_at timestamp, completed_at timestamp);
    CREATE TABLE appointments (id int PRIMARY KEY, scheduled_start timestamp NOT NULL,
      scheduled_end timestamp NOT NULL, checked_in_at timestamp, cancelled_at timestamp, created_at timestamp NOT NULL);
    CREATE TABLE visits (id int PRIMARY KEY, appointment_id int NOT NULL REFERENCES appointments,
      started_at timestamp NOT NULL);`)
  expect(printTimeOrders(found)).toEqual([
    'housekeeping_tasks: scheduled_for <= started_at',
    'housekeeping_tasks: started_at <= completed_at',
    'appointments: scheduled_start <= scheduled_end',
    'appointments: scheduled_start <= checked_in_at',
    'appointments: created_at <= scheduled_start',
    'appointments: created_at <= cancelled_at',
    'appointments: cancelled_at <= scheduled_start',
    'visits: appointment_id.created_at <= started_at',
    'visits: appointment_id.scheduled_start <= started_at',
  ])
  expect(found.timeOrders.find(({ later }) => later === 'completed_at')).toMatchObject({
    needs: true,
    maximumSeconds: 4 * 3600,
  })
})

test('a stay lies between its booking and what is said of it', async () => {
  const found = await understandSql(`CREATE TABLE reservations (
      id int PRIMARY KEY, check_in_date date NOT NULL, check_out_date date NOT NULL,
      booked_at timestamp NOT NULL, cancelled_at timestamp);
    CREATE TABLE reviews (id int PRIMARY KEY, reservation_id int NOT NULL REFERENCES reservations,
      created_at timestamp);`)
  expect(printTimeOrders(found)).toEqual([
    'reservations: booked_at <= check_in_date',
    'reservations: booked_at <= cancelled_at',
    'reservations: check_in_date <= check_out_date',
    'reservations: cancelled_at <= check_in_date',
    'reviews: reservation_id.booked_at <= created_at',
    'reviews: reservation_id.check_out_date <= created_at',
  ])
})

test('a trial, a ticket, a key and a parcel go through their times in order', async () => {
  const found = await understandSql(`CREATE TABLE subscriptions (
      id int PRIMARY KEY, started_at timestamp NOT NULL, trial_ends_at timestamp, canceled_at timestamp);
    CREATE TABLE tickets (id int PRIMARY KEY, created_at timestamp, first_response_at timestamp, resolved_at timestamp);
    CREATE TABLE api_keys (id int PRIMARY KEY, created_at timestamp, last_used_at timestamp, expires_at timestamp,
      revoked_at timestamp);
    CREATE TABLE shipments (id int PRIMARY KEY, created_at timestamp, picked_up_at timestamp, delivered_at timestamp);`)
  const orders = printTimeOrders(found)
  expect(orders).toEqual(
    expect.arrayContaining([
      'subscriptions: started_at <= trial_ends_at',
      'subscriptions: started_at <= canceled_at',
      'tickets: created_at <= first_response_at',
      'tickets: first_response_at <= resolved_at',
      'api_keys: last_used_at <= expires_at',
      'api_keys: last_used_at <= revoked_at',
      'shipments: created_at <= picked_up_at',
      'shipments: picked_up_at <= delivered_at',
    ]),
  )
})

test('what is asked for is decided, then valid; what was given is due again, and who registered leaves', async () => {
  const found = await understandSql(`CREATE TABLE permits (
    id int PRIMARY KEY, applied_on date NOT NULL, decided_on date, valid_from date, valid_to date);
  CREATE TABLE vaccinations (id int PRIMARY KEY, given_on date NOT NULL, next_due_on date);
  CREATE TABLE residents (id int PRIMARY KEY, registered_on date NOT NULL, deregistered_on date);
  CREATE TABLE documents (id int PRIMARY KEY, uploaded_at timestamp NOT NULL, verified_at timestamp);
  CREATE TABLE voyages (id int PRIMARY KEY, etd timestamp NOT NULL, eta timestamp NOT NULL)`)
  expect(printTimeOrders(found)).toEqual(
    expect.arrayContaining([
      'permits: applied_on <= decided_on',
      'permits: decided_on <= valid_from',
      'permits: valid_from <= valid_to',
      'vaccinations: given_on <= next_due_on',
      'residents: registered_on <= deregistered_on',
      'documents: uploaded_at <= verified_at',
      'voyages: etd <= eta',
    ]),
  )
})

test('what is promised, settled, ended or due again comes after what it speaks of', async () => {
  const found = await understandSql(`CREATE TABLE shipments (
      id int PRIMARY KEY, ship_date date NOT NULL, promised_delivery_date date NOT NULL, actual_delivery_date date);
    CREATE TABLE loans (id int PRIMARY KEY, application_date date NOT NULL, approval_date date, disbursement_date date, maturity_date date);
    CREATE TABLE subscribers (id int PRIMARY KEY, signup_date date NOT NULL, churn_date date);
    CREATE TABLE stays (id int PRIMARY KEY, arrival_date date NOT NULL, departure_date date);
    CREATE TABLE legs (id int PRIMARY KEY, departure_time timestamp NOT NULL, arrival_time timestamp);
    CREATE TABLE shifts (id int PRIMARY KEY, clock_in timestamp NOT NULL, clock_out timestamp);
    CREATE TABLE coupons (id int PRIMARY KEY, issued_at timestamp NOT NULL, redeemed_at timestamp, expires_at timestamp);`)
  expect(printTimeOrders(found)).toEqual([
    'shipments: ship_date <= promised_delivery_date',
    'shipments: ship_date <= actual_delivery_date',
    'loans: disbursement_date <= maturity_date',
    'loans: application_date <= approval_date',
    'loans: application_date <= disbursement_date',
    'loans: application_date <= maturity_date',
    'loans: approval_date <= disbursement_date',
    'subscribers: signup_date <= churn_date',
    'stays: arrival_date <= departure_date',
    'legs: departure_time <= arrival_time',
    'shifts: clock_in <= clock_out',
    'coupons: issued_at <= redeemed_at',
    'coupons: issued_at <= expires_at',
    'coupons: redeemed_at <= expires_at',
  ])
})

test('what happens is told by its one moment, or by its beginning, and what hangs on it comes after', async () => {
  const found =
    await understandSql(`CREATE TABLE viewing_sessions (session_id text PRIMARY KEY, session_start timestamp NOT NULL);
    CREATE TABLE ad_impressions (
      id text PRIMARY KEY, session_id text NOT NULL REFERENCES viewing_sessions, shown_at timestamp NOT NULL);
    CREATE TABLE shipments (id int PRIMARY KEY, ship_date date NOT NULL);
    CREATE TABLE shipment_events (
      id int PRIMARY KEY, shipment_id int NOT NULL REFERENCES shipments, event_timestamp timestamp NOT NULL);`)
  expect(printTimeOrders(found)).toEqual([
    'ad_impressions: session_id.session_start <= shown_at',
    'shipment_events: shipment_id.ship_date <= event_timestamp',
  ])
})
