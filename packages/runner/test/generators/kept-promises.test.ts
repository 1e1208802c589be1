import { expect, test } from 'vitest'
import { findBroken } from './find-broken.ts'
import { makeRows } from './make-rows.ts'

const versions = `
CREATE TABLE users (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE tags (id integer PRIMARY KEY, name text NOT NULL UNIQUE);
CREATE TABLE tag_versions (
  id integer PRIMARY KEY, tag_id integer NOT NULL REFERENCES tags, updater_id integer REFERENCES users,
  previous_version_id integer REFERENCES tag_versions, name varchar(30) NOT NULL,
  UNIQUE (tag_id, previous_version_id)
);
CREATE TABLE steps (
  id integer PRIMARY KEY, title text NOT NULL, next_id integer UNIQUE REFERENCES steps
);`

// neither the person nor the machine says when it came into being, and a ticket only on which day
const histories = `
CREATE TABLE people (
  id integer PRIMARY KEY, surname varchar(30) NOT NULL,
  status varchar(20) NOT NULL CHECK (status IN ('full', 'expected', 'left'))
);
CREATE TABLE people_status_log (
  id integer PRIMARY KEY, people_id integer NOT NULL REFERENCES people,
  status_new varchar(20) NOT NULL CHECK (status_new IN ('full', 'expected', 'left')), "timestamp" timestamp NOT NULL
);
CREATE TABLE tickets (
  id integer PRIMARY KEY, title text NOT NULL, opened_on date NOT NULL,
  status varchar(12) NOT NULL CHECK (status IN ('new', 'open', 'resolved', 'closed'))
);
CREATE TABLE ticket_status_history (
  id integer PRIMARY KEY, ticket_id integer NOT NULL REFERENCES tickets,
  status varchar(12) NOT NULL CHECK (status IN ('new', 'open', 'resolved', 'closed')), changed_on date NOT NULL
);`

const builds = `
CREATE TABLE builds (
  id integer PRIMARY KEY, created_at timestamp NOT NULL, started_at timestamp, finished_at timestamp, duration integer
);
CREATE TABLE stages (
  id integer PRIMARY KEY, build_id integer REFERENCES builds, started_at timestamp, finished_at timestamp
);
CREATE TABLE courses (
  id integer PRIMARY KEY, name text NOT NULL, duration_minutes integer NOT NULL CHECK (duration_minutes > 90000)
);
CREATE TABLE visits (
  id integer PRIMARY KEY, course_id integer NOT NULL REFERENCES courses,
  started_at timestamp NOT NULL, finished_at timestamp NOT NULL
);`

const shortNames = `
CREATE TABLE budget_cycles (id integer PRIMARY KEY, name varchar(7) NOT NULL UNIQUE);
CREATE TABLE people (id integer PRIMARY KEY, email varchar(22) NOT NULL UNIQUE, username varchar(12) UNIQUE);`

const traces = `CREATE TABLE runs (id integer PRIMARY KEY, error_backtrace text[]);`

// one of a whole table, and one of each customer among those that are active
const flags = `
CREATE TABLE customers (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE settings (
  id integer PRIMARY KEY, customer_id integer NOT NULL REFERENCES customers,
  is_default boolean NOT NULL, for_all boolean NOT NULL, deleted_at timestamp
);
CREATE UNIQUE INDEX one ON settings (for_all) WHERE for_all = true AND deleted_at IS NULL;
CREATE UNIQUE INDEX each ON settings (customer_id) WHERE deleted_at IS NULL AND is_default;`

const namedKeys = `
CREATE TABLE plans (code varchar(20) PRIMARY KEY, name text NOT NULL);
CREATE TABLE subscriptions (id integer PRIMARY KEY, plan_code varchar(20) NOT NULL REFERENCES plans);
CREATE TABLE offers (
  id integer PRIMARY KEY,
  plan_code varchar(20) NOT NULL REFERENCES plans CHECK (plan_code IN ('basic', 'pro'))
);`

