import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askAlone } from '../support/ask-alone.ts'
import { solve } from '../support/solve.ts'

const corpus = process.env['WORLDLOOM_CORPUS'] ?? ''

test.for(['pgexercises/cd', 'job_light/imdb', 'ssb/ssb'])(
  'queries of %s have answers in nothing but their own witnesses and what those lead to',
  { timeout: 120_000 },
  async (set, { skip }) => {
    if (corpus === '') skip('WORLDLOOM_CORPUS is not set')
    const read = (name: string): string => readFileSync(join(corpus, 'golden', set, name), 'utf8')
    const lines = read('queries.jsonl').trim().split('\n')
    const listed = lines.map((line) => JSON.parse(line) as { sql: string; dialect: string })
    const queries = listed.map(({ sql }) => sql)
    const dialect = listed[0]?.dialect ?? 'postgres'
    const misses: string[] = []
    await solve(
      { ddl: read('schema.sql'), queries, dialect },
      async ({ solved, schema, connection }) => {
        expect(solved.queries).toHaveLength(queries.length)
        for (const query of solved.queries) {
          const alone = await askAlone(connection, schema, query)
          if (alone.status !== 'good')
            misses.push(`${query.id}: ${query.answer.status}, alone ${alone.status}; ${query.sql}`)
        }
      },
    )
    expect(misses).toEqual([])
  },
)
