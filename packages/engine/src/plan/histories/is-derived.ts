import type { Plan } from '../plan.ts'

/** Whether a rule says how a status comes about, more than which there are to choose from. */
export function isDerived({ rules }: Plan, table: string, status: string): boolean {
  const cases = rules.tables[table]?.columns[status]?.cases ?? []
  return cases.some(({ value }) => value.kind !== 'choice')
}
