import type { Schema, Table } from '@worldloom/engine'
import { findText } from '../queries/walk-tree.ts'
import { findByName } from '../requirements/find-tables.ts'
import { findDay } from './find-day.ts'
import { findShards, type Shard, type Shards } from './find-shards.ts'

/** What a block of a query reads where a table is named, in BigQuery's words. */
export interface Source {
  /** As the query calls it, in small letters. */
  readonly alias: string | null
  /** What stands in the table's place; null where that is right as it is. */
  readonly table: string | null
  /** What a row must be to be read. */
  readonly condition: string | null
  /** Its pseudo columns by their names in capitals; `$` stands for what comes before a column's name. */
  readonly pseudo: Readonly<Record<string, string>>
}

/** What a node reads that names a table, or null where nothing of it is a shard or a pseudo column. */
export function readSource(node: unknown, schema: Schema): Source | null {
  const path = findText(node, 'table', 'name', 'name')
  if (path === null) return null
  const name = path.split('.').at(-1) ?? path
  const alias = findText(node, 'table', 'alias', 'name')
  const shards = findShards(name, schema)
  const called = alias ?? name.replaceAll(/\W|_+(?=\*?$)/g, '')
  if (shards?.kind === 'tables') return readTables(shards.shards, called)
  const source = shards ? readDays(shards, called) : null
  const table = shards?.table ?? findByName(schema, path)
  const pseudo = { ...source?.pseudo, ...(table ? listPartitions(table) : {}) }
  if (Object.keys(pseudo).length === 0) return null
  const { table: place = null, condition = null } = source ?? {}
  return { alias: alias?.toLowerCase() ?? null, table: place, condition, pseudo }
}

/** One table in the place of all shards, of which those count that the name begins with or is. */
function readDays(
  { table, start, isWhole, suffix }: Extract<Shards, { kind: 'days' }>,
  alias: string,
): Pick<Source, 'table' | 'condition' | 'pseudo'> {
  const column = suffix.replaceAll('$', `\`${alias}\`.`)
  const condition = isWhole ? `${column} = '${start}'` : `STARTS_WITH(${column}, '${start}')`
  const rest = start === '' ? suffix : `SUBSTR(${suffix}, ${start.length + 1})`
  return {
    table: `\`${table.name}\` AS \`${alias}\``,
    condition: start === '' ? null : condition,
    pseudo: { _TABLE_SUFFIX: rest },
  }
}

function readTables(shards: readonly Shard[], alias: string): Source {
  const [first] = shards
  const blocks = shards.map(
    ({ table, suffix }) => `SELECT *, '${suffix}' AS _table_suffix FROM \`${table.name}\``,
  )
  return {
    alias: alias.toLowerCase(),
    table: `(${blocks.join(' UNION ALL ')}) AS \`${alias}\``,
    condition: null,
    pseudo: { _TABLE_SUFFIX: '$_table_suffix', ...(first ? listPartitions(first.table) : {}) },
  }
}

function listPartitions(table: Table): Readonly<Record<string, string>> {
  const day = findDay(table)
  const isOwn = table.columns.some(({ name }) => /^_partition(?:time|date)$/i.test(name))
  if (!day || isOwn) return {}
  return { _PARTITIONDATE: day.date, _PARTITIONTIME: `TIMESTAMP(${day.date})` }
}
