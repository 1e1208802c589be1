import type { Diagnostic, Settings } from '@worldloom/engine'
import type { Report, ReportTable } from '@worldloom/report'
import type { Proof } from '@worldloom/runner'

/** The version of the program, as the package says it. */
export const version = '0.1.0'

/** Puts a run's facts into the shape of `report.json`. */
export function buildReport(facts: {
  readonly settings: Settings
  readonly tables: readonly ReportTable[]
  readonly proof: Proof
  readonly notes: readonly Diagnostic[]
  readonly seconds: number
}): Report {
  const { settings, tables, proof, notes, seconds } = facts
  return {
    ok: proof.ok,
    job: 'database',
    version,
    seed: settings.seed,
    now: settings.now,
    seconds: Math.round(seconds * 1000) / 1000,
    tables,
    checks: proof.checks.map(
      ({ kind, table, name, says, source, rows, violations, examples, notCheckable }) => ({
        kind,
        table,
        name,
        says,
        source,
        rows,
        violations,
        examples,
        notCheckable,
      }),
    ),
    proof: {
      promised: proof.promised,
      checked: proof.checked,
      notCheckable: proof.notCheckable,
      broken: proof.broken,
    },
    violations: proof.violations,
    notes: [...notes, ...proof.notes].map(({ code, message, hint, place }) => ({
      code,
      message,
      hint,
      place,
    })),
    queries: [],
    calls: { made: 0, cached: 0, failed: 0, inputTokens: 0, outputTokens: 0, dollars: 0 },
  }
}
