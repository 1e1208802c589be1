import type { Schema } from '@worldloom/engine'
import type { AnsweredQuery, Cell } from '@worldloom/runner'
import { judgeOutcomes } from '../../src/meaning/judge-outcomes.ts'
import type { JudgedQuery } from '../../src/meaning/judged-query.ts'
import { readShape } from '../../src/meaning/read-shape.ts'
import { loadParser } from '../../src/queries/load-parser.ts'
import { readQueries } from '../../src/queries/read-queries.ts'

export const schema: Schema = { dialect: 'postgres', tables: [], passedOver: [] }

export interface Case {
  readonly sql: string
  readonly columns: Readonly<Record<string, string>>
  readonly rows: readonly (readonly Cell[])[]
  readonly more?: readonly (readonly Cell[])[]
}

/** What an answer to a query is worth. */
export async function judge({ sql, columns, rows, more }: Case): Promise<JudgedQuery | undefined> {
  const parser = await loadParser()
  const { queries } = await readQueries({ name: 'q.sql', text: sql }, 'bigquery')
  const [query] = queries
  if (!query) throw new Error('There is no query')
  const answer = (cells: Case['rows']): AnsweredQuery => ({
    ...{ kind: 'answered', id: 'q1', rowCount: cells.length, rows: cells, seconds: 0 },
    hasValue: cells.flat().some((cell) => cell !== null && cell !== 0),
    columns: Object.entries(columns).map(([name, type]) => {
      return { name, type, isNumber: /INT|DOUBLE|DECIMAL/.test(type) }
    }),
  })
  const shape = readShape(parser, query, schema)
  return judgeOutcomes([
    { query, shape, outcome: answer(rows), more: more ? answer(more) : null, now },
  ])[0]
}

/** The anchor of the answers. */
export const now = '2026-11-23T00:00:00Z'
