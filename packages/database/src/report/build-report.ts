import type { Diagnostic } from '@worldloom/diagnostics'
import { version } from '@worldloom/job'
import type { Report, ReportCalls, ReportQuery, ReportShaped, ReportTable } from '@worldloom/report'
import type { Proof } from '@worldloom/runner'
import { countQueries } from './count-queries.ts'

/** What a job finds out about its files beside the proof. */
export interface Findings {
  readonly queries: readonly ReportQuery[]
  readonly notes: readonly Diagnostic[]
}

/** Puts a run's facts into the shape of `report.json`. */
export function buildReport(facts: {
  readonly job: string
  readonly seed: number
  readonly now: string
  readonly tables: readonly ReportTable[]
  readonly proof: Proof
  readonly notes: readonly Diagnostic[]
  /** What was asked of a model; nothing where it is not given. */
  readonly calls?: ReportCalls
  readonly seconds: number
  readonly findings?: Findings | undefined
  readonly shaped?: ReportShaped | undefined
}): Report {
  const { job, seed, now, tables, proof, calls = noCalls, seconds } = facts
  const { queries, notes } = facts.findings ?? { queries: [], notes: [] }
  const { promised, checked, notCheckable, broken, violations } = proof
  return {
    ok: proof.ok && queries.every(({ valid }) => valid),
    job,
    version,
    seed,
    now,
    seconds: Math.round(seconds * 1000) / 1000,
    tables,
    checks: proof.checks.map(
      ({
        kind,
        table,
        name,
        says,
        source,
        rows,
        violations: count,
        examples,
        notCheckable: why,
      }) => {
        const about = { kind, table, name, says, source }
        return { ...about, rows, violations: count, examples, notCheckable: why }
      },
    ),
    proof: { promised, checked, notCheckable, broken },
    violations,
    notes: [...facts.notes, ...notes, ...proof.notes].map(({ code, message, hint, place }) => {
      return { code, message, hint, place }
    }),
    queries,
    ...(queries.length > 0 ? { totals: countQueries(queries) } : {}),
    calls,
    ...(facts.shaped ? { shaped: facts.shaped } : {}),
  }
}

/** A run without a model. */
export const noCalls: ReportCalls = {
  made: 0,
  cached: 0,
  failed: 0,
  inputTokens: 0,
  outputTokens: 0,
  dollars: 0,
}
