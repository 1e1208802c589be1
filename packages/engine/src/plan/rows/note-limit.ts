import type { Plan, TablePlan } from '../plan.ts'

/** A plan with the note that a table gets fewer rows, and why. */
export function noteLimit(plan: Plan, { table }: TablePlan, rows: number, reason: string): Plan {
  return {
    ...plan,
    notes: [
      ...plan.notes,
      {
        code: 'ROWS_LIMITED',
        severity: 'note',
        message: `Table "${table.id}" gets ${rows} rows, because ${reason}.`,
        hint: '',
        place: table.place,
      },
    ],
  }
}
