import { expect, test } from 'vitest'
import { countRows, makeRows } from './make-rows.ts'

test('staff stays for years below few superiors, is paid what its job pays, and judged as it is rated', async () => {
  const ask = await makeRows(
    `CREATE TABLE jobs (job_id INT PRIMARY KEY, job_title VARCHAR(60) NOT NULL, min_salary NUMERIC(10,2), max_salary NUMERIC(10,2));
    CREATE TABLE employees (employee_id INT PRIMARY KEY, last_name VARCHAR(40) NOT NULL, hire_date DATE NOT NULL,
      job_id INT NOT NULL REFERENCES jobs, salary NUMERIC(10,2) NOT NULL, manager_id INT REFERENCES employees);
    CREATE TABLE job_history (history_id INT PRIMARY KEY, employee_id INT NOT NULL REFERENCES employees, start_date DATE NOT NULL, end_date DATE);
    CREATE TABLE leave_requests (request_id INT PRIMARY KEY, employee_id INT NOT NULL REFERENCES employees, status VARCHAR(20) NOT NULL,
      approved_by INT REFERENCES employees);
    CREATE TABLE performance_reviews (review_id INT PRIMARY KEY, employee_id INT NOT NULL REFERENCES employees, rating INT NOT NULL, comments TEXT NOT NULL);`,
    400,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(await count("employees WHERE hire_date < DATE '2021-01-01'")).toBeGreaterThan(60)
  expect(await count('employees WHERE manager_id IS NULL')).toBe(1)
  expect(await count('(SELECT DISTINCT manager_id FROM employees)')).toBeLessThan(80)
  expect(
    await count(
      'employees JOIN jobs USING (job_id) WHERE salary < min_salary OR salary > max_salary',
    ),
  ).toBe(0)
  expect(await count("job_history WHERE end_date > DATE '2026-01-01'")).toBe(0)
  expect(await count('job_history WHERE end_date IS NOT NULL')).toBeGreaterThan(150)
  expect(
    await count("leave_requests WHERE (status = 'approved') <> (approved_by IS NOT NULL)"),
  ).toBe(0)
  expect(
    await count("performance_reviews WHERE rating >= 4 AND comments ILIKE '%below expectation%'"),
  ).toBe(0)
  expect(await count('performance_reviews WHERE rating = 3')).toBeGreaterThan(120)
})
