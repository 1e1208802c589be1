import { findStatuses } from '../plan/find-statuses.ts'
import { phaseOf } from '../plan/status-paths.ts'
import { call } from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import type { Context } from './generator.ts'

/** Days since a row began: from `youngest` to `oldest`, as expressions in the row. */
export interface Age {
  readonly youngest: Expression
  readonly oldest: Expression
}

const ever = 36_500

/**
 * How old rows of each status are: an order still unpaid is some days old, a delivered one some weeks
 * at least. Null where the table has no status that runs from an early phase to a last one.
 */
export function findAge(context: Context): Age | null {
  const { plan, table, list } = context
  const id = table.table.id
  if (plan.understanding.roles[id]?.kind !== 'event') return null
  const statuses = listStatusColumns(context)
    .map((name) => findStatuses(plan, id, name))
    .find((found) => found && runsThrough(found.words))
  if (!statuses) return null
  const ages = statuses.words.map(ageOf)
  const name = `${id} ages by status`
  return {
    youngest: call(
      'item',
      list(
        `${name}, from days`,
        'integer',
        ages.map(([youngest]) => youngest),
      ),
      statuses.position,
    ),
    oldest: call(
      'item',
      list(
        `${name}, to days`,
        'integer',
        ages.map(([, oldest]) => oldest),
      ),
      statuses.position,
    ),
  }
}

function listStatusColumns({ plan, table }: Context): readonly string[] {
  const { id } = table.table
  const told = plan.understanding.histories.flatMap((history) => {
    const parent = plan.tables[history.table]?.table.foreignKeys.find(
      ({ link }) => link === history.link,
    )?.parent
    return parent === id ? [history.parentStatus] : []
  })
  const meant = table.table.columns
    .filter(({ name }) => /status|state$/i.test(name))
    .map(({ name }) => name)
  return [...told, ...meant]
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