const arrays = `
CREATE TABLE schedules (
  id integer PRIMARY KEY, weekly_hours integer[] NOT NULL CHECK (array_length(weekly_hours, 1) = 7),
  tags text[] CHECK (cardinality(tags) <= 2), embedding real[] CHECK (array_length(embedding, 1) = 384),
  points real[] CHECK (array_length(points, 1) BETWEEN 3 AND 5)
);`

// as SQLite lets people write
const looseKeys = `
CREATE TABLE branches (code varchar(20) PRIMARY KEY, name text NOT NULL);
CREATE TABLE desks (id integer PRIMARY KEY, branch_code integer NOT NULL REFERENCES branches);
CREATE TABLE devices (id text PRIMARY KEY, name text NOT NULL);
CREATE TABLE readings (id integer PRIMARY KEY, device_id uuid NOT NULL REFERENCES devices);`

// less settings, blobs and badges than there would be rows that take one each
const onceEach = `
CREATE TABLE settings (id integer PRIMARY KEY, locale text NOT NULL);
CREATE TABLE claims (id integer PRIMARY KEY, max_members integer NOT NULL);
CREATE TABLE workspaces (
  id integer PRIMARY KEY, name text NOT NULL,
  claim_id integer NOT NULL UNIQUE REFERENCES claims, settings_id integer NOT NULL UNIQUE REFERENCES settings
);
CREATE TABLE blobs (id integer PRIMARY KEY, path text NOT NULL);
CREATE TABLE badges (id integer PRIMARY KEY, code text NOT NULL);
CREATE TABLE envelopes (id integer PRIMARY KEY, title text NOT NULL);
CREATE TABLE envelope_items (
  id integer PRIMARY KEY, envelope_id integer NOT NULL REFERENCES envelopes ON DELETE CASCADE,
  blob_id integer NOT NULL UNIQUE REFERENCES blobs, badge_id integer UNIQUE REFERENCES badges, position integer NOT NULL
);`

test('what takes each of another table once has no more rows than that, or some that take none', async () => {
  const tableRows = {
    settings: 40,
    claims: 300,
    workspaces: 150,
    blobs: 90,
    envelopes: 100,
    badges: 20,
  }
  expect(await findBroken(onceEach, null, tableRows)).toEqual([])
})

// some tell no birth date
const joined = `
CREATE TABLE members (
  id integer PRIMARY KEY, full_name text NOT NULL, date_of_birth date, joining_date date NOT NULL,
  created_at timestamp NOT NULL
);`

test.each([
  ['versions follow each other and never in a circle', versions],
  ['the last step of a history is the last whatever its parent tells of time', histories],
  ['what has finished finished by now, however long it was to last', builds],
  ['names that are cut for a number stay different', shortNames],
  ['lines of a text stand in an array as one value', traces],
  ['a partial index holds though its flag is one of several conditions', flags],
  ['a table has the keys that checks of other tables name', namedKeys],
  ['links of numbers and UUIDs lead to keys of texts', looseKeys],
  ['nobody joins after now, whether a birth date is known or not', joined],
  ['an array has as many items as its check asks for', arrays],
])('%s', async (_, schema) => {
  expect(await findBroken(schema, 400)).toEqual([])
})

const matches = `
CREATE TABLE teams (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE matches (
  id integer PRIMARY KEY, home_team_id integer NOT NULL REFERENCES teams,
  away_team_id integer NOT NULL REFERENCES teams, CHECK (home_team_id <> away_team_id)
);
CREATE TABLE goals (id integer PRIMARY KEY, match_id integer NOT NULL REFERENCES matches, minute integer);`

test('a single team plays no match, and no goal is scored in one', async () => {
  expect(await findBroken(matches, 1)).toEqual([])
  expect(await findBroken(matches, 2)).toEqual([])
})

test('each version follows the one before it of the same tag', async () => {
  const ask = await makeRows(versions, 60)
  const [found] = await ask(`
    SELECT count(*) FILTER (WHERE p.tag_id <> v.tag_id)::INT AS strange, count(*) > 5 AS many
    FROM tag_versions v JOIN tag_versions p ON p.id = v.previous_version_id`)
  expect(found).toEqual({ strange: 0, many: true })
})
