import type { TimeProfile } from '../../random/time-profile.ts'
import { usualProfile } from '../../random/time-profile.ts'
import type { Context } from '../generator.ts'

/** The times a column keeps to, and how lists that tell them are named. */
export interface NamedProfile {
  readonly profile: TimeProfile
  /** Empty for what all columns without a rule share. */
  readonly name: string
  /** Whether a rule gives days of their own, not only hours. */
  readonly shapesDays: boolean
}

/** What a rule says of a column's times, or how things usually happen. */
export function findProfile({ plan, table, column }: Context): NamedProfile {
  const { id } = table.table
  const times = plan.rules.tables[id]?.columns[column.name]?.times
  if (!times) return { profile: usualProfile, name: '', shapesDays: false }
  return {
    profile: times.profile,
    name: nameTimes(id, column.name),
    shapesDays: times.said.some((key) => key !== 'hours' && key !== 'growth'),
  }
}

/** What the lists of a ruled column's times begin with. */
export function nameTimes(table: string, column: string): string {
  return `times of ${table}.${column} `
}
