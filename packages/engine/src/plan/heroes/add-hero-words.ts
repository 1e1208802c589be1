import type { Plan } from '../plan.ts'

/** The words of a column with those that only rows placed by hand hold. */
export function addHeroWords(
  words: readonly string[],
  plan: Plan,
  table: string,
  column: string,
): readonly string[] {
  const heroes = plan.rules.tables[table]?.heroes ?? []
  const given = heroes.flatMap(({ values }) => values[column] ?? [])
  return [...new Set([...words, ...given])]
}
