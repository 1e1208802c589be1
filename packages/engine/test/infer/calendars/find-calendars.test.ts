import { expect, test } from 'vitest'
import { understandSql } from '../understand-sql.ts'

async function printParts(columns: string, table = 'dim_date'): Promise<string> {
  const { calendars } = await understandSql(`CREATE TABLE ${table} (${columns});`)
  return Object.values(calendars)
    .flatMap(({ parts }) =>
      Object.entries(parts).map(
        ([column, { name, isFiscal, isShort }]) =>
          `${column} ${isFiscal ? 'fiscal ' : ''}${isShort ? 'short ' : ''}${name}`,
      ),
    )
    .join('\n')
}

test('parts of a day are read in the words of many warehouses', async () => {
  const found = await printParts(
    `"DateKey" int PRIMARY KEY, "FullDateAlternateKey" date NOT NULL, "DayNumberOfWeek" smallint, "EnglishDayNameOfWeek" varchar(10),
    "DayNumberOfYear" smallint, "WeekNumberOfYear" smallint, "MonthNumberOfYear" smallint, "CalendarQuarter" smallint,
    "FiscalYear" smallint, "CalendarSemester" smallint, "WeekDayName_Short" char(3), "DOWInMonth" smallint, "MMYYYY" char(6),
    "FirstDateofYear" date, weekend_indr boolean, d_lastdayinweekfl char(1), is_month_end boolean, day_suffix char(4)`,
  )
  expect(found.split('\n')).toEqual([
    'DateKey date-key',
    'FullDateAlternateKey date',
    'DayNumberOfWeek weekday',
    'EnglishDayNameOfWeek weekday-name',
    'DayNumberOfYear day-of-year',
    'WeekNumberOfYear week',
    'MonthNumberOfYear month',
    'CalendarQuarter quarter',
    'FiscalYear fiscal year',
    'CalendarSemester half',
    'WeekDayName_Short short weekday-name',
    'DOWInMonth weekday-in-month',
    'MMYYYY month-year',
    'FirstDateofYear first-of-year',
    'weekend_indr is-weekend',
    'd_lastdayinweekfl is-last-of-week',
    'is_month_end is-last-of-month',
    'day_suffix day-suffix',
  ])
})

test('a key that the database counts is not the day', async () => {
  expect(await printParts('date_id serial PRIMARY KEY, date date, year int, month int')).toBe(
    'date date\nyear year\nmonth month',
  )
})

test('a word of a name may be what every object has', async () => {
  expect(await printParts('day date PRIMARY KEY, year int, month int, constructor_id int')).toBe(
    'day date\nyear year\nmonth month',
  )
})

test('what a year or an event has is no calendar of days', async () => {
  const columns = 'id int PRIMARY KEY, date date, year int, month int, amount numeric(8,2)'
  expect(await printParts(columns, 'events')).toBe('')
  expect(await printParts('year int PRIMARY KEY, quarter int, week int')).toBe('')
})

test('a later link to the calendar waits for an earlier one', async () => {
  const { calendarOrders, calendarDates } = await understandSql(`
    CREATE TABLE dim_date (date_key int PRIMARY KEY, full_date date NOT NULL, year int, month int);
    CREATE TABLE fact_sales (id int PRIMARY KEY, order_date_key int NOT NULL REFERENCES dim_date,
      ship_date_key int NOT NULL REFERENCES dim_date, ship_date timestamp NOT NULL);`)
  expect(calendarOrders.map(({ earlier, later }) => `${earlier} <= ${later}`)).toEqual([
    'order_date_key <= ship_date_key',
  ])
  expect(calendarDates.map(({ column, link }) => `${column} of ${link}`)).toEqual([
    'ship_date of ship_date_key',
  ])
})
