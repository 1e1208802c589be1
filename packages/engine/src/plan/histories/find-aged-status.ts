import { endsInStatus } from '../../infer/structure/status-names.ts'
import { findLife } from '../lifecycles/find-life.ts'
import type { Plan } from '../plan.ts'
import { findStatuses, type Statuses } from './find-statuses.ts'
import { phaseOf } from './status-paths.ts'

export interface AgedStatus {
  /** The status column. */
  readonly name: string
  readonly statuses: Statuses
  /** For each status, between how many days after its beginning a row usually has it. */
  readonly ages: readonly (readonly [youngest: number, oldest: number])[]
}

const ever = 36_500

/**
 * The status that tells how old rows are: an order still unpaid is some days old, a delivered one
 * some weeks at least. Null where no status runs from an early phase to a last one.
 */
export function findAgedStatus(plan: Plan, id: string): AgedStatus | null {
  if (plan.understanding.roles[id]?.kind !== 'event') return null
  for (const name of listStatusColumns(plan, id)) {
    // a life cycle begins when the row does, and tells its status from its age
    if (findLife(plan, id, name)) continue
    const statuses = findStatuses(plan, id, name)
    if (statuses && runsThrough(statuses.words))
      return { name, statuses, ages: statuses.words.map(ageOf) }
  }
  return null
}

function listStatusColumns(plan: Plan, id: string): readonly string[] {
  const told = plan.understanding.histories.flatMap((history) => {
    const keys = plan.tables[history.table]?.table.foreignKeys
    return keys?.find(({ link }) => link === history.link)?.parent === id
      ? [history.parentStatus]
      : []
  })
  const columns = plan.tables[id]?.table.columns ?? []
  return [...told, ...columns.map(({ name }) => name).filter(endsInStatus)]
}

function runsThrough(words: readonly string[]): boolean {
  const places = words.map((word) => phaseOf(word) ?? -1)
  return (
    places.some((place) => place >= 0 && place <= 6) &&
    places.some((place) => place === 10 || place === 11)
  )
}

function ageOf(word: string): readonly [youngest: number, oldest: number] {
  const place = phaseOf(word)
  if (place === null) return [0, ever]
  if (place <= 2) return [0, 4]
  if (place <= 6) return [0, 6]
  if (place <= 9) return [4, 12]
  if (place <= 11) return [16, ever]
  return place < 30 ? [2, ever] : [40, ever]
}
