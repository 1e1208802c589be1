import { findPersonLink } from '../../plan/people/find-person.ts'
import { column } from '../../sql/build.ts'
import type { Context, Generated } from '../generator.ts'
import { textRoom } from './text-room.ts'

/**
 * What the person a row belongs to has in their own table, for the first column that asks for it; null
 * where it would not fit, may be missing, or must differ from row to row.
 */
export function copyFromPerson(context: Context, meaning: string): Generated | null {
  const { plan, table, mustDiffer, column: own } = context
  const link = findPersonLink(plan, table.table)
  // where checks say when it is there, it is so for rows without that person too: a guest's address
  if (!link || mustDiffer || own.type.kind !== 'text' || table.absent[own.name]) return null
  const meaningsOf = (id: string): Readonly<Record<string, { readonly name: string }>> =>
    plan.understanding.meanings[id] ?? {}
  const [first] = table.table.columns.filter(
    ({ name }) => meaningsOf(table.table.id)[name]?.name === meaning,
  )
  const theirs = plan.tables[link.parent]?.table.columns.find(
    ({ name, type }) => meaningsOf(link.parent)[name]?.name === meaning && type.kind === 'text',
  )
  if (!theirs || first?.name !== own.name || theirs.type.kind !== 'text') return null
  if ((theirs.type.maxLength ?? 10_000) > textRoom(context) && textRoom(context) < 100) return null
  const isLinkSure = link.columns.every((name) =>
    table.table.columns.some((each) => each.name === name && !each.nullable),
  )
  if ((theirs.nullable || !isLinkSure) && !own.nullable) return null
  return { expression: column(link.link, theirs.name), why: `the person's ${theirs.name}` }
}
