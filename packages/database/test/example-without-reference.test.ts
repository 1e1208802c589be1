import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateDatabase } from '@worldloom/database'
import { expect, test } from 'vitest'

const example = fileURLToPath(new URL('../../../examples/ecommerce/', import.meta.url))

// the rules send people to any country of the list, small ones without known regions among them
test('every address has a city and a region, though all countries are listed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'worldloom-'))
  try {
    const result = await generateDatabase({
      schema: join(example, 'ecommerce.sql'),
      rules: join(example, 'ecommerce_rules.json'),
      rows: 300,
      seed: 3,
      out: join(folder, 'run'),
    })
    if (!('report' in result)) throw new Error(`The run ended ${result.status}`)
    expect(result.report.violations).toBe(0)
    const rowsOf = (table: string): number =>
      result.report.tables.find(({ name }) => name === table)?.rows ?? 0
    expect(rowsOf('Country')).toBeGreaterThan(200)
    expect(rowsOf('StateProvince')).toBeGreaterThan(rowsOf('Country'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}, 60_000)
