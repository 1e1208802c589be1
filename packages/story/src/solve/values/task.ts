import type { Expression } from '../../tree/node.ts'
import { printExpression } from '../../tree/print-expression.ts'
import { quoteName } from '../../tree/quote.ts'
import { isNumeric, type Value, type WorldColumn } from '../../world/world.ts'
import type { Pool } from '../pools/pool.ts'
import type { Store } from '../store/store.ts'
import { type CellPlace, NoWitness, type Predicate, type Witness } from '../symbolic/witness.ts'

/** A predicate over several classes of equal cells. */
export interface JointPredicate {
  readonly expression: Expression
  readonly roots: readonly number[]
}

/** The cells of a witness, sorted for solving, and the values found so far. */
export interface Task {
  readonly store: Store
  readonly witness: Witness
  readonly variant: number
  readonly now: string
  /** The cells of live rows by the cell that stands for them. */
  readonly members: ReadonlyMap<number, readonly number[]>
  readonly nulls: ReadonlySet<number>
  /** Predicates over one class alone. */
  readonly singles: ReadonlyMap<number, readonly Expression[]>
  readonly joints: readonly JointPredicate[]
  readonly extremes: ReadonlyMap<number, 'greatest' | 'least'>
  readonly measures: ReadonlySet<number>
  readonly pools: Map<number, Pool>
  /** What comparisons gave for pools, and for which: of rows alike one tells as much as all of them. */
  readonly widened: Map<string, { readonly values: readonly string[]; readonly roots: Set<number> }>
  readonly values: Map<number, Value>
  /** Whether values stay in the range of their column. */
  readonly isRanged: boolean
  /** Amounts are so many times the greatest known, at most; null where they may be any. */
  readonly near: number | null
}

export interface SolveOptions {
  readonly variant: number
  readonly now: string
  readonly near?: number | null
}

export function startTask(
  store: Store,
  witness: Witness,
  { variant, now, isRanged, near = null }: SolveOptions & Pick<Task, 'isRanged'>,
): Task {
  const members = new Map<number, number[]>()
  for (const { cells } of witness.listLive())
    for (const cell of cells.values()) {
      const root = witness.find(cell)
      const known = members.get(root)
      if (known) known.push(cell)
      else members.set(root, [cell])
    }
  const { singles, joints } = sortPredicates(witness, dropRepeated(witness))
  const toRoot = (cells: Iterable<number>): Set<number> =>
    new Set([...cells].map((cell) => witness.find(cell)))
  const nulls = toRoot(witness.nulls)
  const notNulls = toRoot(witness.notNulls)
  for (const root of nulls)
    if (notNulls.has(root)) throw new NoWitness(`${witness.name(root)} would be NULL and not NULL`)
  return {
    store,
    witness,
    variant,
    now,
    members,
    nulls,
    singles,
    joints,
    extremes: new Map([...witness.extremes].map(([cell, end]) => [witness.find(cell), end])),
    measures: toRoot(witness.measures),
    pools: new Map(),
    widened: new Map(),
    values: new Map(),
    isRanged,
    near,
  }
}

/** The predicates, each once: rows of one group have the same ones over what they share. */
function dropRepeated(witness: Witness): readonly Predicate[] {
  const seen = new Set<string>()
  return witness.predicates.filter(({ expression }) => {
    const spelt = printExpression(expression, (part) =>
      part.class === 'CELL' ? quoteName(String(witness.find(part.cell))) : '1',
    )
    return spelt === null || (!seen.has(spelt) && seen.add(spelt))
  })
}

function sortPredicates(
  witness: Witness,
  predicates: readonly Predicate[],
): Pick<Task, 'singles' | 'joints'> {
  const singles = new Map<number, Expression[]>()
  const joints: JointPredicate[] = []
  for (const { expression, cells } of predicates) {
    const roots = [...new Set(cells.map((cell) => witness.find(cell)))]
    const [root = -1] = roots
    if (roots.length > 1) joints.push({ expression, roots })
    else singles.set(root, [...(singles.get(root) ?? []), expression])
  }
  return { singles, joints }
}

/** The columns of a class, the most particular type first. */
export function listPlaces({ witness, members }: Task, root: number): readonly CellPlace[] {
  const places = (members.get(root) ?? [root]).map((cell) => witness.place(cell))
  const seen = new Set<string>()
  const own = places.filter(({ table, column }) => {
    const name = `${table.id}\n${column.name}`
    return !seen.has(name) && seen.add(name)
  })
  const rank = (column: WorldColumn): number =>
    isNumeric(column) ? 0 : column.category === 'text' ? 2 : 1
  return own.toSorted((a, b) => rank(a.column) - rank(b.column))
}

/** A condition's SQL with the classes spelt by their numbers; null where it has none. */
export function printCondition(
  { witness }: Task,
  expression: Expression,
  name: (root: number) => string,
): string | null {
  return printExpression(expression, (part) =>
    part.class === 'CELL' ? quoteName(name(witness.find(part.cell))) : '1',
  )
}
