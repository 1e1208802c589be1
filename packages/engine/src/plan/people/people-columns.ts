import { call, cast, column, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { findDomain } from '../checks/find-domain.ts'
import { hiddenColumn } from '../hidden-column.ts'
import type { ColumnPlan, Plan, TablePlan } from '../plan.ts'
import { familyColumns, givenColumns, plainColumn } from './draw-names.ts'
import { findPersonLink, findSurePerson, hasPerson, personColumns } from './find-person.ts'
import { getNameBook } from './name-book.ts'
import { kinOf, listRoles } from './person-roles.ts'
import { readGender, readPrefix, tossGender } from './read-gender.ts'
import { localeOfRow, type Settling } from './settling.ts'
import { localesOf } from './where-people-live.ts'

/** Who a row is about: the person it belongs to, or one of its own; and whom else its columns name. */
export function peopleColumns(settling: Settling): readonly ColumnPlan[] {
  const { plan, table } = settling
  if (!hasPerson(plan, table.table)) return []
  return [
    ...ownPerson(settling),
    ...(needsOther(plan, table) ? otherGiven(settling) : []),
    ...listRoles(plan, table.table).flatMap((role) => personInRole(settling, role)),
  ]
}

function ownPerson(settling: Settling): readonly ColumnPlan[] {
  const { plan, table } = settling
  const { gender, given, family } = personColumns
  const link = findPersonLink(plan, table.table)
  const all = [gender, given, plainColumn(given), family, plainColumn(family)]
  if (link && findSurePerson(plan, table.table))
    return all.map((name) => hiddenColumn(name, column(link.link, name), "its person's"))
  const birth = birthYear(plan, table)
  const names = getNameBook(localesOf(plan, table), birth !== null)
  const person = {
    locale: localeOfRow(settling, names.locales),
    gender: column(gender),
    birthYear: birth,
  }
  const made = [
    hiddenColumn(gender, ownGender(settling), 'woman (0) or man (1)'),
    ...givenColumns(settling, given, names, person),
    ...familyColumns(settling, family, names, person),
  ]
  if (!link) return made
  return made.map((own) =>
    all.includes(own.name)
      ? { ...own, expression: call('coalesce', column(link.link, own.name), own.expression) }
      : own,
  )
}

/** Another given name: a middle name, or that of one of the family. */
function otherGiven(settling: Settling): readonly ColumnPlan[] {
  const { plan, table } = settling
  const names = getNameBook(localesOf(plan, table), false)
  const person = {
    locale: localeOfRow(settling, names.locales),
    gender: column(personColumns.gender),
    birthYear: null,
  }
  return givenColumns(settling, personColumns.other, names, person)
}

function personInRole(settling: Settling, role: string): readonly ColumnPlan[] {
  const { plan, table, draw } = settling
  const names = getNameBook(localesOf(plan, table), false)
  const own = columnsInRole(role)
  const kin = kinOf(role)
  const locale = localeOfRow(settling, names.locales)
  const gender = column(own.gender)
  const toss = kin.gender === null ? tossGender(draw(own.gender)) : number(kin.gender)
  const family = kin.isFamily
    ? [personColumns.family, plainColumn(personColumns.family)].map((name, i) =>
        hiddenColumn(
          i === 0 ? own.family : plainColumn(own.family),
          column(name),
          'the same family',
        ),
      )
    : familyColumns(settling, own.family, names, { locale, gender })
  return [
    hiddenColumn(own.gender, toss, `woman (0) or man (1): ${role}`),
    ...givenColumns(settling, own.given, names, { locale, gender, birthYear: null }),
    ...family,
  ]
}

/** The hidden columns of a person whom columns name by a role. */
export function columnsInRole(role: string): Record<'gender' | 'given' | 'family', string> {
  return { gender: `#${role} gender`, given: `#${role} given`, family: `#${role} family` }
}

function needsOther(plan: Plan, { table }: TablePlan): boolean {
  const meanings = Object.values(plan.understanding.meanings[table.id] ?? {})
  const has = (wanted: string): boolean => meanings.some(({ name }) => name === wanted)
  return (
    has('person.middle-name') ||
    (has('person.full-name') && has('address.line1') && findPersonLink(plan, table) !== null)
  )
}

/** The year of the row's birth date. */
function birthYear(plan: Plan, { table }: TablePlan): Expression | null {
  const meanings = plan.understanding.meanings[table.id] ?? {}
  const birth = table.columns.find(
    ({ name, type }) =>
      meanings[name]?.name === 'person.birth-date' &&
      (type.kind === 'date' || type.kind === 'timestamp'),
  )
  return birth ? cast(call('extract', text('year'), column(birth.name)), { kind: 'integer' }) : null
}

/** As the row's gender says, or a form of address from a list of the schema's; else one or the other. */
function ownGender({ plan, table: { table }, draw }: Settling): Expression {
  const meanings = plan.understanding.meanings[table.id] ?? {}
  const find = (meaning: string): (typeof table.columns)[number] | undefined =>
    table.columns.find(({ name }) => meanings[name]?.name === meaning)
  const tossed = tossGender(draw(personColumns.gender))
  const [gender, prefix] = [find('person.gender'), find('person.prefix')]
  if (gender) return readGender(column(gender.name), tossed)
  const isListed = prefix && findDomain(plan, table, prefix).values !== null
  return isListed ? readPrefix(column(prefix.name), tossed) : tossed
}
