import { cast, cellOf, nullConstant, textConstant } from '../../tree/build.ts'
import { mapExpression, walkEverything } from '../../tree/map-tree.ts'
import type { ColumnReference, Expression } from '../../tree/node.ts'
import { printExpression } from '../../tree/print-expression.ts'
import type { WorldColumn, WorldTable } from '../../world/world.ts'
import type { Cells } from '../store/read-rows.ts'

/**
 * What a table asks of a column, as SQL over `v`: by itself, and beside the other cells of a row where one is given.
 */
export function listOwnConditions(
  { constraints, byName }: WorldTable,
  { name }: WorldColumn,
  row: Cells = {},
): readonly string[] {
  const known = new Map(Object.entries(row).map(([key, value]) => [key.toLowerCase(), value]))
  return constraints.flatMap(({ condition }) => {
    const names = listNames(condition)
    const own = name.toLowerCase()
    if (!names.includes(own) || names.some((each) => each !== own && !known.has(each))) return []
    const bound = mapExpression(condition, (part) => {
      if (part.class !== 'COLUMN_REF') return part
      const [of = ''] = listNames(part)
      if (of === own) return cellOf(0)
      const value = known.get(of) ?? null
      return value === null
        ? nullConstant
        : cast(textConstant(value), byName.get(of)?.type ?? 'VARCHAR')
    })
    return printExpression(bound, () => 'v') ?? []
  })
}

/** Whether a table asks something of a column beside others; a habit does not ask. */
export function isBoundToOthers({ constraints }: WorldTable, { name }: WorldColumn): boolean {
  return constraints.some(({ condition, isHabit }) => {
    if (isHabit) return false
    const names = new Set(listNames(condition))
    return names.size > 1 && names.has(name.toLowerCase())
  })
}

/** The columns that a condition is about, in small letters. */
export function listNames(condition: Expression): readonly string[] {
  return [...walkEverything(condition)].flatMap((part) => {
    const names = 'column_names' in part ? (part as ColumnReference).column_names : []
    return names.at(-1)?.toLowerCase() ?? []
  })
}
