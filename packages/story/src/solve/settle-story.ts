import { findLookups, type Lookup } from '../analyze/find-lookups.ts'
import type { GoldenQuery } from '../queries/query.ts'
import { conformColumn } from '../repair/conform-column.ts'
import { fillDocuments } from '../repair/fill-documents.ts'
import { findContracts } from '../repair/find-contracts.ts'
import { findDocuments } from '../repair/find-documents.ts'
import { thinLookup } from '../repair/thin-lookup.ts'
import { declareCompatibility } from '../translate/compatibility.ts'
import { readAhead, type Settled, settleQuery } from '../translate/settle-query.ts'
import type { QueryNode } from '../tree/node.ts'
import type { World } from '../world/world.ts'
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
  const lookups = listLookups(settled, world)
  for (const lookup of lookups) await thinLookup(store, lookup, lookups)
  return settled
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
