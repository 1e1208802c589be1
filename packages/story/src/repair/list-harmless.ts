import type { NamedTable } from '../analyze/list-base-tables.ts'
import { askLimited } from '../solve/ask-limited.ts'
import type { Store } from '../solve/store/store.ts'
import type { SelectNode, TableReference } from '../tree/node.ts'
import { parseSql, printSql } from '../tree/parse-sql.ts'
import { quoteName, quoteText } from '../tree/quote.ts'
import { getTable, type WorldColumn, type WorldTable } from '../world/world.ts'

/** Values that are tried, at most. */
const most = 60

/**
 * Values that a column has elsewhere and with which a block does not find a row any more, as often as they are met there;
 * of a link those that lead to a row.
 */
export async function listHarmless(
  store: Store,
  inner: SelectNode,
  {
    table,
    alias,
    column,
    place,
  }: NamedTable & { readonly column: WorldColumn; readonly place: bigint },
): Promise<readonly string[]> {
  const known = await listKnown(store, table, column)
  const listed = [...new Set(known)].slice(0, most)
  if (listed.length === 0) return []
  const name = quoteName(column.name)
  const list = listed.map(quoteText).join(', ')
  const parsed = await parseSql(
    store.connection,
    `SELECT ${quoteName(alias)}."moved to" FROM (
       SELECT t.* REPLACE (CAST(k.v AS ${column.type}) AS ${name}), k.v AS "moved to"
       FROM ${table.sqlName} AS t, (SELECT unnest([${list}]) AS v) AS k WHERE t.rowid = ${place}
     ) AS ${quoteName(alias)}`,
  )
  if (!parsed.ok || parsed.query.type !== 'SELECT_NODE') return []
  const { from_table: moved, select_list } = parsed.query
  if (!moved || !inner.from_table) return []
  const from_table = swap(inner.from_table, alias, moved)
  const sql = await printSql(store.connection, { ...inner, select_list, from_table })
  const reader = await askLimited(store.connection, `SELECT DISTINCT * FROM (${sql})`)
  const harmful = new Set(reader.getRows().map(([value]) => String(value)))
  const isHarmless = new Set(listed.filter((value) => !harmful.has(value)))
  return known.filter((value) => isHarmless.has(value))
}

/** What the column holds in the background; a link leads to any parent. */
async function listKnown(
  store: Store,
  table: WorldTable,
  column: WorldColumn,
): Promise<readonly string[]> {
  const link = table.links.find(({ columns }) => columns.includes(column.name))
  const [at] = link?.parentColumns ?? []
  const [from, name] =
    link && at !== undefined ? [getTable(store.world, link.parent), at] : [table, column.name]
  const rows = await store.sample(from)
  const known = rows.flatMap((cells) => cells[name] ?? [])
  return column.choices.length > 0 ? [...known, ...column.choices] : known
}

function swap(table: TableReference, alias: string, moved: TableReference): TableReference {
  if (table.type === 'JOIN')
    return {
      ...table,
      left: swap(table.left, alias, moved),
      right: swap(table.right, alias, moved),
    }
  const isMeant = table.type === 'BASE_TABLE' && (table.alias || table.table_name) === alias
  return isMeant ? moved : table
}
