import { type JobLevel, readLevel } from '../census/job-levels.ts'
import type { Quota, Segment } from '../input/segment.ts'
import { buildDimensions } from '../population/build-dimensions.ts'
import { buildCells, type CellTable } from '../population/cells.ts'
import type { Dimension } from '../population/dimension.ts'
import { selectSample } from '../population/select-sample.ts'
import { choose } from '../random/choose.ts'
import { hashKey } from '../random/hash.ts'
import { Strata, shuffle } from '../random/strata.ts'
import type { Shaper } from '../schema/shape.ts'
import type { AssignedQuotas } from './assign-quotas.ts'
import { drawFacts, type FactSource, type Facts } from './draw-facts.ts'
import { drawLife } from './draw-life.ts'
import { findMeaning } from './meaning.ts'
import { rakeQuotas } from './rake-quotas.ts'
import { readPlace } from './read-place.ts'
import { readWishes, type Wishes } from './wishes.ts'
import { writeId } from './write-id.ts'

/** The people of a segment as facts, and what they are held to. */
export interface SegmentPlan {
  readonly segment: Segment
  readonly wishes: Wishes
  /** One for each person wanted, fewer where the schema's conditions leave too few. */
  readonly people: readonly Facts[]
  readonly dimensions: readonly Dimension[]
  readonly cells: CellTable
  /** People drawn without being chosen: what the population is compared with. */
  readonly reference: readonly Facts[]
}

/** What is the same for all segments. */
export interface PlanSource {
  readonly shaper: Shaper
  readonly seed: number
  readonly now: Date
}

/** The fewest people that shares are read from. */
const leastPool = 1024

/**
 * Draws more people than are wanted, evenly over every fact, and chooses among them so that each fact and each
 * pair of facts has the shares of the whole.
 */
export function planSegment(
  source: PlanSource,
  segment: Segment,
  quotas: AssignedQuotas,
  first: number,
): SegmentPlan {
  const { shaper, now } = source
  const seed = hashKey(source.seed, 'people', segment.name)
  const wishes = readWishes(segment, quotas.life, findLimits(shaper))
  const size = Math.max(
    leastPool,
    segment.users <= 1000 ? segment.users * 3 : Math.ceil(segment.users * 1.25),
  )
  const pool = drawPool(
    { shaper, quotas: rakeQuotas(quotas.places), leading: quotas.leading, now },
    wishes,
    seed,
    size,
  )
  const dimensions = buildDimensions(
    pool.map(({ values }) => values),
    quotas.places,
    segment.users,
  )
  const cells = buildCells(
    dimensions,
    pool.map(({ values }) => values),
  )
  const found = pool.map(({ values }) => cells.find(values))
  const chosen = selectSample(cells, found, segment.users, seed)
  const order = shuffle(chosen.length, hashKey(seed, 'order'))
  const people = Array.from(order, (at) => pool[chosen[at] ?? 0]).filter(
    (facts) => facts !== undefined,
  )
  const taken = new Set(chosen)
  return {
    segment,
    wishes,
    people: people.map((facts, at) => renumber(facts, shaper, first + at)),
    dimensions,
    cells,
    reference: pool.filter((_, at) => !taken.has(at)).slice(0, 500),
  }
}

/** Draws lives and facts; a pair that the schema's conditions do not allow is drawn again, some times. */
function drawPool(
  source: FactSource,
  wishes: Wishes,
  seed: number,
  size: number,
): readonly Facts[] {
  const pool: Facts[] = []
  for (let round = 0; round < 12 && pool.length < size; round += 1) {
    const strata = new Strata(hashKey(seed, 'round', round), size)
    for (let point = 0; point < size && pool.length < size; point += 1) {
      const draw = (name: string): number => strata.draw(name, point)
      const facts = drawFacts(
        source,
        drawLife(wishes, draw, source.now, findLevel(source.quotas, draw)),
        point,
        draw,
      )
      if (facts) pool.push(facts)
    }
  }
  return pool
}

/** The level that a title says which is drawn from a quota: «Head of estates» is a director. */
function findLevel(
  quotas: ReadonlyMap<string, Quota>,
  draw: (name: string) => number,
): JobLevel | null | undefined {
  for (const [id, quota] of quotas) {
    if (quota.kind !== 'shares' || readPlace(id).meaning !== 'job-title') continue
    const title = choose(
      { values: quota.shares, shares: quota.shares.map(({ share }) => share) },
      draw(id),
    )
    return readLevel(title?.value ?? '')
  }
  return undefined
}

/** Keys count over all people, not over those drawn. */
function renumber(facts: Facts, shaper: Shaper, number: number): Facts {
  const keys = [...facts.values.keys()].filter((id) => readPlace(id).meaning === 'id')
  if (keys.length === 0) return facts
  const values = new Map(facts.values)
  for (const id of keys) {
    const spot = shaper.base.spots.get(id)
    const domain = spot && shaper.readDomain(spot)
    const key = domain?.kind === 'text' ? writeId(domain, number) : null
    if (key !== null) values.set(id, key)
  }
  return { ...facts, values }
}

/** The ages and countries that the schema itself allows. */
function findLimits(shaper: Shaper): {
  readonly bounds: readonly [number, number]
  readonly listed: readonly string[]
} {
  const spots = [...shaper.base.spots.values()]
  const age = spots.find(({ path }) => findMeaning(path) === 'age')
  const country = spots.find(({ path }) => /^country/.test(findMeaning(path) ?? ''))
  const ages = age && shaper.readDomain(age)
  const countries = country && shaper.readDomain(country)
  return {
    bounds: ages?.kind === 'number' ? [ages.minimum ?? 0, ages.maximum ?? 120] : [0, 120],
    listed: countries?.kind === 'choice' ? countries.values.map(String) : [],
  }
}
