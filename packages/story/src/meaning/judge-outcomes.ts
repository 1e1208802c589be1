import type { AnsweredQuery, QueryOutcome } from '@worldloom/runner'
import type { GoldenQuery } from '../queries/query.ts'
import type { Solved } from '../solve/solve-story.ts'
import type { Answer, Finding, Lift } from './answer.ts'
import { meaningChecks } from './checks/index.ts'
import { meetsExpectation } from './checks/meets-expectations.ts'
import type { JudgedQuery } from './judged-query.ts'
import type { Shape } from './shape.ts'

/** A query with how it ended. */
export interface AskedOutcome {
  readonly query: GoldenQuery
  readonly shape: Shape
  readonly outcome: QueryOutcome
  /** How the same query with a limit of one more ended. */
  readonly more: QueryOutcome | null
  /** The anchor instant, ISO 8601. */
  readonly now: string
}

/** Judges every outcome: what came back, and whether that means anything. */
export function judgeOutcomes(
  outcomes: readonly AskedOutcome[],
  solved: Solved | null = null,
): readonly JudgedQuery[] {
  return outcomes.map((outcome) => {
    const solution = solved?.queries.find(({ id }) => id === outcome.query.id)
    const judged = judgeOutcome(outcome)
    const reasons = judged.status === 'good' ? [] : (solution?.failures ?? [])
    return { ...judged, issues: [...judged.issues, ...reasons], rounds: solution?.rounds ?? 0 }
  })
}

/** Judges one outcome by itself. */
export function judgeOutcome(asked: AskedOutcome): JudgedQuery {
  const { query, outcome } = asked
  const { seconds } = outcome
  const base = { query, answer: null, isValid: false, rounds: 0, lifts: [], seconds } as const
  if (outcome.kind === 'failed') {
    const status = outcome.reason === 'error' ? 'error' : 'refused'
    return { ...base, status, why: outcome.message, issues: [outcome.message] }
  }
  const status = outcome.rowCount === 0 ? 'empty' : outcome.hasValue ? 'good' : 'hollow'
  if (status !== 'good') {
    const why = status === 'empty' ? 'no row answers it' : 'every value is null or zero'
    return { ...base, answer: outcome, status, why, issues: [why] }
  }
  const { whys, issues, lifts } = judgeMeaning(asked, outcome)
  const why = whys.length > 0 ? `${whys.join('; ')}.` : sayPlain(outcome)
  return { ...base, answer: outcome, status, isValid: issues.length === 0, why, issues, lifts }
}

function judgeMeaning(
  { query, shape, more, now }: AskedOutcome,
  answer: AnsweredQuery,
): {
  readonly whys: readonly string[]
  readonly issues: readonly string[]
  readonly lifts: readonly Lift[]
} {
  const given: Answer = {
    ...{ query, shape, answer, now },
    more: more?.kind === 'answered' ? more.rows : answer.rows,
  }
  // what the author expects takes the place of what the shape suggests
  const findings =
    query.expect.length > 0
      ? query.expect.map((wanted) => meetsExpectation(given, wanted))
      : meaningChecks.map((check) => check(given))
  return {
    whys: findings.flatMap((finding) => (finding?.holds === true ? finding.why : [])),
    issues: findings.flatMap((finding) => (finding?.holds === false ? finding.issue : [])),
    lifts: findings.find(hasLifts)?.lifts ?? [],
  }
}

function hasLifts(finding: Finding): finding is Finding & { readonly lifts: readonly Lift[] } {
  return finding?.holds === false && (finding.lifts?.length ?? 0) > 0
}

function sayPlain({ rowCount }: AnsweredQuery): string {
  return rowCount === 1 ? 'One row with a value.' : `${rowCount} rows with values.`
}
