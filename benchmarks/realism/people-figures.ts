import type { Figure } from './figure.ts'

const american = `SELECT * FROM "User" WHERE country_code = 'US'`
const nameShares = (column: string, top: number): string =>
  `SELECT 100 * sum(n) FILTER (WHERE place <= ${top}) / sum(n) FROM (SELECT n, row_number() OVER (ORDER BY n DESC) AS place FROM (SELECT ${column}, count(*) AS n FROM (${american}) GROUP BY 1))`

/** Who the customers are, and whether their data are too clean. */
export const peopleFigures: readonly Figure[] = [
  {
    name: 'pairs of users with the same first and last name, of 10,000 pairs',
    query: `SELECT 10000 * sum(n * (n - 1) / 2) / (sum(n) * (sum(n) - 1) / 2) FROM (SELECT count(*) AS n FROM (${american}) GROUP BY first_name, last_name)`,
    real: '0.015, more where families shop',
    source: 'US births × Census surnames',
    goal: [0.002, 0.2],
  },
  {
    name: 'the ten most frequent given names in the US, %',
    query: nameShares('first_name', 10),
    real: '11.0; more in a sample',
    source: 'US births 1940–2010',
    goal: [9, 22],
  },
  {
    name: 'the ten most frequent surnames in the US, %',
    query: nameShares('last_name', 10),
    real: '4.9; more in a sample',
    source: 'US Census 2010',
    goal: [4, 10],
  },
  {
    name: 'e-mail addresses that hold a part of the name, %',
    query: `SELECT 100 * avg(CAST(regexp_replace(strip_accents(lower(email)), '[^a-z]', '', 'g') LIKE '%' || left(regexp_replace(strip_accents(lower(last_name)), '[^a-z]', '', 'g'), 3) || '%' OR regexp_replace(strip_accents(lower(email)), '[^a-z]', '', 'g') LIKE '%' || left(regexp_replace(strip_accents(lower(first_name)), '[^a-z]', '', 'g'), 3) || '%' AS INTEGER)) FROM "User"`,
    real: '80 to 100',
    source: 'mined addresses',
    goal: [95, 100],
    isPromised: true,
  },
  {
    name: 'telephones that begin with the code of the country, %',
    query: `SELECT 100 * avg(CAST(starts_with(phone, calling_code || ' ') AS INTEGER)) FROM "User" JOIN "Country" USING (country_code) WHERE phone IS NOT NULL`,
    real: '97 to 100',
    source: 'any shop',
    goal: [97, 100],
  },
  {
    name: 'addresses of a user in one city, % of users with two or more',
    query: `SELECT 100 * avg(CAST(cities = 1 AS INTEGER)) FROM (SELECT count(DISTINCT city) AS cities FROM "UserAddress" GROUP BY user_id HAVING count(*) > 1)`,
    real: 'most',
    source: 'any shop',
    goal: [55, 99],
    isPromised: true,
  },
  {
    name: 'median age of users, years',
    query: `SELECT median(date_diff('year', birth_date, DATE '2026-01-01')) FROM "User" WHERE birth_date IS NOT NULL`,
    real: '38 to 48 among adults',
    source: 'US Census; Eurostat',
    goal: [34, 50],
  },
  {
    name: 'users seen last before their last order, %',
    query: `SELECT 100 * avg(CAST(last_login_at < last_order AS INTEGER)) FROM "User" JOIN (SELECT user_id, max(ordered_at) AS last_order FROM "Order" GROUP BY 1) USING (user_id)`,
    real: '0',
    source: 'who orders is there',
    goal: [0, 0],
  },
  {
    name: 'columns of numbers that look normal, %',
    query: `SELECT 100 * avg(CAST(abs(s) < 0.15 AND abs(k) < 0.5 AS INTEGER)) FROM shapes`,
    real: 'below 40',
    source: 'ResAIKit D28',
    goal: [0, 40],
  },
  {
    name: 'users without a telephone, %',
    query: 'SELECT 100 * avg(CAST(phone IS NULL AS INTEGER)) FROM "User"',
    real: 'gaps are usual: 24.9 of lines lack a customer',
    source: 'UCI Online Retail',
    goal: [3, 40],
  },
  {
    name: 'staff who write from an address of the shop, %',
    query: `SELECT 100 * avg(CAST(u.email LIKE '%@staff.shop.example' AS INTEGER)) FROM "User" AS u JOIN "UserRole" AS r USING (user_role_id) WHERE r.is_staff`,
    real: '100',
    source: 'who works in a shop has an account of it',
    goal: [100, 100],
    isPromised: true,
  },
  {
    name: 'staff on the mailing lists of customers',
    query: `SELECT count(*) FROM "EmailSubscription" JOIN "User" USING (user_id) JOIN "UserRole" AS r USING (user_role_id) WHERE r.is_staff`,
    real: '0',
    source: 'lists are for customers',
    goal: [0, 0],
    isPromised: true,
  },
]
