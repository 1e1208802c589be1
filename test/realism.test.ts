import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateDatabase } from '@worldloom/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Found, measureFigures } from '../benchmarks/realism/measure-figures.ts'
import { benfordBeyondChance } from '../benchmarks/realism/order-figures.ts'
import { realismGroups, realismSizes } from '../benchmarks/realism/realism-groups.ts'

const folder = mkdtempSync(join(tmpdir(), 'worldloom-realism-'))
const example = join(import.meta.dirname, '../examples/ecommerce')
const figures = Object.values(realismGroups).flat()
const promised = figures.filter(({ isPromised }) => isPromised)

afterAll(() => rmSync(folder, { recursive: true }))

describe('the example shop, made as large as the benchmark has it', () => {
  let found: readonly Found[] = []
  let notes: readonly string[] = []
  beforeAll(async () => {
    const result = await generateDatabase({
      schema: join(example, 'ecommerce.sql'),
      reference: join(example, 'ecommerce_reference.csv'),
      rules: join(example, 'ecommerce_rules.json'),
      tableRows: realismSizes,
      out: join(folder, 'shop'),
    })
    if (result.status !== 'done') throw new Error(JSON.stringify(result))
    notes = result.report.notes.map(({ message }) => message)
    found = await measureFigures(join(folder, 'shop', 'outputs'), figures)
  }, 120_000)

  test.each(promised.map(({ name, goal }) => ({ name, goal })))('$name: $goal', ({ name }) => {
    const { value, isWithin } = found.find(({ figure }) => figure.name === name) ?? {}
    expect(isWithin, `it is ${value}`).toBe(true)
  })

  test('nine in ten of all figures are near those of real shops', () => {
    const near = found.filter(({ isWithin }) => isWithin)
    expect(near.length / found.length).toBeGreaterThan(0.9)
  })

  test('every figure that its report is held to holds', () => {
    expect(notes.filter((note) => note.startsWith("The report's figure"))).toEqual([])
    expect(notes.filter((note) => note.startsWith('The query of the report'))).toEqual([])
  })
})

test('first digits and buyers of a single order hold at another seed', async () => {
  const out = join(folder, 'shop-23')
  await generateDatabase({
    schema: join(example, 'ecommerce.sql'),
    reference: join(example, 'ecommerce_reference.csv'),
    rules: join(example, 'ecommerce_rules.json'),
    seed: 23,
    tableRows: realismSizes,
    out,
  })
  const names = [benfordBeyondChance, 'buyers with a single order, %']
  const asked = figures.filter(({ name }) => names.includes(name))
  const found = await measureFigures(join(out, 'outputs'), asked)
  expect(found.map(({ figure, value, isWithin }) => [figure.name, isWithin || value])).toEqual(
    names.map((name) => [name, true]),
  )
}, 120_000)
