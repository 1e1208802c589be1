import type { Predicate, Witness } from '../solve/symbolic/witness.ts'
import { areDisjoint } from './are-disjoint.ts'
import { type Range, readRange } from './range.ts'

/** A condition and who asks for it. */
export interface Demand extends Predicate {
  readonly of:
    | { readonly kind: 'query'; readonly id: string }
    | { readonly kind: 'check'; readonly name: string; readonly table: string }
    | { readonly kind: 'link'; readonly table: string }
    | { readonly kind: 'column'; readonly table: string; readonly column: string }
    /** What is so whatever the data are. */
    | { readonly kind: 'nature' }
}

/** Two demands on one cell that no value meets. */
export interface Clash {
  readonly first: Demand
  readonly second: Demand
  readonly cell: number
}

/** The first clash of every cell; a query that clashes with itself is named once. */
export function findClash(witness: Witness, demands: readonly Demand[]): readonly Clash[] {
  const byRoot = new Map<number, { readonly demand: Demand; readonly range: Range }[]>()
  for (const demand of demands) {
    const [cell, ...others] = demand.cells
    if (cell === undefined || others.length > 0) continue
    const range = readRange(demand.expression, witness.place(cell).column)
    const root = witness.find(cell)
    if (range) byRoot.set(root, [...(byRoot.get(root) ?? []), { demand, range }])
  }
  return [...byRoot.values()].flatMap((ranges) => {
    for (const [at, { demand: second, range: b }] of ranges.entries())
      for (const { demand: first, range: a } of ranges.slice(0, at)) {
        const [cell = 0] = first.cells
        if (areDisjoint(a, b, witness.place(cell).column)) return [{ first, second, cell }]
      }
    return []
  })
}
