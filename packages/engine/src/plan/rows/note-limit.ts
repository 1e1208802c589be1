import type { Plan, TablePlan } from '../plan.ts'

/** A plan with the note that a table gets fewer rows, why, and what would give it more. */
export function noteLimit(
  plan: Plan,
  { table }: TablePlan,
  rows: number,
  reason: string,
  hint = '',
): Plan {
  return {
    ...plan,
    notes: [
      ...plan.notes,
      {
        code: 'ROWS_LIMITED',
        severity: 'note',
        message: `Table "${table.id}" gets ${rows} rows, because ${reason}.`,
        hint,
        place: table.place,
      },
    ],
  }
}

/** What helps where each parent has as many as it can. */
export function more(parent: string): string {
  return `Ask for more rows of "${parent}".`
}
