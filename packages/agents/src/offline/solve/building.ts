import type { ArrayFrame, ObjectFrame } from './frame.ts'
import type { Place, Solve, Solving } from './solving.ts'

/** An object on its way. */
export interface Building {
  readonly object: ObjectFrame
  readonly place: Place
  readonly solving: Solving
  readonly solve: Solve
  readonly members: Map<string, unknown>
}

/** An array on its way. */
export interface ArrayBuilding {
  readonly array: ArrayFrame
  readonly place: Place
  readonly solving: Solving
  readonly solve: Solve
}
