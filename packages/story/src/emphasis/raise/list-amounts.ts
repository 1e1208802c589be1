import { isBoundToOthers } from '../../solve/constraints/list-own-conditions.ts'
import { isDerived } from '../../world/is-derived.ts'
import { isLink } from '../../world/is-link.ts'
import { isPartOfKey } from '../../world/is-part-of-key.ts'
import { isNumeric } from '../../world/world.ts'
import type { Contributors } from '../contributors/find-contributors.ts'
import type { Raising } from './raising.ts'

/** The numbers of a table that may be others: no condition speaks of them, nothing binds them, and no group is told by them. */
export function listAmounts(
  { table, isGrouped, groupedBy }: Pick<Contributors, 'table' | 'isGrouped' | 'groupedBy'>,
  { compared, world }: Raising,
): readonly string[] {
  // groups that a key tells apart stay as they are, whatever else tells them
  const isKeyed =
    !isGrouped || table.keys.some((key) => key.every((name) => groupedBy.includes(name)))
  const free = table.columns.filter(
    (column) =>
      isNumeric(column) &&
      !compared.has(column.name.toLowerCase()) &&
      (isKeyed || !groupedBy.includes(column.name)) &&
      !isLink(table, column.name) &&
      !isDerived(world, table, column.name) &&
      !isBoundToOthers(table, column) &&
      !isPartOfKey(table, column.name),
  )
  return free.map(({ name }) => name)
}
