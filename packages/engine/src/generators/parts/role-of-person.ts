import type { Column } from '../../model/schema.ts'
import type { Context } from '../generator.ts'
import { columnWords } from './words-of.ts'

/** What a column says of a person, and ways to reach one person that make no second one. */
const attributes: ReadonlySet<string> = new Set(
  `first last given family middle maiden second full real legal complete name surname forename nick
  display screen user login account email mail address phone telephone mobile cell fax number title
  prefix suffix salutation gender sex initial birth date home work office business personal primary
  main private shipping ship billing bill delivery invoice old new current preferred of e person`.split(
    /\s+/,
  ),
)

const names = ['person.given-name', 'person.family-name', 'person.full-name']

/** The role in which a column names somebody else than the row's person, or null. */
export function findRole(context: Context): string | null {
  const { table, plan, column } = context
  const meanings = plan.understanding.meanings[table.table.id] ?? {}
  const named = table.table.columns.filter(({ name }) => names.includes(meanings[name]?.name ?? ''))
  const roles = [...new Set(named.map((found) => roleOf(context, found)))]
  const main = roles.includes('') ? '' : (roles[0] ?? '')
  const own = roleOf(context, column)
  return own === main || !roles.includes(own) ? null : own
}

function roleOf({ table }: Context, column: Column): string {
  return columnWords(table.table, column)
    .split(' ')
    .filter((word) => !attributes.has(word) && !/^\d+$/.test(word))
    .join(' ')
}

/** What a role says of a person: woman (0) or man (1), and whether of the same family. */
export function kinOf(role: string): { readonly gender: 0 | 1 | null; readonly isFamily: boolean } {
  const words = role.split(' ')
  const is = (known: readonly string[]): boolean => words.some((word) => known.includes(word))
  const isWoman = is(['mother', 'wife', 'daughter', 'sister', 'aunt', 'grandmother'])
  const isMan = is(['father', 'husband', 'son', 'brother', 'uncle', 'grandfather'])
  return {
    gender: isWoman ? 0 : isMan ? 1 : null,
    isFamily: isWoman || isMan || is(['spouse', 'parent', 'guardian', 'child', 'sibling', 'kin']),
  }
}
