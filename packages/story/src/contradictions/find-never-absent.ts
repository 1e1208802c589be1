import type { SymbolicRow } from '../solve/symbolic/witness.ts'
import { plainBlock } from '../tree/build.ts'
import { joinAll } from '../tree/conditions.ts'
import { listCommonNames } from '../tree/list-common-names.ts'
import type { BaseTable, Expression, SelectNode, TableReference } from '../tree/node.ts'
import { closeRegion } from './close-region.ts'
import type { AskedQuery, Claim, Conflict } from './conflict.ts'
import { findImage, type Image } from './find-image.ts'
import { findInEveryWay } from './find-in-every-way.ts'
import { keepNecessary } from './keep-necessary.ts'
import { listBranches } from './list-branches.ts'
import { needsRows } from './needs-rows.ts'
import { type Absence, readAbsence } from './read-absence.ts'
import { readExactRegions, readRegions } from './read-regions.ts'
import type { ClosedRegion, Ground, Region } from './region.ts'
import { sayConditions } from './say-conditions.ts'
import { spellAntiJoins } from './unfold/spell-anti-joins.ts'

/** Queries that ask for rows beside which another is missing, where a key always brings that one along. */
export async function findNeverAbsent(
  ground: Ground,
  queries: readonly AskedQuery[],
): Promise<readonly Conflict[]> {
  const conflicts: Conflict[] = []
  for (const { id, query, expect } of queries) {
    if (query.type !== 'SELECT_NODE' || !needsRows(query, expect)) continue
    const block = spellAntiJoins(ground.world, query)
    const ways = listBranches(block.where_clause) ?? []
    const found = await findInEveryWay(ways, (way) => findInWay(ground, id, block, way))
    if (found) conflicts.push(found)
  }
  return conflicts
}

/** The first row that is to be missing in one way to meet the query, and never is. */
async function findInWay(
  ground: Ground,
  id: string,
  block: SelectNode,
  conditions: readonly Expression[],
): Promise<Conflict | null> {
  for (const condition of conditions) {
    const absence = readAbsence(condition)
    if (!absence) continue
    const rest = conditions.filter((each) => each !== condition)
    const { where_clause: _where, ...bare } = block
    const asked = rest.length > 0 ? { ...bare, where_clause: joinAll(rest) } : bare
    const second = await findBringing(ground, id, asked, absence)
    if (!second) continue
    const first = { says: absence.says, of: { kind: 'query', id } } as const
    const why = 'each row that the query asks for brings along the one that is to be missing'
    return { first, second, why }
  }
  return null
}

/** What brings along the row that is to be missing: a foreign key, or the query itself. */
async function findBringing(
  { world, ...ground }: Ground,
  id: string,
  asked: SelectNode,
  { block }: Absence,
): Promise<Claim | null> {
  const kept = keepNecessary(asked)
  const outer = kept?.from_table ? listInner(kept.from_table) : null
  if (!kept || !outer || !block.from_table) return null
  const [way, ...others] = readRegions(world, kept)
  if (!way || others.length > 0) return null
  const given = closeRegion(world, way)
  const missing: SelectNode = {
    ...plainBlock,
    // a bare name is one of the inner tables, if one of them has it
    from_table: outer.reduce(cross, block.from_table),
    ...(block.where_clause ? { where_clause: block.where_clause } : {}),
  }
  for (const region of readExactRegions(world, missing, listCommonNames(asked)) ?? []) {
    const pinned = pin(region, given, outer)
    const image = pinned && (await findImage({ world, ...ground }, region, given, { pinned }))
    if (image)
      return sayBringing(given, image, { says: sayConditions(kept), of: { kind: 'query', id } })
  }
  return null
}

/** The tables of which every row of a block has one, in their order; null where others are between them. */
function listInner(table: TableReference): readonly BaseTable[] | null {
  if (table.type === 'BASE_TABLE') return [table]
  if (table.type !== 'JOIN') return null
  const left = listInner(table.left)
  if (table.join_type === 'LEFT') return left
  const right = table.join_type === 'INNER' ? listInner(table.right) : null
  return left && right ? [...left, ...right] : null
}

function cross(left: TableReference, right: TableReference): TableReference {
  return { type: 'JOIN', left, right, join_type: 'INNER', ref_type: 'CROSS' }
}

/** The outer rows stand for themselves; they come last in the region, and first where they are given. */
function pin(region: Region, given: ClosedRegion, outer: readonly BaseTable[]): Image | null {
  const own = region.rows.slice(-outer.length)
  const entries = own.flatMap((row, at): readonly (readonly [SymbolicRow, SymbolicRow])[] => {
    const other = given.rows[at]
    return other?.table === row.table ? [[row, other]] : []
  })
  return entries.length === outer.length ? new Map(entries) : null
}

function sayBringing({ witness, rows }: ClosedRegion, image: Image, query: Claim): Claim {
  for (const parent of new Set(image.values())) {
    if (rows.includes(parent)) continue
    for (const { table, cells } of witness.rows)
      for (const link of table.links) {
        const leads = link.columns.every((name, at) => {
          const to = parent.cells.get(link.parentColumns[at] ?? '')
          return to !== undefined && witness.find(cells.get(name) ?? -1) === witness.find(to)
        })
        if (!leads || link.parent !== parent.table.id) continue
        const says = `${table.id}.${link.columns.join(', ')} leads to a row of ${parent.table.id}`
        return { says, of: { kind: 'link', table: table.id } }
      }
  }
  return query
}
