import { assumeConstraints } from '../solve/constraints/assume-constraints.ts'
import { NoWitness, type Witness } from '../solve/symbolic/witness.ts'
import type { World } from '../world/world.ts'
import type { Demand } from './find-clash.ts'
import type { ClosedRegion, Region } from './region.ts'

/** Parents of parents further away than this, and more rows than this, are not followed. */
const mostRounds = 3
const mostRows = 60

/** A region with the parents that its rows must have, and with what checks ask of all of them. */
export function closeRegion(world: World, region: Region): ClosedRegion {
  const { witness } = region
  const filled = listFilled(region)
  const isFilled = (cell: number): boolean => {
    const root = witness.find(cell)
    return witness.places.some(
      ({ column }, at) => witness.find(at) === root && (column.isRequired || filled.has(at)),
    )
  }
  for (let round = 0; round < mostRounds; round += 1) addParents(world, witness, isFilled)
  for (const at of witness.places.keys()) witness.touch(at)
  return { ...region, isFilled, checks: readChecks(world, witness) }
}

function readChecks(world: World, witness: Witness): readonly Demand[] {
  try {
    return assumeConstraints(witness, world).flatMap(({ row, constraint, predicates }) => {
      const of = { kind: 'check', name: constraint.name, table: row.table.id } as const
      return predicates.map((predicate) => ({ ...predicate, of }))
    })
  } catch (error) {
    if (!(error instanceof NoWitness)) throw error
    return []
  }
}

/** Cells that conditions let pass only if they are not NULL. */
function listFilled({ witness, predicates }: Region): ReadonlySet<number> {
  const inPredicates = new Set(predicates.flatMap(({ cells }) => cells))
  const equated = [...witness.notNulls].filter((cell) => !inPredicates.has(cell))
  const sizes = new Map<number, number>()
  for (const at of witness.places.keys())
    sizes.set(witness.find(at), (sizes.get(witness.find(at)) ?? 0) + 1)
  const joined = [...witness.places.keys()].filter((at) => (sizes.get(witness.find(at)) ?? 0) > 1)
  const compared = predicates.flatMap(({ expression }) => {
    switch (expression.class) {
      case 'CELL':
        return [expression.cell]
      case 'COMPARISON':
        return /DISTINCT/.test(expression.type) ? [] : cellsOf([expression.left, expression.right])
      case 'OPERATOR':
        return /^(?:OPERATOR_IS_NOT_NULL|COMPARE_(?:NOT_)?IN)$/.test(expression.type)
          ? cellsOf(expression.children.slice(0, 1))
          : []
      case 'FUNCTION':
        return /^!?~~\*?$/.test(expression.function_name) ? cellsOf(expression.children ?? []) : []
      default:
        return []
    }
  })
  return new Set([...equated, ...joined, ...compared])
}

function cellsOf(parts: readonly { readonly class: string }[]): readonly number[] {
  return parts.flatMap((part) =>
    part.class === 'CELL' && 'cell' in part && typeof part.cell === 'number' ? [part.cell] : [],
  )
}

function addParents(world: World, witness: Witness, isFilled: (cell: number) => boolean): void {
  for (const row of [...witness.rows])
    for (const { columns, parent, parentColumns } of row.table.links) {
      const table = world.byId.get(parent)
      const cells = columns.map((name) => row.cells.get(name) ?? -1)
      if (!table || cells.includes(-1) || !cells.every(isFilled)) continue
      const isThere = witness.rows.some(
        (other) =>
          other.table === table &&
          parentColumns.every(
            (name, at) =>
              witness.find(other.cells.get(name) ?? -1) === witness.find(cells[at] ?? -1),
          ),
      )
      if (isThere || witness.rows.length >= mostRows) continue
      const added = witness.addRow(table)
      for (const [at, name] of parentColumns.entries())
        witness.unite(cells[at] ?? -1, added.cells.get(name) ?? -1)
    }
}
