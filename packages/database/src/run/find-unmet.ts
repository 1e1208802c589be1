import type { Diagnostic } from '@worldloom/diagnostics'
import type { Demand } from '@worldloom/engine'
import { type Connection, quoteName } from '@worldloom/runner'

/** So many rows without a value are no chance, where it may be absent. */
const many = 30

/** The faults of rules that give no value where there must be one, looked up in the rows that stand in the generator. */
export async function findUnmet(
  connection: Connection,
  demands: readonly Demand[],
): Promise<readonly Diagnostic[]> {
  if (demands.length === 0) return []
  const query = `SELECT ${demands.map(writeTest).join(', ')}`
  const [row = []] = (await connection.runAndReadAll(query)).getRows()
  return demands.flatMap(({ fault }, i) => (row[i] === true ? [fault] : []))
}

function writeTest({ table, column, lost }: Demand): string {
  const [from, value] = [quoteName(table), quoteName(column)]
  if (lost === 'any') return `EXISTS (SELECT 1 FROM ${from} WHERE ${value} IS NULL)`
  if (lost === 'all') return `(SELECT count(*) >= ${many} AND count(${value}) = 0 FROM ${from})`
  return `(SELECT ${value} IS NULL FROM (FROM ${from} LIMIT 1 OFFSET ${lost}))`
}
