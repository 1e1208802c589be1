import type { Plan } from '../plan.ts'

/** The reference row of a table that holds one of the values, the first of them if it can be, or null. */
export function findGiven(plan: Plan, table: string, wanted: readonly string[]): number | null {
  const rows = plan.reference.tables[table]?.rows ?? []
  // a code is one row's alone; «Micronesia» is a country and the part of the world that others lie in
  const found = wanted.map((wish) => rows.findIndex(({ values }) => values.includes(wish)))
  return found.find((at) => at >= 0) ?? null
}
