import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateDatabase } from '@worldloom/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Found, measureFigures } from '../benchmarks/realism/measure-figures.ts'
import { realismGroups, realismSizes } from '../benchmarks/realism/realism-groups.ts'

const folder = mkdtempSync(join(tmpdir(), 'worldloom-realism-'))
const example = join(import.meta.dirname, '../examples/ecommerce')
const figures = Object.values(realismGroups).flat()
const promised = figures.filter(({ isPromised }) => isPromised)

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
  afterAll(() => rmSync(folder, { recursive: true }))

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
