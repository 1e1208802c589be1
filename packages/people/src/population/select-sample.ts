import { drawUnit, hashKey } from '../random/hash.ts'
import type { CellTable } from './cells.ts'
import { farthest, farthestPair, seenShare } from './limits.ts'

/**
 * Chooses `wanted` of the candidates so that each dimension and each pair of them comes as near to its shares
 * as so few people can: starts from the first ones and swaps while that brings them nearer (combinatorial
 * optimisation, as synthetic populations are fitted to a census).
 */
export function selectSample(
  table: CellTable,
  candidates: readonly Int32Array[],
  wanted: number,
  seed: number,
): readonly number[] {
  const chosen = Array.from({ length: Math.min(wanted, candidates.length) }, (_, at) => at)
  const spare = Array.from(
    { length: candidates.length - chosen.length },
    (_, at) => chosen.length + at,
  )
  if (spare.length === 0) return chosen
  const fit = new Fit(table, wanted)
  for (const at of chosen) fit.add(candidates[at] ?? new Int32Array())
  const key = hashKey(seed, 'select')
  // the more are chosen, the nearer they come by themselves
  const tries = Math.min(wanted * 500, Math.ceil(1_800_000 / wanted))
  for (let turn = 0; turn < tries; turn += 1) {
    const out = Math.floor(drawUnit(key, turn * 2) * chosen.length)
    const into = Math.floor(drawUnit(key, turn * 2 + 1) * spare.length)
    const leaving = candidates[chosen[out] ?? 0]
    const coming = candidates[spare[into] ?? 0]
    if (!leaving || !coming || !fit.exchange(leaving, coming)) continue
    const kept = chosen[out] ?? 0
    chosen[out] = spare[into] ?? 0
    spare[into] = kept
  }
  return chosen
}

/** How far the chosen are from the shares, kept up to date. */
class Fit {
  readonly #owners: Int32Array
  /** People in each cell beyond those its share asks for. */
  readonly #excess: Float64Array
  /** The sum of the excesses' sizes, by owner. */
  readonly #sums: Float64Array
  /** The people wanted in each cell where one at least must be; 0 in others. */
  readonly #musts: Float64Array
  /** Turns a sum into a part of what is allowed. */
  readonly #scales: Float64Array

  constructor(table: CellTable, wanted: number) {
    this.#owners = table.owners
    this.#excess = table.targets.map((share) => -share * wanted)
    this.#musts = table.targets.map((share, cell) => {
      const isPair = (table.ownerNames[table.owners[cell] ?? 0]?.length ?? 1) > 1
      return !isPair && share >= seenShare && share * wanted >= 1 ? share * wanted : 0
    })
    this.#sums = new Float64Array(table.ownerNames.length)
    for (const [cell, excess] of this.#excess.entries()) {
      const owner = table.owners[cell] ?? 0
      this.#sums[owner] = (this.#sums[owner] ?? 0) + Math.abs(excess)
    }
    this.#scales = Float64Array.from(
      table.ownerNames,
      (names) => 1 / (2 * wanted * (names.length > 1 ? farthestPair : farthest)),
    )
  }

  add(cells: Int32Array): void {
    for (const cell of cells) this.#move(cell, 1)
  }

  /** Swaps one person for another where that helps; the farthest off weigh by far the most. */
  exchange(leaving: Int32Array, coming: Int32Array): boolean {
    let change = 0
    for (let at = 0; at < leaving.length; at += 1) {
      const from = leaving[at] ?? 0
      const to = coming[at] ?? 0
      if (from === to) continue
      const less = this.#excess[from] ?? 0
      const more = this.#excess[to] ?? 0
      const step = Math.abs(less - 1) - Math.abs(less) + Math.abs(more + 1) - Math.abs(more)
      change += this.#weighEmpty(from, less - 1) - this.#weighEmpty(from, less)
      change += this.#weighEmpty(to, more + 1) - this.#weighEmpty(to, more)
      if (step === 0) continue
      const sum = this.#sums[at] ?? 0
      const scale = this.#scales[at] ?? 0
      change += weigh((sum + step) * scale) - weigh(sum * scale)
    }
    if (change >= -1e-12) return false
    for (let at = 0; at < leaving.length; at += 1) {
      const from = leaving[at] ?? 0
      const to = coming[at] ?? 0
      if (from === to) continue
      this.#move(from, -1)
      this.#move(to, 1)
    }
    return true
  }

  /** A value that must be seen and is not outweighs all else. */
  #weighEmpty(cell: number, excess: number): number {
    const wanted = this.#musts[cell] ?? 0
    return wanted > 0 && excess + wanted < 0.5 ? unseen : 0
  }

  #move(cell: number, step: number): void {
    const owner = this.#owners[cell] ?? 0
    const excess = this.#excess[cell] ?? 0
    this.#excess[cell] = excess + step
    this.#sums[owner] = (this.#sums[owner] ?? 0) + Math.abs(excess + step) - Math.abs(excess)
  }
}

/** What an unseen value weighs; a fact at the very limit weighs 1. */
const unseen = 100

function weigh(part: number): number {
  const square = part * part
  return square * square * square
}
