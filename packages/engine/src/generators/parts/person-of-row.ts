import { findPersonLink, personColumns } from '../../plan/people/find-person.ts'
import {
  drawFamily,
  drawGiven,
  getNameBook,
  type NameBook,
  plainOf,
  spell,
  spellPlain,
  tossGender,
} from '../../plan/people/name-book.ts'
import { localeOfRow } from '../../plan/people/settling.ts'
import { localesOf } from '../../plan/people/where-people-live.ts'
import type { TablePlan } from '../../plan/plan.ts'
import { call, column, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { findRole, kinOf } from './role-of-person.ts'

/** Who a column is about: names as they are written, and plain for addresses. */
export interface PersonOfRow {
  /** 0 for a woman, 1 for a man. */
  readonly gender: Expression
  readonly given: Expression
  readonly family: Expression
  readonly plainGiven: Expression
  readonly plainFamily: Expression
}

/** The person of the row, or another one whom a column names by a role: `mother_name`. */
export function personOfRow(context: Context): PersonOfRow | null {
  if (!hasPeople(context.table)) return null
  const names = getNameBook(localesOf(context.plan, context.table))
  const role = findRole(context)
  return role === null ? mainPerson(context, names) : otherPerson(context, names, role)
}

/** A given name for the row's person beside the one they are called by. */
export function drawOtherGiven(context: Context, name: string): Expression | null {
  if (!hasPeople(context.table)) return null
  const names = getNameBook(localesOf(context.plan, context.table))
  const position = context.helper(
    name,
    (draw) =>
      drawGiven(
        context.list,
        names,
        {
          locale: localeOfRow(context, names.locales),
          gender: column(personColumns.gender),
          birthYear: null,
        },
        draw(),
      ),
    'the position of another given name',
  )
  return spell(context.list, names.given, position)
}

function hasPeople({ columns }: TablePlan): boolean {
  return columns.some(({ name }) => name === personColumns.given)
}

function mainPerson(context: Context, names: NameBook): PersonOfRow {
  const given = fixedName(context, 'person.given-name', true)
  const family = fixedName(context, 'person.family-name', false)
  const { list } = context
  const [givenAt, familyAt] = [column(personColumns.given), column(personColumns.family)]
  return {
    gender: column(personColumns.gender),
    given: given ?? spell(list, names.given, givenAt),
    family: family ?? spell(list, names.family, familyAt),
    plainGiven: given ? plainOf(given) : spellPlain(list, names.given, givenAt),
    plainFamily: family ? plainOf(family) : spellPlain(list, names.family, familyAt),
  }
}

/**
 * A name that rules, reference rows or formulas decide, here or in the row's person's own table; null
 * where it is drawn and so known by its position.
 */
function fixedName(context: Context, meaning: string, isFirst: boolean): Expression | null {
  const own = findFixed(context, context.table.table.id, meaning)
  if (own) return column(own)
  const link = findPersonLink(context.plan, context.table.table)
  const theirs = link && findFixed(context, link.parent, meaning)
  if (link && theirs) return column(link.link, theirs)
  const whole = findFixed(context, context.table.table.id, 'person.full-name')
  if (!whole) return null
  return call('regexp_replace', column(whole), text(isFirst ? ' .*$' : '^.* '), text(''))
}

function findFixed(
  { plan, column: own, table }: Context,
  id: string,
  meaning: string,
): string | null {
  const meanings = plan.understanding.meanings[id] ?? {}
  const rules = plan.rules.tables[id]?.columns ?? {}
  const given = plan.reference.tables[id]?.columns ?? []
  const found = plan.tables[id]?.table.columns.find(
    ({ name, generated }) =>
      meanings[name]?.name === meaning &&
      !(id === table.table.id && name === own.name) &&
      (generated !== null ||
        (rules[name]?.cases.length ?? 0) > 0 ||
        given.some((column) => column.name === name)),
  )
  return found?.name ?? null
}

function otherPerson(context: Context, names: NameBook, role: string): PersonOfRow {
  const { list, helper } = context
  const locale = localeOfRow(context, names.locales)
  const kin = kinOf(role)
  const gender = helper(
    `${role} gender`,
    (draw) => (kin.gender === null ? tossGender(draw()) : number(kin.gender)),
    `woman (0) or man (1): ${role}`,
  )
  const givenAt = helper(
    `${role} given`,
    (draw) => drawGiven(list, names, { locale, gender, birthYear: null }, draw()),
    `the position of the given name: ${role}`,
  )
  const familyAt = kin.isFamily
    ? column(personColumns.family)
    : helper(
        `${role} family`,
        (draw) => drawFamily(list, names, { locale, gender }, draw()),
        `the position of the family name: ${role}`,
      )
  return {
    gender,
    given: spell(list, names.given, givenAt),
    family: spell(list, names.family, familyAt),
    plainGiven: spellPlain(list, names.given, givenAt),
    plainFamily: spellPlain(list, names.family, familyAt),
  }
}
