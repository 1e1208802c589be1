import { expect, test } from 'vitest'
import { countRows, makeRows } from './make-rows.ts'

test('schools say the season of a year, when they meet, and what a fee is for', async () => {
  const ask = await makeRows(
    `CREATE TABLE students (student_id INT PRIMARY KEY, last_name VARCHAR(50) NOT NULL);
    CREATE TABLE courses (course_id INT PRIMARY KEY, course_name VARCHAR(100) NOT NULL);
    CREATE TABLE classes (class_id INT PRIMARY KEY, course_id INT NOT NULL REFERENCES courses, semester VARCHAR(20) NOT NULL, year INT NOT NULL,
      schedule VARCHAR(50) NOT NULL, start_time TIME NOT NULL);
    CREATE TABLE attendance (attendance_id INT PRIMARY KEY, class_id INT NOT NULL REFERENCES classes,
      student_id INT NOT NULL REFERENCES students, status VARCHAR(10) NOT NULL);
    CREATE TABLE fees (fee_id INT PRIMARY KEY, student_id INT NOT NULL REFERENCES students, fee_type VARCHAR(30) NOT NULL,
      amount NUMERIC(10,2) NOT NULL, status VARCHAR(20) NOT NULL);`,
    300,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(await count("classes WHERE semester NOT IN ('Fall', 'Spring', 'Summer')")).toBe(0)
  expect(await count("classes WHERE schedule SIMILAR TO '(Mon|Tue|Wed|Sat).*'")).toBe(300)
  expect(await count("attendance WHERE status = 'present'")).toBeGreaterThan(230)
  expect(await count("fees WHERE status NOT IN ('pending', 'paid', 'overdue', 'waived')")).toBe(0)
  expect(await count("fees WHERE fee_type = 'Tuition' AND amount < 1000")).toBe(0)
  expect(await count("fees WHERE fee_type = 'Library' AND amount > 300")).toBe(0)
})

test('a library has genres of books, staff of its own, small fines, and holds a book for days', async () => {
  const ask = await makeRows(
    `CREATE TABLE genres (genre_id INT PRIMARY KEY, name VARCHAR(50) NOT NULL);
    CREATE TABLE authors (author_id INT PRIMARY KEY, name VARCHAR(100) NOT NULL, biography TEXT NOT NULL);
    CREATE TABLE books (book_id INT PRIMARY KEY, title VARCHAR(200) NOT NULL, genre_id INT NOT NULL REFERENCES genres,
      author_id INT NOT NULL REFERENCES authors);
    CREATE TABLE members (member_id INT PRIMARY KEY, full_name VARCHAR(100) NOT NULL);
    CREATE TABLE reservations (reservation_id INT PRIMARY KEY, book_id INT NOT NULL REFERENCES books,
      member_id INT NOT NULL REFERENCES members, reserved_at TIMESTAMP NOT NULL, status VARCHAR(20) NOT NULL, expires_on DATE NOT NULL);
    CREATE TABLE fines (fine_id INT PRIMARY KEY, member_id INT NOT NULL REFERENCES members, amount NUMERIC(6,2) NOT NULL);
    CREATE TABLE staff (staff_id INT PRIMARY KEY, name VARCHAR(100) NOT NULL, position VARCHAR(50) NOT NULL, branch VARCHAR(50) NOT NULL);`,
    200,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(await count("genres WHERE name IN ('Animation', 'Western', 'Documentary')")).toBe(0)
  expect(await count("genres WHERE name = 'Poetry'")).toBe(1)
  expect(
    await count("authors WHERE biography ILIKE '%mom of%' OR biography ILIKE '%coffee%'"),
  ).toBe(0)
  expect(await count("reservations WHERE expires_on > reserved_at + INTERVAL '31 days'")).toBe(0)
  expect(await count("reservations WHERE status = 'fulfilled'")).toBeGreaterThan(80)
  expect(await count('fines WHERE amount > 40')).toBe(0)
  expect(await count("staff WHERE position ILIKE '%engineer%' OR position ILIKE '%sales%'")).toBe(0)
  expect(await count("staff WHERE branch ILIKE '%draft%' OR branch ILIKE '%folder%'")).toBe(0)
})
