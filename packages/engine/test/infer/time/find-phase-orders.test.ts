import { expect, test } from 'vitest'
import { printTimeOrders, understandSql } from '../understand-sql.ts'

test('moments are told apart behind the nouns of their row', async () => {
  const found = await understandSql(`
    CREATE TABLE customers_info (id int PRIMARY KEY, customers_info_date_of_last_logon timestamp,
      customers_info_date_account_created timestamp, password_reset_date timestamp, date_status_change timestamp);`)
  expect(printTimeOrders(found)).toEqual([
    'customers_info: customers_info_date_account_created <= customers_info_date_of_last_logon',
    'customers_info: customers_info_date_account_created <= password_reset_date',
    'customers_info: customers_info_date_account_created <= date_status_change',
  ])
})

test('a machine runs once it is installed', async () => {
  const found = await understandSql(`
    CREATE TABLE machines (id int PRIMARY KEY, name varchar(40) NOT NULL, install_date date NOT NULL);
    CREATE TABLE readings (id int PRIMARY KEY, machine_id int NOT NULL REFERENCES machines, read_at timestamp NOT NULL);`)
  expect(printTimeOrders(found)).toEqual(['readings: machine_id.install_date <= read_at'])
})
