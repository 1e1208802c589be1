import { rhythms } from '../../random/rhythms.ts'
import type { TimeProfile } from '../../random/time-profile.ts'
import { usualProfile } from '../../random/time-profile.ts'
import type { Context } from '../generator.ts'
import { findRhythm } from './find-rhythm.ts'

/** The times a column keeps to, and how lists that tell them are named. */
export interface NamedProfile {
  readonly profile: TimeProfile
  /** Empty for what all columns without a rule share. */
  readonly name: string
  /** Whether a rule gives days of their own, not only hours. */
  readonly shapesDays: boolean
  /** Whether a rule says so. */
  readonly isRuled: boolean
}

/** What a rule says of a column's times, or how things usually happen. */
export function findProfile(context: Context): NamedProfile {
  const { plan, table, column } = context
  const { id } = table.table
  const times = plan.rules.tables[id]?.columns[column.name]?.times
  if (!times) {
    const rhythm = findRhythm(context)
    return rhythm
      ? { profile: rhythms[rhythm], name: `${rhythm} `, shapesDays: true, isRuled: false }
      : { profile: usualProfile, name: '', shapesDays: false, isRuled: false }
  }
  return {
    isRuled: true,
    profile: times.profile,
    name: nameTimes(id, column.name),
    shapesDays: times.said.some((key) => key !== 'hours' && key !== 'growth'),
  }
}

/** What the lists of a ruled column's times begin with. */
function nameTimes(table: string, column: string): string {
  return `times of ${table}.${column} `
}
