import { beforeAll, describe, expect, test } from 'vitest'
import { makeRows } from './make-rows.ts'

const people = `
CREATE TABLE users (
  user_id INTEGER PRIMARY KEY,
  title VARCHAR(6) NOT NULL,
  first_name VARCHAR(60) NOT NULL,
  last_name VARCHAR(60) NOT NULL,
  gender CHAR(1) NOT NULL CHECK (gender IN ('F', 'M')),
  birth_date DATE NOT NULL,
  email VARCHAR(120) NOT NULL UNIQUE CHECK (email ~ '^[a-z0-9._+-]+@[a-z0-9.-]+\\.[a-z]{2,}$'),
  username VARCHAR(40) NOT NULL UNIQUE
);
`

type Ask = (query: string) => Promise<readonly Readonly<Record<string, unknown>>[]>
const count = async (ask: Ask, query: string): Promise<number> =>
  Number((await ask(`SELECT count(*) AS n ${query}`))[0]?.['n'])

describe('fifty thousand people', () => {
  let ask: Ask
  beforeAll(async () => {
    ask = await makeRows(people, 50_000)
  }, 60_000)

  test('names and forms of address fit the gender', async () => {
    const women = "('Mary', 'Linda', 'Jennifer', 'Patricia', 'Jessica')"
    const men = "('James', 'Robert', 'John', 'Michael', 'David')"
    expect(
      await count(ask, `FROM users WHERE gender = 'F' AND first_name IN ${women}`),
    ).toBeGreaterThan(1000)
    expect(
      await count(ask, `FROM users WHERE gender = 'M' AND first_name IN ${men}`),
    ).toBeGreaterThan(2000)
    const wrong = `gender = 'M' AND first_name IN ${women} OR gender = 'F' AND first_name IN ${men}`
    // a girl called James is rare but there are some
    expect(await count(ask, `FROM users WHERE ${wrong}`)).toBeLessThan(60)
    expect(await count(ask, "FROM users WHERE title LIKE 'Mr.' AND gender = 'F'")).toBe(0)
    expect(await count(ask, "FROM users WHERE title IN ('Ms.', 'Mrs.') AND gender = 'M'")).toBe(0)
  })

  test('given names are of the year of birth', async () => {
    const [means] =
      await ask(`SELECT avg(year(birth_date)) FILTER (WHERE first_name = 'Linda') AS linda,
      avg(year(birth_date)) FILTER (WHERE first_name = 'Ashley') AS ashley FROM users`)
    expect(Number(means?.['ashley']) - Number(means?.['linda'])).toBeGreaterThan(22)
  })

  test('addresses are made of the names, differ, and lie at domains kept for examples', async () => {
    const letters = (name: string): string =>
      `regexp_replace(lower(strip_accents(${name})), '[^a-z]', '', 'g')`
    const local = "split_part(email, '@', 1)"
    const follows = `contains(${local}, ${letters('last_name')}) OR starts_with(${local}, ${letters('first_name')} || '.' || substr(${letters('last_name')}, 1, 1))`
    expect(await count(ask, `FROM users WHERE NOT (${follows})`)).toBe(0)
    expect(await count(ask, 'FROM (SELECT DISTINCT email FROM users)')).toBe(50_000)
    expect(await count(ask, 'FROM (SELECT DISTINCT username FROM users)')).toBe(50_000)
    const domain = "'@([a-z]+\\.)*example(\\.(com|net|org))?$'"
    expect(await count(ask, `FROM users WHERE NOT regexp_matches(email, ${domain})`)).toBe(0)
  })

  test('people share names about as often as people do', async () => {
    const pairs = async (most: number): Promise<number> =>
      Number(
        (
          await ask(`SELECT coalesce(sum(n * (n - 1) // 2), 0) AS n FROM
            (SELECT count(*) AS n FROM users WHERE user_id <= ${most} GROUP BY first_name, last_name)`)
        )[0]?.['n'],
      )
    // expected of Americans: 18 pairs among 5,000 and 1,825 among 50,000 (docs/realism.md)
    expect(await pairs(5000)).toBeGreaterThan(4)
    expect(await pairs(5000)).toBeLessThan(70)
    expect(await pairs(50_000)).toBeGreaterThan(700)
    expect(await pairs(50_000)).toBeLessThan(5000)
  })
})

