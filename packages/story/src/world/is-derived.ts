import type { World, WorldTable } from './world.ts'

/** Whether a column follows from others. */
export function isDerived(
  { derived }: Pick<World, 'derived'>,
  { id }: Pick<WorldTable, 'id'>,
  name: string,
): boolean {
  return derived.some(({ table, column }) => table === id && column === name)
}
