import { buildFault, type Diagnostic, printPlace } from '@worldloom/diagnostics'
import { type Contested, listContested, listPromises } from '@worldloom/engine'
import type { Report, ReportCheck } from '@worldloom/report'
import type { PlannedRun } from '../plan-run.ts'

/**
 * The rules that the proof found broken since another rule, a check or a key has the last word: a fault of the
 * rules, and none of the rows.
 */
export function explainUnkept(
  { checks }: Report,
  { inputs, compiled }: PlannedRun,
): readonly Diagnostic[] {
  const { now, range } = compiled.plan.settings
  const broken = checks.filter(({ violations }) => violations > 0)
  // a part of the rows is not what the rules speak of
  if (range || broken.length === 0) return []
  const sources = { ...inputs, now }
  return listContested(listPromises(sources), sources).flatMap((contested) => {
    const { claim, table, says } = contested.promise
    const check = broken.find(
      (found) => found.kind === claim.kind && found.table === table && found.says === says,
    )
    return check ? [explain(contested, check)] : []
  })
}

function explain({ promise, others }: Contested, { examples }: ReportCheck): Diagnostic {
  const [first] = examples
  const row = first && first.row > 0 ? `row ${first.row}: ` : ''
  const says = promise.says.replace(/\.$/, '')
  const message = `The rows cannot keep this: ${says} (${row}${first?.why ?? 'no row'}).`
  const [code, hint] =
    promise.claim.kind === 'lift'
      ? ['TOGETHER_UNREACHABLE', tooOften]
      : ['RULE_NOT_KEPT', sayAgainst(others)]
  const place = promise.source === 'rule' ? promise.place : (others[0]?.place ?? promise.place)
  return buildFault(code, message, hint, place)
}

const tooOften =
  'Ask for a smaller lift, or let more rows share a parent: a lift is at most one in the share of the parents that hold either thing.'

function sayAgainst(others: Contested['others']): string {
  if (others.length === 0) return 'Give its columns rules that keep it, such as derived.'
  const said = others.map(({ says, place }) => `${says}${place ? ` at ${printPlace(place)}` : ''}`)
  return `It does not go with ${said.join(', ')}. Change one of them.`
}