const shop = `
CREATE TABLE countries (country_code CHAR(2) PRIMARY KEY, name VARCHAR(80) NOT NULL UNIQUE);
CREATE TABLE states (
  state_id INTEGER PRIMARY KEY,
  country_code CHAR(2) NOT NULL REFERENCES countries (country_code),
  code VARCHAR(5) NOT NULL,
  name VARCHAR(80) NOT NULL
);
CREATE TABLE customers (
  customer_id INTEGER PRIMARY KEY,
  first_name VARCHAR(60) NOT NULL,
  last_name VARCHAR(60) NOT NULL,
  email VARCHAR(120) NOT NULL,
  phone VARCHAR(20) NOT NULL CHECK (phone ~ '^\\+[1-9][0-9 ]{6,18}$'),
  street_address VARCHAR(100) NOT NULL,
  city VARCHAR(80) NOT NULL,
  state_id INTEGER NOT NULL REFERENCES states (state_id),
  postal_code VARCHAR(12) NOT NULL,
  latitude NUMERIC(9,6) NOT NULL,
  longitude NUMERIC(9,6) NOT NULL,
  time_zone VARCHAR(50) NOT NULL
);
CREATE TABLE orders (
  order_id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customers (customer_id),
  customer_email VARCHAR(120) NOT NULL,
  ship_name VARCHAR(130) NOT NULL,
  ship_address VARCHAR(100) NOT NULL,
  ship_city VARCHAR(80) NOT NULL,
  ship_postal_code VARCHAR(12) NOT NULL,
  ordered_at TIMESTAMP NOT NULL
);
CREATE TABLE companies (
  company_id INTEGER PRIMARY KEY,
  company_name VARCHAR(80) NOT NULL,
  website VARCHAR(120) NOT NULL
);
CREATE TABLE employees (
  employee_id INTEGER PRIMARY KEY,
  company_id INTEGER NOT NULL REFERENCES companies (company_id),
  full_name VARCHAR(120) NOT NULL,
  email VARCHAR(120) NOT NULL,
  department VARCHAR(60) NOT NULL,
  job_title VARCHAR(80) NOT NULL,
  mother_name VARCHAR(120) NOT NULL
);
CREATE TABLE messages (
  message_id INTEGER PRIMARY KEY,
  email_from VARCHAR(120) NOT NULL,
  email_to VARCHAR(120) NOT NULL,
  subject VARCHAR(200) NOT NULL
);
`

describe('a shop', () => {
  let ask: Ask
  beforeAll(async () => {
    ask = await makeRows(shop, 3000)
  }, 60_000)

  test('a city lies in its region, and its postcode and clock are its own', async () => {
    const placed = `FROM customers JOIN states USING (state_id) JOIN countries USING (country_code)`
    expect(await count(ask, `${placed} WHERE states.name = 'Illinois' AND city <> 'Chicago'`)).toBe(
      0,
    )
    const cities = await ask(
      `SELECT city, count(DISTINCT country_code) AS n ${placed} WHERE city IN ('Paris', 'Berlin', 'Tokyo', 'Chicago', 'Sydney') GROUP BY city`,
    )
    expect(cities.length).toBeGreaterThan(2)
    expect(cities.filter(({ n }) => Number(n) > 1)).toEqual([])
    const wrong = [
      "states.name = 'Texas' AND time_zone <> 'America/Chicago'",
      "country_code = 'DE' AND NOT regexp_full_match(postal_code, '[0-9]{5}')",
      "country_code = 'GB' AND NOT regexp_full_match(postal_code, '[A-Z]{1,2}[1-9][0-9]? [0-9][A-Z]{2}')",
      "country_code = 'US' AND NOT longitude BETWEEN -170 AND -66",
      "country_code = 'DE' AND NOT latitude BETWEEN 47 AND 55",
    ]
    for (const each of wrong) expect(await count(ask, `${placed} WHERE ${each}`), each).toBe(0)
    expect(await count(ask, `${placed} WHERE country_code = 'DE'`)).toBeGreaterThan(20)
  })

  test('telephone numbers are of the country, and in America from those kept for fiction', async () => {
    const placed = 'FROM customers JOIN states USING (state_id)'
    const wrong = [
      "country_code = 'US' AND NOT regexp_full_match(phone, '\\+1 [2-9][0-9]{2} 555 01[0-9]{2}')",
      "country_code = 'GB' AND phone NOT LIKE '+44 7700 900%'",
      "country_code = 'JP' AND phone NOT LIKE '+81 %'",
    ]
    for (const each of wrong) expect(await count(ask, `${placed} WHERE ${each}`), each).toBe(0)
  })

  test('names are those of the country', async () => {
    const placed = 'FROM customers JOIN states USING (state_id)'
    const japanese = "('Sato', 'Suzuki', 'Takahashi', 'Tanaka', 'Ito', 'Watanabe', 'Yamamoto')"
    expect(
      await count(ask, `${placed} WHERE last_name IN ${japanese} AND country_code <> 'JP'`),
    ).toBeLessThan(8)
    expect(
      await count(ask, `${placed} WHERE last_name IN ${japanese} AND country_code = 'JP'`),
    ).toBeGreaterThan(5)
    expect(
      await count(
        ask,
        `${placed} WHERE country_code = 'PL' AND last_name LIKE '%ska' AND first_name NOT LIKE '%a'`,
      ),
    ).toBe(0)
  })

  test('parcels go to the customer, most of them to their door', async () => {
    const placed = 'FROM orders JOIN customers USING (customer_id)'
    expect(await count(ask, `${placed} WHERE customer_email <> email`)).toBe(0)
    expect(await count(ask, `${placed} WHERE ship_name NOT LIKE '% ' || last_name`)).toBe(0)
    const same = await count(ask, `${placed} WHERE ship_name = first_name || ' ' || last_name`)
    expect(same).toBeGreaterThan(2600)
    expect(same).toBeLessThan(3000)
    const home =
      'ship_address = street_address AND ship_city = city AND ship_postal_code = postal_code'
    const athome = await count(ask, `${placed} WHERE ${home}`)
    expect(athome).toBeGreaterThan(2400)
    expect(athome).toBeLessThan(2750)
  })

  test("a company's domain is in its staff's addresses", async () => {
    const placed = 'FROM employees JOIN companies USING (company_id)'
    const domain = "regexp_replace(website, '^https://(www\\.)?', '')"
    expect(await count(ask, `${placed} WHERE split_part(email, '@', 2) <> ${domain}`)).toBe(0)
    expect(await count(ask, "FROM companies WHERE website NOT LIKE 'https://%.example'")).toBe(0)
  })

  test('titles are of the department, and a mother bears the family name', async () => {
    const wrong =
      "department = 'Legal' AND job_title NOT IN ('Legal Counsel', 'Paralegal', 'Compliance Officer', 'General Counsel')"
    expect(await count(ask, `FROM employees WHERE ${wrong}`)).toBe(0)
    const mother = "split_part(mother_name, ' ', -1) <> split_part(full_name, ' ', -1)"
    expect(await count(ask, `FROM employees WHERE ${mother}`)).toBe(0)
    expect(await count(ask, 'FROM employees WHERE mother_name = full_name')).toBeLessThan(60)
  })

  test('who sends a message does not get it', async () => {
    const local = (name: string): string => `split_part(${name}, '@', 1)`
    expect(
      await count(ask, `FROM messages WHERE ${local('email_from')} = ${local('email_to')}`),
    ).toBeLessThan(5)
  })
})

