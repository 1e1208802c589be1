import type { Column, Table } from '../../model/schema.ts'
import type { ColumnStem } from './column-stem.ts'
import type { NamedTable } from './named-tables.ts'

/** The tables that columns may be called after. */
export interface Names {
  readonly named: readonly NamedTable[]
  /** Whether the schema declares no link at all: where it does, `address_id` is not that of `customer_address`. */
  readonly declaresNone: boolean
}

/** The table that a column is called after, whatever it holds; null where it is none, or one of two. */
export function findParent(
  table: Table,
  column: Column,
  { words, says }: ColumnStem,
  { named, declaresNone }: Names,
): NamedTable | null {
  const own = named.find((other) => other.table === table)
  if (own && isSuperior(own, column, words, named)) return own
  if (says === null) return null
  const spelt = words.join(' ')
  const exact = named.filter((other) => other.words.join(' ') === spelt)
  // a table's own key: `event_id` of `shipment_events`, whatever else has events
  const isOwn = own?.key.name === column.name && ends(own.words, words)
  if (isOwn || exact.some((other) => other.table === table)) return null
  // a number leads to a row only where it is what rows are called by
  const alike = exact.filter(({ key }) => key.name.toLowerCase() === column.name.toLowerCase())
  if (says === 'number') return chooseOnly(alike, table)
  if (exact.length > 0) return chooseOnly(exact, table)
  if (spelt === 'parent') return named.find((other) => other.table === table) ?? null
  const ending = named.filter((other) => ends(words, other.words))
  const most = Math.max(0, ...ending.map((other) => other.words.length))
  const longest = ending.filter((other) => other.words.length === most)
  if (longest.length > 0) return chooseOnly(longest, table)
  const longer = named.filter((other) => {
    const before = other.words.slice(0, -words.length)
    const isSaid = declaresNone || before.every((word) => word.length <= 3)
    return other.table !== table && ends(other.words, words) && isSaid
  })
  if (longer.length > 0) return chooseOnly(longer, table)
  if (says !== 'doer' && !doers.has(words.at(-1) ?? '')) return null
  return chooseOnly(
    named.filter(({ words: [word = '', ...more] }) => more.length === 0 && users.has(word)),
    table,
  )
}

/** `manager_id` or `reports_to` of `employees`, where no table of its own holds managers. */
function isSuperior(
  own: NamedTable,
  { name, type }: Column,
  words: readonly string[],
  named: readonly NamedTable[],
): boolean {
  const last = words.at(-1) ?? ''
  const isTold = type.kind === 'integer' || /id$|^reports_?to/i.test(name)
  const isCalled = superiors.has(last) || /^reports_?to/i.test(name)
  const isElsewhere = named.some((other) => other.words.at(-1) === last)
  return staff.has(own.words.at(-1) ?? '') && isTold && isCalled && !isElsewhere
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

const staff: ReadonlySet<string> = new Set(
  'employee emp staff worker person personnel user member salesperson associate colleague'.split(
    ' ',
  ),
)

const superiors: ReadonlySet<string> = new Set('manager mgr supervisor boss superior'.split(' '))

/** Those by whom things are done. */
const doers: ReadonlySet<string> = new Set(
  `author owner creator sender receiver recipient assignee reporter approver reviewer uploader editor poster
  modifier updater follower followee solver resolver handler user`.split(/\s+/),
)

const users: ReadonlySet<string> = new Set('user account member'.split(' '))
