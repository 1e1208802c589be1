import type { ProveJob } from './prove-job.ts'

type Check = ProveJob['checks'][number]

/** Checks that one condition tells are all kept. */
export interface CaseGroup {
  readonly members: readonly Check[]
  /** True for a row that breaks one of them. */
  readonly where: string
}

/**
 * Of the checks of one pass, those about the cases of one rule become one CASE, which asks for each
 * condition once a row; told one by one, each check asks for all the conditions before its own.
 */
export function groupCases(checks: readonly Check[]): readonly CaseGroup[] {
  const chains: { readonly conditions: readonly string[]; readonly members: Check[] }[] = []
  const alone: Check[] = []
  // the longest first: the others' conditions are where it begins
  for (const check of [...checks].sort(
    (a, b) => listConditions(b).length - listConditions(a).length,
  )) {
    const conditions = listConditions(check)
    if (conditions.length === 0) {
      alone.push(check)
      continue
    }
    const chain = chains.find((candidate) => belongs(check, conditions, candidate.conditions))
    if (chain) chain.members.push(check)
    else chains.push({ conditions, members: [check] })
  }
  return [
    ...alone.map((check) => ({ members: [check], where: check.pass?.where ?? 'true' })),
    ...chains.map(({ conditions, members }) => ({
      members,
      where: writeChain(conditions, members),
    })),
  ]
}

function listConditions({ pass }: Check): readonly string[] {
  if (!pass?.cases) return []
  const { earlier, condition } = pass.cases
  return condition === null ? earlier : [...earlier, condition]
}

/** A case without a condition is the last: it begins where all the others end. */
function belongs(
  { pass }: Check,
  conditions: readonly string[],
  chain: readonly string[],
): boolean {
  const isLast = pass?.cases?.condition === null
  if (isLast && conditions.length !== chain.length) return false
  return conditions.every((condition, index) => condition === chain[index])
}

function writeChain(conditions: readonly string[], members: readonly Check[]): string {
  const anyOf = (wanted: readonly Check[]): string =>
    wanted.map(({ pass }) => `(${pass?.where})`).join(' OR ') || 'false'
  const branches = conditions.map((condition, index) => {
    const own = members.filter(
      ({ pass }) => pass?.cases?.condition !== null && pass?.cases?.earlier.length === index,
    )
    return `WHEN (${condition}) THEN ${anyOf(own)}`
  })
  const rest = members.filter(({ pass }) => pass?.cases?.condition === null)
  return `CASE ${branches.join(' ')} ELSE ${anyOf(rest)} END`
}
