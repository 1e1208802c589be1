import { expect, test } from 'vitest'
import { countRows, makeRows } from './make-rows.ts'

test('addresses of an exchange are those of its chains, and its assets have their symbols', async () => {
  const ask = await makeRows(
    `CREATE TABLE blockchains (id INTEGER PRIMARY KEY, network VARCHAR(20) NOT NULL CHECK (network IN ('mainnet', 'testnet')));
    CREATE TABLE assets (id INTEGER PRIMARY KEY, blockchain_id INTEGER NOT NULL REFERENCES blockchains, symbol TEXT NOT NULL, decimals INTEGER NOT NULL);
    CREATE TABLE wallets (id INTEGER PRIMARY KEY, asset_id INTEGER NOT NULL REFERENCES assets, address TEXT NOT NULL);
    CREATE TABLE deposit_addresses (address TEXT PRIMARY KEY, asset_id INTEGER NOT NULL REFERENCES assets);
    CREATE TABLE snapshots (id INTEGER PRIMARY KEY, merkle_root TEXT NOT NULL, block_height BIGINT NOT NULL);
    CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, address TEXT NOT NULL);`,
    60,
  )
  for (const table of ['wallets', 'deposit_addresses'])
    expect(
      await countRows(ask, `${table} WHERE NOT regexp_full_match(address, '0x[0-9a-f]{40}')`),
      table,
    ).toBe(0)
  expect(await countRows(ask, "customers WHERE address LIKE '0x%'")).toBe(0)
  expect(
    await countRows(
      ask,
      "assets WHERE NOT regexp_full_match(symbol, '[A-Z]{3,5}') OR decimals > 18",
    ),
  ).toBe(0)
  expect(
    await countRows(
      ask,
      "snapshots WHERE NOT regexp_full_match(merkle_root, '[0-9a-f]{64}') OR block_height < 1000000",
    ),
  ).toBe(0)
})

test('a type of account is the type that accounts have', async () => {
  const ask = await makeRows(
    `CREATE TABLE branches (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
    CREATE TABLE loan_types (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
    CREATE TABLE accounts (id INTEGER PRIMARY KEY, branch_id INTEGER NOT NULL REFERENCES branches, type_of_account TEXT NOT NULL);`,
    80,
  )
  expect(
    await countRows(
      ask,
      "accounts WHERE NOT regexp_matches(type_of_account, '(?i)checking|saving|credit|loan|deposit|market')",
    ),
  ).toBe(0)
  expect(
    await countRows(
      ask,
      "loan_types WHERE name NOT ILIKE '%loan%' AND name NOT ILIKE '%mortgage%'",
    ),
  ).toBe(0)
})

test('a gym and a kindergarten employ whom they need', async () => {
  const jobs = async (tables: string): Promise<string> => {
    const ask = await makeRows(
      `${tables} CREATE TABLE staff (id INTEGER PRIMARY KEY, full_name TEXT NOT NULL, designation VARCHAR(60) NOT NULL);`,
      60,
    )
    const found = await ask('SELECT DISTINCT designation FROM staff')
    return found.map(({ designation }) => String(designation)).join(', ')
  }
  const gym = await jobs('CREATE TABLE gyms (id INTEGER PRIMARY KEY, name TEXT NOT NULL);')
  expect(gym).toMatch(/Trainer/)
  const school = await jobs('CREATE TABLE homeroom (id INTEGER PRIMARY KEY, name TEXT NOT NULL);')
  expect(school).toMatch(/Teacher/)
  expect(`${gym}, ${school}`).not.toMatch(/Software|Data Engineer|Sales/)
})

test('a policy runs for a year, and what is claimed of it is worth a claim', async () => {
  const ask = await makeRows(
    `CREATE TABLE policy_types (id INTEGER PRIMARY KEY, policy_type_name VARCHAR(50) NOT NULL);
    CREATE TABLE policies (id INTEGER PRIMARY KEY, policy_type_id INTEGER NOT NULL REFERENCES policy_types, policy_start_date DATE NOT NULL, policy_end_date DATE NOT NULL);
    CREATE TABLE claims (id INTEGER PRIMARY KEY, policy_id INTEGER NOT NULL REFERENCES policies, claim_date DATE NOT NULL, claim_amount DECIMAL(10,2) NOT NULL);`,
    120,
  )
  expect(
    await countRows(
      ask,
      'policies WHERE policy_end_date - policy_start_date NOT BETWEEN 364 AND 367',
    ),
  ).toBe(0)
  const [claims] = await ask('SELECT median(claim_amount)::INT AS usual FROM claims')
  expect(Number(claims?.['usual'])).toBeGreaterThan(1000)
})

test('days of a week, meals and voters of a station are counted as people count them, and nobody is nominated too late', async () => {
  const ask = await makeRows(
    `CREATE TABLE meal_plans (id INTEGER PRIMARY KEY, day_index INTEGER NOT NULL, meal_slot TEXT NOT NULL);
    CREATE TABLE elections (id INTEGER PRIMARY KEY, name TEXT NOT NULL, nomination_date DATE NOT NULL, election_date DATE NOT NULL);
    CREATE TABLE polling_stations (id INTEGER PRIMARY KEY, election_id INTEGER NOT NULL REFERENCES elections, name TEXT NOT NULL, number_of_voters INTEGER NOT NULL);`,
    60,
  )
  expect(
    await countRows(
      ask,
      "meal_plans WHERE day_index NOT BETWEEN 0 AND 6 OR meal_slot NOT IN ('breakfast', 'lunch', 'dinner', 'snack')",
    ),
  ).toBe(0)
  expect(await countRows(ask, 'elections WHERE election_date - nomination_date < 30')).toBe(0)
  expect(await countRows(ask, 'polling_stations WHERE number_of_voters < 150')).toBe(0)
})