test('forms of address from a list decide the names, and unique telephones differ', async () => {
  const ask = await makeRows(
    `CREATE TABLE members (
      member_id INTEGER PRIMARY KEY,
      salutation VARCHAR(4) NOT NULL CHECK (salutation IN ('Mr', 'Mrs')),
      first_name VARCHAR(40) NOT NULL,
      last_name VARCHAR(40) NOT NULL,
      phone VARCHAR(20) NOT NULL UNIQUE CHECK (phone ~ '^[+][1-9][0-9 ]{6,18}$')
    );`,
    2000,
  )
  const women = "('Mary', 'Linda', 'Jennifer', 'Patricia', 'Jessica')"
  expect(await count(ask, `FROM members WHERE salutation = 'Mr' AND first_name IN ${women}`)).toBe(
    0,
  )
  expect(
    await count(ask, `FROM members WHERE salutation = 'Mrs' AND first_name IN ${women}`),
  ).toBeGreaterThan(5)
  expect(await count(ask, 'FROM (SELECT DISTINCT phone FROM members)')).toBe(2000)
  expect(await count(ask, "FROM members WHERE phone NOT LIKE '+1 555 ___ ____'")).toBe(0)
})

test('the same seed gives the same people, another seed others', async () => {
  const [first, again, other] = await Promise.all(
    [7, 7, 8].map((seed) => makeRows(people, 40, seed)),
  )
  const query = 'SELECT * FROM users ORDER BY user_id'
  const rows = await first?.(query)
  expect(await again?.(query)).toEqual(rows)
  expect(await other?.(query)).not.toEqual(rows)
})

test('what is told of a person in another table is of the same gender', async () => {
  const ask = await makeRows(
    `CREATE TABLE users (id INTEGER PRIMARY KEY, first_name VARCHAR(40) NOT NULL, gender VARCHAR(10) NOT NULL);
    CREATE TABLE enrollments (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), sex VARCHAR(10) NOT NULL, school_year VARCHAR(20) NOT NULL);`,
    90,
  )
  const told = await ask(
    "SELECT count(*) FILTER (e.sex <> u.gender AND u.gender IN ('Female', 'Male')) AS other, count(*) FILTER (CAST(right(school_year, 4) AS INT) <> CAST(left(school_year, 4) AS INT) + 1) AS long FROM enrollments e JOIN users u ON u.id = e.user_id",
  )
  expect(told).toEqual([{ other: '0', long: '0' }])
})
