import { expect, test } from 'vitest'
import { printTimeOrders, understandSql } from '../understand-sql.ts'

test('steps that nothing else orders come as the table lists them', async () => {
  const found = await understandSql(`CREATE TABLE candidates (
      id int PRIMARY KEY, applied_date date NOT NULL, interview_date date, offer_date date, hired_date date, next_call_date date);
    CREATE TABLE leads (id int PRIMARY KEY, created_date date NOT NULL, contacted_date date, qualified_date date);
    CREATE TABLE vaccinations (id int PRIMARY KEY, dose_1_date date NOT NULL, dose_2_date date);
    CREATE TABLE customers (id int PRIMARY KEY, registration_date date NOT NULL, first_purchase_date date, last_purchase_date date);
    CREATE TABLE hits (id int PRIMARY KEY, event_time timestamp, client_event_time timestamp, local_event_time timestamp);`)
  expect(printTimeOrders(found)).toEqual([
    'candidates: applied_date <= interview_date',
    'candidates: interview_date <= offer_date',
    'candidates: offer_date <= hired_date',
    'candidates: applied_date <= offer_date',
    'candidates: applied_date <= hired_date',
    'leads: created_date <= contacted_date',
    'leads: contacted_date <= qualified_date',
    'leads: created_date <= qualified_date',
    'vaccinations: dose_1_date <= dose_2_date',
    'customers: first_purchase_date <= last_purchase_date',
    'customers: registration_date <= last_purchase_date',
    'customers: registration_date <= first_purchase_date',
    // what comes between may be missing
  ])
})
