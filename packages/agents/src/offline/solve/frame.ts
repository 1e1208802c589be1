import type { Bound, TypeName } from '../../json-schema/keywords.ts'
import type { Goal } from './goal.ts'

/**
 * All that is asked of one value, after each alternative has been decided: what a value of each
 * type must be. It is filled while goals are expanded, and read after.
 */
export interface Frame {
  /** Why there is no such value; null while there may be one. */
  dead: string | null
  types: Set<TypeName>
  /** The only values it may be. */
  values: readonly unknown[] | null
  readonly excluded: unknown[]
  readonly number: NumberFrame
  readonly text: TextFrame
  readonly array: ArrayFrame
  readonly object: ObjectFrame
  /** What is asked of the finished value besides. */
  readonly checks: Goal[]
}

export interface NumberFrame {
  whole: boolean
  /** It must not be whole. */
  broken: boolean
  minimum: Bound | null
  maximum: Bound | null
  readonly multiples: number[]
  readonly notMultiples: number[]
}

export interface TextFrame {
  least: number
  most: number
  readonly patterns: RegExp[]
  readonly notPatterns: RegExp[]
  readonly formats: string[]
  readonly notFormats: string[]
}

export interface ArrayFrame {
  least: number
  most: number
  unique: boolean
  /** It must hold something twice. */
  repeated: boolean
  /** For each schema that says something of items: by position, and of the rest. */
  readonly rules: ItemRule[]
  readonly contains: ContainsRule[]
  /** The item at a position must fulfil the goal. */
  readonly at: { readonly index: number; readonly goal: Goal }[]
  /** Some item from `from` on must fulfil the goal. */
  readonly some: { readonly from: number; readonly goal: Goal }[]
  readonly unevaluated: UnevaluatedRule[]
}

export interface ItemRule {
  readonly prefix: readonly Goal[]
  readonly rest: Goal | null
  readonly watchers: readonly number[]
}

export interface ContainsRule {
  readonly goal: Goal
  readonly least: number
  readonly most: number
  readonly watchers: readonly number[]
}

/** What a schema asks of all that the schemas it watches do not judge. */
export interface UnevaluatedRule {
  readonly watcher: number
  readonly goal: Goal
  readonly watchers: readonly number[]
}

export interface ObjectFrame {
  least: number
  most: number
  readonly required: Set<string>
  readonly absent: Set<string>
  readonly rules: MemberRule[]
  readonly names: Goal[]
  readonly dependent: (readonly [string, readonly string[]])[]
  /** Some member must fulfil each of these. */
  readonly some: SomeMember[]
  readonly unevaluated: UnevaluatedRule[]
}

export interface MemberRule {
  readonly properties: ReadonlyMap<string, Goal>
  readonly patterns: readonly (readonly [RegExp, Goal])[]
  readonly additional: Goal | null
  readonly watchers: readonly number[]
}

export interface SomeMember {
  /** Its name matches this. */
  readonly pattern: RegExp | null
  /** Its name is none of these and matches none of those. */
  readonly otherThan: readonly string[]
  readonly otherPatterns: readonly RegExp[]
  readonly nameGoal: Goal | null
  readonly goal: Goal | null
}

/** Asks for nothing. */
export function startFrame(): Frame {
  return {
    dead: null,
    types: new Set(['null', 'boolean', 'number', 'string', 'array', 'object']),
    values: null,
    excluded: [],
    number: {
      whole: false,
      broken: false,
      minimum: null,
      maximum: null,
      multiples: [],
      notMultiples: [],
    },
    text: {
      least: 0,
      most: Number.POSITIVE_INFINITY,
      patterns: [],
      notPatterns: [],
      formats: [],
      notFormats: [],
    },
    array: {
      least: 0,
      most: Number.POSITIVE_INFINITY,
      unique: false,
      repeated: false,
      rules: [],
      contains: [],
      at: [],
      some: [],
      unevaluated: [],
    },
    object: {
      least: 0,
      most: Number.POSITIVE_INFINITY,
      required: new Set(),
      absent: new Set(),
      rules: [],
      names: [],
      dependent: [],
      some: [],
      unevaluated: [],
    },
    checks: [],
  }
}
