import { compare } from '../../tree/build.ts'
import { mapExpression, walkExpression } from '../../tree/map-tree.ts'
import type { Expression } from '../../tree/node.ts'
import type { Constraint, WorldTable } from '../../world/world.ts'
import { addPredicate } from '../symbolic/add-predicate.ts'
import { startRun } from '../symbolic/start-run.ts'
import type { Predicate, SymbolicRow, Witness } from '../symbolic/witness.ts'

/** A constraint as conditions over the cells of one row. */
export interface Assumed {
  readonly row: SymbolicRow
  readonly constraint: Constraint
  readonly predicates: readonly Predicate[]
}

/**
 * Makes the rows of a witness meet what their tables ask of every row, where the witness touches a cell of
 * it: untouched cells come from rows that meet it already. NULL passes, as in SQL.
 */
export function assumeConstraints(
  witness: Witness,
  world: Parameters<typeof startRun>[0]['world'],
  /** Those of a table that count. */
  list: (table: WorldTable) => readonly Constraint[] = ({ constraints }) => constraints,
): readonly Assumed[] {
  const run = startRun({ world, witness })
  const assumed: Assumed[] = []
  const met = new Map<SymbolicRow, Set<Constraint>>()
  // a constraint may touch a cell that another one is about
  for (let isChanged = true; isChanged; ) {
    isChanged = false
    for (const row of witness.listLive()) {
      const own = met.get(row) ?? new Set()
      met.set(row, own)
      for (const constraint of list(row.table)) {
        if (own.has(constraint)) continue
        const cells = listColumns(constraint.condition).map((name) => row.cells.get(name))
        const known = cells.flatMap((cell) => cell ?? [])
        if (known.length < cells.length || !known.some((cell) => witness.isTouched(cell))) continue
        const nulls = new Set([...witness.nulls].map((cell) => witness.find(cell)))
        if (known.some((cell) => nulls.has(witness.find(cell)))) continue
        const isUsual = constraint.isHabit
        for (const cell of known)
          if (isUsual && !witness.isTouched(cell) && !witness.notNulls.has(cell))
            witness.habitual.add(cell)
          else if (!isUsual) witness.habitual.delete(cell)
        const start = witness.predicates.length
        for (const part of listParts(constraint.condition)) addPredicate(run, bind(part, row))
        assumed.push({ row, constraint, predicates: witness.predicates.slice(start) })
        own.add(constraint)
        isChanged = true
      }
    }
  }
  return assumed
}

function listParts(condition: Expression): readonly Expression[] {
  if (condition.class === 'CONJUNCTION' && condition.type === 'CONJUNCTION_AND')
    return condition.children.flatMap(listParts)
  if (condition.class !== 'BETWEEN' || condition.type !== 'COMPARE_BETWEEN') return [condition]
  const { input, lower, upper } = condition
  return [
    compare('COMPARE_GREATERTHANOREQUALTO', input, lower),
    compare('COMPARE_LESSTHANOREQUALTO', input, upper),
  ]
}

/** The columns of conditions that were asked for before: the constraints of a world are asked for with every witness. */
const listed = new WeakMap<Expression, readonly string[]>()

function listColumns(condition: Expression): readonly string[] {
  const known = listed.get(condition)
  if (known) return known
  const names = [...walkExpression(condition)].flatMap((part) =>
    part.class === 'COLUMN_REF' ? (part.column_names.at(-1) ?? []) : [],
  )
  listed.set(condition, names)
  return names
}

function bind(condition: Expression, { cells }: SymbolicRow): Expression {
  return mapExpression(condition, (part) => {
    const cell = part.class === 'COLUMN_REF' ? cells.get(part.column_names.at(-1) ?? '') : undefined
    return cell === undefined ? part : { class: 'CELL', type: 'CELL', cell }
  })
}
