import { call, column } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { ColumnPlan, Plan, TablePlan } from '../plan.ts'
import { findPersonLink, hasPerson, personColumns } from './find-person.ts'
import { drawFamily, drawGiven, getNameBook, readGender, tossGender, yearOf } from './name-book.ts'
import { hidden, localeOfRow, type Settling } from './settling.ts'
import { localesOf } from './where-people-live.ts'

/** Who a row is about: the person it belongs to, or one of its own. */
export function peopleColumns(settling: Settling): readonly ColumnPlan[] {
  const { plan, table, list, draw } = settling
  if (!hasPerson(plan, table.table)) return []
  const { gender, given, family } = personColumns
  const names = getNameBook(localesOf(plan, table))
  const person = {
    locale: localeOfRow(settling, names.locales),
    gender: column(gender),
    birthYear: birthYear(plan, table),
  }
  const link = findPersonLink(plan, table.table)
  const parent = link && plan.tables[link.parent]
  // positions mean the same names only in the same book
  const isShared = parent ? getNameBook(localesOf(plan, parent)) === names : false
  const take = (name: string, own: Expression): Expression =>
    link && isShared ? call('coalesce', column(link.link, name), own) : own
  return [
    hidden(gender, take(gender, ownGender(settling)), 'woman (0) or man (1)'),
    hidden(
      given,
      take(given, drawGiven(list, names, person, draw(given))),
      'the position of the given name',
    ),
    hidden(
      family,
      take(family, drawFamily(list, names, person, draw(family))),
      'the position of the family name',
    ),
  ]
}

function birthYear(plan: Plan, { table }: TablePlan): Expression | null {
  const meanings = plan.understanding.meanings[table.id] ?? {}
  const birth = table.columns.find(
    ({ name, type }) =>
      meanings[name]?.name === 'person.birth-date' &&
      (type.kind === 'date' || type.kind === 'timestamp'),
  )
  return birth ? yearOf(birth.name) : null
}

/** As the row's gender says, or a form of address from a list of its own; else one or the other. */
function ownGender({ plan, table: { table }, draw }: Settling): Expression {
  const meanings = plan.understanding.meanings[table.id] ?? {}
  const tossed = tossGender(draw(personColumns.gender))
  const gender = table.columns.find(({ name }) => meanings[name]?.name === 'person.gender')
  return gender ? readGender(column(gender.name), tossed) : tossed
}
