import { expect, test } from 'vitest'
import { makeRows } from './make-rows.ts'

const schema = `
CREATE TABLE diagnoses (id INTEGER PRIMARY KEY, icd10_code VARCHAR(8) NOT NULL, description TEXT NOT NULL);
CREATE TABLE vitals (
  id INTEGER PRIMARY KEY,
  systolic_bp INT NOT NULL,
  diastolic_bp INT NOT NULL,
  heart_rate_bpm INT NOT NULL,
  temperature_c NUMERIC(4,1) NOT NULL,
  weight_kg NUMERIC(5,1) NOT NULL,
  height_cm NUMERIC(5,1) NOT NULL,
  bmi NUMERIC(4,1) NOT NULL,
  oxygen_saturation NUMERIC(4,1) NOT NULL
);`

test('what is measured of a body is what bodies have', async () => {
  const ask = await makeRows(schema, 500)
  const [row] = await ask(`SELECT
    bool_and(systolic_bp BETWEEN 90 AND 180 AND systolic_bp - diastolic_bp BETWEEN 30 AND 50) AS pressure,
    bool_and(heart_rate_bpm BETWEEN 40 AND 130 AND temperature_c BETWEEN 35 AND 40.5) AS pulse,
    bool_and(oxygen_saturation BETWEEN 85 AND 100 AND height_cm BETWEEN 140 AND 206) AS size,
    bool_and(abs(bmi - weight_kg / (height_cm / 100) ** 2) <= 0.1) AS bmi
    FROM vitals`)
  expect(row).toEqual({ pressure: true, pulse: true, size: true, bmi: true })
})

test('a code goes with one diagnosis', async () => {
  const ask = await makeRows(schema, 500)
  const [row] = await ask(`SELECT max(n)::INT AS most, count(*)::INT > 20 AS many
    FROM (SELECT count(DISTINCT description) AS n FROM diagnoses GROUP BY icd10_code)`)
  expect(row).toEqual({ most: 1, many: true })
})
