import type { Schema } from '@worldloom/engine'
import type { ReportShaped } from '@worldloom/report'
import type { Proof } from '@worldloom/runner'
import { listNear, sayShaped } from './shaped.ts'

/**
 * The proof of rows that were shaped after the plan had made them: what a rule asks of each row is told as
 * widened where rows go beyond it, with how many and an example, as long as they are no more than were added
 * or changed in its table and in those next to it. Schema and reference data are held to as ever.
 */
export function widenShaped(proof: Proof, { tables }: Schema, shaped: ReportShaped): Proof {
  const checks = proof.checks.map((check) => {
    const { kind, source, table, name, violations, examples } = check
    const [first] = examples
    // row 0 is the file as a whole, or a check that could not run
    const isKept = kind === 'derived' && shaped.held?.includes(`${table}.${name}`)
    if (source !== 'rule' || isKept || !first || examples.some(({ row }) => row === 0)) return check
    const near = [table, ...listNear(table, tables)]
    const touched = near.reduce((sum, other) => sum + (shaped.rows[other] ?? 0), 0)
    const cause = near.find((other) => (shaped.rows[other] ?? 0) > 0)
    if (cause === undefined || violations > touched) return check
    const rows = violations === 1 ? '1 row goes' : `${violations} rows go`
    const reason = `widened: ${sayShaped(shaped, cause)}, and ${rows} beyond it, such as row ${first.row}: ${first.why}`
    return { ...check, violations: 0, examples: [], notCheckable: reason }
  })
  const ran = checks.filter(({ notCheckable }) => notCheckable === null)
  const broken = ran.filter(({ violations }) => violations > 0)
  return {
    ...proof,
    ok: broken.length === 0,
    checked: ran.length,
    notCheckable: checks.length - ran.length,
    broken: broken.length,
    violations: broken.reduce((sum, { violations }) => sum + violations, 0),
    checks,
  }
}
