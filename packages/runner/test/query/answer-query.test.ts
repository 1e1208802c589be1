import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { answerQuery } from '../../src/query/answer-query.ts'

const limits = { seconds: 10, rows: 5 }

test('an answer that nobody looks at again leaves no table, and says the same', async () => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const tables = async (): Promise<number> =>
      (await connection.runAndReadAll('SELECT * FROM duckdb_tables()')).currentRowCount
    for (const rows of [3, 9]) {
      const sql = `SELECT range AS n, 'x' AS n, range * 0.5 AS half FROM range(${rows}) ORDER BY 1 DESC`
      const passing = await answerQuery({ id: 'q', sql }, connection, { ...limits, isKept: false })
      // one that is longer than what is shown is counted where it is kept
      expect(await tables()).toBe(rows > limits.rows ? 1 : 0)
      const kept = await answerQuery({ id: 'q', sql }, connection, limits)
      expect(await tables()).toBe(1)
      await connection.run('DROP TABLE "__answer"')
      expect({ ...passing, seconds: 0 }).toEqual({ ...kept, seconds: 0 })
    }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
})
