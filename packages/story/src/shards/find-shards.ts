import type { NestedField, Schema, Table } from '@worldloom/engine'
import { findDay } from './find-day.ts'

/** What a name of a query stands for that no table of the schema has. */
export type Shards =
  /** One table that holds the rows of all days: which of them are meant is in what `suffix` begins with, or is. */
  | {
      readonly kind: 'days'
      readonly table: Table
      readonly start: string
      readonly isWhole: boolean
      /** In BigQuery's words, with `$` before the column's name. */
      readonly suffix: string
    }
  /** Tables of their own, with what the star stands for in the name of each. */
  | { readonly kind: 'tables'; readonly shards: readonly Shard[] }

export interface Shard {
  readonly table: Table
  readonly suffix: string
}

/** What BigQuery's wildcard `events_*`, or the shard `events_20210131` of such a table, reads of a schema. */
export function findShards(name: string, schema: Schema): Shards | null {
  const nested = new Set(schema.nesting?.flatMap(({ fields }) => fields.flatMap(listItems)) ?? [])
  const tables = schema.tables.filter(({ id }) => !nested.has(id))
  const own = tables.find((table) => fold(table.name) === fold(name))
  if (!name.endsWith('*')) return own ? null : findShard(name, tables)
  const prefix = name.slice(0, -1)
  const shards = tables.flatMap((table): readonly Shard[] => {
    const isShard = startsWith(table.name, prefix) && !placeholder.test(table.name)
    return isShard ? [{ table, suffix: table.name.slice(prefix.length) }] : []
  })
  if (shards.length > 1) return { kind: 'tables', shards: agree(shards) }
  return (
    findDays(prefix, tables, false) ?? (shards.length === 1 ? { kind: 'tables', shards } : null)
  )
}

/** What stands in a table's name for the day of each shard. */
const placeholder = /(?:\*|y{4}m{2}(?:d{2})?|\{\w*\}|<\w*>)$/i

/** A table without the day that ends its name. */
function findShard(name: string, tables: readonly Table[]): Shards | null {
  const isDated = /\d{8}$/.test(name)
  return isDated ? findDays(name, tables, true) : null
}

function findDays(given: string, tables: readonly Table[], isWhole: boolean): Shards | null {
  for (const table of tables) {
    const stem = table.name.replace(placeholder, '').replace(/(?<=_)(?:intraday_)?\d{4,8}$/, '')
    const isStem = startsWith(given, stem) || startsWith(given, `${stem}_`)
    const start = given.slice(stem.length).replace(/^_?(?:intraday_)?/, '')
    const day = findDay(table)
    // a table that is called as it is, and no shard, is meant where a star follows its name
    const isMeant = stem !== table.name || start === '' || /^\d+$/.test(start)
    if (isStem && isMeant && /^\d*$/.test(start) && day)
      return { kind: 'days', table, start, isWhole, suffix: day.suffix }
  }
  return null
}

/** Those with the columns of the last, as BigQuery reads them. */
function agree(shards: readonly Shard[]): readonly Shard[] {
  const ordered = shards.toSorted((one, other) => (one.suffix < other.suffix ? -1 : 1))
  const columns = (shard: Shard | undefined): string =>
    JSON.stringify(shard?.table.columns.map(({ name }) => name))
  return ordered.filter((shard) => columns(shard) === columns(ordered.at(-1)))
}

/** The tables that hold the items of a field and of the fields in it. */
function listItems(field: NestedField): readonly string[] {
  if (field.kind === 'column') return []
  const inner = field.fields.flatMap(listItems)
  return field.kind === 'records' ? [field.table, ...inner] : inner
}

function startsWith(name: string, start: string): boolean {
  return fold(name).startsWith(fold(start))
}

function fold(name: string): string {
  return name.toLowerCase()
}
