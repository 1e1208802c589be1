import type { Diagnostic } from '@worldloom/diagnostics'
import type { Constraint } from 'libpg-query'
import type { ConstraintDeclaration } from '../changes/schema-change.ts'
import { readNames } from '../expression/conversion.ts'
import { convertFormula } from './convert-formula.ts'
import { sliceParentheses } from './slice-text.ts'
import { type Reading, readRange } from './tree.ts'

/** Keys, links and checks; null for constraints that are none of these, such as EXCLUDE. */
export function convertConstraint(
  constraint: Constraint,
  column: string | null,
  reading: Reading,
  report: (diagnostic: Diagnostic) => void,
): ConstraintDeclaration | null {
  const name = constraint.conname ?? null
  const place = reading.placeOf(constraint.location)
  const own = column === null ? [] : [column]
  const keys = constraint.keys ? readNames(constraint.keys) : own
  switch (constraint.contype) {
    case 'CONSTR_PRIMARY':
    case 'CONSTR_UNIQUE': {
      const isPrimary = constraint.contype === 'CONSTR_PRIMARY'
      if (constraint.indexname) {
        return { kind: 'index-as-key', name, index: constraint.indexname, isPrimary, place }
      }
      if (isPrimary) return { kind: 'primary-key', name, columns: keys, place }
      const nullsNotDistinct = constraint.nulls_not_distinct ?? false
      return { kind: 'unique', name, columns: keys, where: null, nullsNotDistinct, place }
    }
    case 'CONSTR_FOREIGN':
      return {
        kind: 'foreign-key',
        name,
        columns: constraint.fk_attrs ? readNames(constraint.fk_attrs) : own,
        parent: readRange(constraint.pktable),
        parentColumns: readNames(constraint.pk_attrs),
        place,
      }
    case 'CONSTR_CHECK': {
      const text = sliceParentheses(reading.text, reading.indexOf(constraint.location))
      const formula = convertFormula(
        constraint.raw_expr,
        text,
        constraint.location,
        reading,
        report,
      )
      return { kind: 'check', name, formula, place }
    }
    case 'CONSTR_EXCLUSION':
      report({
        code: 'UNSUPPORTED_CONSTRAINT',
        severity: 'warning',
        message: `The EXCLUDE constraint${name ? ` "${name}"` : ''} is not kept by the data.`,
        hint: 'A UNIQUE constraint or a rule can say a part of it.',
        place,
      })
      return null
    default:
      return null
  }
}
