/** One false alarm in a thousand million checks. */
const falseAlarms = 1e-9

/** ln(2/α): what Chernoff's bound of n · KL(q‖p) (Hoeffding 1963, theorem 1) and Bernstein's leave to chance. */
export const mostByChance: number = Math.log(2 / falseAlarms)

/** How far the share of hits among n rows strays from the promised one, in SQL: n · KL(hits / n ‖ share). */
export function writeDivergence(n: string, hits: string, share: string | number): string {
  const term = (count: string, expected: string | number): string =>
    `CASE WHEN ${count} = 0 THEN 0 ELSE (${count}) * ln((${count}) / (${n} * ${expected})) END`
  const rest = typeof share === 'number' ? 1 - share : `(1 - ${share})`
  return `(${term(hits, share)} + ${term(`(${n} - ${hits})`, rest)})`
}
