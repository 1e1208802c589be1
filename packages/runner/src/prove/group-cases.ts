import type { BrokenTell } from '@worldloom/engine'

/** Tells of which one condition shows that nothing is broken. */
export interface CaseGroup {
  readonly members: readonly BrokenTell[]
  /** True for a row that breaks one of them. */
  readonly where: string
}

/**
 * Of the tells over the same rows, those about the cases of one rule become one CASE, which asks for each
 * condition once a row; asked one by one, each asks for all the conditions before its own.
 */
export function groupCases(tells: readonly BrokenTell[]): readonly CaseGroup[] {
  const chains: { readonly conditions: readonly string[]; readonly members: BrokenTell[] }[] = []
  const alone: BrokenTell[] = []
  // the longest first: the others' conditions are where it begins
  for (const tell of [...tells].sort(
    (a, b) => listConditions(b).length - listConditions(a).length,
  )) {
    const conditions = listConditions(tell)
    if (conditions.length === 0) {
      alone.push(tell)
      continue
    }
    const chain = chains.find((candidate) => belongs(tell, conditions, candidate.conditions))
    if (chain) chain.members.push(tell)
    else chains.push({ conditions, members: [tell] })
  }
  return [
    ...alone.map((tell) => ({ members: [tell], where: tell.where })),
    ...chains.map(({ conditions, members }) => ({
      members,
      where: writeChain(conditions, members),
    })),
  ]
}

function listConditions({ cases }: BrokenTell): readonly string[] {
  if (!cases) return []
  const { earlier, condition } = cases
  return condition === null ? earlier : [...earlier, condition]
}

/** A case without a condition is the last: it begins where all the others end. */
function belongs(
  { cases }: BrokenTell,
  conditions: readonly string[],
  chain: readonly string[],
): boolean {
  const isLast = cases?.condition === null
  if (isLast && conditions.length !== chain.length) return false
  return conditions.every((condition, index) => condition === chain[index])
}

function writeChain(conditions: readonly string[], members: readonly BrokenTell[]): string {
  const anyOf = (wanted: readonly BrokenTell[]): string =>
    wanted.map(({ where }) => `(${where})`).join(' OR ') || 'false'
  const branches = conditions.map((condition, index) => {
    const own = members.filter(
      ({ cases }) => cases?.condition !== null && cases?.earlier.length === index,
    )
    return `WHEN (${condition}) THEN ${anyOf(own)}`
  })
  const rest = members.filter(({ cases }) => cases?.condition === null)
  return `CASE ${branches.join(' ')} ELSE ${anyOf(rest)} END`
}
