import type { ForeignKey, Table } from '../../model/schema.ts'

/**
 * What a link's name says beyond the name of its parent: nothing for `user_id` to `User`,
 * `billing` for `billing_address_id` to `UserAddress`, `manager` for `manager_id` to `Employee`.
 */
export function readLinkWords(
  key: ForeignKey,
  table: Table,
  /** Of the table's columns, by their names. */
  columns: ReadonlyMap<string, readonly string[]>,
  parentWords: readonly string[],
): readonly string[] {
  const own = key.columns.filter((name) => !isShared(key, table, name))
  const names = own.length > 0 ? own : key.columns
  const words = names.flatMap((name) => columns.get(name) ?? [])
  return words.filter(
    (word) => !keyWords.has(word) && word.length > 1 && !isWordOf(word, parentWords),
  )
}

const keyWords: ReadonlySet<string> = new Set(
  'id identifier key code number link uuid guid pk reference index row entity name'.split(' '),
)

// of a composite key, `tenant_id` in (tenant_id, user_id) says nothing of the link's role
function isShared(key: ForeignKey, table: Table, name: string): boolean {
  return table.foreignKeys.some((other) => other !== key && other.columns.includes(name))
}

function isWordOf(word: string, parentWords: readonly string[]): boolean {
  return parentWords.some((parentWord) => word === parentWord || abbreviates(word, parentWord))
}

/** `emp` and `dept` for `employee` and `department`. */
function abbreviates(short: string, long: string): boolean {
  if (short.length < 3 || short.length >= long.length || short[0] !== long[0]) return false
  let next = 0
  for (const letter of long) if (letter === short[next]) next += 1
  return next === short.length
}
