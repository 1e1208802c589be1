import type { Column } from '@worldloom/engine'
import { type Connection, quoteName } from '@worldloom/runner'
import type { FactSource } from './fact-source.ts'
import type { FactValue, LinkedFacts, RowFacts } from './table-facts.ts'

/** Reads the facts of rows from the tables of a plan that has run; `where` chooses among the rows of `t`. */
export async function readFacts(
  connection: Connection,
  source: FactSource,
  workOf: (table: string) => string,
  where: string,
  limit: number,
): Promise<readonly RowFacts[]> {
  const sources = listSources(source)
  const cells = sources.flatMap(({ alias, columns }) => [
    `${alias}."#row"`,
    ...columns.map(({ name }) => `CAST(${alias}.${quoteName(name)} AS VARCHAR)`),
  ])
  const joins = sources.slice(1).map(({ parent, alias, table, joins: pairs }) => {
    const on = pairs.map(
      ({ from, to }) => `${alias}.${quoteName(to)} = ${parent}.${quoteName(from)}`,
    )
    return `LEFT JOIN ${workOf(table.id)} AS ${alias} ON ${on.join(' AND ')}`
  })
  const query = [
    `SELECT ${cells.join(', ')}`,
    `FROM ${workOf(source.table.id)} AS t`,
    ...joins,
    `WHERE ${where} ORDER BY t."#row" LIMIT ${limit}`,
  ]
  const reader = await connection.runAndReadAll(query.join('\n'))
  return reader.getRows().map((cellsOfRow) => {
    let at = 0
    const take = (from: FactSource): LinkedFacts | null => {
      const row = cellsOfRow[at++]
      const values = from.columns.map((column): [string, FactValue] => [
        column.name,
        readValue(column, cellsOfRow[at++]),
      ])
      const links = from.links.map((link): [string, LinkedFacts | null] => [link.name, take(link)])
      if (row === null || row === undefined) return null
      return {
        table: from.table.id,
        row: Number(row),
        values: Object.fromEntries(values),
        links: Object.fromEntries(
          links.filter((pair): pair is [string, LinkedFacts] => pair[1] !== null),
        ),
      }
    }
    return take(source) ?? { row: 0, values: {}, links: {} }
  })
}

interface Listed extends FactSource {
  readonly parent: string
}

function listSources(source: FactSource, parent = ''): readonly Listed[] {
  return [{ ...source, parent }, ...source.links.flatMap((link) => listSources(link, source.alias))]
}

const longest = 240

function readValue({ type }: Column, cell: unknown): FactValue {
  if (cell === null || cell === undefined) return null
  const text = String(cell)
  switch (type.kind) {
    case 'integer':
    case 'decimal':
    case 'float':
      return Number(text)
    case 'boolean':
      return text === 'true'
    case 'date':
    case 'timestamp':
      return text.slice(0, 16)
    default:
      return text.length > longest ? `${text.slice(0, longest)}…` : text
  }
}
