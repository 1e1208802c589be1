import type { ForeignKey } from '../../model/schema.ts'
import { binary, call, choose, column, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { hiddenColumn } from '../hidden-column.ts'
import { type ColumnPlan, linkRow } from '../plan.ts'
import { findPersonLink } from './find-person.ts'
import { levelOf } from './find-slots.ts'
import { getPlaceBook } from './place-book.ts'
import type { Settling } from './settling.ts'

/** Hidden column: the place of the row's person, or now and then another one of the same country. */
const nearColumn = '#near'

/** What makes an address lie near its person. */
export interface Near {
  /** The place, and the link to the list of regions made to lead to the region of that place. */
  readonly columns: readonly ColumnPlan[]
  /** The place where its region is listed, else null. */
  readonly place: Expression
}

/**
 * A person's addresses lie where the person lives, though each has a link to a list of regions: the
 * link leads to the region of that place. Null where the regions are not all known, or a rule chooses.
 */
export function nearPerson(settling: Settling, place: Expression | null): Near | null {
  const { plan, table, list } = settling
  const key = findRegionLink(settling)
  if (!key || !place || !findPersonLink(plan, table.table)) return null
  const book = getPlaceBook(plan)
  const given = book.given[key.parent] ?? []
  const isSure = Object.values(book.given).every((rows) => rows.every((row) => row !== null))
  if (given.length === 0 || !isSure) return null
  const firsts = given.map((at) => book.ofRegion[at ?? 0]?.start)
  const rows = book.places.map((_, i) => firsts.indexOf(book.ofRegion[i]?.start))
  const region = call(
    'item',
    list(`places, row of ${key.parent}`, 'integer', rows),
    column(nearColumn),
  )
  const isListed = binary(region, '>=', number(0))
  const link = table.columns.find(({ name }) => name === linkRow(key.link))
  if (!link) return null
  return {
    columns: [
      hiddenColumn(nearColumn, place, 'where its person lives, or near'),
      {
        ...link,
        expression: choose([[isListed, region]], link.expression),
        why: `where its person lives; else ${link.why}`,
      },
    ],
    place: choose([[isListed, column(nearColumn)]], { kind: 'null' }),
  }
}

/** The one link to a list of regions, if nothing but chance and the country decides it. */
function findRegionLink({ plan, table }: Settling): ForeignKey | null {
  const keys = table.table.foreignKeys.filter(
    ({ parent }) => parent !== table.table.id && levelOf(plan, parent) === 'region',
  )
  const [key] = keys
  const kind = key && table.links[key.link]?.kind
  const rule = key && plan.rules.tables[table.table.id]?.columns[key.columns[0] ?? '']
  const isFree = (kind === 'picked' || kind === 'grouped') && !rule?.link && !rule?.cases.length
  const isListed = key && (plan.tables[key.parent]?.given ?? 0) > 0
  return keys.length === 1 && key && key.columns.length === 1 && isFree && isListed ? key : null
}
