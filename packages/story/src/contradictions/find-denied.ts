import { closeRegion } from './close-region.ts'
import type { AskedQuery, Conflict } from './conflict.ts'
import { findImage } from './find-image.ts'
import { keepNecessary } from './keep-necessary.ts'
import { type Denial, listDenials } from './list-denials.ts'
import { needsRows } from './needs-rows.ts'
import { readRegions } from './read-regions.ts'
import type { ClosedRegion, Ground } from './region.ts'
import { sayConditions } from './say-conditions.ts'

/** Queries that need a row which another forbids. */
export async function findDenied(
  ground: Ground,
  queries: readonly AskedQuery[],
): Promise<readonly Conflict[]> {
  const denials = queries.flatMap((asked) => listDenials(ground.world, asked))
  const conflicts: Conflict[] = []
  if (denials.length === 0) return conflicts
  for (const { id, query, expect } of queries) {
    const kept = needsRows(query, expect) ? keepNecessary(query) : null
    if (!kept || query.type !== 'SELECT_NODE') continue
    const ways = readRegions(ground.world, kept).map((way) => closeRegion(ground.world, way))
    if (ways.length === 0) continue
    for (const { claim, regions } of denials) {
      if (!(await areAllDenied(ground, ways, regions))) continue
      const second = { says: sayConditions(query), of: { kind: 'query', id } } as const
      const why = 'each row that the second needs is one that the first forbids'
      conflicts.push({ first: claim, second, why })
      break
    }
  }
  return conflicts
}

async function areAllDenied(
  ground: Ground,
  ways: readonly ClosedRegion[],
  regions: Denial['regions'],
): Promise<boolean> {
  for (const way of ways) {
    let isDenied = false
    for (const region of regions)
      if (!isDenied) isDenied = (await findImage(ground, region, way)) !== null
    if (!isDenied) return false
  }
  return true
}
