import type { Solved } from '../solve/solve-story.ts'

/** What the solver came to: `3 of 10 queries had an answer, 10 have one; 12 rows added, 4 changed`. */
export function saySolved({ queries, added, changes }: Solved): string {
  const before = queries.filter((query) => query.before.status === 'good').length
  const after = queries.filter((query) => query.answer.status === 'good').length
  const rows = Object.values(added).reduce((sum, count) => sum + count, 0)
  const changed = new Set(changes.map(({ table, row }) => `${table.id}\n${row}`)).size
  return `${before} of ${queries.length} queries had an answer, ${after} have one; ${rows} rows added, ${changed} changed`
}
