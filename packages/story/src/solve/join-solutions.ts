import type { Answer } from './answer.ts'
import type { SolvedQuery } from './solve-story.ts'

/** What was done for a query in all, where it was solved more than once or not at all. */
export function joinSolutions(
  parts: readonly SolvedQuery[],
  given: {
    readonly id: string
    readonly sql: string | null
    /** Its answers over all rows; those of the parts where it was not asked of them. */
    readonly before: Answer | undefined
    readonly answer: Answer | undefined
  },
): SolvedQuery {
  const [first, last] = [parts[0], parts.at(-1)]
  const none: Answer = { status: 'error', rows: 0, message: 'It was not asked.' }
  return {
    ...{ id: given.id, sql: given.sql },
    before: given.before ?? first?.before ?? none,
    answer: given.answer ?? last?.answer ?? none,
    rounds: parts.reduce((sum, { rounds }) => sum + rounds, 0),
    witness: parts.flatMap(({ witness }) => witness),
    failures: last?.failures ?? [],
    skipped: last?.skipped ?? [],
    moved: parts.flatMap(({ moved }) => moved),
  }
}
