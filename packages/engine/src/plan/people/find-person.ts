import { readWords } from '../../infer/meanings/table-words.ts'
import { splitWords } from '../../infer/meanings/words/split-words.ts'
import { personNouns, staffNouns } from '../../infer/structure/nouns.ts'
import type { ForeignKey, Table } from '../../model/schema.ts'
import type { Plan } from '../plan.ts'

/** Hidden columns that say who a row is about. */
export const personColumns = {
  gender: '#person gender',
  given: '#person given',
  family: '#person family',
  /** A second given name, or one of somebody in the family. */
  other: '#person other',
} as const

const names = ['person.given-name', 'person.family-name', 'person.full-name', 'person.display-name']
const traces = [...names, 'person.username', 'person.email', 'person.initials', 'person.prefix']

/** Whether rows name a person, or show one by an address of theirs. */
export function hasPerson(plan: Plan, table: Table): boolean {
  return hasMeaning(plan, table, traces)
}

/** Whether a table lists people, such as users or employees. */
export function listsPeople(table: Table): boolean {
  const last = readWords(table).table.split(' ').at(-1) ?? ''
  return personNouns.has(last) || staffNouns.has(last) || morePeople.has(last)
}

/**
 * The link to the person that a row is about: a user's address, a customer's order. A patient's
 * doctor is another person, and so is whoever has a role of their own, such as `created_by`.
 */
export function findPersonLink(plan: Plan, table: Table): ForeignKey | null {
  const owner = plan.understanding.roles[table.id]?.owner
  const isPeople = listsPeople(table)
  const found = table.foreignKeys.filter((key) => {
    const parent = plan.tables[key.parent]
    if (!parent || parent.table === table || parent.given > 0) return false
    if (!parent.columns.some(({ name }) => name === personColumns.given)) return false
    if (!listsPeople(parent.table) && key.link !== owner) return false
    const noun = readWords(parent.table).table.split(' ').at(-1) ?? ''
    return isPeople ? identities.has(noun) && isPlain(key, noun) : isPlain(key, noun)
  })
  return found.find(({ link }) => link === owner) ?? found[0] ?? null
}

/** The link to the person of every row of a table, or null where some rows may have none. */
export function findSurePerson(plan: Plan, table: Table): ForeignKey | null {
  const link = findPersonLink(plan, table)
  const isSure = link?.columns.every((name) =>
    table.columns.some((own) => own.name === name && !own.nullable),
  )
  return isSure ? link : null
}

/** Whether a link is named after its parent alone. */
function isPlain({ link, columns }: ForeignKey, noun: string): boolean {
  const words = [link, columns[0] ?? ''].map((name) =>
    splitWords(name).filter((word) => !keyWords.has(word)),
  )
  return words.some((found) => found.length === 1 && found[0] === noun)
}

function hasMeaning(plan: Plan, table: Table, wanted: readonly string[]): boolean {
  const meanings = plan.understanding.meanings[table.id] ?? {}
  return table.columns.some(({ name }) => wanted.includes(meanings[name]?.name ?? ''))
}

const keyWords: ReadonlySet<string> = new Set(['id', 'key', 'code', 'number', 'uuid', 'identifier'])
const morePeople: ReadonlySet<string> = new Set(['actor', 'author', 'artist', 'people', 'writer'])
/** What a person is to the system; other tables say what he is besides. */
const identities: ReadonlySet<string> = new Set([
  'user',
  'account',
  'person',
  'people',
  'member',
  'contact',
  'party',
  'profile',
])
