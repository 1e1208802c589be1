import type { Column } from '../../model/schema.ts'
import { plainColumn } from '../../plan/people/draw-names.ts'
import { findPersonLink, personColumns } from '../../plan/people/find-person.ts'
import { columnsInRole } from '../../plan/people/people-columns.ts'
import { findRole } from '../../plan/people/person-roles.ts'
import { plainOf } from '../../plan/people/plain-of.ts'
import { call, column, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { columnPaths } from '../../sql/walk.ts'
import type { Context } from '../generator.ts'

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
  const { plan, table, column: own } = context
  if (!hasColumn(context, personColumns.given)) return null
  const role = findRole(plan, table.table, own)
  const names = role === null ? personColumns : columnsInRole(role)
  if (!hasColumn(context, names.given)) return null
  const given = role === null ? fixedName(context, 'person.given-name', true) : null
  const family = role === null ? fixedName(context, 'person.family-name', false) : null
  return {
    gender: column(names.gender),
    given: given ?? column(names.given),
    family: family ?? column(names.family),
    plainGiven: given ? plainOf(given) : column(plainColumn(names.given)),
    plainFamily: family ? plainOf(family) : column(plainColumn(names.family)),
  }
}

/** A given name for the row's person beside the one they are called by. */
export function otherGiven(context: Context): Expression | null {
  return hasColumn(context, personColumns.other) ? column(personColumns.other) : null
}

function hasColumn({ table }: Context, wanted: string): boolean {
  return table.columns.some(({ name }) => name === wanted)
}

/**
 * A name that rules, reference rows or formulas decide, here or in the row's person's own table; null
 * where it is drawn.
 */
function fixedName(context: Context, meaning: string, isFirst: boolean): Expression | null {
  const { id } = context.table.table
  const own = findFixed(context, id, meaning)
  if (own) return column(own)
  const link = findPersonLink(context.plan, context.table.table)
  const theirs = link && findFixed(context, link.parent, meaning)
  if (link && theirs) return column(link.link, theirs)
  const whole = findFixed(context, id, 'person.full-name')
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
  // a formula that joins names follows them, and decides none
  const joinsNames = ({ generated }: Column): boolean =>
    generated?.expression != null &&
    columnPaths(generated.expression).some(([name = '']) =>
      /^person\..*name$/.test(meanings[name]?.name ?? ''),
    )
  const found = plan.tables[id]?.table.columns.find(
    (column) =>
      meanings[column.name]?.name === meaning &&
      !(id === table.table.id && column.name === own.name) &&
      !joinsNames(column) &&
      (column.generated !== null ||
        (rules[column.name]?.cases.length ?? 0) > 0 ||
        given.some(({ name }) => name === column.name)),
  )
  return found?.name ?? null
}
