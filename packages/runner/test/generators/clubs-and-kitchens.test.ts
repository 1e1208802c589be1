import { expect, test } from 'vitest'
import { countRows, makeRows } from './make-rows.ts'

test('clubs have players of an age to play, cards that are yellow, stadiums of their size, and points that follow', async () => {
  const ask = await makeRows(
    `CREATE TABLE stadiums (stadium_id INT PRIMARY KEY, name VARCHAR(80) NOT NULL, capacity INT NOT NULL, opened INT NOT NULL);
    CREATE TABLE teams (team_id INT PRIMARY KEY, name VARCHAR(60) NOT NULL, stadium_id INT NOT NULL REFERENCES stadiums);
    CREATE TABLE players (player_id INT PRIMARY KEY, team_id INT NOT NULL REFERENCES teams, name VARCHAR(80) NOT NULL, shirt_number INT NOT NULL,
      date_of_birth DATE NOT NULL, market_value_eur BIGINT NOT NULL, preferred_foot VARCHAR(10) NOT NULL);
    CREATE TABLE matches (match_id INT PRIMARY KEY, home_team_id INT NOT NULL REFERENCES teams, away_team_id INT NOT NULL REFERENCES teams,
      season VARCHAR(9) NOT NULL, attendance INT NOT NULL);
    CREATE TABLE cards (card_id INT PRIMARY KEY, match_id INT NOT NULL REFERENCES matches, player_id INT NOT NULL REFERENCES players,
      card_type VARCHAR(10) NOT NULL, minute INT NOT NULL);
    CREATE TABLE standings (standing_id INT PRIMARY KEY, team_id INT NOT NULL REFERENCES teams, played INT NOT NULL, won INT NOT NULL,
      drawn INT NOT NULL, lost INT NOT NULL, points INT NOT NULL);`,
    400,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(await count('stadiums WHERE capacity < 3500 OR opened NOT BETWEEN 1850 AND 2026')).toBe(0)
  expect(
    await count("players WHERE date_of_birth NOT BETWEEN DATE '1988-01-01' AND DATE '2009-01-01'"),
  ).toBe(0)
  expect(await count('players WHERE shirt_number NOT BETWEEN 1 AND 99')).toBe(0)
  expect(await count('players WHERE market_value_eur < 50000')).toBe(0)
  expect(await count("players WHERE preferred_foot NOT IN ('right', 'left', 'both')")).toBe(0)
  expect(await count("matches WHERE season NOT SIMILAR TO '20[0-9]{2}/[0-9]{2}'")).toBe(0)
  expect(await count('matches WHERE attendance < 150')).toBe(0)
  expect(await count("cards WHERE card_type = 'yellow'")).toBeGreaterThan(340)
  expect(await count('cards WHERE minute NOT BETWEEN 1 AND 94')).toBe(0)
  expect(await count('standings WHERE points <> 3 * won + drawn OR played > 38')).toBe(0)
})

test('a meal is brought within the hour by somebody with a name, in a town of its kitchen', async () => {
  const ask = await makeRows(
    `CREATE TABLE restaurants (id INT PRIMARY KEY, name VARCHAR(100) NOT NULL, cuisine VARCHAR(40) NOT NULL);
    CREATE TABLE couriers (id INT PRIMARY KEY, name VARCHAR(100) NOT NULL, vehicle_type VARCHAR(20) NOT NULL, hired_on DATE NOT NULL);
    CREATE TABLE menu_items (id INT PRIMARY KEY, restaurant_id INT NOT NULL REFERENCES restaurants, name VARCHAR(100) NOT NULL, category VARCHAR(30) NOT NULL);
    CREATE TABLE orders (id INT PRIMARY KEY, restaurant_id INT NOT NULL REFERENCES restaurants, courier_id INT REFERENCES couriers,
      ordered_at TIMESTAMP NOT NULL, picked_up_at TIMESTAMP, delivered_at TIMESTAMP, tip NUMERIC(6,2) NOT NULL);`,
    300,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(await count("orders WHERE delivered_at > ordered_at + INTERVAL '2 hours'")).toBe(0)
  expect(await count('orders WHERE tip > 18')).toBe(0)
  expect(await count("couriers WHERE name IN ('UPS', 'FedEx', 'DHL', 'USPS')")).toBe(0)
  expect(await count("restaurants WHERE name ILIKE '%wok%' AND cuisine <> 'Chinese'")).toBe(0)
  expect(await count("menu_items WHERE name ILIKE '%salad%' AND category <> 'Salad'")).toBe(0)
})

test('cinemas sell tickets to children and students, and films cost millions', async () => {
  const ask = await makeRows(
    `CREATE TABLE movies (movie_id INT PRIMARY KEY, title VARCHAR(200) NOT NULL, budget BIGINT NOT NULL);
    CREATE TABLE actors (actor_id INT PRIMARY KEY, name VARCHAR(100) NOT NULL);
    CREATE TABLE movie_cast (movie_id INT REFERENCES movies, actor_id INT REFERENCES actors, role_name VARCHAR(100) NOT NULL, PRIMARY KEY (movie_id, actor_id));
    CREATE TABLE theaters (theater_id INT PRIMARY KEY, name VARCHAR(80) NOT NULL);
    CREATE TABLE screens (screen_id INT PRIMARY KEY, theater_id INT NOT NULL REFERENCES theaters, screen_number INT NOT NULL, screen_type VARCHAR(20) NOT NULL);
    CREATE TABLE tickets (ticket_id INT PRIMARY KEY, movie_id INT NOT NULL REFERENCES movies, price NUMERIC(6,2) NOT NULL, ticket_type VARCHAR(20) NOT NULL);`,
    200,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(await count('movies WHERE budget < 200000')).toBe(0)
  expect(await count("movie_cast WHERE role_name IN ('Member', 'Manager', 'Administrator')")).toBe(
    0,
  )
  expect(await count('screens WHERE screen_number > 10')).toBe(0)
  expect(
    await count("tickets WHERE ticket_type IN ('bug', 'incident', 'task') OR price > 28"),
  ).toBe(0)
})

test('companies are of the trade that they are called after, and those who are offered a position begin later', async () => {
  const ask = await makeRows(
    `CREATE TABLE companies (id INT PRIMARY KEY, name VARCHAR(100) NOT NULL, industry VARCHAR(50) NOT NULL, size VARCHAR(20) NOT NULL, headquarters VARCHAR(100) NOT NULL);
    CREATE TABLE candidates (id INT PRIMARY KEY, full_name VARCHAR(100) NOT NULL);
    CREATE TABLE job_postings (id INT PRIMARY KEY, company_id INT NOT NULL REFERENCES companies, title VARCHAR(150) NOT NULL, location VARCHAR(100) NOT NULL);
    CREATE TABLE applications (id INT PRIMARY KEY, job_id INT NOT NULL REFERENCES job_postings, candidate_id INT NOT NULL REFERENCES candidates,
      cover_letter TEXT NOT NULL);
    CREATE TABLE offers (id INT PRIMARY KEY, application_id INT NOT NULL REFERENCES applications, offered_at TIMESTAMP NOT NULL, accepted_at TIMESTAMP, start_date DATE);`,
    200,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(
    await count("companies WHERE name LIKE '%Construction%' AND industry <> 'Construction'"),
  ).toBe(0)
  expect(await count("companies WHERE size NOT SIMILAR TO '[0-9]+(-[0-9]+|[+])'")).toBe(0)
  expect(await count("companies WHERE headquarters SIMILAR TO 'Q[1-4]'")).toBe(0)
  expect(await count("job_postings WHERE location ILIKE '%park%' OR location ILIKE '%hall%'")).toBe(
    0,
  )
  expect(await count('applications WHERE length(cover_letter) < 30')).toBe(0)
  expect(await count('offers WHERE start_date < offered_at')).toBe(0)
  expect(await count("offers WHERE accepted_at < offered_at + INTERVAL '12 hours'")).toBe(0)
})
