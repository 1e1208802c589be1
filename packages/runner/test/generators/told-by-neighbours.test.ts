import { beforeAll, expect, test } from 'vitest'
import { countRows, makeRows } from './make-rows.ts'

const schema = `
CREATE TABLE cars (
  id INTEGER PRIMARY KEY,
  make VARCHAR(30) NOT NULL,
  model VARCHAR(30) NOT NULL,
  year INTEGER NOT NULL,
  purchased_on DATE NOT NULL
);
CREATE TABLE students (
  id INTEGER PRIMARY KEY,
  full_name VARCHAR(60) NOT NULL,
  guardian_name VARCHAR(60),
  birth_date DATE NOT NULL,
  grade_level INTEGER NOT NULL CHECK (grade_level BETWEEN 1 AND 12)
);
CREATE TABLE courses (id INTEGER PRIMARY KEY, title VARCHAR(80) NOT NULL, department VARCHAR(40) NOT NULL);
CREATE TABLE exams (
  id INTEGER PRIMARY KEY,
  student_id INTEGER NOT NULL REFERENCES students(id),
  score DECIMAL(5,2),
  grade CHAR(1),
  passed BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE TABLE authors (id INTEGER PRIMARY KEY, name VARCHAR(60) NOT NULL, birth_year INTEGER NOT NULL, death_year INTEGER);
CREATE TABLE shifts (
  id INTEGER PRIMARY KEY,
  clock_in TIME NOT NULL,
  clock_out TIME NOT NULL,
  hours_worked DECIMAL(5,2) NOT NULL
);
CREATE TABLE flights (
  id INTEGER PRIMARY KEY,
  scheduled_departure TIMESTAMP NOT NULL,
  scheduled_arrival TIMESTAMP NOT NULL,
  actual_departure TIMESTAMP,
  actual_arrival TIMESTAMP
);
CREATE TABLE tickets (
  id INTEGER PRIMARY KEY,
  base_fare DECIMAL(10,2) NOT NULL,
  taxes DECIMAL(10,2) NOT NULL,
  total_fare DECIMAL(10,2) NOT NULL
);
CREATE TABLE matters (id INTEGER PRIMARY KEY, title VARCHAR(80) NOT NULL);
CREATE TABLE time_entries (
  id INTEGER PRIMARY KEY,
  matter_id INTEGER NOT NULL REFERENCES matters(id),
  hours DECIMAL(5,2) NOT NULL,
  rate DECIMAL(8,2) NOT NULL,
  amount DECIMAL(10,2) NOT NULL
);
CREATE TABLE work_orders (
  id INTEGER PRIMARY KEY,
  quantity_ordered INTEGER NOT NULL,
  quantity_completed INTEGER NOT NULL,
  quantity_scrapped INTEGER NOT NULL
);
CREATE TABLE employees (
  id INTEGER PRIMARY KEY,
  name VARCHAR(60) NOT NULL,
  date_of_birth DATE NOT NULL,
  years_of_experience INTEGER NOT NULL
);
CREATE TABLE loans (
  id INTEGER PRIMARY KEY,
  principal_amount DECIMAL(12,2) NOT NULL,
  interest_rate DECIMAL(5,2) NOT NULL,
  term_months INTEGER NOT NULL,
  monthly_payment DECIMAL(10,2) NOT NULL
);
CREATE TABLE dishes (id INTEGER PRIMARY KEY, name VARCHAR(60) NOT NULL, is_vegetarian BOOLEAN NOT NULL);`

let ask: Awaited<ReturnType<typeof makeRows>>
beforeAll(async () => {
  ask = await makeRows(schema, 500)
})

const count = (query: string): Promise<unknown> => countRows(ask, query)

test('a car is of a model that its maker builds, and no younger than its purchase', async () => {
  const [row] = await ask('SELECT count(DISTINCT model)::INT AS models FROM cars')
  expect(row?.['models']).toBeGreaterThan(30)
  expect(
    await count(
      "cars WHERE (make = 'BMW') <> (model IN ('320i', 'X3', '118i', 'X5', '520d', 'i4'))",
    ),
  ).toBe(0)
  expect(await count('cars WHERE year > year(purchased_on)')).toBe(0)
})

test('pupils are in the class of their age', async () => {
  expect(await count('students WHERE abs((2025 - year(birth_date) - 5) - grade_level) > 2')).toBe(0)
})

test('a course is taught in the department of its subject', async () => {
  expect(await count("courses WHERE title ILIKE '%chemistry%' AND department <> 'Chemistry'")).toBe(
    0,
  )
  expect(await count("courses WHERE title ILIKE '%chemistry%'")).toBeGreaterThan(5)
})

