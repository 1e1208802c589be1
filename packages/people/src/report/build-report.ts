import type { CallTotals } from '@worldloom/agents'
import type { Diagnostic } from '@worldloom/diagnostics'
import { version } from '@worldloom/job'
import type { Report, ReportCheck } from '@worldloom/report'
import type { Finding } from '../population/finding.ts'
import type { OutputFile } from '../run/write-outputs.ts'

/** Puts a run's facts into the shape of `report.json`. */
export function buildReport(facts: {
  readonly seed: number
  readonly now: string
  readonly files: readonly OutputFile[]
  readonly checks: readonly ReportCheck[]
  readonly population: readonly Finding[]
  readonly notes: readonly Diagnostic[]
  readonly calls: CallTotals
  readonly seconds: number
}): Report {
  const { seed, now, files, population, notes, calls, seconds } = facts
  const checks = [...facts.checks, ...population.map(buildCheck)]
  const notCheckable = checks.filter((check) => check.notCheckable !== null).length
  const broken = checks.filter(({ violations }) => violations > 0).length
  return {
    ok: broken === 0,
    job: 'people',
    version,
    seed,
    now,
    seconds: Math.round(seconds * 1000) / 1000,
    tables: files.flatMap(({ segment, path, users, bytes, sha256 }) =>
      segment === null ? [] : [{ name: segment, rows: users, files: [{ path, bytes, sha256 }] }],
    ),
    checks,
    proof: { promised: checks.length, checked: checks.length - notCheckable, notCheckable, broken },
    violations: checks.reduce((sum, { violations }) => sum + violations, 0),
    notes: notes.map(({ code, message, hint, place }) => ({ code, message, hint, place })),
    queries: [],
    calls,
  }
}

/** A figure of the population as a check: broken where it misses its threshold. */
function buildCheck(finding: Finding): ReportCheck {
  const { segment, kind, says, value, threshold, holds, examples, counted } = finding
  const shown =
    holds === false ? (examples.length > 0 ? examples : [`it is ${value.toFixed(3)}`]) : []
  return {
    kind: `population-${kind}`,
    table: segment ?? 'all segments',
    name: kind,
    says: `${says} ${threshold[0]?.toUpperCase()}${threshold.slice(1)}; it is ${value.toFixed(3)}.`,
    source: 'population',
    rows: counted,
    violations: holds === false ? Math.max(1, examples.length) : 0,
    examples: shown.slice(0, 10).map((why, at) => ({ row: at + 1, key: segment ?? 'all', why })),
    notCheckable: holds === null ? (examples[0] ?? 'too few people') : null,
  }
}
