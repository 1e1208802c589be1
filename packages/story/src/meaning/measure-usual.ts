import type { Schema } from '@worldloom/engine'
import type { Connection } from '@worldloom/runner'
import { quoteName } from '../tree/quote.ts'
import type { Shape } from './shape.ts'

/** Rows that tell how large a column usually is. */
const sampled = 5000

/**
 * How much the usual row holds of the columns that results are made of, by their names in small letters: the greatest
 * where several tables have one. Numbers with a fraction alone, for whole ones count something.
 */
export async function measureUsual(
  connection: Connection,
  { tables }: Schema,
  shapes: readonly Shape[],
): Promise<ReadonlyMap<string, number>> {
  const names = new Set(shapes.flatMap(({ outputs }) => outputs.flatMap(({ sources }) => sources)))
  const usual = new Map<string, number>()
  for (const { id, columns } of tables) {
    const measured = columns.filter(
      ({ name, type }) =>
        names.has(name.toLowerCase()) && (type.kind === 'decimal' || type.kind === 'float'),
    )
    if (measured.length === 0) continue
    const means = measured.map(({ name }) => `avg(abs(${quoteName(name)}))`)
    const reader = await connection.runAndReadAll(
      `SELECT ${means.join(', ')} FROM (SELECT * FROM ${quoteName(id)} LIMIT ${sampled})`,
    )
    for (const [at, { name }] of measured.entries()) {
      const mean = reader.getRows()[0]?.[at]
      const key = name.toLowerCase()
      if (mean !== null) usual.set(key, Math.max(Number(mean), usual.get(key) ?? 0))
    }
  }
  return usual
}
