import type { TypeName } from '../../json-schema/keywords.ts'
import type { SchemaNode, Scope } from '../../json-schema/schema-node.ts'
import type { SchemaSet } from '../../json-schema/schema-set.ts'
import type { Frame } from './frame.ts'
import type { Goal } from './goal.ts'
import { narrowTypes } from './narrow.ts'

/** Goals on their way into a frame. */
export interface Expansion {
  readonly set: SchemaSet
  readonly formats: boolean
  readonly frame: Frame
  readonly waiting: Goal[]
  readonly choices: Choice[]
}

/** One of several ways must be taken. */
export interface Choice {
  readonly options: readonly Option[]
}

export interface Option {
  /** The types a value can have on this way; all where it is left out. */
  readonly types?: readonly TypeName[]
  /** A quicker try at what a later option covers wholly: that it fails proves nothing. */
  readonly isGuess?: boolean
  readonly take: () => void
}

/** A goal at the same value as another, seen by the same watchers. */
export function besides(goal: Goal, node: SchemaNode, scope: Scope, wanted: boolean): Goal {
  return { node, scope, wanted, watchers: wanted && goal.wanted ? goal.watchers : [] }
}

/** A goal at a member or item. */
export function within(goal: Goal, node: SchemaNode, wanted: boolean): Goal {
  return { node, scope: goal.scope, wanted, watchers: [] }
}

/** A way to fail that only a value of this type has. */
export function ofType(type: TypeName, { frame }: Expansion, take: () => void): Option {
  return {
    types: [type],
    take: () => {
      narrowTypes(frame, new Set([type]))
      take()
    },
  }
}
