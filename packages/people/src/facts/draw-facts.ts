import type { Quota } from '../input/segment.ts'
import { isObject, type Json } from '../json.ts'
import { readPointer, writePointer } from '../pointer.ts'
import { choose, weigh } from '../random/choose.ts'
import { evaluate } from '../schema/evaluate.ts'
import type { OpenCondition, OpenUnion, Shape, Shaper, Spot } from '../schema/shape.ts'
import { drawLeaf } from './draw-leaf.ts'
import { weighValue } from './draw-plain.ts'
import { fitWork } from './fit-work.ts'
import type { Leaf } from './leaf.ts'
import type { Life } from './life.ts'
import { findMeaning } from './meaning.ts'
import { narrowQuota } from './narrow-quota.ts'

/** The facts of one person: what stands at each place that can be counted. */
export interface Facts {
  readonly life: Life
  /** By JSON pointer, in the schema's order. */
  readonly values: ReadonlyMap<string, Json>
}

/** What all people of a segment are drawn from. */
export interface FactSource {
  readonly shaper: Shaper
  /** By JSON pointer. */
  readonly quotas: ReadonlyMap<string, Quota>
  /** Places whose values ask for more, which are drawn first. */
  readonly leading: readonly string[]
  readonly now: Date
}

/**
 * Draws the facts of a person in an order in which the schema's conditions can be decided; null where what
 * was drawn cannot stand together.
 */
export function drawFacts(
  source: FactSource,
  life: Life,
  number: number,
  draw: (name: string) => number,
): Facts | null {
  const drawing = new Drawing(source, life, number, draw)
  return drawing.settle() && drawing.drawAll() ? drawing.list() : null
}

class Drawing {
  readonly #source: FactSource
  #life: Life
  readonly #number: number
  readonly #draw: (name: string) => number
  readonly #values = new Map<string, Json>()
  /** What was drawn may ask for more: `with` of a quota. */
  readonly #along = new Map<string, Quota>()
  readonly #decided = new Map<string, Spot>()
  #shape: Shape

  constructor(source: FactSource, life: Life, number: number, draw: (name: string) => number) {
    this.#source = source
    this.#life = life
    this.#number = number
    this.#draw = draw
    this.#shape = source.shaper.base
  }

