import { expect, test } from 'vitest'
import { printTimeOrders, understandSql } from '../understand-sql.ts'

test('who comes on a day comes in the hours of that day, and one hears from each other again later', async () => {
  const found = await understandSql(`CREATE TABLE attendance (
      id int PRIMARY KEY, attendance_date date NOT NULL, check_in_time timestamp NOT NULL, check_out_time timestamp);
    CREATE TABLE inquiries (id int PRIMARY KEY, follow_up_date date, created_at timestamp NOT NULL);`)
  expect(printTimeOrders(found)).toEqual([
    'attendance: attendance_date <= check_in_time',
    'attendance: check_in_time <= check_out_time',
    'inquiries: created_at <= follow_up_date',
  ])
})
