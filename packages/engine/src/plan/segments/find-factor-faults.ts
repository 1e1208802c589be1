import type { Diagnostic } from '@worldloom/diagnostics'
import type { Plan } from '../plan.ts'

/** Factors of columns that follow from others: nothing is drawn there that could be multiplied. */
export function findFactorFaults(plan: Plan): readonly Diagnostic[] {
  return Object.values(plan.rules.tables)
    .flatMap(({ segments }) => segments?.of ?? [])
    .flatMap(({ values }) => values)
    .flatMap(({ table, column, place }): readonly Diagnostic[] => {
      const derivation = plan.understanding.derivations.find(
        (found) => found.table === table && found.column === column,
      )
      const isRuled = (plan.rules.tables[table]?.columns[column]?.cases.length ?? 0) > 0
      if (!derivation || isRuled) return []
      return [
        {
          code: 'SEGMENT_VALUE_DERIVED',
          severity: 'error',
          message: `The column "${table}.${column}" follows from others (${derivation.text}), so no segment can multiply it.`,
          hint: 'Multiply the columns it follows from, or give it a range.',
          place,
        },
      ]
    })
}
