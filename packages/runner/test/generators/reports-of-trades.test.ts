import { expect, test } from 'vitest'
import { countRows, makeRows } from './make-rows.ts'

test('results of laboratories lie about the range of their test, and claims pay what was allowed', async () => {
  const ask = await makeRows(
    `CREATE TABLE patients (patient_id INT PRIMARY KEY);
    CREATE TABLE encounters (encounter_id INT PRIMARY KEY, patient_id INT NOT NULL REFERENCES patients,
      encounter_type VARCHAR(20) NOT NULL, discharge_datetime TIMESTAMP, facility VARCHAR(60) NOT NULL, total_charges DECIMAL(12,2) NOT NULL);
    CREATE TABLE lab_results (result_id INT PRIMARY KEY, encounter_id INT NOT NULL REFERENCES encounters, test_name VARCHAR(60) NOT NULL,
      result_value DECIMAL(10,3) NOT NULL, unit VARCHAR(12) NOT NULL, reference_low DECIMAL(10,3) NOT NULL, reference_high DECIMAL(10,3) NOT NULL);
    CREATE TABLE claims (claim_id INT PRIMARY KEY, encounter_id INT NOT NULL REFERENCES encounters,
      billed_amount DECIMAL(12,2) NOT NULL, allowed_amount DECIMAL(12,2) NOT NULL, paid_amount DECIMAL(12,2) NOT NULL);`,
    400,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(await count('lab_results WHERE reference_low >= reference_high')).toBe(0)
  expect(
    await count('lab_results WHERE result_value BETWEEN reference_low AND reference_high'),
  ).toBeGreaterThan(220)
  expect(await count("lab_results WHERE (test_name ILIKE '%a1c%') <> (unit = '%')")).toBe(0)
  expect(
    await count("encounters WHERE encounter_type = 'Inpatient' AND total_charges < 3000"),
  ).toBe(0)
  expect(await count("encounters WHERE facility ILIKE '%park%' OR facility ILIKE '%room%'")).toBe(0)
  expect(await count('claims WHERE paid_amount > allowed_amount')).toBe(0)
  expect(await count('claims WHERE allowed_amount > billed_amount')).toBe(0)
})

test('a share is told in per cent where its name or its type says so', async () => {
  const ask = await makeRows(
    `CREATE TABLE machines (machine_id INT PRIMARY KEY);
    CREATE TABLE runs (run_id INT PRIMARY KEY, machine_id INT NOT NULL REFERENCES machines, oee DECIMAL(5,4) NOT NULL,
      availability DECIMAL(5,2) NOT NULL, quality_pct DOUBLE NOT NULL);`,
    200,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(await count('runs WHERE oee BETWEEN 0.3 AND 1')).toBe(200)
  expect(await count('runs WHERE availability BETWEEN 60 AND 100')).toBe(200)
  expect(await count('runs WHERE quality_pct BETWEEN 85 AND 100')).toBe(200)
})

test('a rate is not known where what it is of is not', async () => {
  const ask = await makeRows(
    `CREATE TABLE campaigns (campaign_id INT PRIMARY KEY);
    CREATE TABLE daily_performance (perf_id INT PRIMARY KEY, campaign_id INT NOT NULL REFERENCES campaigns,
      impressions INT, clicks INT, spend DECIMAL(10,2), cpc DECIMAL(8,4));`,
    400,
  )
  expect(await countRows(ask, 'daily_performance WHERE clicks IS NULL')).toBeGreaterThan(0)
  expect(await countRows(ask, 'daily_performance WHERE clicks IS NULL AND cpc IS NOT NULL')).toBe(0)
})

test('who works on a case has a name, and phones have no contracts of work', async () => {
  const ask = await makeRows(
    `CREATE TABLE cell_towers (tower_id INT PRIMARY KEY, tower_name VARCHAR(60) NOT NULL, capacity_mbps INT NOT NULL);
    CREATE TABLE customers (customer_id INT PRIMARY KEY, contract_type VARCHAR(20) NOT NULL, tariff_plan VARCHAR(40) NOT NULL);
    CREATE TABLE network_events (event_id INT PRIMARY KEY, tower_id INT NOT NULL REFERENCES cell_towers, event_type VARCHAR(30) NOT NULL);
    CREATE TABLE fraud_cases (case_id INT PRIMARY KEY, customer_id INT NOT NULL REFERENCES customers, analyst VARCHAR(60) NOT NULL);`,
    100,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(await count("customers WHERE contract_type ILIKE '%time%'")).toBe(0)
  expect(await count("fraud_cases WHERE analyst ILIKE '%analyst%'")).toBe(0)
  expect(await count("network_events WHERE event_type IN ('voice', 'sms')")).toBe(0)
  expect(await count('cell_towers WHERE capacity_mbps < 300')).toBe(0)
})