test('no more is made than was planned, and what is made of a kilowatt hour costs as one does', async () => {
  const ask = await makeRows(
    `CREATE TABLE work_orders (id INTEGER PRIMARY KEY, planned_units INTEGER NOT NULL, units_produced INTEGER NOT NULL);
    CREATE TABLE order_progress (id INTEGER PRIMARY KEY, quantity_required INTEGER NOT NULL, quantity_completed INTEGER NOT NULL);
    CREATE TABLE consumption_data (id INTEGER PRIMARY KEY, consumption_kwh NUMERIC(10,3) NOT NULL, cost NUMERIC(8,2) NOT NULL);`,
    120,
  )
  expect(await countRows(ask, 'work_orders WHERE units_produced > planned_units')).toBe(0)
  expect(await countRows(ask, 'order_progress WHERE quantity_completed > quantity_required')).toBe(
    0,
  )
  expect(
    await countRows(
      ask,
      'consumption_data WHERE abs(cost - 0.19 * consumption_kwh) > 0.08 * consumption_kwh + 0.01',
    ),
  ).toBe(0)
})

test('a price goes with its plan, nothing is held back for a closed claim, and flights arrive after they left', async () => {
  const ask = await makeRows(
    `CREATE TABLE subscriptions (id INTEGER PRIMARY KEY, plan VARCHAR(20) NOT NULL CHECK (plan IN ('free', 'starter', 'pro')), price NUMERIC(8,2) NOT NULL);
    CREATE TABLE insurance_claims (id INTEGER PRIMARY KEY, status VARCHAR(12) NOT NULL CHECK (status IN ('open', 'closed', 'denied')), reserve_amount NUMERIC(12,2) NOT NULL);
    CREATE TABLE flights (id INTEGER PRIMARY KEY, std TIMESTAMP NOT NULL, sta TIMESTAMP NOT NULL, atd TIMESTAMP, ata TIMESTAMP);
    CREATE TABLE stores (id INTEGER PRIMARY KEY, name TEXT NOT NULL, state VARCHAR(40) NOT NULL);
    CREATE TABLE reviews (id INTEGER PRIMARY KEY, rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5), comment TEXT, owner_reply TEXT NOT NULL);`,
    150,
  )
  expect(await countRows(ask, "subscriptions WHERE (plan = 'free') <> (price = 0)")).toBe(0)
  expect(
    await countRows(ask, "insurance_claims WHERE (status = 'open') <> (reserve_amount > 0)"),
  ).toBe(0)
  expect(await countRows(ask, 'flights WHERE sta <= std OR atd < std OR ata <= atd')).toBe(0)
  expect(await countRows(ask, "stores WHERE state IN ('active', 'inactive', 'completed')")).toBe(0)
  expect(
    await countRows(ask, "reviews WHERE rating <= 2 AND owner_reply ILIKE '%kind words%'"),
  ).toBe(0)
  expect(await countRows(ask, "reviews WHERE rating >= 4 AND owner_reply ILIKE '%sorry%'")).toBe(0)
})

test('devices of a home have the names and the power of their kind', async () => {
  const ask = await makeRows(
    `CREATE TABLE devices (id INTEGER PRIMARY KEY, name TEXT NOT NULL, type VARCHAR(20) NOT NULL CHECK (type IN ('lighting', 'heating', 'cooling')), power_rating INTEGER NOT NULL, room TEXT);
    CREATE TABLE consumption_data (id INTEGER PRIMARY KEY, device_id INTEGER NOT NULL REFERENCES devices, consumption_kwh NUMERIC(10,3) NOT NULL);`,
    90,
  )
  expect(
    await countRows(
      ask,
      "devices WHERE type = 'lighting' AND (name NOT SIMILAR TO '.*(Lamp|Light).*' OR power_rating > 150)",
    ),
  ).toBe(0)
  expect(await countRows(ask, "devices WHERE type = 'heating' AND power_rating < 500")).toBe(0)
})

test('rows speak of no table that a framework keeps for itself, and people apply under their own names', async () => {
  const ask = await makeRows(
    `CREATE TABLE ar_internal_metadata (key VARCHAR(40) PRIMARY KEY, value TEXT);
    CREATE TABLE schema_migrations (version VARCHAR(20) PRIMARY KEY);
    CREATE TABLE galleries (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
    CREATE TABLE billing_accounts (id INTEGER PRIMARY KEY, billable_type VARCHAR(60) NOT NULL, billable_id INTEGER NOT NULL);
    CREATE TABLE membership_applications (id INTEGER PRIMARY KEY, title VARCHAR(60) NOT NULL, debtor_name TEXT NOT NULL);
    CREATE TABLE events (id INTEGER PRIMARY KEY, name TEXT NOT NULL, event_date DATE NOT NULL, event_end_date DATE NOT NULL);`,
    80,
  )
  expect(
    await countRows(
      ask,
      "billing_accounts WHERE billable_type IN ('ar_internal_metadata', 'schema_migrations')",
    ),
  ).toBe(0)
  expect(
    await countRows(
      ask,
      "membership_applications WHERE title IN ('Web Client', 'Android App', 'iOS App')",
    ),
  ).toBe(0)
  expect(await countRows(ask, "membership_applications WHERE debtor_name NOT LIKE '% %'")).toBe(0)
  expect(
    await countRows(ask, 'events WHERE event_end_date - event_date NOT BETWEEN 0 AND 60'),
  ).toBe(0)
})