test('a letter and a pass are what the score says', async () => {
  expect(
    await count("exams WHERE score >= 90 AND grade <> 'A' OR score < 60 AND grade <> 'F'"),
  ).toBe(0)
  expect(await count('exams WHERE score IS NULL AND grade IS NOT NULL')).toBe(0)
  expect(await count('exams WHERE passed <> coalesce(score >= 60, false)')).toBe(0)
  expect(await count("exams WHERE grade = 'A'")).toBeGreaterThan(5)
  expect(await count("exams WHERE grade = 'F'")).toBeGreaterThan(5)
})

test('nobody died before growing up, and hours are those between two clocks', async () => {
  expect(await count('authors WHERE death_year < birth_year + 38 OR death_year > 2025')).toBe(0)
  expect(await count('authors WHERE birth_year < 1900 AND death_year IS NULL')).toBeLessThan(12)
  expect(await count('authors WHERE death_year IS NOT NULL')).toBeGreaterThan(100)
  expect(await count('shifts WHERE clock_out > clock_in')).toBeGreaterThan(400)
  expect(
    await count(
      "shifts WHERE clock_out > clock_in AND abs(date_diff('minute', clock_in, clock_out) / 60.0 - hours_worked) > 0.01",
    ),
  ).toBe(0)
})

test('what is planned at both ends happens about then', async () => {
  expect(
    await count(
      'flights WHERE actual_departure < scheduled_departure OR actual_arrival < scheduled_arrival OR actual_departure > actual_arrival',
    ),
  ).toBe(0)
  expect(await count('flights WHERE actual_arrival IS NOT NULL')).toBeGreaterThan(100)
})

test('nobody has worked since before the age of twenty', async () => {
  const worked = 'employees WHERE years_of_experience'
  expect(await count(`${worked} > greatest(2005 - year(date_of_birth), 0)`)).toBe(0)
  expect(await count(`${worked} > 2`)).toBeGreaterThan(100)
})

test('a loan costs a month what an annuity does', async () => {
  const rate = 'CAST(interest_rate AS DOUBLE) / 1200'
  const annuity = `CAST(principal_amount AS DOUBLE) * (${rate}) / (1 - pow(1 + ${rate}, -term_months))`
  const unlike = `abs(monthly_payment / (${annuity}) - 1)`
  expect(await count(`loans WHERE interest_rate > 0 AND term_months > 0 AND ${unlike} > 0.3`)).toBe(
    0,
  )
  expect(await count('loans WHERE interest_rate > 0 AND term_months > 0')).toBeGreaterThan(400)
})

test('no dish with meat or fish in its name is vegetarian', async () => {
  const meat = "regexp_matches(lower(name), 'chicken|beef|pork|salmon|lamb|fish')"
  expect(await count(`dishes WHERE is_vegetarian AND ${meat}`)).toBe(0)
  expect(await count(`dishes WHERE is_vegetarian`)).toBeGreaterThan(50)
  expect(await count(`dishes WHERE NOT is_vegetarian AND ${meat}`)).toBeGreaterThan(50)
})

test('a fare is with its taxes, hours cost their rate, and no more is made than was ordered', async () => {
  expect(await count('tickets WHERE total_fare <> base_fare + taxes')).toBe(0)
  expect(await count('time_entries WHERE amount <> round(hours * rate, 2)')).toBe(0)
  expect(
    await count(
      'work_orders WHERE quantity_completed + quantity_scrapped > 1.06 * quantity_ordered',
    ),
  ).toBe(0)
})

test('a class lasts from its start to its end, and a room is on the floor that its number begins with', async () => {
  const made = await makeRows(
    `CREATE TABLE classes (
       id INTEGER PRIMARY KEY, start_time TIME NOT NULL, end_time TIME NOT NULL, duration_min INTEGER NOT NULL
     );
     CREATE TABLE rooms (id INTEGER PRIMARY KEY, room_number VARCHAR(10) NOT NULL, floor INTEGER NOT NULL);
     CREATE TABLE hotels (id INTEGER PRIMARY KEY, name VARCHAR(60) NOT NULL);
     CREATE TABLE suites (
       id INTEGER PRIMARY KEY, hotel_id INTEGER NOT NULL REFERENCES hotels, room_number VARCHAR(10) NOT NULL,
       floor INTEGER NOT NULL, UNIQUE (hotel_id, room_number)
     );`,
    200,
  )
  expect(
    await countRows(
      made,
      `classes WHERE date_diff('minute', start_time, end_time) <> duration_min`,
    ),
  ).toBe(0)
  expect(
    await countRows(
      made,
      `rooms WHERE regexp_full_match(room_number, '[1-9][0-9]{2}') AND floor::TEXT <> room_number[1]`,
    ),
  ).toBe(0)
  expect(Number(await countRows(made, 'rooms WHERE floor > 1'))).toBeGreaterThan(5)
  // those of one house are numbered one after the other
  expect(
    await countRows(made, `suites WHERE NOT regexp_full_match(room_number, '[1-9][0-9]{2}')`),
  ).toBe(0)
  expect(await countRows(made, 'suites WHERE floor::TEXT <> room_number[1]')).toBe(0)
})
