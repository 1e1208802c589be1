import type { Values } from './build-dimensions.ts'
import { type Dimension, findGroup } from './dimension.ts'

/** The cells people are counted in: each group of a dimension, and each pair of coarse groups of two. */
export interface CellTable {
  readonly count: number
  /** The share of people each cell should hold. */
  readonly targets: Float64Array
  /** For each cell the dimension, or the pair of dimensions, it is a part of; first those of one. */
  readonly owners: Int32Array
  readonly ownerNames: readonly (readonly string[])[]
  /** The cells one person is counted in. */
  readonly find: (values: Values) => Int32Array
}

// with more dimensions the pairs grow beyond what can be held to anything
const mostPaired = 36

/** Lays out the cells over dimensions; the shares of pairs are those of a sample. */
export function buildCells(dimensions: readonly Dimension[], sample: readonly Values[]): CellTable {
  const paired = dimensions.filter(({ item }) => item === null).slice(0, mostPaired)
  const starts: number[] = []
  const owners: number[] = []
  const ownerNames: (readonly string[])[] = []
  let count = 0
  const lay = (size: number, names: readonly string[]): void => {
    starts.push(count)
    for (let at = 0; at < size; at += 1) owners.push(ownerNames.length)
    ownerNames.push(names)
    count += size
  }
  for (const dimension of dimensions) lay(dimension.groups.length, [nameDimension(dimension)])
  for (const [at, one] of paired.entries())
    for (const other of paired.slice(at + 1)) lay(9, [nameDimension(one), nameDimension(other)])
  const positions = paired.map((dimension) => dimensions.indexOf(dimension))

  const find = (values: Values): Int32Array => {
    const groups = dimensions.map((dimension) => findGroup(dimension, values.get(dimension.id)))
    const coarse = positions.map((at) => dimensions[at]?.coarse[groups[at] ?? 0] ?? 0)
    const cells = new Int32Array(starts.length)
    for (const [at, group] of groups.entries()) cells[at] = (starts[at] ?? 0) + group
    let next = dimensions.length
    for (let at = 0; at < coarse.length; at += 1)
      for (let other = at + 1; other < coarse.length; other += 1) {
        cells[next] = (starts[next] ?? 0) + (coarse[at] ?? 0) * 3 + (coarse[other] ?? 0)
        next += 1
      }
    return cells
  }

  const targets = new Float64Array(count)
  for (const values of sample)
    for (const cell of find(values)) targets[cell] = (targets[cell] ?? 0) + 1 / sample.length
  // what a quota says stands above what the sample happened to hold
  for (const [at, { groups }] of dimensions.entries())
    for (const [group, { share }] of groups.entries()) targets[(starts[at] ?? 0) + group] = share
  return { count, targets, owners: Int32Array.from(owners), ownerNames, find }
}

function nameDimension({ id, item }: Dimension): string {
  return item === null ? id : `${id} ∋ ${item}`
}

/** How far people are from the shares they should have: half the sum of the differences, for each owner. */
export function measureDistances(table: CellTable, people: readonly Int32Array[]): Float64Array {
  const counts = new Float64Array(table.count)
  for (const cells of people) for (const cell of cells) counts[cell] = (counts[cell] ?? 0) + 1
  const distances = new Float64Array(table.ownerNames.length)
  const size = Math.max(people.length, 1)
  for (let cell = 0; cell < table.count; cell += 1) {
    const owner = table.owners[cell] ?? 0
    distances[owner] =
      (distances[owner] ?? 0) +
      Math.abs((counts[cell] ?? 0) / size - (table.targets[cell] ?? 0)) / 2
  }
  return distances
}
