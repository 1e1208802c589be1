import type { FoundColumn } from '../analyze/column-finder.ts'
import { findLookups, type Lookup } from '../analyze/find-lookups.ts'
import type { GoldenQuery } from '../queries/query.ts'
import { conformColumn } from '../repair/conform-column.ts'
import { fillDocuments } from '../repair/fill-documents.ts'
import { fillNulls } from '../repair/fill-nulls.ts'
import { findContracts } from '../repair/find-contracts.ts'
import { findDocuments } from '../repair/find-documents.ts'
import { listRankedColumns } from '../repair/list-ranked-columns.ts'
import { thinLookup } from '../repair/thin-lookup.ts'
import { declareCompatibility } from '../translate/compatibility.ts'
import { readAhead, type Settled, settleQuery } from '../translate/settle-query.ts'
import type { QueryNode } from '../tree/node.ts'
import { quoteName } from '../tree/quote.ts'
import { isNumeric, type World } from '../world/world.ts'
import type { Store } from './store/store.ts'

/** Brings all queries of a story into their form, and mends what they ask of whole columns. */
export async function settleStory(
  store: Store,
  queries: readonly Pick<GoldenQuery, 'id' | 'sql' | 'dialect'>[],
  now: string,
  forms: ReadonlyMap<string, Settled> = new Map(),
): Promise<ReadonlyMap<string, Settled>> {
  const { connection, world } = store
  await declareCompatibility(connection)
  const settled = new Map<string, Settled>()
  const open = queries.filter(({ id }) => !forms.has(id))
  await readAhead(open.map(({ sql, dialect }) => ({ connection, world, sql, dialect, now })))
  for (const { id, sql, dialect } of queries)
    settled.set(id, forms.get(id) ?? (await settleQuery({ connection, world, sql, dialect, now })))
  const trees = listTrees(settled)
  for (const contract of findContracts(trees, world)) await conformColumn(store, contract, now)
  for (const document of findDocuments(trees, world)) await fillDocuments(store, document, now)
  for (const column of listRankedColumns(trees, world))
    if (await lacksFew(store, column)) await fillNulls(store, column)
  const lookups = listLookups(settled, world)
  for (const lookup of lookups) await thinLookup(store, lookup, lookups)
  return settled
}

/** Empty cells are a mishap where they are few, and a part of the story where they are many: what is not sent yet has no day. */
const few = { ofNumbers: 0.2, ofOthers: 0.05 }

async function lacksFew({ connection }: Store, { table, column }: FoundColumn): Promise<boolean> {
  const share = `count(*) - count(${quoteName(column.name)}), count(*)`
  const reader = await connection.runAndReadAll(`SELECT ${share} FROM ${table.sqlName}`)
  const [empty = 0, all = 0] = (reader.getRows()[0] ?? []).map(Number)
  const most = isNumeric(column) ? few.ofNumbers : few.ofOthers
  return empty > 0 && empty <= most * all
}

/** What the queries look up as one row. */
export function listLookups(
  settled: ReadonlyMap<string, Settled>,
  world: World,
): readonly Lookup[] {
  return listTrees(settled).flatMap((query) => findLookups(query, world))
}

function listTrees(settled: ReadonlyMap<string, Settled>): readonly QueryNode[] {
  return [...settled.values()].flatMap((form) => (form.ok ? [form.query] : []))
}
