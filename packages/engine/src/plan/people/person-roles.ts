import { readWords } from '../../infer/meanings/table-words.ts'
import type { Column, Table } from '../../model/schema.ts'
import type { Plan } from '../plan.ts'

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
const mail = 'person.email'

/** The role in which a column names somebody else than the row's person, or null. */
export function findRole(plan: Plan, table: Table, column: Column): string | null {
  const meanings = plan.understanding.meanings[table.id] ?? {}
  const meaningOf = (name: string): string => meanings[name]?.name ?? ''
  const rolesOf = (wanted: readonly string[]): readonly string[] => [
    ...new Set(
      table.columns
        .filter(({ name }) => wanted.includes(meaningOf(name)))
        .map((found) => roleOf(table, found)),
    ),
  ]
  const named = rolesOf(names)
  // a message's sender and those who get it are known by their addresses alone
  const roles = named.length === 0 && meaningOf(column.name) === mail ? rolesOf([mail]) : named
  const main = roles.includes('') ? '' : (roles[0] ?? '')
  const own = roleOf(table, column)
  return own === main || !roles.includes(own) ? null : own
}

/** All roles of others whom a table's columns name. */
export function listRoles(plan: Plan, table: Table): readonly string[] {
  const meanings = plan.understanding.meanings[table.id] ?? {}
  const found = table.columns
    .filter(({ name }) => [...names, mail].includes(meanings[name]?.name ?? ''))
    .flatMap((column) => findRole(plan, table, column) ?? [])
  return [...new Set(found)]
}

function roleOf(table: Table, column: Column): string {
  return (readWords(table).columns.get(column.name) ?? column.name.toLowerCase())
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
