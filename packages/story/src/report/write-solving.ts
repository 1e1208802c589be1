import { join } from 'node:path'
import type { Schema } from '@worldloom/engine'
import { writeWhole } from '@worldloom/job'
import type { Connection } from '@worldloom/runner'
import type { Woven } from '../run/weave-witnesses.ts'
import type { Solved } from '../solve/solve-story.ts'
import { quoteName, quoteValue } from '../tree/quote.ts'

/** Writes `ir/witnesses.sql`, the rows that the plan's own did not give, and `traces/solving.json`, how each query came to its answer. */
export async function writeSolving(
  folder: string,
  { solved, emphases }: Woven,
  connection: Connection,
  schema: Schema,
): Promise<void> {
  if (!solved) return
  const statements: string[] = []
  for (const { id, columns } of schema.tables) {
    const count = solved.added[id] ?? 0
    const changed = solved.changes.filter(({ table }) => table.id === id).map(({ row }) => row)
    if (count === 0 && changed.length === 0) continue
    const names = columns.map(({ name }) => quoteName(name))
    const total = await connection.runAndReadAll(`SELECT count(*) FROM ${quoteName(id)}`)
    const first = Number(total.getRows()[0]?.[0] ?? 0) - count
    const masses = solved.masses.filter(({ table }) => table.id === id)
    const rows = [...new Set(changed)].filter((row) => row < first).toSorted((a, b) => a - b)
    const read = await connection.runAndReadAll(
      `SELECT rowid, ${names.map((name) => `CAST(${name} AS VARCHAR)`).join(', ')} FROM ${quoteName(id)} WHERE (rowid >= ${first}${masses.map(skipMass).join('')})${rows.length > 0 ? ` OR rowid IN (${rows.join(', ')})` : ''} ORDER BY rowid`,
    )
    const waiting = [...masses]
    for (const [rowid, ...cells] of read.getRows()) {
      while (waiting[0] && waiting[0].row < Number(rowid))
        statements.push(`${waiting.shift()?.sql};`)
      const values = cells.map((cell) => quoteValue(cell === null ? null : String(cell)))
      statements.push(
        Number(rowid) >= first
          ? `INSERT INTO ${quoteName(id)} (${names.join(', ')}) VALUES (${values.join(', ')});`
          : `UPDATE ${quoteName(id)} SET ${names.map((name, index) => `${name} = ${values[index]}`).join(', ')} WHERE rowid = ${rowid};`,
      )
    }
    statements.push(...waiting.map(({ sql }) => `${sql};`))
  }
  const head =
    '-- What golden queries added to and changed in the rows of plan.sql, counted from 0.'
  await writeWhole(join(folder, 'ir', 'witnesses.sql'), `${[head, ...statements].join('\n')}\n`)
  const trace = solved.queries.map((query) => {
    const { id, sql, before, answer, rounds, failures, skipped, moved, witness } = query
    const statuses = { before: before.status, after: answer.status }
    return { id, ...statuses, rounds, failures, skipped, moved, sql, witness }
  })
  const emphasized = emphases.map((each) => ({ ...each, moved: each.moved.length }))
  const traces = { 'solving.json': trace, 'emphasis.json': emphasized }
  for (const [name, entries] of Object.entries(traces))
    await writeWhole(join(folder, 'traces', name), `${JSON.stringify(entries, null, 2)}\n`)
}

/** Rows that one statement put in are told by that statement. */
function skipMass({ row, count }: Solved['masses'][number]): string {
  return ` AND rowid NOT BETWEEN ${row} AND ${row + count - 1}`
}
