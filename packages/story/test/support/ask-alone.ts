import type { Schema } from '@worldloom/engine'
import type { Connection } from '@worldloom/runner'
import { type Answer, askQuery } from '../../src/solve/answer.ts'
import type { SolvedQuery } from '../../src/solve/solve-story.ts'

/** Asks a query where there is nothing but its own witness rows and the rows that they lead to. */
export async function askAlone(
  connection: Connection,
  { tables }: Schema,
  { sql, witness }: SolvedQuery,
): Promise<Answer> {
  await connection.run('DROP SCHEMA IF EXISTS alone CASCADE')
  await connection.run('CREATE SCHEMA alone')
  for (const { id } of tables) {
    const rows = witness.filter(({ table }) => table === id).map(({ row }) => row)
    const list = rows.length > 0 ? rows.join(', ') : '-1'
    await connection.run(
      `CREATE TABLE alone."${id}" AS SELECT * FROM main."${id}" WHERE rowid IN (${list})`,
    )
  }
  for (let added = true; added; ) {
    added = false
    for (const { id, foreignKeys } of tables)
      for (const { parent, columns, parentColumns } of foreignKeys) {
        const on = columns.map((name, at) => `c."${name}" = p."${parentColumns[at]}"`).join(' AND ')
        const known = parentColumns.map((name) => `k."${name}" = p."${name}"`).join(' AND ')
        const done = await connection.runAndReadAll(
          `INSERT INTO alone."${parent}" SELECT * FROM main."${parent}" AS p
           WHERE EXISTS (SELECT 1 FROM alone."${id}" AS c WHERE ${on})
             AND NOT EXISTS (SELECT 1 FROM alone."${parent}" AS k WHERE ${known})`,
        )
        added ||= Number(done.getRows()[0]?.[0] ?? 0) > 0
      }
  }
  await connection.run("SET search_path = 'alone'")
  try {
    return await askQuery(connection, sql ?? '')
  } finally {
    await connection.run("SET search_path = 'main'")
  }
}
