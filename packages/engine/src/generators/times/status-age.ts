import { findAgedStatus } from '../../plan/histories/find-aged-status.ts'
import { call } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'

/** Days since a row began: from `youngest` to `oldest`, as expressions in the row. */
export interface Age {
  readonly youngest: Expression
  readonly oldest: Expression
}

/** How old a row is by its status, or null where no status tells. */
export function findAge({ plan, table, list }: Context): Age | null {
  const { id } = table.table
  const found = findAgedStatus(plan, id)
  if (!found) return null
  const youngest = list(
    `${id} ages by status, from days`,
    'integer',
    found.ages.map(([days]) => days),
  )
  const oldest = list(
    `${id} ages by status, to days`,
    'integer',
    found.ages.map(([, days]) => days),
  )
  return {
    youngest: call('item', youngest, found.statuses.position),
    oldest: call('item', oldest, found.statuses.position),
  }
}
