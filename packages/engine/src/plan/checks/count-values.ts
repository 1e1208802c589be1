import { countMatches } from '../../generators/patterns/count-matches.ts'
import type { Plan, TablePlan } from '../plan.ts'
import { findDomain } from './find-domain.ts'
import { narrowByRule } from './narrow-by-rule.ts'

/** How many different values a column can hold at most; infinite where nothing bounds it. */
export function countValues(plan: Plan, current: TablePlan, name: string): number {
  const column = current.table.columns.find((candidate) => candidate.name === name)
  if (!column) return 0
  const { type } = column
  const rule = plan.rules.tables[current.table.id]?.columns[name]
  const domain = narrowByRule(findDomain(plan, current.table, column), rule)
  if (domain.values) return domain.values.length
  switch (type.kind) {
    case 'boolean':
      return 2
    case 'enum':
      return type.values.length
    case 'integer': {
      const { minimum, maximum } = domain
      if (minimum === null || maximum === null) return Number.POSITIVE_INFINITY
      // keys count up from 1, whatever lies below
      return maximum >= 1 ? maximum - Math.max(minimum, 1) + 1 : maximum - minimum + 1
    }
    case 'decimal': {
      const { minimum, maximum } = domain
      const step = 10 ** -type.scale
      return minimum === null || maximum === null
        ? Number.POSITIVE_INFINITY
        : Math.floor((maximum - minimum) / step) + 1
    }
    case 'text': {
      const [pattern] = domain.patterns
      if (pattern) return countMatches(pattern, type.maxLength ?? 255)
      return type.maxLength !== null && type.maxLength <= 4
        ? 36 ** type.maxLength
        : Number.POSITIVE_INFINITY
    }
    case 'bytes':
      return type.maxLength !== null && type.maxLength <= 3
        ? 256 ** type.maxLength
        : Number.POSITIVE_INFINITY
    case 'date':
      // limitCalendar says how far back a calendar goes
      return plan.understanding.calendars[current.table.id]?.source === name
        ? Number.POSITIVE_INFINITY
        : 3000
    default:
      return Number.POSITIVE_INFINITY
  }
}
