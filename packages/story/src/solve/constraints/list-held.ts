import type { Constraint, World, WorldTable } from '../../world/world.ts'

/** What rows of a table are held to: what they must meet, and the habits that no query took away. */
export function listHeld(
  { habits }: { readonly habits: ReadonlySet<Constraint> },
  { constraints }: WorldTable,
): readonly Constraint[] {
  return constraints.filter((each) => !each.isHabit || habits.has(each))
}

/** What the rows of a world usually meet. */
export function listHabits({ tables }: World): readonly Constraint[] {
  return tables.flatMap(({ constraints }) => constraints.filter(({ isHabit }) => isHabit))
}