  /** Draws what asks for more, then decides alternatives and conditions until none is open. */
  settle(): boolean {
    for (const id of this.#source.leading) {
      const spot = this.#shape.spots.get(id)
      if (spot && !this.#drawSpot(spot)) return false
    }
    for (let rounds = 0; rounds < 60; rounds += 1) {
      const { conditions, unions } = this.#shape
      const [union] = unions
      const [condition] = conditions
      if (!union && !condition) return true
      this.#shape = this.#source.shaper.skip(this.#shape)
      if (union) this.#choose(union)
      else if (condition && !this.#decide(condition)) return false
    }
    return true
  }

  /** Draws what is left, and sees that nothing drawn before was narrowed since. */
  drawAll(): boolean {
    for (const spot of this.#shape.spots.values()) if (!this.#drawSpot(spot)) return false
    for (const spot of this.#shape.spots.values()) {
      // what was drawn under the same words needs no second look
      if (this.#decided.get(spot.id) === spot) continue
      const value = this.#values.get(spot.id)
      if (value === undefined) continue
      if (!spot.parts.every((part) => evaluate(part, value, this.#source.shaper.resolve)))
        return false
    }
    return true
  }

  list(): Facts {
    const ordered = new Map<string, Json>()
    for (const [id, spot] of this.#shape.spots) {
      const value = this.#values.get(id)
      // what was drawn first may have no place after all: a student has no job
      if (value !== undefined && !this.#isForbidden(spot)) ordered.set(id, value)
    }
    return { life: this.#life, values: ordered }
  }

  #choose({ id, path, branches }: OpenUnion): void {
    const weights = branches.map((branch) => this.#weigh(branch, path))
    const choice = weigh(branches, weights)
    const branch = choice && choose(choice, this.#draw(id))
    if (branch !== null && branch !== undefined) this.#grow(path, branch)
  }

  /** A branch whose single values have quotas is as likely as they are. */
  #weigh(branch: OpenUnion['branches'][number], path: readonly string[]): number {
    if (branch === false) return 0
    if (branch === true || !isObject(branch['properties'])) return 1
    const shares = Object.entries(branch['properties']).flatMap(([name, inner]) => {
      const quota = this.#source.quotas.get(writePointer([...path, name]))
      if (!quota || !isObject(inner)) return []
      const { const: only, enum: values } = inner
      const list = Array.isArray(values) ? values : only === undefined ? [] : [only]
      return list.length === 0
        ? []
        : [list.reduce((sum: number, value) => sum + weighValue(value, quota), 0)]
    })
    return shares.reduce((product, share) => product * share, 1)
  }

  #decide({ when, then, otherwise, mentions, path }: OpenCondition): boolean {
    for (const mentioned of mentions) {
      const spot = this.#shape.spots.get(mentioned)
      if (!spot) continue
      if (!this.#drawSpot(spot)) return false
      // what a writer is to write cannot be known yet
      if (!this.#isKnown(spot)) return true
    }
    const holds = evaluate(when, this.#buildAt(path), this.#source.shaper.resolve)
    this.#grow(path, holds ? then : otherwise)
    return true
  }

  #grow(path: readonly string[], schema: OpenUnion['branches'][number]): void {
    if (schema !== true) this.#shape = this.#source.shaper.grow(this.#shape, path, schema)
  }

  #isKnown({ id }: Spot): boolean {
    if (this.#values.has(id)) return true
    return [...this.#values.keys()].some((known) => known.startsWith(`${id}/`))
  }

  #drawSpot(spot: Spot): boolean {
    const { id } = spot
    if (this.#decided.has(id)) return true
    this.#decided.set(id, spot)
    if (spot.path.length === 0 || this.#isForbidden(spot)) return true
    const leaf = findLeaf(spot, this.#source.shaper)
    const drawn = drawLeaf({
      leaf,
      life: this.#life,
      quota: narrowQuota(this.#source.quotas.get(id) ?? null, this.#along.get(id) ?? null),
      isBound: this.#along.has(id),
      draw: this.#draw,
      number: this.#number,
      now: this.#source.now,
    })
    if (drawn.kind === 'fact') {
      this.#values.set(id, drawn.value)
      this.#follow(id, drawn.value)
      if (leaf.meaning === 'employment') this.#life = fitWork(this.#life, drawn.value)
    }
    return drawn.kind !== 'conflict'
  }

  #follow(id: string, value: Json): void {
    const quota = this.#source.quotas.get(id)
    if (quota?.kind !== 'shares') return
    for (const { along = [] } of quota.shares.filter((share) => share.value === String(value)))
      for (const inner of along) this.#along.set(inner.fact, inner)
  }

  #isForbidden(spot: Spot): boolean {
    return listAbove(spot).some((id) => this.#shape.spots.get(id)?.isNever)
  }

  /** What is drawn so far below a path, as the object it will be. */
  #buildAt(path: readonly string[]): Json {
    const prefix = writePointer(path)
    return buildObject(
      [...this.#values]
        .filter(([id]) => id.startsWith(`${prefix}/`))
        .map(([id, value]) => [id.slice(prefix.length), value]),
    )
  }
}

const above = new WeakMap<Spot, readonly string[]>()

/** The places a spot stands in, and itself. */
function listAbove(spot: Spot): readonly string[] {
  const found =
    above.get(spot) ?? spot.path.map((_, at) => writePointer(spot.path.slice(0, at + 1)))
  above.set(spot, found)
  return found
}

const leaves = new WeakMap<Spot, Leaf>()

function findLeaf(spot: Spot, shaper: Shaper): Leaf {
  let found = leaves.get(spot)
  if (!found) {
    const { id, path } = spot
    found = { id, path, meaning: findMeaning(path), domain: shaper.readDomain(spot) }
    leaves.set(spot, found)
  }
  return found
}

/** The object that has values at JSON pointers. */
export function buildObject(entries: Iterable<readonly [string, Json]>): Json {
  const root: Record<string, unknown> = {}
  for (const [pointer, value] of entries) {
    const keys = readPointer(pointer)
    let at = root
    for (const key of keys.slice(0, -1)) {
      at[key] ??= {}
      at = at[key] as Record<string, unknown>
    }
    at[keys.at(-1) ?? ''] = value
  }
  return root as Json
}
