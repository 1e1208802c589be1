import type { Column, ForeignKey, Schema, Table } from '../../model/schema.ts'
import { columnPaths } from '../../sql/walk.ts'
import { canHold, canHoldKey } from './can-hold-key.ts'
import { type ColumnStem, readStem } from './column-stem.ts'
import { listNamedTables, type NamedTable } from './named-tables.ts'

/**
 * A schema with the links that it does not declare and that its columns are called after: `user_id` leads to `users`,
 * `billing_address_id` to `addresses`, `created_by` to those who use the system. Where two tables may be meant none is
 * chosen, and no link is learned that would lead round in a circle.
 */
export function learnLinks(schema: Schema): Schema {
  const declaresNone = schema.tables.every(({ foreignKeys }) => foreignKeys.length === 0)
  const names: Names = { named: listNamedTables(schema), declaresNone }
  const ways = new Map(
    schema.tables.map(({ id, foreignKeys }) => [id, new Set(foreignKeys.map((key) => key.parent))]),
  )
  const learned = new Set<ForeignKey>()
  const found = schema.tables.map((table) => ({
    table,
    links: table.columns.flatMap((column) => findLink(table, column, names) ?? []),
  }))
  for (const isFirst of [true, false])
    for (const { table, links } of found)
      for (const link of links) {
        if (learned.has(link) || isRequired(table, link) !== isFirst) continue
        if (link.parent !== table.id && leads(ways, link.parent, table.id)) continue
        ways.get(table.id)?.add(link.parent)
        learned.add(link)
      }
  const tables = found.map(({ table, links }): Table => {
    const kept = links.filter((link) => learned.has(link))
    return kept.length > 0 ? { ...table, foreignKeys: [...table.foreignKeys, ...kept] } : table
  })
  return { ...schema, tables }
}

/** Those that must be there come before those that may. */
function isRequired({ columns }: Table, link: ForeignKey): boolean {
  return columns.some(({ name, nullable }) => name === link.link && !nullable)
}

interface Names {
  readonly named: readonly NamedTable[]
  /** Whether the schema declares no link at all: where it does, `address_id` is not that of `customer_address`. */
  readonly declaresNone: boolean
}

function findLink(table: Table, column: Column, names: Names): ForeignKey | null {
  const isLinked = table.foreignKeys.some(({ columns }) => columns.includes(column.name))
  if (isLinked || isChecked(table, column) || column.identity || !canHoldKey(column)) return null
  const stem = readStem(column, table)
  if (isElsewhere(stem) || isOfManyKinds(table, column) || isSaidTwice(table, stem)) return null
  const parent = findParent(table, column, stem, names)
  if (!parent || !canHold(column.type, parent.key.type)) return null
  const isKey = table.primaryKey?.columns.includes(column.name) === true
  // a row that must have a parent of its own kind would need one without end
  if (parent.table.id === table.id && (isKey || !column.nullable)) return null
  return {
    name: '',
    link: column.name,
    columns: [column.name],
    parent: parent.table.id,
    parentColumns: [parent.key.name],
    place: column.place,
    learned: true,
  }
}

function findParent(
  table: Table,
  column: Column,
  { words, isKey }: ColumnStem,
  { named, declaresNone }: Names,
): NamedTable | null {
  const isBy = /(?:_|[a-z](?=B))by$/i.test(column.name)
  const isNumber = words.length > 1 && numberWords.has(words.at(-1) ?? '')
  if (!isKey && !isBy && !isNumber) return null
  const spelt = (isNumber ? words.slice(0, -1) : words).join(' ')
  const exact = named.filter((other) => other.words.join(' ') === spelt)
  // a table's own key
  if (exact.some((other) => other.table === table)) return null
  // a number leads to a row only where it is what rows are called by
  if (isNumber)
    return chooseOnly(
      exact.filter(({ key }) => isNamedAlike(key, column)),
      table,
    )
  if (exact.length > 0) return chooseOnly(exact, table)
  if (spelt === 'parent') return named.find((other) => other.table === table) ?? null
  const ending = named.filter((other) => ends(words, other.words))
  const most = Math.max(0, ...ending.map((other) => other.words.length))
  if (most > 0)
    return chooseOnly(
      ending.filter((other) => other.words.length === most),
      table,
    )
  const longer = named.filter(
    (other) =>
      other.table !== table &&
      ends(other.words, words) &&
      (declaresNone || other.words.slice(0, -words.length).every((word) => word.length <= 3)),
  )
  if (longer.length > 0) return chooseOnly(longer, table)
  if (!isBy && !people.has(words.at(-1) ?? '')) return null
  return chooseOnly(
    named.filter(({ words: [word = '', ...more] }) => more.length === 0 && users.has(word)),
    table,
  )
}

const numberWords: ReadonlySet<string> = new Set(['number', 'code'])

function isNamedAlike(key: Column, column: Column): boolean {
  return key.name.toLowerCase() === column.name.toLowerCase()
}

function ends(words: readonly string[], last: readonly string[]): boolean {
  return (
    last.length > 0 &&
    words.length > last.length &&
    ` ${words.join(' ')}`.endsWith(` ${last.join(' ')}`)
  )
}

/** The only one; of several the only one of the table's own schema. */
function chooseOnly(found: readonly NamedTable[], { schema }: Table): NamedTable | null {
  const near = found.filter((other) => other.table.schema === schema)
  const [first, ...others] = near.length > 0 ? near : found
  return first && others.length === 0 ? first : null
}

/** Whether a key is that of somebody else's rows: `stripe_customer_id`. */
function isElsewhere({ words }: ColumnStem): boolean {
  return words.some((word) => foreign.has(word))
}

/** What a check says of a column may let none of the parents be: `user_id % 100 = 7` in a part of a table. */
function isChecked({ checks }: Table, { name }: Column): boolean {
  return checks.some(
    ({ expression }) =>
      !expression ||
      columnPaths(expression).some((path) => path.at(-1)?.toLowerCase() === name.toLowerCase()),
  )
}

/** `uid` beside a `user_id` that is declared to lead to the users is something else. */
function isSaidTwice(table: Table, { words }: ColumnStem): boolean {
  const declared = new Set(table.foreignKeys.flatMap(({ columns }) => columns))
  return table.columns.some(
    (column) =>
      declared.has(column.name) && readStem(column, table).words.join(' ') === words.join(' '),
  )
}

/** `commentable_id` beside `commentable_type` leads to tables of many kinds. */
function isOfManyKinds({ columns }: Table, { name }: Column): boolean {
  const stem = name.replace(/_?(?:id|key)$/i, '').toLowerCase()
  return columns.some((other) =>
    [`${stem}_type`, `${stem}type`, `${stem}_class`, `${stem}_model`].includes(
      other.name.toLowerCase(),
    ),
  )
}

function leads(
  ways: ReadonlyMap<string, ReadonlySet<string>>,
  from: string,
  to: string,
  seen: Set<string> = new Set(),
): boolean {
  if (from === to) return true
  if (seen.has(from)) return false
  seen.add(from)
  return [...(ways.get(from) ?? [])].some((next) => leads(ways, next, to, seen))
}

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

const foreign = setOf(
  `stripe paypal google facebook twitter github gitlab discord slack apple microsoft amazon aws external remote
  foreign legacy third_party provider gateway session request trace correlation tracking message_id checksum`,
)

/** Those by whom things are done. */
const people = setOf(
  `author owner creator sender receiver recipient assignee reporter approver reviewer uploader editor poster
  modifier updater follower followee user`,
)

const users = setOf('user account member')
